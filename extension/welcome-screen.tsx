import { useEffect, useState } from 'preact/hooks';
import type { IdSource } from '../shared/model/ids.ts';
import { Mark } from './dashboard/Mark.tsx';
import { report } from './platform/report.ts';
import { WelcomePage } from './setup/WelcomePage.tsx';
import { Joining } from './setup/Joining.tsx';
import type { KithDb } from './store/db.ts';
import type { Loss } from './store/sentinel.ts';
import { JoinPage } from './team/JoinPage.tsx';
import { RestoreButton } from './team/RestoreButton.tsx';
import { localeOf } from './ui/format.ts';
import { forgetLossHere, lossHere } from './ui/loss.ts';
import { LossPage } from './ui/LossPage.tsx';

export type WelcomeScreenProps = {
  db: KithDb;
  source: IdSource;
  /** Connected, but the practice has not come over yet. */
  isJoining?: boolean | undefined;
};

/** Before there is a practice in this browser; or there was one, and it is gone. */
export function WelcomeScreen({ db, source, isJoining }: WelcomeScreenProps) {
  if (isJoining) return <Joining db={db} source={source} />;
  return <NotSetUp db={db} source={source} />;
}

function NotSetUp({ db, source }: { db: KithDb; source: IdSource }) {
  const [loss, setLoss] = useState<Loss | null>();
  const [joins, setJoins] = useState(false);
  useEffect(() => {
    lossHere(db)
      .then(setLoss)
      .catch((error: unknown) => {
        report(error, 'looking for what was here');
        setLoss(null);
      });
  }, []);
  // Until it is known whether something was here, nothing may look like a first day.
  if (loss === undefined) return null;
  const restore = <RestoreButton db={db} source={source} />;
  const joinPage = (back: () => void) => <JoinPage db={db} source={source} onBack={back} />;
  if (!loss) return <WelcomePage db={db} source={source} mark={<Mark />} join={joinPage} restore={restore} />;
  if (joins) return <main class="welcome">{joinPage(() => setJoins(false))}</main>;
  const startAfresh = () => {
    forgetLossHere()
      .then(() => setLoss(null))
      .catch((error: unknown) => report(error, 'starting afresh'));
  };
  return (
    <LossPage
      loss={loss}
      locale={localeOf(undefined).tag}
      onJoin={() => setJoins(true)}
      restore={restore}
      onAfresh={startAfresh}
    />
  );
}
