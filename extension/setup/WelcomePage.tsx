import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { IdSource } from '../../shared/model/ids.ts';
import { tell } from '../platform/messages.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import { dayAt } from '../store/today.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { guessCountry } from './countries.ts';
import { PracticeForm } from './PracticeForm.tsx';
import { setUpPractice } from './practice-commands.ts';
import { loadSample } from './sample.ts';
import './welcome.css';

export type WelcomePageProps = {
  db: KithDb;
  source: IdSource;
  /** The mark and the ways in that other features have: joining a practice, bringing back an export. */
  mark: ComponentChildren;
  join: (back: () => void) => ComponentChildren;
  restore: ComponentChildren;
};

/** First run: one calm screen, then out of the way. */
export function WelcomePage({ db, source, mark, join, restore }: WelcomePageProps) {
  const [way, setWay] = useState<'new' | 'join'>('new');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const zone = Temporal.Now.timeZoneId();
  const country = guessCountry(zone, navigator.languages);
  const run = (what: string, work: () => Promise<unknown>) => {
    setBusy(true);
    setFailed(false);
    work()
      .then(() => {
        // The way is open as soon as the practice is there: whoever has gone elsewhere by then stays there.
        if (location.hash.startsWith('#/welcome')) location.hash = '#/';
        return tell({ type: 'nudge' });
      })
      .catch((error: unknown) => {
        report(error, what);
        setFailed(true);
      })
      .finally(() => setBusy(false));
  };
  if (way === 'join') return <main class="welcome">{join(() => setWay('new'))}</main>;
  return (
    <main class="welcome" id="main">
      <header class="welcome-head">
        {mark}
        <h1 tabIndex={-1}>Welcome to Kith</h1>
        <p class="soft">
          It helps you keep a small circle of colleagues and neighbours who send each other the right people, and tells
          you when to thank, report or call.
        </p>
      </header>
      <section class="card welcome-card" aria-label="Your practice">
        {failed && (
          <Notice tone="danger" urgent title="That could not be saved">
            The browser did not let Kith write. Free some disk space and try again.
          </Notice>
        )}
        <PracticeForm
          guessedCountry={country}
          busy={busy}
          onSave={practice => run('setting up', () => setUpPractice(db, practice, zone, source))}
        />
        <p class="small soft welcome-note">
          Everything stays in this browser until you connect it to a service of your own.
        </p>
      </section>
      <section class="welcome-others" aria-label="Other ways to begin">
        <Button
          icon="search"
          busy={busy}
          onClick={() =>
            run('loading the sample', () => loadSample(db, { today: dayAt(source.now(), zone), country }, source))
          }
        >
          Look around with a sample practice
        </Button>
        <Button icon="people" onClick={() => setWay('join')}>
          Join my practice
        </Button>
        {restore}
      </section>
    </main>
  );
}
