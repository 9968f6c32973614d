import type { DescribeRouteOptions } from 'hono-openapi';
import type { Role } from '../../shared/model/practice.ts';
import type { Context, Session } from '../context.ts';
import type { Call } from './call.ts';

type Described = { method: 'GET' | 'POST' | 'DELETE'; path: string; describe: DescribeRouteOptions };

/** Who may make a call, and against which limit it counts. */
export type Rights = { roles: readonly Role[]; limit: 'push' | 'pull' | 'other' };

/** A route for those who hold a token of one of these roles. */
export type MemberRoute = Described &
  Rights & {
    handle: (c: Call, context: Context, session: Session) => Promise<Response>;
  };

/** A route that needs no token. */
export type OpenRoute = Described & { handle: (c: Call, context: Context) => Promise<Response> };

/** What a route that needs a token may answer besides its own errors. */
export const SIGNED_IN = ['not-signed-in', 'revoked', 'forbidden', 'too-many-requests', 'update-needed'] as const;
