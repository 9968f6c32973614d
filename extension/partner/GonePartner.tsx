import { commit } from '../store/commit.ts';
import { Button } from '../ui/Button.tsx';
import { act, useDesk } from '../ui/desk.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { unmergePartner } from './merge-partners.ts';
import type { PartnerGone } from './partner-queries.ts';

/** In the place of a partner who was deleted, merged, or never here. */
export function GonePartner({ id, gone }: { id: string; gone: PartnerGone }) {
  const desk = useDesk();
  const { db, source } = desk;
  const name = gone.name || 'This partner';
  const title = gone.mergedInto
    ? `${name} is the same as ${gone.mergedInto.name}`
    : gone.gone === 'deleted'
      ? `${name} was deleted`
      : 'Nobody is known by this link';
  const back = gone.mergedInto
    ? () => unmergePartner(db, id, source)
    : () => commit(db, [{ kind: 'partner', recordId: id, fields: { deleted: false } }], source);
  return (
    <div class="card">
      <h1 class="unseen" tabIndex={-1}>
        {title}
      </h1>
      <EmptyState
        icon="person"
        title={title}
        action={
          <>
            {gone.mergedInto && (
              <LinkButton href={`#/partner/${gone.mergedInto.id}`} kind="primary">
                Open {gone.mergedInto.name}
              </LinkButton>
            )}{' '}
            {gone.gone === 'deleted' ? (
              <Button icon="undo" onClick={() => void act(desk, `${name} is back`, back)}>
                {gone.mergedInto ? 'Undo the merge' : 'Bring back'}
              </Button>
            ) : (
              <LinkButton href="#/network">Go to the network</LinkButton>
            )}
          </>
        }
      />
    </div>
  );
}
