import { expect, it } from 'vitest';
import { settled } from '../../extension/sync/take.ts';
import { makeService } from './service.ts';
import { World } from './world.ts';

it('pulls only what is new after an edit of a record that was synced before, and after a deletion that was brought back', async () => {
  const world = await World.create(3, makeService);
  world.calm = true;
  const [writer, other] = world.devices as [World['devices'][number], World['devices'][number]];
  for (const device of [writer, other]) device.skew = 0;
  const partner = (name: string) => [{ kind: 'partner', recordId: 'ana', fields: { name, role: 'GP' } }];
  await writer.save(partner('Ana'));
  for (const device of [writer, other]) await world.syncFully(device);
  world.time += 1000;
  await writer.save([{ kind: 'partner', recordId: 'ana', fields: { name: 'Anna' } }]);
  expect(await pulls(world, writer)).toEqual([1]);
  expect(await pulls(world, other)).toEqual([1]);

  await writer.save([{ kind: 'partner', recordId: 'ana', fields: { deleted: true } }]);
  await world.syncFully(writer);
  await other.memory.putMeta('deletions', { count: 0, state: 'keep' });
  expect(await pulls(world, other)).toEqual([2, 3]);
  expect(await pulls(world, writer)).toEqual([3]);
});

/** After which seqs the device asks for records in one sync; 0 would be: all of them. */
async function pulls(world: World, device: World['devices'][number]): Promise<number[]> {
  const asked: number[] = [];
  const transport = world.transport(device);
  const pull: typeof transport.pull = (after, limit) => {
    asked.push(after);
    return transport.pull(after, limit);
  };
  await device.sync({ ...transport, pull }, { pushSize: 500, pullSize: 500 });
  return asked;
}

it('keeps a record in its one form when a corrected stamp makes all its fields equal again', () => {
  const [wrong, right] = ['0mk0elbu8i00x8efebl21t', '0mk0e000000008efebl21t'];
  const fields = { name: 'Ana', role: 'GP' };
  const local = { id: 'p1', kind: 'partner', fields, stamp: wrong, stamps: { role: right }, seq: 3, copy: 'a' };
  const change = { id: 'c1', kind: 'partner', recordId: 'p1', fields: { name: 'Ana' }, stamp: wrong };
  const record = settled(local, change, { id: 'c1', seq: 9, stamp: right });
  expect(record).toEqual({ id: 'p1', kind: 'partner', fields, stamp: right, seq: 8, copy: 'a' });
});
