import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Member } from '../../shared/model/kinds.ts';
import { Button } from '../ui/Button.tsx';
import { ReminderCard } from './ReminderCard.tsx';
import type { ReminderLists, ReminderView } from './reminder-queries.ts';
import './reminder.css';

export type ReminderSectionsProps = {
  lists: ReminderLists;
  members: readonly Member[];
  /** Shown where nothing is due. */
  empty: ComponentChildren;
};

/** Today's few reminders open, the rest folded away: due but beyond the day's number, and what comes within two weeks. */
export function ReminderSections({ lists, members, empty }: ReminderSectionsProps) {
  const { today, later, upcoming } = lists;
  return (
    <div class="reminder-sections">
      <section aria-label="Due today">{today.length > 0 ? <Cards views={today} members={members} /> : empty}</section>
      {later.length > 0 && (
        <Fold title="Later" count={later.length} hint="Due too, but enough for one day stands above.">
          {() => <Cards views={later} members={members} />}
        </Fold>
      )}
      {upcoming.length > 0 && (
        <Fold title="Coming up" count={upcoming.length} hint="Within the next two weeks.">
          {() => <Cards views={upcoming} members={members} />}
        </Fold>
      )}
    </div>
  );
}

/** How many cards are drawn at once; a long list grows by as many. */
const AT_ONCE = 25;

function Cards({ views, members }: { views: ReminderView[]; members: readonly Member[] }) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <ul role="list" class="reminders card">
        {views.slice(0, shown).map(view => (
          <ReminderCard key={view.reminder.id} view={view} members={members} />
        ))}
      </ul>
      {views.length > shown && (
        <p class="reminders-more">
          <Button onClick={() => setShown(shown + AT_ONCE)}>Show more of {views.length}</Button>
        </p>
      )}
    </>
  );
}

type FoldProps = { title: string; count: number; hint: string; children: () => ComponentChildren };

/** Closed at first, and nothing in it drawn before it is opened. */
function Fold({ title, count, hint, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="fold" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span class="fold-count">{count}</span> <span class="soft small">{hint}</span>
      </summary>
      {open && children()}
    </details>
  );
}
