import type { Json, StoredRecord } from '../../shared/model/record.ts';
import { MAX_AHEAD, timeOf } from '../../shared/sync/stamp.ts';
import { fieldStamp } from '../../shared/sync/merge.ts';
import { makeService } from './service.ts';
import { canonical, World } from './world.ts';
import type { Device } from './device.ts';

const YEAR = 365 * 24 * 3_600_000;

export type ScheduleOptions = {
  /** Also put the server back to a backup once. */
  restore?: boolean;
  /** Called with the world before it starts: where tests break something on purpose. */
  sabotage?: (world: World) => void;
};

/** Random events of a schedule before everything is healed: 10 to 50, since faults of few events and of many are different ones. */
const stepsOf = (seed: number) => 10 + (seed % 41);

/** Runs one schedule. Throws an Error that says which promise was broken; the caller adds the seed. */
export async function runSchedule(seed: number, { restore, sabotage }: ScheduleOptions = {}): Promise<void> {
  const steps = stepsOf(seed);
  const world = await World.create(seed, makeService);
  sabotage?.(world);
  const watches = world.devices.map(device => watch(device, world));
  const [saveAt, restoreAt] = [Math.floor(steps / 3), Math.floor((2 * steps) / 3)];
  let backup;
  for (let i = 0; i < steps; i += 1) {
    if (restore && i === saveAt) backup = await world.service.backUp();
    if (restore && i === restoreAt) await world.service.restore(backup!);
    await world.step();
    if (!restore) for (const check of watches) check();
  }
  await world.heal();
  await checkConverged(world);
  await checkNothingLost(world, restore === true);
  await checkAnybodyCanStillWin(world);
  await checkWrongClockIsHarmless(world);
}

/** All clients and the server hold the same records, to the byte. */
async function checkConverged(world: World): Promise<void> {
  const server = (await world.service.records()).map(record => canonical(record as StoredRecord)).sort();
  for (const device of world.devices) {
    const own = [...device.memory.state().records.values()].map(canonical).sort();
    for (const [i, text] of server.entries()) {
      if (own[i] !== text) throw new Error(`${device.name} differs from the server:\n  ${own[i]}\n  ${text}`);
    }
    if (own.length !== server.length)
      throw new Error(`${device.name} has ${own.length} records, the server ${server.length}`);
  }
}

/**
 * Every saved change is in the history once, and every field has the value of its latest change, found here by sorting rather than
 * by `merge`. After a restore the history is younger, but the state must still be that of all changes.
 */
async function checkNothingLost(world: World, restored: boolean): Promise<void> {
  const history = await world.service.history();
  const seen = new Map<string, number>();
  for (const { change_id: id } of history) seen.set(id, (seen.get(id) ?? 0) + 1);
  const saved = world.devices.flatMap(device => device.saved);
  for (const { id } of saved) {
    const times = seen.get(id) ?? 0;
    if (times > 1) throw new Error(`a change is in the history ${times} times`);
    if (times === 0 && !restored) throw new Error('a saved change is not in the history');
  }
  const latest = new Map<string, { stamp: string; value: Json }>();
  const post = (key: string, stamp: string, value: Json) => {
    if (stamp > (latest.get(key)?.stamp ?? '')) latest.set(key, { stamp, value });
  };
  for (const { record, fields, stamp, corrected } of history) {
    for (const [field, value] of Object.entries(JSON.parse(fields) as { [field: string]: Json })) {
      post(`${record} ${field}`, corrected ?? stamp, value);
    }
  }
  const records = new Map((await world.service.records()).map(record => [record.id, record as StoredRecord]));
  for (const [key, { value }] of latest) {
    const [id, field] = key.split(' ') as [string, string];
    const actual = records.get(id)?.fields[field];
    if (actual !== value)
      throw new Error(`${key} is ${JSON.stringify(actual)}, its latest change says ${JSON.stringify(value)}`);
  }
  const isLost = (id: string, field: string) => fieldStamp(records.get(id) ?? NOTHING, field) === undefined;
  for (const { recordId, fields } of saved) {
    for (const field of Object.keys(fields))
      if (isLost(recordId, field)) throw new Error(`${recordId} ${field} was lost`);
  }
}

/** Whatever clocks said: who has seen a value can overwrite it, at once and everywhere, also by a clock that is slow. */
async function checkAnybodyCanStillWin(world: World): Promise<void> {
  const [recordId] = world.devices[0]!.memory.state().records.keys();
  if (recordId === undefined) return;
  const device = world.random.pick(world.devices);
  device.skew = world.random.pick([0, -3_600_000, -10 * YEAR]);
  await world.syncFully(device);
  world.time += MAX_AHEAD + 1000;
  const name = `the last word of ${device.name}`;
  await device.save([{ kind: 'partner', recordId, fields: { name } }]);
  await world.syncFully(device);
  for (const other of world.devices) {
    await world.syncFully(other);
    const seen = other.memory.state().records.get(recordId)?.fields['name'];
    if (seen !== name) throw new Error(`${device.name} wrote last, but ${other.name} sees ${JSON.stringify(seen)}`);
  }
}

/** A write of a device whose clock is ten years ahead loses to a later write of somebody who had not seen it. */
async function checkWrongClockIsHarmless(world: World): Promise<void> {
  const [wrong, right] = world.devices as [Device, Device];
  const entry = (name: string) => [{ kind: 'partner', recordId: 'contested', fields: { name } }];
  wrong.skew = 10 * YEAR;
  right.skew = 0;
  await wrong.save(entry('written first, with a wrong clock'));
  await world.syncFully(wrong);
  world.time += MAX_AHEAD + 1000;
  await right.save(entry('written later'));
  for (const device of [right, ...world.devices]) await world.syncFully(device);
  for (const device of world.devices) {
    const seen = device.memory.state().records.get('contested')?.fields['name'];
    if (seen !== 'written later') throw new Error(`a wrong clock won: ${device.name} sees ${JSON.stringify(seen)}`);
  }
  if (wrong.lastClockAhead === undefined) throw new Error('the device with the wrong clock was not told');
}

/**
 * A device never goes back to an older view, and sees its own writes at once. A stamp that was too far ahead when the device first had it may go
 * back: the server corrects it, and when the answer is lost the device hears of that only later, when the time of that stamp may have come.
 */
function watch(device: Device, world: World): () => void {
  const views = new Map<string, { stamp: string; isAhead: boolean }>();
  return () => {
    for (const record of device.memory.state().records.values()) {
      for (const field of Object.keys(record.fields)) {
        const key = `${record.id} ${field}`;
        const stamp = fieldStamp(record, field)!;
        const before = views.get(key);
        if (before?.stamp === stamp) continue;
        if (before && stamp < before.stamp && !before.isAhead) {
          throw new Error(`${device.name} went back to an older ${key}`);
        }
        views.set(key, { stamp, isAhead: timeOf(stamp) > world.time + MAX_AHEAD });
      }
    }
  };
}

const NOTHING: StoredRecord = { id: '', kind: '', fields: {}, stamp: '' };
