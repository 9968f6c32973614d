import { openReader } from '../../capture/browser.ts';
import { contactFrom } from '../../shared/capture/contact-from.ts';
import { cardOf, emptyCard, type Card } from './card.ts';
import { hrefOf, type Case } from './cases.ts';

/** A case's card, the milliseconds of reading and guessing, and what went wrong if it could not be read. */
export type Outcome = { card: Card; millis: number; error?: string };

/** Reads every case with the product's own command code in one headless Chromium and makes its card; the time is the median of `times` reads. */
export async function readAll(
  cases: Case[],
  times: number,
  each: (label: Case, outcome: Outcome) => void,
): Promise<void> {
  const reader = await openReader();
  try {
    // The first page pays for starting the browser's compiler; it is read once more below.
    if (cases[0]) await reader.read(saved(cases[0])).catch(() => undefined);
    for (const label of cases) {
      const outcomes: Outcome[] = [];
      for (let time = 0; time < times; time++) outcomes.push(await readOne(reader.read, label));
      outcomes.sort((a, b) => a.millis - b.millis);
      each(label, outcomes[Math.floor(outcomes.length / 2)]!);
    }
  } finally {
    await reader.close();
  }
}

type Read = Awaited<ReturnType<typeof openReader>>['read'];

async function readOne(read: Read, label: Case): Promise<Outcome> {
  try {
    const { facts, millis } = await read(saved(label));
    const from = performance.now();
    const guess = contactFrom(facts, { country: label.country });
    return { card: cardOf(guess), millis: millis + performance.now() - from };
  } catch (error) {
    return {
      card: { ...emptyCard(), kind: null },
      millis: 0,
      error: error instanceof Error ? error.message : String(error),
    };
  }
}

function saved(label: Case) {
  return { html: label.html, url: label.url, kind: label.kind, selection: hrefOf(label) ?? label.selection };
}
