import { all, build, type Work } from '../database/database.ts';

/** Notes an act on the team, in the transaction of the act itself. Names and codes stay out. */
export function* audit(entry: {
  practice: number;
  at: number;
  action: 'practice made' | 'member joined' | 'invite made' | 'device revoked';
  member: string;
  device: string;
  detail?: string;
}): Work<void> {
  yield* all(build.insertInto('audit').values({ ...entry, detail: entry.detail ?? null }));
}
