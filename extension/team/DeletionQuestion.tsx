import { useState } from 'preact/hooks';
import { tell } from '../platform/messages.ts';
import type { KithDb } from '../store/db.ts';
import { Button } from '../ui/Button.tsx';
import { countText } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { answerDeletions, deletionName, heldDeletions, type HeldDeletion } from './held-deletions.ts';
import './team.css';

/** Stands over every screen while other browsers' deletions wait for an answer. */
export function DeletionQuestion({ db, count }: { db: KithDb; count: number }) {
  const [found, setFound] = useState<HeldDeletion[] | 'unreachable' | 'asking'>();
  const look = async () => {
    setFound('asking');
    setFound((await heldDeletions(db)) ?? 'unreachable');
  };
  const answer = async (state: 'take' | 'keep') => {
    await answerDeletions(db, state);
    await tell({ type: 'nudge' });
  };
  return (
    <Notice
      tone="warm"
      urgent
      title={`${countText(count, 'entry was', 'entries were')} deleted elsewhere at once`}
      actions={
        <>
          <Button size="small" busy={found === 'asking'} onClick={() => void look()}>
            Look at them
          </Button>
          <Button size="small" kind="danger" onClick={() => void answer('take')}>
            Take the deletions
          </Button>
          <Button size="small" kind="primary" onClick={() => void answer('keep')}>
            Keep ours
          </Button>
        </>
      }
    >
      <p>
        That many at once may be a mistake, so they have not been deleted here. Nothing else syncs until you choose.
      </p>
      {found === 'unreachable' && <p>The service cannot be reached at the moment, so they cannot be listed.</p>}
      {Array.isArray(found) && <Names items={found} />}
    </Notice>
  );
}

function Names({ items }: { items: HeldDeletion[] }) {
  return (
    <ul class="held">
      {items.map(item => (
        <li key={item.id}>{deletionName(item)}</li>
      ))}
    </ul>
  );
}
