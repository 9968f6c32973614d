import type { StoredRecord } from '../model/record.ts';

/**
 * The sum, modulo 2^64, of a 64-bit hash of each record of a practice: two 32-bit halves. Adding and taking away one record keeps it up to
 * date, and two sides that hold the same merges have the same sum. It finds lost, repeated and rewound records; it is no signature.
 */
export type Digest = [high: number, low: number];

/** The hash of one record's merge: the stamps name the values, so they stand for them. */
export function hashOf(record: StoredRecord): Digest {
  return hash64(`${record.id}|${record.stamp}|${record.stamps ? JSON.stringify(record.stamps) : ''}`);
}

export function plus([high, low]: Digest, [otherHigh, otherLow]: Digest): Digest {
  const sum = low + otherLow;
  return [(high + otherHigh + (sum > 0xffffffff ? 1 : 0)) >>> 0, sum >>> 0];
}

export function minus([high, low]: Digest, [otherHigh, otherLow]: Digest): Digest {
  const difference = low - otherLow;
  return [(high - otherHigh - (difference < 0 ? 1 : 0)) >>> 0, difference >>> 0];
}

/** Sixteen hexadecimal digits, as the service stores and sends it. */
export function formatDigest([high, low]: Digest): string {
  return hex(high) + hex(low);
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(word: number): string {
  return BYTES[word >>> 24]! + BYTES[(word >>> 16) & 255]! + BYTES[(word >>> 8) & 255]! + BYTES[word & 255]!;
}

/** The inverse of `formatDigest`; nothing ('' or undefined) is the sum of no records. */
export function parseDigest(text: string | undefined): Digest {
  return text ? [Number.parseInt(text.slice(0, 8), 16), Number.parseInt(text.slice(8), 16)] : [0, 0];
}

/** cyrb53's two lanes (github.com/bryc/code, public domain) without the final cut to 53 bits. */
function hash64(text: string): Digest {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}
