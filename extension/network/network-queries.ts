import { kindLabel } from '../../shared/model/partner-kinds.ts';
import { matches, summariseNetwork, type NetworkSummary, type PartnerSummary } from '../../shared/rules/summary.ts';
import type { KithDb } from '../store/db.ts';

/** Every partner's row, in no order. Reads the summaries, never the history. */
export function networkRows(db: KithDb): Promise<PartnerSummary[]> {
  return db.summaries.toArray();
}

/** The network at a glance: its sums, and whom to look at next, by name. */
export type Glance = { network: NetworkSummary; conversations: PartnerSummary[]; quiet: PartnerSummary[] };

export async function glanceOf(db: KithDb): Promise<Glance> {
  const rows = sortRows(await db.summaries.toArray(), 'name');
  return {
    network: summariseNetwork(rows),
    conversations: rows.filter(row => row.verdict === 'conversation'),
    quiet: rows.filter(row => row.quiet),
  };
}

export type Filter = { query: string; tier: string; kind: string; state: string };
export const NO_FILTER: Filter = { query: '', tier: '', kind: '', state: '' };

/** `-` stands for partners that have none of it set. */
export const UNSET = '-';

export function filterRows(rows: readonly PartnerSummary[], filter: Filter): PartnerSummary[] {
  const query = filter.query.trim();
  return rows.filter(
    row =>
      fits(filter.tier, row.tier) &&
      fits(filter.kind, row.partnerKind) &&
      fitsState(filter.state, row) &&
      (query === '' || matches(row, query)),
  );
}

/** Three orders, none of which is by how much anybody refers. */
export const SORTS = { name: 'Name', contact: 'Last contact', due: 'Next due' } as const;
export type Sort = keyof typeof SORTS;

/** By name; by last contact, the longest ago first; by next due, the soonest first. What is missing comes last, or first for contact. */
export function sortRows(rows: readonly PartnerSummary[], sort: Sort): PartnerSummary[] {
  const keyed = rows.map(row => ({ row, key: keyOf(row, sort) }));
  const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  keyed.sort((a, b) => compare(a.key, b.key) || collator.compare(nameOf(a.row), nameOf(b.row)));
  return keyed.map(({ row }) => row);
}

/** The kinds that the network has, by label, for the filter. */
export function kindsIn(rows: readonly PartnerSummary[]): { value: string; label: string }[] {
  const kinds = [...new Set(rows.map(row => row.partnerKind).filter(Boolean))];
  return kinds.map(kind => ({ value: kind, label: kindLabel(kind) })).sort((a, b) => a.label.localeCompare(b.label));
}

export function nameOf(row: Pick<PartnerSummary, 'name' | 'organisation'>): string {
  return row.name || row.organisation || 'Without a name';
}

function fits(wanted: string, value: string): boolean {
  return wanted === '' || (wanted === UNSET ? value === '' : value === wanted);
}

/** Beside the stored states: `talk` and `quiet`, which are what one looks for. */
function fitsState(wanted: string, row: PartnerSummary): boolean {
  if (wanted === 'talk') return row.verdict === 'conversation';
  if (wanted === 'quiet') return row.quiet;
  return fits(wanted, row.state);
}

function keyOf(row: PartnerSummary, sort: Sort): string {
  switch (sort) {
    case 'name':
      return '';
    case 'contact':
      return row.lastContact;
    case 'due':
      return row.nextDue || '9999-12-31';
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
