import { join } from 'node:path';
import { zstdCompressSync, constants } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { WebSocketServer, type WebSocket } from 'ws';

/**
 * The floor: a socket, JSON and one synced SQLite commit per message, and nothing else: no accounts, validation, clocks or deletes. What is
 * left is the cost of the machine and of Node. It builds and compresses each answer on the fly.
 */
const database = new Sqlite(join(process.argv[2]!, 'floor.sqlite'));
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('CREATE TABLE IF NOT EXISTS rows (id TEXT PRIMARY KEY, seq INTEGER NOT NULL, body TEXT NOT NULL)');
database.exec('CREATE UNIQUE INDEX IF NOT EXISTS in_order ON rows (seq)');
const find = database.prepare<[string], { body: string }>('SELECT body FROM rows WHERE id = ?');
const put = database.prepare('INSERT OR REPLACE INTO rows (id, seq, body) VALUES (?, ?, ?)');
const after = database.prepare<[number], { seq: number; body: string }>(
  'SELECT seq, body FROM rows WHERE seq > ? ORDER BY seq',
);
let seq = (database.prepare('SELECT max(seq) AS seq FROM rows').get() as { seq: number | null }).seq ?? 0;

type Row = { id: string; [field: string]: unknown };

const server = new WebSocketServer({
  port: Number(process.argv[3]),
  host: '127.0.0.1',
  perMessageDeflate: false,
  maxPayload: 1e9,
});
const followers = new Set<WebSocket>();
server.on('connection', socket => {
  socket.on('message', data => answer(socket, JSON.parse(String(data))));
  socket.on('close', () => followers.delete(socket));
});

type Message = { type: 'put'; rows: Row[] } | { type: 'get'; after: number } | { type: 'follow' };

function answer(socket: WebSocket, message: Message): void {
  if (message.type === 'follow') followers.add(socket);
  else if (message.type === 'put') {
    const rows = keep(message.rows);
    socket.send(JSON.stringify({ type: 'ok', seq }));
    const news = JSON.stringify({ type: 'rows', rows, seq });
    for (const other of followers) if (other !== socket) other.send(news);
  } else {
    const rows = after.all(message.after).map(row => JSON.parse(row.body) as Row);
    const text = JSON.stringify({ type: 'rows', rows, seq });
    socket.send(zstdCompressSync(text, { params: { [constants.ZSTD_c_compressionLevel]: 1 } }));
  }
}

const keep = database.transaction((rows: Row[]) =>
  rows.map(row => {
    const old = find.get(row.id);
    const merged = old ? { ...(JSON.parse(old.body) as Row), ...row } : row;
    put.run(row.id, (seq += 1), JSON.stringify(merged));
    return merged;
  }),
);

server.on('listening', () => {
  const { port } = server.address() as { port: number };
  process.send!({ url: `ws://127.0.0.1:${port}`, setupCode: '' });
});
process.on('SIGTERM', () => process.exit(0));
// Whoever started it is gone.
process.on('disconnect', () => process.exit(0));
