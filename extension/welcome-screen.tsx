import type { IdSource } from '../shared/model/ids.ts';
import { Mark } from './dashboard/Mark.tsx';
import { WelcomePage } from './setup/WelcomePage.tsx';
import { Joining } from './setup/Joining.tsx';
import type { KithDb } from './store/db.ts';
import { JoinPage } from './team/JoinPage.tsx';
import { RestoreButton } from './team/RestoreButton.tsx';

export type WelcomeScreenProps = {
  db: KithDb;
  source: IdSource;
  /** Connected, but the practice has not come over yet. */
  isJoining?: boolean | undefined;
};

/** Before there is a practice in this browser. */
export function WelcomeScreen({ db, source, isJoining }: WelcomeScreenProps) {
  if (isJoining) return <Joining db={db} source={source} />;
  return (
    <WelcomePage
      db={db}
      source={source}
      mark={<Mark />}
      join={back => <JoinPage db={db} source={source} onBack={back} />}
      restore={<RestoreButton db={db} source={source} />}
    />
  );
}
