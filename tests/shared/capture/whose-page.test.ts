import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { numbers, page } from './page-of-lines.ts';

describe('one place among others', () => {
  test("the branch whose address the data gives as the page's has its own number only", () => {
    const branch = (town: string, telephone: string) => ({
      source: 'json-ld' as const,
      types: ['MedicalClinic'],
      props: { name: [`Elm Hand Clinic ${town}`], url: [`https://elmhand.co.uk/${town}/`], telephone: [telephone] },
    });
    const items: PageFacts['items'] = [branch('leeds', '0113 496 0123'), branch('york', '01904 496 123')];
    const lines = ['# York hand clinic', '> Leeds: 0113 496 0123', '> York: 01904 496 123'];
    expect(numbers(page('https://elmhand.co.uk/york', 'York | Elm Hand Clinic', lines, { items }))).toEqual([
      '+441904496123',
    ]);
  });

  test("a member of a chamber of trade is not the chamber, nor the chamber's secretary", () => {
    const lines = [
      '^ Elmton Chamber of Trade',
      '## Frost Shoes',
      'Owner: Ken Frost',
      '21 Fore Street, Hexham NE46 1LX',
      '01434 496 222',
      'www.frostshoes.co.uk',
      '> Secretary: Ann Wade, secretary@elmtonchamber.org.uk',
    ];
    const links: PageFacts['links'] = [
      { kind: 'web', value: 'https://www.frostshoes.co.uk/', text: 'www.frostshoes.co.uk', block: 5 },
    ];
    const url = 'https://www.elmtonchamber.org.uk/members/frost-shoes';
    const card = contactFrom(page(url, 'Frost Shoes - Elmton Chamber of Trade', lines, { links }), { country: 'GB' });
    expect(card).toMatchObject({
      person: null,
      organisation: 'Frost Shoes',
      kind: 'shoe-shop',
      emails: [],
      phones: [{ number: '+441434496222' }],
      website: 'https://www.frostshoes.co.uk/',
    });
    expect(card.people.map(({ name }) => name)).toEqual(['Ken Frost']);
  });

  test('what follows names one right under another is the practice’s', () => {
    const lines = [
      '# Our people',
      '## Rachel Frost – Optometrist',
      '## Andrew Wade – Optometrist',
      'hello@elmeyes.co.uk',
    ];
    const card = contactFrom(page('https://www.elmeyes.co.uk/people', 'Our people | Elm Eyes Opticians', lines));
    expect(card).toMatchObject({ person: null, emails: ['hello@elmeyes.co.uk'] });
  });
});

describe('a piece about one person', () => {
  test.each(['A day in the life of', 'Interview with', 'Staff spotlight on'])('%s …', before => {
    const lines = [
      `# ${before} Rosalind Frost, Ward Sister`,
      'Rosalind has run Elm Ward, our rehabilitation ward, since 2017.',
      'You can reach Elm Ward on 0113 496 0123.',
    ];
    const facts = page('https://www.elmhospital.co.uk/news/day', 'News | Elm Hospital', lines);
    expect(contactFrom(facts, { country: 'GB' })).toMatchObject({
      person: { name: 'Rosalind Frost', role: 'Ward Sister' },
      phones: [{ number: '+441134960123' }],
    });
  });
});

describe('who is on the page', () => {
  test('several doctors on one line are each somebody', () => {
    const lines = [
      '# Kontakt',
      'Praxis am Platz\nDr. med. Ulrike Frost · Dr. med. Mehmet Yılmaz',
      'Telefon: 030 231 25 480',
    ];
    const facts = page('https://www.praxis-am-platz.de/kontakt', 'Kontakt – Praxis am Platz', lines, { lang: 'de' });
    const { person, people } = contactFrom(facts, { country: 'DE' });
    expect({ person, people: people.map(({ name }) => name) }).toEqual({
      person: null,
      people: ['Ulrike Frost', 'Mehmet Yılmaz'],
    });
  });

  test('who greets at the head of their own page, with the post-nominals behind the role', () => {
    const lines = ['# Hi, I’m Dr. Tamsin Frost.', 'Licensed Clinical Psychologist, PsyD, MA', '0113 496 0123'];
    const facts = page('https://www.tamsinfrostpsych.com/about', 'About — Tamsin Frost Psychology', lines);
    expect(contactFrom(facts, { country: 'GB' })).toMatchObject({
      person: { name: 'Tamsin Frost', role: 'Licensed Clinical Psychologist', credentials: 'PsyD MA' },
      kind: 'psychologist',
    });
  });
});

describe('what stands with a name', () => {
  test.each([
    ['Counselling Psychologist, DPsych, HCPC PYL30412', 'Counselling Psychologist', 'DPsych'],
    ['Clinical Psychologist (DClinPsy)', 'Clinical Psychologist', 'DClinPsy'],
    ['Psychologist, PsyD she/her', 'Psychologist', 'PsyD'],
    ['Diabetes Nurse, RGN, BSc (Hons). NMC pin 98I2345E.', 'Diabetes Nurse', 'RGN BSc (Hons)'],
    ['Salaried GP\nQualifications: MBBS MRCGP', 'Salaried GP', 'MBBS MRCGP'],
    ['Exercise Physiologist\nMClinExPhys', 'Exercise Physiologist', 'MClinExPhys'],
  ])('%s', (line, role, credentials) => {
    const lines = ['# Ann Frost', ...line.split('\n'), '0113 496 0123'];
    const facts = page('https://www.elmclinic.co.uk/team/ann-frost', 'Ann Frost | Elm Clinic', lines);
    expect(contactFrom(facts, { country: 'GB' }).person).toMatchObject({ role, credentials });
  });

  test('a role that is glued to the name, and names in a row', () => {
    const lines = [
      '# Team',
      'Yvette LavoieOccupational Therapist (CHT)\nPaul DrummondPhysiotherapist',
      'Ciara Frost · Mark Wade',
    ];
    const facts = page('https://www.elmhands.co.uk/team', 'Team | Elm Hands Clinic', lines);
    expect(contactFrom(facts, { country: 'GB' }).people.map(({ name, role }) => [name, role])).toEqual([
      ['Yvette Lavoie', 'Occupational Therapist (CHT)'],
      ['Paul Drummond', 'Physiotherapist'],
      ['Ciara Frost', null],
      ['Mark Wade', null],
    ]);
  });

  test('the one register entry of a page about somebody is theirs, also in the foot', () => {
    const lines = [
      '# Dr Ann Frost',
      'Consultant Dermatologist',
      '0113 496 0123',
      '> GMC 6055512 · Elm House, 3 Elm Road, Leeds LS1 4AB',
    ];
    const facts = page('https://www.drannfrost.co.uk/', 'Dr Ann Frost', lines);
    expect(contactFrom(facts, { country: 'GB' })).toMatchObject({
      person: { name: 'Ann Frost' },
      registers: [{ body: 'GMC', number: '6055512' }],
    });
  });
});

test('an imprint is of the site’s own people, whatever it has to say of insurers and authorities', () => {
  const lines = [
    '## Impressum',
    '## Jonas Olm',
    '## -Olm Physiotherapie-',
    '## Anschrift:',
    '## Bayreuther Str. 9, 2. OG, 91301 Forchheim',
    '## Tel.: +49 9191 6999556, E-Mail: praxis@olm-physiotherapie.de',
    '## Berufsbezeichnung:',
    '## Physiotherapeut',
    '## Berufshaftpflichtversicherung abgeschlossen bei:',
    '## Elm Sachversicherung AG',
    '## Ruhrallee 92, 44139 Dortmund',
    '## Verbandszugehörigkeit:',
    '## Gesundheitscampus-Süd 33, 44801 Bochum',
  ];
  const facts = page('https://www.olm-physiotherapie.de/impressum/', 'Impressum', lines);
  expect(contactFrom(facts, { country: 'DE' })).toMatchObject({
    kind: 'physiotherapist',
    organisation: 'Olm Physiotherapie',
    emails: ['praxis@olm-physiotherapie.de'],
    phones: [{ number: '+4991916999556' }],
    address: 'Bayreuther Str. 9, 2. OG, 91301 Forchheim',
  });
});

describe('what no name tells', () => {
  test.each([
    ['Two fell runners, one shop.', 'sport-shop'],
    ['The role works with the club secretary.', 'sports-club'],
    ['A page about us.', null],
  ])('a sport in the title, and "%s": %s', (line, kind) => {
    const facts = page('https://www.fellandfen.co.uk/about', 'About us – Fell & Fen Canoe', ['# About us', line]);
    expect(contactFrom(facts, { country: 'GB' }).kind).toBe(kind);
  });

  test.each([
    [['Bestuur', 'Clubhuis aan de plas', 'Coördinator kanopolo', 'Kanopolo op zondag', 'Zwemmen'], 'sports-club'],
    [['Doctor of Chiropractic', 'Board of Chiropractic Examiners'], 'chiropractor'],
    [['Our inn', 'The hotel at the corner'], null],
    [['## Who are we?', 'A group of dancers who meet each week', 'On Tuesdays'], 'studio'],
  ])('%j: %s', (lines, kind) => {
    const facts = page('https://www.elmset.example/', 'Elmset', lines);
    expect(contactFrom(facts, { country: 'GB' }).kind).toBe(kind);
  });

  test('a host tells its trade though the page says no name', () => {
    const facts = page('https://www.annfrostosteopath.co.uk/files/contact', 'Contact', ['# Fees', 'Price £70']);
    expect(contactFrom(facts, { country: 'GB' })).toMatchObject({ person: null, kind: 'osteopath' });
  });

  test('a sport alone is a company’s kind as little as an empty title', () => {
    const facts = page('https://www.elmhaus.co.uk/', 'Elmhaus', ['# About us', 'The shop and the club.']);
    expect(contactFrom(facts, { country: 'GB' }).kind).toBeNull();
  });
});

describe('a club on a platform', () => {
  test('is whom the title and its own mail name, not the platform', () => {
    const lines = [
      'Pitchside',
      'Marlow Vale Athletic FC',
      '# Committee',
      'General enquiries: info@marlowvaleathletic.org',
      '> help@pitchside.club',
    ];
    const facts = page(
      'https://www.pitchside.club/clubs/marlow/committee',
      'Committee - Marlow Vale Athletic FC',
      lines,
      {
        meta: { 'og:site_name': 'Pitchside' },
      },
    );
    expect(contactFrom(facts, { country: 'GB' })).toMatchObject({
      organisation: 'Marlow Vale Athletic FC',
      emails: ['info@marlowvaleathletic.org'],
      website: null,
    });
  });
});

describe('tables of contacts', () => {
  /** A table: each row a list of cells. */
  const table = (rows: string[][]): Partial<PageFacts> => {
    const groups = [
      { parent: 0, tag: 'body' },
      { parent: 0, tag: 'tbody' },
    ];
    const blocks = rows.flatMap(row => {
      const tr = groups.push({ parent: 1, tag: 'tr' }) - 1;
      return row.map(text => ({ tag: 'td', text, group: groups.push({ parent: tr, tag: 'td' }) - 1 }));
    });
    return { groups, blocks };
  };

  test('the rows below the last person are the organisation’s', () => {
    const rows = [
      ['Head Teacher', 'Mrs Bernadette Frost'],
      ['Business Manager', 'Mrs Sue Wade'],
      ['Address', 'Loxley Lane, Bradfield, Sheffield S6 6RH'],
      ['Telephone', '0114 496 0372'],
      ['Email', 'office@elmprimary.co.uk'],
    ];
    const facts = page('https://www.elmprimary.co.uk/contact', 'Contact | Elm Primary School', [], table(rows));
    const card = contactFrom(facts, { country: 'GB' });
    expect(card).toMatchObject({
      organisation: 'Elm Primary School',
      emails: ['office@elmprimary.co.uk'],
      phones: [{ number: '+441144960372' }],
    });
    expect(card.people.map(({ name, emails }) => [name, emails])).toEqual([
      ['Bernadette Frost', []],
      ['Sue Wade', []],
    ]);
  });

  test('a service that is selected has its own row only', () => {
    const rows = [
      ['Podiatry', '2 days', '020 7946 0245', 'podiatry@elmcare.co.uk'],
      ['Falls Team', '5 days', '020 7946 0244', 'falls@elmcare.co.uk'],
    ];
    const target: PageFacts['target'] = { kind: 'selection', text: 'Falls Team', blocks: [4], links: [] };
    const facts = page('https://www.elmcare.co.uk/refer', 'Who to refer to', [], { ...table(rows), target });
    expect(contactFrom(facts, { country: 'GB' })).toMatchObject({
      emails: ['falls@elmcare.co.uk'],
      phones: [{ number: '+442079460244' }],
    });
  });
});

describe('details of others on somebody’s page', () => {
  test("a colleague's entry in the same register", () => {
    const lines = [
      '# Dr Grace Frost',
      'Associate Dentist',
      'GDC number 264518',
      'Most patients also see Sally Wade (GDC 264519).',
    ];
    const facts = page('https://www.elmdental.co.uk/team/grace-frost', 'Dr Grace Frost | Elm Dental', lines);
    expect(contactFrom(facts, { country: 'GB' }).registers).toEqual([{ body: 'GDC', number: '264518' }]);
  });

  test('whoever the data says wrote a review', () => {
    const lines = ['# Elm Gym', 'Came for my knees.', 'Ben Marsh', '0113 496 0123'];
    const items: PageFacts['items'] = [
      { source: 'microdata', types: ['Review'], props: { author: [{ item: 1 }] }, block: 1, lastBlock: 2 },
      { source: 'microdata', types: ['Person'], props: { name: ['Ben Marsh'] }, block: 2, lastBlock: 2 },
    ];
    const facts = page('https://www.elmgym.co.uk/', 'Elm Gym', lines, { items });
    expect(contactFrom(facts, { country: 'GB' })).toMatchObject({ person: null, people: [] });
  });
});

describe('who holds, lists or is managed', () => {
  test("a talk's page is its organiser's, and what it is about tells no kind", () => {
    const items: PageFacts['items'] = [
      {
        source: 'json-ld',
        types: ['EducationEvent'],
        props: { name: ['Foot Care for All'], organizer: [{ item: 1 }] },
      },
      { source: 'json-ld', types: ['Organization'], props: { name: ['Lakeview Senior Alliance'] } },
    ];
    const lines = ['# Foot Care for All', 'By Lakeview Senior Alliance', 'hello@lakeviewsenior.org'];
    const facts = page('https://www.eventhub.example/e/foot-care', 'Foot Care for All | EventHub', lines, { items });
    expect(contactFrom(facts)).toMatchObject({ person: null, organisation: 'Lakeview Senior Alliance', kind: null });
  });

  test("an entry's manager, selected, works at what heads the entry", () => {
    const lines = [
      '# The Beeches',
      'Care home, 32 beds. Manager: Sunita Rao',
      'Telephone: 01765 496 610',
      '## Other care homes nearby',
      'Sharow View\n01765 496 620',
    ];
    const target: PageFacts['target'] = { kind: 'selection', text: 'Sunita Rao', blocks: [1], links: [] };
    const url = 'https://www.carefinder.co.uk/ripon/the-beeches';
    const facts = page(url, 'The Beeches - Care homes in Ripon | CareFinder', lines, { target });
    expect(contactFrom(facts, { country: 'GB' })).toMatchObject({
      person: { name: 'Sunita Rao' },
      organisation: 'The Beeches',
    });
  });

  test.each([
    ['https://www.mrfrostvascular.co.uk/contact', 'Mr Tariq Frost', []],
    ['https://www.elmvascular.co.uk/contact', undefined, ['Tariq Frost', 'Sue Wade']],
  ])("on %s the manager's lines are …", (url, name, people) => {
    const lines = [
      '# Contact',
      'Mr Tariq Frost FRCS, Consultant Vascular Surgeon',
      'Practice manager: Sue Wade\nTel: 0141 496 0378\noffice@mail.co.uk',
    ];
    const card = contactFrom(page(url, 'Contact', lines), { country: 'GB' });
    expect({ name: card.person?.name, people: card.people.map(each => each.name) }).toEqual({
      name: name?.replace('Mr ', ''),
      people,
    });
    expect(card.phones.length).toBe(name ? 1 : 0);
  });
});

test('whoever writes in the first person under their byline is who the page is about, at their own workplace', () => {
  const lines = [
    '# Why cadence is overrated',
    "I'm a physical therapist at Front Range Rehab in Boulder (0113 496 0123, tessa@frontrangerehab.com).",
    'My friend Coach Brad Sills disagrees.',
  ];
  const facts = page('https://onfoot.substack.example/p/why-cadence', 'Why cadence is overrated', lines, {
    meta: { author: 'Dr. Tessa Frost, DPT', 'og:site_name': 'On Foot' },
  });
  expect(contactFrom(facts, { country: 'GB' })).toMatchObject({
    person: { name: 'Tessa Frost', role: 'physical therapist', credentials: 'DPT' },
    organisation: 'Front Range Rehab',
    emails: ['tessa@frontrangerehab.com'],
    phones: [{ number: '+441134960123' }],
  });
});
