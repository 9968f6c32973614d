import { describe, expect, test } from 'vitest';
import { personKind } from '../../../shared/capture/cards/kind.ts';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { hostLabel } from '../../../shared/capture/lexicon/hosts.ts';
import { isPageWord } from '../../../shared/capture/cards/organisation-doubts.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

/** Whether a page is about somebody or about where they work, and whether its site is theirs. */

const read = (facts: PageFacts, country = 'GB') => contactFrom(facts, { country });

describe('a page presents one of its people', () => {
  test.each([
    'PRACTITIONER SPOTLIGHT: Helle Nyberg Gosse - Certified Pilates Teacher',
    'Staff profile: Helle Nyberg Gosse',
    'Interview with Helle Nyberg Gosse, Pilates Teacher',
    'Introducing Helle Nyberg Gosse',
    'Team spotlight on Helle Nyberg Gosse',
  ])('"%s"', heading => {
    const facts = page('https://www.elmcentre.example/news/helle', `${heading} - The Elm Centre`, [
      '^ The Elm Centre',
      '^ 0113 496 0101',
      `# ${heading}`,
      'Here is what Helle has to say about what she does. Please visit her website or write to helle@corewell.example.',
      '> The Elm Centre, 4 Mill Lane, Leeds LS1 4AB\nhello@elmcentre.example',
    ]);
    const links = [{ kind: 'web' as const, value: 'https://corewell.example/', text: 'website', block: 3 }];
    expect(read({ ...facts, links: [...facts.links, ...links] })).toMatchObject({
      person: { name: 'Helle Nyberg Gosse' },
      organisation: 'The Elm Centre',
    });
  });

  test('who has a website of their own name', () => {
    const facts = page('https://www.elmcentre.example/news/jo', 'Spotlight: Jo Wade | Elm Centre', [
      '^ Elm Centre',
      '# Spotlight: Jo Wade',
      'Find out more at my website Jo Wade Nutrition or ring 07400 123456.',
      '> Elm Centre, 4 Mill Lane, Leeds LS1 4AB',
    ]);
    const links = [{ kind: 'web' as const, value: 'https://jowadenutrition.example/', text: 'here', block: 2 }];
    expect(read({ ...facts, links }).website).toBe('https://jowadenutrition.example/');
  });
});

describe('a page is its organisation’s', () => {
  test('that says "About" it over a part on the one who works there', () => {
    const facts = page('https://elmpodiatry.example/about.html', 'About Elm Podiatry', [
      '^ Elm Podiatry',
      '# About Elm Podiatry',
      '## About Jo Wade',
      'Jo Wade is a podiatrist who qualified in 2006 and has looked after feet in Leeds ever since.',
      'Jo enjoys working with patients of all ages, from first steps to marathons, and their families.',
      '> Elm Podiatry, 4 Mill Lane, Leeds LS1 4AB\n0113 496 0101',
    ]);
    expect(read(facts)).toMatchObject({
      person: null,
      organisation: 'Elm Podiatry',
      people: [{ name: 'Jo Wade' }],
    });
  });

  test('that tells how to reach it, whoever answers', () => {
    const facts = page(
      'https://www.elmpraxis.example/kontakt.html',
      'Kontakt - Elmpraxis für Osteopathie - Lena Heidemann',
      [
        '^ Elmpraxis für Osteopathie',
        '## Kontakt',
        'Adresse:\nLena Heidemann\nHarburger Straße 40\n21073 Hamburg',
        'Telefon: 040 689 85 129',
      ],
    );
    expect(read(facts, 'DE')).toMatchObject({ person: null, people: [{ name: 'Lena Heidemann' }] });
  });

  test('with its supervisors’ names in the imprint, who are none of its people', () => {
    const facts = page('https://www.elmpraxis.example/impressum', 'Impressum | Elmpraxis', [
      '# Impressum',
      'Elmpraxis Physiotherapie\nJudith Hofer\nBamberger Straße 31\n91301 Forchheim',
      'Aufsichtsbehörde für Physiotherapeuten: Regierung von Oberfranken\nAufsichtsbehörde für Heilpraktiker: Gesundheitsamt Forchheim',
    ]);
    expect(read(facts, 'DE').people.map(each => each.name)).toEqual(['Judith Hofer']);
  });

  test('whose mail is at its group’s domain, not whoever rents a room there', () => {
    const facts = page('http://www.etmc.example/contact-us/', 'Contact Us | Elm Tower Medical Centre', [
      '^ elmtower@executivegroup.example\n日本人 | japanese@executivegroup.example',
      '^ Oak Physio | adam@oakphysio.example',
      '# Contact Us',
      '> © 2014 Elm Tower Medical Centre. Part of the Executive Group.',
    ]);
    expect(read(facts, 'AU').emails).toEqual(['elmtower@executivegroup.example', 'japanese@executivegroup.example']);
  });

  test('without the page’s part in its name', () => {
    const facts = page('https://www.nhs.uk/services/gp-surgery/the-elm-surgery/X87011', 'Overview - The Elm Surgery - NHS', [
      '# The Elm Surgery - Overview',
      'Mill Lane, Leeds LS1 4AB',
      '0113 496 0101',
    ]);
    expect(read(facts).organisation).toBe('The Elm Surgery');
  }); // prettier-ignore

  test('whose first page a plugin calls an article', () => {
    const facts = page('https://elmrunning.example/', 'Elm Running Co - running shop in Leeds', [
      '^ Elm Running Co',
      '# Run happy, Leeds',
      'Physio Jo Wade from Oak Physio is in the shop on Thursdays, ring her on 07400 123456.',
      '4 Mill Lane, Leeds LS1 4AB\n0113 496 0101',
    ]);
    const article = { source: 'json-ld' as const, types: ['Article'], props: { author: ['Kim Digital'] } };
    const guess = read({ ...facts, items: [article] });
    expect(guess).toMatchObject({ person: null, organisation: 'Elm Running Co' });
    expect(guess.phones.map(({ number }) => number)).toContain('+441134960101');
  });

  test('that it mails by a name that sounds like a list, on a directory of the county', () => {
    const facts = page('https://directory.elmshire.gov.uk/service?id=4', 'Carers in Elmshire | Elmshire Directory', [
      '^ Elmshire County Council',
      '# Carers in Elmshire',
      'Contact Name: Jo Wade',
      'Telephone: 0113 496 0101',
      'E-mail: contact@carersinelmshire.org.uk',
      '> County Hall, Pegs Lane, Leeds LS1 9ZZ',
    ]);
    expect(read(facts)).toMatchObject({ person: null, organisation: 'Carers in Elmshire' });
  });

  test('whose whole name heads it, with a dash in it', () => {
    const lines = ['# Diabetes Centre - Dietetics and Podiatry', 'Elm Hospital, Mill Lane, Leeds LS1 4AB', '0113 496 0101'];
    const facts = page(
      'https://www.accessguides.example/elm-hospital/access-guides/diabetes-centre',
      'Diabetes Centre - Dietetics and Podiatry | Access Guides',
      lines,
    );
    expect(read(facts).organisation).toBe('Diabetes Centre - Dietetics and Podiatry');
  }); // prettier-ignore

  test('which writes by its own name at a mail provider, also where somebody is called so', () => {
    const facts = page('https://www.frostphysio.example/about/', 'Frost Physio - About', [
      '^ Frost Physio',
      '## our team',
      '## Ann Frost',
      'Ann began practising in 1982.',
      '## Jo Wade',
      'Jo has worked here since 2002.',
      '## next step',
      'frostphysio@gmail.com',
      '> Frost Physio, 0113 496 0101',
    ]);
    expect(read(facts).emails).toEqual(['frostphysio@gmail.com']);
  });
});

test('the address of whoever rents a room, in the head of a medical centre’s pages, stands for them', () => {
  const facts = page('https://www.elmmedical.example/travel', 'Travel Health | Elm Medical Centre', [
    '^ Elm Medical Centre 0113 496 0101',
    '^ Oak Physio 0113 496 0566 | adam@oakphysio.example',
    '# Travel Health',
    '> © 2014 Elm Medical Centre, 4 Mill Lane, Leeds LS1 4AB',
  ]);
  const guess = read(pointing(facts, 'adam@oakphysio.example', 'mailto:adam@oakphysio.example'));
  expect(guess).toMatchObject({ organisation: 'Oak Physio', kind: 'physiotherapist', address: null });
  expect(guess.phones.map(({ number }) => number)).toEqual(['+441134960566']);
});

test('a number among a firm’s branches stands for its branch', () => {
  const branch = (town: string, end: string) => [`## Elm Pharmacy ${town}`, `${end} Main Street\n${town}\nLeeds LS1 4AB`, `Tel: 0113 496 01${end}\n${town.toLowerCase()}@elmpharmacy.example`];
  const facts = page('https://www.elmpharmacy.example/branches/', 'Our Branches - Elm Pharmacy', [
    '^ Elm Pharmacy',
    '# Our Branches',
    ...branch('Otley', '11'),
    ...branch('Guiseley', '12'),
    ...branch('Yeadon', '13'),
    '> hello@elmpharmacy.example',
  ]);
  expect(read(pointing(facts, '0113 496 0112', 'tel:01134960112'))).toMatchObject({
    address: '12 Main Street, Guiseley, Leeds LS1 4AB',
    emails: ['guiseley@elmpharmacy.example'],
    phones: [{ number: '+441134960112' }],
  });
}); // prettier-ignore

test('a helpline’s box is its charity’s, and the secretary’s that all enquiries go to is the club’s', () => {
  const helpline = page('https://www.elmbones.example/contact-us', 'Contact us | Elm Bone Society', [
    '# Contact us',
    'Call: 0113 496 0101, Monday to Friday\nEmail: helpline@elmbones.example',
  ]);
  expect(read(helpline).emails).toEqual(['helpline@elmbones.example']);
  const club = page('https://www.elmrowing.example/contact/', 'Contact - Elm Rowing Club', [
    '# Contact',
    'The club is run by volunteers. For general enquiries e-mail secretary@elmrowing.example.',
  ]);
  const rows = ['Ann Frost | Captain | captain@elmrowing.example', 'Jo Wade | Secretary | secretary@elmrowing.example', 'Tom Bell | Treasurer | treasurer@elmrowing.example'];
  expect(read(withRows(club, rows)).emails).toEqual(['secretary@elmrowing.example']);
}); // prettier-ignore

test.each([
  ['I’m Jonathan. People come to me when talking at home has stopped working.', 'About me · Jonathan Wade · Counselling in Leeds', 'Jonathan Wade'],
  ['Meet Your Dentist', 'Elm House Dental Practice, Leeds | Meet Your Dentist', 'Andrew Telford'],
])('a page headed "%s" is about the one who is named there', (heading, title, name) => {
  const facts = page('https://www.elmpage.example/confident/about', title, [
    name.startsWith('Andrew') ? heading : `# ${heading}`,
    ...(name.startsWith('Andrew') ? ['Andrew Telford BDS DGDP\nAndrew is the Principal Dentist since 1991.'] : ['I have been a counsellor since 2009.']),
    '0113 496 0101',
  ]);
  expect(read(facts).person?.name).toBe(name);
}); // prettier-ignore

test.each(['Onze winkel', 'Unsere Praxis', 'Notre cabinet'])('"%s" is what a page is called', text => {
  expect(isPageWord(text)).toBe(true);
});

test('a charity that says so in its footer is one, whoever answers its helpline', () => {
  const facts = page('https://elmbones.example/contact-us/', 'Contact us | Elm Bone Society', [
    '^ Elm Bone Society. Better bone health for everybody',
    '# Contact us',
    '## Helpline',
    'Ask a nurse',
    'Talk to a nurse',
    'Our specialist nurses can help with any questions.\n0113 496 0101',
    '> Registered charity no. 1102712 in England and Wales',
  ]);
  expect(read(facts).kind).toBe('charity');
});

test('the box of a shop elsewhere is not that of whom a club’s page is about', () => {
  const facts = page('https://www.elmrunners.example/chairperson/', 'Chairperson – Elm Running Club', [
    '^ Elm Running Club',
    '# Chairperson',
    'Current Roleholder: Ann Frost',
    'The Chairperson leads the club and makes sure that the committee works well.',
    '## Kit orders',
    'Email orders@kitmakers.example',
  ]);
  expect(read(pointing(facts, 'Current Roleholder: Ann Frost'))).toMatchObject({
    person: { name: 'Ann Frost' },
    emails: [],
  });
});

test('whoever signs with an initial for a surname, as patients do, is nobody of the page', () => {
  const facts = page('https://www.elmmassage.example/appointments', 'Elm Massage | Appointments', [
    '# Appointments',
    'enquiries@elmmassage.example\n0113 496 0101',
    'I slept through the night for the first time in months.',
    'Annabel R., Holland Park',
  ]);
  expect(read(facts).people).toEqual([]);
});

test('a list of others has none of their websites', () => {
  const entry = (name: string, end: string) => [`## ${name}`, `Elm House, ${end} Mill Lane, Leeds LS1 4AB`, `Phone: 0113 496 01${end}`];
  const facts = page('https://www.footnetwork.example/find-a-podiatrist/', 'Find a Podiatrist | Foot Network', [
    '# Find a Podiatrist',
    ...entry('Ann Frost', '11'),
    'Website',
    ...entry('Jo Wade', '12'),
    ...entry('Tom Bell', '13'),
  ]);
  const links = [{ kind: 'web' as const, value: 'https://frostfeet.example/', text: 'Website', block: 4 }];
  expect(read({ ...facts, links })).toMatchObject({ person: null, website: null });
}); // prettier-ignore

test('the numbers of an organisation’s departments, which its data shows beside it, are theirs', () => {
  const facts = page('https://directory.elmcollege.example/departments/389', 'Health Center | Directory | Elm College', [
    '# Health Center',
    '550 N 19th St\nPhone: 402-472-5000',
    '## Suborganizations',
    'Dental Office',
    'Phone: 402-472-7495',
  ]);
  const card = (name: string, telephone: string, block: number, lastBlock: number, url?: string) => ({
    source: 'h-card' as const,
    types: ['h-card'],
    props: { name: [name], worksFor: [name], telephone: [telephone], ...(url ? { url: [url] } : {}) },
    block,
    lastBlock,
  });
  const items = [
    card('Health Center', '402-472-5000', 0, 1, 'https://health.elmcollege.example/'),
    card('Dental Office', '402-472-7495', 3, 4),
  ];
  const guess = read({ ...facts, items }, 'US');
  expect(guess.phones.map(({ number }) => number)).toEqual(['+14024725000']);
  expect(guess.website).toBe('https://health.elmcollege.example/');
}); // prettier-ignore

describe('the site', () => {
  test.each([
    ['dshs.texas.gov', 'dshs'],
    ['health.ny.gov', 'health'],
    ['dshs.state.tx.us', 'dshs'],
    ['leeds.gov.uk', 'leeds'],
  ])('of a state’s department is called after it: %s', (host, label) => {
    expect(hostLabel(host)).toBe(label);
  });

  test('of a department gives its name to whoever stands in a row of it', () => {
    const facts = page('https://www.dshs.texas.gov/immunize/contact', 'Contact Information', [
      '# Contact Information',
      'Texas Department of State Health Services\n1100 West 49th Street\nAustin, Texas 78756',
      'Ann Frost, (817) 264-4628, Ann.Frost@dshs.state.tx.us',
    ]);
    expect(read(pointing(facts, 'Ann Frost'), 'US')).toMatchObject({
      organisation: 'Texas Department of State Health Services',
      website: 'https://www.dshs.texas.gov/',
    });
  });

  test('of a hospital that heads its own address is its own, though it lists its consultants', () => {
    const facts = page('https://www.elmhealth.example/hospitals/oak/consultants', 'Consultants at Oak Hospital | Elm Health', [
      'Elm Health Oak Hospital\n48 Mill Lane, Leeds LS1 4AB',
      '0113 496 0101',
      '# Consultants at Oak Hospital',
      '## Mr James Oduya',
      'Consultant Orthopaedic Surgeon',
      '## Miss Sunniva Lund',
      'Consultant Hand Surgeon',
      '> Elm Health. Registered office: 1 Ashley Avenue, Epsom KT18 5AL',
    ]);
    expect(read(pointing(facts, 'Mr James Oduya')).organisation).toContain('Elm Health');
  }); // prettier-ignore
});

test('a finder that its own name heads on every page is nobody’s site who is found there', () => {
  const facts = page('https://www.rangewaydoctorfinder.example/list?specialty=podiatry', 'Podiatrists near Boulder | The Rangeway Doctor Finder', [
    '# The Rangeway Doctor Finder',
    '## Showing 4 of 23 results',
    '## Dr. Hector Salas, DPM',
    'Vrain Foot Clinic\n1551 Professional Ln, Longmont, CO 80501\n(303) 555-0163',
    '## Dr. Joan Pruit, DPM',
    'Lafayette Foot Care\n300 Exempla Cir, Lafayette, CO 80026\n(303) 555-0118',
    '> help@rangewaydoctorfinder.example',
  ]);
  const blocks = facts.blocks.map((block, at) => (at === 0 ? { ...block, group: 2 } : block));
  expect(read(pointing({ ...facts, blocks }, 'Dr. Hector Salas, DPM'), 'US')).toMatchObject({ emails: [], website: null });
}); // prettier-ignore

test('a directory’s page about one person tells their calling where no role stands', () => {
  const facts = page('https://www.elmservicesdirectory.example/back-n-neck/david-darnell/', 'David Darnell | Elm Services Directory', [
    '# David Darnell',
    'Chiropractic specialises in the diagnosis and treatment of muscular and skeletal conditions.',
    'Broadoak Rooms, The Old Bank, 87 Town Lane, Leeds LS1 4AB',
    '0113 496 0101',
    'Back pain',
    'https://lymmchiro.example',
    '> Add your business',
  ]);
  expect(read(facts)).toMatchObject({ person: { name: 'David Darnell' }, kind: 'chiropractor' });
}); // prettier-ignore

test.each(['Drs A B Frost, Jo Wade and T Bell', 'Drs Ann Frost & Jo Wade'])(
  '"%s" are several, none turned round',
  text => {
    expect(nameIn(text)).toBeNull();
  },
);

describe('letters behind a name tell a calling', () => {
  test.each([
    ['BSc Ost BPhil RGN', null, 'osteopath'],
    ['DC', 'Prenatal, Pediatric, and Family Wellness Care', 'chiropractor'],
    ['RN, BSN', null, 'nurse'],
    ['OD, FAAO', 'Owner', 'optometrist'],
    ['CCC-SLP', null, 'speech-therapist'],
    ['BSc (Hons), MRCPod', 'Clinical Lead', 'podiatrist'],
    ['MRCGP', 'Practice Partner', 'gp'],
    ['MCSP', 'Podiatrist', 'podiatrist'],
    ['MA (Cantab)', null, null],
  ])('%s, %s: %s', (credentials, role, kind) => {
    const clue = (text: string | null) => ({ text, from: 'text' as const });
    expect(personKind({ role: clue(role), credentials: clue(credentials), types: [], about: [] })?.value ?? null).toBe(
      kind,
    );
  });
});
