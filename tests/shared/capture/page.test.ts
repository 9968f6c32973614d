import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { type Block, emptyFacts, type Group, type PageFacts } from '../../../shared/capture/facts.ts';
import { ownerBefore } from '../../../shared/capture/mentions/owner.ts';
import { registerNamed } from '../../../shared/capture/mentions/register.ts';
import { fieldIn, fieldNamed, labelsOf } from '../../../shared/capture/page/labels.ts';
import { numbers, page } from './page-of-lines.ts';

describe('a name right before a number', () => {
  test.each([
    ['Parking is at the Booths Café (01539 555900)', 'Booths Café'],
    ['Greenkeeping by Suffolk Turfcare 01473 555100', 'Suffolk Turfcare'],
    ['we bill Blue Cross, Green Shield and Sun Life (01539 555900)', 'Blue Cross, Green Shield and Sun Life'],
    ['Safeguarding concerns: RFU 020 8892 2000', 'RFU'],
    ['opposite the library (0161 496 0222)', 'library'],
    ['Apotheek: Stadsapotheek, 071 513 22 22', 'Apotheek'],
  ])('%s: owns it', (text, owner) => {
    const at = text.search(/\(?\d/);
    expect(owner.endsWith(ownerBefore(text, at) ?? '-')).toBe(true);
  });

  test.each([
    'Main Reception: 0113 496 0123',
    'Hon. Secretary 0113 496 0123',
    'Harrogate Clinic: 01423 496 123',
    '12 High Street, Leeds, West Yorkshire 0113 496 0123',
    'Boston MA (617) 555-0123',
    'CALL US NOW 0113 496 0123',
    'Leeds 0113 496 0123',
    'Phone Tamsin or Jude on 0113 496 0123',
  ])('%s: names nobody else', text => {
    expect(ownerBefore(text, text.search(/\(?\d[\d) -]{6}/))).toBeNull();
  });

  test('keeps neighbours, careers lines and branches off the card', () => {
    const lines = [
      '# Riverside Physio',
      'Tel: 0113 496 0123',
      'Our orthotics come from Pennine Splints (01924 496 777).',
      'Careers: 0113 496 0888',
    ];
    expect(numbers(page('https://www.riversidephysio.co.uk/', 'Riverside Physio', lines))).toEqual(['+441134960123']);
  });
});

describe("others' numbers and addresses", () => {
  test.each([
    '24h Employee Assistance Programme (CarePath): 0808 157 0990',
    '> Riverside Physio, Mill Lane | Press: Halo PR, 020 7946 0655',
    '> Powered by PhysioSite | (0800) 496 0177',
    'For Selby please ring my colleague Ruth Gribble on 01823 496 120.',
    'Her research assistant is Dolores Munoz, 0113 496 0175.',
    'Urlaubsvertretung: Dr. Franz Huemer, 0113 496 0175',
    'Public session. Mrs Eileen Rudd (07400 155021) asked about parking.',
    'Something to fix? updates@carefinder.co.uk',
    'List your business: 0113 496 0900',
    'Elm Pharmacy is next door (0113 496 0199).',
    'Patient transport: 0300 123 4567',
    'To complain contact the board on 0300 311 2233.',
    'Admissions are handled by the local authority, telephone 0114 496 0900.',
    '> Franchise enquiries: 0113 496 0177',
  ])('%s', line => {
    const lines = ['# Riverside Physio', 'Tel: 0113 496 0123', 'hello@riversidephysio.co.uk', line];
    const facts = page('https://www.riversidephysio.co.uk/', 'Riverside Physio', lines);
    const { emails, phones } = contactFrom(facts, { country: 'GB' });
    expect([...emails, ...phones.map(phone => phone.number)]).toEqual(['hello@riversidephysio.co.uk', '+441134960123']);
  });
});

describe('who a page of details is of', () => {
  test.each([
    [
      'a role heading over its holder',
      ['# Welfare Officer', 'Current role holder: Alison Feather', 'welfare@elmclub.org.uk'],
      'Alison Feather',
      'Welfare Officer',
    ],
    [
      'a heading that calls them by name',
      ['## Contact Jo', 'Joanna Frost, Occupational Therapist, covers Leeds and York.', '0113 496 0123'],
      'Joanna Frost',
      'Occupational Therapist',
    ],
    [
      'one name of a list, not the boss',
      ['Name:', "O'Sullivan, Keeva (Ms)", 'Title:', 'Senior Dietitian', 'Line manager:', 'Byrne, Fintan'],
      "Keeva O'Sullivan",
      'Senior Dietitian',
    ],
  ])('%s', (_, lines, name, role) => {
    const card = contactFrom(page('https://www.elmclub.org.uk/who', 'Who we are', lines), { country: 'GB' });
    expect({ person: card.person, people: card.people }).toMatchObject({ person: { name, role }, people: [] });
  });

  test("a hospital's switchboard is not the surgeon's whose name the host spells", () => {
    const lines = [
      '# Contact',
      'Mr Tariq Jalil MD FRCS, Consultant Vascular Surgeon',
      '0141 496 0378',
      '## Where I see patients',
      'Kelvin Park Hospital\n20 Beaconsfield Drive, Glasgow G12 0PJ\nSwitchboard 0141 496 0900',
    ];
    const facts = page('https://www.mrjalilvascular.co.uk/contact', 'Contact — Mr Tariq Jalil', lines);
    expect(numbers(facts)).toEqual(['+441414960378']);
  });
});

describe('scripts without capitals', () => {
  test('a Korean doctor, and no number of the business register', () => {
    const lines = [
      '# 바른발정형외과의원',
      '대표전화 02-555-1278',
      '## 김도윤 원장',
      '정형외과 전문의',
      '> 사업자등록번호 123-45-67890 | 팩스 02-555-1279',
    ];
    const facts = page('https://barunbal.co.kr/doctor/kim', '의료진 소개 - 바른발정형외과의원', lines, { lang: 'ko' });
    expect(contactFrom(facts, { country: 'KR' })).toMatchObject({
      person: { name: '김도윤' },
      kind: 'orthopaedic-surgeon',
      organisation: '바른발정형외과의원',
      phones: [{ number: '+8225551278' }],
    });
  });

  test('a Hebrew name with a geresh, and its role', () => {
    const lines = ['# נועה ברקוביץ׳', 'פיזיותרפיסטית', '03-555-1278'];
    const facts = page('https://www.fizyo-rehab.co.il/about', 'אודות | נועה ברקוביץ׳ פיזיותרפיה', lines, {
      lang: 'he',
    });
    expect(contactFrom(facts, { country: 'IL' })).toMatchObject({
      person: { name: 'נועה ברקוביץ׳', role: 'פיזיותרפיסטית' },
      kind: 'physiotherapist',
    });
  });
});

describe('labels of cells', () => {
  const cells = (rows: string[][], head: string) => {
    const groups: Group[] = [
      { parent: 0, tag: 'body' },
      { parent: 0, tag: 'table' },
    ];
    const blocks = rows.flatMap((row, line): Block[] => {
      const tr = groups.push({ parent: 1, tag: 'tr' }) - 1;
      return row.map((text, column) => {
        const tag = (head === 'row' && line === 0) || (head === 'column' && column === 0) ? 'th' : 'td';
        return { tag, text, group: groups.push({ parent: tr, tag }) - 1 };
      });
    });
    return { groups, blocks };
  };

  test('are the heads of rows, and of columns where a row has as many cells', () => {
    const byRow = cells([['Name', 'Ann Frost'], ['Profession', 'Dietitian']], 'column'); // prettier-ignore
    expect(labelsOf(byRow.blocks, byRow.groups)).toEqual(['', 'Name', '', 'Profession']);
    const byColumn = cells([['Role', 'Name'], ['Chair', 'Ann Frost'], ['Vacant']], 'row'); // prettier-ignore
    expect(labelsOf(byColumn.blocks, byColumn.groups)).toEqual(['', '', 'Role', 'Name', '']);
  });

  test.each([
    ['Practice name', 'organisation'],
    ['Registrant type', 'role'],
    ['Registration number', 'number'],
    ['Primary Practice Address', 'place'],
    ['Opening hours', null],
  ])('%s names the field %s', (label, field) => {
    expect(fieldNamed(label)).toBe(field);
  });

  test('may stand in the line itself', () => {
    expect(fieldIn('', 'Role: Pharmacist')).toEqual({ field: 'role', value: 'Pharmacist' });
  });

  test("a register's own page gives the number its body", () => {
    const { groups, blocks } = cells(
      [['Name', 'Ann Frost'], ['Profession', 'Dietitian'], ['Registration number', 'DT12345']], // prettier-ignore
      'column',
    );
    const facts = { ...emptyFacts('https://www.hcpc-uk.org/check/', 'Register entry | HCPC'), groups, blocks };
    const { person, kind, registers, organisation } = contactFrom(facts, { country: 'GB' });
    expect({ name: person?.name, role: person?.role, kind, registers, organisation }).toEqual({
      name: 'Ann Frost',
      role: 'Dietitian',
      kind: 'dietitian',
      registers: [{ body: 'HCPC', number: 'DT12345' }],
      organisation: null,
    });
    expect(registerNamed('GMC and GDC')).toBeNull();
  });
});

describe('whose page it is', () => {
  test("a person's own name at the head, and their clinic's", () => {
    const lines = [
      '# Ann Frost',
      'Podiatrist, BSc MRCPod',
      '0113 496 0123',
      '> Elm Foot Clinic, 2 Elm Road, Leeds LS1 4AB',
    ];
    const card = contactFrom(
      page('https://www.elmfootclinic.co.uk/team/ann-frost', 'Ann Frost | Elm Foot Clinic', lines),
    );
    expect(card).toMatchObject({ person: { name: 'Ann Frost' }, kind: 'podiatrist', organisation: 'Elm Foot Clinic' });
    expect(card).toMatchObject({ address: '2 Elm Road, Leeds LS1 4AB', website: 'https://www.elmfootclinic.co.uk/' });
  });

  test("a directory's name, number and website are not the contact's", () => {
    const lines = [
      '# Ann Frost',
      'Counsellor',
      '07400 123456',
      '> Mindlist Ltd, 3 Mill Lane, Camberley GU15 3YL. 01276 580 030 hello@mindlist.co.uk',
    ];
    const card = contactFrom(
      page('https://www.mindlist.co.uk/c/ann-frost', 'Ann Frost, Counsellor | Mindlist', [...lines, 'Therapist login']),
    );
    expect(card).toMatchObject({ person: { name: 'Ann Frost' }, organisation: null, website: null, emails: [] });
    expect(card.phones.map(phone => phone.number)).toEqual(['+447400123456']);
  });

  test('a list of several businesses is none of them', () => {
    const shops = [
      '# Shoe shops in Leeds',
      '## Hall Shoes',
      '2 Mill Lane 0113 496 0111',
      '## Elm Shoes',
      '0113 496 0222',
    ];
    expect(numbers(page('https://www.townmap.co.uk/leeds/shoes', 'Shoe shops in Leeds | TownMap', shops))).toEqual([]);
  });

  test("a register's labels and a page's category line name no organisation", () => {
    const lines = [
      '# Ann Frost',
      'Primary medical qualification',
      'MB BS 2012 University of Leeds',
      'Running club · Sports club',
    ];
    const facts = page('https://www.gmc-uk.org/registrants/741', 'Registrant details | GMC', lines);
    const blocks = facts.blocks.map((block, at) => ({ ...block, tag: ['h1', 'dt', 'dd', 'p'][at]! }));
    expect(contactFrom({ ...facts, blocks }).organisation).toBeNull();
  });

  test("a platform's name at the end of a title is not whom the page shows", () => {
    const lines = [
      '# Elm House',
      'Residential home',
      'Elm House, 9 Station Avenue, Southport PR9 0QT',
      '01704 555 285',
    ];
    const facts = page('https://www.carewatch.co.uk/location/1', 'Elm House - Care Watch', lines);
    expect(contactFrom(facts, { country: 'GB' })).toMatchObject({ organisation: 'Elm House', website: null });
  });

  test('a given name under a picture, and a club of swimmers, are told apart', () => {
    const facts = page('https://rhysfrost.run/', 'Rhys Frost', [
      'Rhys',
      '# Rhys Frost',
      "I'm a running coach in Leeds.",
    ]);
    const blocks = facts.blocks.map((block, at) => (at ? block : { ...block, alt: true as const }));
    expect(contactFrom({ ...facts, blocks })).toMatchObject({ person: { name: 'Rhys Frost' }, organisation: null });
    const club = page('https://www.facebook.com/elmswimmers', 'Elm Swimmers | Facebook', [
      '# Elm Swimmers',
      '07400 190011',
    ]);
    expect(contactFrom(club)).toMatchObject({ person: null, organisation: 'Elm Swimmers', kind: 'sports-club' });
  });

  test("an entry of a register has not the register's number", () => {
    const lines = ['Name:', 'Dr Hannah Frost', 'Registration number:', 'PYL029913', '> Contact us 0300 500 6188'];
    const facts = page('https://www.checkthem.org.uk/detail/PYL029913', 'Result', lines);
    expect(contactFrom(facts, { country: 'GB' })).toMatchObject({
      person: { name: 'Hannah Frost' },
      phones: [],
      website: null,
    });
  });

  test('who says hello at the head is what the next line says', () => {
    const lines = [
      '# Hi, I’m Bethan Frost',
      'Pilates teacher and founder, a small studio in Cardiff.',
      '029 2018 0345',
    ];
    const facts = page('https://www.corefoundry.co.uk/about', 'About — Core Foundry', lines);
    expect(contactFrom(facts, { country: 'GB' }).person).toMatchObject({
      name: 'Bethan Frost',
      role: 'Pilates teacher and founder',
    });
  });

  test("a hospital's staff directory is the hospital's", () => {
    const lines = ["St Clement's Hospital - Staff Directory", 'Switchboard 0113 496 0100'];
    const facts = page('https://directory.stclements.co.uk/', "St Clement's Hospital - Staff Directory", lines);
    expect(contactFrom(facts, { country: 'GB' }).organisation).toBe("St Clement's Hospital");
  });

  test('the writer of an article, and a log-in name, are nobody', () => {
    const items: PageFacts['items'] = [
      { source: 'json-ld', types: ['Article'], props: { author: [{ item: 1 }], headline: ['Five stretches'] } },
      { source: 'json-ld', types: ['Person'], props: { name: ['Tom Askwith'] } },
      { source: 'json-ld', types: ['Person'], props: { name: ['elm_admin'] } },
    ];
    const lines = ['# Five stretches', 'By Tom Askwith', 'Stretch daily.', '> Elm Physio 0113 496 0123'];
    const card = contactFrom(
      page('https://www.elmphysio.co.uk/blog/five', 'Five stretches - Elm Physio', lines, { items }),
    );
    expect({ person: card.person, people: card.people, organisation: card.organisation }).toEqual({
      person: null,
      people: [],
      organisation: 'Elm Physio',
    });
  });

  test('the group behind a branch keeps its number to itself', () => {
    const items: PageFacts['items'] = [
      {
        source: 'json-ld',
        types: ['Dentist'],
        props: { name: ['Elm Dental Leeds'], telephone: ['0113 496 0123'], parentOrganization: [{ item: 1 }] },
      },
      { source: 'json-ld', types: ['Organization'], props: { name: ['Elm Dental'], telephone: ['0808 123 4000'] } },
    ];
    const lines = ['# Elm Dental Leeds', '0113 496 0123', '> Elm Dental 0808 123 4000'];
    expect(numbers(page('https://www.elmdental.co.uk/leeds', 'Leeds | Elm Dental', lines, { items }))).toEqual([
      '+441134960123',
    ]);
  });

  test('names one under another own what stands in their own lines only', () => {
    const lines = [
      '# Contact Details',
      'Headteacher: Mrs J Armitage',
      'SENCO: Miss T Oldroyd - senco@elmprimary.co.uk',
      'Business Manager: Mr P Eccles',
      'Tel: 0113 496 0811',
      'Email: office@elmprimary.co.uk',
      'Chair of Governors: Rev S Whitham',
    ];
    const card = contactFrom(page('https://www.elmprimary.co.uk/contact', 'Elm Primary School - Contact', lines), {
      country: 'GB',
    });
    expect(card).toMatchObject({
      person: null,
      organisation: 'Elm Primary School',
      emails: ['office@elmprimary.co.uk'],
    });
    expect(card.people.map(each => each.emails)).toEqual([[], ['senco@elmprimary.co.uk'], [], []]);
  });
});
