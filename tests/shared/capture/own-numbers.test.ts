import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { page } from './page-of-lines.ts';

/** Whose the numbers and boxes of a whole page are. */

const LARK = 'https://www.larkfieldphysio.example/contact';
const read = (lines: string[], title = 'Contact | Larkfield Physiotherapy', url = LARK, country = 'GB') =>
  contactFrom(page(url, title, ['^ Larkfield Physiotherapy', ...lines]), { country });

describe('a named person’s own mobile or box is not the organisation’s', () => {
  test.each([
    ['Chair: John Morel\nSecretary: Anne Petty – 07400 123456'],
    ['North: Simon Hale, 07400 123456'],
    ['Send your CV to Tony Marsh or call him on 07400 123456.'],
  ])('%j', line => {
    expect(read(['# Contact', line, '## Write to us', 'info@larkfieldphysio.example'])).toMatchObject({
      phones: [],
      emails: ['info@larkfieldphysio.example'],
    });
  });

  test.each([
    'Exercise referral: Gemma Holt, gemma.holt@larkfieldphysio.example',
    'Safeguarding lead: Mr D Pratt (dpratt@larkfieldphysio.example)',
  ])('%j', line => {
    expect(read(['# Contact', line, '0113 496 0101'])).toMatchObject({
      emails: [],
      phones: [{ number: '+441134960101' }],
    });
  });

  test('but hers is the business’s that is called after her', () => {
    const lines = ['# Slim With Sue', 'To join call Sue Armitage on 07400 123456', 'sue@slimwithsue.example'];
    const facts = page('https://www.slimwithsue.example/', 'Slim With Sue | Weight loss groups', lines);
    expect(contactFrom(facts, { country: 'GB' }).phones).toMatchObject([{ number: '+447400123456' }]);
  });

  test('but a secretary’s beside the box of the office is how one reaches a club', () => {
    const line = 'Contact our secretary Ann Frost: secretary@larkfieldphysio.example or 07400 123456';
    expect(read(['# Contact', line]).phones).toMatchObject([{ number: '+447400123456' }]);
  });
});

describe('a page’s own number is not joined by', () => {
  test.each([
    ['that of the house it is in', ['Salon: 01937 960 100']],
    ['an insurer’s', ['Bupa: 0345 600 0001']],
    ['the district nurses’', ['District nurses: 01274 960 120']],
    ['an advice service’s', ['## SEND', 'For independent advice contact Leeds SENDIASS: 0113 496 0900']],
    ['a sister practice’s', ['#### Sister practice', 'Moor Osteopaths', '01751 960 100']],
    ['other stores’', ['## Nearest stores', 'Wellbeck Pharmacy Oakwood, 501 Roundhay Road, LS8 4AN, 0113 496 0642']],
    ['its shop’s', ['Larkfield, 1 Mill Lane, Leeds LS1 4AB', 'Otley shop: 1 North Lane, Leeds LS6 3HE, 0113 496 0424']],
  ])('%s', (_, lines) => {
    const blocks = ['# Contact', 'Call us on 0113 496 0101', ...lines.map(line => line.replace(/^####/, '##'))];
    expect(read(blocks).phones.map(each => each.number)).toEqual(['+441134960101']);
  }); // prettier-ignore
});

test('somebody’s own number stands before the frame’s, though students are named below', () => {
  const lines = ['# Jake Moor', 'Physiotherapist', 'jake@larkfieldphysio.example | 0113 496 0452', '## Students', 'Omar Said, Jenny Lo', '> Tel: 0113 496 0400'];
  const guess = read(lines, 'Jake Moor | Larkfield Physiotherapy');
  expect(guess.phones.map(each => each.number)).toEqual(['+441134960452']);
}); // prettier-ignore

test('a Dutch number stands behind its town', () => {
  const facts = page('https://www.fysiokade.example/contact', 'Contact | Fysio Kade', ['^ Fysio Kade', '# Contact', 'Kade 12, 1011 AB Amsterdam, 020 555 0123']);
  expect(contactFrom(facts, { country: 'NL' }).phones).toMatchObject([{ number: '+31205550123' }]);
}); // prettier-ignore

describe('where somebody works besides is not their practice', () => {
  test.each([
    ['NHS base: Leeds General Hospital, Great George Street, Leeds LS1 3EX'],
    ['Hospital affiliations: Leeds General Hospital, Great George Street, Leeds LS1 3EX'],
  ])('%s', line => {
    const lines = ['# Mr Adam Voss', 'Consultant Orthopaedic Surgeon', line, '> Larkfield Physiotherapy, 10 Park Square, Leeds LS1 2LH'];
    expect(read(lines, 'Mr Adam Voss | Larkfield Physiotherapy')).toMatchObject({
      organisation: 'Larkfield Physiotherapy',
      address: '10 Park Square, Leeds LS1 2LH',
    });
  }); // prettier-ignore
});

test('of a record the website that it labels is filled', () => {
  const url = 'https://get-information-schools.service.gov.uk/1';
  const value = 'http://www.moorfieldhigh.leeds.sch.uk';
  const lines = ['^ Get Information about Schools', '# Moorfield High School', 'Website', value];
  const facts = page(url, 'Moorfield High School - GOV.UK', lines, {
    links: [{ kind: 'web', value, text: value, block: 3 }],
  });
  const blocks = facts.blocks.map((block, at) => ({ ...block, tag: ['header', 'h1', 'dt', 'dd'][at]! }));
  expect(contactFrom({ ...facts, blocks }, { country: 'GB' }).website).toBe(value);
});

test.each([['“Fran has magic hands.”\nOlivia Hunt, Ripon'], ['Tom Wilkins - ★★★★★ "Rupert fixed me"']])(
  'whoever praises is nobody of the page: %j',
  line => {
    expect(read(['# Massage', 'We are in Leeds.', line]).people).toEqual([]);
  },
);

describe('a page of one’s own names whom it means', () => {
  test.each([
    ['About Helen', 'Helen Marwood qualified from the British School of Osteopathy in 2004.', 'Helen Marwood'],
    ['About me', 'I’m Jo Sanderson, a chartered physiotherapist and I work in Leeds.', 'Jo Sanderson'],
    ['About me', 'My name is Jo Sanderson and I am a chartered physiotherapist.', 'Jo Sanderson'],
    ['Meet Dr. Nguyen', 'Dr. Kim Nguyen was born in Houston and went to Rice.', 'Kim Nguyen'],
  ])('%s: %s', (head, line, name) => {
    expect(read([`# ${head}`, line], `${head} | Larkfield Physiotherapy`).person?.name).toBe(name);
  });

  test('and one of an office who holds it', () => {
    expect(read(['# SEND', 'Our SENDCo is Ms Femi Adeyemi.']).people).toMatchObject([
      { name: 'Femi Adeyemi', role: 'SENDCo' },
    ]);
  });
});

describe('a role is what somebody is', () => {
  test.each([
    [['# Independent Opticians in Skipton', 'Mr Keith Parker BSc MCOptom'], null],
    [['# Aesthetics by Nurse Donna', 'Donna Frost RGN'], null],
    [['# Team', '## Dr Fiona Hartley', 'BDS MFDS – Principal Dentist'], 'Principal Dentist'],
    [['# Team', '## Dr Fiona Hartley', 'MBChB MRCGP DRCOG. Registered 1996 Leeds'], null],
    [['# Team', '## Naomi Frost', 'Founder & Clinical Lead', 'Naomi is an accredited CBT therapist.'], 'Founder & Clinical Lead'],
    [['# Team', 'Jake Moor, Senior Physiotherapist; Joy Lim, Receptionist.'], 'Senior Physiotherapist'],
  ])('%j', (lines, role) => {
    const guess = read([...lines, 'Ann Wade']);
    expect((guess.people[0] ?? guess.person)?.role ?? null).toBe(role);
  }); // prettier-ignore
});

test('“HEADINGLEY” over an address is no line of it', () => {
  const lines = ['# HEADINGLEY', 'Unit 2 Arndale Centre\nOtley Road\nHeadingley\nLS6 2UE'];
  expect(read(lines, 'Headingley | Larkfield Physiotherapy').address).toBe('Unit 2 Arndale Centre, Otley Road, Headingley, LS6 2UE'); // prettier-ignore
});

test.each([
  ['The Old School, Market Street, Otley LS21 3AB', 'The Old School, Market Street, Otley LS21 3AB'],
  ['1st Floor, Devon House,\nUpper Salthill,\nGalway,\nH91 X2Y3', '1st Floor, Devon House, Upper Salthill, Galway, H91 X2Y3'],
])('a house without a number is an address: %j', (line, address) => {
  expect(read(['# Contact', line]).address).toBe(address);
}); // prettier-ignore

test('a council has an address, too', () => {
  const line = 'Elmet Council, Civic Centre, Market Street, Wakefield, WF1 2AB';
  const facts = page('https://www.elmetcouncil.example/contact', 'Contact | Elmet Council', ['^ Elmet Council', '# Contact', line]);
  expect(contactFrom(facts, { country: 'GB' }).address).toBe('Civic Centre, Market Street, Wakefield, WF1 2AB');
}); // prettier-ignore

test('details of a registration head whose they are', () => {
  const lines = ['# Councillor details', '## Councillor Janice Field', 'Ward: Otley', 'Phone: 07400 123456'];
  expect(read(lines, 'Councillor details | Elmet').person?.name).toBe('Janice Field');
});

test('what somebody treats is not their calling', () => {
  const lines = ['# Anna Bell', 'Bell Physio, 3 Hill Road, Leeds LS6 2AA', 'Specialisms: MSK, Women’s Health'];
  const facts = page(
    'https://www.csp.org.uk/find/anna-bell',
    'Anna Bell | The Chartered Society of Physiotherapy',
    lines,
  );
  expect(contactFrom(facts, { country: 'GB' }).kind).toBe('physiotherapist');
});
