import { useState } from 'preact/hooks';
import type { IdSource } from '../../shared/model/ids.ts';
import { tell } from '../platform/messages.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import { Button } from '../ui/Button.tsx';
import { useLive } from '../ui/live.ts';
import { Notice } from '../ui/Notice.tsx';
import { SyncStatus } from '../ui/SyncStatus.tsx';
import { readSyncView } from '../ui/sync-view.ts';
import { guessCountry } from './countries.ts';
import { PracticeForm } from './PracticeForm.tsx';
import { setUpPractice } from './practice-commands.ts';
import './welcome.css';

/** Between joining and the first records: how far it is, and if the practice was never set up, the form to do so. */
export function Joining({ db, source }: { db: KithDb; source: IdSource }) {
  const sync = useLive(() => readSyncView(db));
  const [failed, setFailed] = useState(false);
  const view = sync.type === 'ready' ? sync.value : undefined;
  const zone = Temporal.Now.timeZoneId();
  // Everything is here, and the practice is not among it: a service just founded.
  const isEmpty = view?.state?.outcome === 'synced' && !view.state.message;
  return (
    <div class="welcome">
      <header class="welcome-head">
        <h1 tabIndex={-1}>{isEmpty ? 'Name the practice' : 'Bringing the practice over'}</h1>
        <SyncStatus view={view} detail />
      </header>
      {isEmpty ? (
        <section class="card welcome-card" aria-label="Your practice">
          {failed && <Notice tone="danger">That could not be saved. Try again.</Notice>}
          <PracticeForm
            guessedCountry={guessCountry(zone, navigator.languages)}
            busy={false}
            onSave={practice => {
              setUpPractice(db, practice, zone, source)
                .then(() => tell({ type: 'nudge' }))
                .catch((error: unknown) => {
                  report(error, 'setting up');
                  setFailed(true);
                });
            }}
          />
        </section>
      ) : (
        <Button onClick={() => void tell({ type: 'nudge' })}>Try now</Button>
      )}
    </div>
  );
}
