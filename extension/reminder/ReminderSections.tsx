import type { ComponentChildren } from 'preact';
import type { Member } from '../../shared/model/kinds.ts';
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
          <Cards views={later} members={members} />
        </Fold>
      )}
      {upcoming.length > 0 && (
        <Fold title="Coming up" count={upcoming.length} hint="Within the next two weeks.">
          <Cards views={upcoming} members={members} />
        </Fold>
      )}
    </div>
  );
}

function Cards({ views, members }: { views: ReminderView[]; members: readonly Member[] }) {
  return (
    <ul role="list" class="reminders card">
      {views.map(view => (
        <ReminderCard key={view.reminder.id} view={view} members={members} />
      ))}
    </ul>
  );
}

function Fold(props: { title: string; count: number; hint: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>
        {props.title} <span class="fold-count">{props.count}</span> <span class="soft small">{props.hint}</span>
      </summary>
      {props.children}
    </details>
  );
}
