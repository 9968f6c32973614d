import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EnrolAnswer } from '../../shared/protocol/team.ts';
import { EXTENSION, browserOf, newDevice, type Browser } from './test-service.ts';

const MAIN = join(import.meta.dirname, '../../server/main.ts');
/** Starts are many: the second takes half the time of the first. */
const COMPILE_CACHE = join(tmpdir(), 'kith-compile-cache');

/** The service as people run it: its own process on a folder. */
export type Served = {
  child: ChildProcess;
  /** Resolves when it answers; rejects with what it said if it ends before. */
  ready: Promise<string>;
  /** Exit status or signal. */
  ended: Promise<number | string | null>;
  errors: () => string;
};

export function serve(folder: string): Served {
  mkdirSync(COMPILE_CACHE, { recursive: true });
  const own = {
    PATH: process.env['PATH'],
    HOME: folder,
    KITH_DATA: folder,
    PORT: '0',
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    ...mutant(),
  };
  const child = spawn(process.execPath, [MAIN], { env: own });
  let [out, errors] = ['', ''];
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', text => {
      out += text;
      const url = /running at (http:\S+)/.exec(out)?.[1];
      if (url && out.endsWith('\n')) resolve(url);
    });
    child.once('exit', () => reject(new Error(`the service ended: ${errors}`)));
  });
  // Nobody may be waiting for it when it is killed.
  ready.catch(() => {});
  child.stderr.on('data', text => (errors += text));
  const ended = new Promise<number | string | null>(resolve =>
    child.once('close', (status, signal) => resolve(status ?? signal)),
  );
  return { child, ready, ended, errors: () => errors };
}

/** A broken behaviour that the whole run is about goes on to the service. */
function mutant(): { [name: string]: string } {
  const { MUTANT } = process.env;
  return MUTANT ? { MUTANT, NODE_ENV: 'test' } : {};
}

/** Asks a service at an address that may change. */
export function asker(url: () => string): Browser['ask'] {
  return (method, path, { token, body } = {}) =>
    fetch(url() + path, {
      method,
      headers: {
        origin: EXTENSION,
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

/** Founds a practice with a code. */
export async function found(ask: Browser['ask'], code: string): Promise<Browser> {
  const device = newDevice();
  const body = { code, memberName: 'Ana', deviceName: 'laptop', device };
  return browserOf(ask, (await (await ask('POST', '/v1/enrol', { body })).json()) as EnrolAnswer, device);
}
