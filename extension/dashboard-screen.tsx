import { EmptyState } from './ui/EmptyState.tsx';
import { LinkButton } from './ui/LinkButton.tsx';
import type { Route } from './dashboard/route.ts';
import { MailboxCard } from './mailbox/MailboxCard.tsx';
import { DeletedPage } from './network/DeletedPage.tsx';
import { NetworkPage } from './network/NetworkPage.tsx';
import { AddPage } from './partner/AddPage.tsx';
import { unmergePartner } from './partner/merge-partners.ts';
import { PartnerScreen } from './partner-screen.tsx';
import { PracticeCard } from './setup/PracticeCard.tsx';
import { editPractice } from './setup/practice-commands.ts';
import { SettingsPage } from './team/SettingsPage.tsx';
import { TeamPage } from './team/TeamPage.tsx';
import { TodayScreen } from './today-screen.tsx';
import { act, useDesk } from './ui/desk.ts';

/** The screen of a route. */
export function DashboardScreen({ route }: { route: Route }) {
  const desk = useDesk();
  const { db, source, practice } = desk;
  switch (route.screen) {
    case 'today':
    case 'welcome':
      return <TodayScreen />;
    case 'network':
      return <NetworkPage />;
    case 'add':
      return <AddPage />;
    case 'partner':
    case 'gifts':
      return <PartnerScreen key={route.id} id={route.id} gifts={route.screen === 'gifts'} />;
    case 'deleted':
      return <DeletedPage onUnmerge={id => unmergePartner(db, id, source)} />;
    case 'team':
      return <TeamPage />;
    case 'settings':
      return (
        <SettingsPage
          onEdit={draft => editPractice(db, draft, source)}
          mailboxes={<MailboxCard />}
          practiceCard={
            <PracticeCard
              key={JSON.stringify(practice)}
              practice={practice}
              onSave={draft => void act(desk, 'Practice saved', () => editPractice(db, draft, source))}
            />
          }
        />
      );
    case 'unknown':
      return (
        <div class="page">
          <h1 class="unseen" tabIndex={-1}>
            Not found
          </h1>
          <EmptyState
            icon="search"
            title="There is nothing here"
            action={<LinkButton href="#/">Go to Today</LinkButton>}
          >
            The link may be old.
          </EmptyState>
        </div>
      );
  }
}
