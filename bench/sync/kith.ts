import { commitTo } from '../../extension/store/commit.ts';
import { memoryTables } from '../../extension/store/memory-tables.ts';
import { syncOnce, takeLive } from '../../extension/sync/engine.ts';
import { openLive } from '../../extension/sync/live.ts';
import { serverClient } from '../../extension/sync/server-client.ts';
import { syncStore } from '../../extension/sync/sync-store.ts';
import { newDeviceTag } from '../../shared/sync/stamp.ts';
import type { Browser, Edit, Peer } from './peer.ts';
import { source } from './records.ts';

type KithBrowser = Browser & { invite: () => Promise<string>; url: string };

const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const fetchAsExtension: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...(init?.headers as { [name: string]: string }), origin: ORIGIN } });

/** Kith: the engine and the write path that the extension ships, over tables in memory instead of IndexedDB. */
export const kith: Peer = {
  name: 'kith',
  server: './kith-server.ts',
  found: (url, code) => connect(url, code),
  async join(first) {
    const { invite, url } = first as KithBrowser;
    return connect(url, await invite());
  },
};

async function connect(url: string, code: string): Promise<KithBrowser> {
  const device = newDeviceTag(source.random);
  const enrolled = await serverClient(url, null, fetchAsExtension).enrol({
    code,
    memberName: 'Bench',
    deviceName: 'Bench',
    device,
  });
  if (!enrolled.ok) throw new Error(enrolled.message);
  const { token } = enrolled.value;
  const client = serverClient(url, token, fetchAsExtension);
  const tables = memoryTables();
  await tables.putMeta('clock', { time: 0, counter: 0, device });
  await tables.putMeta('connection', { url, ...enrolled.value });
  const store = syncStore(tables, source);
  let live: { close: () => void } | undefined;
  const save = (edits: Edit[]) => commitTo(tables, edits, source).then(() => {});
  const push = async () => {
    for (;;) {
      const changes = await store.pending(500);
      if (changes.length === 0) return;
      const answer = await client.push(changes);
      if (!answer.ok) throw new Error(answer.message);
      await store.settle(answer.value);
    }
  };
  const sync = async () => {
    for (;;) {
      const outcome = await syncOnce(store, client, source.now);
      if (outcome.type === 'synced') return;
      if (outcome.type !== 'more') throw new Error(JSON.stringify(outcome));
    }
  };
  return {
    url,
    async invite() {
      const invite = await client.invite('front-desk');
      if (!invite.ok) throw new Error(invite.message);
      return invite.value.code;
    },
    async save(edits) {
      await save(edits);
      await push();
    },
    push,
    saveOffline: save,
    sync,
    async follow(arrived) {
      const { seq } = await store.cursor();
      let turn = Promise.resolve();
      await new Promise<void>(resolve => {
        live = openLive(
          { url, token, after: seq },
          {
            message: message => {
              if (message.type === 'ready') resolve();
              if (message.type !== 'records') return;
              turn = turn.then(async () => {
                if ((await takeLive(store, message)) === 'gap') await sync();
                for (const { id } of message.records) arrived(id);
              });
            },
            closed: () => {},
          },
        );
      });
    },
    count: () => tables.state().records.size,
    close: () => live?.close(),
  };
}
