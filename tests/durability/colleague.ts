import { serverClient } from '../../extension/sync/server-client.ts';
import { PRACTICE_ID } from '../../shared/model/practice.ts';
import type { SyncedRecord } from '../../shared/model/record.ts';
import { newDeviceTag, stampOf } from '../../shared/sync/stamp.ts';

const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

/** Somebody of the practice without a browser: founds it, invites, writes and reads over HTTP. */
export type Colleague = {
  invite: () => Promise<string>;
  /** Adds partners with these ids, in pushes of 500. */
  write: (ids: string[]) => Promise<void>;
  /** Every record that the service has, in order of seq. */
  records: () => Promise<SyncedRecord[]>;
  /** The ids of a record's changes, by the service's history: the newest 500. */
  changesOf: (recordId: string) => Promise<string[]>;
};

export async function found(url: string, setupCode: string): Promise<Colleague> {
  const device = newDeviceTag(bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>));
  const fetcher: typeof fetch = (input, init) => {
    return fetch(input, { ...init, headers: { ...(init?.headers as { [name: string]: string }), origin: ORIGIN } });
  };
  const enrolled = right(
    await serverClient(url, null, fetcher).enrol({ code: setupCode, memberName: 'Ben', deviceName: 'Desk', device }),
  );
  const client = serverClient(url, enrolled.token, fetcher);
  let count = 0;
  const change = (kind: string, recordId: string, fields: { [field: string]: string }) => {
    const stamp = stampOf(Date.now(), (count += 1) % 40_000, device);
    return { id: crypto.randomUUID(), kind, recordId, fields, stamp };
  };
  const practice = { name: 'Lane End Podiatry', profession: 'Podiatry', country: 'GB', timeZone: 'Europe/London' };
  right(await client.push([change('practice', PRACTICE_ID, practice)]));
  return {
    invite: async () => right(await client.invite('owner')).code,
    async write(ids) {
      for (let at = 0; at < ids.length; at += 500) {
        const changes = ids.slice(at, at + 500).map(id => change('partner', id, { name: id, state: 'active' }));
        right(await client.push(changes));
      }
    },
    async records() {
      const all: SyncedRecord[] = [];
      for (let after = 0; ;) {
        const page = right(await client.pull(after, 2000));
        all.push(...page.records);
        if (page.next >= page.latest) return all;
        after = page.next;
      }
    },
    changesOf: async recordId => right(await client.history(recordId)).changes.map(({ id }) => id),
  };
}

function right<T>(answer: { ok: true; value: T } | { ok: false; message: string }): T {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
