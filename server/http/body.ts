import * as v from 'valibot';
import { AppError } from '../app-error.ts';
import { isMutant } from '../mutants.ts';
import type { Call } from './call.ts';

/** Bytes of a request, and of a message over a live socket. */
export const BODY_LIMIT = 1024 * 1024;
/** Deeper than any change may be (LIMITS.depth and its envelope); JSON.parse itself would take a million levels. */
const MAX_DEPTH = 32;

/** Of a body without a length that turns out to be too large, so much more is read and thrown away: who sends it hears the answer. */
const DISCARD_LIMIT = 16 * BODY_LIMIT;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The request's JSON by its schema. Throws `not-json`, `too-large`, or `bad-request` with the path of what is wrong. */
export async function readBody<Schema extends v.GenericSchema>(
  c: Call,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const type = c.req.header('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new AppError('not-json');
  // A megabyte of gzip can be a gigabyte of JSON.
  const encoding = c.req.header('content-encoding');
  if (encoding !== undefined && encoding !== 'identity') {
    throw new AppError('not-json', { message: 'Send the body as plain application/json, not compressed.' });
  }
  return parseText(decode(await bytesOf(c)), schema);
}

/** The body, of at most BODY_LIMIT bytes. A body with a length has no more than that; one without is counted while it arrives. */
async function bytesOf(c: Call): Promise<ArrayBuffer | Uint8Array> {
  const limit = isMutant('no-body-limit') ? Infinity : BODY_LIMIT;
  const length = c.req.header('content-length');
  if (length === undefined || c.req.header('transfer-encoding') !== undefined) return counted(c.req.raw.body, limit);
  if (Number(length) > limit) throw new AppError('too-large');
  return c.req.arrayBuffer();
}

async function counted(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.length;
    if (size <= limit) pieces.push(piece);
    else if (size > DISCARD_LIMIT) break;
  }
  if (size > limit) throw new AppError('too-large');
  return Buffer.concat(pieces);
}

/** Bytes that are no UTF-8 are refused rather than replaced: what is stored is what was sent. */
function decode(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new AppError('bad-request', { message: 'The body is not UTF-8.' });
    throw error;
  }
}

/** JSON text by its schema. Throws `bad-request`. */
export function parseText<Schema extends v.GenericSchema>(text: string, schema: Schema): v.InferOutput<Schema> {
  if (isTooDeep(text)) throw new AppError('bad-request', { message: `The body nests more than ${MAX_DEPTH} deep.` });
  return parse(parseJson(text), schema);
}

/** A value by its schema. Throws `bad-request` with the path and the schema's own words. */
export function parse<Schema extends v.GenericSchema>(value: unknown, schema: Schema): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  const path = v.getDotPath(issue)?.slice(0, 200);
  throw new AppError('bad-request', { message: issue.message.slice(0, 300), ...(path ? { path } : {}) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new AppError('bad-request', { message: 'The body is not JSON.' });
    throw error;
  }
}

/** Counts brackets outside strings, before anything is built from the text. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === QUOTE) index = endOfString(text, index);
    else if (character === OPEN_BRACE || character === OPEN_BRACKET) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (character === CLOSE_BRACE || character === CLOSE_BRACKET) depth -= 1;
  }
  return false;
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** The closing quote of the string that opens at `start`: the next quote with an even number of backslashes before it. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}
