import { newId, type Day, type IdSource } from '../../shared/model/ids.ts';
import { fieldsOf, type Draft } from '../../shared/model/kinds.ts';
import type { Direction } from '../../shared/model/referral.ts';
import type { Side, TouchpointKind } from '../../shared/model/touchpoint.ts';
import type { Entry } from './commit.ts';

/** A new partner as it is first written: active and growing unless the draft says otherwise. */
export function partnerEntry(draft: Draft<'partner'>, today: Day, ids: IdSource): Entry {
  const fields = fieldsOf('partner', { state: 'active', tier: 'growing', createdOn: today, ...draft });
  return { kind: 'partner', recordId: newId(ids), fields };
}

/** A new referral on the day it happened: requested, nothing of it answered yet. */
export function referralEntry(
  draft: Draft<'referral'> & { partner: string; direction: Direction; on: Day },
  ids: IdSource,
): Entry {
  const fields = fieldsOf('referral', { status: 'sent', steps: { sent: draft.on }, ...draft });
  return { kind: 'referral', recordId: newId(ids), fields };
}

/** A new touchpoint; whose doing it was follows from its kind unless the draft says so. */
export function touchpointEntry(
  draft: Draft<'touchpoint'> & { partners: string[]; touchpointKind: TouchpointKind; on: Day },
  ids: IdSource,
): Entry {
  const fields = fieldsOf('touchpoint', { side: sideOf(draft.touchpointKind), ...draft });
  return { kind: 'touchpoint', recordId: newId(ids), fields };
}

/** Talking is mutual; what one writes, sends or does for the other was given by us, who log it. */
function sideOf(kind: TouchpointKind): Side {
  const mutual: TouchpointKind[] = [
    'call',
    'email',
    'meeting',
    'coffee',
    'visit',
    'event',
    'content',
    'case-discussion',
    'other',
  ];
  return mutual.includes(kind) ? 'mutual' : 'given';
}
