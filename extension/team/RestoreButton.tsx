import type { IdSource } from '../../shared/model/ids.ts';
import type { KithDb } from '../store/db.ts';
import { ImportButton } from './ImportButton.tsx';

/** On the first screen: brings an export back into an empty browser. */
export function RestoreButton({ db, source }: { db: KithDb; source: IdSource }) {
  return (
    <ImportButton db={db} source={source} onDone={() => (location.hash = '#/')}>
      Bring back an export
    </ImportButton>
  );
}
