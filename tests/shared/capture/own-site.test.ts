import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { isOfficeNobodyMeans } from '../../../shared/capture/mentions/email.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { numbers, page } from './page-of-lines.ts';

/** A practice on its own site: which numbers there are its own, who its page is about, and what its data left there. */

const OWN = '+441134960101';
const FRAME = ['^ Elm Podiatry', '> Elm Podiatry, 4 Mill Lane, Leeds LS1 4AB', '> Tel: 0113 496 0101'];
const site = (lines: string[], more: Partial<PageFacts> = {}) =>
  page('https://www.elmpodiatry.example/advice', 'Advice | Elm Podiatry', [...lines, ...FRAME], more);

describe('a number that a sentence gives is', () => {
  test.each([
    ['Get tested, and ring the Victorian coronavirus hotline on 0113 496 0198 for advice.'],
    ['For health advice at any hour call healthdirect on 0113 496 0198.'],
    ['Your GP can refer you through the NHS e-Referral Service (appointment line 0113 496 0198).'],
    ['People who look after somebody can speak to the carers’ team of the city on 0113 496 0198.'],
    ['Klager kan rettes til Styrelsen for Patientklager, Allé 18, tlf. 0113 496 0198'],
    ['Healthline 0113 496 0198 (24 hours)'],
    ['Community midwife 0113 496 0198'],
    ['Sexual health clinic: 0113 496 0198'],
    ['## Other help locally\nNHS children’s therapy, Leeds: 0113 496 0198'],
    ['Also visit our Otley office: 0113 496 0198'],
  ])('another’s: %s', said => {
    expect(numbers(site(['# Advice', ...said.split('\n')]))).toEqual([OWN]);
  });

  test.each([
    ['If your toe is red or swollen please do not wait but call us on 0113 496 0102.'],
    ['To book for the foot check that every diabetic needs ring reception on 0113 496 0102.'],
    ['Wenn Sie Schmerzen haben, rufen Sie uns bitte gleich an: 0113 496 0102.'],
    ['The green is at the end of Mill Lane. Clubhouse 0113 496 0102 (match days).'],
  ])('the practice’s: %s', said => {
    expect(numbers(site(['# Advice', said]))).toContain('+441134960102');
  });
});

describe('one of a group’s places on a site of its own', () => {
  const school = (host: string) =>
    page(`https://${host}/contact`, 'Contact Us - Cedar Ridge Elementary School', [
      '# Contact Us',
      'Phone: 0113 496 0101',
      '> Elm Valley School District\n12 High Street\n0113 496 0198',
    ]);

  test('is who the title says, with the numbers of its page', () => {
    const { organisation, phones } = contactFrom(school('cedarridge.elmvalleyschools.org'), { country: 'GB' });
    expect(organisation).toBe('Cedar Ridge Elementary School');
    expect(phones.map(({ number }) => number)).toEqual([OWN]);
  });

  test('not so the part of a site that lists many', () => {
    const list = page('https://elmdirectory.elmshire.example.org/x', 'Elm Directory', ['# Elm Stroke Club', 'Tel: 0113 496 0101']);
    expect(contactFrom(list, { country: 'GB' }).organisation).not.toBe('Elm Directory');
  }); // prettier-ignore
});

describe('the page’s data', () => {
  const address = { streetAddress: ['4 Mill Lane'], postalCode: ['LS1 4AB'], addressLocality: ['Leeds'] };
  const clinic = (url: string, person: { [name: string]: string[] }): PageFacts['items'] => [
    { source: 'json-ld', types: ['Chiropractor'], props: { name: ['Elm Chiropractic'], url: [url], address: [{ item: 1 }], employee: [{ item: 2 }] } },
    { source: 'json-ld', types: ['PostalAddress'], props: address },
    { source: 'json-ld', types: ['Person'], props: person },
  ]; // prettier-ignore
  const url = 'https://www.elmchiro.example/en/leeds-chiropractor';
  const landing = (items: PageFacts['items']) =>
    page(url, 'Leeds Chiropractor | Elm Chiropractic', ['^ Elm Chiropractic', '# Chiropractor in Leeds', '## Meet Dr. Dan Frost, DC', 'Dr. Frost will explain what he finds.', '> 0113 496 0101'], { items }); // prettier-ignore

  test('says that the page is the practice’s, whomever it presents', () => {
    const { person, organisation, people } = contactFrom(landing(clinic(url, { name: ['Dr. Dan Frost DC'], jobTitle: ['Chiropractor'] })), { country: 'GB' });
    expect([person, organisation]).toEqual([null, 'Elm Chiropractic']);
    expect(people.map(({ name }) => name)).toEqual(['Dan Frost']);
  }); // prettier-ignore

  test('may hold somebody of a template, whom the page does not name', () => {
    const items: PageFacts['items'] = [
      { source: 'json-ld', types: ['Person'], props: { name: ['Hanna Hall'], jobTitle: ['Marketing'] } },
    ];
    const team = page('https://www.elmdental.example/team', 'Our team | Elm Dental', ['# Meet The Team', '## Dr. Stephanie L. Wade', '## Dr. Tom Frost', '> Elm Dental'], { items }); // prettier-ignore
    const { person, people } = contactFrom(team, { country: 'GB' });
    expect([person, ...people.map(({ name }) => name)]).toEqual([null, 'Stephanie L. Wade', 'Tom Frost']);
  });
});

test('a page of the staff is the practice’s, though it names one of them and who made the site', () => {
  const lines = ['^ Elm Dental', 'Jo Wade\nDental Hygienist', '> Elm Dental © 2011\nAnn Frost Web Design'];
  const { person, people } = contactFrom(page('https://www.elmdental.example/staff', 'Our Staff', lines), { country: 'GB' });
  expect([person, ...people.map(({ name }) => name)]).toEqual([null, 'Jo Wade']);
}); // prettier-ignore

test('a unit of a street is no extension', () => {
  const facts = page('https://www.elmdental.example/', 'Elm Dental', ['^ 0113 496 0101 #105 - 220 Mill Road, Leeds']);
  expect(contactFrom(facts, { country: 'GB' }).phones).toEqual([{ number: OWN }]);
}); // prettier-ignore

test.each([
  ['a street over the site', ['^ Elder Way, Leeds LS1 4AB Tel: 0113 496 0101', '# Headteacher’s letter'], 'Elm Primary School'],
  ['a part of the site’s name', ['^ HJ Glass & Windows', '# Contact us', '## About HJ Glass & Windows', 'Ring us on 0113 496 0101.'], 'HJ Glass & Windows'],
  ['gyms', ['# ElmFit Gyms', 'Classes for all.', '> ElmFit Gyms'], 'ElmFit Gyms'],
])('%s is nobody', (_, lines, name) => {
  const facts = page(`https://www.${name.toLowerCase().replaceAll(/[ &]+/g, '')}.example/x`, `Contact | ${name}`, [...lines, `> © ${name}`]);
  const { person, people, organisation } = contactFrom(facts, { country: 'GB' });
  expect([person, people, organisation]).toEqual([null, [], name]);
}); // prettier-ignore

test('“About us” is about the practice, though one works there', () => {
  const lines = ['# Physiotherapie mit Zeit', 'Unsere Räume sind neu.', '## Susan Heinrich', 'Physiotherapeutin, Inhaberin', 'Susan Heinrich führt die Praxis seit 2004 mit viel Zeit für jeden.', 'Bei Susan Heinrich beginnt jede Behandlung mit einem Gespräch.'];
  const facts = page('https://www.praxisheinrich.example/ueber-uns', 'Über uns | Physiotherapie Susan Heinrich', [...lines, '> Physiotherapie Susan Heinrich'], { lang: 'de' });
  const { person, people } = contactFrom(facts, { country: 'DE' });
  expect([person, ...people.map(({ name }) => name)]).toEqual([null, 'Susan Heinrich']);
}); // prettier-ignore

test('“Mon parcours” is about the one whom it names, and the mailbox of a list is nobody’s', () => {
  const lines = ['# Mon parcours', '## Julien Marchand', 'Ostéopathe D.O.', 'Après mes études à Lyon, j’ai ouvert mon cabinet.', '> Cabinet Marchand'];
  const facts = page('https://www.marchand-osteopathe.example/mon-parcours', 'Mon parcours | Cabinet d’ostéopathie', lines, { lang: 'fr' });
  expect(contactFrom(facts, { country: 'FR' }).person?.name).toBe('Julien Marchand');
  expect(isOfficeNobodyMeans('peoplefinder@elm.example')).toBe(true);
}); // prettier-ignore

test('an article of the practice about one of its own is about them', () => {
  const items: PageFacts['items'] = [{ source: 'json-ld', types: ['Article'], props: { author: ['Ann Frost'] } }];
  const facts = page('https://www.elmpodiatry.example/2025/10/andrew-wade', 'Andrew Wade, Leeds Podiatrist: questions | Elm Podiatry', ['# Andrew Wade, Leeds Podiatrist: questions', 'Why feet?', ...FRAME], { items });
  const { person, organisation } = contactFrom(facts, { country: 'GB' });
  expect([person?.name, organisation]).toEqual(['Andrew Wade', 'Elm Podiatry']);
}); // prettier-ignore

test('a surname in a heading is the one whom the page names in full', () => {
  const lines = ['# About Dr. Wade', 'For years Dr. David M. Wade has looked after families in Leeds.', 'He is a general dentist.'];
  const about = page('https://www.davidwadedental.example/about/dr-wade', 'About Dr. Wade | Dentist Leeds | Dr. David M. Wade', [...lines, '> 0113 496 0101']);
  expect(contactFrom(about, { country: 'GB' }).person).toMatchObject({ name: 'David M. Wade', honorific: 'Dr.' });
}); // prettier-ignore

test.each([
  ['Savannah GA 31406', undefined],
  ['Ann Frost Web Design', undefined],
  ['Dr. Stephanie Wade Family Dentistry', 'Stephanie Wade'],
  ['Juniper Family Practice', undefined],
  ['Fisioterapia Olmo', undefined],
  ['Osteopatia Rossi', undefined],
  ['Logopädie Sander', undefined],
  ['Osteo Marie Dupont', undefined],
])('"%s" begins with the name %s', (text, name) => {
  expect(nameIn(text)?.name).toBe(name);
});

test.each([
  ['Elm Tri', ['# Run', 'Sessions for all, open to members of the Club and their friends', 'Membership: join the Club from age 8', '2 Club run leagues', '## Running Kit', 'A good pair of trainers, fitted at a running shop, matters most.'], 'sports-club'],
  ['Academy Elm Foot and Orthotic', ['# Summer feet', 'Sandals and what they do.'], 'podiatrist'],
])('%s is of its kind, whatever else its page speaks of', (name, lines, kind) => {
  const facts = page(`https://www.${name.toLowerCase().replaceAll(' ', '')}.example/blog/run`, `Run - ${name}`, [`^ ${name}`, ...lines, `> © ${name}`]);
  expect(contactFrom(facts, { country: 'GB' }).kind).toBe(kind);
}); // prettier-ignore

test.each([
  ['FROST, Ann (ELM VALE COMMUNITY HEALTH NHS TRUST)', null],
  ['Ann Frost ELMWICK GENERAL HOSPITAL', null],
  ['Ann Frost (MCSP)', 'MCSP'],
])('of "%s" the letters are %s', (text, letters) => {
  expect(nameIn(text)).toMatchObject({ name: 'Ann Frost', credentials: letters });
});

test.each(['Elm Speech Ltd Twitter', 'Elm Speech Ltd Facebook Instagram', 'Elm Speech Ltd'])(
  '"© %s" is of Elm Speech',
  name => {
    const lines = ['# Fees', 'Tel: 0113 496 0123', `> © 2026 ${name}`];
    const facts = page('https://www.esl.example/fees', 'Fees', lines);
    expect(contactFrom(facts, { country: 'GB' }).organisation).toBe('Elm Speech Ltd');
  },
);

test('"About" of a practice is of the one after whom it is called, "About us" of the practice', () => {
  const lines = [
    'Ann Olmstead BSc (Hons), MRCSLT\nSpeech and Language Therapist',
    'Tel: 0113 496 0123',
    '> Olmstead Speech & Language Ltd',
  ];
  const about = (heading: string) =>
    contactFrom(
      page('https://www.olmsteadspeech.example/about', `${heading} - Olmstead Speech & Language`, [
        `# ${heading}`,
        ...lines,
      ]),
      { country: 'GB' },
    ).person?.name;
  expect([about('About'), about('About us')]).toEqual(['Ann Olmstead', undefined]);
});

test('the page that is called by one of the people has them in its first heading, of whatever rank', () => {
  const lines = [
    'Physiotherapist',
    '## Where',
    '4 Mill Lane, Leeds LS1 4AB',
    '## All who work here',
    'All about them',
    '## Tom Wade',
    'Osteopath',
    '## Ann Frost',
    'Physiotherapy',
  ];
  const facts = page('https://www.elmback.example/frost.html', 'Elm Back Centre', [
    '^ Elm Back Centre',
    '## Ann Frost',
    ...lines,
  ]);
  const ranked = {
    ...facts,
    blocks: facts.blocks.map(block =>
      block.text === 'All who work here' ? block : block.level ? { ...block, level: 3, tag: 'h3' } : block,
    ),
  };
  expect(contactFrom(ranked, { country: 'GB' }).person).toMatchObject({ name: 'Ann Frost', role: 'Physiotherapist' });
});

test.each([
  [
    'Elm Dragons',
    ['# Community', 'No experience needed.', '> London’s premier dragon boat racing team, welcoming all since 1995.'],
    'sports-club',
  ],
  ['Elm Pacers', ['# Join', 'New faces welcome.', '> We are a friendly running club.'], 'sports-club'],
  ['Elm Readers', ['# Join', 'New faces welcome.', '> Sponsor of Elm Running Club'], null],
])('%s says what it is in its frame', (name, lines, kind) => {
  const facts = page(`https://www.${name.toLowerCase().replace(' ', '')}.example/a`, `A - ${name}`, [
    `^ ${name}`,
    ...lines,
  ]);
  expect(contactFrom(facts, { country: 'GB' }).kind).toBe(kind);
});
