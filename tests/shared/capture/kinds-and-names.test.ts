import { describe, expect, test } from 'vitest';
import { kindOfWords, personKind, placeKind } from '../../../shared/capture/cards/kind.ts';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { emptyFacts } from '../../../shared/capture/facts.ts';
import { isGivenName } from '../../../shared/capture/lexicon/given-names.ts';
import { A_TO_K } from '../../../shared/capture/lexicon/given-names/a-to-k.ts';
import { L_TO_Z } from '../../../shared/capture/lexicon/given-names/l-to-z.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { signatureOf } from '../../../shared/capture/signature-block.ts';

/** What a name alone tells: the kind of a place or calling, and whether somebody is called so. */

const place = (name: string) =>
  (placeKind({ name: { text: name, from: 'text' }, types: [], about: [] }) ?? kindOfWords(undefined, name))?.value ??
  null;
const calling = (role: string) =>
  (
    personKind({
      role: { text: role, from: 'text' },
      credentials: { text: null, from: 'text' },
      types: [],
      about: [],
    }) ?? kindOfWords(role, undefined)
  )?.value ?? null;

test.each([
  ['BSc Ost BPhil RGN', 'osteopath'],
  ['M.Ost', 'osteopath'],
  ['RGN MBACP', 'psychologist'],
  ['SRN MCFHP MAFHP', 'podiatrist'],
  ['RGN MSc', 'nurse'],
  ['BSc (Hons)', null],
  ['MPharm MCSP', 'physiotherapist'],
])('whoever has the letters %s is %s', (text, kind) => {
  const clue = (value: string | null) => ({ text: value, from: 'text' as const });
  expect(personKind({ role: clue(null), credentials: clue(text), types: [], about: [] })?.value ?? null).toBe(kind);
});

describe('a place is', () => {
  test.each([
    ['CD Olmedo', 'sports-club'],
    ['A.S.D. Podistica Olmedo', 'sports-club'],
    ['Schützenverein Olmdorf e.V.', 'sports-club'],
    ['Comité Régional de Tir à l’Arc', 'sports-club'],
    ['Otley Bowmen', 'sports-club'],
    ['Elm Harrier Club', 'sports-club'],
    ['Elm & District Parkinson’s Support Group', 'community-group'],
    ['Friends of Elm Park', 'community-group'],
    ['Elm Food Bank', 'charity'],
    ['Nova Oral Surgery', 'oral-surgeon'],
    ['Cape Hand Surgery', 'orthopaedic-surgeon'],
    ['Elm Road Surgery', 'gp'],
    ['Elmtown Vets Football Club', 'sports-club'],
    ['Elm Human & Canine Physiotherapy', 'physiotherapist'],
    ['Canine Road Dental Practice', 'dentist'],
    ['Elm Podiatry and Shoe Shop', 'podiatrist'],
    ['TMJ Physiotherapy', 'physiotherapist'],
    ['Studio di Igiene Dentale Elm', 'dental-hygienist'],
    ['Diabetesschule Olmdorf', 'diabetes-educator'],
    ['Officina Ortopedica Olmi', 'prosthetist-orthotist'],
    ['Danseskolen Elm', 'studio'],
    ['Clínica de Fonoaudiología Olmo', 'speech-therapist'],
    ['Elmtown AC', 'sports-club'],
    ['Elm Vale LTC', 'sports-club'],
    ['Elmtown Juniors', 'sports-club'],
    ['Elmtown Archers', 'sports-club'],
    ['Boxe Française de l’Orme', 'sports-club'],
    ['Elmtown Park Run', 'sports-club'],
    ['Elmtown Memory Cafe', 'community-group'],
    ['Elm Mills Brass Band', 'community-group'],
    ['Elmtown Village Hall', 'community-group'],
    ['Elmtown Council on Aging', 'community-group'],
  ])('%s: %s', (name, kind) => {
    expect(place(name)).toBe(kind);
  });

  test.each([
    ['Versus Arthritis', 'charity'],
    ['Headway Elmtown', 'charity'],
    ['Elmtown Mind', 'charity'],
    ['Deutsche Rheuma-Liga', 'charity'],
    ['Specsavers', 'optometrist'],
    ['Boots, Elmtown', 'pharmacist'],
    ['Boots Hearingcare', 'audiologist'],
    ['Virgin Active', 'gym'],
    ['Clarks', 'shoe-shop'],
    // What else a name says says more.
    ['Virgin Active Elm Runners', 'sports-club'],
    ['A Beautiful Mind and Body Clinic', null],
  ])('known by name, %s: %s', (name, kind) => {
    expect(place(name)).toBe(kind);
  });

  test.each([
    'Physio Supplies Ltd',
    'Elm Veterinary Surgery',
    'General Dental Council',
    'Royal College of Podiatry',
    'Elm Driving School',
    'Equine Osteopathy & Massage',
    'Fahrschule Olm',
    'Elm Riding School',
    'Elm Ski School',
  ])('none of ours where it only shares a word: %s', name => {
    expect(place(name)).toBeNull();
  });
});

test.each([
  ['Consultant in Restorative Dentistry (Periodontics)', 'periodontist'],
  ['Endodontologin', 'endodontist'],
  ['Chirurg stomatologiczny', 'oral-surgeon'],
  ['Veterinary Nurse', null],
  ['Newsletter Editor', null],
  ['News Editor', 'local-media'],
  ['Equine Dentist', null],
])('%s is a %s', (role, kind) => {
  expect(calling(role)).toBe(kind);
});

describe('a name', () => {
  test.each([
    'Marina Popescu',
    'Benedict Frost',
    'Jane Meadows',
    'Pere Puig',
    'Chiamaka Obi',
    'Hinemoa Kerei',
    'Mererid Vaughan',
    'Llinos Pugh',
    'Tendai Moyo',
    'Gurvinder Gill',
  ])('%s is somebody’s', name => {
    expect(nameIn(name)?.score ?? 0).toBeGreaterThan(0.4);
  });

  test.each([
    'Mary Rose Museum',
    'Jasmine Pesto',
    'Murray Motors',
    'Russell Terrier',
    'Lawrence KS',
    'Sorrir Mais',
    'Vårdcentralen Ekbacken',
  ])('%s is nobody’s', text => {
    expect(nameIn(text)?.score ?? 0).toBeLessThan(0.5);
  });

  test('is found in a list that is sorted', () => {
    const names = `${A_TO_K} ${L_TO_Z}`.trim().split(/\s+/);
    expect(names).toEqual(names.toSorted());
    expect(['Aafje', 'aaron', 'Kyra', 'Lacey', names.at(-1)!, 'Aafj', 'zzz', ''].filter(isGivenName)).toHaveLength(5);
  });

  test('of a thing or a town is no given name, though somebody may be called so', () => {
    expect(['wren', 'ngaio', 'saffron', 'tate'].filter(isGivenName)).toEqual([]);
  });

  test.each([
    ['Sensei Haruto Nishida', 'Haruto Nishida'],
    ['Lt Hugh Frost MBE', 'Hugh Frost'],
    ['Wieringa, J. (Jelmer)', 'Jelmer Wieringa'],
  ])('comes without its form of address: %s', (text, name) => {
    expect(nameIn(text)?.name).toBe(name);
  });
});

describe('a message', () => {
  const card = (from: { name: string; address: string }, lines: string[], bulk = false) => {
    const body = ['Hello,', 'see you soon.', 'Regards', ...lines].map(text => ({ text, links: [] }));
    const signature = signatureOf(body, from);
    return contactFrom(
      {
        ...emptyFacts('https://mail.example/'),
        kind: 'message',
        message: {
          provider: 'generic',
          from,
          to: [],
          cc: [],
          subject: 'Insoles',
          bulk,
          ...(signature ? { signature } : {}),
        },
      },
      { country: 'NL' },
    );
  };

  test('of a secretary names where she works, not for whom, and not whom to ring at night', () => {
    const written = card({ name: 'Anneloes Hoekstra', address: 'a.hoekstra@hapdelinde.example' }, [
      'Anneloes Hoekstra, doktersassistente',
      'namens drs. P. van Vliet, huisarts',
      'Huisartsenpraktijk De Linde',
      'T 030 271 44 80',
      'Buiten kantooruren: 088 130 96 70',
    ]);
    expect(written.organisation).toBe('Huisartsenpraktijk De Linde');
    expect(written.phones.map(({ number }) => number)).toEqual(['+31302714480']);
  });

  test.each([
    ['WVJ Welfare - Alison Broadbent', 'welfare@wvjuniors.example', 'Alison Broadbent'],
    ['Liz Tran - MoveWell EP', 'liz@movewellep.example', 'Liz Tran'],
  ])('whose display name is "%s" is of that person', (name, address, person) => {
    expect(card({ name, address }, []).person?.name).toBe(person);
  });

  test('that is not open tells of nobody: a mail program shows its owner, whom nobody wants to add', () => {
    const facts = { ...emptyFacts('https://mail.google.com/mail/u/0/', 'Inbox'), lang: 'en' };
    facts.blocks.push({ tag: 'p', text: 'Elm Podiatry, desk@elmfeet.example, 0113 496 0101', group: 0 });
    expect(contactFrom(facts, { country: 'GB' })).toMatchObject({ organisation: null, emails: [], phones: [] });
  });

  test('of a newsletter gives the box that somebody reads', () => {
    const lines = ['Elm Active', 'Thorpe Hall, Ripon HG4 1QR', 'hello@elmactive.example'];
    const sent = card({ name: 'Elm Active', address: 'newsletter@elmactive.example' }, lines, true);
    expect(sent.emails).toEqual(['hello@elmactive.example']);
  });
});
