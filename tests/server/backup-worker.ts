import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { backUp, checkBackup, prove } from '../../server/backup/backup-file.ts';

/** Backs a database up again and again, beside the thread that writes to it; says what each backup holds and waits for a word. */
const { file, folder, count } = workerData as { file: string; folder: string; count: number };

for (let i = 0; i < count; i += 1) {
  const target = join(folder, `b${i}.db`);
  const contents = await backUp(file, target);
  await checkBackup(target);
  parentPort!.postMessage({ said: contents, found: prove(target) });
  rmSync(target);
  await once(parentPort!, 'message');
}
