import type { Change, StoredRecord } from '../../shared/model/record.ts';
import { fieldStamp } from '../../shared/sync/merge.ts';
import type { Stamp } from '../../shared/sync/stamp.ts';
import type { Author } from './apply.ts';
import type { HistoryRow } from './push-statements.ts';

/** The fields of a change that took effect; null stands for all of them. */
export function wonFields(merged: StoredRecord, change: Change): string[] | null {
  const names = Object.keys(change.fields);
  const won = names.filter(
    name => fieldStamp(merged, name) === change.stamp && merged.fields[name] === change.fields[name],
  );
  return won.length === names.length ? null : won;
}

/** What the history keeps of a change. */
export function historyOf(
  change: Change,
  made: { author: Author; seq: number; corrected: Stamp | null; won: string[] | null; at: number },
): HistoryRow {
  return {
    seq: made.seq,
    change: change.id,
    record: change.recordId,
    kind: change.kind,
    fields: JSON.stringify(change.fields),
    stamp: change.stamp,
    corrected: made.corrected,
    won: made.won && JSON.stringify(made.won),
    member: made.author.member,
    device: made.author.device,
    at: made.at,
  };
}
