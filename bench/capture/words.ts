import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asking } from '../../shared/capture/lexicon/learnt/model.ts';
import { piecesOf } from '../../shared/capture/lexicon/learnt/pieces.ts';
import { type Example, learn, type Settings, written } from './learn.ts';

const HELP = `node bench/capture/words.ts [--test]

Learns from the lists in bench/capture/words what short texts say, and writes shared/capture/lexicon/learnt/weights.ts:
  kinds.tsv   kind(s), language, text: names of organisations, job titles, departments and trades, and the partner kind they tell
  forms.tsv   form, language, text: what a line is, a person's name, a role, an organisation's name or something else

  --test      writes nothing: learns from nine tenths and tells how well the tenth is known
  --help      this text

All lists are invented (November 2026), in the manner of real signs, letterheads and signatures, by several writers that did not see each other's.`;

const LISTS = join(import.meta.dirname, 'words');
const OUT = join(import.meta.dirname, '../../shared/capture/lexicon/learnt/weights.ts');

const SETTINGS: Settings = { rounds: 25, rate: 0.15, draw: 0.04, leastTexts: 4, leastWeight: 0.25 };

type Line = { text: string; are: string[] };

function main(): number {
  const known = { test: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const { values, tokens } = parseArgs({ options: known, strict: false, tokens: true });
  const strange = tokens.find(token => token.kind !== 'option' || !Object.hasOwn(known, token.name));
  if (values['help'] || strange) {
    console.log(strange ? 'Only --test and --help are known. See --help.' : HELP);
    return strange ? 2 : 0;
  }
  const lists = readdirSync(LISTS).map(file => ({
    name: file.replace('.tsv', '').toUpperCase(),
    all: linesIn(file),
  }));
  if (values['test']) for (const { name, all } of lists) test(name, all);
  else {
    const models = Object.fromEntries(lists.map(({ name, all }) => [name, learn(all.map(example), SETTINGS)]));
    writeFileSync(OUT, written(models, 'bench/capture/words.ts'));
  }
  return 0;
}

function linesIn(file: string): Line[] {
  const lines = readFileSync(join(LISTS, file), 'utf8').split('\n').filter(Boolean);
  return lines.map(line => {
    const [are, , text] = line.split('\t') as [string, string, string];
    return { text, are: are.split('|') };
  });
}

function example({ text, are }: Line): Example {
  return { pieces: piecesOf(text), are };
}

function test(name: string, all: Line[]): void {
  const isTested = (_: Line, at: number) => at % 10 === 3;
  const ask = asking(learn(all.filter((each, at) => !isTested(each, at)).map(example), SETTINGS));
  const asked = all.filter(isTested).map(({ text, are }) => ({ ...ask(text), are }));
  for (const least of [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const told = asked.filter(({ chance }) => chance >= least);
    const right = told.filter(({ is, are }) => are.includes(is)).length;
    const share = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`;
    console.log(
      `${name} from ${least}: ${share(told.length, asked.length)} told, ${share(right, told.length)} of them right`,
    );
  }
}

process.exitCode = main();
