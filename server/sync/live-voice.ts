import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import { AppError } from '../app-error.ts';
import type { LiveSocket } from './live-hub.ts';

/** What one browser may ask before it has its answers; the extension asks one thing at a time. */
const MAX_WAITING = 32;
/** Characters of an answer from which on it is worth compressing: most say little more than a seq. */
const WORTH_COMPRESSING = 1024;

/** What the service says on one socket. */
export type Voice = Pick<LiveSocket, 'send' | 'buffered' | 'close'> & {
  /** An answer is owed. Throws `too-many-requests`. */
  owe: () => void;
  answer: (text: string) => void;
};

/**
 * Who waits for an answer has it first, and news in the same write behind it: a writer need not read its own echo before it can go on. `wire` is the
 * connection under the socket.
 */
export function voiceOn(socket: WebSocket, wire: Socket | undefined): Voice {
  let owed = 0;
  let held: Buffer[] = [];
  // Not compressed: the same bytes go to everybody.
  const say = (news: Buffer) => socket.send(news, { binary: false, compress: false });
  return {
    send: news => void (owed > 0 ? held.push(news) : say(news)),
    buffered: () => held.reduce((sum, news) => sum + news.length, socket.bufferedAmount),
    close: (status, reason) => socket.close(status, reason),
    owe() {
      if (owed === MAX_WAITING) throw new AppError('too-many-requests');
      owed += 1;
    },
    answer(text) {
      owed -= 1;
      wire?.cork();
      socket.send(text, { compress: text.length >= WORTH_COMPRESSING });
      if (owed === 0) {
        held.forEach(say);
        held = [];
      }
      wire?.uncork();
    },
  };
}
