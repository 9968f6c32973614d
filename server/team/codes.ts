import * as v from 'valibot';
import { ROLES, type Role } from '../../shared/model/practice.ts';
import { AppError } from '../app-error.ts';
import { all, build, first, type Work } from '../database/database.ts';
import { isMutant } from '../mutants.ts';
import { hashCode, newCode } from './secrets.ts';

/** How long a set-up code is good for, in ms. It stands in a terminal, so not for long. */
export const SET_UP_LIFE = 60 * 60 * 1000;
/** How long an invite is good for, in ms. */
export const INVITE_LIFE = 72 * 60 * 60 * 1000;

/** What a code is good for. `practice` is null for a set-up code: it makes one. */
export type Grant = { practice: number | null; role: Role; madeBy: string | null };

const RoleSchema = v.picklist(ROLES);

/** Makes a code; only its hash is kept. */
export function* makeCode(grant: Grant, now: number): Work<{ code: string; expiresAt: number }> {
  const code = newCode();
  const expiresAt = now + (grant.practice === null ? SET_UP_LIFE : INVITE_LIFE);
  const row = {
    hash: hashCode(code),
    kind: grant.practice === null ? ('set-up' as const) : ('invite' as const),
    practice: grant.practice,
    role: grant.role,
    made_by: grant.madeBy,
    created_at: now,
    expires_at: expiresAt,
    used_at: null,
  };
  yield* all(build.insertInto('codes').values(row));
  return { code, expiresAt };
}

/** Whose code this is, spent or not: what the limit of tries per practice is counted by. */
export function* practiceOfCode(typed: string): Work<number | null> {
  const row = yield* first(build.selectFrom('codes').select('practice').where('hash', '=', hashCode(typed)));
  return row?.practice ?? null;
}

/** Spends a code: of any number who try at once, one gets it. The others, and later ones, get `wrong-code`. */
export function* spendCode(typed: string, now: number): Work<Grant> {
  const spend = build
    .updateTable('codes')
    .set({ used_at: isMutant('code-twice') ? null : now })
    .where('hash', '=', hashCode(typed))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['practice', 'role', 'made_by']);
  const row = yield* first(spend);
  if (!row) throw new AppError('wrong-code');
  return { practice: row.practice, role: v.parse(RoleSchema, row.role), madeBy: row.made_by };
}

/** Whether any practice exists: the first start shows a set-up code by itself. */
export function* hasPractice(): Work<boolean> {
  return (yield* first(build.selectFrom('practices').select('id').limit(1))) !== undefined;
}
