import { useRef, useState } from 'preact/hooks';
import { tell } from '../platform/messages.ts';
import { report } from '../platform/report.ts';
import { Button } from '../ui/Button.tsx';
import { useDesk } from '../ui/desk.ts';
import { countText } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { saveCopy, savePartners } from './files.ts';
import { importFile, parseExport } from './import-file.ts';

type Said = { tone: 'info' | 'danger'; text: string };

/** Everything out as a file, and back in. */
export function FileCard() {
  const { db, source, today } = useDesk();
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);
  const take = async (file: File) => {
    const parsed = parseExport(await file.text(), source);
    if (!parsed.ok) return setSaid({ tone: 'danger', text: parsed.message });
    const outcome = await importFile(db, parsed.file, source);
    if (!outcome.ok) return setSaid({ tone: 'danger', text: outcome.message });
    await tell({ type: 'nudge' });
    const { added, changed } = outcome;
    setSaid({ tone: 'info', text: `Imported: ${countText(added, 'record')} added, ${changed} brought up to date.` });
  };
  const onFile = (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    take(file)
      .catch((error: unknown) => {
        report(error, 'importing a file');
        setSaid({ tone: 'danger', text: 'The file could not be taken in. Nothing was changed.' });
      })
      .finally(() => setBusy(false));
  };
  return (
    <section class="card side-card" aria-labelledby="files-title">
      <h2 id="files-title">Your records as files</h2>
      <p class="small">
        The export holds everything in this browser with its history, in plain JSON. Keep one somewhere safe: without a
        service this browser has the only copy.
      </p>
      <div class="button-row">
        <Button icon="note" onClick={() => void saveCopy(db, today)}>
          Export everything
        </Button>
        <Button icon="undo" busy={busy} onClick={() => chooser.current?.click()}>
          Import an export
        </Button>
        <input
          ref={chooser}
          class="unseen"
          type="file"
          accept="application/json,.json"
          aria-label="Choose an export file"
          tabIndex={-1}
          onChange={event => {
            onFile(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {said && (
        <Notice tone={said.tone} urgent>
          {said.text}
        </Notice>
      )}
      <h3>Partners only</h3>
      <p class="small soft">Contact details, without counts or notes.</p>
      <div class="button-row">
        <Button size="small" onClick={() => void savePartners(db, today, 'vcf')}>
          Address book (vCard)
        </Button>
        <Button size="small" onClick={() => void savePartners(db, today, 'csv')}>
          Spreadsheet (CSV)
        </Button>
      </div>
    </section>
  );
}
