import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A way to the service that can be slow, and sees how many requests of one sync are under way at once. */
export type SlowWay = {
  url: string;
  /** ms that each request waits before it goes on. */
  delay: number;
  /** The most pushes that were ever under way at the same time; each sync pushes one batch after the other. */
  mostPushes: number;
  pulls: number;
  stop: () => Promise<void>;
};

/** `sockets` false: a network that lets no live socket through, so that every push is a request. */
export async function slowWay(service: string, { delay = 0, sockets: live = true } = {}): Promise<SlowWay> {
  const target = new URL(service);
  let pushes = 0;
  const sockets = new Set<Socket>();
  const server = createServer((incoming, answer) => {
    const isPush = incoming.url === '/v1/push' && incoming.method === 'POST';
    if (isPush) way.mostPushes = Math.max(way.mostPushes, (pushes += 1));
    if (incoming.url?.startsWith('/v1/pull')) way.pulls += 1;
    answer.on('close', () => (pushes -= isPush ? 1 : 0));
    void setTimeout(way.delay).then(() => {
      const onward = request(optionsOf(incoming, target), reply => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      });
      onward.on('error', () => answer.destroy());
      incoming.pipe(onward);
    });
  });
  server.on('upgrade', (incoming: IncomingMessage, socket: Socket, head: Buffer) => {
    if (!live) return socket.destroy();
    const onward = request(optionsOf(incoming, target));
    onward.on('upgrade', (reply, other) => {
      const headers = Object.entries(reply.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers.join('')}\r\n`);
      other.write(head);
      other.pipe(socket).pipe(other);
      for (const end of [socket, other]) end.on('error', () => socket.destroy());
    });
    onward.on('error', () => socket.destroy());
    onward.end();
  });
  server.on('connection', socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const way: SlowWay = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    delay,
    mostPushes: 0,
    pulls: 0,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return way;
}

/** The service answers only to its own name. */
function optionsOf({ method, url, headers }: IncomingMessage, target: URL) {
  return { host: target.hostname, port: target.port, method, path: url, headers: { ...headers, host: target.host } };
}
