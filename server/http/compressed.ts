import { promisify } from 'node:util';
import { constants, gzip, zstdCompress } from 'node:zlib';
import type { Call } from './call.ts';

/** Below this many characters, headers outweigh what compression saves. */
const SMALL = 500;
const GZIP = { level: 5 };
const ZSTD = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

const gzipAsync = promisify(gzip);
const zstdAsync = promisify(zstdCompress);

export type Encoding = 'zstd' | 'gzip';

/** JSON text, compressed as the client can read it (off the main thread). */
export async function jsonText(c: Call, text: string): Promise<Response> {
  c.header('content-type', 'application/json; charset=UTF-8');
  c.header('vary', 'accept-encoding', { append: true });
  const encoding = text.length < SMALL ? undefined : encodingFor(c.req.header('accept-encoding'));
  if (!encoding) return c.body(text);
  const bytes = Buffer.from(text);
  c.header('content-encoding', encoding);
  return c.body(encoding === 'zstd' ? await zstdAsync(bytes, ZSTD) : await gzipAsync(bytes, GZIP));
}

/** JSON that was compressed before. */
export function encodedJson(c: Call, bytes: Buffer, encoding: Encoding): Response {
  c.header('content-type', 'application/json; charset=UTF-8');
  c.header('vary', 'accept-encoding', { append: true });
  c.header('content-encoding', encoding);
  return c.body(new Uint8Array(bytes));
}

/** The best of what the client takes; `q=0` means not at all. */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  const offers = (accepted ?? '').toLowerCase().split(',');
  const takes = (name: Encoding) =>
    offers.some(offer => offer.split(';')[0]?.trim() === name && !/;\s*q=0(\.0*)?\s*$/.test(offer));
  return (['zstd', 'gzip'] as const).find(takes);
}
