import { counterOf, stampOf, tick, timeOf, type Clock, type DeviceTag, type Stamp } from '../shared/sync/stamp.ts';

/** The author of what the service itself writes. No browser may have this tag. */
export const SERVER_DEVICE: DeviceTag = 'kithserver';

/**
 * The service's stamps start at this counter in each millisecond. A browser's start at 0, so that a stamp the service makes in the
 * name of a browser is never one that the browser makes itself.
 */
const FIRST_COUNTER = 36 ** 3 / 2;

/**
 * Makes the stamps of the service: each later than the one before, whatever the machine's clock does, and later than `overwritten`, which
 * may be ahead of it by what browsers are allowed; the clock itself does not follow there.
 */
export type ServerClock = { next: (device: DeviceTag, overwritten?: Stamp) => Stamp };

export function createServerClock(now: () => number): ServerClock {
  const clock: Clock = { time: 0, counter: 0, device: SERVER_DEVICE };
  return {
    next(device, overwritten = '') {
      const time = Math.trunc(now());
      if (time > clock.time) {
        clock.time = time;
        clock.counter = FIRST_COUNTER - 1;
      }
      tick(clock, clock.time);
      const stamp = stampOf(clock.time, clock.counter, device);
      return stamp > overwritten ? stamp : justAfter(overwritten, device);
    },
  };
}

function justAfter(stamp: Stamp, device: DeviceTag): Stamp {
  const clock: Clock = { time: timeOf(stamp), counter: Math.max(counterOf(stamp), FIRST_COUNTER - 1), device };
  return tick(clock, clock.time);
}
