import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartError } from './start-error.ts';

/** Everything the service is told from outside. This file alone reads the environment and the arguments. */
export type Config = {
  /** The folder of the database, its lock and its backups. */
  dataDir: string;
  /** `postgres://…`: use this database instead of the file. */
  databaseUrl: string | null;
  host: string;
  port: number;
  logLevel: string;
  behindProxy: boolean;
  /** Host names the service answers to besides its own. */
  hosts: string[];
  extensionIds: string[];
};

export type Command = { run: 'serve'; build: boolean } | { run: 'set-up-code' } | { run: 'help' };

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

export const HELP = `Kith sync service

  npm start [-- OPTION]      builds the extension if needed, then starts the service
  node server/main.ts [OPTION]

Options
  --setup-code     print a new one-time set-up code (good for 60 minutes, makes a practice), also
                   beside a running server
  --build          build the extension first if it is missing or older than its sources
  --help           this text

Environment
  KITH_DATA           folder of the database [$XDG_DATA_HOME/kith or ~/.local/share/kith]
  PORT                port to listen on [4747]
  HOST                address to listen on [127.0.0.1]
  DATABASE_URL        postgres://… to use PostgreSQL instead of the file in KITH_DATA
  LOG_LEVEL           ${LEVELS.join(', ')} [warn on a terminal, else info]
  KITH_HOSTS          further host names to answer to, comma-separated, with port if it is not the usual one
  KITH_BEHIND_PROXY   1: TLS ends at a proxy in front, which sets X-Forwarded-For; needed for any HOST
                      that is not this machine's own
  KITH_EXTENSION_IDS  only these extension ids may connect, comma-separated [any]

Exit status
  0  stopped as asked (Ctrl-C, SIGTERM)
  1  could not start; one line on the standard error says what to do, and nothing was changed
`;

type Environment = { readonly [name: string]: string | undefined };

/** The options. Throws a StartError for one that is not known. */
export function readCommand(args: string[]): Command {
  const options = {
    help: { type: 'boolean', short: 'h' },
    'setup-code': { type: 'boolean' },
    build: { type: 'boolean' },
  } as const;
  let values;
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    // parseArgs tells of unknown options by a TypeError whose message is long.
    if (!(error instanceof TypeError)) throw error;
    throw new StartError(`Unknown option: ${args.join(' ')}. Try: npm start -- --help`);
  }
  if (values.help) return { run: 'help' };
  return values['setup-code'] ? { run: 'set-up-code' } : { run: 'serve', build: values.build === true };
}

/** The settings. Throws a StartError for one that cannot be. */
export function readConfig(env: Environment, isTerminal = false): Config {
  const home = env['XDG_DATA_HOME'];
  const dataHome = home && isAbsolute(home) ? home : join(homedir(), '.local', 'share');
  const config: Config = {
    dataDir: resolve(env['KITH_DATA'] || join(dataHome, 'kith')),
    databaseUrl: env['DATABASE_URL'] || null,
    host: env['HOST'] || '127.0.0.1',
    port: portOf(env['PORT'] || '4747'),
    logLevel: env['LOG_LEVEL'] || (isTerminal ? 'warn' : 'info'),
    behindProxy: env['KITH_BEHIND_PROXY'] === '1',
    hosts: listOf(env['KITH_HOSTS']),
    extensionIds: listOf(env['KITH_EXTENSION_IDS']),
  };
  checkConfig(config);
  return config;
}

function checkConfig({ databaseUrl, host, logLevel, behindProxy }: Config): void {
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new StartError('DATABASE_URL must start with postgres://. Leave it out to use a file.');
  }
  if (!LEVELS.includes(logLevel)) throw new StartError(`LOG_LEVEL must be one of ${LEVELS.join(', ')}.`);
  if (!isLoopback(host) && !behindProxy) {
    throw new StartError(
      `HOST=${host} would be open to the network without encryption. Put a TLS proxy in front and set KITH_BEHIND_PROXY=1, or leave HOST out.`,
    );
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartError(`PORT must be 0 to 65535, not "${text}".`);
  return port;
}

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map(item => item.trim().toLowerCase())
    .filter(item => item !== '');
}
