import type { Change, StoredRecord } from '../../shared/model/record.ts';
import { fieldStamp } from '../../shared/sync/merge.ts';
import { MAX_AHEAD, deviceOf, timeOf, type Stamp } from '../../shared/sync/stamp.ts';
import { isMutant } from '../mutants.ts';
import type { ServerClock } from '../server-clock.ts';

/**
 * Step 3: the corrected stamp of a change whose stamp is too far ahead, else null. It is later than what the change overwrites: its author
 * had seen that, though it may be ahead of us by the little that is allowed.
 */
export function correct(
  change: Change,
  present: StoredRecord | undefined,
  clock: ServerClock,
  now: number,
): Stamp | null {
  if (timeOf(change.stamp) <= now + MAX_AHEAD || isMutant('no-clamp')) return null;
  const overwritten = Object.keys(change.fields).map(field => (present && fieldStamp(present, field)) ?? '');
  return clock.next(deviceOf(change.stamp), overwritten.toSorted().at(-1));
}

/** The order in which a device made its changes, where one of them is to be corrected; else the order of the batch. */
export function inOrder(changes: Change[], now: number): Change[] {
  if (changes.every(change => timeOf(change.stamp) <= now + MAX_AHEAD)) return changes;
  return changes.toSorted((a, b) => (a.stamp < b.stamp ? -1 : Number(a.stamp > b.stamp)));
}
