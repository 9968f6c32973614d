import type { Change } from '../../shared/model/record.ts';
import { Button } from '../ui/Button.tsx';
import { act, useDesk } from '../ui/desk.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { agoText, localeOf, timeText } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icon-paths.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { useLive } from '../ui/live.ts';
import { Pending } from '../ui/Pending.tsx';
import { dayAt } from '../store/today.ts';
import { bringBack, deletedItems, type DeletedItem } from './deleted-queries.ts';
import './network.css';

const ICONS: { [kind: string]: IconName } = { partner: 'person', referral: 'sent', touchpoint: 'note' };

/** What was deleted, with one click to bring it back. `onUnmerge` takes the merge of a partner back. */
export function DeletedPage({ onUnmerge }: { onUnmerge: (id: string) => Promise<Change[]> }) {
  const desk = useDesk();
  const items = useLive(() => deletedItems(desk.db));
  return (
    <div class="page page-narrow">
      <header class="page-head">
        <div>
          <h1 tabIndex={-1}>Recently deleted</h1>
          <p class="soft">Nothing is gone for good: bring back what was deleted by mistake.</p>
        </div>
      </header>
      <Pending live={items} what="what was deleted">
        {all =>
          all.length > 0 ? (
            <ul role="list" class="card">
              {all.map(item => (
                <Row key={item.id} item={item} onUnmerge={onUnmerge} />
              ))}
            </ul>
          ) : (
            <div class="card">
              <EmptyState
                icon="trash"
                title="Nothing was deleted"
                action={<LinkButton href="#/network">Go to the network</LinkButton>}
              />
            </div>
          )
        }
      </Pending>
    </div>
  );
}

function Row({ item, onUnmerge }: { item: DeletedItem; onUnmerge: (id: string) => Promise<Change[]> }) {
  const desk = useDesk();
  const { db, source, today, practice } = desk;
  const locale = localeOf(practice);
  const day = dayAt(item.at, practice.timeZone);
  const when = day === today ? `today at ${timeText(item.at, locale)}` : agoText(day, today);
  return (
    <li class="deleted-row">
      <Icon name={ICONS[item.kind] ?? 'note'} />
      <div class="deleted-words">
        <p>{item.title}</p>
        <p class="soft small">
          {item.mergedInto ? (
            <>
              Same as <a href={`#/partner/${item.mergedInto.id}`}>{item.mergedInto.name}</a>, merged {when}
            </>
          ) : (
            `Deleted ${when}`
          )}
        </p>
      </div>
      {item.mergedInto ? (
        <Button
          size="small"
          icon="undo"
          onClick={() => void act(desk, `${item.title} is separate again`, () => onUnmerge(item.id))}
        >
          Undo the merge
        </Button>
      ) : (
        <Button
          size="small"
          icon="undo"
          label={`Bring back ${item.title}`}
          onClick={() => void act(desk, `${item.title} is back`, () => bringBack(db, item.id, source))}
        >
          Bring back
        </Button>
      )}
    </li>
  );
}
