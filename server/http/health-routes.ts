import * as v from 'valibot';
import { AppError } from '../app-error.ts';
import { describe } from './describe.ts';
import type { OpenRoute } from './route.ts';

export const HEALTH_ROUTES: readonly OpenRoute[] = [
  {
    method: 'GET',
    path: '/healthz',
    describe: describe({
      summary: 'Whether the service can read its database.',
      answer: v.object({ ok: v.boolean() }),
      errors: [],
    }),
    async handle(c, context) {
      await context.database.read(function* () {
        yield { sql: 'SELECT 1 FROM practices LIMIT 1', parameters: [] };
      });
      return c.json({ ok: true });
    },
  },
  {
    method: 'GET',
    path: '/metrics',
    describe: describe({
      summary: 'Numbers for Prometheus, to this machine only.',
      answer: 'text/plain',
      errors: ['not-found'],
    }),
    async handle(c, { metrics }) {
      const address = c.env?.incoming?.socket.remoteAddress ?? '';
      const isForwarded = c.req.header('x-forwarded-for') !== undefined || c.req.header('forwarded') !== undefined;
      if (!/^(127\.|::1$|::ffff:127\.)/.test(address) || isForwarded) throw new AppError('not-found');
      return c.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType });
    },
  },
];
