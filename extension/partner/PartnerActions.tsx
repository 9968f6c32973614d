import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { act, useDesk } from '../ui/desk.ts';
import { Menu } from '../ui/Menu.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';
import { History } from './History.tsx';
import { historyFromService } from './history.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { deleteRecord } from './partner-commands.ts';

export type PartnerActionsProps = { partner: { id: string; name: string }; onEdit: () => void };

/** What can be done with a partner as such. */
export function PartnerActions({ partner, onEdit }: PartnerActionsProps) {
  const desk = useDesk();
  const [open, setOpen] = useState<'history' | 'merge'>();
  const record = { kind: 'partner', id: partner.id };
  return (
    <>
      <Button icon="pencil" onClick={onEdit}>
        Edit
      </Button>
      <Menu icon="more" label="More">
        {close => {
          const then = (run: () => void) => () => {
            close();
            run();
          };
          return (
            <>
              <MenuItem icon="clock" onClick={then(() => setOpen('history'))}>
                History
              </MenuItem>
              <MenuItem icon="people" onClick={then(() => setOpen('merge'))}>
                Same as …
              </MenuItem>
              <MenuItem icon="star" onClick={then(() => (location.hash = `#/partner/${partner.id}/gifts`))}>
                Gifts
              </MenuItem>
              <MenuItem
                icon="trash"
                danger
                onClick={then(
                  () => void act(desk, `${partner.name} deleted`, () => deleteRecord(desk.db, record, desk.source)),
                )}
              >
                Delete
              </MenuItem>
            </>
          );
        }}
      </Menu>
      {open === 'history' && (
        <History
          record={record}
          title={`History of ${partner.name}`}
          fetchHistory={historyFromService(desk.db)}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'merge' && <MergeDialog partner={partner} onClose={() => setOpen(undefined)} />}
    </>
  );
}
