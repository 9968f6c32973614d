import { build } from 'vite';
import { fileURLToPath } from 'node:url';

/** The extension's readers as scripts that leave `kithRead` in their world: the code of read-page.js and read-mail.js, callable more than once. */
export type Readers = { page: string; mail: string };

export async function bundleReaders(): Promise<Readers> {
  const [page, mail] = await Promise.all([bundle('command-page'), bundle('command-mail')]);
  return { page, mail };
}

/** Made small, as the extension is built: what a browser compiles is half of a reading's time. */
async function bundle(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../extension/capture/read/${name}.ts`, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, target: 'esnext', lib: { entry, formats: ['iife'], name: 'kith' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if ('output' in output) for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error(`the reader ${name} did not build`);
}
