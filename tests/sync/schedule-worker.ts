import { parentPort, workerData } from 'node:worker_threads';
import { runSchedule } from './schedule.ts';
import { sabotages } from './sabotage.ts';

export type Job = { from: number; count: number; every: number; restore: boolean; sabotage?: string };
export type Failed = { seed: number; message: string };

/** One thread of a run: schedules `from`, `from + every` … until `count` are done or one failed. */
const { from, count, every, restore, sabotage } = workerData as Job;
let failed: Failed | null = null;
let done = 0;
for (let seed = from; done < count && !failed; seed += every) {
  try {
    await runSchedule(seed, { restore, ...(sabotage ? { sabotage: sabotages[sabotage]! } : {}) });
  } catch (error) {
    failed = { seed, message: error instanceof Error ? error.message : String(error) };
  }
  done += 1;
}
parentPort!.postMessage({ done, failed });
