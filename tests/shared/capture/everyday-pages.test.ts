import { describe, expect, test } from 'vitest';
import { tidyOrganisation } from '../../../shared/capture/cards/organisation-names.ts';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { page, pointing } from './page-of-lines.ts';

/** What rules for rare pages must leave alone on ordinary ones. */

const ELM = 'https://www.elmphysio.example/team';
const FOOT = ['> Elm Physio, 4 Mill Lane, Leeds LS1 4AB', '> 0113 496 0199', '> hello@elmphysio.example'];
const card = (lines: string[], selection?: string, url = ELM, title = 'Elm Physio') => {
  const facts = page(url, title, [...lines, ...FOOT]);
  return contactFrom(selection ? pointing(facts, selection) : facts, { country: 'GB' });
};

describe('whoever stands on a practice’s own page works there', () => {
  const ANN = ['Ann Frost', 'Physiotherapist', '0113 496 0101'];

  test.each([
    ['# All our clinicians'],
    ['# Find our therapists'],
    ['# All practitioners'],
    ['# Other services'],
    ['^ Voted number 1 clinic 2024', '# Our team'],
    ['^ Company No. 1234 registered 2004', '# Our team'],
    ['^ Established 2004, Clinic of the year, No. 1 in Leeds', '# Our team'],
  ])('under "%s"', (...heads) => {
    expect(card([...heads, ...ANN], ANN.join('\n'))).toMatchObject({
      person: { name: 'Ann Frost' },
      organisation: 'Elm Physio',
    });
  });

  test('and with its address under the heading of another trade', () => {
    const lines = ['# Our team', '## Osteopaths', 'Ann Frost', '4 Mill Lane, Leeds LS1 4AB', '0113 496 0101'];
    expect(card(lines, lines.slice(2).join('\n')).organisation).toBe('Elm Physio');
  });
});

describe('a practice keeps its numbers', () => {
  test.each([
    'Our reception team are happy to help. Call them on 0113 496 0101.',
    'You can speak to our team: ring them on 0113 496 0101.',
  ])('though a sentence says "them": %s', line => {
    const { phones } = contactFrom(page('https://www.elmphysio.example/contact', 'Elm Physio', ['# Contact us', line]), {
      country: 'GB',
    });
    expect(phones.map(each => each.number)).toEqual(['+441134960101']);
  }); // prettier-ignore

  test.each(['## What to say when you call', '## What your letter should say', '# Telephone directory', '# Contact details and useful numbers', '# Classes and groups'])(
    'under "%s"',
    head => {
      const lines = [head, 'Appointments: 0113 496 0101', 'Enquiries: 0113 496 0102', 'Prescriptions: 0113 496 0103'];
      const { phones } = contactFrom(page('https://www.elmphysio.example/contact', 'Elm Physio', lines), { country: 'GB' });
      expect(phones.length).toBeGreaterThan(0);
    },
  ); // prettier-ignore

  test('and no others’ voices have them: "What our patients say"', () => {
    const lines = ['# Elm Physio', '0113 496 0101', '## What our patients say', 'Mary, 0113 496 0102'];
    const { phones } = contactFrom(page('https://www.elmphysio.example/', 'Elm Physio', lines), { country: 'GB' });
    expect(phones.map(each => each.number)).toEqual(['+441134960101']);
  });
});

test.each(['Xanthe Bolton', 'Wren Carlisle', 'Dilys Barry'])('%s is somebody in the town of that name, too', name => {
  const town = name.split(' ')[1]!;
  const lines = [`# ${name}`, 'Podiatrist', `4 Mill Lane, ${town} LS1 4AB`, '0113 496 0101'];
  const facts = page('https://www.elmfeet.example/about', `${name} - Elm Feet`, lines);
  expect(contactFrom(facts, { country: 'GB' }).person?.name).toBe(name);
});

test('roles and letters in capitals head no part: a person has no other’s number', () => {
  const lines = ['Ann Frost', 'HCPC MCSP', 'PHYSIOTHERAPIST', 'Call 0113 496 0101', 'Tom Wade', 'PODIATRIST', 'Call 0113 496 0102'];
  const facts = pointing(page('https://www.elmphysio.example/', 'Elm Physio', lines), 'Ann Frost');
  expect(contactFrom(facts, { country: 'GB' }).phones.map(each => each.number)).toEqual(['+441134960101']);
}); // prettier-ignore

test('in a list of offices over names nobody has the next one’s office', () => {
  const lines = ['OFFICE MANAGER', 'Tom Wade', 't.wade@elm.example', 'SCHOOL NURSE', 'Ann Frost', 'a.frost@elm.example', 'CLERK', 'Jo Lee'];
  const facts = page('https://www.elm.example/staff', 'Elm', ['# Staff', ...lines]);
  const { people } = contactFrom(facts, { country: 'GB' });
  expect(people.map(each => [each.name, each.role])).toEqual([
    ['Tom Wade', 'OFFICE MANAGER'],
    ['Ann Frost', 'SCHOOL NURSE'],
    ['Jo Lee', 'CLERK'],
  ]);
  const selected = pointing(facts, lines.slice(3, 6).join('\n'));
  expect(contactFrom(selected, { country: 'GB' }).person).toMatchObject({ name: 'Ann Frost', role: 'SCHOOL NURSE' });
}); // prettier-ignore

describe('who is selected', () => {
  test.each([
    ['of a committee has no secretary for a workplace', 'Chair: Ann Frost, 0113 496 0101\nSecretary: Jo Wade, 0113 496 0102'],
    ['with a third', 'Chair: Ann Frost, 0113 496 0101\nSecretary: Jo Wade, 0113 496 0102\nTreasurer: Tom Lee'],
  ])('%s', (_, text) => {
    const facts = page('https://www.elmclub.example/committee', 'Elm Club', ['# Elm Club committee', ...text.split('\n')]);
    const { people, organisation } = contactFrom(pointing(facts, text), { country: 'GB' });
    expect(people.map(each => each.name).slice(0, 2)).toEqual(['Ann Frost', 'Jo Wade']);
    expect(organisation).not.toBe('Jo Wade');
  }); // prettier-ignore

  test.each(['Chester', 'Stanley', 'Beverley'])('in the row of %s does not bear the town’s name', town => {
    const text = `${town}\nAnn Frost\n0113 496 0101`;
    const facts = page('https://www.elmclub.example/branches', 'Elm Club', ['# Branches', ...text.split('\n')]);
    expect(contactFrom(pointing(facts, text), { country: 'GB' }).person?.name).toBe('Ann Frost');
  });

  test('on her own site is not who else signs below', () => {
    const lines = ['# Ann Frost', 'Osteopath', 'To book call me on 0113 496 0101 or email me at hello@annfrost.example', 'Tom Wade'];
    const facts = page('https://www.annfrost.example/', 'Ann Frost Osteopath', lines);
    expect(contactFrom(pointing(facts, lines[2]!), { country: 'GB' }).person?.name).toBe('Ann Frost');
  }); // prettier-ignore

  test('works at the home that is named with her, whatever group’s mail she has', () => {
    const lines = ['Ann Frost', 'Registered Manager', 'Barn House Care Home', 'ann.frost@oakgroup.example'];
    const facts = page('https://www.oakgroup.example/homes', 'Oak Group', ['# Oak Group', ...lines]);
    expect(contactFrom(pointing(facts, lines.join('\n')), { country: 'GB' }).organisation).toBe('Barn House Care Home');
  });

  test.each(['Ann Frost at Reception: 0113 496 0101', 'Ask for Ann Frost at Mill Lane, 0113 496 0101'])(
    'works at the practice, not at where she is reached: %s',
    line => {
      expect(card(['# Our team', line], line).organisation).toBe('Elm Physio');
    },
  );

  test.each([
    'In memory of Ann Frost of Elm Running Club we hold a race, enter on 0113 496 0101.',
    '4 Mill Lane, opposite St John Wade on 0113 496 0101',
    'ELM BOWLS CLUB Tom Wade Memorial Ground 0113 496 0101',
  ])('is nobody whom a line only mentions: %s', line => {
    const facts = page('https://www.elmclub.example/', 'Elm Club', ['# Elm Club', line]);
    expect(contactFrom(pointing(facts, line), { country: 'GB' }).person).toBeNull();
  });

  test('books with the practice, not with a program beside it', () => {
    const line = 'Bookings through Elmtrack, or call 0113 496 0101 for our clinic.';
    expect(card(['# Contact', line], line).organisation).not.toBe('Elmtrack');
  });

  test('an organisation ends where the sentence goes on', () => {
    const line = 'Fellside Physiotherapy sees members on Mondays, 0113 496 0101';
    const facts = page('https://www.elmclub.example/', 'Elm Club', ['# Elm Club', line]);
    expect(contactFrom(pointing(facts, line), { country: 'GB' }).organisation).toBe('Fellside Physiotherapy');
  });
});

test.each([
  'Chair exercises are led by Oomph! Wellness (bookings 0113 496 0102).',
  'Questions about money: CareElm, 0113 496 0102.',
  'The Elm Association of Canada (Winnipeg, 0113 496 0102) lists what we do.',
  'Lottery: 0113 496 0102',
  'The SRA is the independent regulatory arm of the Law Society, ring 0113 496 0102.',
])('a number right behind another’s name is not the house’s: %s', line => {
  const facts = page('https://www.elmphysio.example/', 'Elm Physio', ['# Elm Physio', '0113 496 0101', line]);
  expect(contactFrom(facts, { country: 'GB' }).phones.map(each => each.number)).toEqual(['+441134960101']);
});

test.each([
  ['Company Name', 'a label'],
  ['Contact Ann Frost', 'a request'],
  ['kinésithérapeute du sport', 'a calling'],
  ['Ann Frost Parish Clerk Email', 'the head of a row'],
])('"%s" is %s and no organisation', name => {
  const item = { types: ['LocalBusiness'], source: 'json-ld' as const, props: { name: [name], telephone: ['0113 496 0101'] } };
  const facts = page('https://www.elm.example/', 'Elm', ['Welcome'], { items: [item] });
  expect(contactFrom(facts, { country: 'GB' }).organisation).not.toBe(name);
}); // prettier-ignore

test.each(['docslib.org', 'kipdf.com', 'issuu.com'])('%s keeps papers and is nobody’s workplace', host => {
  const lines = ['# Elm Federation handbook', 'Ann Frost, Director', '0113 496 0101', `> © 2026 ${host}, info@${host}`];
  const facts = page(`https://${host}/doc/5ae9f`, `Elm Federation handbook - ${host}`, lines);
  const { organisation, emails } = contactFrom(pointing(facts, 'Ann Frost, Director'), { country: 'GB' });
  expect({ organisation, emails }).toEqual({ organisation: null, emails: [] });
});

describe('a number that is selected by itself', () => {
  const lines = [
    '# Elm village hall',
    'Classes',
    'Chair yoga: Dr Helen Moss, 0113 496 0199',
    'Stroke club. Organiser Bob Hague, tel 0113 496 0504',
    'To book a class call Sally on 07400 123490',
    'Orthotics – Jim Crane at Crane Orthotics 0113 496 0511',
    'Phone Tamsin or Jude on 0113 496 0512',
  ];
  const selected = (number: string) =>
    contactFrom(pointing(page('https://www.elmhall.example/', 'Elm village hall', lines), number), { country: 'GB' });

  test('is whose its line says', () => {
    expect(selected('0113 496 0504').person?.name).toBe('Bob Hague');
    expect(selected('07400 123490')).toMatchObject({ person: null, organisation: null });
    expect(selected('0113 496 0511').person?.name).not.toBe('Helen Moss');
  });

  test('and no given name is an organisation', () => {
    for (const line of ['Call Dave: 07400 123491', 'Caretaker: Ron 07400 123491', 'Fees: Linda, 0113 496 0513'])
      expect(card(['# Contact', line], line).organisation).not.toMatch(/^(?:Dave|Ron|Linda)$/);
  });
});

test('a page about a trade in a town is the practice’s own', () => {
  const lines = ['# Physio in Otley', 'See us at 9 Station Road, Otley LS21 1AB', '0113 496 0102'];
  expect(card(lines, undefined, 'https://www.elmphysio.example/physio-otley', 'Physio in Otley | Elm Physio')).toMatchObject({
    organisation: 'Elm Physio',
    kind: 'physiotherapist',
  });
}); // prettier-ignore

test.each(['Ann Frost MCSP', 'Contact: Ann Frost'])('a list of entries with a number each is not about the one whom one names: %s', who => {
  const entry = (name: string, person: string[], number: string) => [`## ${name}`, ...person, '4 Mill Lane, Leeds LS1 4AB', number];
  const lines = [
    ...entry('Oak Physio', [who], '0113 496 0201'),
    ...entry('Body in Motion', [], '0113 496 0202'),
    ...entry('Back on Track', [], '0113 496 0203'),
  ];
  const facts = page('https://www.townlisting.example/leeds/physio', 'Physios in Leeds - TownListing', ['# Physios in Leeds', ...lines]);
  expect(contactFrom(facts, { country: 'GB' })).toMatchObject({ person: null, phones: [] });
}); // prettier-ignore

test.each([
  ['Mr Alan Reed', 'Reed Sports Physio'],
  ['Ms Rosa Barnes', 'Barnes Lane Opticians'],
])('a place under a name is no role: %s, %s', (name, place) => {
  const facts = page('https://www.townlisting.example/reed', `${name} - TownListing`, [`# ${name}`, place, '2 Bond St, Leeds LS1 4AB']);
  expect(contactFrom(facts, { country: 'GB' }).person?.role ?? null).toBeNull();
}); // prettier-ignore

test.each([
  ['VP: Dana Lind', 'Dana Lind'],
  ['Kassiererin: Heike Wolf', 'Heike Wolf'],
  ['Übungsleiterin: Petra Keller', 'Petra Keller'],
])('an office and its holder: %s', (line, name) => {
  const facts = page('https://www.elmclub.example/board', 'Elm Club', [
    '# Elm Club board',
    'President: Tom Wade',
    line,
  ]);
  const { people } = contactFrom(facts, { country: 'GB' });
  expect(people.map(each => each.name)).toContain(name);
});

describe('a number in a list of useful contacts', () => {
  const lines = [
    '# Elm Community Hub',
    'Chiropodist: Gail Whitham - 0113 496 0644',
    'Elm Pharmacy, 3 Market Place 0113 496 0505',
    'Citizens Advice: 0113 496 0506',
  ];
  const facts = page('https://www.elmhub.example/contacts', 'Useful contacts - Elm Community Hub', lines);

  test.each([
    ['0113 496 0644', 'Gail Whitham', 'Elm Community Hub'],
    ['0113 496 0505', null, 'Elm Pharmacy'],
    ['0113 496 0506', null, 'Citizens Advice'],
  ])('stands for what its line names, selected or clicked: %s', (number, name, organisation) => {
    for (const pointed of [pointing(facts, number), pointing(facts, number, `tel:${number.replaceAll(' ', '')}`)]) {
      const found = contactFrom(pointed, { country: 'GB' });
      expect([found.person?.name ?? null, found.organisation]).toEqual([name, organisation]);
    }
  });
});

test.each([
  ['Elm Camogie Club crest', 'Elm Camogie Club'],
  ['Elm Camogie Club logo', 'Elm Camogie Club'],
  ['Elm Boating Association Address', 'Elm Boating Association'],
  ['The Royal Crest', 'The Royal Crest'],
])('what shows or labels an organisation is no part of its name: %s', (text, name) => {
  expect(tidyOrganisation(text)).toBe(name);
});
