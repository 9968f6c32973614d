import type { Source } from '../../shared/model/fields.ts';
import type { Day, IdSource } from '../../shared/model/ids.ts';
import type { Entry } from '../store/commit.ts';
import { referralEntry, touchpointEntry } from '../store/new-entries.ts';
import { isReferral, type LogDraft } from './log-draft.ts';
import { readPastDay } from './typed-day.ts';

export const DAY_UNREAD = 'Write a day that has been: yesterday, fri, 12 mar …';

/** The entry to commit, or what must be put right first. */
export function logEntry(
  draft: LogDraft,
  about: { partner: string; today: Day; monthFirst: boolean; source?: Source | undefined },
  ids: IdSource,
): { ok: true; entry: Entry; on: Day } | { ok: false; field: 'when'; message: string } {
  const on = readPastDay(draft.when, about.today, about.monthFirst);
  if (on === undefined) return { ok: false, field: 'when', message: DAY_UNREAD };
  const text = draft.text.trim();
  const source = about.source ? { source: about.source } : {};
  if (isReferral(draft.what)) {
    const patient = text ? { patient: text } : {};
    const fields = { direction: draft.what, partner: about.partner, on, ...patient, ...source };
    return { ok: true, on, entry: referralEntry(fields, ids) };
  }
  const notes = text ? { notes: text } : {};
  const side = draft.side ? { side: draft.side } : {};
  const fields = { touchpointKind: draft.what, partners: [about.partner], on, ...side, ...notes, ...source };
  return { ok: true, on, entry: touchpointEntry(fields, ids) };
}
