import type { KithDb } from '../store/db.ts';
import { dexieTables } from '../store/dexie-tables.ts';
import { getMeta } from '../store/meta.ts';
import { serverClient } from '../sync/server-client.ts';

export type DisconnectOutcome = { ok: true; told: boolean } | { ok: false; unsent: number };

export type DisconnectClient = (url: string, token: string) => Pick<ReturnType<typeof serverClient>, 'disconnect'>;

/**
 * Leaves the practice; records stay in this browser. Refuses while entries have not been sent, unless the person has taken a copy
 * (`exported`). `told`: the service has struck this browser off; if it could not be reached, an owner does so from the list of devices.
 */
export async function disconnect(
  db: KithDb,
  exported: boolean,
  client: DisconnectClient = serverClient,
): Promise<DisconnectOutcome> {
  const [connection, clock, unsent] = await Promise.all([
    getMeta(db, 'connection'),
    getMeta(db, 'clock'),
    db.outbox.count(),
  ]);
  if (!connection) return { ok: true, told: true };
  if (unsent > 0 && !exported) return { ok: false, unsent };
  const answer = clock ? await client(connection.url, connection.token).disconnect(clock.device) : undefined;
  const tables = dexieTables(db);
  await tables.transaction(async () => {
    for (const key of ['connection', 'cursor', 'digest', 'recovery', 'deletions', 'syncState'] as const) {
      await tables.deleteMeta(key);
    }
  });
  return { ok: true, told: answer?.ok === true };
}
