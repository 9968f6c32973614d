import { tell } from '../platform/messages.ts';
import type { KithDb } from '../store/db.ts';
import { deleteMeta, type Meta } from '../store/meta.ts';
import { Button } from '../ui/Button.tsx';
import { countText } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';

/** Says once that the browser had lost the records and went on by itself. */
export function RegainedBanner({ db, regained }: { db: KithDb; regained: Meta['regained'] }) {
  const { records, unsent } = regained;
  const read = async () => {
    await deleteMeta(db, 'regained');
    await tell({ type: 'nudge' });
  };
  return (
    <Notice
      tone="warm"
      title="This browser had lost Kith’s records, and has them again"
      actions={
        <Button size="small" onClick={() => void read()}>
          All right
        </Button>
      }
    >
      Something emptied or damaged the browser’s store, which held {countText(records, 'record')}. The service had them,
      so Kith connected again by itself and fetched them.
      {unsent > 0 && ` ${countText(unsent, 'change')} not sent by then had been kept beside the store.`}
    </Notice>
  );
}
