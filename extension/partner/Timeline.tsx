import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useDesk } from '../ui/desk.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useLive } from '../ui/live.ts';
import { Pending } from '../ui/Pending.tsx';
import { timeline, type TimelineItem } from './timeline-queries.ts';
import { TimelineEntry } from './TimelineEntry.tsx';

const PAGE = 30;

export type TimelineProps = {
  partner: string;
  /** Lists the gifts, and nothing else. */
  gifts?: boolean | undefined;
  steps: (item: TimelineItem) => ComponentChildren;
  edit: (item: TimelineItem, close: () => void) => ComponentChildren;
  /** What to do where nothing has happened yet. */
  firstStep: ComponentChildren;
};

/** What happened with a partner, newest first; older entries come by the page. */
export function Timeline({ partner, gifts = false, steps, edit, firstStep }: TimelineProps) {
  const { db } = useDesk();
  const [limit, setLimit] = useState(PAGE);
  const page = useLive(() => timeline(db, partner, limit, gifts), [partner, limit, gifts]);
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title" class="section-title">
        {gifts ? 'Gifts' : 'What happened'}
      </h2>
      <Pending live={page} what="the timeline">
        {({ items, more }) =>
          items.length > 0 ? (
            <>
              <ol role="list" class="card timeline">
                {items.map(item => (
                  <TimelineEntry key={item.id} item={item} steps={steps(item)} edit={close => edit(item, close)} />
                ))}
              </ol>
              {more && (
                <p class="timeline-more">
                  <Button onClick={() => setLimit(limit + PAGE)}>Show older entries</Button>
                </p>
              )}
            </>
          ) : (
            <div class="card">
              <EmptyState icon="handshake" title={gifts ? 'No gifts noted' : 'Nothing logged yet'} action={firstStep}>
                {gifts
                  ? 'Gifts are kept on this page alone, apart from referrals.'
                  : 'A first call or coffee is a good beginning. What you log moves the reminders and the balance.'}
              </EmptyState>
            </div>
          )
        }
      </Pending>
    </section>
  );
}
