import { stampOf, tick, type Clock, type DeviceTag, type Stamp } from '../shared/sync/stamp.ts';

/** The author of what the service itself writes. No browser may have this tag. */
export const SERVER_DEVICE: DeviceTag = 'kithserver';

/**
 * The service's stamps start at this counter in each millisecond. A browser's start at 0, so that a stamp the service makes in the
 * name of a browser is never one that the browser makes itself.
 */
const FIRST_COUNTER = 36 ** 3 / 2;

/** Makes the stamps of the service: each later than the one before, whatever the machine's clock does. */
export type ServerClock = { next: (device: DeviceTag) => Stamp };

export function createServerClock(now: () => number): ServerClock {
  const clock: Clock = { time: 0, counter: 0, device: SERVER_DEVICE };
  return {
    next(device) {
      const time = Math.trunc(now());
      if (time > clock.time) {
        clock.time = time;
        clock.counter = FIRST_COUNTER - 1;
      }
      tick(clock, clock.time);
      return stampOf(clock.time, clock.counter, device);
    },
  };
}
