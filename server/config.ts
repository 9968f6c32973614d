import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
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

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

type Environment = { readonly [name: string]: string | undefined };

/** The settings. Throws a StartError for one that cannot be. */
export function readConfig(env: Environment, { isTerminal = false, needsFile = false } = {}): Config {
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
  if (needsFile && config.databaseUrl !== null) {
    throw new StartError('DATABASE_URL is set: back up and restore PostgreSQL with its own pg_dump and pg_restore.');
  }
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
