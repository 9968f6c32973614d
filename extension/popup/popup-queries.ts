import type { PartnerSummary } from '../../shared/rules/summary.ts';
import type { KithDb } from '../store/db.ts';

/** All that the search needs: the partners' rows, and whether the practice has been set up. */
export type NetworkView = { isSetUp: boolean; summaries: PartnerSummary[] };

/** For a live query. Imports no schema, so that the search is there at once; the practice's record has this id (PRACTICE_ID). */
export async function readNetwork(db: KithDb): Promise<NetworkView> {
  const [practice, summaries] = await Promise.all([db.records.get('practice'), db.summaries.toArray()]);
  return { isSetUp: practice !== undefined, summaries };
}
