import { Dexie, type Table } from 'dexie';
import type { Change } from '../../shared/model/record.ts';
import type { Ledger } from '../../shared/rules/ledger.ts';
import type { Reminder } from '../../shared/rules/reminders.ts';
import type { PartnerSummary } from '../../shared/rules/summary.ts';
import type { HistoryRow, LocalRecord } from './tables.ts';
import { renewLog } from './renew-log.ts';
import { addVersions } from './versions.ts';

/** A record as kept here. `keys` is what it is looked up by (keys.ts). */
export type RecordRow = LocalRecord & { keys: string[] };

/** A change not yet acknowledged. Goes out in order of `n`. */
export type OutboxRow = { n?: number; id: string; recordId: string; change: Change };

/** A reminder as computed for its partner, kept so that the popup and the badge read tens of rows. */
export type ReminderRow = Reminder & { partner: string };

export type MetaRow = { key: string; value: unknown };

/** Everything Kith keeps in this browser, in IndexedDB: no other place holds records, tokens or keys. */
export class KithDb extends Dexie {
  records!: Table<RecordRow, string>;
  outbox!: Table<OutboxRow, number>;
  history!: Table<HistoryRow, string>;
  ledgers!: Table<Ledger, string>;
  summaries!: Table<PartnerSummary, string>;
  reminders!: Table<ReminderRow, string>;
  meta!: Table<MetaRow, string>;

  /** Whether a write may have been cut off in the middle; `mend` before the next one. */
  isTorn = false;
  /** Mends what the browser's last run may have left; the first write waits for it (open-db.ts). */
  lastRun: (() => Promise<void>) | null = null;

  constructor(name = 'kith') {
    // "saved" must mean on disk: Chrome's default since 121 is relaxed (trust.md, finding 6).
    super(name, { chromeTransactionDurability: 'strict' });
    addVersions(this);
    // On each opening. Dexie alone would open a newer database, too, and write into it what that version does not expect.
    this.on('ready', () => refuseNewer(this), true);
    // Fires only when the browser closes it by itself.
    this.on('close', () => {
      this.isTorn = true;
    });
  }

  async mendLastRun(): Promise<void> {
    await this.lastRun?.();
    this.lastRun = null;
  }

  /** Goes on after the browser closed the database or did not open it (mostly: a full disk). Left alone, Dexie would refuse from then on. */
  async mend(): Promise<void> {
    if (this.hasFailed()) {
      this.isTorn = true;
      this.close({ disableAutoOpen: false });
      await this.open();
    }
    if (!this.isTorn) return;
    await renewLog(this.meta);
    this.isTorn = false;
  }
}

/** The database was written by a later version of the extension, which knows what this one does not. */
export class NewerStoreError extends Error {
  override name = 'NewerStoreError';
}

/** Dexie counts versions in tenths, and takes some of them for repairs of its own. */
function refuseNewer(db: KithDb): void {
  if (Math.floor(db.backendDB().version / 10) > db.verno) throw new NewerStoreError();
}

export const ALL_TABLES = ['records', 'outbox', 'history', 'ledgers', 'summaries', 'reminders', 'meta'] as const;
