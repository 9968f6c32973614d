import { parseArgs } from 'node:util';
import { contactFrom } from '../../shared/capture/contact-from.ts';
import { cardOf } from './card.ts';
import { type Field, type Judgement, judge } from './judge.ts';
import { drawing } from './made/draw.ts';
import { letter } from './made/letters.ts';
import { profile } from './made/profiles.ts';
import { selection } from './made/selections.ts';
import type { Made } from './made/sheet.ts';
import { site } from './made/sites.ts';
import { story } from './made/stories.ts';

const HELP = `node bench/capture/made.ts [--count N] [--seed N] [--show FIELD]

Puts ordinary letters, profiles on other people's sites, pages of own sites, selections and sentences of running text together by chance, from the invented names, roles and houses of bench/capture/words,
and tells how many cards are right: which classes of them our rules miss. They are easier than real pages: a share here says nothing of those.

  --count N      how many of each (300)
  --seed N       others by chance (1)
  --show FIELD   prints what was wrong or missing in that field: name, organisation, emails, phones
  --help         this text`;

const SHOWN: readonly Field[] = ['name', 'organisation', 'emails', 'phones'];
const SORTS = [letter, profile, selection, story, site];

function main(): number {
  const known = { count: { type: 'string' }, seed: { type: 'string' }, show: { type: 'string' }, help: { type: 'boolean' } } as const; // prettier-ignore
  const { values, tokens } = parseArgs({ options: known, strict: false, tokens: true });
  const strange = tokens.find(token => token.kind !== 'option' || !Object.hasOwn(known, token.name));
  const [count, seed] = [Number(values.count ?? 300), Number(values.seed ?? 1)];
  const show = values.show as Field | undefined;
  const isGood = Number.isInteger(count) && count > 0 && Number.isInteger(seed) && (!show || SHOWN.includes(show));
  if (values.help || strange || !isGood) {
    console.log(values.help ? HELP : `--count and --seed want a whole number each, --show one of ${SHOWN.join(', ')}. See --help.`); // prettier-ignore
    return values.help ? 0 : 2;
  }
  const draw = drawing(seed);
  const judged = SORTS.flatMap(make =>
    Array.from({ length: count }, () => make(draw)).map(made => ({ made, judgement: cardFor(made) })),
  );
  for (const [sort, all] of Map.groupBy(judged, ({ made }) => made.sort)) report(sort, all);
  if (show) for (const each of judged) tell(each.made, each.judgement, show);
  return 0;
}

function cardFor({ facts, expected, sort }: Made): Judgement {
  const { url, kind } = facts;
  const label = { url, country: 'GB', kind, set: 'open' as const, traps: [], mayAlso: NOTHING, expected };
  return judge({ ...label, group: sort, name: '', html: '' }, cardOf(contactFrom(facts, { country: 'GB' })));
}

const NOTHING = { emails: [], phones: [], people: [] };

type Judged = { made: Made; judgement: Judgement };

function report(sort: string, all: readonly Judged[]): void {
  const share = (is: (judgement: Judgement) => boolean) =>
    `${((100 * all.filter(({ judgement }) => is(judgement)).length) / all.length).toFixed(1)} %`;
  const missed = new Map<string, number>();
  for (const { judgement } of all)
    for (const [field, { wrong, missing }] of Object.entries(judgement.verdicts)) {
      if (wrong.length > 0) missed.set(`${field} wrong`, (missed.get(`${field} wrong`) ?? 0) + 1);
      else if (missing > 0) missed.set(`${field} missing`, (missed.get(`${field} missing`) ?? 0) + 1);
    }
  const fields = [...missed].map(([what, times]) => `${what} ${times}`).join(', ');
  console.log(`${sort}: ${all.length}, usable ${share(each => each.usable)}, nothing wrong ${share(each => each.nothingWrong)}; ${fields}`); // prettier-ignore
}

function tell({ sort, facts, expected }: Made, { verdicts }: Judgement, field: Field): void {
  const verdict = verdicts[field];
  if (!verdict || (verdict.wrong.length === 0 && verdict.missing === 0)) return;
  const { message, target, blocks } = facts;
  const said = message
    ? [message.from.name, ...(message.signature?.lines ?? [])]
    : target
      ? [target.text]
      : blocks.map(({ text }) => text);
  const right = field === 'name' ? expected.person : expected[field as 'organisation'];
  console.log(`${sort}: want ${JSON.stringify(right)}, wrong ${JSON.stringify(verdict.wrong)} | ${facts.url} | ${said.join(' / ')}`); // prettier-ignore
}

process.exitCode = main();
