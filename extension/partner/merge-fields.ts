import { fieldsOf, type Draft, type Partner } from '../../shared/model/kinds.ts';
import type { Fields, Json } from '../../shared/model/record.ts';

const LISTS = ['emails', 'phones', 'websites', 'registers'] as const;
const SINGLES = [
  'name',
  'honorific',
  'credentials',
  'role',
  'partnerKind',
  'organisation',
  'address',
  'channel',
  'bestTime',
  'tier',
  'state',
  'stateReason',
  'owner',
  'flow',
  'idealClients',
  'fits',
  'noticeGiven',
  'notes',
] as const;

/** What a merged partner added to the kept one: `true` for a field it filled, the entries it added to a list. */
export type Gave = { [field: string]: true | Json[] };

/** The fields that `from` has and `into` lacks, as changes of `into`, and the note of them for undoing. */
export function whatIsMissing(from: Partner, into: Partner): { given: Fields; gave: Gave } {
  let given: Draft<'partner'> = {};
  const gave: Gave = {};
  for (const field of SINGLES) {
    if (into[field] !== undefined || from[field] === undefined) continue;
    given = { ...given, [field]: from[field] };
    gave[field] = true;
  }
  const fields = fieldsOf('partner', given);
  for (const field of LISTS) {
    const have = new Set((into[field] ?? []).map(identity));
    const added = (from[field] ?? []).filter(item => !have.has(identity(item))) as Json[];
    if (added.length === 0) continue;
    fields[field] = [...((into[field] ?? []) as Json[]), ...added];
    gave[field] = added;
  }
  return { given: fields, gave };
}

/** The changes of `into` that take back what `from` gave, except what was changed since. */
export function whatToWithdraw(from: Partner, into: Partner): Fields {
  const withdrawn: Fields = {};
  for (const [field, what] of Object.entries((from.mergeGave ?? {}) as Gave)) {
    const single = SINGLES.find(name => name === field);
    if (single && into[single] === from[single]) withdrawn[field] = null;
    const list = LISTS.find(name => name === field);
    if (!list || !Array.isArray(what)) continue;
    const added = new Set(what.map(identity));
    const rest = ((into[list] ?? []) as Json[]).filter(item => !added.has(identity(item)));
    withdrawn[field] = rest.length > 0 ? rest : null;
  }
  return withdrawn;
}

/** What makes two list entries the same: the address, the digits, the register number. */
function identity(item: unknown): string {
  if (typeof item === 'string') return item.trim().toLowerCase();
  const { number, body } = item as { number?: string; body?: string };
  return `${body ?? ''}${(number ?? '').replace(/[^+\w]/g, '').toLowerCase()}`;
}
