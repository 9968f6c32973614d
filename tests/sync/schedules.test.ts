import { describe, expect, it } from 'vitest';
import { runSchedules } from './run-schedules.ts';
import { OFFERS_NOTHING, sabotages } from './sabotage.ts';

/** `SCHEDULES=2000000 SEED=7 npx vitest run tests/sync` runs more of them, or one again. */
const count = Number(process.env['SCHEDULES'] ?? 100_000);
/** CI judges a change, so it runs the same schedules each time; everywhere else, and in nightly runs, they are new. */
const seed = Number(process.env['SEED'] ?? (process.env['CI'] ? 20_261_125 : Math.floor(Math.random() * 1e9)));

describe('sync under random schedules: offline, lost, doubled, late and reordered messages, wrong clocks, kills', () => {
  it(`brings every browser and the service to the same state, nothing lost, nothing twice (seed ${seed})`, async () => {
    const run = await runSchedules({ seed, count });
    expect(run).toEqual({ done: count, failed: null });
  }, 2_400_000);

  it(`loses nothing that a browser still has when the service is put back to a backup (seed ${seed})`, async () => {
    const backups = Math.ceil(count / 10);
    const run = await runSchedules({ seed, count: backups, restore: true });
    expect(run).toEqual({ done: backups, failed: null });
  }, 2_400_000);
});

describe('the schedules notice', () => {
  it.each(['no-clamp', 'no-dedupe', 'no-tenant'])(
    'a service with %s',
    async mutant => {
      const { failed } = await runSchedules({ seed, count: 400, mutant });
      expect(failed).not.toBeNull();
    },
    120_000,
  );

  it.each(Object.keys(sabotages).filter(name => name !== OFFERS_NOTHING))(
    'a client in which %s',
    async sabotage => {
      const { failed } = await runSchedules({ seed, count: 2000, sabotage });
      expect(failed).not.toBeNull();
    },
    120_000,
  );

  it('a client that offers a restored service nothing', async () => {
    const { failed } = await runSchedules({ seed, count: 400, restore: true, sabotage: OFFERS_NOTHING });
    expect(failed).not.toBeNull();
  }, 120_000);
});
