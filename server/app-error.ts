import { ERRORS, type ErrorCode } from '../shared/protocol/errors.ts';

type Details = {
  /** What the person reads instead of the code's own sentence. */
  message?: string;
  /** Where in the request the trouble is, such as `changes.3`. */
  path?: string;
  /** For `too-many-requests`: in how many seconds to try again. */
  retryAfter?: number;
};

/** A request that cannot be granted: thrown anywhere below a route, turned into its JSON answer in one place (http/answers.ts). */
export class AppError extends Error {
  override name = 'AppError';
  readonly code: ErrorCode;
  readonly details: Details;

  constructor(code: ErrorCode, details: Details = {}) {
    super(details.message ?? ERRORS[code][1]);
    this.code = code;
    this.details = details;
  }
}
