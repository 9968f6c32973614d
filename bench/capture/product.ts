import { openReader, type Reading } from '../../capture/browser.ts';
import { contactFrom } from '../../shared/capture/contact-from.ts';
import { cardOf, emptyCard, type Card } from './card.ts';
import { hrefOf, type Case } from './cases.ts';

/** A case's card, the milliseconds of reading and guessing, those of putting the reader in, and what went wrong if it could not be read. */
export type Outcome = { card: Card; millis: number; loadMillis: number; error?: string };

/**
 * Reads every case with the product's own command code in one headless Chromium, then makes the cards; the time of each half is the median of
 * `times` goes. Cards are made once the browser is gone: its closing of pages would slow them down, as no page of a user's does.
 */
export async function readAll(
  cases: Case[],
  times: number,
  each: (label: Case, outcome: Outcome) => void,
): Promise<void> {
  const reader = await openReader();
  const readings: (Reading | Error)[] = [];
  try {
    // The first page pays for starting the browser's compiler; it is read once more below.
    if (cases[0]) await reader.read(saved(cases[0])).catch(() => undefined);
    for (const label of cases) {
      readings.push(await readOne(reader.read, label, times));
      if (readings.length % 100 === 0) console.error(`${readings.length} of ${cases.length} pages read`);
    }
  } finally {
    await reader.close();
  }
  for (const [at, label] of cases.entries()) each(label, judged(readings[at]!, label, times));
}

type Read = Awaited<ReturnType<typeof openReader>>['read'];

async function readOne(read: Read, label: Case, times: number): Promise<Reading | Error> {
  try {
    const readings: Reading[] = [];
    for (let time = 0; time < times; time++) readings.push(await read(saved(label)));
    return {
      facts: readings[0]!.facts,
      millis: median(readings.map(({ millis }) => millis)),
      loadMillis: median(readings.map(one => one.loadMillis)),
    };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function judged(reading: Reading | Error, { country }: Case, times: number): Outcome {
  if (reading instanceof Error)
    return { card: { ...emptyCard(), kind: null }, millis: 0, loadMillis: 0, error: reading.message };
  const millis: number[] = [];
  let card = emptyCard();
  for (let time = 0; time < times; time++) {
    const from = performance.now();
    card = cardOf(contactFrom(reading.facts, { country }));
    millis.push(performance.now() - from);
  }
  return { card, millis: reading.millis + median(millis), loadMillis: reading.loadMillis };
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** How the reader is asked for a case. */
export function saved(label: Case) {
  return { html: label.html, url: label.url, kind: label.kind, selection: hrefOf(label) ?? label.selection };
}
