import { WebSocket } from 'ws';
import { commitTo } from '../../extension/store/commit.ts';
import { memoryTables } from '../../extension/store/memory-tables.ts';
import { syncOnce, takeLive } from '../../extension/sync/engine.ts';
import { openLive, type Live, type LiveNews } from '../../extension/sync/live.ts';
import { serverClient } from '../../extension/sync/server-client.ts';
import { syncStore } from '../../extension/sync/sync-store.ts';
import { newDeviceTag } from '../../shared/sync/stamp.ts';
import type { Browser, Edit, Peer } from './peer.ts';
import { source } from './records.ts';

type KithBrowser = Browser & { invite: () => Promise<string>; url: string };

const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
/** What Chrome and Firefox send; Node by itself would not ask for zstd. */
const ENCODINGS = 'gzip, deflate, br, zstd';
const fetchAsExtension: typeof fetch = (input, init) =>
  fetch(input, {
    ...init,
    headers: { ...(init?.headers as { [name: string]: string }), origin: ORIGIN, 'accept-encoding': ENCODINGS },
  });

/** The library of the floor's client, so that only what is said over the socket differs: Node's own WebSocket begins with a whole fetch. */
function socketTo(address: string) {
  const socket = new WebSocket(address, { origin: ORIGIN });
  return {
    send: (text: string) => socket.send(text, { compress: false }),
    close: () => socket.terminate(),
    addEventListener: socket.addEventListener.bind(socket) as globalThis.WebSocket['addEventListener'],
    get readyState() {
      return socket.readyState;
    },
  };
}

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
  let live: Live | undefined;
  const way = () => live?.over(client) ?? client;
  const save = (edits: Edit[]) => commitTo(tables, edits, source).then(() => {});
  const push = async () => {
    for (;;) {
      const changes = await store.pending(500);
      if (changes.length === 0) return;
      const answer = await way().push(changes);
      if (!answer.ok) throw new Error(answer.message);
      await store.settle(answer.value);
    }
  };
  const sync = async () => {
    for (;;) {
      const outcome = await syncOnce(store, way(), source.now);
      if (outcome.type === 'synced') return;
      if (outcome.type !== 'more') throw new Error(JSON.stringify(outcome));
    }
  };
  /** Opens the live socket and takes in what it brings; resolves when all there was is here. */
  const open = async (arrived: (recordId: string) => void) => {
    const { seq } = await store.cursor();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    let turn = Promise.resolve();
    const hear = async (news: LiveNews) => {
      if (news.type === 'error') throw new Error(news.message);
      if (news.type === 'records') {
        if ((await takeLive(store, news)) === 'gap') await sync();
        for (const { id } of news.records) arrived(id);
      } else {
        if ((await store.cursor()).seq !== news.latest) await sync();
        resolve();
      }
    };
    const news = (one: LiveNews) => {
      turn = turn.then(() => hear(one)).catch(reject);
    };
    live = openLive(
      { url, token, after: seq },
      { news, closed: () => reject(new Error('the socket closed')) },
      socketTo,
    );
    await promise;
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
    connect: () => open(() => {}),
    async wake() {
      live?.close();
      await open(() => {});
    },
    async follow(arrived) {
      live?.close();
      await open(arrived);
    },
    count: () => tables.state().records.size,
    fields: id => tables.state().records.get(id)?.fields ?? {},
    past: id => client.history(id),
    close: () => live?.close(),
  };
}
