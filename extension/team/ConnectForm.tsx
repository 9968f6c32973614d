import { useRef, useState } from 'preact/hooks';
import type { IdSource } from '../../shared/model/ids.ts';
import { tell } from '../platform/messages.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import { Button } from '../ui/Button.tsx';
import { toFirstWrong } from '../ui/first-wrong.ts';
import { countText } from '../ui/format.ts';
import { useLive } from '../ui/live.ts';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Choice } from './Choice.tsx';
import {
  enrol,
  ownRecords,
  settleIn,
  type ConnectForm as Typed,
  type Enrolled,
  type EnrolOutcome,
  type LocalRecords,
} from './connect.ts';
import { browserName } from './browser-name.ts';
import './team.css';

export type ConnectFormProps = {
  db: KithDb;
  source: IdSource;
  /** Which code the person has: a set-up code of a new service, or an invite of their practice. */
  purpose: 'found' | 'join';
  /** Saves a copy of everything here as a file. */
  onCopy: () => Promise<void>;
  onConnected: () => void;
  onCancel?: (() => void) | undefined;
};

/** Connects this browser to a service; says before what happens to the records that are here. */
export function ConnectForm({ db, source, purpose, onCopy, onConnected, onCancel }: ConnectFormProps) {
  const [typed, setTyped] = useState<Typed>({ address: '', code: '', memberName: '', deviceName: browserName() });
  const [records, setRecords] = useState<LocalRecords>();
  const [copied, setCopied] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Extract<EnrolOutcome, { ok: false }>>();
  const [waiting, setWaiting] = useState<Enrolled>();
  const element = useRef<HTMLFormElement>(null);
  const own = useLive(() => ownRecords(db));
  const count = own.type === 'ready' ? own.value : 0;
  const mustChoose = count > 0 && (purpose === 'join' || waiting !== undefined);
  const bind = (field: keyof Typed) => ({
    value: typed[field],
    error: trouble?.field === field ? trouble.message : undefined,
    onInput: (value: string) => setTyped({ ...typed, [field]: value }),
  });
  const connect = async () => {
    if (mustChoose && !records) return setTrouble({ ok: false, message: 'Choose what happens to the records here.' });
    const outcome = waiting ? { ok: true as const, enrolled: waiting } : await enrol(db, typed, source);
    if (!outcome.ok) return setTrouble(outcome);
    const { founded } = outcome.enrolled.answer;
    // An invite was typed where a set-up code was meant: nothing is merged before the person has chosen.
    if (!founded && count > 0 && !records) return setWaiting(outcome.enrolled);
    await settleIn(db, outcome.enrolled, founded ? 'found' : (records ?? 'bring'), source);
    await tell({ type: 'nudge' });
    onConnected();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    connect()
      .catch((error: unknown) => {
        report(error, 'connecting');
        setTrouble({ ok: false, message: 'Something went wrong in this browser. Nothing was changed; try again.' });
      })
      .finally(() => {
        setBusy(false);
        toFirstWrong(element.current);
      });
  };
  return (
    <form ref={element} class="connect-form" aria-label="Connect to a service" onSubmit={submit} noValidate>
      <TextField label="Server address" inputMode="url" placeholder="https://kith.example.org" {...bind('address')} />
      <TextField
        label={purpose === 'found' ? 'Set-up code' : 'Invite code'}
        hint={
          purpose === 'found'
            ? 'The server printed it when it started.'
            : 'A colleague makes it under Team. Case, spaces and hyphens do not matter.'
        }
        {...bind('code')}
      />
      <div class="connect-row">
        <TextField label="Your name" maxLength={120} {...bind('memberName')} />
        <TextField label="This browser is called" maxLength={120} {...bind('deviceName')} />
      </div>
      {purpose === 'found' && !waiting && count > 0 && (
        <Notice>
          The {countText(count, 'record')} in this browser become the practice’s. Everybody you invite will see them.
        </Notice>
      )}
      {mustChoose && (
        <Choice
          count={count}
          chosen={records}
          copied={copied}
          onChoose={setRecords}
          onCopy={() => void onCopy().then(() => setCopied(true))}
        />
      )}
      {trouble && !trouble.field && (
        <Notice tone="danger" urgent>
          {trouble.message}
        </Notice>
      )}
      <div class="form-foot">
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            Back
          </Button>
        )}
        <Button kind="primary" type="submit" busy={busy} disabled={records === 'aside' && !copied}>
          {purpose === 'found' && !waiting ? 'Connect' : 'Join the practice'}
        </Button>
      </div>
    </form>
  );
}
