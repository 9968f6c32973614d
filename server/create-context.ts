import type { Logger } from 'pino';
import type { Access, Context } from './context.ts';
import type { Database } from './database/database.ts';
import { epochOf } from './database/migrate.ts';
import { createLimits, type LimitNumbers } from './http/rate-limits.ts';
import { createMetrics } from './http/metrics.ts';
import { createServerClock } from './server-clock.ts';
import { relay } from './sync/live-relay.ts';
import { createSegmentBuilder } from './sync/segment-builder.ts';
import { createLiveHub } from './sync/live-hub.ts';

export type ContextOptions = {
  database: Database;
  log: Logger;
  access?: Access;
  now?: () => number;
  limits?: Partial<LimitNumbers>;
};

/** Puts the service together on an open database. Needs no socket: tests and simulations use it as it is. */
export async function createContext({
  database,
  log,
  access,
  now = Date.now,
  limits = {},
}: ContextOptions): Promise<Context> {
  const epoch = await database.read(epochOf);
  const live = createLiveHub(epoch);
  const context: Context = {
    database,
    epoch,
    now,
    clock: createServerClock(now),
    live,
    segments: createSegmentBuilder({ database, epoch, log }),
    limits: createLimits(limits),
    metrics: createMetrics(live),
    log,
    access: access ?? { hosts: new Set(['localhost']), extensionIds: new Set(), behindProxy: false },
  };
  await relay(context);
  return context;
}
