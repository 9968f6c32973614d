import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { emptyFacts } from '../../../shared/capture/facts.ts';
import { addressesIn } from '../../../shared/capture/mentions/address.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { phonesIn } from '../../../shared/capture/mentions/phone.ts';
import { isRole } from '../../../shared/capture/mentions/role.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

const GB = { country: 'GB' };

describe('a name in a sentence', () => {
  const said =
    'Elmbay Memorial Hospital offers a class. To join, contact diabetes educator Ann Frost, RN, CDCES, at 330-264-0165';
  test('has the role before it, the letters behind it and the place that its address spells', () => {
    const facts = page('https://www.oakherald.example/briefs', 'Briefs - Oak Herald', [
      '# Briefs',
      `${said} or afrost@elmbaymemorial.example.`,
    ]);
    const { person, organisation, emails } = contactFrom(pointing(facts, facts.blocks[1]!.text), { country: 'US' });
    expect(person).toMatchObject({ name: 'Ann Frost', role: 'diabetes educator', credentials: 'RN CDCES' });
    expect({ organisation, emails }).toEqual({
      organisation: 'Elmbay Memorial Hospital',
      emails: ['afrost@elmbaymemorial.example'],
    });
  });

  test('is no degree that begins the next line', () => {
    const facts = page('https://www.elmclinic.example/team', 'Team - Elm Clinic', [
      '# Team',
      '## Dr Ann Frost',
      'MB BCh BAO, MICGP. Ann joined in 2015 and looks after our diabetes clinic.',
      '## Dr Tom Wade',
      'MD. Assistant.',
    ]);
    const card = contactFrom(pointing(facts, `Dr Ann Frost\n${facts.blocks[2]!.text}`), GB);
    expect(card.person).toMatchObject({ name: 'Ann Frost', honorific: 'Dr' });
  });

  test('keeps the letters of the language that the signature writes', () => {
    const lines = ['Aoife Ní Dhonn', 'Community Nurse', '071 914 3827'];
    const from = { name: 'Aoife Ni Dhonn (Elm West)', address: 'aoife.nidhonn@elm.example' };
    const message = {
      ...{ provider: 'generic' as const, from, to: [], cc: [], subject: 'Dressings' },
      signature: { lines, links: [] },
    };
    const facts = { ...emptyFacts('https://webmail.example.org/'), kind: 'message' as const, message };
    expect(contactFrom(facts, { country: 'IE' }).person?.name).toBe('Aoife Ní Dhonn');
  });

  test('may hold an office, which is no degree', () => {
    expect(nameIn('Tom Wade (Hon. Sec.)')).toMatchObject({ name: 'Tom Wade', credentials: null });
    expect(isRole('Hon. Sec.')).toBe(true);
    expect(isRole('Contact Lens Optician')).toBe(true);
    expect(isRole('www.podologue-elm.example')).toBe(false);
  });
});

describe('what a town lists', () => {
  test('is none of its own: the nurse keeps her number and has nothing of the town hall', () => {
    const facts = page('https://www.saintelm.example/sante', 'Santé - Commune de Saint-Elm', [
      '^ Commune de Saint-Elm',
      '# Professionnels de santé',
      '## Infirmières',
      'Mme Anne Morel, infirmière libérale\n14 rue des Tilleuls, 35350 Saint-Elm\n02 61 91 12 55',
      '> Mairie - 1 place de l’Église, 35350 Saint-Elm - 02 61 91 12 00 - accueil@saintelm.example',
    ]);
    const card = contactFrom(pointing(facts, facts.blocks[3]!.text), { country: 'FR' });
    expect(card).toMatchObject({ person: { name: 'Anne Morel' }, organisation: null, emails: [], website: null });
    expect(card.phones).toEqual([expect.objectContaining({ number: '+33261911255' })]);
  });

  const CLUBS = [
    'Art Group | Tuesday 2pm | Jean Whitwell 0113 496 0201',
    'Elmham Bowls Club | the green | Tom Wade (Hon. Sec.)\n0113 496 0202\ntomwade47@oak.example',
    'Cricket Club | Sundays | Rob Illsley 0113 496 0203',
    'Stretch & Flow Pilates | Monday 6pm | Sue Mellor, 0113 496 0204, sue@stretchandflow.example',
  ];
  const list = () =>
    withRows(
      page('https://www.elmhamparish.example/clubs', 'Elmham Parish Council - Organisations', [
        '^ Elmham Parish Council',
        '> clerk@elmhamparish.example',
        '# Organisations',
      ]),
      CLUBS,
    );

  test('has a contact who is the club’s', () => {
    const card = contactFrom(pointing(list(), 'tomwade47@oak.example', 'mailto:tomwade47@oak.example'), GB);
    expect(card).toMatchObject({ person: { name: 'Tom Wade' }, organisation: 'Elmham Bowls Club', website: null });
  });

  test('has the details beside its name, at the address that spells it', () => {
    const card = contactFrom(pointing(list(), 'Stretch & Flow Pilates'), GB);
    expect(card).toMatchObject({ organisation: 'Stretch & Flow Pilates', emails: ['sue@stretchandflow.example'] });
    expect(card.phones).toEqual([expect.objectContaining({ number: '+441134960204' })]);
  });

  test('has an officer who is the club’s and no company’s', () => {
    const club = page('https://www.elmgaa.example/officers', 'Officers - Elm GAA', ['# Elm GAA', '## Officers']);
    const facts = withRows(club, [
      'Treasurer | Tom Wade | 0113 496 0205',
      'Health & Wellbeing Officer | Ann Frost | 0113 496 0206',
    ]);
    expect(contactFrom(pointing(facts, 'Ann Frost'), GB)).toMatchObject({
      person: { name: 'Ann Frost', role: 'Health & Wellbeing Officer' },
      kind: 'sports-club',
    });
  });

  test('is not provided where a register says so, and is a group by what it is for', () => {
    const facts = page('https://www.elmhamcouncil.example/record/3', 'Elm Stroke Club - Wellbeing Directory', [
      '# Elm Stroke Club',
      'Website\nNot provided\nVenue\nElm Church Hall\nTan Lane\nLeeds\nLS1 4AB',
    ]);
    const { kind, address } = contactFrom(facts, GB);
    expect({ kind, address }).toEqual({
      kind: 'community-group',
      address: 'Elm Church Hall, Tan Lane, Leeds, LS1 4AB',
    });
  });

  test('is no reason to leave out the number below a council’s own name', () => {
    const facts = page('https://www.elmhamparishcouncil.gov.uk/contact', 'Contact - Elmham Parish Council', [
      '# Elmham Parish Council',
      '0113 496 0101',
    ]);
    expect(contactFrom(facts, GB)).toMatchObject({
      organisation: 'Elmham Parish Council',
      website: 'https://www.elmhamparishcouncil.gov.uk/',
      phones: [{ number: '+441134960101' }],
    });
  });
});

describe('an address', () => {
  test.each([
    [['2001–2008 Studium der Humanmedizin in Hamburg', '2012–2019 Ärztin, Klinikum Elm'], []],
    [['A 118 Elm Street North, Ballarat VIC 3350'], ['118 Elm Street North, Ballarat VIC 3350']],
    [['Elm House · 14 Elm Road', 'Leeds LS1 4AB'], ['Elm House, 14 Elm Road, Leeds LS1 4AB']],
  ])('%j is read as %j', (lines, addresses) => {
    expect(addressesIn(lines, () => false).map(each => each.address)).toEqual(addresses);
  });

  test('has no part in the extension that two languages label', () => {
    const [found] = phonesIn('Tel/Tél.: 613-555-0142 ext./poste 2218', ['CA']);
    expect(found?.phone).toEqual({ number: '+16135550142', extension: '2218' });
  });
});
