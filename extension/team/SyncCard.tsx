import { useState } from 'preact/hooks';
import { tell } from '../platform/messages.ts';
import { Button } from '../ui/Button.tsx';
import { useDesk } from '../ui/desk.ts';
import { countText, fullDayText, localeOf, timeText } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { SyncStatus } from '../ui/SyncStatus.tsx';
import { dayAt } from '../store/today.ts';
import { disconnect } from './disconnect.ts';
import type { TeamView } from './team-queries.ts';

export type SyncCardProps = { view: TeamView; onCopy: () => Promise<void> };

/** How far this browser's entries have come, and leaving the practice. */
export function SyncCard({ view, onCopy }: SyncCardProps) {
  const { db, practice, today } = useDesk();
  const [leaving, setLeaving] = useState<{ unsent: number }>();
  const [copied, setCopied] = useState(false);
  const { connection, sync, oldestUnsent } = view;
  if (!connection) return null;
  const locale = localeOf(practice);
  const leave = async (exported: boolean) => {
    const outcome = await disconnect(db, exported);
    if (!outcome.ok) setLeaving({ unsent: outcome.unsent });
  };
  const when = (moment: number) => {
    const day = dayAt(moment, practice.timeZone);
    return `${day === today ? 'today' : fullDayText(day, locale)} at ${timeText(moment, locale)}`;
  };
  return (
    <section class="card side-card" aria-labelledby="sync-title">
      <h2 id="sync-title">This browser</h2>
      <SyncStatus view={sync} detail />
      <dl class="facts">
        <div>
          <dt>Service</dt>
          <dd>{connection.url}</dd>
        </div>
        <div>
          <dt>Last heard from it</dt>
          <dd>{sync.state ? when(sync.state.at) : 'not yet'}</dd>
        </div>
        <div>
          <dt>Not sent yet</dt>
          <dd>
            {sync.pending === 0
              ? 'nothing'
              : `${countText(sync.pending, 'change')}${oldestUnsent ? `, the oldest from ${when(oldestUnsent)}` : ''}`}
          </dd>
        </div>
      </dl>
      {sync.state?.outcome === 'signed-out' && (
        <Notice tone="warm" title="To come back">
          Ask an owner for a new invite code, disconnect this browser below, then join the team again.
        </Notice>
      )}
      {leaving && (
        <Notice
          tone="warm"
          urgent
          title={`${countText(leaving.unsent, 'change')} would be lost to the team`}
          actions={
            <>
              <Button size="small" onClick={() => void tell({ type: 'nudge' })}>
                Try to send now
              </Button>
              <Button
                size="small"
                icon={copied ? 'check' : 'note'}
                onClick={() => void onCopy().then(() => setCopied(true))}
              >
                {copied ? 'Copy saved' : 'Save a copy'}
              </Button>
              {copied && (
                <Button kind="danger" size="small" onClick={() => void leave(true)}>
                  Disconnect now
                </Button>
              )}
            </>
          }
        >
          They have not reached the service. Send them, or save a copy before you disconnect.
        </Notice>
      )}
      <p>
        <Button kind="danger" size="small" onClick={() => void leave(false)}>
          Disconnect this browser
        </Button>
      </p>
      <p class="small soft">Records stay in this browser; they are no longer kept up to date with the team.</p>
    </section>
  );
}
