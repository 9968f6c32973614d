import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

/** The pages of tests/pages/sites on a free loopback port. */
export type StaticPages = {
  /** The address of a page by its file name without `.html`. */
  page: (name: string) => string;
  stop: () => Promise<void>;
};

const SITES = join(import.meta.dirname, '../pages/sites');

export async function serveSites(): Promise<StaticPages> {
  const server = createServer((request, response) => {
    const file = join(SITES, basename(new URL(request.url ?? '/', 'http://site').pathname));
    if (!file.endsWith('.html') || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(file));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    page: name => `http://127.0.0.1:${port}/${name}.html`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
