import type { Edit } from './peer.ts';
import { newId, type IdSource } from '../../shared/model/ids.ts';
import type { Change } from '../../shared/model/record.ts';
import { sampleEntries } from '../../shared/sample/practice.ts';
import { tick, type Clock } from '../../shared/sync/stamp.ts';

export const source: IdSource = {
  now: () => Date.now(),
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};

/** A practice of 500 partners and `interactions` referrals and touchpoints, as the changes that made it. */
export function* practiceOf(interactions: number): Generator<Change> {
  const clock: Clock = { time: 0, counter: 0, device: 'benchwrite' };
  for (const entry of sampleEntries({ seed: 1, today: '2026-11-23', partners: 500, interactions })) {
    yield { id: newId(source), ...entry, stamp: tick(clock, Date.now()) };
  }
}

/** Lists of up to `size`. */
export function* inBatches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A referral as a form makes it, of about 350 bytes. */
export function newReferral(): Edit {
  return {
    kind: 'referral',
    recordId: newId(source),
    fields: {
      direction: 'sent',
      partner: '019a0000-0000-7000-8000-000000000000',
      on: '2026-11-23',
      service: 'gait analysis',
      route: 'direct',
      urgency: 'routine',
      status: 'sent',
      steps: { sent: '2026-11-23' },
      handover: 2,
      patient: 'K7Q',
      consentReport: 'verbal',
      notes: 'Rang ahead, they have room on Thursday morning.',
    },
  };
}
