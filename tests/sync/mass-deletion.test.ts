import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { makeService } from './service.ts';
import { World } from './world.ts';

/** Records in the practice before somebody deletes. */
const ALL = 100;
const ids = Array.from({ length: ALL }, (_, i) => `r${String(i).padStart(3, '0')}`);

describe('deletions by others', () => {
  // More than 20 and more than a tenth of what is here: asked about.
  it.each([
    { has: 100, deleted: 20, held: false },
    { has: 100, deleted: 21, held: true },
    { has: 210, deleted: 21, held: false },
    { has: 210, deleted: 22, held: true },
    { has: 15, deleted: 15, held: false },
    { has: 30, deleted: 30, held: true },
  ])('$deleted of $has are asked about: $held', async ({ has, deleted, held }) => {
    const all = Array.from({ length: has }, (_, i) => `r${i}`);
    const { world, writer, reader } = await practiceOf(all);
    await writeAll(world, writer, all.slice(0, deleted), { deleted: true });
    const outcome = await syncOnceOf(world, reader);
    expect(outcome).toBe(held ? 'held' : 'synced');
    expect(live(reader).length).toBe(held ? has : has - deleted);
  });

  it('are counted over pages, so that many small ones do not slip through', async () => {
    const { world, writer, reader } = await practiceOf(ids);
    await writeAll(world, writer, ids, { deleted: true });
    expect(await syncOnceOf(world, reader, 4)).toBe('held');
    expect(live(reader).length).toBeGreaterThanOrEqual(ALL - 20);
  });

  it('wait as long as nobody answers: nothing is deleted here, nothing goes out for it, own entries still do', async () => {
    const { world, writer, reader } = await held();
    for (let i = 0; i < 3; i += 1) {
      await reader.save([{ kind: 'partner', recordId: `own${i}`, fields: { name: 'own' } }]);
      expect(await syncOnceOf(world, reader)).toBe('held');
    }
    expect(live(reader).length).toBe(ALL + 3);
    expect(reader.memory.state().outbox.size).toBe(0);
    await syncOnceOf(world, writer);
    expect(live(writer)).toEqual(['own0', 'own1', 'own2', ...ids.slice(50)].sort());
  });

  it('are taken in here when the person says so', async () => {
    const { world, reader, writer } = await held();
    await answer(reader, 'take');
    expect(await syncOnceOf(world, reader)).toBe('synced');
    expect(live(reader)).toEqual(ids.slice(50));
    await syncOnceOf(world, writer);
    expect(live(writer)).toEqual(ids.slice(50));
  });

  it('come back for everybody, content and all, when the person keeps them', async () => {
    const { world, reader, writer } = await held();
    await answer(reader, 'keep');
    expect(await syncOnceOf(world, reader)).toBe('synced');
    expect(await syncOnceOf(world, writer)).toBe('synced');
    for (const device of [reader, writer]) {
      expect(live(device)).toEqual(ids);
      expect(device.memory.state().records.get('r000')?.fields['name']).toBe('r000');
    }
  });

  it('are asked about again the next time', async () => {
    const { world, reader, writer } = await held();
    await answer(reader, 'keep');
    await syncOnceOf(world, reader);
    await syncOnceOf(world, writer);
    await writeAll(world, writer, ids.slice(0, 60), { deleted: true });
    expect(await syncOnceOf(world, reader)).toBe('held');
  });
});

describe('no alarm', () => {
  it('on a first sync of a practice in which most has been deleted', async () => {
    const { world, writer, newcomer } = await practiceOf(ids);
    await writeAll(world, writer, ids.slice(0, 90), { deleted: true });
    expect(await syncOnceOf(world, newcomer, 7)).toBe('synced');
    expect(live(newcomer)).toEqual(ids.slice(90));
  });

  it('for what this browser deleted itself', async () => {
    const { world, writer } = await practiceOf(ids);
    await writeAll(world, writer, ids, { deleted: true });
    expect(await syncOnceOf(world, writer)).toBe('synced');
  });

  it('when the service was emptied: it gets everything again, and nobody loses anything', async () => {
    const { world, reader, newcomer } = await practiceOf(ids);
    await world.service.restore({ records: [], history: [], practices: [{ latest_seq: 0, digest: '' }] });
    expect(await syncOnceOf(world, reader)).toBe('synced');
    expect(live(reader)).toEqual(ids);
    expect(await syncOnceOf(world, newcomer)).toBe('synced');
    expect(live(newcomer)).toEqual(ids);
  });
});

describe('the cases notice', () => {
  it('a fail-safe that forgets what earlier pages removed', async () => {
    const { world, writer, reader } = await practiceOf(ids);
    await writeAll(world, writer, ids, { deleted: true });
    const { getMeta } = reader.memory;
    reader.memory.getMeta = async key => (key === 'deletions' ? undefined : getMeta(key));
    expect(await syncOnceOf(world, reader, 4)).not.toBe('held');
  });
});

type Team = { world: World; writer: Device; reader: Device; newcomer: Device };

/** A practice with these records, which two browsers have and a third has not joined yet. */
async function practiceOf(records: string[]): Promise<Team> {
  let world = await World.create(0, makeService);
  for (let seed = 1; world.devices.length < 3; seed += 1) world = await World.create(seed, makeService);
  world.calm = true;
  const [writer, reader, newcomer] = world.devices as [Device, Device, Device];
  for (const device of world.devices) device.skew = 0;
  await writeAll(world, writer, records);
  await syncOnceOf(world, reader);
  return { world, writer, reader, newcomer };
}

/** Half of a practice was deleted elsewhere, and the reader has been asked. */
async function held(): Promise<Team> {
  const team = await practiceOf(ids);
  await writeAll(team.world, team.writer, ids.slice(0, 50), { deleted: true });
  expect(await syncOnceOf(team.world, team.reader)).toBe('held');
  return team;
}

async function writeAll(
  world: World,
  device: Device,
  records: string[],
  fields?: { [field: string]: boolean },
): Promise<void> {
  world.time += 1000;
  await device.save(records.map(id => ({ kind: 'partner', recordId: id, fields: fields ?? { name: id } })));
  await syncOnceOf(world, device);
}

async function syncOnceOf(world: World, device: Device, pullSize = 500): Promise<string> {
  for (;;) {
    const outcome = await device.sync(world.transport(device), { pushSize: 500, pullSize });
    if (outcome === 'killed') return outcome;
    if (outcome.type !== 'more') return outcome.type;
  }
}

/** As the question in the dashboard answers it (team/held-deletions.ts). */
async function answer(device: Device, state: 'take' | 'keep'): Promise<void> {
  const tally = await device.memory.getMeta('deletions');
  await device.memory.putMeta('deletions', { count: tally!.count, state });
}

function live(device: Device): string[] {
  const records = [...device.memory.state().records.values()];
  return records
    .filter(({ fields }) => fields['deleted'] !== true)
    .map(({ id }) => id)
    .sort();
}
