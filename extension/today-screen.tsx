import { settingsOf } from '../shared/rules/settings.ts';
import { NetworkGlance } from './network/NetworkGlance.tsx';
import { glanceOf } from './network/network-queries.ts';
import { membersOf, reminderLists } from './reminder/reminder-queries.ts';
import { ReminderSections } from './reminder/ReminderSections.tsx';
import { useDesk } from './ui/desk.ts';
import { EmptyState } from './ui/EmptyState.tsx';
import { localeOf } from './ui/format.ts';
import { longDayText } from './dashboard/long-day.ts';
import { LinkButton } from './ui/LinkButton.tsx';
import { useLive } from './ui/live.ts';
import { Pending } from './ui/Pending.tsx';

/** What is due today, and the network at a glance. */
export function TodayScreen() {
  const { db, practice, today } = useDesk();
  const lists = useLive(() => reminderLists(db, today, settingsOf(practice)), [today, practice]);
  const members = useLive(() => membersOf(db));
  const glance = useLive(() => glanceOf(db));
  const partners = glance.type === 'ready' ? glance.value.network.partners : undefined;
  return (
    <div class="page">
      <header class="page-head">
        <div>
          <h1 tabIndex={-1}>Today</h1>
          <p class="soft">{longDayText(today, localeOf(practice))}</p>
        </div>
        <div class="page-acts">
          <LinkButton href="#/network/add" icon="plus" keys="n">
            Add partner
          </LinkButton>
        </div>
      </header>
      <div class="two-columns">
        <Pending live={lists} what="the reminders">
          {value => (
            <ReminderSections
              lists={value}
              members={members.type === 'ready' ? members.value : []}
              empty={partners === 0 ? <FirstSteps /> : <AllDone />}
            />
          )}
        </Pending>
        <Pending live={glance} what="the network">
          {value => (value.network.partners > 0 ? <NetworkGlance glance={value} today={today} /> : null)}
        </Pending>
      </div>
    </div>
  );
}

function AllDone() {
  return (
    <div class="card">
      <EmptyState
        icon="check"
        title="Nothing is due today"
        action={<LinkButton href="#/network">Look through the network</LinkButton>}
      >
        Everybody has been thanked, told and called. A good day to plan a coffee.
      </EmptyState>
    </div>
  );
}

function FirstSteps() {
  return (
    <div class="card">
      <EmptyState
        icon="people"
        title="Who do you work with?"
        action={
          <LinkButton href="#/network/add" kind="primary" icon="plus">
            Add your first partner
          </LinkButton>
        }
      >
        Add the few people you already trust: a GP, a coach, the running shop. On any web page, right-click a name and
        choose “Add to network”.
      </EmptyState>
    </div>
  );
}
