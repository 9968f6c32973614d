import type { Day } from '../../shared/model/ids.ts';
import type { Locale } from '../ui/format.ts';

/** "Monday, 23 November 2026". */
export function longDayText(day: Day, { tag }: Locale): string {
  const options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));
}
