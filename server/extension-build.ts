import { spawn } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './start-error.ts';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = ['extension/**/*', 'shared/**/*', 'package-lock.json'];

/** The folders a browser loads. */
export function outputFolders(): { chrome: string; firefox: string } {
  return { chrome: join(ROOT, '.output', 'chrome-mv3'), firefox: join(ROOT, '.output', 'firefox-mv3') };
}

/** Builds the extension for both browsers if it is missing or older than its sources. Throws a StartError. */
export async function buildExtension(say: (line: string) => void): Promise<void> {
  if (isFresh()) return;
  say('Building the extension …');
  const { status, output } = await run('npm', ['run', '--silent', 'build']);
  if (status === 0) return;
  throw new StartError(`The extension could not be built. Run "npm run build" to see why.\n${output.slice(-2000)}`);
}

function isFresh(): boolean {
  const { chrome, firefox } = outputFolders();
  const built = [chrome, firefox].map(folder => join(folder, 'manifest.json'));
  if (!built.every(file => existsSync(file))) return false;
  const oldest = Math.min(...built.map(file => statSync(file).mtimeMs));
  return SOURCES.flatMap(pattern => globSync(pattern, { cwd: ROOT })).every(
    file => statSync(join(ROOT, file)).mtimeMs <= oldest,
  );
}

function run(command: string, args: string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    // npm is a script of its own on Windows, which only a shell runs; the words are ours.
    const child = spawn(command, args, { cwd: ROOT, shell: process.platform === 'win32' });
    let output = '';
    const keep = (text: Buffer) => {
      output += text.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', status => resolve({ status, output }));
  });
}
