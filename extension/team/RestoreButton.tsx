import { useRef, useState } from 'preact/hooks';
import type { IdSource } from '../../shared/model/ids.ts';
import { tell } from '../platform/messages.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { importFile, parseExport } from './import-file.ts';

/** On the first screen: brings an export back into an empty browser. */
export function RestoreButton({ db, source }: { db: KithDb; source: IdSource }) {
  const chooser = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const restore = async (file: File) => {
    const parsed = parseExport(await file.text(), source);
    if (!parsed.ok) return setTrouble(parsed.message);
    const outcome = await importFile(db, parsed.file, source);
    if (!outcome.ok) return setTrouble(outcome.message);
    await tell({ type: 'nudge' });
    location.hash = '#/';
  };
  return (
    <>
      <Button icon="undo" busy={busy} onClick={() => chooser.current?.click()}>
        {busy ? 'Bringing it back …' : 'Bring back an export'}
      </Button>
      <input
        ref={chooser}
        class="unseen"
        type="file"
        accept="application/json,.json"
        aria-label="Choose an export file"
        tabIndex={-1}
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (!file) return;
          setBusy(true);
          restore(file)
            .catch((error: unknown) => {
              report(error, 'bringing back an export');
              setTrouble('The file could not be taken in. Nothing was changed.');
            })
            .finally(() => setBusy(false));
        }}
      />
      {trouble && (
        <Notice tone="danger" urgent>
          {trouble}
        </Notice>
      )}
    </>
  );
}
