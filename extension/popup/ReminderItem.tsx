import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { dayText, dueText } from '../ui/format.ts';
import { snoozeChoices } from './snooze-choices.ts';
import type { ReminderLine } from './today-queries.ts';
import type { Popup } from './popup.ts';

export type ReminderItemProps = { line: ReminderLine; popup: Popup; openPartner: (id: string) => void };

/** One thing to do today: done, put off, or open the partner. */
export function ReminderItem({ line: { reminder, title, action }, popup, openPartner }: ReminderItemProps) {
  const [snoozing, setSnoozing] = useState(false);
  const view = popup.today.value;
  if (!view) return null;
  const { today } = view;
  const { partner } = reminder;
  return (
    <li class="reminder">
      <button
        type="button"
        class="reminder-tick"
        aria-label={`${action}: ${title}`}
        title={action}
        onClick={() => void popup.tickOff(reminder, title)}
      >
        <Icon name="check" size="small" />
      </button>
      <div class="reminder-words">
        {partner ? (
          <button type="button" class="reminder-title" onClick={() => openPartner(partner)}>
            {title}
          </button>
        ) : (
          <span class="reminder-title">{title}</span>
        )}
        <span class={reminder.due < today ? 'reminder-due reminder-late' : 'reminder-due'}>
          {dueText(reminder.due, today, popup.locale.value)}
        </span>
      </div>
      <Button
        kind="quiet"
        size="small"
        icon="clock"
        label={`Put off: ${title}`}
        title="Put off"
        expanded={snoozing}
        onClick={() => setSnoozing(!snoozing)}
      />
      {snoozing && (
        <div class="reminder-snooze" role="group" aria-label="Put off until">
          {snoozeChoices(today).map(({ label, to }) => (
            <Button
              key={label}
              size="small"
              onClick={() => void popup.snooze(reminder, to, dayText(to, today, popup.locale.value))}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
