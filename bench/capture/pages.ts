import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { openReader } from '../../capture/browser.ts';
import { saidOf, wordsSaid } from '../../shared/capture/cards/page-said.ts';
import { namedKinds, withLikelierKind } from '../../shared/capture/cards/weighed-kind.ts';
import { choiceOf, withoutRead } from '../../shared/capture/cards/organisation-choice.ts';
import { withLikelierOrganisation } from '../../shared/capture/cards/weighed-organisation.ts';
import type { ContactGuess } from '../../shared/capture/contact.ts';
import { readContact } from '../../shared/capture/contact-from.ts';
import { type MessageFacts, type PageFacts, PageFactsSchema } from '../../shared/capture/facts.ts';
import type { Reading } from '../../shared/capture/page/reading.ts';
import { orgKey } from '../../shared/capture/cards/organisation-names.ts';
import { inContext, weighingIn } from '../../shared/capture/cards/signs.ts';
import { softmax } from '../../shared/capture/lexicon/learnt/model.ts';
import { ORGANISATION_SIGNS } from '../../shared/capture/lexicon/learnt/organisation-weights.ts';
import { CASES, type Case, readCases } from './cases.ts';
import { type Example, learn, type Settings, written } from './learn.ts';
import { learnSigns, type Pick, writtenSigns } from './learn-signs.ts';
import { saved } from './product.ts';
import { addUnseen, type Seen, unseenPicks } from './unseen.ts';

const HELP = `node bench/capture/pages.ts [--facts FILE] [--test FOLDER | --unseen FOLDER]

Learns from the labelled pages and messages in tests/pages/capture which of all names is the organisation's, and which kind all words make likely, and
from pages that our rules had not seen how far they may be trusted; writes organisation-weights.ts and page-weights.ts of
shared/capture/lexicon/learnt. Reads all in headless Chromium first: some ten minutes.

  --facts FILE     keeps what was read in FILE, or takes it from there
  --test FOLDER    learns nothing: tells for labelled pages in FOLDER, laid out alike, what becomes of the organisations and kinds that our rules read
  --unseen FOLDER  learns nothing: keeps what there was to choose on labelled pages that nobody has looked at yet, as signs without words, in
                   bench/capture/unseen-organisations.json. Once for each page, before any rule is made for it.
  --help           this text`;

const LEARNT = join(import.meta.dirname, '../../shared/capture/lexicon/learnt');
const BY = 'bench/capture/pages.ts';
const SETTINGS: Settings = {
  rounds: 30,
  rate: 0.2,
  draw: 0.01,
  leastTexts: 3,
  leastWeight: 0.2,
  reach: 6,
  oneIsEnough: true,
};

type Read = { label: Case; guess: ContactGuess; from: Reading | MessageFacts };

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      test: { type: 'string' },
      unseen: { type: 'string' },
      facts: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const folder = values.test ?? values.unseen;
  if (folder && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`${folder}: no such folder`);
    return 1;
  }
  const cases = readCases(folder ?? CASES);
  const facts = await factsOf(cases, values.facts);
  const read = cases.flatMap(label => {
    const found = facts[keyOf(label)];
    const { guess, from = null } = found ? readContact(found, { country: label.country }) : {};
    return guess && from ? { label, guess, from } : [];
  });
  if (values.test) test(read);
  else if (values.unseen) console.log(`${addUnseen(read.flatMap(unseen))} cards in all`);
  else {
    const write = (file: string, text: string) => writeFileSync(join(LEARNT, file), text);
    write(
      'organisation-weights.ts',
      writtenSigns('ORGANISATION_SIGNS', learnSigns([...read.flatMap(organisation), ...unseenPicks()]), BY),
    );
    write('page-weights.ts', written({ PAGE_KINDS: learn(read.flatMap(kind), SETTINGS) }, BY));
  }
  return 0;
}

function keyOf({ group, name }: Case): string {
  return `${group}/${name}`;
}

const KeptSchema = v.record(v.string(), PageFactsSchema);

async function factsOf(cases: Case[], kept: string | undefined): Promise<{ [key: string]: PageFacts }> {
  if (kept && existsSync(kept)) return v.parse(KeptSchema, JSON.parse(readFileSync(kept, 'utf8')));
  const reader = await openReader();
  const facts: { [key: string]: PageFacts } = {};
  try {
    for (const [at, label] of cases.entries()) {
      facts[keyOf(label)] = (await reader.read(saved(label))).facts;
      if ((at + 1) % 100 === 0) console.error(`${at + 1} of ${cases.length} pages read`);
    }
  } finally {
    await reader.close();
  }
  if (kept) writeFileSync(kept, JSON.stringify(facts));
  return facts;
}

/** What is right by a label; null where that is not judged. */
function rightKinds({ expected: { kind } }: Case): string[] | null {
  return kind === 'any' ? null : [kind].flat().map(each => each ?? 'null');
}

function rightOrganisations({ expected: { organisation } }: Case): (string | null)[] | null {
  return organisation === 'any' ? null : [organisation].flat().map(each => each && orgKey(each));
}

function kind({ label, guess, from }: Read): Example | [] {
  const are = rightKinds(label);
  const said = saidOf(guess, from);
  return are ? { pieces: wordsSaid(said), are, before: namedKinds(said) } : [];
}

function organisation({ label, guess, from }: Read): Pick | [] {
  const right = rightOrganisations(label);
  const { candidates, signs, context } = choiceOf(guess, from);
  return right
    ? {
        signs: signs.map(each => inContext(withoutRead(each), context)),
        isRight: candidates.map(each => right.includes(each?.key ?? null)),
      }
    : [];
}

/** What there was to choose on a card. */
function unseen({ label, guess, from }: Read): Seen | [] {
  const right = rightOrganisations(label);
  const { candidates, signs, context } = choiceOf(guess, from);
  const isRight = candidates.map(each => right?.includes(each?.key ?? null) ?? false);
  const chances = softmax(signs.map(weighingIn(context, ORGANISATION_SIGNS)));
  return right ? { context, signs, isRight, chances } : [];
}

function test(read: Read[]): void {
  const organisations = new Map<string, number>();
  const kinds = new Map<string, number>();
  for (const { label, guess, from } of read) {
    const likelier = withLikelierOrganisation(guess, from);
    const key = (each: ContactGuess) => each.organisation && orgKey(each.organisation);
    count(organisations, rightOrganisations(label), key(guess), key(likelier));
    const kindOf = (each: ContactGuess) => each.kind ?? 'null';
    count(kinds, rightKinds(label), kindOf(likelier), kindOf(withLikelierKind(likelier, from)));
  }
  for (const [name, counts] of Object.entries({ organisations, kinds }))
    for (const [what, times] of [...counts].sort()) console.log(`${name} ${what}: ${times}`);
}

function count<T>(counts: Map<string, number>, right: T[] | null, before: T, after: T): void {
  if (!right) return;
  const is = (value: T) => (right.includes(value) ? 'right' : 'not right');
  const what = `${is(before)}, ${before === after ? 'left' : `now ${is(after)}`}`;
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

process.exitCode = await main();
