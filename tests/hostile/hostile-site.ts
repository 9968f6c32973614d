import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seeded } from '../sync/random.ts';
import { EXTREME_PAGES, TEN_THOUSAND_FRAMES } from './extreme-pages.ts';
import { generatedPage } from './generated-page.ts';

/** The hostile pages on a free loopback port. It counts what it is asked for. */
export type HostileSite = {
  generated: (seed: number) => string;
  extreme: (name: string) => string;
  frames: string;
  /** How many requests there have been. */
  requests: () => number;
  stop: () => Promise<void>;
};

export async function serveHostilePages(): Promise<HostileSite> {
  let requests = 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://site');
    // Browsers ask for the icon by themselves, some time after the page is there.
    if (url.pathname !== '/favicon.ico') requests += 1;
    const html = pageAt(url);
    if (html === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html.toWellFormed());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    generated: seed => `${origin}/generated?seed=${seed}`,
    extreme: name => `${origin}/extreme?name=${encodeURIComponent(name)}`,
    frames: `${origin}/frames`,
    requests: () => requests,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function pageAt({ pathname, searchParams }: URL): string | undefined {
  if (pathname === '/generated') return generatedPage(seeded(Number(searchParams.get('seed'))));
  if (pathname === '/extreme') return EXTREME_PAGES[searchParams.get('name') ?? ''];
  return pathname === '/frames' ? TEN_THOUSAND_FRAMES : undefined;
}
