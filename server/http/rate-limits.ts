import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../app-error.ts';

/** How many a minute or hour, counted in this process. With several servers behind one address, each counts for itself. */
export type LimitNumbers = {
  enrolPerMinute: number;
  enrolPerHourOfPractice: number;
  pushPerMinute: number;
  pullPerMinute: number;
  /** Every other call of one device. */
  otherPerMinute: number;
};

/**
 * trust.md D7 proposes 60 pushes and 120 pulls a minute. A first upload of 100,000 records in batches of 1 MiB is 50 to 100
 * pushes, and a keen typist with live sync makes one per entry: 600 and 1,200 leave them alone and still bound a runaway client.
 * Enrolment, where a stranger can guess, keeps the bar's numbers.
 */
export const LIMIT_NUMBERS: LimitNumbers = {
  enrolPerMinute: 5,
  enrolPerHourOfPractice: 20,
  pushPerMinute: 600,
  pullPerMinute: 1200,
  otherPerMinute: 600,
};

/** Each counts one try for a key and throws `too-many-requests` when there were too many. */
export type Limits = {
  enrol: (address: string) => Promise<void>;
  enrolOfPractice: (practice: number) => Promise<void>;
  push: (device: string) => Promise<void>;
  pull: (device: string) => Promise<void>;
  other: (device: string) => Promise<void>;
};

export function createLimits(numbers: Partial<LimitNumbers> = {}): Limits {
  const { enrolPerMinute, enrolPerHourOfPractice, pushPerMinute, pullPerMinute, otherPerMinute } = {
    ...LIMIT_NUMBERS,
    ...numbers,
  };
  return {
    enrol: limit(enrolPerMinute, 60),
    enrolOfPractice: limit(enrolPerHourOfPractice, 3600),
    push: limit(pushPerMinute, 60),
    pull: limit(pullPerMinute, 60),
    other: limit(otherPerMinute, 60),
  };
}

function limit(points: number, duration: number): (key: string | number) => Promise<void> {
  const limiter = new RateLimiterMemory({ points, duration });
  return async key => {
    try {
      await limiter.consume(key);
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      throw new AppError('too-many-requests', { retryAfter: Math.ceil(reason.msBeforeNext / 1000) });
    }
  };
}
