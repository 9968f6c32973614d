import { describe, expect, test } from 'vitest';
import { saidOf, wordsSaid } from '../../../shared/capture/cards/page-said.ts';
import { withLikelierKind } from '../../../shared/capture/cards/weighed-kind.ts';
import { contactFrom, readContact } from '../../../shared/capture/contact-from.ts';
import { page, pointing } from './page-of-lines.ts';

const GB = { country: 'GB' };

/** What a club's page says without the word in its name. */
const CLUB = [
  '# Who is who',
  'Chairman: Tom Wade, 0113 496 0312',
  'Secretary: Ann Frost, 0113 496 0345',
  'Welfare officer: Jo Mace, 0113 496 0399',
  'Junior training on Saturdays at ten, seniors on Tuesdays and Thursdays. First team fixtures, league tables and match reports below.',
  'New players are welcome: membership covers kit, coaching and league fees. Parents, please register juniors before the season starts.',
  'Pitches are at Elm Lane. Coaches hold FA badges and first aid certificates.',
];

/** What a dental practice's page says. */
const DENTAL = [
  '# Meet the team',
  'Our dentists look after teeth and gums of the whole family: check-ups, fillings, crowns, implants and whitening.',
  'New patients are welcome, NHS and private. Emergency dental appointments every morning, call reception.',
];

/** What a maker of furniture says of those whom it works for, and one heading besides. */
const JOINERS = [
  '# About us',
  '## Training',
  'Our apprentices learn on the job and sit their examinations in spring.',
  'Teeth, gums, fillings, crowns and whitening: the dental chairs we mend are in every dentist’s surgery of the county.',
  'Wills, probate, conveyancing and leases: solicitors send us their files to bind.',
  'Trainers, insoles, trail shoes and spikes: the shelves of running shops are made by us.',
  'Glasses, lenses and eye tests: opticians have our frames on the wall.',
  'Residents, nursing homes and respite stays: care homes buy our beds.',
  'Pupils, classrooms and term dates: schools order desks from us.',
  'Prescriptions, medicines and vaccinations: pharmacies have our counters.',
  'Tel: 0113 496 0101',
];

describe('what all words of a page make likely', () => {
  const facts = page('https://www.elmwindmill.example/committee', 'Committee - Elm Windmillers', CLUB);

  test('is the kind where our rules read none', () => {
    const pointed = pointing(facts, 'Secretary: Ann Frost');
    expect(readContact(pointed, GB).guess.kind).toBeNull();
    const card = contactFrom(pointed, GB);
    expect(card).toMatchObject({ person: { name: 'Ann Frost' }, kind: 'sports-club' });
    expect(card.evidence['kind']).toMatchObject({ from: 'words', text: expect.stringContaining('fixtures') });
  });

  test('takes away what one heading told, where all words together speak against it', () => {
    const joiners = page('https://www.elmlevel.example/about', 'About - Elm & Olm', JOINERS);
    expect(readContact(joiners, GB).guess.kind).toBe('personal-trainer');
    expect(contactFrom(joiners, GB)).toMatchObject({ kind: null });
    expect(contactFrom(joiners, GB).evidence['kind']).toBeUndefined();
  });

  test('is the kind of a shop of which one line says what its neighbour sells', () => {
    const lines = [
      '# Visit us',
      'We are on Elm Parade, two minutes from the station and next door to Bean & Gone coffee. Book a free gait analysis or just pop in.',
      'Trail, road, spikes, jackets and socks for runners. Our staff all run: parkrun, cross country and ultras. Group runs on Thursdays.',
      'Brands: Brooks, Saucony, Hoka and Altra. Running shoes are fitted in store by people who run in them.',
    ];
    const facts = page('https://www.fleetandfell.example/visit', 'Visit - Fleet & Fell', lines);
    expect(readContact(facts, GB).guess.kind).toBe('cafe');
    expect(contactFrom(facts, GB)).toMatchObject({ organisation: 'Fleet & Fell', kind: 'sport-shop' });
  });
});

test('a kind that words make likely, but not sure, is offered', () => {
  const line = 'Groups meet on Mondays. Donate. Volunteers wanted. Our trustees.';
  const card = contactFrom(
    page('https://www.elmhall.example/', 'Elm & Olm', ['# Elm & Olm', line, 'Tel: 0113 496 0101']),
    GB,
  );
  expect(card.kind).toBeNull();
  expect(card.offers).toMatchObject([{ field: 'kind', value: 'charity', evidence: { from: 'words' } }]);
});

describe('words do not change', () => {
  test('a group of parents to a sports club, for all its members and committee', () => {
    const lines = [
      '# Elm Twins Club',
      'Babies, bumps and toddler groups',
      'The club is run by volunteers who make up the committee. Club contacts:',
      'Chair: chair@elmtwins.example',
      'Membership: membership@elmtwins.example',
      'Club nights: social@elmtwins.example',
      'Club newsletter, club membership, members of the committee',
    ];
    const facts = page('https://www.elmtwins.example/contacts', 'Elm Twins Club :: Club contacts', lines);
    const read = readContact(facts, GB);
    const guess = { ...read.guess, kind: 'community-group' as const };
    expect(withLikelierKind(guess, read.from!).kind).toBe('community-group');
  });

  test.each([
    ['the calling of a role', 'Ann Frost, Dental Hygienist', 'dental-hygienist'],
    ['a nurse, whatever her field', 'Ann Frost, Practice Nurse', 'nurse'],
    ['letters behind a name', 'Ann Frost RDH', 'dental-hygienist'],
  ])('%s', (_, line, kind) => {
    const facts = page('https://www.elmdental.example/team', 'Team - Elm Dental', [...DENTAL, line]);
    expect(contactFrom(pointing(facts, 'Ann Frost'), GB).kind).toBe(kind);
  });

  test('what a place is called', () => {
    const lines = ['# Elmbrook Stroke Club', ...CLUB.slice(4)];
    const facts = page('https://www.elmbrookstroke.example/', 'Elmbrook Stroke Club', lines);
    expect(contactFrom(facts, GB).kind).toBe('community-group');
  });

  test('a card on which nothing stands', () => {
    const card = contactFrom(
      page('https://www.example.org/', 'Fixtures', ['Fixtures and league tables of the club']),
      GB,
    );
    expect(card).toMatchObject({ person: null, organisation: null, kind: null });
  });
});

test('what a page that is not theirs says around somebody is kept apart from what is theirs', () => {
  const facts = page('https://www.yelp.com/biz/elm-42', 'Elm Herald', [
    '# Elm fair',
    'Call Ann Frost on 0113 496 0345.',
  ]);
  const said = (target: boolean) => {
    const { guess, from } = readContact(target ? pointing(facts, 'Ann Frost') : facts, GB);
    return [...wordsSaid(saidOf(guess, from!))];
  };
  expect(said(false)).toContain('h=fair');
  expect(said(true)).toContain('H=fair');
  expect(said(true)).not.toContain('*fair');
});
