import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As `npm start` runs the service (server/start.js); the floor gets the same. */
const FLAGS = ['--max-semi-space-size=4'];
const CACHE = join(import.meta.dirname, '../../node_modules/.cache/kith');

/** A server process under measurement. */
export type Served = {
  url: string;
  setupCode: string;
  /** Another set-up code, for another practice. */
  newSetupCode: () => Promise<string>;
  /** CPU seconds spent so far, and megabytes resident now and at most. */
  usage: () => { cpu: number; resident: number; peak: number };
  stop: () => Promise<void>;
  kill: () => Promise<void>;
};

/** Starts a server module as a process of its own, on any free port or on this one; it sends `{url, setupCode}` when it listens. */
export async function serve(module: string, folder: string, port = 0): Promise<Served> {
  const child = fork(new URL(module, import.meta.url), [folder, String(port)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: FLAGS,
    env: { ...process.env, NODE_COMPILE_CACHE: CACHE },
  });
  const ready = await new Promise<{ url: string; setupCode: string }>((resolve, reject) => {
    child.once('message', message => resolve(message as { url: string; setupCode: string }));
    child.once('exit', code => reject(new Error(`${module} ended with ${code} before it listened`)));
  });
  return {
    ...ready,
    newSetupCode: () =>
      new Promise(resolve => {
        child.once('message', message => resolve((message as { code: string }).code));
        child.send('code');
      }),
    usage: () => usageOf(child.pid!),
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const gone = new Promise(resolve => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

/** Linux only: utime and stime of /proc/PID/stat in clock ticks of 10 ms, memory of /proc/PID/status in kB. */
function usageOf(pid: number): { cpu: number; resident: number; peak: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { cpu: (Number(stat[11]) + Number(stat[12])) / 100, resident: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}
