import type { Day } from '../../shared/model/ids.ts';
import { addDays } from '../../shared/rules/days.ts';

/** The days a reminder is put off to by one click. */
export function snoozeChoices(today: Day): { label: string; to: Day }[] {
  const weekday = Temporal.PlainDate.from(today).dayOfWeek;
  return [
    { label: 'Tomorrow', to: addDays(today, 1) },
    { label: 'Next Monday', to: addDays(today, 8 - weekday) },
    { label: 'In a month', to: addDays(today, 30) },
  ];
}
