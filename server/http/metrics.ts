import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { LiveHub } from '../sync/live-hub.ts';

/** Numbers for an operator's Prometheus; none names a practice or a person. */
export type Metrics = {
  registry: Registry;
  changes: Counter;
  requests: Histogram<'route' | 'status'>;
};

export function createMetrics(live: LiveHub): Metrics {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({
    name: 'kith_live_sockets',
    help: 'Browsers that listen',
    registers,
    collect() {
      this.set(live.count());
    },
  });
  return {
    registry,
    changes: new Counter({ name: 'kith_changes_total', help: 'Accepted changes', registers }),
    requests: new Histogram({
      name: 'kith_request_seconds',
      help: 'Time to answer',
      labelNames: ['route', 'status'],
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
      registers,
    }),
  };
}

/** Adds memory, CPU and event loop delay; by the running service only, since it observes the whole process. */
export function observeProcess({ registry }: Metrics): void {
  collectDefaultMetrics({ register: registry });
}
