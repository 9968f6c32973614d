import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { ownLines } from '../../../shared/capture/message/quotes.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

const GB = { country: 'GB' };

describe('small and old sites that hardly say their own name', () => {
  test.each([
    ['https://elmproject.org.uk/staff', 'Staff', ['## Karl', 'Elm Project Centre\n1 Elm Road\nLeeds\nLS1 4AP']],
    ['https://elmproject.org.uk/', '', ['The Elm Project Centre is managed by its board.', 'desk@elmproject.org.uk']],
    ['https://elmprojectcentre.org.uk/', '', ['## Contact', 'All about Elm Project Centre and its rooms.']],
    ['https://elmprojectcentre.org.uk/', 'Elm Project Centre Home', ['## Welcome']],
    [
      'https://elmproject.no/',
      'Kontakt',
      ['Elm Project Centre ved Ann Frost\n1 Elm Road\nLeeds\nLS1 4AP', '## Styret'],
    ],
    [
      'https://elmprojectcentre.org.uk/a',
      'L’association',
      ['# L’association', 'Nous nous réunissons depuis 1987 au nom de Elm Project Centre et nous publions un bulletin'],
    ],
    ['https://epc.org.uk/', 'Elm Project Centre - League Officers', ['# Officers']],
    ['https://epc-of-leeds.org.uk/', 'Contact Elm Project Centre | Hours', ['# Contact us']],
    ['https://elmprojectcentre.pl/', '', ['## Kontakt', '> 2019 Elm Project Centre']],
    ['https://elm.se/', 'Styrelsen', ['^ Elm Project Centre Logotyp', '## Styrelsen']],
    ['https://ana.github.io/vorstand', 'Vorstand - Elm Project Centre', ['## Vorstand']],
    ['https://ana.github.io/elm/', 'The Elm Project Centre', ['# Project Centre', 'We are open.']],
  ])('%s has a name all the same', (url, title, lines) => {
    expect(contactFrom(page(url, title, lines), GB).organisation).toMatch(/^(?:The )?Elm Project Centre$/);
  });

  test.each([
    ['https://www.elmdojo.co.uk/', ['# Welcome', 'Copyright 2015 elmdojo.co.uk']],
    [
      'https://www.fenn.co.uk/',
      ['# Welcome', 'Ring us', '> Elm Association of Leeds', '> Oak Club', '> Ash Society of Leeds'],
    ],
    ['https://www.elmhouse.example/', ['! The building of Elm House in the old High Street of Leeds', '# Welcome']],
  ])('%s gets none of another', (url, lines) => {
    const facts = page(url, 'Welcome', lines);
    facts.blocks.forEach((block, at) => {
      if (block.group === 1) facts.blocks[at] = { ...block, tag: 'li' };
      if (block.text.startsWith('! ')) facts.blocks[at] = { ...block, tag: 'img', alt: true };
    });
    expect(contactFrom(facts, GB).organisation).toBeNull();
  });

  test('one person’s own page keeps the name that its host may spell', () => {
    const facts = page('https://elmcollege.example/fenn', '', [
      '# Contact',
      'Hugo Fenn\nLecturer',
      'h.fenn@elmcollege.example',
      'Term begins soon',
    ]);
    facts.blocks.push({ tag: 'p', group: 0, text: 'Elm College, room 3' });
    expect(contactFrom(facts, GB).person?.name).toBe('Hugo Fenn');
  });

  test.each([
    ['Kelby Kunz Yoga', 'Kelby Kunz'],
    ['Elm Yoga', undefined],
  ])('who says their name on the first page of %s', (title, name) => {
    const facts = page('https://kelbyky.example/', title, [
      `# ${title}`,
      'My name is Kelby Kunz! I am here. My yoga is mine.',
    ]);
    expect(contactFrom(facts, GB).person?.name).toBe(name);
  });

  test('a page that asks who somebody is, is about them', () => {
    const facts = page('https://www.bastienphysio.example/about', 'BastienPhysio', [
      '## Qui est Marc Bastien?',
      'Il est né.',
    ]);
    expect(contactFrom(facts, GB).person?.name).toBe('Marc Bastien');
  });

  test('a rare name is somebody when the mail below is made of it', () => {
    const facts = page('https://xu.example/contact', 'Contact', ['## Contact', '## Xinwen Fu', 'xinwenfu@cs.example']);
    expect(contactFrom(facts, GB)).toMatchObject({ person: { name: 'Xinwen Fu' }, emails: ['xinwenfu@cs.example'] });
  });
});

describe('lists of people', () => {
  const club = (...more: string[]) =>
    withRows(page('https://www.elmopera.org.uk/', 'Elm Opera Society', ['# Elm Opera Society']), [
      'President | Christina Wade | 0113 496 0101',
      'Vice President | Marcia Frost | 0113 496 0102',
      'Treasurer | Robert Lind | 0113 496 0103',
      'Secretary | Sarah Hill | 0113 496 0104',
      'Historian | Susan Quill | 0113 496 0105',
      'Awards | Zyta Mroz | 0113 496 0106',
      'Mailings | Donna Wade & Kay Lind | 0113 496 0107',
      ...more,
    ]);

  const doctors = ['Dr. Huber Petra', 'Dr. Gruber Theresa', 'Dr. Raml Katja'];
  const listing = ['# Ärzte im Ort', 'Praktische Ärzte', ...doctors, 'Zahnärzte', 'Dr. Wolfgang Olm', 'Dr. Elf Rosa'];
  const entries = page('https://ana.github.io/aerzte', 'Ärzte im Ort', listing);

  test.each([
    ['Dr. Raml Katja', 'Katja Raml', 'gp'],
    ['Dr. Elf Rosa', 'Rosa Elf', 'dentist'],
    ['Dr. Wolfgang Olm', 'Wolfgang Olm', 'dentist'],
  ])('%s of a list that says surnames first under headings of callings is %s, %s', (text, name, kind) => {
    expect(contactFrom(pointing(entries, text), { country: 'AT' })).toMatchObject({ person: { name }, kind });
  });

  test('two that end in a given name are no such list', () => {
    const facts = page('https://ana.github.io/team', 'Team', [
      '# Our team',
      'Elwood Thomas',
      'Jack Frost',
      'Zun Martin',
    ]);
    const names = contactFrom(facts, GB).people.map(each => each.name);
    expect(names).toEqual(expect.arrayContaining(['Jack Frost']));
    expect(names).not.toContain('Martin Zun');
  });

  test('a rare name among many known ones is a person too, and no row’s number is the club’s', () => {
    const card = contactFrom(club(), GB);
    expect(card.people.map(each => each.name)).toContain('Zyta Mroz');
    expect(card).toMatchObject({ organisation: 'Elm Opera Society', phones: [] });
  });

  test('two people in one piece of text have each their own address at one domain', () => {
    const facts = page('https://www.elmfit.example/', 'Elmfit', [
      '# Elmfit',
      'mgr Wojciech Frost\nw.frost@elmfit.example\n0113 496 0131\nmgr Justyna Wade\nj.wade@elmfit.example\n0113 496 0132',
    ]);
    expect(contactFrom(pointing(facts, 'Justyna Wade'), GB)).toMatchObject({
      emails: ['j.wade@elmfit.example'],
      phones: [{ number: '+441134960132' }],
    });
  });

  test('a hospital that is called like somebody is nobody', () => {
    const facts = page('https://www.elmproject.example/', 'Services', [
      '# Services',
      '## John Frost Hospital',
      '0113 496 0141',
    ]);
    expect(contactFrom(pointing(facts, 'John Frost Hospital'), GB)).toMatchObject({
      person: null,
      organisation: 'John Frost Hospital',
      phones: [{ number: '+441134960141' }],
    });
  });

  test('a row of a table that only lays the page out is nobody’s', () => {
    const facts = withRows(page('https://www.elmclubs.org.uk/', 'Elm Clubs Council', ['# Elm Clubs Council']), [
      'Ann Frost, Secretary: ann@oak.example | Tom Wade, Secretary: tom@ash.example | Hugo Fenn, Secretary: hugo@fir.example',
    ]);
    expect(contactFrom(pointing(facts, 'Tom Wade'), GB).emails).toEqual(['tom@ash.example']);
  });

  test('an address alone in a row goes with the number beside it, and so does no other row’s', () => {
    const more = club('wendy@oak.example | 0113 496 0121', 'robert@ash.example | 0113 496 0122');
    const block = more.blocks.findIndex(each => each.text === 'wendy@oak.example');
    const target = {
      kind: 'link' as const,
      text: 'wendy@oak.example',
      href: 'mailto:wendy@oak.example',
      blocks: [block],
      links: [],
    };
    expect(contactFrom({ ...more, target }, GB)).toMatchObject({
      person: null,
      emails: ['wendy@oak.example'],
      phones: [{ number: '+441134960121' }],
    });
  });

  test('a row of the club’s own details is the club’s, a row of somebody with a rare name is not', () => {
    const facts = club('Boats | Xyr | 0113 496 0108', 'Telephone | 0113 496 0100');
    expect(contactFrom(facts, GB).phones).toEqual([{ number: '+441134960100' }]);
  });

  test('departments under their own headings are no people, and nobody’s own box is everybody’s', () => {
    const facts = page('https://www.elmglas.example/contactos', 'Contactos', [
      '## Departamento Comercial',
      'geral@elmglas.example\n+351 224 119 230',
      '## Departamento Técnico',
      'carlos.wade@elmglas.example\n+351 226 096 709',
      '## Departamento Financeiro',
      '+351 234 729 740',
    ]);
    expect(contactFrom(facts, { country: 'PT' })).toMatchObject({ people: [], emails: ['geral@elmglas.example'] });
  });

  test('members of a network keep their own website, and the number beside their own mail', () => {
    const facts = page('https://www.elmnetwork.org.uk/members', 'Members - Elm Network', [
      '^ Elm Network',
      '# Members',
      '## Ann Frost - Senior Practitioner',
      'Phone: 0113 496 0101\nEmail: ann@frosttherapy.example\nWebsite: www.frosttherapy.example',
      '## Tom Wade - Practitioner',
      'Phone: 0113 496 0102\nEmail: tom@wadetherapy.example\nWebsite: www.wadetherapy.example',
    ]);
    expect(contactFrom(pointing(facts, 'Tom Wade'), GB)).toMatchObject({
      person: { name: 'Tom Wade' },
      phones: [{ number: '+441134960102' }],
      website: 'https://www.wadetherapy.example',
    });
  });

  test('a post with its district, a post in brackets and a post above', () => {
    const facts = page('https://www.elmmedical.co.uk/people', 'People', [
      '# People',
      'Rob Duffy - Sales Executive: London and South',
      'Officer: Susie Hall (Vice-Chair)',
      'Ann Frost\nDDS, MSD · Orthodontist',
      'Presidente\nProf. Alessandra Russo',
      'Präsident| |Heinz Watermann| | heinz(at)oak.example',
      '1. Vorsitzender: Rainer Vetter',
      'Responsable Sportif :\nRoger Cocault',
    ]);
    expect(contactFrom(facts, GB).people.map(({ name, role }) => [name, role])).toEqual([
      ['Rob Duffy', 'Sales Executive'],
      ['Susie Hall', 'Vice-Chair'],
      ['Ann Frost', 'Orthodontist'],
      ['Alessandra Russo', 'Presidente'],
      ['Heinz Watermann', 'Präsident'],
      ['Rainer Vetter', '1. Vorsitzender'],
      ['Roger Cocault', 'Responsable Sportif'],
    ]);
  });
});

test.each([
  ['¿Por qué elegir la clínica dental Elmiden?', 'dentist'],
  ['The gym near Elmiden is closed', null],
])('what is said right before the name tells what it is: %s', (line, kind) => {
  const facts = page('https://www.elmiden.example/', 'Elmiden', ['# Elmiden', 'We are open.', line]);
  expect(contactFrom(facts, { country: 'ES' }).kind).toBe(kind);
});

test('whom a copyright mark names as the maker is not the organisation', () => {
  const facts = page('https://gksolm.github.io/zarzad', 'Zarząd', [
    '# Zarząd',
    '> © Strona wykonana przez Nowak sp.z.o.o',
  ]);
  expect(contactFrom(facts, { country: 'PL' }).organisation).toBeNull();
});

test('who made the site stands under a heading that says so', () => {
  const facts = page('https://www.renate-fenn.example/impressum', '', [
    '# Impressum',
    '## Heilpraktikerin Renate Fenn',
    'Telefon: 0113 496 0151\ninfo@renate-fenn.example',
    '## Gestaltung der Internetpräsenz',
    'Christian Wade\nchristian.wade@uni.example',
  ]);
  expect(contactFrom(facts, GB)).toMatchObject({
    person: { name: 'Renate Fenn' },
    emails: ['info@renate-fenn.example'],
  });
});

test('a number in data keeps the dialling code before its slash', () => {
  const facts = page('https://www.elmdigital.example/', 'Elm Digital', ['# Elm Digital'], {
    items: [
      {
        source: 'microdata',
        types: ['Organization'],
        props: { name: ['Elm Digital'], telephone: ['+49 (0)40/37 49 10-0'] },
      },
    ],
  });
  expect(contactFrom(facts, { country: 'DE' }).phones).toEqual([{ number: '+49403749100' }]);
});

test('a description of what is sold to a trade does not make the seller one of it', () => {
  const facts = page('https://www.elmmedical.co.uk/', 'Elm Ltd', ['# Elm Ltd'], {
    meta: { description: 'Elm Ltd supplies consumables for podiatry' },
  });
  expect(contactFrom(facts, GB).kind).toBeNull();
});

test.each([
  ['----- Forwarded by Ann Frost/LDS/ELM on 11/29/2000 07:34 PM -----'],
  ['"Wade, Tom" <tom@oak.example>', '11/29/2000 03:56 PM', 'To: ann@elm.example', 'cc:', 'Subject: Redraft'],
])('an older mail program’s way to quote begins at %s', (...head) => {
  const lines = ['Here it is.', 'Ann', ...head, 'Best regards,', 'Tom Wade'].map(text => ({ text, links: [] }));
  expect(ownLines(lines).map(line => line.text)).toEqual(['Here it is.', 'Ann']);
});

describe('whose page it is', () => {
  test('a title with a calling names whom no part of the page begins with', () => {
    const facts = page('https://www.nutrirosa.it/', 'Dietista Annarosa Quaglia', [
      '# Nutrizione su misura',
      'Chi sono',
    ]);
    expect(contactFrom(facts, { country: 'IT' })).toMatchObject({
      person: { name: 'Annarosa Quaglia', role: 'Dietista' },
      kind: 'dietitian',
    });
  });

  test('a shouted name is turned round as the address says it', () => {
    const facts = page('https://elsapsy.example/', 'Psychologue', [
      '# QUILLABES ELSA',
      '## Psychologue clinicienne',
      'elsaquillabes.psy@gmail.com',
    ]);
    expect(contactFrom(facts, { country: 'FR' }).person).toMatchObject({ name: 'Elsa Quillabes' });
  });

  test('"Dr.in" is a form of address', () => {
    const facts = page('https://www.kinderarzt-elm.at/', 'Dr. Lisa Frost, Kinderärztin', ['# Dr.in Lisa Frost']);
    expect(contactFrom(facts, { country: 'AT' }).person).toMatchObject({ name: 'Lisa Frost', honorific: 'Dr.in' });
  });

  test('offices that bear the site’s name are nobody, and each has its number', () => {
    const facts = page('https://www.mercylakes.org/doctors/ann-frost', 'Ann Frost, DO | Mercy Lakes Health', [
      '# Ann Frost, DO',
      '## Locations',
      '## Mercy Lakes Rheumatology - Kalamazoo',
      '(269) 341-7620',
      '## Mercy Lakes Rheumatology - Battle Creek',
      '(269) 245-8130',
      'Nurse line 24/7: 1-800-632-4415',
    ]);
    const card = contactFrom(facts, { country: 'US' });
    expect(card.person?.name).toBe('Ann Frost');
    expect(card.phones.map(each => each.number)).toEqual(['+12693417620', '+12692458130']);
  });

  test('what is only read out before a name is none of it', () => {
    const lines = ['# GP surgery Elm Bank Surgery', '## Address', 'Elm Bank Surgery\n3 Elm Bank\nLeeds\nLS1 4AB'];
    const facts = page('https://www.nhs.uk/services/gp-surgery/elm-bank', 'Overview - Elm Bank Surgery - NHS', lines);
    expect(contactFrom(facts, GB).organisation).toBe('Elm Bank Surgery');
  });

  test('what a person writes about on their own site is no organisation', () => {
    const facts = page('https://annfrost.co.uk/notes/gut', 'Gut training for ultras – Ann Frost', [
      '# Gut training for ultras',
      '> Ann Frost, Sports dietitian',
    ]);
    expect(contactFrom(facts, GB)).toMatchObject({ person: { name: 'Ann Frost' }, organisation: null });
  });

  test('a box of a surname that two share is the practice’s, and so is one at a domain that its name spells', () => {
    const shared = page('https://www.tandelm.se/', 'Tandläkare Quill', [
      '# Tandläkare Anders Quill',
      ...[
        '## Eva Quill',
        'Tandsköterska',
        '## Anders Quill',
        'leg Tandläkare',
        '## Kontakt',
        '021-41 96 40\nquill@telia.se',
      ],
    ]);
    expect(contactFrom(shared, { country: 'SE' })).toMatchObject({
      emails: ['quill@telia.se'],
      phones: [{ number: '+4621419640' }],
    });
    const two = page('https://www.praxis-olm.example/', 'Zahnarztpraxis Olm Quill', [
      '# Herzlich willkommen',
      'info@praxis-olm.example\ninfo@zahnarztpraxis-quill.example',
    ]);
    expect(contactFrom(two, { country: 'DE' }).emails).toEqual([
      'info@praxis-olm.example',
      'info@zahnarztpraxis-quill.example',
    ]);
  });

  test('a finder that titles an entry with its trade is not the entry’s site', () => {
    const facts = page(
      'https://www.servicehub.example/service/elm-street-foot-leg-clinic',
      'Podiatry at Elm Street Foot & Leg Clinic, Ballarat - Service Hub',
      [
        '# Elm Street Foot & Leg Clinic',
        '03 5333 4482',
        'admin@elmstreetfeet.com.au',
        '## Other podiatry services nearby',
      ],
      { meta: { 'og:site_name': 'Service Hub' } },
    );
    expect(contactFrom(facts, { country: 'AU' })).toMatchObject({
      organisation: 'Elm Street Foot & Leg Clinic',
      emails: ['admin@elmstreetfeet.com.au'],
    });
  });

  test.each([
    ['Hall bookings are nothing to do with us - ring the centre on 0113 496 0199'],
    ['Parcheggio convenzionato: Garage Toschi, viale Toschi 2, tel. 0113 496 0199'],
    ['## Ordre professionnel\nOrdre national, 01 45 54 53 23, 0113 496 0199'],
  ])('%s: not the contact’s number', line => {
    const facts = page('https://www.elmclub.org.uk/', 'Elm Club', ['# Elm Club', '0113 496 0123', ...line.split('\n')]);
    expect(contactFrom(facts, GB).phones.map(each => each.number)).toEqual(['+441134960123']);
  });

  test('the head of a column, or the line above, says that a number is a fax', () => {
    const rows = [
      'Name | Phone | Fax',
      'Frost, Tonya, DO | 0113 496 0102 | 0113 496 0103',
      'Quill, Rosa, MD | 0113 496 0104 | –',
    ];
    const facts = withRows(page('https://www.elmhealth.org/staff', 'Staff - Elm Health', ['# Staff']), rows);
    for (const { group } of facts.blocks.slice(1, 4)) facts.groups[group]!.tag = 'th';
    const phones = contactFrom(pointing(facts, 'Frost, Tonya, DO'), { country: 'US' }).phones;
    expect(phones).toEqual([{ number: '+441134960102' }, { number: '+441134960103', type: 'fax' }]);
    const stacked = page('https://www.elmfeet.co.uk/', 'Elm Feet', [
      '# Elm Feet',
      'Phone\n0113 496 0123',
      'Fax\n0113 496 0124',
    ]);
    expect(contactFrom(stacked, GB).phones).toEqual([
      { number: '+441134960123' },
      { number: '+441134960124', type: 'fax' },
    ]);
  });

  test('an address at example.com counts on example.com’s own pages alone', () => {
    const lines = ['Alice Quill, Email: alice@example.com'];
    expect(contactFrom(page('https://alice.example.com/contact', 'Contact', lines), GB).emails).toEqual([
      'alice@example.com',
    ]);
    expect(contactFrom(page('https://www.elmclub.org.uk/contact', 'Contact', lines), GB).emails).toEqual([]);
  });

  test('a page in one’s own words is of whom it introduces, however rare the name', () => {
    const facts = page('https://hoofdkaakfysio.nl/over-mij', 'Over mij – Lysanka Olmer | Hoofd & Kaak Fysio', [
      '# Lysanka Olmer',
      'Mijn naam is Lysanka Olmer en ik ben een gespecialiseerde manueel therapeut.',
      '## Netwerken',
      'NA-netwerk Radboudumc',
    ]);
    expect(contactFrom(facts, { country: 'NL' }).person?.name).toBe('Lysanka Olmer');
  });

  test('a calling in the title’s next part names whom it stands behind', () => {
    const facts = page('https://www.danielaolmpsicologia.pt/sobre', 'Daniela Olm - Psicóloga', ['# Sobre', 'Ajudo.']);
    expect(contactFrom(facts, { country: 'PT' }).person).toMatchObject({ name: 'Daniela Olm', role: 'Psicóloga' });
  });

  test('a directory’s entry says surname and particle in capitals, and its neighbours are others', () => {
    const facts = page('https://www.annuairesante.example/LE-OLMAN', 'LE OLMAN Maëlle, Kinésithérapeute à Quimper', [
      '# LE OLMAN Maëlle',
      'Masseur-kinésithérapeute',
      '02 98 55 21 64',
      '## À la même adresse',
      'QUENEHERVE Yann, Masseur-kinésithérapeute, 02 98 55 21 65',
    ]);
    const card = contactFrom(facts, { country: 'FR' });
    expect(card).toMatchObject({ person: { name: 'Maëlle Le Olman' }, phones: [{ number: '+33298552164' }] });
  });

  test.each([
    ['I am a member of the Irish Association for Counselling (iacp.ie, 0113 496 0199)'],
    ['Lens recall? Call the manufacturer at 0113 496 0199'],
    ['Urlaub: 13. bis 24. Oktober. Vertretung: Praxis Jörg Quill, Bergmannstraße 31, Tel. 0113 496 0199'],
  ])('%s: another’s number', line => {
    const facts = page('https://www.elmclinic.co.uk/', 'Elm Clinic', ['# Elm Clinic', 'Ring 0113 496 0123', line]);
    expect(contactFrom(facts, GB).phones.map(each => each.number)).toEqual(['+441134960123']);
  });

  test('the details of a listing’s entry count though their box is called a post’s', () => {
    const facts = page('https://www.elmchamber.example/members/elm-gym/', 'Elm Gym | Members Directory | Elm Chamber', [
      '# Elm Gym',
      'Phone: 0113 496 0123',
      'By Rosa Quill',
    ]);
    facts.groups.push({ parent: 0, tag: 'div', hint: 'geodir post-meta' });
    facts.blocks[1]!.group = facts.blocks[2]!.group = facts.groups.length - 1;
    facts.blocks.push(...['A', 'B', 'C'].map(text => ({ tag: 'p', text, group: 0 })));
    expect(contactFrom(facts, GB)).toMatchObject({ person: null, phones: [{ number: '+441134960123' }] });
  });

  test('a law’s year is no register entry, an order’s page names nobody', () => {
    const facts = page('https://www.elmosteopathy.co.uk/', 'Elm Osteopathy', [
      '# Elm Osteopathy',
      'Registered with the General Osteopathic Council — Osteopaths Act 1993',
      'Geltendes Berufsrecht',
      'Hessisches Heilberufsgesetz',
    ]);
    expect(contactFrom(facts, GB)).toMatchObject({ registers: [], people: [] });
  });

  test('a number is of the practice’s country where the page’s language is spoken there too', () => {
    const facts = page(
      'https://olm.github.io/kontakt',
      'Physiotherapie Olm',
      ['# Physiotherapie Olm', '0676 88029 920'],
      {
        lang: 'de',
      },
    );
    expect(contactFrom(facts, { country: 'AT' }).phones).toMatchObject([{ number: '+4367688029920' }]);
    expect(contactFrom(facts, { country: 'DE' }).phones).toMatchObject([{ number: '+4967688029920' }]);
  });

  test('a dialling code behind a dash is no postcode, a letter behind a number says what it is', () => {
    const german = page('https://www.praxisolm.de/', 'Praxis Olm', ['# Praxis Olm', 'Telefon: 06071 - 44246'], {
      lang: 'de',
    });
    expect(contactFrom(german, { country: 'DE' }).phones).toEqual([{ number: '+49607144246' }]);
    const center = page('https://www.elmcenter.co.uk/', 'Elm Center', [
      '# Elm Center',
      '0113 496 0101 T 0113 496 0102 F',
    ]);
    expect(contactFrom(center, GB).phones).toEqual([
      { number: '+441134960101' },
      { number: '+441134960102', type: 'fax' },
    ]);
  });
});
