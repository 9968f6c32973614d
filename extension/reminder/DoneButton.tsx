import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';
import type { IconName } from '../ui/icon-paths.ts';
import { WAYS, type Way } from './reminder-commands.ts';
import type { ReminderView } from './reminder-queries.ts';

const ICONS: { [way in Way]: IconName } = { call: 'phone', email: 'mail', meeting: 'people', coffee: 'coffee' };

export type DoneButtonProps = {
  view: ReminderView;
  onDone: () => void;
  /** Somebody was in touch in this way. */
  onContact: (way: Way) => void;
};

/** The one action of a reminder. Keeping in touch asks how, because the contact itself is what is logged. */
export function DoneButton({ view, onDone, onContact }: DoneButtonProps) {
  const name = `${view.action}: ${view.title}`;
  if (view.reminder.rule !== 'keep-in-touch') {
    return (
      <Button size="small" icon="check" label={name} onClick={onDone}>
        {view.action}
      </Button>
    );
  }
  return (
    <Menu size="small" icon="check" text={view.action} label={name}>
      {close =>
        Object.entries(WAYS).map(([way, label]) => (
          <MenuItem
            key={way}
            icon={ICONS[way as Way]}
            onClick={() => {
              close();
              onContact(way as Way);
            }}
          >
            {label}
          </MenuItem>
        ))
      }
    </Menu>
  );
}
