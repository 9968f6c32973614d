import { useState } from 'preact/hooks';
import { useDesk } from '../ui/desk.ts';
import { countText, localeOf } from '../ui/format.ts';
import { useLive } from '../ui/live.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Pending } from '../ui/Pending.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { ConnectForm } from './ConnectForm.tsx';
import { Devices } from './Devices.tsx';
import { saveCopy } from './files.ts';
import { Invites } from './Invites.tsx';
import { Members } from './Members.tsx';
import { Sealing } from './Sealing.tsx';
import { SyncCard } from './SyncCard.tsx';
import { teamView, type TeamView } from './team-queries.ts';
import './team.css';

/** Working together: connecting this browser, inviting others, who is in. */
export function TeamPage() {
  const { db } = useDesk();
  const view = useLive(() => teamView(db));
  return (
    <div class="page">
      <header class="page-head">
        <div>
          <h1 tabIndex={-1}>Team</h1>
          <p class="soft">
            {view.type === 'ready' && view.value.connection
              ? 'Everybody in the practice sees the same network, balance and reminders.'
              : 'Kith is whole in one browser. A small service of your own brings the team together.'}
          </p>
        </div>
      </header>
      <Pending live={view} what="the team">
        {value => (value.connection ? <Connected view={value} /> : <NotConnected view={value} />)}
      </Pending>
    </div>
  );
}

function Connected({ view }: { view: TeamView }) {
  const { db, practice, today } = useDesk();
  const { connection, members } = view;
  if (!connection) return null;
  const locale = localeOf(practice);
  return (
    <div class="two-columns">
      <div class="stack">
        {connection.role === 'owner' && <Invites connection={connection} locale={locale} />}
        {connection.role === 'owner' ? (
          <Devices connection={connection} today={today} locale={locale} />
        ) : (
          <Members members={members} />
        )}
      </div>
      <div class="stack">
        <SyncCard view={view} onCopy={() => saveCopy(db, today)} />
        <Sealing />
      </div>
    </div>
  );
}

function NotConnected({ view }: { view: TeamView }) {
  const { db, source, today } = useDesk();
  const [purpose, setPurpose] = useState<'found' | 'join'>('found');
  if (view.isSample) {
    return (
      <Notice
        title="The sample practice stays in this browser"
        actions={<LinkButton href="#/">Look around first</LinkButton>}
      >
        Remove it (the bar at the top) and set up your own practice; then it can be connected to a service.
      </Notice>
    );
  }
  return (
    <div class="two-columns">
      <section class="card side-card" aria-label="Connect">
        <Tabs
          label="How this browser connects"
          tabs={[
            { id: 'found', label: 'Start the team' },
            { id: 'join', label: 'Join the team' },
          ]}
          chosen={purpose}
          onChoose={setPurpose}
        >
          <ConnectForm
            key={purpose}
            db={db}
            source={source}
            purpose={purpose}
            onCopy={() => saveCopy(db, today)}
            onConnected={() => undefined}
          />
        </Tabs>
      </section>
      <div class="stack">
        <section class="card side-card" aria-labelledby="how-title">
          <h2 id="how-title">How it works</h2>
          <ol class="how">
            <li>
              On a computer that is always on, somebody runs <code>npm start</code>. It prints an address and a set-up
              code.
            </li>
            <li>The first browser connects with the set-up code and makes the practice.</li>
            <li>There, an owner makes an invite code for each colleague.</li>
          </ol>
          {view.sync.pending > 0 && (
            <p class="small soft">{countText(view.sync.pending, 'change')} in this browser will be sent then.</p>
          )}
          <p>
            <LinkButton href="#/settings" kind="quiet" size="small">
              Or move by file: export and import
            </LinkButton>
          </p>
        </section>
        <Sealing />
      </div>
    </div>
  );
}
