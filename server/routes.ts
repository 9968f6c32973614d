import { HEALTH_ROUTES } from './http/health-routes.ts';
import type { MemberRoute, OpenRoute } from './http/route.ts';
import { NETWORK_ROUTES } from './network/network-routes.ts';
import { SYNC_ROUTES } from './sync/sync-routes.ts';
import { ENROL_ROUTE, TEAM_ROUTES } from './team/team-routes.ts';

/** Every route that asks for a token, each with the roles it is for. What is not in these two lists is not answered: default deny. */
export const MEMBER_ROUTES: readonly MemberRoute[] = [...SYNC_ROUTES, ...NETWORK_ROUTES, ...TEAM_ROUTES];

/** Every route that asks for none. */
export const OPEN_ROUTES: readonly OpenRoute[] = [ENROL_ROUTE, ...HEALTH_ROUTES];
