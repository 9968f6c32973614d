import * as v from 'valibot';
import { DEVICE_PATTERN } from '../../shared/sync/stamp.ts';
import type { IdSource } from '../../shared/model/ids.ts';
import type { Safe } from '../platform/safe.ts';
import type { KithDb } from '../store/db.ts';
import { dexieTables } from '../store/dexie-tables.ts';
import { getMeta } from '../store/meta.ts';
import type { Loss } from '../store/sentinel.ts';
import { serverClient } from './server-client.ts';

/** What this browser needs to go on in its practice: who it is there, and the tag of its stamps. */
const SpareSchema = v.object({
  connection: v.object({
    url: v.string(),
    token: v.string(),
    practiceId: v.string(),
    memberId: v.string(),
    role: v.string(),
  }),
  device: v.pipe(v.string(), v.regex(DEVICE_PATTERN)),
});

/** Asks the service anything that only a token answers; tests put a service of their own behind it. */
export type AskClient = (url: string, token: string) => Pick<ReturnType<typeof serverClient>, 'pull'>;

/** Keeps a second copy of the connection in the safe; takes it out when the browser has left its practice. Only while nothing is lost. */
export async function keepSpare(db: KithDb, safe: Safe): Promise<void> {
  const [connection, clock] = await Promise.all([getMeta(db, 'connection'), getMeta(db, 'clock')]);
  if (!connection || !clock) return safe.clear();
  const spare = { connection, device: clock.device };
  if (JSON.stringify(await safe.read()) !== JSON.stringify(spare)) await safe.keep(spare);
}

/**
 * After the database was lost: goes on as the browser that this one was, without an invite, if the service still lets it; everything then
 * comes over as in a first sync. Resolves to false while the service cannot be reached, and for good when it has struck this browser off.
 */
export async function reconnect(
  db: KithDb,
  { safe, loss, source, client = serverClient }: { safe: Safe; loss: Loss; source: IdSource; client?: AskClient },
): Promise<boolean> {
  const spare = v.safeParse(SpareSchema, await safe.read());
  if (!spare.success) return false;
  const { connection, device } = spare.output;
  const answer = await client(connection.url, connection.token).pull(0, 1);
  if (!answer.ok) {
    if (answer.reason === 'signed-out') await safe.clear();
    return false;
  }
  const tables = dexieTables(db);
  return tables.transaction(async () => {
    // Somebody was faster: joined, set up, or brought back an export.
    if (await tables.getMeta('connection')) return false;
    const clock = await tables.getMeta('clock');
    await tables.putMeta('clock', { time: 0, counter: 0, ...clock, device });
    await tables.putMeta('connection', connection);
    const { records } = loss.sentinel;
    await tables.putMeta('regained', { at: source.now(), records, unsent: loss.copies });
    return true;
  });
}
