import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Context } from '../context.ts';
import type { Env } from './call.ts';

/** Counts and logs each request by its route: no query, body, token, name or address. */
export function observe({ log, metrics, now }: Context) {
  return createMiddleware<Env>(async (c, next) => {
    const start = now();
    await next();
    const route = `${c.req.method} ${routePath(c, -1)}`;
    const seconds = (now() - start) / 1000;
    metrics.requests.observe({ route, status: c.res.status }, seconds);
    log.debug({ requestId: c.get('requestId'), route, status: c.res.status, ms: seconds * 1000 }, 'answered');
  });
}
