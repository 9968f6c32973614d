import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolders } from './extension-build.ts';
import type { RunningServer } from './start-server.ts';

/** What a person reads when the service has started: what to load, where the service is, and the first code. */
export async function welcome(server: RunningServer): Promise<string> {
  const { chrome, firefox } = outputFolders();
  const lines = [`Kith is running at ${server.url}`, ''];
  if (existsSync(join(chrome, 'manifest.json'))) {
    lines.push(
      'Load the extension, if you have not yet:',
      `  Chrome, Edge   chrome://extensions, Developer mode, Load unpacked: ${chrome}`,
      `  Firefox        about:debugging#/runtime/this-firefox, Load Temporary Add-on: ${join(firefox, 'manifest.json')}`,
      '',
    );
  }
  if (await server.hasPractice()) lines.push('Another practice: npm start -- --setup-code');
  else {
    lines.push(
      `Set-up code (once, within 60 minutes): ${await server.setupCode()}`,
      `  In the extension choose Connect, and give it the address and this code.`,
    );
  }
  if (process.stdin.isTTY) lines.push('Press Enter for a fresh set-up code, Ctrl-C to stop.');
  return `${lines.join('\n')}\n`;
}
