import type { IdSource } from '../../shared/model/ids.ts';
import type { KithDb } from '../store/db.ts';
import { ConnectForm } from './ConnectForm.tsx';
import { saveCopy } from './files.ts';
import './team.css';

/** On the first screen: joins a practice that exists. */
export function JoinPage({ db, source, onBack }: { db: KithDb; source: IdSource; onBack: () => void }) {
  return (
    <>
      <header class="welcome-head">
        <h1 tabIndex={-1}>Join your practice</h1>
        <p class="soft">
          A colleague makes an invite code for you under Team, and tells you the address of the service.
        </p>
      </header>
      <section class="card welcome-card" aria-label="Join">
        <ConnectForm
          db={db}
          source={source}
          purpose="join"
          onCopy={() => saveCopy(db, new Date(source.now()).toISOString().slice(0, 10))}
          onConnected={() => (location.hash = '#/')}
          onCancel={onBack}
        />
      </section>
    </>
  );
}
