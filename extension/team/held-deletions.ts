import { isDeleted, known } from '../../shared/model/kinds.ts';
import type { StoredRecord } from '../../shared/model/record.ts';
import type { KithDb } from '../store/db.ts';
import { getMeta, putMeta } from '../store/meta.ts';
import { serverClient } from '../sync/server-client.ts';

/** An entry that the team deleted and this browser still has. */
export type HeldDeletion = { id: string; kind: string; record: StoredRecord };

export type PullClient = Pick<ReturnType<typeof serverClient>, 'pull'>;

const PAGE = 2000;

/** The deletions that wait for an answer, read from the service without taking them in; undefined while it cannot be reached. */
export async function heldDeletions(db: KithDb, client?: PullClient): Promise<HeldDeletion[] | undefined> {
  const [connection, cursor] = await Promise.all([getMeta(db, 'connection'), getMeta(db, 'cursor')]);
  if (!connection) return undefined;
  const service = client ?? serverClient(connection.url, connection.token);
  const found: HeldDeletion[] = [];
  for (let after = cursor?.seq ?? 0; ;) {
    const answer = await service.pull(after, PAGE);
    if (!answer.ok) return undefined;
    const gone = answer.value.records.filter(record => record.fields['deleted'] === true);
    const local = await db.records.bulkGet(gone.map(record => record.id));
    for (const record of local)
      if (record && !isDeleted(record)) found.push({ id: record.id, kind: record.kind, record });
    if (answer.value.next >= answer.value.latest || answer.value.next <= after) return found;
    after = answer.value.next;
  }
}

/** `take`: they go here too. `keep`: they come back for everybody. The next sync acts on it. */
export async function answerDeletions(db: KithDb, state: 'take' | 'keep'): Promise<void> {
  const held = await getMeta(db, 'deletions');
  if (held?.state === 'held') await putMeta(db, 'deletions', { ...held, state });
}

/** What such an entry is called in the list. */
export function deletionName({ kind, record }: HeldDeletion): string {
  if (kind === 'partner') return known('partner', record).name ?? 'A partner without a name';
  const on = record.fields['on'];
  return `${kind === 'referral' ? 'Referral' : kind === 'touchpoint' ? 'Touchpoint' : 'Entry'}${typeof on === 'string' ? ` of ${on}` : ''}`;
}
