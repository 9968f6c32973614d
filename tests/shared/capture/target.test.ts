import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { emptyFacts, type PageFacts, type Target } from '../../../shared/capture/facts.ts';

/** A page of lines: `# ` and `### ` head, `^ ` is its header, `_ ` its footer, anything else a paragraph. */
function page(url: string, title: string, lines: string[]): PageFacts {
  const facts = emptyFacts(url, title);
  const groups: PageFacts['groups'] = [
    { parent: 0, tag: 'body' },
    { parent: 0, tag: 'header', region: 'header' },
    { parent: 0, tag: 'footer', region: 'footer' },
    { parent: 0, tag: 'main', region: 'main' },
  ];
  const blocks = lines.map(line => {
    const [, mark = '', text = ''] = /^(#+|\^|_)?\s?(.*)$/s.exec(line)!;
    const heading = mark.startsWith('#') ? { level: mark.length } : {};
    return {
      tag: mark.startsWith('#') ? `h${mark.length}` : 'p',
      text,
      group: mark === '^' ? 1 : mark === '_' ? 2 : 3,
      ...heading,
    };
  });
  return { ...facts, groups, blocks };
}

function selecting(facts: PageFacts, text: string): PageFacts {
  const flat = (words: string) => words.replace(/\s+/g, '');
  const whole = facts.blocks.findIndex(block => flat(block.text).includes(flat(text)));
  const parts = facts.blocks.flatMap((block, at) => (flat(text).includes(flat(block.text)) ? [at] : []));
  const blocks = whole >= 0 ? [whole] : parts;
  return { ...facts, target: { kind: 'selection', text, blocks, links: [] } };
}

function clicking(facts: PageFacts, href: string, text: string): PageFacts {
  const block = facts.blocks.findIndex(each => each.text.includes(text));
  const target: Target = { kind: 'link', text, href, blocks: block < 0 ? [] : [block], links: [] };
  return { ...facts, target };
}

function said(facts: PageFacts) {
  const { person, organisation, emails, phones } = contactFrom(facts, { country: 'GB' });
  return {
    person: person?.name ?? null,
    organisation,
    emails,
    phones: phones.map(({ number, type }) => (type === 'fax' ? `fax ${number}` : number)),
  };
}

const CLINIC = page('https://www.oakphysio.co.uk/team', 'Our team - Oak Physio', [
  '^ Oak Physio\n01562 555 100',
  'Fax: 01562 555 101',
  '# Our team',
  '### Jane Hartnell',
  'Senior Physiotherapist',
  'jane@oakphysio.co.uk',
  '### Simon Rook',
  'Physiotherapist',
  'We welcome Dr Amara Nwachukwu, who joins us as a GP partner from Caversham Road Surgery.',
  'The leg clinic is run by Sister Comfort Boateng from Berkshire Community Nursing, on 0118 496 0388.',
  'Shoes: Stride Sports on Market Street (01562 555 277).',
  '_ Oak Physio, 4 Church Walk, Kidderminster DY10 1AA. Website by Otter Digital',
]);
const OAK = 'Oak Physio';
const MAIN = '+441562555100';

describe('a selection on a clinic’s own page', () => {
  test.each([
    ['a name of the team', 'Jane Hartnell', 'Jane Hartnell', OAK, [MAIN]],
    ['a role alone is its holder’s', 'Senior Physiotherapist', 'Jane Hartnell', OAK, [MAIN]],
    ['an address alone is its owner’s', 'jane@oakphysio.co.uk', 'Jane Hartnell', OAK, [MAIN]],
    ['the clinic’s number', '01562 555 100', null, OAK, [MAIN]],
    ['whoever joins is the clinic’s, not where they come from', 'Dr Amara Nwachukwu', 'Amara Nwachukwu', OAK, [MAIN]],
    [
      'a visitor with the number and the workplace in the sentence',
      'Sister Comfort Boateng from Berkshire Community Nursing, on 0118 496 0388',
      'Comfort Boateng',
      'Berkshire Community Nursing',
      ['+441184960388'],
    ],
    [
      'a shop that is named with its number',
      'Stride Sports on Market Street (01562 555 277',
      null,
      'Stride Sports',
      ['+441562555277'],
    ],
    ['a fax number whose label was not selected', '01562 555 101', null, OAK, ['fax +441562555101']],
  ])('%s', (_, text, person, organisation, phones) => {
    expect(said(selecting(CLINIC, text))).toMatchObject({ person, organisation, phones });
  });

  test('two people selected are several to choose from', () => {
    const guess = contactFrom(selecting(CLINIC, 'Jane Hartnell\nSenior Physiotherapist\nSimon Rook'), {
      country: 'GB',
    });
    expect(guess.person).toBeNull();
    expect(guess.people.map(one => one.name)).toEqual(['Jane Hartnell', 'Simon Rook']);
  });
});

test.each(['Photo of Jane Hartnell', 'Headshot: Jane Hartnell', 'Jane Hartnell, Senior Physiotherapist'])(
  'a picture called “%s” is hers',
  text => {
    const facts: PageFacts = { ...CLINIC, target: { kind: 'image', text, blocks: [7], links: [] } };
    expect(said(facts)).toMatchObject({ person: 'Jane Hartnell', organisation: OAK, emails: ['jane@oakphysio.co.uk'] });
  },
);

describe('a link on a clinic’s own page', () => {
  test.each([
    [
      'a card that is a link as a whole',
      'https://www.oakphysio.co.uk/team/1',
      'Simon Rook\nPhysiotherapist',
      'Simon Rook',
      OAK,
    ],
    [
      'a profile whose address spells the name',
      'https://www.oakphysio.co.uk/team/simon-rook',
      'View profile',
      'Simon Rook',
      OAK,
    ],
    ['whoever made the site', 'https://www.otterdigital.example/', 'Otter Digital', null, 'Otter Digital'],
  ])('%s', (_, href, text, person, organisation) => {
    expect(said(clicking(CLINIC, href, text))).toMatchObject({ person, organisation });
  });

  test('another site is reached at none of the page’s numbers and addresses', () => {
    expect(said(clicking(CLINIC, 'https://www.otterdigital.example/', 'Otter Digital'))).toMatchObject({
      emails: [],
      phones: [],
    });
  });
});

const DIRECTORY = page('https://www.footfinder.example/p/swinburne', 'Harriet Swinburne - Podiatrist | FootFinder', [
  '^ FootFinder\nHelp 0800 123 4566',
  '# Harriet Swinburne',
  'Podiatrist, HCPC CH21345',
  '### Tyne Green Podiatry',
  '6 Hallstile Bank, Hexham NE46 3PQ',
  'Phone 01434 555 720',
  '## Other podiatrists nearby',
  'Ian Telfer Prudhoe Foot Care 01661 555 290',
  '_ FootFinder, 9 Dock Street, Leeds LS10 1NA, help@footfinder.example',
]);

describe('a selection on a directory’s page', () => {
  test.each([
    ['the clinic’s number is the listed person’s', 'Phone 01434 555 720', 'Harriet Swinburne', ['+441434555720']],
    [
      'another entry is that one, with nothing of the page’s',
      'Ian Telfer Prudhoe Foot Care 01661 555 290',
      'Ian Telfer',
      ['+441661555290'],
    ],
    ['the directory’s own line is nobody listed', 'Help 0800 123 4566', null, ['+448001234566']],
    ['nor is its footer', 'help@footfinder.example', null, []],
  ])('%s', (_, text, person, phones) => {
    expect(said(selecting(DIRECTORY, text))).toMatchObject({ person, phones });
  });
});

const PRACTICE = page(
  'https://www.carefinder.example/rheumatology/elm-joint-clinic/',
  'Elm Joint Clinic • CareFinder',
  [
    '^ CareFinder',
    '# Elm Joint Clinic',
    '## Consultants',
    'Dr Alasdair Kemp Rheumatologist',
    'Dr Li Wen Zhao Rheumatologist',
    '## Contact',
    '01434 555 390',
    '8 Knox Rise, Hexham NE46 3PQ',
    'Is this your practice? Write to updates@carefinder.example',
  ],
);

test('whom a directory’s entry lists works there, however rare the name', () => {
  expect(said(selecting(PRACTICE, 'Dr Li Wen Zhao'))).toEqual({
    person: 'Li Wen Zhao',
    organisation: 'Elm Joint Clinic',
    emails: [],
    phones: ['+441434555390'],
  });
});

const RESULTS = page('https://www.townmap.example.ie/ennis/shoe-shops', 'Shoe shops in Ennis | TownMap', [
  '# Shoe shops in Ennis',
  '## Clancy Footwear',
  '14 Parnell Lane · 065 555 1100',
  '## The Comfy Foot',
  '3 Abbey Lane · 065 555 1200',
  '_ List your business: 01 555 0900',
]);

test('an entry that was selected is reached at its number though its mail is at another domain', () => {
  const entry = (name: string, number: string, mail: string) => [`### ${name}`, `Tel: ${number}\nEmail: ${mail}`];
  const facts = page('https://www.stumptown.org.uk/physios', 'Physiotherapists', [
    '# Physiotherapists',
    ...entry('Elm Hospital', '0113 496 0101', 'physio-elm@ouh.nhs.uk'),
    ...['### Oak Hospital', 'Tel: 0113 496 0102', '### Ash Hospital', 'Tel: 0113 496 0103'],
  ]);
  expect(contactFrom(selecting(facts, 'Elm Hospital'), { country: 'GB' })).toMatchObject({
    organisation: 'Elm Hospital',
    emails: ['physio-elm@ouh.nhs.uk'],
    phones: [{ number: '+441134960101' }],
  });
});

test('a link of a list of a trade’s places is the place’s, not the list’s', () => {
  const facts = clicking(RESULTS, 'https://www.townmap.example.ie/b/2', 'The Comfy Foot');
  const { organisation, phones, kind, website } = contactFrom(facts, { country: 'IE' });
  expect({ organisation, kind, website, phones: phones.map(each => each.number) }).toEqual({
    organisation: 'The Comfy Foot',
    kind: 'shoe-shop',
    website: null,
    phones: ['+353655551200'],
  });
});

describe('a sentence on the page of one person', () => {
  const solo = page('https://www.handsonot.co.uk/contact', 'Hands On OT - Occupational Therapy in Devon', [
    '# Contact Jo',
    'Joanna Treleaven, Occupational Therapist, covers Exeter.',
    'Telephone: 01392 555 806 Email: jo@handsonot.co.uk',
    'For Somerset please ring my colleague Ruth Gribble on 01823 555 120.',
    'Office manager: Heather Ludlam, The Croft, 12 Main Street, Thornby Green, Northampton NN6 8SH. Tel 01604 555 318. heather@handsonot.co.uk',
  ]);
  test.each([
    ['names a colleague with a number', 'Ruth Gribble on 01823 555 120', 'Ruth Gribble', [], ['+441823555120']],
    [
      'selected from its verb on',
      'ring my colleague Ruth Gribble on 01823 555 120',
      'Ruth Gribble',
      [],
      ['+441823555120'],
    ],
    [
      'has a role, a name and a long address',
      'Office manager: Heather Ludlam, The Croft, 12 Main Street, Thornby Green, Northampton NN6 8SH. Tel 01604 555 318. heather@handsonot.co.uk',
      'Heather Ludlam',
      ['heather@handsonot.co.uk'],
      ['+441604555318'],
    ],
  ])('%s', (_, text, person, emails, phones) => {
    expect(said(selecting(solo, text))).toEqual({ person, organisation: 'Hands On OT', emails, phones });
  });
});

test('a name in a block of lines has the number below it, not the first one', () => {
  const harriers = page('https://www.wharfeharriers.example.org.uk/contacts', 'Wharfe Valley Harriers - Contacts', [
    '# Wharfe Valley Harriers',
    'Chair Moira Hebblethwaite\nTel 0113 496 0381\nCoach Desmond Achebe\nTel 0113 496 0382\nTrack Ings Lane, Otley LS21 3AA',
  ]);
  expect(said(selecting(harriers, 'Desmond Achebe'))).toMatchObject({
    person: 'Desmond Achebe',
    phones: ['+441134960382'],
  });
});

describe('people who come together on a page', () => {
  const speakers = page('https://www.footday.example/speakers', 'Speakers | Foot Day 2026', [
    '^ Foot Day 2026',
    '# Speakers',
    '### Hamid Yousefi',
    'Vascular nurse specialist, Tyne Vascular Unit',
    '### Perpetua Ncube',
    'Podiatrist',
    '_ Foot Day is run by Footnote Events Ltd, hello@footday.example, 020 7946 0680',
  ]);

  test('a speaker works where the card says, and is not reached at the event', () => {
    expect(said(selecting(speakers, 'Hamid Yousefi'))).toEqual({
      person: 'Hamid Yousefi',
      organisation: 'Tyne Vascular Unit',
      emails: [],
      phones: [],
    });
  });

  test('a speaker without a workplace has none', () => {
    expect(said(selecting(speakers, 'Perpetua Ncube'))).toMatchObject({ organisation: null, emails: [], phones: [] });
  });
});

describe('who and what a selection or link stands for', () => {
  test('a selected sentence stands for the one person whom it names with a calling', () => {
    const said =
      'She thanks her physiotherapist, Priya Frost of Upper Elm Rehab in Leeds, who saw her three times a week.';
    const facts = page('https://www.elmcourier.co.uk/star', 'Netball star - Elm Courier', ['# Netball star', said]);
    expect(contactFrom(selecting(facts, said), { country: 'GB' })).toMatchObject({
      person: { name: 'Priya Frost', role: 'physiotherapist' },
      organisation: 'Upper Elm Rehab',
    });
  });

  const branches = [
    '# Vores klinikker',
    'Fodklinikken Elmby C\nVestergade 48, 8000 Elmby C\n86 12 12 44',
    'Fodklinikken Risby\nSkolevangen 3, 8240 Risby\n86 17 18 55',
    'kontakt@fodklinik-elmby.dk',
  ];

  test('a branch of the site’s own trade has its own name and number, and the site’s address', () => {
    const facts = page('https://www.fodklinik-elmby.dk/klinikker', 'Klinikker | Fodklinikken Elmby', branches);
    expect(contactFrom(selecting(facts, branches[2]!), { country: 'DK' })).toMatchObject({
      organisation: 'Fodklinikken Risby',
      kind: 'podiatrist',
      emails: ['kontakt@fodklinik-elmby.dk'],
      phones: [{ number: '+4586171855' }],
      website: 'https://www.fodklinik-elmby.dk/',
    });
  });

  test('headings that share a first word that is no given name are branches, and nobody', () => {
    const facts = page('https://www.clinicaquaglia.es/contacto', 'Contacto | Clínica Podológica Quaglia', [
      '# Nuestros centros',
      ...['### Quaglia Gràcia', 'Carrer de Verdi, 45\n08012 Barcelona\nTel. 93 215 12 34'],
      ...['### Quaglia Sabadell', 'Rambla, 118\n08201 Sabadell\nTel. 93 726 14 80\nsabadell@clinicaquaglia.es'],
      'Dirección médica: Dra. Núria Quaglia Casals',
    ]);
    const card = contactFrom(clicking(facts, 'tel:937261480', '93 726 14 80'), { country: 'ES' });
    expect(card).toMatchObject({ person: null, emails: ['sabadell@clinicaquaglia.es'] });
    expect(card.phones.map(each => each.number)).toEqual(['+34937261480']);
  });

  test('the last one of a list does not get what stands below the list', () => {
    const lines = [
      '# Corpo Clínico',
      '### Nutrição',
      'Dr. Tiago Brandão\nNutricionista',
      '### Direção',
      'Sofia Antunes',
    ];
    const foot = 'Clínica do Elm · Avenida da Índia 30 · 1300-299 Lisboa · 21 342 1234 · geral@clinicadoelm.pt';
    const facts = page('https://www.clinicadoelm.pt/', 'Corpo Clínico – Clínica do Elm', [...lines, foot]);
    expect(contactFrom(selecting(facts, 'Dr. Tiago Brandão'), { country: 'PT' })).toMatchObject({
      emails: ['geral@clinicadoelm.pt'],
      phones: [{ number: '+351213421234' }],
    });
  });

  test('a practice’s name is without its town where the page calls it so', () => {
    const facts = page('https://www.praktijkdeolm.nl/team', 'Team - Fysiotherapie De Olm Utrecht', [
      '^ Fysiotherapie De Olm',
      '# Team',
      '_ Lindelaan 8, 3571 KP Utrecht',
    ]);
    expect(contactFrom(facts, { country: 'NL' }).organisation).toBe('Fysiotherapie De Olm');
  });

  test('an entry of a list is what its link names, up to the address behind a dash', () => {
    const entry = 'Elm Street Dental Practice – 9 Elm Street, London SE1 3LE. Tel 020 7946 0422';
    const facts = page('https://www.stjudes.org.uk/links', 'Useful links – St Jude’s Parish', [
      '# Useful links',
      'Parish office: 020 7946 0411',
      entry,
    ]);
    const link = clicking(facts, 'https://www.elmstreetdental.co.uk/', 'Elm Street Dental Practice');
    expect(contactFrom(link, { country: 'GB' })).toMatchObject({
      organisation: 'Elm Street Dental Practice',
      phones: [{ number: '+442079460422' }],
      website: 'https://www.elmstreetdental.co.uk/',
    });
  });

  test('a link to another’s site is that place’s, with the number behind it', () => {
    const facts = page('https://www.elmhousecare.ie/contact', 'Contact | Elm House Nursing Home', [
      '# Contact',
      'Visiting GP: Dr Eoin Quill, Oak Road Medical Centre, 021 427 3390',
      'Tel: 021 427 3344',
    ]);
    const link = clicking(facts, 'https://www.oakroadmedical.ie/', 'Oak Road Medical Centre');
    expect(contactFrom(link, { country: 'IE' })).toMatchObject({
      person: null,
      organisation: 'Oak Road Medical Centre',
      phones: [{ number: '+353214273390' }],
      website: 'https://www.oakroadmedical.ie/',
    });
  });

  test('a person under a practice’s name works there, on whoever’s page', () => {
    const block = 'Gabinet Osteopatyczny Olm\nmgr Tomasz Quill\nul. Elmowa 17, 43-450 Ustroń\ntel. 601 445 512';
    const facts = page('https://bieg-ustron.pl/partnerzy', 'Partnerzy – Bieg Romantyczny', ['# Nasi partnerzy', block]);
    expect(contactFrom(selecting(facts, block), { country: 'PL' })).toMatchObject({
      person: { name: 'Tomasz Quill' },
      organisation: 'Gabinet Osteopatyczny Olm',
      kind: 'osteopath',
    });
  });

  test('a heading says the post of the one name below it, and a post ends where the name begins', () => {
    const facts = page('https://www.msp-elm.fr/equipe', 'Équipe – Maison de santé', [
      '### Médecins généralistes',
      'Dr Guillaume Quill\nSecrétariat : 05 55 21 55 10',
      '### Masseur-kinésithérapeute',
      'Maud Olm\n05 55 21 55 18',
      'Player Welfare Officer / Team Physio Emer Wade 05 55 21 55 19',
    ]);
    expect(contactFrom(selecting(facts, 'Maud Olm'), { country: 'FR' })).toMatchObject({
      person: { role: 'Masseur-kinésithérapeute' },
      kind: 'physiotherapist',
    });
    const named = contactFrom(clicking(facts, 'tel:0555215519', '05 55 21 55 19'), { country: 'FR' });
    expect(named.person).toMatchObject({ name: 'Emer Wade', role: 'Player Welfare Officer / Team Physio' });
  });
});
