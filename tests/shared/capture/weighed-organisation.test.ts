import { describe, expect, test } from 'vitest';
import { capitalRuns } from '../../../shared/capture/cards/named-candidates.ts';
import { inContext, weighingIn, withPairs } from '../../../shared/capture/cards/signs.ts';
import { choiceOf, withoutRead } from '../../../shared/capture/cards/organisation-choice.ts';
import { withLikelierOrganisation } from '../../../shared/capture/cards/weighed-organisation.ts';
import { readContact } from '../../../shared/capture/contact-from.ts';
import { learnSigns } from '../../../bench/capture/learn-signs.ts';
import { page, pointing } from './page-of-lines.ts';

const GB = { country: 'GB' };

describe('of all names of a page', () => {
  // A heading that calls for something, and a site whose name is in other places.
  const LINES = [
    '^ Hammer & Anvil Gym', '^ Home', '^ About us', '^ Services', '^ Our team', '^ Fees', '^ News', '^ Contact',
    '# Lift heavy things in Elm',
    'Mail: lift@hammeranvil.example',
    '## Questions', '## Winter opening', '14/03/2025', 'Everyone is welcome, whatever their age.', 'Newsletter: spring edition',
    'We publish a short newsletter four times a year.', 'Parking is free for two hours behind the building.', 'Open day round-up',
  ]; // prettier-ignore
  const items = [{ source: 'microdata' as const, types: ['ExerciseGym'], props: { name: ['Hammer & Anvil Gym'] } }];
  const gym = page('https://www.hammeranvil.example/', 'Hammer & Anvil Gym, Elm', LINES, { items });
  const { guess, from } = readContact(gym, GB);
  const misread = { ...guess, organisation: 'Lift heavy things in Elm' };

  test('the likeliest takes the place of what was misread', () => {
    expect(withLikelierOrganisation(misread, from!)).toMatchObject({ organisation: 'Hammer & Anvil Gym', kind: 'gym' });
    expect(withLikelierOrganisation({ ...guess, organisation: null }, from!).organisation).toBe('Hammer & Anvil Gym');
  });

  test('each is asked with what is seen of it in all places', () => {
    const { candidates, signs, read, context } = choiceOf(misread, from!);
    const at = candidates.findIndex(each => each?.name === 'Hammer & Anvil Gym');
    expect(signs[at]).toMatchObject({ header: 1, itemOrganisation: 1, word: 1, fit: 1, words3: 1 });
    expect(signs[read]).toMatchObject({ h1: 1, fit: 0, words3: 1 });
    expect(context).toBe('pageOwn');
  });

  test('the site’s own is not that of whom a link leads to elsewhere', () => {
    const linked = readContact(pointing(gym, 'Oak Body', 'https://www.oakbody.example/'), GB);
    const elsewhere = { ...misread, website: 'https://www.oakbody.example/' };
    expect(withLikelierOrganisation(elsewhere, linked.from!).organisation).toBe(misread.organisation);
    expect(withLikelierOrganisation(misread, linked.from!).organisation).toBe('Hammer & Anvil Gym');
  });

  test('on a page of many lines the best placed two hundred are compared', () => {
    const many = Array.from({ length: 900 }, (_, at) => `Line Nr${at} of Elm`);
    const long = readContact(
      page('https://www.hammeranvil.example/', 'Hammer & Anvil Gym, Elm', [...LINES, ...many]),
      GB,
    );
    const { candidates } = choiceOf(misread, long.from!);
    expect(candidates).toHaveLength(201);
    expect(candidates.map(each => each?.name)).toEqual(
      expect.arrayContaining(['Hammer & Anvil Gym', 'Lift heavy things in Elm']),
    );
  });

  test('a scrap of a page tells nothing', () => {
    const scrap = readContact(page('https://www.hammeranvil.example/', 'Elm', LINES.slice(8, 12)), GB);
    expect(withLikelierOrganisation(misread, scrap.from!).organisation).toBe('Lift heavy things in Elm');
  });

  test('what is less likely than not is offered, and not filled in', () => {
    const card = withLikelierOrganisation(misread, from!, { itemOrganisation: 2 });
    expect(card).toMatchObject({ organisation: null, kind: guess.kind });
    expect(card.evidence['organisation']).toBeUndefined();
    const [likeliest, read, ...others] = card.offers;
    expect(likeliest).toMatchObject({ field: 'organisation', value: 'Hammer & Anvil Gym' });
    expect([read!.value, others]).toEqual(['Lift heavy things in Elm', []]);
    expect(card.offers[0]!.evidence.confidence).toBeLessThan(0.5);
  });

  test.each([
    [0.45, 'Lift heavy things in Elm'],
    [0.35, null],
  ])('what our rules read and is %d likely stays, or is offered', (chance, stays) => {
    const others = choiceOf(misread, from!).candidates.length - 1;
    const weights = { read: Math.log((chance / (1 - chance)) * others) };
    const card = withLikelierOrganisation(misread, from!, weights);
    expect([card.organisation, card.offers.map(({ value }) => value)]).toEqual([
      stays,
      stays ? [] : [misread.organisation],
    ]);
  });

  test('whoever turns out to be of another organisation than the site’s has nothing of its but what was pointed at', () => {
    const told = page('https://www.elmcounty.example/news', 'Elm County', [...LINES, '> Elm County, 0113 496 0345'], {
      items,
    });
    const { from } = readContact(pointing(told, 'Open day round-up'), GB);
    const [emails, phones] = [['desk@elmcounty.example', 'jo@oak.example'], [{ number: '+441134960345' }]];
    const evidence = {
      ...guess.evidence,
      'emails.1': { text: 'jo@oak.example', from: 'selection' as const, confidence: 0.9 },
    };
    const sites = {
      ...misread,
      organisation: 'Council of the District',
      website: 'https://www.elmcounty.example/',
      address: 'Elm',
      emails,
      phones,
      evidence,
    };
    const card = withLikelierOrganisation(sites, from!, { itemOrganisation: 20 });
    expect(card).toMatchObject({
      organisation: 'Hammer & Anvil Gym',
      website: null,
      address: null,
      emails: ['jo@oak.example'],
      phones: [],
    });
    expect(card.evidence['emails.0']?.from).toBe('selection');
    expect(card.evidence['emails.1']).toBeUndefined();
  });

  test.each([
    ['Hammer & Anvil Gym Leeds', 'Hammer & Anvil Gym'],
    ['Oak Leisure Club', null],
  ])('beside %s, which is as likely, stays what is the same name', (other, stays) => {
    const facts = page('https://www.hammeranvil.example/', 'Elm', [...LINES, `## ${other}`]);
    const { guess, from } = readContact(facts, GB);
    const read = { ...guess, organisation: 'Hammer & Anvil Gym', emails: [] };
    expect(choiceOf(read, from!).candidates.map(each => each?.name)).toContain(other);
    expect(withLikelierOrganisation(read, from!, { word: 3.2 }).organisation).toBe(stays);
  });

  test('what our rules read is told apart, and what holds it or is part of it', () => {
    const { candidates, signs, read } = choiceOf({ ...guess, organisation: 'Anvil Gym' }, from!);
    expect(signs[read]).toMatchObject({ read: 1, readSure: expect.any(Number), 'read&word': 1 });
    const at = candidates.findIndex(each => each?.name === 'Hammer & Anvil Gym');
    expect(signs[at]).toMatchObject({ holdsRead: 1, inRead: 0 });
    expect(Object.keys(withoutRead(signs[read]!)).filter(sign => /read/i.test(sign))).toEqual([]);
  });

  test('a house of a group is called as its box is, whatever the group’s domain spells', () => {
    const weights = { itemOrganisation: 20 };
    const house = { ...misread, organisation: 'Oak Lodge', emails: ['oaklodge@hammeranvil.example'] };
    expect(withLikelierOrganisation(house, from!, weights).organisation).toBe('Oak Lodge');
    const groups = { ...house, emails: ['info@hammeranvil.example'] };
    expect(withLikelierOrganisation(groups, from!, weights).organisation).toBe('Hammer & Anvil Gym');
  });

  test('what the contact’s own mail spells stays', () => {
    const spelt = { ...misread, organisation: 'Oak Rowers', emails: ['ann@oakrowers.example'] };
    expect(withLikelierOrganisation(spelt, from!).organisation).toBe('Oak Rowers');
  });
});

test.each([
  ['She joined the Elm Chamber of Commerce last May.', ['Elm Chamber of Commerce']],
  ['Physio at St Elm and the Oak Clinic, Leeds', ['St Elm and the Oak Clinic']],
  ['nothing to see here', []],
])('runs of capitals in "%s"', (line, runs) => {
  expect(capitalRuns(line).filter(run => run !== 'Physio')).toEqual(runs);
});

describe('what signs weigh', () => {
  test('is learnt from which candidates were right', () => {
    const wrong = { early: 1 };
    const picks = Array.from({ length: 40 }, (_, at) => ({
      signs: [wrong, { word: 1, early: at % 2 }, { none: 1 }],
      isRight: [false, true, false],
    }));
    const weights = learnSigns(picks);
    expect(weights['word']).toBeGreaterThan(0.5);
    expect(weights['none'] ?? 0).toBeLessThan(0);
  });

  test('counts anywhere and besides on pages of a sort, alone and in pairs', () => {
    const signs = withPairs({ fit: 0.5, word: 1, dot: 0 }, [['fit', 'word']]);
    expect(signs).toEqual({ fit: 0.5, word: 1, dot: 0, 'fit&word': 0.5 });
    const learnt = { fit: 2, 'pageOwn fit': 1, 'fit&word': 4 };
    expect(weighingIn('pageOwn', learnt)(signs)).toBe(3.5);
    expect(weighingIn('message', learnt)(signs)).toBe(3);
    expect(Object.keys(inContext({ fit: 1, dot: 0 }, 'message'))).toEqual(['fit', 'message fit']);
  });
});
