import { serve } from './child.ts';
import { manyPractices } from './many-practices.ts';
import { quantile, settle, startCold, timed, type Figures, type Stage } from './measure.ts';
import type { Browser, Edit } from './peer.ts';
import { bytesReceived } from './traffic.ts';
import { newReferral, practiceOf } from './records.ts';

/** One workload of design/bench.md: what it is called, and one measurement on a stage with N interactions. */
export type Workload = {
  id: string;
  title: string;
  sizes: number[];
  measure: (stage: Stage) => Promise<Figures>;
  /** The floor has no accounts, so nothing to measure. */
  floorless?: boolean;
};

const ALL_SIZES = [1_000, 10_000, 100_000];

export const WORKLOADS: Workload[] = [
  { id: 'W1', title: 'a new browser joins', sizes: ALL_SIZES, measure: join },
  { id: 'W2', title: '10,000 offline changes until durable', sizes: [100_000], measure: offline },
  { id: 'W3', title: 'live: 20 browsers, one writes every 50 ms', sizes: [1_000, 100_000], measure: live },
  { id: 'W4', title: 'back after 10 missed changes', sizes: ALL_SIZES, measure: catchUp },
  { id: 'W5', title: 'two offline edits of one record', sizes: [1_000], measure: conflict },
  { id: 'W6', title: 'one more change, acknowledged', sizes: ALL_SIZES, measure: oneMore },
  { id: 'D', title: 'kill -9 after 100 acknowledged changes', sizes: [1_000], measure: kill },
  { id: 'P', title: 'many practices on one server', sizes: [0], measure: manyPractices, floorless: true },
];

async function join(stage: Stage): Promise<Figures> {
  await startCold(stage);
  const { peer, served, writer } = stage;
  const browser = await peer.join(writer);
  const before = served.usage();
  const bytes = bytesReceived();
  const ms = await timed(() => browser.sync());
  const after = served.usage();
  const records = browser.count();
  if (records < writer.count()) throw new Error(`${records} records of ${writer.count()} arrived`);
  browser.close();
  return {
    ms,
    'bytes a record': (bytesReceived() - bytes) / records,
    'server CPU s': after.cpu - before.cpu,
    'server MB': after.peak,
  };
}

async function offline({ peer, writer, served }: Stage): Promise<Figures> {
  const browser = await peer.join(writer);
  await browser.sync();
  const watcher = await peer.join(writer);
  const known = [...practiceOf(5_000)].map(({ kind, recordId }) => ({ kind, recordId }));
  const edits = Array.from({ length: 10_000 }, (_, i): Edit => {
    if (i % 2 === 0) return newReferral();
    return { ...known[i % known.length]!, fields: { outcome: `seen ${i}` } };
  });
  await browser.saveOffline(edits);
  await browser.connect();
  await watcher.connect();
  const before = served.usage().cpu;
  const waits: number[] = [];
  let done = false;
  const others = (async () => {
    while (!done) waits.push(await timed(() => watcher.save([newReferral()])));
  })();
  const start = performance.now();
  await browser.push();
  const ms = performance.now() - start;
  done = true;
  await others;
  browser.close();
  watcher.close();
  return { ms, 'server CPU s': served.usage().cpu - before, "others' save p99 ms": quantile(waits, 0.99) };
}

async function live({ peer, writer }: Stage): Promise<Figures> {
  const readers: Browser[] = [];
  const sentAt = new Map<string, number>();
  const delays: number[] = [];
  for (let i = 0; i < 19; i += 1) {
    const reader = await peer.join(writer);
    await reader.sync();
    await reader.follow(id => {
      const at = sentAt.get(id);
      if (at !== undefined) delays.push(performance.now() - at);
    });
    readers.push(reader);
  }
  await writer.connect();
  const changes = 60;
  for (let i = 0; i < changes; i += 1) {
    const edit = newReferral();
    sentAt.set(edit.recordId, performance.now());
    await writer.save([edit]);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  await new Promise(resolve => setTimeout(resolve, 200));
  for (const reader of readers) reader.close();
  return {
    'p50 ms': quantile(delays, 0.5),
    'p99 ms': quantile(delays, 0.99),
    'max ms': Math.max(...delays),
    missing: changes * readers.length - delays.length,
  };
}

/** What the upload left to do is a figure of its own (W1), and the first catch-ups warm up both ends. */
async function catchUp(stage: Stage): Promise<Figures> {
  const { peer, writer } = stage;
  await settle(stage);
  const browser = await peer.join(writer);
  await browser.sync();
  await writer.connect();
  const times: number[] = [];
  const bytes: number[] = [];
  for (let i = 0; i < 60; i += 1) {
    browser.close();
    await writer.save(Array.from({ length: 10 }, newReferral));
    const before = bytesReceived();
    times.push(await timed(() => browser.wake()));
    bytes.push(bytesReceived() - before);
    if (browser.count() !== writer.count()) throw new Error('it came back and does not have everything');
  }
  browser.close();
  return { ms: quantile(times.slice(20), 0.5), bytes: quantile(bytes, 0.5) };
}

/** Memory is told twice: right after all N were uploaded, and once that is digested. */
async function oneMore(stage: Stage): Promise<Figures> {
  const { writer, served } = stage;
  const uploaded = served.usage().resident;
  await settle(stage);
  await writer.connect();
  const times: number[] = [];
  for (let i = 0; i < 400; i += 1) times.push(await timed(() => writer.save([newReferral()])));
  return {
    'p50 ms': quantile(times.slice(200), 0.5),
    'p99 ms': quantile(times.slice(200), 0.99),
    'server MB': served.usage().resident,
    'server MB before it settled': uploaded,
  };
}

/** Ana and Bo edit one record without hearing of each other: other fields both live; of the same field the later clock wins. */
async function conflict({ peer, writer }: Stage): Promise<Figures> {
  const [ana, bo] = [await peer.join(writer), await peer.join(writer)];
  const edit = newReferral();
  const { kind, recordId } = edit;
  await ana.save([edit]);
  await bo.sync();
  await ana.saveOffline([{ kind, recordId, fields: { outcome: 'by Ana', service: 'by Ana' } }]);
  await bo.saveOffline([{ kind, recordId, fields: { outcome: 'by Bo', notes: 'by Bo' } }]);
  await bo.sync();
  await ana.sync();
  await bo.sync();
  const wanted = { outcome: 'by Bo', service: 'by Ana', notes: 'by Bo' };
  const lost = [ana, bo].flatMap(browser =>
    Object.entries(wanted).filter(([name, value]) => browser.fields(recordId)[name] !== value),
  );
  const past = JSON.stringify(await ana.past(recordId));
  ana.close();
  bo.close();
  return { 'fields lost': lost.length, 'losers not in history': past.includes('"outcome":"by Ana"') ? 0 : 1 };
}

async function kill(stage: Stage): Promise<Figures> {
  const { peer, folder, served, writer } = stage;
  await writer.connect();
  const edits = Array.from({ length: 100 }, newReferral);
  for (const edit of edits) await writer.save([edit]);
  await served.kill();
  stage.served = await serve(peer.server, folder, Number(new URL(served.url).port));
  const browser = await peer.join(writer);
  await browser.sync();
  const lost = edits.filter(({ recordId }) => browser.fields(recordId)['patient'] === undefined);
  browser.close();
  return { 'acknowledged and lost': lost.length };
}
