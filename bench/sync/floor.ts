import { once } from 'node:events';
import { zstdDecompressSync } from 'node:zlib';
import { WebSocket, type RawData } from 'ws';
import type { Browser, Edit, Peer } from './peer.ts';

type Row = { id: string; [field: string]: unknown };
type FloorBrowser = Browser & { url: string };

/** The client of floor-server.ts: a map, JSON and a socket. */
export const floor: Peer = {
  name: 'floor',
  server: './floor-server.ts',
  found: url => connect(url),
  join: first => connect((first as FloorBrowser).url),
};

async function connect(url: string): Promise<FloorBrowser> {
  let socket: WebSocket;
  const rows = new Map<string, Row>();
  const unsent: Row[] = [];
  let seq = 0;
  let waiting: (() => void) | undefined;
  let arrived: (recordId: string) => void = () => {};
  const open = async () => {
    socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 1e9 });
    socket.on('message', (data: RawData, isBinary) => {
      const bytes = data as Buffer;
      const message = JSON.parse(String(isBinary ? zstdDecompressSync(bytes) : bytes)) as {
        type: string;
        rows: Row[];
        seq: number;
      };
      seq = message.seq;
      for (const row of message.rows ?? []) {
        rows.set(row.id, row);
        arrived(row.id);
      }
      if (message.type === 'ok' || isBinary) waiting?.();
    });
    await once(socket, 'open');
  };
  await open();
  const ask = (message: unknown) =>
    new Promise<void>(resolve => {
      waiting = resolve;
      socket.send(JSON.stringify(message));
    });
  const write = (edits: Edit[]) => {
    for (const { recordId, fields } of edits) {
      const change = { id: recordId, ...fields };
      rows.set(recordId, { ...rows.get(recordId), ...change });
      unsent.push(change);
    }
  };
  const send = async () => {
    while (unsent.length > 0) await ask({ type: 'put', rows: unsent.splice(0, 500) });
  };
  return {
    url,
    async save(edits) {
      write(edits);
      await send();
    },
    async saveOffline(edits) {
      write(edits);
    },
    push: send,
    async sync() {
      await send();
      await ask({ type: 'get', after: seq });
    },
    connect: async () => {},
    async wake() {
      socket.terminate();
      await open();
      await ask({ type: 'get', after: seq });
    },
    async follow(callback) {
      arrived = callback;
      socket.send('{"type":"follow"}');
    },
    count: () => rows.size,
    fields: id => rows.get(id) ?? {},
    // It has no history.
    past: async () => [],
    close: () => socket.terminate(),
  };
}
