import type pg from 'pg';
import type { Logger } from 'pino';

export type Listener = { close: () => Promise<void> };

const RECONNECT_AFTER = 1000;

/** Hears what every server on the database announces, this one included, in the order of the commits; comes back when the connection is lost. */
export async function listenTo(
  newClient: () => pg.Client,
  { channel, hear, log }: { channel: string; hear: (news: string) => void; log: Logger },
): Promise<Listener> {
  let closed = false;
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const fresh = newClient();
    let wasConnected = false;
    fresh.on('notification', ({ payload }) => hear(payload ?? ''));
    fresh.on('error', error => log.warn({ err: error }, 'the connection that hears of changes was lost'));
    fresh.on('end', () => {
      if (wasConnected && !closed) void reconnect();
    });
    await fresh.connect();
    await fresh.query(`LISTEN ${channel}`);
    wasConnected = true;
    return fresh;
  }

  /** What was announced meanwhile is not heard; the next news brings it along (live-relay.ts), or the browsers' own pull. */
  async function reconnect(): Promise<void> {
    for (;;) {
      await new Promise(resolve => setTimeout(resolve, RECONNECT_AFTER).unref());
      if (closed) return;
      try {
        client = await connect();
        return;
      } catch (error) {
        log.warn({ err: error }, 'still no connection that hears of changes');
      }
    }
  }

  return {
    close() {
      closed = true;
      return client.end();
    },
  };
}
