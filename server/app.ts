import { Hono } from 'hono';
import { describeRoute, openAPIRouteHandler } from 'hono-openapi';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { AppError } from './app-error.ts';
import type { Context } from './context.ts';
import { answer, errorAnswer } from './http/answers.ts';
import type { Call, Env } from './http/call.ts';
import { describe } from './http/describe.ts';
import { corsFor, hostGuard, originGuard, protocolGuard } from './http/guards.ts';
import { observe } from './http/observe.ts';
import { MEMBER_ROUTES, OPEN_ROUTES } from './routes.ts';
import type { MemberRoute } from './http/route.ts';
import { liveRoute } from './sync/live-route.ts';
import { admit, bearerOf } from './team/sessions.ts';

const OPENAPI = '/v1/openapi.json';
const LIVE = '/v1/live';

/** The HTTP side of the service, from the outermost guard to the routes. It can be asked without a socket: `app.request(…)`. */
export function createApp(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  app.use(bareUpgrade);
  app.use(requestId());
  app.use(observe(context));
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      strictTransportSecurity: context.access.behindProxy ? 'max-age=63072000; includeSubDomains' : false,
      crossOriginResourcePolicy: false,
    }),
  );
  app.use(noStore);
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use(hostGuard(context.access));
  app.use(originGuard(context.access));
  app.use('/v1/*', corsFor(context.access));
  app.use('/v1/*', protocolGuard);

  for (const route of OPEN_ROUTES) {
    app.on(route.method, route.path, describeRoute(route.describe), (c: Call) => route.handle(c, context));
  }
  for (const route of MEMBER_ROUTES) {
    app.on(route.method, route.path, describeRoute(route.describe), (c: Call) => handleMember(c, context, route));
  }
  app.get(LIVE, describeRoute(LIVE_DESCRIPTION), liveRoute(context), () => {
    throw new AppError('bad-request', { message: 'Ask here for an upgrade to WebSocket.' });
  });
  app.get(
    OPENAPI,
    describeRoute(describe({ summary: 'This document.', answer: 'application/json', errors: [] })),
    openAPIRouteHandler(app, { documentation: DOCUMENTATION, excludeStaticFile: false }),
  );
  app.notFound(c => answer(c, new AppError('not-found')));
  app.onError((error, c) => errorAnswer(context, c, error));
  return app;
}

async function handleMember(c: Call, context: Context, route: MemberRoute): Promise<Response> {
  const session = await admit(context, bearerOf(c.req.header('authorization')), route);
  return route.handle(c, context, session);
}

/**
 * A socket's beginning needs no headers but the adapter's: no page reads it, no cache keeps it, and they would be most of what a browser that comes back
 * receives (npm run bench, W4).
 */
async function bareUpgrade(c: Call, next: () => Promise<void>): Promise<void> {
  await next();
  if (c.req.path !== LIVE || c.req.method !== 'GET' || !c.res.ok) return;
  c.res = undefined;
  c.res = new Response();
}

async function noStore(c: Call, next: () => Promise<void>): Promise<void> {
  await next();
  c.header('cache-control', 'no-store');
}

function refuseMethod(c: Call, allowed: string[]): Response {
  c.header('allow', allowed.join(', '));
  return answer(c, new AppError('method-not-allowed'));
}

const LIVE_DESCRIPTION = describe({
  summary:
    'WebSocket: says hello with the token, then hears every change and may push and pull (LiveHello, LiveAsk, LiveMessage in shared/protocol).',
  answer: 'application/json',
  errors: [],
});

const DOCUMENTATION = {
  info: {
    title: 'Kith sync service',
    version: '1',
    description: 'What the browsers of a practice say to their service.',
  },
  components: { securitySchemes: { token: { type: 'http' as const, scheme: 'bearer' } } },
};
