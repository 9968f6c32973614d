import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commit } from '../../extension/store/commit.ts';
import { FaultyNetwork } from './faulty-network.ts';
import { seeded } from './random.ts';
import { makeService } from './service.ts';
import { TICK, goOnWithTime, pass, source, startWorker, stopTime, writeAsColleague } from './virtual-time.ts';

const MINUTE = 60_000;

beforeEach(stopTime);
afterEach(goOnWithTime);

async function start() {
  const service = await makeService({ now: () => Date.now(), publish: () => {} });
  const network = new FaultyNetwork(seeded(1), service);
  network.calm = true;
  network.hasSockets = false;
  return { service, network, worker: await startWorker(network) };
}

it('where no live socket comes through, a page that is open looks for news twice a minute and has it within 45 s', async () => {
  const { service, network, worker } = await start();
  worker.watch();
  await pass(2 * MINUTE);
  network.requests = 0;
  await pass(10 * MINUTE);
  // The alarm makes ten of them.
  expect(network.requests).toBeGreaterThanOrEqual(20);
  expect(network.requests).toBeLessThanOrEqual(50);
  for (const name of ['first', 'second', 'third']) {
    await writeAsColleague(service, name);
    await pass(45_000 + TICK);
    expect((await worker.db.records.get('theirs'))?.fields['name']).toBe(name);
  }
  await worker.end();
});

it('there, own entries go at once, and each brings one look for news and no try of a socket', async () => {
  const { service, network, worker } = await start();
  worker.watch();
  await pass(5 * MINUTE);
  network.requests = 0;
  network.sockets = 0;
  for (let i = 0; i < 20; i += 1) {
    await commit(worker.db, [{ kind: 'partner', recordId: `own-${i}`, fields: { name: `${i}` } }], source, null);
    worker.nudge();
    await pass(8 * TICK);
    expect((await service.records()).map(({ id }) => id)).toContain(`own-${i}`);
  }
  // Forty seconds bring the alarm once, and three looks at most.
  expect(network.requests).toBeLessThanOrEqual(20 * 2 + 4);
  expect(network.sockets).toBeLessThanOrEqual(3);
  await worker.end();
});

it('once sockets come through, one is opened and the looking ends', async () => {
  const { network, worker } = await start();
  worker.watch();
  await pass(5 * MINUTE);
  network.hasSockets = true;
  await pass(MINUTE);
  network.requests = 0;
  await pass(10 * MINUTE);
  expect(network.requests).toBe(0);
  await worker.end();
});

it('a page that is opened has the live socket tried at once', async () => {
  const { service, network, worker } = await start();
  await pass(5 * MINUTE);
  network.hasSockets = true;
  worker.watch();
  worker.nudge();
  await pass(4 * TICK);
  network.requests = 0;
  await commit(worker.db, [{ kind: 'partner', recordId: 'own', fields: { name: 'own' } }], source, null);
  worker.nudge();
  await pass(4 * TICK);
  expect((await service.records()).map(({ id }) => id)).toContain('own');
  expect(network.requests).toBe(0);
  await worker.end();
});

it('an entry that meets a socket whose other end is gone goes by request after 4 s', async () => {
  const { service, network, worker } = await start();
  network.hasSockets = true;
  await pass(5 * MINUTE);
  network.isMute = true;
  await commit(worker.db, [{ kind: 'partner', recordId: 'own', fields: { name: 'own' } }], source, null);
  worker.nudge();
  await pass(3_500);
  expect(await service.records()).toEqual([]);
  await pass(750);
  expect((await service.records()).map(({ id }) => id)).toEqual(['own']);
  expect(await worker.db.outbox.count()).toBe(0);
  await worker.end();
});
