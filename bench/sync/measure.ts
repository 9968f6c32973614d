import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve, type Served } from './child.ts';
import type { Browser, Peer } from './peer.ts';
import { inBatches, practiceOf } from './records.ts';

/** A server that spends hardly any CPU for this long, in ms, has nothing left to do: its own watch over the event loop costs up to 1 %. */
const QUIET = 2500;
const HARDLY = 0.05;

export type Figures = { [figure: string]: number };

/** A peer's server with a practice of `interactions` in it, and the browser that wrote them. */
export type Stage = { peer: Peer; folder: string; served: Served; writer: Browser };

/** Starts a peer's server in a folder of its own and fills it; `close` stops it and removes the folder. */
export async function stage(peer: Peer, interactions: number): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), `kith-bench-${peer.name}-`));
  const served = await serve(peer.server, folder);
  const writer = await peer.found(served.url, served.setupCode);
  if (interactions > 0) {
    for (const batch of inBatches(practiceOf(interactions), 10_000)) {
      await writer.saveOffline(batch.map(({ kind, recordId, fields }) => ({ kind, recordId, fields })));
      await writer.sync();
    }
  }
  return { peer, folder, served, writer };
}

/** Waits until the server has nothing left to do of what was uploaded. */
export async function settle({ served }: Stage): Promise<void> {
  for (let cpu = -1; served.usage().cpu > cpu + HARDLY; await sleep(QUIET)) cpu = served.usage().cpu;
}

/** Lets the server settle, then starts it anew on the same port: what it had in memory is gone. */
export async function startCold(stage: Stage): Promise<void> {
  const { peer, folder, served } = stage;
  await settle(stage);
  await served.stop();
  stage.served = await serve(peer.server, folder, Number(new URL(served.url).port));
}

export async function strike({ served, writer, folder }: Stage): Promise<void> {
  writer.close();
  await served.stop();
  rmSync(folder, { recursive: true });
}

/** Runs work and tells its milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The value below which a share of the list lies. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
