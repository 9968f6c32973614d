import * as v from 'valibot';
import type { Context } from '../context.ts';
import type { Work } from '../database/database.ts';
import { MAX_RECORDS, type Published } from './live-hub.ts';
import { readPage } from './pull.ts';

const NewsSchema = v.union([
  v.object({ practice: v.number(), before: v.number(), latest: v.number() }),
  v.object({ practice: v.number(), revoked: v.string() }),
]);

/** What the servers of one database tell each other: a practice has changes after `before`; a browser was disconnected. */
export type News = v.InferOutput<typeof NewsSchema>;

/** One more than is sent around at once: with more, the browsers are told to pull. */
const PAGE = MAX_RECORDS + 1;

/** After a commit: hands what changed to the live sockets, unless the database brings it back by itself (then `relay` does). */
export function publish(
  { database, live }: Pick<Context, 'database' | 'live'>,
  practice: number,
  published: Published,
): void {
  if (!database.relays) live.publish(practice, published);
}

/**
 * Hears what every server on the database commits and hands it to the live sockets here. Per practice one reader at a time goes on from
 * where the last one ended, so sockets hear each change once, in order, whichever server took it; news missed while the
 * connection was gone come with the next.
 */
export async function relay(context: Context): Promise<void> {
  const { database, live, log } = context;
  const cursors = new Map<number, number>();
  const reading = new Set<number>();
  const again = new Set<number>();

  async function catchUp(practice: number): Promise<void> {
    if (reading.has(practice)) return void again.add(practice);
    reading.add(practice);
    try {
      do {
        again.delete(practice);
        const before = cursors.get(practice) ?? 0;
        const news = await database.read(() => readNews(practice, before));
        live.publish(practice, news);
        cursors.set(practice, news.latest);
      } while (again.has(practice));
    } finally {
      reading.delete(practice);
    }
  }

  await database.listen(text => {
    const news = v.parse(NewsSchema, JSON.parse(text));
    if ('revoked' in news) return live.closeDevice(news.practice, news.revoked);
    if (!live.hasListeners(news.practice)) return void cursors.delete(news.practice);
    if (!cursors.has(news.practice)) cursors.set(news.practice, news.before);
    catchUp(news.practice).catch((error: unknown) => log.warn({ err: error }, 'changes could not be sent around'));
  });
}

/** What stands after a cursor, as it is sent around. */
export function* readNews(practice: number, after: number): Work<Published> {
  const { bodies, latest, digest } = yield* readPage(practice, after, PAGE);
  return { before: after, latest, rows: bodies.map(body => ({ body })), ...(digest === undefined ? {} : { digest }) };
}
