import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import { OLDEST_PROTOCOL, PROTOCOL, PROTOCOL_HEADER } from '../../shared/protocol/sync.ts';
import { AppError } from '../app-error.ts';
import type { Access } from '../context.ts';
import { isMutant } from '../mutants.ts';
import type { Env } from './call.ts';

const EXTENSION =
  /^(?:chrome-extension:\/\/([a-p]{32})|moz-extension:\/\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))$/;
/** Seconds for which a browser remembers that it may ask: the most that Chrome takes. */
const PREFLIGHT_AGE = 7200;

/** Answers only its own names: a page that rebinds its name to this machine gets nowhere (trust.md T4). */
export function hostGuard(access: Access) {
  return createMiddleware<Env>(async (c, next) => {
    const host = c.req.header('host')?.toLowerCase();
    if (!isMutant('no-host-guard') && (host === undefined || !access.hosts.has(host))) throw new AppError('wrong-host');
    await next();
  });
}

/**
 * Web pages are refused whatever they ask. A request without Origin comes from no page (browsers add it to every request that a page
 * makes across origins, and to each POST): it is a command-line client, or an extension with a host permission, and passes here;
 * each route that it may use without a token says so in routes.ts, and `enrol` wants an Origin.
 */
export function originGuard(access: Access) {
  return createMiddleware<Env>(async (c, next) => {
    const origin = c.req.header('origin');
    if (origin !== undefined && !isOurExtension(origin, access)) throw new AppError('wrong-origin');
    await next();
  });
}

/** Lets the extension read answers: exactly its origin, never `*`, never with cookies. */
export function corsFor(access: Access) {
  return cors({
    origin: origin => (isMutant('cors-star') ? '*' : isOurExtension(origin, access) ? origin : null),
    allowMethods: ['GET', 'POST', 'DELETE'],
    allowHeaders: ['authorization', 'content-type', PROTOCOL_HEADER],
    exposeHeaders: [PROTOCOL_HEADER, 'retry-after'],
    maxAge: PREFLIGHT_AGE,
  });
}

/** Says which protocol the service speaks, and turns away those too old for it. */
export const protocolGuard = createMiddleware<Env>(async (c, next) => {
  c.header(PROTOCOL_HEADER, String(PROTOCOL));
  const version = c.req.header(PROTOCOL_HEADER);
  if (version !== undefined) checkProtocol(Number(version));
  await next();
});

/** Throws `update-needed` for a protocol before OLDEST_PROTOCOL; later ones fall back to ours. */
export function checkProtocol(version: number): void {
  if (!Number.isInteger(version))
    throw new AppError('bad-request', { message: `${PROTOCOL_HEADER} is a whole number.` });
  if (version < OLDEST_PROTOCOL) throw new AppError('update-needed');
}

function isOurExtension(origin: string, { extensionIds }: Access): boolean {
  if (isMutant('cors-star')) return true;
  const match = EXTENSION.exec(origin);
  const id = match?.[1] ?? match?.[2];
  return id !== undefined && (extensionIds.size === 0 || extensionIds.has(id));
}
