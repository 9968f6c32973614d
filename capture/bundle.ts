import { build } from 'vite';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../extension/capture/read/cli-entry.ts', import.meta.url));

/** The extension's reader as one script that leaves `kithRead` in its world: the same code as read-page.js, callable more than once. */
export async function bundleReader(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'esnext', lib: { entry: ENTRY, formats: ['iife'], name: 'kith' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if ('output' in output) for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('the reader did not build');
}
