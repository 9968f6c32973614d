import { expect, it } from 'vitest';
import type { PullAnswer } from '../../shared/protocol/sync.ts';
import type { StoredRecord } from '../../shared/model/record.ts';
import { seeded, type Random } from './random.ts';
import { makeService } from './service.ts';
import { canonical, World } from './world.ts';

const count = Number(process.env['TAMPERED'] ?? 5000);
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));

/** What a faulty service or a proxy on the way may do to a page of records. */
const TAMPERINGS: { [name: string]: (page: PullAnswer, random: Random, old: PullAnswer) => PullAnswer } = {
  'drops a record': (page, random) => ({
    ...page,
    records: page.records.toSpliced(random.int(page.records.length), 1),
  }),
  'reorders records': page => ({ ...page, records: page.records.toReversed() }),
  'repeats a record': page => ({ ...page, records: [...page.records, page.records[0]!] }),
  'sends an older state of a record': (page, _random, old) => {
    const byId = new Map(old.records.map(record => [record.id, record]));
    return { ...page, records: page.records.map(record => ({ ...(byId.get(record.id) ?? record), seq: record.seq })) };
  },
  'rewinds to an earlier answer': (_page, _random, old) => ({ ...old, next: old.latest }),
  'sends nothing': page => ({ ...page, records: [] }),
};

it.each(Object.keys(TAMPERINGS))(
  `never says "synced" while it differs from the service, when something on the way %s (seed ${seed})`,
  async name => {
    let changed = 0;
    for (let i = 0; i < count / Object.keys(TAMPERINGS).length; i += 1) {
      const random = seeded(seed + i);
      const { world, old } = await twoStates(seed + i, name.startsWith('rewinds'));
      const [writer, reader] = world.devices as [World['devices'][number], World['devices'][number]];
      world.tamper = page => (page.records.length > 0 ? TAMPERINGS[name]!(structuredClone(page), random, old) : page);
      const outcome = await reader.sync(world.transport(reader), { pushSize: 50, pullSize: 50 });
      const isSame = states(reader) === states(writer);
      if (!isSame) changed += 1;
      if (outcome !== 'killed' && outcome.type === 'synced') expect(isSame).toBe(true);
      // Once the fault is gone, everything is there, without anybody doing anything.
      world.tamper = undefined;
      await world.syncFully(reader);
      expect(states(reader)).toBe(states(writer));
    }
    expect(changed).toBeGreaterThan(0);
  },
  120_000,
);

/**
 * A reader who may have seen an early state (for who has seen nothing, an old but whole answer is just the past),
 * a writer whose later changes it has yet to pull, and the early answer.
 */
async function twoStates(worldSeed: number, hasSeen: boolean): Promise<{ world: World; old: PullAnswer }> {
  const world = await World.create(worldSeed, makeService);
  world.calm = true;
  const [writer, reader] = world.devices as [World['devices'][number], World['devices'][number]];
  writer.skew = 0;
  reader.skew = 0;
  const entries = (values: string) =>
    [...'abc'].map(id => ({ kind: 'partner', recordId: id, fields: { name: values + id } }));
  await writer.save(entries('early '));
  await world.syncFully(writer);
  const old = await world.service.pull(writer.name, 0, 50);
  if (hasSeen || world.random.chance(0.5)) await world.syncFully(reader);
  world.time += 1000;
  await writer.save([...entries('late '), { kind: 'partner', recordId: 'd', fields: { name: 'new' } }]);
  await world.syncFully(writer);
  return { world, old };
}

function states(device: World['devices'][number]): string {
  const records = [...device.memory.state().records.values()];
  return records
    .map(record => canonical(record as StoredRecord))
    .sort()
    .join('\n');
}
