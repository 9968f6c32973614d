import * as v from 'valibot';
import { ErrorSchema } from '../../shared/protocol/errors.ts';
import { PROTOCOL, PROTOCOL_HEADER, PullAnswer, PushAnswer } from '../../shared/protocol/sync.ts';
import {
  DevicesAnswer,
  EnrolAnswer,
  HistoryAnswer,
  InviteAnswer,
  type EnrolRequest,
} from '../../shared/protocol/team.ts';
import type { Answer, Failure, Transport } from './engine.ts';

/** Chrome ends a fetch after 30 s; say so ourselves first, and within one slice of sync. */
const TIMEOUT = 20_000;

type Fetch = typeof fetch;
type Call = { method?: 'GET' | 'POST' | 'DELETE'; body?: unknown };

/** Everything the extension asks of the service. Each failure is one `Failure`, whatever caused it; answers are parsed by their schema. */
export function serverClient(url: string, token: string | null, fetcher: Fetch = (...args) => fetch(...args)) {
  const ask = <T>(path: string, schema: v.GenericSchema<unknown, T>, call: Call = {}) =>
    request(fetcher, url, token, path, schema, call);
  return {
    push: (changes: unknown[]) => ask('/v1/push', PushAnswer, { method: 'POST', body: { changes } }),
    // The records' envelopes are parsed by PullAnswer; their fields by `known` at each reader.
    pull: (after: number, limit: number) => ask(`/v1/pull?after=${after}&limit=${limit}`, PullAnswer),
    enrol: (body: v.InferInput<typeof EnrolRequest>) => ask('/v1/enrol', EnrolAnswer, { method: 'POST', body }),
    invite: (role: string) => ask('/v1/invites', InviteAnswer, { method: 'POST', body: { role } }),
    devices: () => ask('/v1/devices', DevicesAnswer),
    disconnect: (device: string) => ask(`/v1/devices/${device}`, v.unknown(), { method: 'DELETE' }),
    history: (recordId: string) => ask(`/v1/history?record=${encodeURIComponent(recordId)}`, HistoryAnswer),
  } satisfies Transport & { [call: string]: unknown };
}

/** Checks an address a person typed: https, or http on this machine only (trust.md T10). */
export function parseServerUrl(text: string): { ok: true; url: string } | { ok: false; message: string } {
  const typed = text.trim();
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `${isLoopback(typed) ? 'http' : 'https'}://${typed}`);
  if (!url || !url.hostname)
    return { ok: false, message: 'This is not a web address. It looks like https://kith.example.org' };
  if (url.protocol === 'http:' && !isLoopback(url.host)) {
    return {
      ok: false,
      message: 'Outside this computer the address must start with https://, so that nobody can listen in.',
    };
  }
  return { ok: true, url: url.origin };
}

function isLoopback(host: string): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/i.test(host);
}

async function request<T>(
  fetcher: Fetch,
  url: string,
  token: string | null,
  path: string,
  schema: v.GenericSchema<unknown, T>,
  { method = 'GET', body }: Call,
): Promise<Answer<T>> {
  let response: Response;
  let json: unknown;
  try {
    response = await fetcher(url + path, {
      method,
      headers: {
        [PROTOCOL_HEADER]: String(PROTOCOL),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    json = response.status === 204 ? null : await response.json();
  } catch {
    // Refused, reset, timed out, cut off or not JSON (a captive portal): to the person they are one thing.
    return UNREACHABLE;
  }
  if (!response.ok) {
    return failureOf(response.status, json, Number(response.headers.get('retry-after')));
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, reason: 'trouble', message: 'The service answered in a form this version does not know.' };
}

/** An error answer as what the engine does about it. `retryAfter` in seconds. */
export function failureOf(status: number, json: unknown, retryAfter: number | undefined): Failure {
  const error = v.safeParse(ErrorSchema, json);
  const { code, message } = error.success ? error.output : { code: '', message: `The service answered ${status}.` };
  if (status === 401) return { ok: false, reason: 'signed-out', message };
  if (code === 'update-needed') return { ok: false, reason: 'update-needed', message };
  if (status === 429 || status >= 500) {
    return { ok: false, reason: 'busy', message, ...(retryAfter ? { retryAfter: retryAfter * 1000 } : {}) };
  }
  return { ok: false, reason: 'refused', message, code };
}

const UNREACHABLE: Failure = {
  ok: false,
  reason: 'offline',
  message: 'The service cannot be reached. Entries stay safe in this browser.',
};
