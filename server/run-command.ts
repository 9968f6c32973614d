import { StartError } from './start-error.ts';

/** Runs a command to its end; trouble that a person can mend is one line on the standard error and exit status 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`kith: ${error.message}\n`);
    process.exitCode = 1;
  }
}
