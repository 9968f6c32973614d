import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installSystem } from '../run-system.ts';
import { dovecotConfig, roundcubeConfig } from './roundcube-config.ts';

/** A real webmail on loopback: Dovecot with Roundcube in front. User and password are `desk`. */
export type Webmail = {
  url: string;
  /** The address of message `number`: the files of `mail/` in name order, the first is 1. */
  message: (number: number) => string;
  stop: () => Promise<void>;
};

const PUBLIC = '/var/lib/roundcube/public_html';
const MAIL = join(import.meta.dirname, 'mail');

/** Installs what is missing (Debian, as root), delivers every `mail/*.eml` and starts both on free ports with all state in a new folder. */
export async function startWebmail(skin = 'elastic'): Promise<Webmail> {
  const system = installSystem([
    'roundcube-core',
    'roundcube-sqlite3',
    'dovecot-imapd',
    'sqlite3',
    'php-cli',
    'php-sqlite3',
    'php-mbstring',
    'php-xml',
    'php-intl',
  ]);
  if (!system.ok) throw new Error(system.message);
  const folder = mkdtempSync(join(tmpdir(), 'kith-webmail-'));
  const [imapPort, httpPort] = await freePorts(2);
  deliver(folder);
  writeFileSync(join(folder, 'dovecot.conf'), dovecotConfig(folder, imapPort!));
  // Its output would stay open with the daemon, and this call would wait for it.
  execFileSync('dovecot', ['-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' });
  prepareRoundcube(folder, imapPort!, skin);
  const php = spawn('php', ['-S', `127.0.0.1:${httpPort}`, '-t', PUBLIC], {
    env: { ...process.env, ROUNDCUBE_CONFIG_DIR: join(folder, 'roundcube/config') },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${httpPort}/`;
  const stop = async () => {
    const ended = once(php, 'exit');
    php.kill();
    await ended;
    execFileSync('dovecot', ['-c', join(folder, 'dovecot.conf'), 'stop'], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  };
  await answers(url, stop);
  return { url, message: number => `${url}?_task=mail&_mbox=INBOX&_uid=${number}&_action=show`, stop };
}

/** The sample mails in the order of their numbers: file names without `.eml`. */
export function sampleMails(): string[] {
  return readdirSync(MAIL)
    .filter(name => name.endsWith('.eml'))
    .sort()
    .map(name => name.slice(0, -4));
}

function deliver(folder: string): void {
  for (const part of [
    'run',
    'mail/desk/cur',
    'mail/desk/new',
    'mail/desk/tmp',
    'roundcube/config',
    'roundcube/logs',
    'roundcube/temp',
  ]) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  // Dovecot's workers run as www-data and must reach the mail through the folder that mkdtemp closed to others.
  chmodSync(folder, 0o755);
  sampleMails().forEach((name, index) => {
    copyFileSync(
      join(MAIL, `${name}.eml`),
      join(folder, 'mail/desk/cur', `${String(index + 1).padStart(4, '0')}.m:2,S`),
    );
  });
  const { uid, gid } = idsOf('www-data');
  for (const path of ['mail', 'mail/desk', 'mail/desk/cur', 'mail/desk/new', 'mail/desk/tmp'])
    chownSync(join(folder, path), uid, gid);
  for (const name of readdirSync(join(folder, 'mail/desk/cur')))
    chownSync(join(folder, 'mail/desk/cur', name), uid, gid);
}

function idsOf(user: string): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(one => one.startsWith(`${user}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (!uid || !gid) throw new Error(`There is no user ${user}.`);
  return { uid: Number(uid), gid: Number(gid) };
}

function prepareRoundcube(folder: string, imapPort: number, skin: string): void {
  const config = join(folder, 'roundcube/config');
  for (const name of ['defaults.inc.php', 'mimetypes.php'])
    copyFileSync(join('/etc/roundcube', name), join(config, name));
  writeFileSync(join(config, 'config.inc.php'), roundcubeConfig(folder, imapPort, skin));
  const schema = readFileSync('/usr/share/roundcube/SQL/sqlite.initial.sql');
  execFileSync('sqlite3', [join(folder, 'roundcube/roundcube.db')], { input: schema });
  if (!existsSync(PUBLIC)) throw new Error(`Roundcube's pages are not in ${PUBLIC}.`);
}

async function answers(url: string, stop: () => Promise<void>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(url).catch((error: unknown) =>
      error instanceof TypeError ? undefined : Promise.reject(error),
    );
    if (answer?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`Roundcube does not answer at ${url}.`);
}

/** Ports that were free a moment ago, all different. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  const ports = servers.map(server => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return address.port;
  });
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
  return ports;
}
