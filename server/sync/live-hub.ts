import type { DeviceTag } from '../../shared/sync/stamp.ts';
import { isMutant } from '../mutants.ts';
import type { Applied } from './apply.ts';

/** A browser that listens. */
export type LiveSocket = {
  device: DeviceTag;
  /** Up to which seq it has been told; older news, still on its way between servers when it joined, is not sent. */
  told: number;
  send: (message: Buffer) => void;
  /** Bytes not yet taken by the network. */
  buffered: () => number;
  close: (status: number, reason: string) => void;
};

/** What changed in a practice: its records from `before` (not included) to `latest`; no rows: too many to send around. */
export type Published = Pick<Applied, 'before' | 'latest' | 'digest'> & { rows: readonly { body: string }[] | null };

/** Who listens, by practice. A message is encoded once and the same bytes go to every socket. */
export type LiveHub = {
  join: (practice: number, socket: LiveSocket) => void;
  leave: (practice: number, socket: LiveSocket) => void;
  publish: (practice: number, applied: Published) => void;
  /** Ends a revoked device's sockets at once. */
  closeDevice: (practice: number, device: DeviceTag) => void;
  closeAll: () => void;
  hasListeners: (practice: number) => boolean;
  count: () => number;
};

/** A socket with more than this unsent is closed; its browser comes back and resumes by its cursor. */
export const MAX_BUFFERED = 4 * 1024 * 1024;
/** Larger batches are not sent around: the browsers are told to pull, which is compressed and paced by them. */
export const MAX_RECORDS = 200;
const MAX_SIZE = 256 * 1024;

/** WebSocket close codes: 1001 going away, 1008 not allowed, 1013 try again later. */
export const CLOSE = { goingAway: 1001, notAllowed: 1008, tooSlow: 1013 } as const;

export function createLiveHub(epoch: string): LiveHub {
  const rooms = new Map<number, Set<LiveSocket>>();

  function send(socket: LiveSocket, message: Buffer): void {
    if (socket.buffered() > MAX_BUFFERED) socket.close(CLOSE.tooSlow, 'too slow; pull and come back');
    else socket.send(message);
  }

  return {
    join(practice, socket) {
      const room = rooms.get(practice) ?? new Set();
      rooms.set(practice, room.add(socket));
    },
    leave(practice, socket) {
      const room = rooms.get(practice);
      room?.delete(socket);
      if (room?.size === 0) rooms.delete(practice);
    },
    publish(practice, applied) {
      if (applied.latest === applied.before) return;
      const room = isMutant('no-tenant') ? [...rooms.values()].flatMap(all => [...all]) : rooms.get(practice);
      if (!room) return;
      const message = Buffer.from(messageOf(epoch, applied));
      for (const socket of room) {
        if (applied.latest <= socket.told) continue;
        socket.told = applied.latest;
        send(socket, message);
      }
    },
    closeDevice(practice, device) {
      for (const socket of rooms.get(practice) ?? []) {
        if (socket.device === device) socket.close(CLOSE.notAllowed, 'revoked');
      }
    },
    closeAll() {
      for (const room of rooms.values()) for (const socket of room) socket.close(CLOSE.goingAway, 'the service stops');
    },
    hasListeners: practice => rooms.has(practice),
    count: () => [...rooms.values()].reduce((sum, room) => sum + room.size, 0),
  };
}

/** `ready`: how far the practice is. */
export function readyMessage(epoch: string, latest: number): string {
  return JSON.stringify({ type: 'ready', epoch, latest });
}

/** `records`, or of more than should be sent around, `ready`. */
export function messageOf(epoch: string, { before, latest, digest, rows }: Published): string {
  const size = (rows ?? []).reduce((sum, row) => sum + row.body.length, 0);
  if (rows === null || rows.length > MAX_RECORDS || size > MAX_SIZE) return readyMessage(epoch, latest);
  const bodies = rows.map(row => row.body).join(',');
  const sum = digest === undefined ? '' : `"digest":"${digest}",`;
  return `{"type":"records","epoch":"${epoch}","after":${before},"next":${latest},${sum}"records":[${bodies}]}`;
}
