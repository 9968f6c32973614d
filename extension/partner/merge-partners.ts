import * as v from 'valibot';
import type { IdSource } from '../../shared/model/ids.ts';
import { fieldsOf, isDeleted, known } from '../../shared/model/kinds.ts';
import { MergedFromSchema, type MergedFrom } from '../../shared/model/fields.ts';
import type { Change } from '../../shared/model/record.ts';
import { commit, type Entry } from '../store/commit.ts';
import type { KithDb, RecordRow } from '../store/db.ts';
import { whatIsMissing, whatToWithdraw } from './merge-fields.ts';

/**
 * Merging says that two partners are the same. Everything about `from` moves to `into`, and all that is needed to take it back travels
 * with the records, so that any browser can undo it at any later time:
 *
 *   on each moved record   mergedFrom: the partners it was moved away from, the last one last
 *   on `from`              deleted, mergedInto: where it went, mergeGave: what it added to `into` (field names, list entries)
 */
/** Moves everything of `from` to `into` in one commit; nothing if either is not there. */
export async function mergePartners(db: KithDb, from: string, into: string, source: IdSource): Promise<Change[]> {
  const [gone, kept] = await db.records.bulkGet([from, into]);
  if (!gone || !kept || from === into || isDeleted(gone) || isDeleted(kept)) return [];
  const { given, gave } = whatIsMissing(known('partner', gone), known('partner', kept));
  const moved = (await recordsAbout(db, from)).filter(row => !isOwnMark(row, from));
  const note = fieldsOf('partner', { deleted: true, mergedInto: into, mergeGave: gave });
  return commit(
    db,
    [
      ...moved.map(row => moveEntry(row, from, into)),
      ...(await ownMarkEntries(db, from, into)),
      ...(Object.keys(given).length > 0 ? [{ kind: 'partner', recordId: into, fields: given }] : []),
      { kind: 'partner', recordId: from, fields: note },
    ],
    source,
  );
}

/**
 * Takes a merge back: what was moved returns, what was given is withdrawn where nobody changed it since. Later entries stay. Nothing
 * happens while the kept partner is itself merged into a third: that merge is undone first.
 */
export async function unmergePartner(db: KithDb, from: string, source: IdSource): Promise<Change[]> {
  const gone = await db.records.get(from);
  const into = gone && known('partner', gone).mergedInto;
  const kept = into ? await db.records.get(into) : undefined;
  if (!gone || !into || !kept || known('partner', kept).mergedInto) return [];
  const moved = (await recordsAbout(db, into)).filter(row => mergesOf(row).at(-1)?.partner === from);
  const withdrawn = whatToWithdraw(known('partner', gone), known('partner', kept));
  const back = fieldsOf('partner', { deleted: false, mergedInto: null, mergeGave: null });
  return commit(
    db,
    [
      { kind: 'partner', recordId: from, fields: back },
      ...moved.map(row => returnEntry(row, from, into)),
      ...(Object.keys(withdrawn).length > 0 ? [{ kind: 'partner', recordId: into, fields: withdrawn }] : []),
    ],
    source,
  );
}

/** Referrals, touchpoints and reminder marks of a partner, deleted ones too: they may be brought back. */
async function recordsAbout(db: KithDb, partner: string): Promise<RecordRow[]> {
  const live = await db.records.where('keys').startsWith(`about:${partner}:`).toArray();
  const marks = await db.records.where('keys').equals(`marks:${partner}`).toArray();
  const deleted = await db.records.where('keys').equals('deleted').toArray();
  return [...live, ...marks, ...deleted.filter(row => isAbout(row, partner))];
}

function isAbout({ fields }: RecordRow, partner: string): boolean {
  const partners = fields['partners'];
  return fields['partner'] === partner || (Array.isArray(partners) && partners.includes(partner));
}

/** A mark on a reminder about the partner as such (keep in touch, notice), whose id names the partner. */
function isOwnMark(row: RecordRow, partner: string): boolean {
  return row.kind === 'reminder' && row.id.endsWith(`:${partner}`);
}

function moveEntry(row: RecordRow, from: string, into: string): Entry {
  const both = partnersIn(row).includes(into) ? { both: true as const } : {};
  const mergedFrom = [...mergesOf(row), { partner: from, ...both }];
  const partners = [...new Set(partnersIn(row).map(id => (id === from ? into : id)))];
  return entryOf(row, into, partners, mergedFrom);
}

function returnEntry(row: RecordRow, from: string, into: string): Entry {
  // A copied mark has no place to go back to: the original is still with `from`.
  if (isOwnMark(row, into)) return { kind: row.kind, recordId: row.id, fields: { deleted: true } };
  const merges = mergesOf(row);
  const partners = partnersIn(row).flatMap(id => (id !== into ? id : merges.at(-1)?.both ? [from, into] : from));
  return entryOf(row, from, partners, merges.slice(0, -1));
}

function entryOf(
  { kind, id: recordId }: RecordRow,
  partner: string,
  partners: string[],
  mergedFrom: MergedFrom,
): Entry {
  if (kind === 'touchpoint') return { kind, recordId, fields: fieldsOf('touchpoint', { partners, mergedFrom }) };
  return { kind, recordId, fields: fieldsOf('referral', { partner, mergedFrom }) };
}

function partnersIn(row: RecordRow): string[] {
  return row.kind === 'touchpoint' ? (known('touchpoint', row).partners ?? []) : [];
}

/** Marks on the partner's own reminders are copied to the kept partner's if it has none. */
async function ownMarkEntries(db: KithDb, from: string, into: string): Promise<Entry[]> {
  const marks = await db.records.where('keys').equals(`marks:${from}`).toArray();
  const own = marks.filter(mark => isOwnMark(mark, from));
  const ids = own.map(mark => `${mark.id.slice(0, -from.length)}${into}`);
  const present = await db.records.bulkGet(ids);
  return own.flatMap((mark, i) => {
    const there = present[i];
    if (there && !isDeleted(there)) return [];
    const fields = { ...mark.fields, partner: into, mergedFrom: [{ partner: from }], deleted: false };
    return [{ kind: 'reminder', recordId: ids[i]!, fields }];
  });
}

function mergesOf(row: RecordRow): MergedFrom {
  const merges = v.safeParse(MergedFromSchema, row.fields['mergedFrom']);
  return merges.success ? merges.output : [];
}
