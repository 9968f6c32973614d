import type { KithDb, RecordRow } from './db.ts';

/** Ids looked for in one range of the store's order, and how many keys of a range are looked through: more, and asking for each id is quicker. */
const GROUP = 100;
const CROWDED = 3 * GROUP;

/**
 * The rows of these ids, undefined where there is none. A browser that joins asks for 100,000 that it does not have, and each single question costs
 * a third of a write: ids made one after the other lie together, so one look at the keys between the first and the last answers for a hundred.
 */
export async function findRecords(db: KithDb, ids: string[]): Promise<(RecordRow | undefined)[]> {
  if (ids.length <= GROUP) return db.records.bulkGet(ids);
  const wanted = [...new Set(ids)].sort();
  const groups = Array.from({ length: Math.ceil(wanted.length / GROUP) }, (_, i) =>
    wanted.slice(i * GROUP, (i + 1) * GROUP),
  );
  const present = (await Promise.all(groups.map(group => possible(db, group)))).flat();
  const rows = await db.records.bulkGet(present);
  const found = new Map(present.map((id, i) => [id, rows[i]]));
  return ids.map(id => found.get(id));
}

/** Those of a sorted group that may be there. */
async function possible(db: KithDb, group: string[]): Promise<string[]> {
  const keys = await db.records.where('id').between(group[0]!, group.at(-1)!, true, true).limit(CROWDED).primaryKeys();
  if (keys.length === CROWDED) return group;
  const there = new Set(keys);
  return group.filter(id => there.has(id));
}
