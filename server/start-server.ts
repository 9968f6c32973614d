import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type WebSocketServerLike } from '@hono/node-server';
import { pino, type Logger } from 'pino';
import { WebSocketServer } from 'ws';
import { createApp } from './app.ts';
import type { Access, Context } from './context.ts';
import { createContext } from './create-context.ts';
import { BODY_LIMIT } from './http/body.ts';
import { checkFolder } from './data-folder.ts';
import type { Database } from './database/database.ts';
import { openDatabase } from './database/open.ts';
import type { LimitNumbers } from './http/rate-limits.ts';
import { observeProcess } from './http/metrics.ts';
import { StartError } from './start-error.ts';
import { hasPractice, makeCode } from './team/codes.ts';

export type StartOptions = {
  /** One of three: a folder for a SQLite file, a PostgreSQL URL, or an open database (which is then closed by `stop`). */
  dataDir?: string;
  databaseUrl?: string | null;
  database?: Database;
  /** 0: any free port. */
  port?: number;
  host?: string;
  hosts?: string[];
  extensionIds?: string[];
  behindProxy?: boolean;
  logger?: Logger;
  now?: () => number;
  limits?: Partial<LimitNumbers>;
  /** Done after the port is ours and before a database is made. */
  prepare?: () => Promise<void>;
};

export type RunningServer = {
  url: string;
  port: number;
  context: Context;
  /** A new set-up code: good once, for 60 minutes. */
  setupCode: () => Promise<string>;
  hasPractice: () => Promise<boolean>;
  /** Finishes what is under way, closes the sockets and the database. */
  stop: () => Promise<void>;
};

/** How long requests under way may take when the service stops, in ms. */
const STOP_WITHIN = 10_000;
/** A whole request must have arrived within this, its head within the other (slow-loris), in ms. */
const REQUEST_WITHIN = 30_000;
const HEAD_WITHIN = 10_000;

/**
 * Answers over a socket are compressed with what was sent before still in the window: field names and a record's usual words cost next to nothing.
 * A window of 8 kB and little state: 200 browsers are a few megabytes.
 */
const DEFLATE = {
  threshold: 512,
  serverMaxWindowBits: 13,
  zlibDeflateOptions: { level: 6, memLevel: 6 },
};

/**
 * Starts the service: looks at the folder, takes the port, and only then opens or makes the database. Throws a StartError whose
 * message says what to do; nothing was made or changed then.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 0, logger = pino({ level: 'silent' }) } = options;
  if (options.dataDir !== undefined && !options.databaseUrl) checkFolder(options.dataDir);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: BODY_LIMIT, perMessageDeflate: DEFLATE });
  const app = Promise.withResolvers<ReturnType<typeof createApp>>();
  // Somebody who asks while the database opens waits for it.
  app.promise.catch(() => {});
  const server = createAdaptorServer({
    fetch: async (request, env) => (await app.promise).fetch(request, env),
    // The adapter's own type for a `ws` server, which TypeScript finds too narrow for the real one.
    websocket: { server: sockets as unknown as WebSocketServerLike },
    serverOptions: { requestTimeout: REQUEST_WITHIN, headersTimeout: HEAD_WITHIN },
  }) as Server;
  const bound = await listen(server, host, port);
  try {
    await options.prepare?.();
    const database = options.database ?? (await openDatabase(options, logger));
    const access = accessOf(options, host, bound);
    const context = await createContext({ ...options, database, access, log: logger });
    observeProcess(context.metrics);
    app.resolve(createApp(context));
    logger.info({ host, port: bound, database: database.dialect }, 'the service answers');
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
    return { url, port: bound, context, ...controls(context, server, sockets) };
  } catch (error) {
    app.reject(error);
    server.close();
    server.closeAllConnections();
    throw error;
  }
}

function controls(context: Context, server: Server, sockets: WebSocketServer) {
  let stopping: Promise<void> | undefined;
  const { database, now } = context;
  return {
    setupCode: async () => {
      const grant = { practice: null, role: 'owner', madeBy: null } as const;
      return (await database.write(() => makeCode(grant, now()))).code;
    },
    hasPractice: () => database.read(hasPractice),
    stop: () => (stopping ??= stop(context, server, sockets)),
  };
}

async function stop(context: Context, server: Server, sockets: WebSocketServer): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()));
  server.closeIdleConnections();
  context.live.closeAll();
  for (const socket of sockets.clients) socket.terminate();
  const timer = setTimeout(() => server.closeAllConnections(), STOP_WITHIN).unref();
  await closed;
  clearTimeout(timer);
  await context.segments.stop();
  await context.database.close();
  context.log.info('the service has stopped');
}

function accessOf(
  { hosts = [], extensionIds = [], behindProxy = false }: StartOptions,
  host: string,
  port: number,
): Access {
  const own = ['127.0.0.1', 'localhost', '[::1]', host.includes(':') ? `[${host}]` : host].map(
    name => `${name}:${port}`,
  );
  return { hosts: new Set([...own, ...hosts]), extensionIds: new Set(extensionIds), behindProxy };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new StartError(portTrouble(error, host, port)));
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function portTrouble(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken, perhaps by another Kith server. Stop that program or choose another port: PORT=${port + 1} npm start`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} may not be used by this account. Choose one above 1023: PORT=4747 npm start`;
  return `The service cannot listen on ${host}:${port} (${error.code ?? error.message}). Check HOST and PORT.`;
}
