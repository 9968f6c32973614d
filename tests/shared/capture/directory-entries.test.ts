import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { Group } from '../../../shared/capture/facts.ts';
import { page, pointing } from './page-of-lines.ts';

describe('in a directory', () => {
  /** Boxes of a list, each headed by its first line. */
  const boxes = (url: string, title: string, heads: string[], entries: string[][]) => {
    const facts = page(url, title, heads);
    const groups: Group[] = [...facts.groups];
    const blocks = entries.flatMap(lines => {
      const group = groups.push({ parent: 0, tag: 'li' }) - 1;
      return lines.map((text, at) => ({ tag: at ? 'p' : 'h2', text, group, ...(at ? {} : { level: 2 }) }));
    });
    return { ...facts, groups, blocks: [...facts.blocks, ...blocks] };
  };
  const homes = boxes('https://www.carefinder.example/search', 'Care homes near Otterby - CareFinder', ['^ CareFinder', '# 2 results near Otterby'], [
    ['Beechcroft House', 'Person in charge: Denise Wroe', '12 The Avenue, Otterby, LS93 1ZZ', '0113 496 0411'],
    ["St Anne's Nursing Home", 'Person in charge: Sr Bernadette Foley'],
  ]); // prettier-ignore

  test.each([
    ['Beechcroft House', null, 'Beechcroft House', 1],
    ['0113 496 0411', null, 'Beechcroft House', 1],
    ['Denise Wroe', 'Denise Wroe', 'Beechcroft House', 1],
    ['Bernadette Foley', 'Bernadette Foley', "St Anne's Nursing Home", 0],
  ])('%s has what the entry says and nothing of the others', (selection, name, organisation, count) => {
    const found = contactFrom(pointing(homes, selection), { country: 'GB' });
    expect([found.person?.name ?? null, found.organisation, found.phones.length]).toEqual([name, organisation, count]);
    expect(found.website).toBeNull();
  });

  test('a heading over its contact is a place, though its words look like a name', () => {
    const carers = boxes('https://www.calderside.gov.uk/directory/carers', 'Carers support - Calderside Council', ['# Carers support'], [
      ['Crossroads Calder', 'Contact name: Angie Holroyd', '0113 496 0461'],
      ['Making Space', 'Contact name: not available', '0113 496 0462'],
    ]); // prettier-ignore
    const found = contactFrom(pointing(carers, 'Making Space'), { country: 'GB' });
    expect([found.person, found.organisation, found.phones.length]).toEqual([null, 'Making Space', 1]);
  });
});

test('a picture that heads an entry is not where the one whom it shows works', () => {
  const entries = ['Gemma Frost', 'Edel Wade', 'Ruth Olmer'].map((name, at) => [
    `Photo of Dr ${name}, Psychologist, PsychD`,
    `Dr ${name}`,
    'Psychologist, PsychD',
    `0113 496 010${at}`,
  ]);
  const facts = page('https://www.counselling-directory.org.uk/s10', 'Counselling in S10 - Elm Finder', [
    '# Counselling in S10',
  ]);
  const groups = [...facts.groups, ...entries.map(() => ({ parent: 0, tag: 'div' }))];
  const blocks = entries.flatMap((lines, entry) =>
    lines.map((text, at) => ({
      tag: at ? 'div' : 'img',
      text,
      group: 3 + entry,
      ...(at ? {} : { alt: true as const }),
    })),
  );
  const whole = { ...facts, groups, blocks: [...facts.blocks, ...blocks] };
  const card = contactFrom(
    pointing(whole, 'Dr Gemma Frost', 'https://www.counselling-directory.org.uk/p/gemma-frost/8'),
    { country: 'GB' },
  );
  expect(card).toMatchObject({ person: { name: 'Gemma Frost' }, organisation: null });
});

test.each(['findcare.elmhealthplans.example', 'findadoctor.elmhealthplans.example', 'finder.elmhealthplans.example'])(
  '%s, an insurer’s finder of that name, is nobody’s own site, and what somebody does there no workplace',
  host => {
    const lines = [
      '‹ Back to 23 results for Podiatry',
      '# Ann L. Frost, DPM',
      'Podiatry, Foot & Ankle Surgery',
      'In network',
      '## Others also viewed',
    ];
    const name = host.startsWith('findcare') ? 'Find Care' : host.startsWith('finder') ? 'Finder' : 'Find a Doctor';
    const title = `Ann L. Frost, DPM - Podiatry | ${name} | ElmHealth Plans`;
    const facts = page(`https://${host}/p/88/ann-l-frost-dpm`, title, ['^ ElmHealth Plans', ...lines]);
    const { person, organisation, website } = contactFrom(facts, { country: 'US' });
    expect([person?.name, organisation, website]).toEqual(['Ann L. Frost', null, null]);
  },
);

describe('where somebody in a directory works', () => {
  const profile = (...lines: string[]) => {
    const all = ['^ TopDocs', '# Ann Frost', ...lines, '40 Mill Lane, Leeds LS1 4AB', 'Tel: 0113 496 0101'];
    const facts = page('https://www.topdocs.example/profile/ann-frost', 'Ann Frost | TopDocs', [
      ...all,
      '## Other experts',
      'Tom Wade',
      'Jan Pickles',
      '> © 2026 TopDocs',
    ]);
    const { person, organisation, phones } = contactFrom(facts, { country: 'GB' });
    return [person?.name, organisation, phones[0]?.number];
  };

  test.each([
    [['Podiatrist', 'Works at Otago Rowing'], 'Otago Rowing'],
    [['Podiatrist', 'Practice: Otago Rowing'], 'Otago Rowing'],
    [['Podiatrist', 'Illawarra Mercury Press, Leeds'], 'Illawarra Mercury Press'],
    [['Podiatrist', 'Loves Hill Walking'], null],
    [['Podiatrist', 'Works at weekends too'], null],
  ])(
    'is what stands below what they do, whatever the words, and other experts are others: %j',
    (lines, organisation) => {
      expect(profile(...lines)).toEqual(['Ann Frost', organisation, '+441134960101']);
    },
  );
});
