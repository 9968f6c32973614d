/**
 * Hybrid logical clock stamps (Kulkarni et al., "Logical Physical Clocks", 2014), written so that text order is clock order:
 * 9 characters of milliseconds and 3 of counter in base 36, then the 10-character tag of the device that made it.
 */
export type Stamp = string;

/** Ten characters [0-9a-z] that name a browser inside its practice; the last part of each stamp it makes. */
export type DeviceTag = string;

/** A device's clock: what it has seen of time, by its own clock and by the stamps it received. */
export type Clock = { time: number; counter: number; device: DeviceTag };

export const STAMP_PATTERN = /^[0-9a-z]{22}$/;
export const DEVICE_PATTERN = /^[0-9a-z]{10}$/;

/** How far ahead of the server a stamp may be before the server rewrites it to its own now, in ms. */
export const MAX_AHEAD = 5 * 60 * 1000;

const MAX_COUNTER = 36 ** 3 - 1;
/** The largest time nine base-36 digits hold (year 5188). */
const MAX_TIME = 36 ** 9 - 1;

export function stampOf(time: number, counter: number, device: DeviceTag): Stamp {
  return time.toString(36).padStart(9, '0') + counter.toString(36).padStart(3, '0') + device;
}

export function timeOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, 9), 36);
}

export function deviceOf(stamp: Stamp): DeviceTag {
  return stamp.slice(12);
}

export function counterOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(9, 12), 36);
}

/** The next stamp of this clock; the clock moves with it, never backwards, whatever the machine's clock does. */
export function tick(clock: Clock, now: number): Stamp {
  const wall = Math.min(Math.max(0, Math.trunc(now)), MAX_TIME);
  if (wall > clock.time) {
    clock.time = wall;
    clock.counter = 0;
  } else if (clock.counter < MAX_COUNTER) {
    clock.counter += 1;
  } else {
    clock.time += 1;
    clock.counter = 0;
  }
  return stampOf(clock.time, clock.counter, clock.device);
}

/** Takes note of a stamp seen elsewhere, so that the next own stamp is later than it. */
export function witness(clock: Clock, stamp: Stamp): void {
  const time = timeOf(stamp);
  const counter = counterOf(stamp);
  if (time > clock.time || (time === clock.time && counter > clock.counter)) {
    clock.time = time;
    clock.counter = counter;
  }
}

/**
 * After the service corrected one of our stamps our clock had run ahead: takes it back to the latest time anybody may have written, so
 * that the correction ends when the machine's clock is right again.
 */
export function rewind(clock: Clock, correctedTo: Stamp): void {
  const latest = timeOf(correctedTo) + MAX_AHEAD;
  if (clock.time <= latest) return;
  clock.time = latest;
  clock.counter = 0;
}

/** Ten random characters [0-9a-z] (51 bits) from random bytes. */
export function newDeviceTag(random: (bytes: Uint8Array) => Uint8Array): DeviceTag {
  return Array.from(random(new Uint8Array(20)))
    .filter(byte => byte < 252)
    .slice(0, 10)
    .map(byte => (byte % 36).toString(36))
    .join('')
    .padEnd(10, '0');
}
