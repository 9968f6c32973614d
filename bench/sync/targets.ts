/** What a figure may be at most: times the floor's, or by itself. Both from the performance targets of the project (design/bench.md, 2026-11). */
export type Target = { ratio: number } | { most: number };

const TARGETS: { [workload: string]: { [figure: string]: Target } } = {
  W1: {
    ms: { ratio: 1 },
    'bytes a record': { ratio: 1 },
    'server CPU s': { ratio: 0.5 },
    'server MB': { most: 200 },
  },
  W2: { ms: { ratio: 2 }, "others' save p99 ms": { most: 50 } },
  W3: { 'p50 ms': { ratio: 1.25 }, 'p99 ms': { ratio: 2 }, 'max ms': { most: 25 }, missing: { most: 0 } },
  W4: { ms: { ratio: 1.2 }, bytes: { ratio: 0.5 } },
  W5: { 'fields lost': { most: 0 }, 'losers not in history': { most: 0 } },
  W6: { 'p50 ms': { ratio: 1.5 }, 'server MB': { most: 130 } },
  D: { 'acknowledged and lost': { most: 0 } },
  P: { 'CPU a change, 1,000 practices over 1': { most: 1.2 }, "another's p95 beside a busy one": { most: 1.5 } },
};

export function targetOf(workload: string, figure: string): Target | undefined {
  return TARGETS[workload]?.[figure];
}

/** "<= 1.25 x: kept", "<= 25: lost", or nothing where there is no target. */
export function verdict(target: Target | undefined, value: number, ratio: number): string {
  if (!target) return '';
  const [limit, reached] = 'ratio' in target ? [`${target.ratio} x`, ratio] : [String(target.most), value];
  const bound = 'ratio' in target ? target.ratio : target.most;
  return `<= ${limit}: ${reached <= bound ? 'kept' : 'lost'}`;
}
