import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { IdSource } from '../../shared/model/ids.ts';
import { tell } from '../platform/messages.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import { storeTroubleOf } from '../store/store-trouble.ts';
import { Button } from '../ui/Button.tsx';
import { countText } from '../ui/format.ts';
import { useLive } from '../ui/live.ts';
import { Notice } from '../ui/Notice.tsx';
import { importFile } from './import-file.ts';
import { parseExport } from './parse-export.ts';
import { importingNow, percentOf } from './team-queries.ts';

type Said = { tone: 'info' | 'danger'; text: string };

export type ImportButtonProps = {
  db: KithDb;
  source: IdSource;
  /** What the button says. */
  children: ComponentChildren;
  /** Called when a file was taken in that has a practice of its own or found one here. */
  onDone?: () => void;
};

/** Chooses an export and takes it in; says how that went. */
export function ImportButton({ db, source, children, onDone }: ImportButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);
  const importing = useLive(() => importingNow(db));
  const take = async (file: File): Promise<Said> => {
    const parsed = await parseExport(await file.text(), source);
    if (!parsed.ok) return { tone: 'danger', text: parsed.message };
    const outcome = await importFile(db, parsed.file, source);
    if (!outcome.ok) return { tone: 'danger', text: outcome.message };
    await tell({ type: 'nudge' });
    const text = `Imported: ${countText(outcome.added, 'record')} added, ${outcome.changed} brought up to date.`;
    if (outcome.hasPractice) onDone?.();
    return { tone: 'info', text: outcome.hasPractice ? text : `${text} ${NO_PRACTICE}` };
  };
  const onFile = (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setSaid(undefined);
    void take(file)
      .catch((error: unknown): Said => {
        report(error, 'importing a file');
        return { tone: 'danger', text: cutOffText(error) };
      })
      .then(setSaid)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <Button icon="undo" busy={busy} onClick={() => chooser.current?.click()}>
        {busy ? `Taking it in: ${importing.type === 'ready' ? percentOf(importing.value) : 0} %` : children}
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
      {said && (
        <Notice tone={said.tone} urgent>
          {said.text}
        </Notice>
      )}
    </>
  );
}

const NO_PRACTICE = 'The file does not say whose they are: set up your practice, and they are all in it.';

function cutOffText(error: unknown): string {
  const room = storeTroubleOf(error) === 'full' ? 'There is no room left. Free some space, then choose' : 'Choose';
  return `The file was not taken in whole. ${room} it again: nothing is entered twice.`;
}
