import type { Logger } from 'pino';
import type { Role } from '../shared/model/practice.ts';
import type { DeviceTag } from '../shared/sync/stamp.ts';
import type { Database } from './database/database.ts';
import type { Limits } from './http/rate-limits.ts';
import type { Metrics } from './http/metrics.ts';
import type { ServerClock } from './server-clock.ts';
import type { SegmentBuilder } from './sync/segment-builder.ts';
import type { LiveHub } from './sync/live-hub.ts';

/** What the service is made of. Made once by `createContext`, handed to everything; tests put their own clock and database in. */
export type Context = {
  database: Database;
  /** The id of this database's life; a restored backup has another. */
  epoch: string;
  /** Milliseconds since 1970. */
  now: () => number;
  clock: ServerClock;
  live: LiveHub;
  segments: SegmentBuilder;
  limits: Limits;
  metrics: Metrics;
  log: Logger;
  access: Access;
};

/** Who may reach the service at all. */
export type Access = {
  /** The `Host` headers that are answered, such as `127.0.0.1:4747`; filled in when the port is known. */
  hosts: Set<string>;
  /** The extension ids whose Origin is let in; empty: any extension's. */
  extensionIds: Set<string>;
  /** True when TLS ends at a proxy before us, which then names the client in X-Forwarded-For. */
  behindProxy: boolean;
};

/** Who asks, by the token: the practice comes from here and from nowhere else. */
export type Session = { practice: number; practiceId: string; member: string; role: Role; device: DeviceTag };
