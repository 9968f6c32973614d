import type { World } from './world.ts';
import type { Device } from './device.ts';

type Memory = Device['memory'];

export const OFFERS_NOTHING = 'a restored service is offered nothing';

/** Broken clients, by which the schedules show that they would notice. Each breaks one promise of the tables or the engine. */
export const sabotages: { [name: string]: (world: World) => void } = {
  'a pull overwrites unsent edits': eachDevice(memory => {
    memory.unsentOf = async () => new Map();
  }),
  'transactions are not atomic': eachDevice(memory => {
    memory.transaction = work => work();
  }),
  'acknowledged changes are thrown away before they are sent': eachDevice(memory => {
    const queue = memory.queue;
    let n = 0;
    memory.queue = changes => queue(changes.filter(() => (n += 1) % 7 !== 0));
  }),
  'acknowledged changes stay in the outbox': eachDevice(memory => {
    memory.unqueue = async () => {};
  }),
  'an acknowledgement does not guard against older copies': eachDevice(memory => {
    memory.touch = async () => {};
  }),
  'corrected stamps are not taken over': eachDevice(memory => {
    const write = memory.write;
    memory.write = (written, now) =>
      write(
        written.filter(({ before, after }) => !before || before.stamp <= after.stamp),
        now,
      );
  }),
  'the cursor runs ahead of the records': eachDevice(memory => {
    const putMeta = memory.putMeta;
    memory.putMeta = (key, value) =>
      putMeta(
        key,
        key === 'cursor'
          ? ({ ...(value as { seq: number; epoch: string }), seq: (value as { seq: number }).seq + 1 } as typeof value)
          : value,
      );
  }),
  [OFFERS_NOTHING]: eachDevice(memory => {
    const getMeta = memory.getMeta;
    memory.getMeta = async key => (key === 'recovery' ? undefined : getMeta(key));
  }),
  'the device clock is not kept': eachDevice(memory => {
    const getMeta = memory.getMeta;
    memory.getMeta = async key => (key === 'clock' ? undefined : getMeta(key));
  }),
};

function eachDevice(sabotage: (memory: Memory) => void): (world: World) => void {
  return world => {
    for (const device of world.devices) sabotage(device.memory);
  };
}
