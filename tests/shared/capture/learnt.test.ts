import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { kindTold } from '../../../shared/capture/lexicon/learnt/kind-told.ts';
import { asking, type Learnt } from '../../../shared/capture/lexicon/learnt/model.ts';
import { piecesOf } from '../../../shared/capture/lexicon/learnt/pieces.ts';
import { roleOrPlaceTold } from '../../../shared/capture/message/role-and-place.ts';
import { page } from './page-of-lines.ts';

const KINDS = readFileSync(new URL('../../../bench/capture/words/kinds.tsv', import.meta.url), 'utf8');
const LISTED = new Set(KINDS.split('\n').map(line => line.split('\t')[2]?.toLowerCase()));

describe('a learnt model', () => {
  // "foo*" shares two letters with "fo" before it; E is 4 and so -28, k is 36 and so 4 steps.
  const SMALL: Learnt = { classes: ['shop', 'clinic'], bias: [0, 0.5], step: 0.5, pieces: '0foot:Bo;2x:AE;0shoe:Ao' };

  test('reads words, beginnings, ends and neighbours', () => {
    expect([...piecesOf('Foot 12')]).toEqual(['foot', 'foo*', '*oot', '0', 'foot 0']);
  });

  test.each([
    ['shoe', 'shop'],
    ['foot', 'clinic'],
    ['fox', 'clinic'],
    ['what nobody wrote', 'clinic'],
  ])('says of "%s" that it is a %s', (text, is) => {
    expect(asking(SMALL)(text).is).toBe(is);
  });

  test('is as sure as its weights are', () => {
    expect(asking(SMALL)('foot').chance).toBeGreaterThan(0.9);
    expect(asking(SMALL)('nothing').chance).toBeLessThan(0.7);
  });
});

describe('the kind of what no row of ours knows', () => {
  test.each([
    ['Studio Legale Bragadin', 'office'],
    ['Elm Harbour Foot Clinic', 'podiatrist'],
    ['Wijkverpleegkundige thuis', 'nurse'],
    ['running and walking specialty', 'sport-shop'],
  ])('%s: %s', (text, kind) => {
    expect(LISTED.has(text.toLowerCase()), 'is not in the list it was learnt from').toBe(false);
    expect(kindTold(text)).toBe(kind);
  });

  test.each(['The Finish Chute', 'Elm & Sons', 'Regulated', 'Mind the Dales'])('%s tells none', text => {
    expect(kindTold(text)).toBeNull();
  });

  test('comes onto the card where nothing else of the page says one', () => {
    const lines = ['^ Elm Harbour Foot Clinic', '# Contact us', '0113 496 0345'];
    const facts = page('https://www.elmgait.example/contact', 'Elm Harbour Foot Clinic', lines);
    expect(contactFrom(facts, { country: 'GB' }).kind).toBe('podiatrist');
  });
});

test.each(['Vårdadministratör', 'Afdelingslæge', 'Préparateur physique indépendant'])(
  '"%s", which no list of ours has, is a role',
  role => {
    expect(roleOrPlaceTold(role)).toBe('role');
  },
);
