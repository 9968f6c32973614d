import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** What can become of a request, or of a piece of what goes over a live socket (where `twice` and the gateway mean nothing). */
export const MISHAPS = ['lost', 'answer lost', 'twice', 'cut short', 'bad gateway', 'silent'] as const;
export type Mishap = (typeof MISHAPS)[number];

/** A way to the service that can be slow, broken or closed, and sees what goes over it. */
export type Way = {
  url: string;
  /** ms that each request waits before it goes on. */
  delay: number;
  /** Asked once for each request, and for each piece of a live socket. */
  mishap: () => Mishap | undefined;
  /** The most pushes that were ever under way at the same time; each sync pushes one batch after the other. */
  mostPushes: number;
  pulls: number;
  /** Cuts whatever is open; lets nothing through until `open`. */
  close: () => void;
  open: () => void;
  stop: () => Promise<void>;
};

/** `sockets` false: a network that lets no live socket through, so that every push is a request. */
export async function wayTo(service: string, { delay = 0, sockets: live = true } = {}): Promise<Way> {
  const target = new URL(service);
  const connections = new Set<Socket>();
  let isOpen = true;
  let pushes = 0;
  const server = createServer((incoming, answer) => {
    const isPush = incoming.url === '/v1/push' && incoming.method === 'POST';
    if (isPush) way.mostPushes = Math.max(way.mostPushes, (pushes += 1));
    if (incoming.url?.startsWith('/v1/pull')) way.pulls += 1;
    answer.on('close', () => (pushes -= isPush ? 1 : 0));
    forward(incoming, answer, { target, way }).catch(() => answer.destroy());
  });
  server.on('upgrade', (incoming: IncomingMessage, socket: Socket, head: Buffer) => {
    if (live) join(incoming, socket, { head, target, way });
    else socket.destroy();
  });
  server.on('connection', socket => {
    if (!isOpen) return socket.destroy();
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    isOpen = false;
    for (const socket of connections) socket.destroy();
  };
  const way: Way = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    delay,
    mishap: () => undefined,
    mostPushes: 0,
    pulls: 0,
    close,
    open: () => (isOpen = true),
    async stop() {
      close();
      server.close();
      await once(server, 'close');
    },
  };
  return way;
}

type Route = { target: URL; way: Way };

async function forward(incoming: IncomingMessage, answer: ServerResponse, { target, way }: Route): Promise<void> {
  const body = Buffer.concat(await incoming.toArray());
  await setTimeout(way.delay);
  const mishap = way.mishap();
  if (mishap === 'lost') return void answer.destroy();
  if (mishap === 'bad gateway') return void answer.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad</h1>');
  const reply = await ask(incoming, body, target);
  if (mishap === 'silent') return;
  if (mishap === 'answer lost') return void answer.destroy();
  const { head, bytes } = mishap === 'twice' ? await ask(incoming, body, target) : reply;
  answer.writeHead(head.statusCode ?? 502, head.headers);
  if (mishap !== 'cut short') return void answer.end(bytes);
  answer.write(bytes.subarray(0, bytes.length / 2));
  await setTimeout(5);
  answer.destroy();
}

async function ask(incoming: IncomingMessage, body: Buffer, target: URL) {
  const onward = request(optionsOf(incoming, target));
  onward.end(body);
  const [head] = (await once(onward, 'response')) as [IncomingMessage];
  return { head, bytes: Buffer.concat(await head.toArray()) };
}

/** Both directions of a live socket, piece by piece. */
function join(incoming: IncomingMessage, socket: Socket, { head, target, way }: Route & { head: Buffer }): void {
  const onward = request(optionsOf(incoming, target));
  onward.on('upgrade', (reply, other) => {
    const headers = Object.entries(reply.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers.join('')}\r\n`);
    other.write(head);
    const cut = () => {
      socket.destroy();
      other.destroy();
    };
    let isSilent = false;
    const carry = (from: Socket, to: Socket) =>
      from.on('data', (piece: Buffer) => {
        const mishap = way.mishap();
        isSilent ||= mishap === 'silent';
        if (isSilent) return;
        if (mishap === 'lost') return cut();
        to.write(mishap === 'cut short' ? piece.subarray(0, piece.length / 2) : piece);
        if (mishap === 'answer lost' || mishap === 'cut short') setImmediate(cut);
      });
    carry(socket, other);
    carry(other, socket);
    for (const end of [socket, other]) end.on('close', cut).on('error', cut);
  });
  onward.on('error', () => socket.destroy());
  onward.end();
}

/** The service answers only to its own name. */
function optionsOf({ method, url, headers }: IncomingMessage, target: URL) {
  return { host: target.hostname, port: target.port, method, path: url, headers: { ...headers, host: target.host } };
}
