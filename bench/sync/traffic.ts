import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

const open = new Set<Socket>();
let closed = 0;

subscribe('net.client.socket', message => {
  const { socket } = message as { socket: Socket };
  open.add(socket);
  socket.once('close', () => {
    closed += socket.bytesRead;
    open.delete(socket);
  });
});

/** Bytes that all connections of this process have received, headers and handshakes included. */
export function bytesReceived(): number {
  return [...open].reduce((sum, socket) => sum + socket.bytesRead, closed);
}
