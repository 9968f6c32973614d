import type { HttpBindings } from '@hono/node-server';
import type { Context as HonoContext } from 'hono';

/** What the middlewares put beside a request. `incoming` is missing when a test asks the app without a socket. */
export type Env = { Bindings: Partial<HttpBindings>; Variables: { requestId: string } };
export type Call = HonoContext<Env>;

/** The address that asks; behind a proxy the one that the proxy, the last to add to the list, saw. */
export function clientAddress(c: Call, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded ?? c.env?.incoming?.socket.remoteAddress ?? 'unknown';
}
