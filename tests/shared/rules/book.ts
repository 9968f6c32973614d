import type { Day } from '../../../shared/model/ids.ts';
import type { Partner, ReminderMark } from '../../../shared/model/kinds.ts';
import type { Fields, StoredRecord } from '../../../shared/model/record.ts';
import { emptyLedger, partnersOf, post, type Ledger } from '../../../shared/rules/ledger.ts';
import { remindersOf, type Reminder } from '../../../shared/rules/reminders.ts';
import { settingsOf, type Settings } from '../../../shared/rules/settings.ts';

/** The partner that the rules' tests are about. */
export const ANA = 'ana';

export const GB: Settings = settingsOf({ id: 'practice', country: 'GB' });

let made = 0;

/** A received referral from Ana, unless `fields` say otherwise. */
export function referral(fields: Fields, id = `r${(made += 1)}`): StoredRecord {
  return { id, kind: 'referral', fields: { direction: 'received', partner: ANA, ...fields }, stamp: '' };
}

/** A call to Ana, unless `fields` say otherwise. */
export function touchpoint(fields: Fields, id = `t${(made += 1)}`): StoredRecord {
  return {
    id,
    kind: 'touchpoint',
    fields: { touchpointKind: 'call', side: 'given', partners: [ANA], ...fields },
    stamp: '',
  };
}

/** So many referrals on a day, all one way. */
export function referrals(many: number, direction: 'sent' | 'received', on: Day): StoredRecord[] {
  return Array.from({ length: many }, () => referral({ direction, on, status: 'closed' }));
}

export function ledgerOf(records: readonly StoredRecord[], partner = ANA): Ledger {
  const ledger = emptyLedger(partner);
  for (const record of records) if (partnersOf(record).includes(partner)) post(ledger, record, 1);
  return ledger;
}

/** `rule due`, in order, of what the records remind of. The partner is paused if not given, so that keep-in-touch stays out of the way. */
export function dues(
  records: readonly StoredRecord[],
  {
    partner = {},
    marks = [],
    settings = GB,
  }: { partner?: Omit<Partner, 'id'>; marks?: ReminderMark[]; settings?: Settings } = {},
): string[] {
  return remindersFor(records, { partner: { state: 'paused', ...partner }, marks, settings }).map(
    ({ rule, due }) => `${rule} ${due}`,
  );
}

export function remindersFor(
  records: readonly StoredRecord[],
  {
    partner = {},
    marks = [],
    settings = GB,
  }: { partner?: Omit<Partner, 'id'>; marks?: ReminderMark[]; settings?: Settings } = {},
): Reminder[] {
  return remindersOf({ id: ANA, ...partner }, ledgerOf(records), marks, settings);
}
