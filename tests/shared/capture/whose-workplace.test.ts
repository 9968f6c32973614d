import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

/** Where somebody works whom a page of somebody else's names. */

const SURGERY = ['^ Elm Surgery', '# Team', '> Elm Surgery, 4 Mill Lane, Leeds LS1 4AB', '> office@elmsurgery.example'];
const surgery = (line: string) =>
  page('https://www.elmsurgery.example/team', 'Team - Elm Surgery', [...SURGERY, line, 'Nurse: Jo Wade']);
const village = (lines: string[]) =>
  page('https://www.elmvillage.example/news', 'News | Elm Village', ['^ Elm Village', '# News', ...lines]);
const read = (facts: PageFacts) => contactFrom(facts, { country: 'GB' });
/** The same page with the cells of a row as the heads of its columns. */
const headed = (facts: PageFacts, row: string): PageFacts => ({
  ...facts,
  groups: facts.groups.map((group, at) =>
    facts.blocks.some(block => block.group === at && group.tag === 'td' && row.split(' | ').includes(block.text))
      ? { ...group, tag: 'th' }
      : group,
  ),
});

describe('the workplace that its own line says', () => {
  test.each([
    ['Midwife: Ann Frost, Oak Hospital, 0113 496 0101', 'Ann Frost', 'Oak Hospital'],
    ['Midwife: Ann Frost, Oak Hospital, 0113 496 0101', '0113 496 0101', 'Oak Hospital'],
    ['Endodontics: Dr Ann Frost, Root Works Endodontics, 0113 496 0101', '0113 496 0101', 'Root Works Endodontics'],
    ['Educational Psychologist: Dr Ann Frost (Leeds City Council)', 'Ann Frost', 'Leeds City Council'],
    ['Speech Therapist: Ann Frost, Little Voices Ltd, ann@littlevoices.example', 'Ann Frost', 'Little Voices Ltd'],
    ['Smoking advice: Ann Frost, One You Leeds, 0113 496 0101', 'Ann Frost', 'One You Leeds'],
    ['Speaker: Ann Frost, Clinical Pharmacist, Leeds North PCN (ann.frost@nhs.net)', 'Ann Frost', 'Leeds North PCN'],
    [
      'Ann Frost, Independent Living Case Management – 0113 496 0101',
      'Ann Frost',
      'Independent Living Case Management',
    ],
    ['Our speaker will be Ann Frost from Versus Pain Yorkshire.', 'Ann Frost', 'Versus Pain Yorkshire'],
    ['Hyde Park Physio, Ann Frost, 0113 496 0101', 'Ann Frost', 'Hyde Park Physio'],
    ['First Team Physio - Ann Frost, Frost Physiotherapy - 07400 123456', 'Ann Frost', 'Frost Physiotherapy'],
  ])('%s [%s]', (line, selection, organisation) => {
    const { organisation: found, address, emails } = read(pointing(surgery(line), selection));
    expect({ found, address, emails: emails.filter(email => email.startsWith('office@')) }).toEqual({
      found: organisation,
      address: null,
      emails: [],
    });
  });
});

test.each([
  'Ann Frost, Physiotherapist, Harrogate Clinic',
  'Ann Frost, Physiotherapist, Fracture Clinic, 0113 496 0101',
  'Ann Frost, Physiotherapist, Mondays and Fridays',
  'Ann Frost, Chester-le-Street, 0113 496 0101',
])('a part of the house, a day or a town is no other workplace: %s', line => {
  expect(read(pointing(surgery(line), 'Ann Frost'))).toMatchObject({
    organisation: 'Elm Surgery',
    address: '4 Mill Lane, Leeds LS1 4AB',
  });
});

describe('the clinic in its own column', () => {
  const CLINICS = [
    'Clinic | Contact | Phone',
    'Summit Physio | Ann Frost, PT | 0113 496 0101',
    'Oak Counselling | Jo Wade | 0113 496 0102',
  ];
  const facts = headed(
    withRows(
      page('https://www.elmnetwork.example/physio', 'Listings | Elm Care Network', [
        '^ Elm Care Network',
        '# Community resources',
      ]),
      CLINICS,
    ),
    CLINICS[0]!,
  );

  test.each([
    ['Ann Frost', 'Summit Physio'],
    ['Jo Wade', 'Oak Counselling'],
  ])('is where %s works, and no role', (name, organisation) => {
    const { person, organisation: found } = read(pointing(facts, name));
    expect([person?.name, person?.role ?? null, found]).toEqual([name, null, organisation]);
  });
});

describe('what a line says of whoever is selected', () => {
  const named = (line: string, name: string, more: string[] = []) => read(pointing(village([line, ...more]), name));

  test.each([
    [
      'Physiotherapist Ann Frost, 34, who trained at Leeds and spent ten years at Oak Hospital, said so.',
      'Ann Frost',
      null,
    ],
    ['Prof Ann Frost, University of Elmdale', 'Ann Frost', 'University of Elmdale'],
    ['Ann Frost of Oak Rehab will speak at the next meeting.', 'Ann Frost', 'Oak Rehab'],
    [
      'Ann Frost, The Rectory, Church Lane, Elmton. Tel: 0113 496 0101',
      'Ann Frost, The Rectory, Church Lane, Elmton. Tel: 0113 496 0101',
      null,
    ],
  ])(
    'former workplaces, streets and what a sentence goes on with are no workplace: %s',
    (line, selection, organisation) => {
      expect(named(line, selection).organisation).toBe(organisation);
    },
  );

  test.each([
    ['Dr Ann Frost, Consultant in Pain Medicine, Oak Hospital', 'Consultant in Pain Medicine'],
    ['Pacing\nAnn Frost, Clinical Specialist; Tom Wade, Physiotherapist, Calder Pain Service', 'Clinical Specialist'],
    ['He plays golf, where captain Ann Frost has booked him in.', 'captain'],
    ['For a place phone Ann Frost (Leader) on 0113 496 0101 please.', 'Leader'],
    ['Your dementia adviser for Elmdale is Ann Frost. Ann works Monday to Thursday.', 'dementia adviser'],
    ['Practice manager Ann Frost said: "We will miss Bob."', 'Practice manager'],
  ])('a role is no more than what she is: %s', (line, role) => {
    expect(named(line, 'Ann Frost').person?.role).toBe(role);
  });

  test.each([
    ['We refer for implants (Dr Ann Frost, GDC 123456) and more.', 'Ann Frost', { honorific: 'Dr', credentials: null }],
    ['Oak Minds (Dr Ann Frost, Ms Lin Chow)', 'Ann Frost', { honorific: 'Dr', credentials: null }],
    ['Pool: contact Ann Frost (physio) 0113 496 0101.', 'Ann Frost', { honorific: null, credentials: null }],
    [
      'Referral through your GP. Consultant: Dr Vikram Shetty. Nurse: Jo Wade, 0113 496 0101',
      'Vikram Shetty',
      { name: 'Vikram Shetty', role: null },
    ],
    ['Elm Medical Centre – 12 Beach Rd. Drs Hemi Walker, Ann Frost and Tom Wade.', 'Hemi Walker', { honorific: 'Dr' }],
    ['Chairman - Will Sowerby - chairman@elm.example', 'Will Sowerby', { name: 'Will Sowerby' }],
    [
      'Chairman: Ann Frost, 14 Pool Lane, Elmton. 0113 496 0101',
      'Chairman: Ann Frost, 14 Pool Lane, Elmton. 0113 496 0101',
      { name: 'Ann Frost', role: 'Chairman' },
    ],
  ])('forms of address, letters and names: %s', (line, selection, person) => {
    expect(named(line, selection).person).toMatchObject(person);
  });

  test('what she does for a living is not her post', () => {
    expect(
      named('## Ann Frost', 'Ann Frost', ['Treasurer', 'Ann is a partner at Oak Accountants LLP.']).person?.role,
    ).toBe('Treasurer');
  });

  test('a nurse is a nurse, whatever her field', () => {
    expect(named('Ann Frost, Lead Rheumatology Nurse Specialist', 'Ann Frost').kind).toBe('nurse');
  });
});

test.each(['Northdale Carers', 'Spinal Works', 'Taxi Manolo', 'Healthwatch Leeds', 'Lifesaver Skills'])(
  '%s is no person, and not the page’s organisation',
  name => {
    const { person, organisation } = read(pointing(surgery(`Social prescriber: Nina at ${name}`), name));
    expect([person, organisation]).toEqual([null, name]);
  },
);

describe('whom a page of a town, a blog or a forum mentions', () => {
  const BLOG = page('https://jogging.blog/achilles', 'My achilles | Jogging with Jo', [
    '^ Jogging with Jo',
    '# My achilles',
    'Posted by Jo on 4 May',
    'My massage therapist, Ann Frost of Knead to Know, kept me going - she is on 07400 123456.',
  ]);
  const FORUM = page('https://www.backpainforum.example/t/1', 'Good osteo? - Back Pain Forum', [
    '^ Back Pain Forum',
    '# Good osteo?',
    'I see Ann Frost at Oak Osteopaths. Number is 0113 496 0101.',
    'Also try Ben at the Spine Clinic on Mill Lane www.spineclinic.example',
  ]);

  test.each([
    [BLOG, 'Ann Frost', 'Knead to Know'],
    [BLOG, 'Knead to Know', 'Knead to Know'],
    [BLOG, '07400 123456', 'Knead to Know'],
    [FORUM, '0113 496 0101', 'Oak Osteopaths'],
    [FORUM, 'www.spineclinic.example', 'Spine Clinic'],
    [village(['Sports massage – Ann Frost, 0113 496 0101, ann@frostmassage.example']), 'Ann Frost', null],
    [village(['Elm Foot Clinic – Ann Frost MRCPod, HCPC registered. 0113 496 0101']), 'Ann Frost', 'Elm Foot Clinic'],
    [village(['Village Hall bookings', 'Ann Frost, 0113 496 0101']), 'Ann Frost', null],
    [
      page('https://www.elmparish.example/c', 'Councillors - Elm Parish Council', [
        '^ Elm Parish Council',
        'Cllr Ann Frost',
        '0113 496 0101',
      ]),
      'Ann Frost',
      'Elm Parish Council',
    ],
  ])('does not work there, but who has an office: %# %s %s', (facts, selection, organisation) => {
    const found = read(pointing(facts, selection));
    expect(found.organisation).toBe(organisation);
    if (organisation === null) expect(found.website).toBeNull();
  });
});

describe('what is no organisation’s name', () => {
  const ADVERTS = [
    ...['YOGA FOR BACKS', 'Church Hall, Mondays 7pm. £7', 'Ring Ann Frost on 0113 496 0101'],
    ...['CHIROPODIST', 'Home visits by Mr D. R. Lund MChS', '0113 496 0102'],
    ...['THE ELM CLINIC', 'Osteopathy - Massage', '11 High Street 0113 496 0103'],
  ];
  const flat = (lines: string[]) => page('https://www.elmnews.example/12', 'Elm News issue 12', lines);

  test.each([
    [flat(ADVERTS), 'Ann Frost'],
    [flat(ADVERTS), '0113 496 0102'],
    [flat(['COUNSELLING, evenings available. 0113 496 0103']), 'COUNSELLING, evenings available. 0113 496 0103'],
    [village(['## Ann Frost', 'MSc MCSP', 'Home visits only', '07400 123456']), 'Ann Frost'],
    [village(['## Nurses', 'Ann Frost: 0113 496 0105\nSandra Pask: 0113 496 0106']), '0113 496 0106'],
  ])('%# %s', (facts, selection) => {
    expect(read(pointing(facts, selection)).organisation).toBeNull();
  });

  test('nor a street behind one', () => {
    const line = 'HEARING AIDS cleaned and repaired. Elm Hearing Centre, 4 Market Place. Tel 0113 496 0101.';
    expect(read(pointing(flat([line]), line)).organisation).toBe('Elm Hearing Centre');
  });

  test('nor the head of a column', () => {
    const rows = [
      'Group | Leader | Phone',
      'Tai Chi | Pat & Roy Sumner | 0113 496 0502',
      'Walking | Val Birkin | none',
    ];
    const facts = headed(
      withRows(page('https://www.elmu3a.example/groups', 'Groups | Elm u3a', ['^ Elm u3a', '# Interest groups']), rows),
      rows[0]!,
    );
    expect(read(pointing(facts, '0113 496 0502')).organisation).not.toBe('Group');
  });
});

describe('what is said of the next one', () => {
  test.each([
    [['Cllr Dr A K Banerjee\nHealth & wellbeing', 'Clerk to the Council\nMr Ted Pollard'], 'A K Banerjee'],
    [['Present: Mrs D Slater (Practice Manager), Dr F Barnes, Brian Cawthra (Chair), Nora Dyson.'], 'Dr F Barnes'],
    [['Tom Wade - 0113 496 0101', 'Hyde Park Physio, Ann Frost, sees members on Tuesdays'], 'Tom Wade'],
    [['Ring Ann Frost on 0113 496 0852', 'CHIROPODIST', 'Home visits by Mr D. R. Lund'], 'Ann Frost'],
  ])('is nobody’s role: %s', (lines, selection) => {
    expect(read(pointing(village(lines), selection)).person?.role ?? null).toBeNull();
  });

  test('nor is a headline that of whoever writes below it', () => {
    const facts = page('https://www.elmtimes.example/retires', 'Elm Times', [
      '# Village GP hangs up stethoscope after 34 years',
      'Ann Frost',
      'A doctor has retired.',
    ]);
    expect(read(pointing(facts, 'Ann Frost')).person?.role ?? null).toBeNull();
  });
});

test('an item of a list is of the kind that it says, not of the one that the list begins with', () => {
  const items = [
    'Elm Pharmacy, Market Place – 0113 496 0102',
    'Dentist: J & P Harrop, 4 Kirkgate, 0113 496 0103',
    'Elm Taxis 0113 496 0104',
  ];
  const facts = village(['## Health', ...items, '## Travel', ...'abcdefghij'.split('').map(line => `By bus ${line}`)]);
  const list = facts.groups.length;
  const groups = [...facts.groups, { parent: 0, tag: 'ul' }, ...items.map(() => ({ parent: list, tag: 'li' }))];
  const blocks = facts.blocks.map(block =>
    items.includes(block.text) ? { ...block, tag: 'li', group: list + 1 + items.indexOf(block.text) } : block,
  );
  const { kind, organisation, offers } = read(pointing({ ...facts, groups, blocks }, '0113 496 0103'));
  expect(kind).toBe('dentist');
  expect([organisation, ...offers.map(({ value }) => value)]).toContain('J & P Harrop');
});
