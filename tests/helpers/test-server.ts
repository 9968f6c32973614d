import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../../server/start-server.ts';

/** The real service on a free loopback port, with its SQLite file in a folder of its own. */
export type TestServer = {
  url: string;
  setupCode: () => Promise<string>;
  /** Nobody answers any more; the file stays. */
  pause: () => Promise<void>;
  /** Starts again on the same port and file. */
  resume: () => Promise<void>;
  stop: () => Promise<void>;
};

export async function startTestServer(): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kith-server-'));
  let server: RunningServer | null = await startServer({ dataDir, port: 0 });
  const { url, port } = server;
  const pause = async () => {
    await server?.stop();
    server = null;
  };
  return {
    url,
    setupCode() {
      if (!server) throw new Error('the service is paused');
      return server.setupCode();
    },
    pause,
    async resume() {
      server ??= await startServer({ dataDir, port });
    },
    async stop() {
      await pause();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
