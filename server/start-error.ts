/** The service cannot start, and the message is the one line that tells the person what to do. Exit status 1. */
export class StartError extends Error {
  override name = 'StartError';
}
