import { useEffect, useMemo, useState } from 'preact/hooks';
import { frameOf, type Frame } from './dashboard/frame-queries.ts';
import { Header } from './dashboard/Header.tsx';
import { SampleBanner } from './dashboard/SampleBanner.tsx';
import { Shell } from './dashboard/Shell.tsx';
import { SCREEN_TITLES, type Route } from './dashboard/route.ts';
import { useRoute } from './dashboard/use-route.ts';
import { DashboardScreen } from './dashboard-screen.tsx';
import { WelcomeScreen } from './welcome-screen.tsx';
import type { IdSource } from '../shared/model/ids.ts';
import { tell } from './platform/messages.ts';
import { removeSample } from './setup/sample.ts';
import type { KithDb } from './store/db.ts';
import { DeletionQuestion } from './team/DeletionQuestion.tsx';
import { ImportBanner } from './team/ImportBanner.tsx';
import { RegainedBanner } from './team/RegainedBanner.tsx';
import { heldCount, importingNow, regainedNow } from './team/team-queries.ts';
import { DeskContext } from './ui/desk.ts';
import { useLive } from './ui/live.ts';
import { Pending } from './ui/Pending.tsx';
import { readSyncView } from './ui/sync-view.ts';
import './ui/theme.css';
import './dashboard/dashboard.css';

export type PageProps = { db: KithDb; source: IdSource };

/** The dashboard: which screen shows, and what stands around it. Composes the features; they do not know each other. */
export function DashboardPage({ db, source }: PageProps) {
  const route = useRoute();
  const frame = useLive(() => frameOf(db, source.now));
  const title = SCREEN_TITLES[route.screen];
  useEffect(() => {
    document.title = `${title} · Kith`;
  }, [title]);
  if (frame.type !== 'ready') {
    return (
      <main id="main" class="page">
        <Pending live={frame} what="the practice">
          {() => null}
        </Pending>
      </main>
    );
  }
  return <Framed db={db} source={source} route={route} frame={frame.value} />;
}

function Framed({ db, source, route, frame }: PageProps & { route: Route; frame: Frame }) {
  const { practice, today, isSample, isConnected } = frame;
  const key = JSON.stringify(practice);
  const desk = useMemo(() => (practice ? { db, source, practice, today } : null), [db, source, key, today]);
  const sync = useLive(() => readSyncView(db));
  const held = useLive(() => heldCount(db));
  const regained = useLive(() => regainedNow(db));
  const importing = useLive(() => importingNow(db));
  if (!desk && !isConnected) return <WelcomeScreen db={db} source={source} />;
  return (
    <Shell
      route={route}
      header={onHelp => (
        <Header
          practiceName={practice?.name}
          screen={route.screen}
          sync={sync.type === 'ready' ? sync.value : undefined}
          hasPractice={desk !== null}
          onHelp={onHelp}
        />
      )}
      banners={
        <>
          {isSample && <Sample db={db} />}
          {held.type === 'ready' && held.value > 0 && <DeletionQuestion db={db} count={held.value} />}
          {regained.type === 'ready' && regained.value && <RegainedBanner db={db} regained={regained.value} />}
          {importing.type === 'ready' && importing.value && (
            <ImportBanner db={db} source={source} importing={importing.value} />
          )}
        </>
      }
    >
      {desk ? (
        <DeskContext.Provider value={desk}>
          <DashboardScreen route={route} />
        </DeskContext.Provider>
      ) : (
        <WelcomeScreen db={db} source={source} isJoining />
      )}
    </Shell>
  );
}

function Sample({ db }: { db: KithDb }) {
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    await removeSample(db);
    await tell({ type: 'nudge' });
    location.hash = '#/welcome';
  };
  return <SampleBanner busy={busy} onRemove={() => void remove()} />;
}
