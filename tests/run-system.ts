import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

/** What tests need of the machine: Debian's package, and a file that shows that it is there. */
const PACKAGES = {
  chromium: ['/usr/bin/chromium'],
  'firefox-esr': ['/usr/bin/firefox-esr'],
  'fonts-liberation': ['/usr/share/fonts/truetype/liberation*'],
  xvfb: ['/usr/bin/Xvfb'],
  xdotool: ['/usr/bin/xdotool'],
  strace: ['/usr/bin/strace'],
  postgresql: ['/usr/lib/postgresql/*/bin/postgres'],
  'roundcube-core': ['/usr/share/roundcube'],
  'roundcube-sqlite3': ['/usr/share/doc/roundcube-sqlite3'],
  'dovecot-imapd': ['/usr/sbin/dovecot'],
  'php-cli': ['/usr/bin/php'],
  'php-sqlite3': ['/usr/lib/php/*/pdo_sqlite.so'],
  'php-mbstring': ['/usr/lib/php/*/mbstring.so'],
  'php-xml': ['/usr/lib/php/*/dom.so'],
  'php-intl': ['/usr/lib/php/*/intl.so'],
  sqlite3: ['/usr/bin/sqlite3'],
} as const satisfies { [name: string]: readonly string[] };

export type Package = keyof typeof PACKAGES;

/** Installs, with apt as root, what of `needed` is missing. Elsewhere says in one line what to install; the tests then say more. */
export function installSystem(needed: readonly Package[]): { ok: true } | { ok: false; message: string } {
  const missing = [...new Set(needed)].filter(name => !isInstalled(name));
  if (missing.length === 0) return { ok: true };
  const list = missing.join(' ');
  if (!existsSync('/usr/bin/apt-get')) {
    return { ok: false, message: `The tests need ${list}: install them (on Debian: apt-get install ${list}).` };
  }
  if (process.getuid?.() !== 0) {
    return { ok: false, message: `The tests need more of this machine. As root: apt-get install ${list}` };
  }
  process.stdout.write(`Installing ${list} …\n`);
  const installed = apt('update') && apt('install', '-y', '--no-install-recommends', ...missing);
  return installed ? { ok: true } : { ok: false, message: `apt-get could not install ${list}.` };
}

function isInstalled(name: Package): boolean {
  return PACKAGES[name].every(pattern => globSync(pattern).length > 0);
}

function apt(...args: string[]): boolean {
  const { status } = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}
