import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen without a monitor, and a hand that clicks and types on it as a person's would. */
export type XDisplay = {
  name: string;
  xdotool: (...args: string[]) => string;
  stop: () => Promise<void>;
};

export async function startDisplay(): Promise<XDisplay> {
  // Xvfb takes a free display and writes its number to file descriptor 3.
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x960x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [chunk] = await once(xvfb.stdio[3]!, 'data');
  const name = `:${String(chunk).trim()}`;
  return {
    name,
    xdotool: (...args) =>
      execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: name }, encoding: 'utf8' }).trim(),
    async stop() {
      const ended = once(xvfb, 'exit');
      xvfb.kill();
      await ended;
    },
  };
}
