import { parentPort, workerData } from 'node:worker_threads';
import { kith } from './kith.ts';
import { newReferral } from './records.ts';

/** A practice that pushes 100 changes at a time without a pause, on a thread of its own: what it costs here must not count as waiting for the server. */
const { url, code } = workerData as { url: string; code: string };
let isOver = false;
parentPort!.once('message', () => (isOver = true));
const browser = await kith.found(url, code);
await browser.connect();
parentPort!.postMessage('begun');
while (!isOver) await browser.save(Array.from({ length: 100 }, newReferral));
browser.close();
