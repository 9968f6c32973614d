import { useState } from 'preact/hooks';
import type { Day } from '../../shared/model/ids.ts';
import type { Member } from '../../shared/model/kinds.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Menu } from '../ui/Menu.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';
import { dayText, type Locale } from '../ui/format.ts';
import { snoozeDays } from './reminder-commands.ts';

export type SnoozeMenuProps = {
  title: string;
  today: Day;
  locale: Locale;
  members: readonly Member[];
  onSnooze: (until: Day) => void;
  onDrop: () => void;
  onAssign: (member: string | null) => void;
};

/** Puts a reminder off, gives it to somebody, or lets it go. */
export function SnoozeMenu({ title, today, locale, members, onSnooze, onDrop, onAssign }: SnoozeMenuProps) {
  const { tomorrow, nextWeek } = snoozeDays(today);
  const [day, setDay] = useState(nextWeek);
  return (
    <Menu kind="quiet" size="small" icon="clock" label={`Later: ${title}`}>
      {close => {
        const then = (run: () => void) => () => {
          close();
          run();
        };
        return (
          <>
            <MenuItem icon="clock" onClick={then(() => onSnooze(tomorrow))}>
              Tomorrow
            </MenuItem>
            <MenuItem icon="calendar" onClick={then(() => onSnooze(nextWeek))}>
              Next week ({dayText(nextWeek, today, locale)})
            </MenuItem>
            <form
              class="menu-field snooze-day"
              onSubmit={event => {
                event.preventDefault();
                if (day > today) then(() => onSnooze(day))();
              }}
            >
              <Field
                label="On a day"
                control={attributes => (
                  <input
                    {...attributes}
                    class="control"
                    type="date"
                    min={tomorrow}
                    value={day}
                    onInput={event => setDay(event.currentTarget.value)}
                  />
                )}
              />
              <Button size="small" type="submit">
                Set
              </Button>
            </form>
            {members.length > 1 &&
              members.map(member => (
                <MenuItem key={member.id} icon="person" onClick={then(() => onAssign(member.id))}>
                  Give to {member.name}
                </MenuItem>
              ))}
            <MenuItem icon="close" onClick={then(onDrop)}>
              Not needed this time
            </MenuItem>
          </>
        );
      }}
    </Menu>
  );
}
