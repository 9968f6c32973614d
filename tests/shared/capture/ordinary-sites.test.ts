import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { addressesIn } from '../../../shared/capture/mentions/address.ts';
import { lettersThenRole } from '../../../shared/capture/mentions/credential-line.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { phonesIn } from '../../../shared/capture/mentions/phone.ts';
import { kindOfPlace } from '../../../shared/capture/mentions/role.ts';
import { signedCard } from './message-of-lines.ts';
import { page, pointing } from './page-of-lines.ts';

/** What the ordinary pages of sites, registers and directories taught. */

function card(facts: PageFacts, country = 'GB') {
  const { person, organisation, emails, phones, registers, people } = contactFrom(facts, { country });
  const numbers = phones.map(({ number }) => number);
  return { name: person?.name ?? null, role: person?.role ?? null, organisation, emails, numbers, registers, people };
}

test('the one entry of a register that a page shows is its subject, and has nothing of the register’s number', () => {
  const lines = [
    '# Register of practitioners', '## Quist, Lena Jane', 'Profession', 'Podiatrist', 'Registration number', 'POD0002617384', 'Registration status', 'Registered',
    '## Principal place of practice', 'Suburb', 'ELMTON', 'State', 'NSW', 'If you cannot find a practitioner, call us on 1300 419 495.',
  ]; // prettier-ignore
  const facts = page('https://www.ahpra.gov.au/Registers.aspx', 'Health Practitioner Agency - Register', lines);
  expect(card(facts, 'AU')).toMatchObject({
    name: 'Lena Jane Quist',
    role: 'Podiatrist',
    organisation: null,
    numbers: [],
    registers: [{ body: 'AHPRA', number: 'POD0002617384' }],
  });
});

test('whom one tells of a mistake in a directory is the directory', () => {
  const facts = page('https://www.elmhealthfinder.example/opticians/quill-opticians', 'Quill Opticians | Elm Health Finder', [
    '^ Elm Health Finder', '# Quill Opticians', '12 High Street, Leeds LS1 4AB', '0113 496 0101', 'Is something wrong?', 'Tell us by email: opticians-finder@elmboard.example', '## Nearby', 'Oak Opticians', '0113 496 0133',
  ]); // prettier-ignore
  expect(card(facts)).toMatchObject({ organisation: 'Quill Opticians', emails: [] });
});

test('a place where somebody is open on some days is no other’s', () => {
  const facts = page('https://www.drquist.example/about', 'Dr. Lena Quist DPM | Podiatrist in Leeds', [
    '# Dr. Lena Quist DPM', '## Hospitals', 'Oak Surgical Center of Silver Spring, MD', '## Office hours', 'Tuesday: Elm Hill 9:00am - 4:00pm', 'Elm Hill: 0113 496 0101',
  ]); // prettier-ignore
  expect(card(facts)).toMatchObject({ name: 'Lena Quist', numbers: ['+441134960101'] });
  expect(card(facts).role).toBeNull();
});

describe('names of brands', () => {
  const SHOP = (brands: string[]) =>
    card(page('https://www.quillopticians.co.uk/', 'Quill Opticians', ['^ Quill Opticians', '# Welcome', 'We test eyes.', ...brands, 'Lena Quist', 'Optometrist'])); // prettier-ignore
  const names = (brands: string[]) => SHOP(brands).people.map(({ name }) => name);

  test('are nobody where a page shows several', () => {
    expect(names(['Ray-Ban', 'Tom Davies', 'Oliver Peoples'])).toEqual(['Lena Quist']);
  });

  test('are somebody’s where it shows none besides', () => {
    const facts = page('https://www.quillopticians.co.uk/team', 'Our team | Quill Opticians', ['# Our team', '## Tom Davies', 'Optometrist', '## Lena Quist', 'Dispensing optician']); // prettier-ignore
    expect(card(facts).people.map(({ name }) => name)).toEqual(['Tom Davies', 'Lena Quist']);
  });
});

test('who writes on the site that bears their name is whom its stories are about', () => {
  const written = (url: string) =>
    page(url, 'Why I became an osteopath - Lena Quist Osteopathy', [
      '^ Lena Quist Osteopathy', '# Why did I become an osteopath?', 'It was chance: in 1976 a friend told me of a course.', '> Author Lena Quist / 4th July 2016',
    ], { meta: { 'og:type': 'article', author: 'Lena Quist' }, items: [{ source: 'json-ld', types: ['Article'], props: { author: ['Lena Quist'], headline: ['Why'] } }] }); // prettier-ignore
  expect(card(written('https://www.lenaquistosteopathy.co.uk/news/why')).name).toBe('Lena Quist');
  expect(card(written('https://www.elmvillagenews.co.uk/news/why')).name).toBeNull();
});

test('“Learn more about Dr …” heads the page of one person', () => {
  const facts = page('https://www.elmphysio.co.uk/blog/quist', 'Learn more about Dr. Lena Quist | Elm Physio', [
    '^ Elm Physio', '# Learn more about Dr. Lena Quist', 'How did you begin?', 'I started out to be a vet.', '> 0113 496 0101',
  ]); // prettier-ignore
  expect(card(facts)).toMatchObject({ name: 'Lena Quist', organisation: 'Elm Physio' });
});

test('“Sobre a Dra. …” is called without its first words', () => {
  const facts = page('https://www.dralenaquist.com.br/sobre', 'Sobre a Dra. Lena Quist | Dentista em Curitiba', ['# Sobre a Dra. Lena Quist', 'Dentista', 'Telefone: (41) 3246-7188']); // prettier-ignore
  expect(card(facts, 'BR').organisation).not.toMatch(/^Sobre/);
});

test.each([
  [['1455 Old Mill Rd', 'Suite 3 Oak Hollow NC 27268'], '1455 Old Mill Rd, Suite 3 Oak Hollow NC 27268'],
  [['Quill Opticians', 'Unit 4 Elm Park, Leeds LS1 4AB'], 'Unit 4 Elm Park, Leeds LS1 4AB'],
])('%s is one address', (lines, address) => {
  expect(addressesIn(lines).map(each => each.address)).toEqual([address]);
});

test('a number that words and digits say is one', () => {
  expect(phonesIn('Tel: 1300 GO ELMS (1300 463 567)', ['AU']).map(({ phone }) => phone.number)).toEqual([
    '+611300463567',
  ]);
});

test.each([
  ['Family and Childcare Trust', 'charity'],
  ['Elm Childcare', 'school'],
  ['Elm Academy Trust', 'school'],
])('%s is a %s', (name, kind) => {
  expect(kindOfPlace(name)).toBe(kind);
});

test.each([
  ['lenaquistpt@yahoo.co.uk', '07400 123456', 'personal-trainer'],
  ['lenaquistpt@yahoo.com', '+1 617-496-0101', null],
  ['lenaquist@yahoo.co.uk', '07400 123456', null],
])('of %s with %s the kind is %s', (address, number, kind) => {
  expect(signedCard('Lena Quist', address, `Sorry for the delay. / _ / Lena / Tel: ${number}`).kind).toBe(kind);
});

describe('a line of several contacts', () => {
  const CONTACTS =
    "Contacts are: Parkinson's nurse (Elmport) phone 0113 496 0188; Lena Quist quist54@bigpond.net.au and Geoff Whale gnr@tpg.com.au";
  const facts = page('https://www.elmtimes.example/story/1', 'Support group meeting | Elm Times', [
    '^ Elm Times', '# Support group meeting', "The Taree Parkinson's support group meets on the first Friday of the month.", 'All are welcome.', CONTACTS, '## Get the news', 'Sign up.', '> Elm Times, 0113 496 0199',
  ]); // prettier-ignore

  test('gives whom the selection names, without the number before', () => {
    expect(card(pointing(facts, 'Lena Quist quist54@bigpond.net.au'))).toMatchObject({
      name: 'Lena Quist',
      emails: ['quist54@bigpond.net.au'],
      numbers: [],
      organisation: "Taree Parkinson's support group",
    });
  });
});

test('mail of an initial and a surname is of the one whom the story names so', () => {
  const story = (...names: string[]) =>
    pointing(
      page('https://www.elmtimes.example/story/2', 'New groups | Elm Times', ['^ Elm Times', '# New groups', ...names.map(name => `The groups are run with the help of ${name}, who said they were needed.`), 'To join, write to jhenderson@quilltrust.org.uk.']), // prettier-ignore
      'jhenderson@quilltrust.org.uk',
      'mailto:jhenderson@quilltrust.org.uk',
    );
  expect(card(story('Jane Henderson')).name).toBe('Jane Henderson');
  expect(card(story('Jane Henderson', 'John Henderson')).name).toBeNull();
});

describe('a name whose last word is more often a place’s', () => {
  const team = (hint: string | undefined, name: string, role: string) => {
    const facts = page('https://www.elmphysio.co.uk/team', 'Our team | Elm Physio', ['# Our team', `## ${name}`, role, '## Lena Quist', 'Osteopath']); // prettier-ignore
    const groups = [...facts.groups, { parent: 0, tag: 'div', ...(hint ? { hint } : {}) }];
    const blocks = facts.blocks.map(block => ({ ...block, group: groups.length - 1 }));
    return card({ ...facts, groups, blocks }).people.map(each => each.name);
  };

  test.each([
    ['team-member', 'Jordan West', 'Physiotherapist', true],
    ['team-member', 'Virginia West', 'Podiatrist', true],
    ['team-member', 'Virginia West', 'Open on Mondays', false],
    ['team-member', 'Sports Massage', 'Massage therapist', false],
    [undefined, 'Virginia West', 'Podiatrist', false],
  ])('in a box of class %s %s over “%s”: somebody, %s', (hint, name, role, is) => {
    expect(team(hint, name, role).includes(name)).toBe(is);
  });

  test('is the name of the page that its address calls so', () => {
    const bio = (path: string) =>
      card(page(`https://www.elmphysio.co.uk/${path}`, 'Miles Way | Elm Physio', ['^ Elm Physio', '# Miles Way', 'Physiotherapist', 'Miles joined us in 2014.', '> 0113 496 0101'])).name; // prettier-ignore
    expect(bio('team/miles-way')).toBe('Miles Way');
    expect(bio('how-to-find-us-by-car')).toBeNull();
  });
});

test.each(['FRCPC Internal Medicine', 'BACP Accredited Counsellor', 'MPSI Supervising Pharmacist'])(
  '%s names nobody',
  text => {
    expect(nameIn(text)).toBeNull();
  },
);

describe('the page that another site keeps of one', () => {
  const kept = (path: string, head: string, lines: string[] = []) =>
    card(
      page(`https://www.carecompass.co.uk/${path}`, `${head} | Care Compass`, [
        '^ Care Compass', '^ Home', '^ Members', `# ${head}`, ...lines, '74 High Street, Otley LS21 3AB', '> Contact us: hello@carecompass.co.uk · 0117 496 0258', '> © 2026 Care Compass',
      ]),
    ); // prettier-ignore

  test.each(['members/quill-and-tarn', 'listing/quill-and-tarn', 'business/otley/quill-and-tarn-123', 'directory/quill-and-tarn.html'])('of a house, at /%s: nothing on it is that site’s', path => {
    expect(kept(path, 'Quill and Tarn')).toMatchObject({ organisation: 'Quill and Tarn', emails: [], numbers: [] });
  }); // prettier-ignore

  test('of somebody: they have the house that a label says, whatever its words', () => {
    expect(kept('experts/lena-quist', 'Lena Quist', ['Osteopath', 'Practice: Mobile PT with Jase', 'Lena qualified in 2004.'])).toMatchObject({ name: 'Lena Quist', organisation: 'Mobile PT with Jase', emails: [] }); // prettier-ignore
  });

  test('is the site’s own where it is of nobody', () => {
    expect(kept('members/benefits', 'Benefits of joining').emails).toEqual(['hello@carecompass.co.uk']);
  });
});

test('“Hon. Secretary” is an office, and no letters', () => {
  expect(lettersThenRole('Hon. Secretary')).toBeNull();
  expect(lettersThenRole('MBBS MRCGP. Partner')).toMatchObject({ role: 'Partner' });
});

test('“Osteo+” is spelt by osteoplusclinic', () => {
  const facts = page('https://www.osteoplusclinic.co.uk/find-us.html', 'Find us', ['^ osteo+', '^ Home', '# Easy to reach', '## Osteo+', '20 Elm Road, Leeds LS1 4AB', '0113 496 0101', '> Osteo+']); // prettier-ignore
  expect(card(facts).organisation).toBe('Osteo+');
});

test('a doctor’s record on the site of the hospital that employs them is of that house, not of its department', () => {
  const facts = page('https://www.quillmedicine.org/lena-quist', 'Lena Quist, MD - Neurology | Quill Medicine', [
    '^ Quill Medicine', '^ Find a Doctor', '^ Services', '^ Locations', '# Lena Quist, MD', 'Department: Neurology', '1305 York Ave\nNew York, NY 10021', 'Phone: (212) 746-2309', '> Quill Medicine',
  ], {
    meta: { 'og:site_name': 'Quill Medicine' },
    items: [{ source: 'microdata', types: ['Physician'], props: { name: ['Lena Quist, MD'], department: ['Neurology'], telephone: ['(212) 746-2309'], address: [{ item: 1 }] } },
      { source: 'microdata', types: ['PostalAddress'], props: { streetAddress: ['1305 York Ave'], addressLocality: ['New York'], postalCode: ['10021'] } }],
  }); // prettier-ignore
  expect(card(facts, 'US')).toMatchObject({ name: 'Lena Quist', organisation: 'Quill Medicine' });
});

test('who developed a site has none of its numbers', () => {
  const facts = page('https://www.quilloptics.com/doctors', 'Our doctors | Quill Optics', [
    '# Quill Optics', '## Our doctors', 'Dr. Lena Quist', 'Dr. Lena Quist sees patients on Tuesdays.', '> Quill Optics\n12 High Street\nLeeds LS1 4AB', '> quilloptics@yahoo.com', '> 0113 496 0101', '> Web Designer/Developer: Maggie Nguyen',
  ]); // prettier-ignore
  expect(card(facts)).toMatchObject({ emails: ['quilloptics@yahoo.com'], numbers: ['+441134960101'] });
  expect(card(facts).people.map(each => each.name)).not.toContain('Maggie Nguyen');
});
