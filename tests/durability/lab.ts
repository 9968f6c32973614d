import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { chromeBuild } from '../helpers/chromium.ts';

/** Another place of builds than .output, for whoever tries things out beside others. */
const OUTPUT = process.env['KITH_OUTPUT'];
const NAMES = { chromium: 'chrome-mv3-test', firefox: 'firefox-mv3-test' };

export type LabBuild = { folder: string; remove: () => void };

/** A copy of the built extension with one page more, lab.html (lab-page.ts). `remove` when done. */
export async function buildLab(browser: keyof typeof NAMES): Promise<LabBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-lab-'));
  cpSync(join(OUTPUT ?? join(chromeBuild('test'), '..'), NAMES[browser]), folder, { recursive: true });
  const bundle = mkdtempSync(join(tmpdir(), 'kith-lab-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: bundle,
      lib: { entry: join(import.meta.dirname, 'lab-page.ts'), formats: ['es'], fileName: () => 'lab.js' },
    },
  });
  writeFileSync(join(folder, 'lab.js'), readFileSync(join(bundle, 'lab.js')));
  writeFileSync(
    join(folder, 'lab.html'),
    '<!doctype html><title>Lab</title><script type="module" src="lab.js"></script>',
  );
  rmSync(bundle, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
