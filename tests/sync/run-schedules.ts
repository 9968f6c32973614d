import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Failed, Job } from './schedule-worker.ts';

export type Run = { done: number; failed: Failed | null };

/** Runs `count` schedules from `seed` on, over all cores. `mutant` is a server mutant, `sabotage` one of sabotage.ts. */
export async function runSchedules(options: {
  seed: number;
  count: number;
  restore?: boolean;
  mutant?: string;
  sabotage?: string;
}): Promise<Run> {
  const threads = Math.min(availableParallelism(), options.count);
  const { seed, count, restore = false, mutant = '', sabotage } = options;
  const runs = Array.from({ length: threads }, (_, i) => {
    const job: Job = {
      from: seed + i,
      every: threads,
      count: Math.floor((count + threads - 1 - i) / threads),
      restore,
      ...(sabotage ? { sabotage } : {}),
    };
    return runThread(job, mutant);
  });
  const results = await Promise.all(runs);
  return {
    done: results.reduce((sum, result) => sum + result.done, 0),
    failed: results.find(result => result.failed)?.failed ?? null,
  };
}

function runThread(workerData: Job, mutant: string): Promise<Run> {
  const env = { ...process.env, NODE_ENV: 'test', MUTANT: mutant };
  const worker = new Worker(new URL('./schedule-worker.ts', import.meta.url), { workerData, env });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    // A crash that no check foresaw is a failed schedule, too.
    worker.once('error', (error: unknown) =>
      resolve({ done: 0, failed: { seed: workerData.from, message: String(error) } }),
    );
    worker.once('exit', code => {
      if (code !== 0) reject(new Error(`a schedule thread exited with ${code}`));
    });
  });
}
