import Sqlite from 'better-sqlite3';
import { HTTPException } from 'hono/http-exception';
import { ERRORS, type ErrorBody, type ErrorCode } from '../../shared/protocol/errors.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import type { Call } from './call.ts';

/** The one place where trouble becomes an answer: known errors as they are, everything else `internal` with the id to look for. */
export function troubleOf({ log }: Pick<Context, 'log'>, error: unknown, requestId: string): AppError {
  const known = knownError(error);
  if (!known) log.error({ err: error, requestId }, 'a request failed');
  else if (known.code === 'disk-full' || known.code === 'read-only') {
    log.error({ err: error, requestId }, 'the service cannot write');
  }
  return known ?? new AppError('internal');
}

/** Trouble as a response. */
export function errorAnswer(context: Context, c: Call, error: unknown): Response {
  return answer(c, troubleOf(context, error, c.get('requestId')));
}

/** The JSON of an error. */
export function answer(c: Call, error: AppError): Response {
  const { code, details } = error;
  if (details.retryAfter !== undefined) c.header('retry-after', String(details.retryAfter));
  if (code === 'not-signed-in' || code === 'revoked') c.header('www-authenticate', 'Bearer');
  return c.json(bodyOf(error, c.get('requestId')), statusOf(code));
}

export function bodyOf({ code, message, details }: AppError, requestId: string): ErrorBody {
  return { code, message, ...(details.path === undefined ? {} : { path: details.path }), requestId };
}

export function statusOf(code: ErrorCode) {
  return ERRORS[code][0];
}

function knownError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  if (error instanceof HTTPException && error.status < 500) return new AppError('bad-request');
  const code = databaseCode(error);
  // SQLite, then PostgreSQL: no space; read-only, input/output, cannot open, recovery in progress.
  if (/^(SQLITE_FULL|53100)/.test(code)) return new AppError('disk-full');
  if (/^(SQLITE_READONLY|SQLITE_IOERR|SQLITE_CANTOPEN|SQLITE_BUSY|25006|58030|57P0[123]|ECONN|08)/.test(code)) {
    return new AppError('read-only');
  }
  return undefined;
}

function databaseCode(error: unknown): string {
  if (error instanceof Sqlite.SqliteError) return error.code;
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
