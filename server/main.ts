import { pino } from 'pino';
import { SERVER_HELP, readServerCommand } from './command-line.ts';
import { readConfig, type Config } from './config.ts';
import { buildExtension } from './extension-build.ts';
import { runCommand } from './run-command.ts';
import { printSetUpCode } from './set-up-code.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { welcome } from './welcome.ts';

await runCommand(main);

async function main(): Promise<void> {
  const command = readServerCommand(process.argv.slice(2));
  if (command.run === 'help') return void process.stdout.write(SERVER_HELP);
  const config = readConfig(process.env, { isTerminal: process.stderr.isTTY });
  if (command.run === 'set-up-code') return printSetUpCode(config);
  await serve(config, command.build);
}

async function serve(config: Config, build: boolean): Promise<void> {
  const logger = pino({ level: config.logLevel, base: {} }, pino.destination(2));
  const prepare = async () => {
    if (build) await buildExtension(line => process.stdout.write(`${line}\n`));
  };
  const server = await startServer({ ...config, logger, prepare });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.stdin.pause();
      server.stop().catch((error: unknown) => {
        logger.error({ err: error }, 'could not stop cleanly');
        process.exitCode = 1;
      });
    });
  }
  process.stdout.write(await welcome(server));
  offerCodes(server);
}

/** On a terminal, Enter prints a fresh set-up code. */
function offerCodes(server: RunningServer): void {
  if (!process.stdin.isTTY) return;
  process.stdin.on('data', () => {
    server.setupCode().then(
      code => process.stdout.write(`Set-up code (once, within 60 minutes): ${code}\n`),
      (error: unknown) => process.stderr.write(`kith: no code could be made: ${String(error)}\n`),
    );
  });
}
