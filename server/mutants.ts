/**
 * Deliberately broken behaviours, by which the tests show that they can fail. Switched on by `MUTANT=name` under tests only; this
 * is the one place that reads it.
 */
export const MUTANTS = [
  'no-clamp',
  'no-dedupe',
  'sync-normal',
  'no-tenant',
  'cors-star',
  'ack-before-commit',
  'skip-tombstone',
  'seq-gap',
  'no-host-guard',
  'token-plain',
  'no-revoke',
  'code-twice',
  'no-role',
  'publish-early',
  'lose-loser',
  'no-body-limit',
  'stale-segment',
  'no-sums',
  'half-migration',
] as const;
export type Mutant = (typeof MUTANTS)[number];

/** Read once: the environment is slow to ask. */
const chosen = process.env['NODE_ENV'] === 'test' ? process.env['MUTANT'] : undefined;

/** Whether this broken behaviour is on. Always false outside tests. */
export function isMutant(name: Mutant): boolean {
  return chosen === name;
}
