import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { StartError } from './start-error.ts';

export type ServerCommand = { run: 'serve'; build: boolean } | { run: 'set-up-code' } | { run: 'help' };
export type BackupCommand = { help: boolean; file: string | null; keep: number };
export type RestoreCommand = { help: boolean; file: string; force: boolean };

/** How many backups stay, if nobody says. */
const KEEP = 14;

export const SERVER_HELP = `Kith sync service

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
  LOG_LEVEL           trace, debug, info, warn, error, fatal, silent [warn on a terminal, else info]
  KITH_HOSTS          further host names to answer to, comma-separated, with port if it is not the usual one
  KITH_BEHIND_PROXY   1: TLS ends at a proxy in front, which sets X-Forwarded-For; needed for any HOST
                      that is not this machine's own
  KITH_EXTENSION_IDS  only these extension ids may connect, comma-separated [any]

See also npm run backup -- --help, npm run restore -- --help.

Exit status
  0  stopped as asked (Ctrl-C, SIGTERM)
  1  could not start; one line on the standard error says what to do, and nothing was changed
`;

export const BACKUP_HELP = `Backs up the service's database, also while it runs, and proves the backup before it counts.

  npm run backup                    into KITH_DATA/backups, keeping the newest ${KEEP}
  npm run backup -- --keep N        the same, keeping the newest N
  npm run backup -- FILE            into a file of this name, which must not be there yet

Environment: KITH_DATA, as for npm start. Exit status: 0 proven, 1 no backup was made (one line says why).
`;

export const RESTORE_HELP = `Puts a backup in the place of the service's database. The server must be stopped.

  npm run restore -- FILE           refuses if the database has data
  npm run restore -- FILE --force   replaces it; the old file is kept aside

Environment: KITH_DATA, as for npm start. Exit status: 0 restored, 1 nothing was changed (one line says why).
`;

/** The options of the service. Throws a StartError for one that is not known. */
export function readServerCommand(args: string[]): ServerCommand {
  const options = { ...HELP_OPTION, 'setup-code': { type: 'boolean' }, build: { type: 'boolean' } } as const;
  const { values } = read(args, options, 'npm start');
  if (values.help) return { run: 'help' };
  return values['setup-code'] ? { run: 'set-up-code' } : { run: 'serve', build: values.build === true };
}

/** The options of a backup. Throws a StartError. */
export function readBackupCommand(args: string[]): BackupCommand {
  const options = { ...HELP_OPTION, keep: { type: 'string' } } as const;
  const { values, positionals } = read(args, options, 'npm run backup', 1);
  const keep = Number(values.keep ?? KEEP);
  if (!Number.isInteger(keep) || keep < 1) throw new StartError('--keep takes a whole number from 1 on.');
  return { help: values.help === true, file: positionals[0] ?? null, keep };
}

/** The options of a restore. Throws a StartError. */
export function readRestoreCommand(args: string[]): RestoreCommand {
  const options = { ...HELP_OPTION, force: { type: 'boolean' } } as const;
  const { values, positionals } = read(args, options, 'npm run restore', 1);
  const [file] = positionals;
  if (file === undefined && !values.help) throw new StartError('Which backup? npm run restore -- FILE');
  return { help: values.help === true, file: file ?? '', force: values.force === true };
}

const HELP_OPTION = { help: { type: 'boolean', short: 'h' } } as const;

function read<T extends ParseArgsOptionsConfig>(args: string[], options: T, command: string, files = 0) {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true });
    if (parsed.positionals.length <= files) return parsed;
  } catch (error) {
    // parseArgs tells of unknown options by a TypeError whose message is long.
    if (!(error instanceof TypeError)) throw error;
  }
  throw new StartError(`These options are not known: ${args.join(' ')}. Try: ${command} -- --help`);
}
