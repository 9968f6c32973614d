import type { Day } from '../../shared/model/ids.ts';
import { isDeleted, known, type Partner, type Practice, type ReminderMark } from '../../shared/model/kinds.ts';
import { PRACTICE_ID } from '../../shared/model/practice.ts';
import type { StoredRecord } from '../../shared/model/record.ts';
import { emptyLedger, partnersOf, post, type Ledger } from '../../shared/rules/ledger.ts';
import type { Context } from '../context.ts';
import { rowsOf } from '../database/database.ts';
import { recordOf } from '../sync/record-row.ts';

/** What the rules need of a practice's records. */
export type Network = {
  practice: Practice | undefined;
  /** Living partners, in order of id. */
  partners: Partner[];
  ledgers: Map<string, Ledger>;
  marks: ReminderMark[];
};

const CHUNK = 1000;
const LIVING = `SELECT id, body FROM records
  WHERE practice = ? AND id > ? AND deleted = 0 ORDER BY id LIMIT ?`;

/**
 * Goes once through a practice's records, a chunk at a time, so that others are served in between. By id and not by seq: a record that
 * changes meanwhile is still met once.
 */
export async function readNetwork({ database }: Context, practice: number): Promise<Network> {
  const network: Network = { practice: undefined, partners: [], ledgers: new Map(), marks: [] };
  let last = '';
  for (;;) {
    const parameters = [practice, last, CHUNK];
    const rows = await database.read(() => rowsOf<{ id: string; body: string }>({ sql: LIVING, parameters }));
    for (const row of rows) take(network, recordOf(row.body));
    if (rows.length < CHUNK) return network;
    last = rows.at(-1)!.id;
    await new Promise(resolve => setImmediate(resolve));
  }
}

/** The ledger of a partner, empty if nothing was ever logged. */
export function ledgerOf({ ledgers }: Network, partner: string): Ledger {
  return ledgers.get(partner) ?? emptyLedger(partner);
}

/** The calendar day in the practice's time zone; in the server's own if it has none or one unknown here. */
export function dayOf(now: number, practice: Practice | undefined): Day {
  const instant = Temporal.Instant.fromEpochMilliseconds(now);
  try {
    return instant
      .toZonedDateTimeISO(practice?.timeZone ?? Temporal.Now.timeZoneId())
      .toPlainDate()
      .toString();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return instant.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
  }
}

function take(network: Network, record: StoredRecord): void {
  if (isDeleted(record)) return;
  if (record.id === PRACTICE_ID) network.practice = known('practice', record);
  else if (record.kind === 'partner') network.partners.push(known('partner', record));
  else if (record.kind === 'reminder') network.marks.push(known('reminder', record));
  for (const id of partnersOf(record)) {
    const ledger = network.ledgers.get(id) ?? emptyLedger(id);
    post(ledger, record, 1);
    network.ledgers.set(id, ledger);
  }
}
