import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seeded } from '../sync/random.ts';
import { EXTREME_PAGES } from './extreme-pages.ts';
import { generatedPage } from './generated-page.ts';

/** The hostile pages on a free loopback port. It counts what it is asked for. */
export type HostileSite = {
  generated: (seed: number) => string;
  extreme: (name: string) => string;
  /** How many requests there have been. */
  requests: () => number;
  stop: () => Promise<void>;
};

export async function serveHostilePages(): Promise<HostileSite> {
  let requests = 0;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
    // Browsers ask for the icon by themselves, some time after the page is there.
    if (pathname !== '/favicon.ico') requests += 1;
    const html =
      pathname === '/generated'
        ? generatedPage(seeded(Number(searchParams.get('seed'))))
        : pathname === '/extreme'
          ? EXTREME_PAGES[searchParams.get('name') ?? '']
          : undefined;
    if (html === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html.toWellFormed());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    generated: seed => `${origin}/generated?seed=${seed}`,
    extreme: name => `${origin}/extreme?name=${encodeURIComponent(name)}`,
    requests: () => requests,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
