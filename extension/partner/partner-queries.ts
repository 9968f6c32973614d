import type { Day } from '../../shared/model/ids.ts';
import { isDeleted, known, type Member, type Partner } from '../../shared/model/kinds.ts';
import { emptyLedger } from '../../shared/rules/ledger.ts';
import { monthly, reciprocity, type MonthCounts, type Reciprocity } from '../../shared/rules/reciprocity.ts';
import { searchText } from '../../shared/rules/search-text.ts';
import { matches, type PartnerSummary } from '../../shared/rules/summary.ts';
import type { KithDb } from '../store/db.ts';
import { keysOf } from '../store/keys.ts';

/** All that a partner's page shows above its timeline. */
export type PartnerView = {
  partner: Partner;
  summary: PartnerSummary | undefined;
  months: MonthCounts[];
  reciprocity: Reciprocity;
  members: Member[];
};

/** A partner who is not here: deleted (and perhaps merged into another), or never seen. */
export type PartnerGone = { gone: 'deleted' | 'unknown'; name: string; mergedInto?: { id: string; name: string } };

export async function partnerView(db: KithDb, id: string, today: Day): Promise<PartnerView | PartnerGone> {
  const record = await db.records.get(id);
  if (!record || record.kind !== 'partner') return { gone: 'unknown', name: '' };
  const partner = known('partner', record);
  if (isDeleted(record)) return goneView(db, partner);
  const [summary, ledger, members] = await Promise.all([
    db.summaries.get(id),
    db.ledgers.get(id),
    db.records.where('keys').equals('member').toArray(),
  ]);
  const book = ledger ?? emptyLedger(id);
  return {
    partner,
    summary,
    months: monthly(book, today),
    reciprocity: reciprocity(book, partner.flow, today),
    members: members.map(row => known('member', row)),
  };
}

/** Partners that may be the same as this one: first those that share an address, number or name, then those that fit what is typed. */
export async function sameAsChoices(db: KithDb, id: string, query: string): Promise<PartnerSummary[]> {
  const record = await db.records.get(id);
  if (!record) return [];
  const keys = keysOf(record).filter(key => /^(email|phone|name):/.test(key));
  const alike = new Set(await db.records.where('keys').anyOf(keys).primaryKeys());
  const rows = (await db.summaries.toArray()).filter(row => row.id !== id);
  const words = searchText(known('partner', record).name ?? '').split(/\s+/);
  const shown = query.trim()
    ? rows.filter(row => matches(row, query))
    : rows.filter(row => alike.has(row.id) || sharesName(row, words));
  return shown
    .sort((a, b) => Number(alike.has(b.id)) - Number(alike.has(a.id)) || a.name.localeCompare(b.name))
    .slice(0, 8);
}

async function goneView(db: KithDb, partner: Partner): Promise<PartnerGone> {
  const name = partner.name ?? partner.organisation ?? '';
  const kept = partner.mergedInto ? await db.records.get(partner.mergedInto) : undefined;
  if (!kept) return { gone: 'deleted', name };
  const { id, name: keptName = '' } = known('partner', kept);
  return { gone: 'deleted', name, mergedInto: { id, name: keptName } };
}

/** Whether a row has the same last name: a person entered twice, once as "A. Silva". */
function sharesName(row: PartnerSummary, words: string[]): boolean {
  const own = searchText(row.name).split(/\s+/).at(-1);
  return Boolean(own) && own === words.at(-1);
}
