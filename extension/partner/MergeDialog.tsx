import { useState } from 'preact/hooks';
import { kindLabel } from '../../shared/model/partner-kinds.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { act, useDesk } from '../ui/desk.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useLive } from '../ui/live.ts';
import { Pending } from '../ui/Pending.tsx';
import { TextField } from '../ui/TextField.tsx';
import { mergePartners, unmergePartner } from './merge-partners.ts';
import { sameAsChoices } from './partner-queries.ts';

export type MergeDialogProps = { partner: { id: string; name: string }; onClose: () => void };

/** "Same as …": chooses the partner that stays; everything about this one moves there. */
export function MergeDialog({ partner, onClose }: MergeDialogProps) {
  const desk = useDesk();
  const { db, source } = desk;
  const [query, setQuery] = useState('');
  const choices = useLive(() => sameAsChoices(db, partner.id, query), [partner.id, query]);
  const merge = async (into: string, name: string) => {
    const done = await act(
      desk,
      `${partner.name} is now part of ${name}`,
      () => mergePartners(db, partner.id, into, source),
      () => unmergePartner(db, partner.id, source),
    );
    if (!done) return;
    onClose();
    location.hash = `#/partner/${into}`;
  };
  return (
    <Dialog title={`${partner.name} is the same as …`} open onClose={onClose}>
      <p class="small soft">
        Choose the entry to keep. Referrals, touchpoints and reminders move there, and what it lacks is filled in. You
        can take this back at any time.
      </p>
      <TextField label="Find the other entry" autoFocus value={query} onInput={setQuery} placeholder="Type a name" />
      <Pending live={choices} what="the partners">
        {rows =>
          rows.length > 0 ? (
            <ul role="list" class="merge-list">
              {rows.map(row => (
                <li key={row.id} class="merge-row">
                  <Avatar name={row.name || row.organisation} size="small" />
                  <span class="merge-words">
                    <b>{row.name || row.organisation}</b>
                    <span class="soft small">
                      {[kindLabel(row.partnerKind), row.organisation].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  <Button
                    size="small"
                    label={`Same as ${row.name || row.organisation}`}
                    onClick={() => void merge(row.id, row.name || row.organisation)}
                  >
                    Same
                  </Button>
                </li>
              ))}
            </ul>
          ) : (
            <p class="soft small">{query ? 'Nobody fits.' : 'Nobody looks alike. Type to find them.'}</p>
          )
        }
      </Pending>
    </Dialog>
  );
}
