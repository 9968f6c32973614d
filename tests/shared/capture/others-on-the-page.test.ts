import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { numbers, page } from './page-of-lines.ts';

const GB = { country: 'GB' };

describe('numbers of others on an organisation’s page', () => {
  const surgery = (...more: string[]) =>
    page('https://www.elmsurgery.co.uk/contact', 'Contact us - Elm Surgery', [
      '^ Elm Surgery',
      '# Contact us',
      '0113 496 0123',
      'desk@elmsurgery.co.uk',
      ...more,
    ]);

  test.each([
    ['Other local services', 'Oak Walk-in Centre', '0113 496 0191'],
    ['Local surgeries we collect from', 'Oak House', '0113 496 0191'],
    ['Friends of the practice', 'Oak Physio', '0113 496 0191'],
    ['Useful contacts', 'District nurses', '0113 496 0191'],
    ['Next home match', 'Visitors’ secretary', '0113 496 0191'],
    ['Schlichtungsstelle der Kammer', 'Oak Haus', '0113 496 0191'],
  ])('stand under “%s”', (heading, ...lines) => {
    const card = contactFrom(surgery(`## ${heading}`, ...lines), GB);
    expect(card).toMatchObject({ organisation: 'Elm Surgery', phones: [{ number: '+441134960123' }] });
  });

  test.each(['How to reach us', 'Comments?'])('do not stand under “%s”', heading => {
    const facts = page('https://www.elmsurgery.co.uk/', 'Elm Surgery', [
      '# Elm Surgery',
      `## ${heading}`,
      '0113 496 0124',
    ]);
    expect(numbers(facts)).toEqual(['+441134960124']);
  });

  test.each([
    'Go to the Royal Infirmary, 0113 496 0191, or dial 999.',
    'Our podiatrist rents a room here: 0113 496 0191.',
    'Cakes from Gail Wade, 0113 496 0191.',
    'Advertisement\nOak Funeral Directors 0113 496 0191',
  ])('are said to be: %s', line => {
    expect(numbers(surgery(line))).toEqual(['+441134960123']);
  });

  test('are those of the group in the frame around one of its places', () => {
    const facts = page('https://www.elmcare.co.uk/oak-house', 'Oak House | Elm Care', [
      '^ Elm Care',
      '# Oak House',
      '0113 496 0123',
      'oakhouse@elmcare.co.uk',
      '> 0191 498 0140 · enquiries@elmcare.co.uk',
    ]);
    expect(contactFrom(facts, GB)).toMatchObject({
      organisation: 'Oak House',
      emails: ['oakhouse@elmcare.co.uk'],
      phones: [{ number: '+441134960123' }],
    });
  });

  test('are those of a theme whose data nobody took out', () => {
    const facts = page(
      'https://www.elmhearing.co.uk/',
      'Elm Hearing',
      ['^ Elm Hearing', '# Hear again', '0113 496 0123'],
      {
        items: [
          {
            source: 'json-ld',
            types: ['LocalBusiness'],
            props: { name: ['MediPro Demo'], telephone: ['0113 496 0191'], email: ['demo@themes.example'] },
          },
        ],
      },
    );
    expect(contactFrom(facts, GB)).toMatchObject({
      organisation: 'Elm Hearing',
      phones: [{ number: '+441134960123' }],
    });
  });

  test('whoever praises the page’s one person is not a second one', () => {
    const facts = page('https://www.annfrostmassage.co.uk/about', 'About me – Ann Frost Massage', [
      '# Hi, I’m Ann.',
      'I am a massage therapist in Leeds. My treatment room is warm.',
      'Ann Frost, MSTA',
      'ann@annfrostmassage.co.uk',
      '“I slept for nine hours after it.”',
      'Sally Wade',
    ]);
    expect(contactFrom(facts, GB)).toMatchObject({ person: { name: 'Ann Frost' }, people: [] });
  });

  test('a house and the code of its town are no telephone', () => {
    const facts = page('https://www.kanzlei-ulme.de/', 'Kanzlei Ulme', [
      '# Kanzlei Ulme',
      'Wundtstraße 40 14057 Berlin Telefon: 030 28471022',
    ]);
    expect(contactFrom(facts, { country: 'DE' }).phones.map(({ number }) => number)).toEqual(['+493028471022']);
  });
});

describe('whose name is on the page', () => {
  test.each([
    [
      'https://ana.github.io/elm/',
      'Contact',
      ['# Elm Physiotherapy Clinic', '## 1 Elm Road, Leeds LS1 4AP'],
      'Elm Physiotherapy Clinic',
    ],
    [
      'https://www.elmcare.co.uk/oak-house',
      'Oak House Care Home, Leeds | Elm Care',
      ['^ Elm Care', '# Oak House Care Home', 'oakhouse@elmcare.co.uk'],
      'Oak House Care Home',
    ],
    [
      'https://www.elmnursery.co.uk/',
      'Contact | Elm Day Nursery, Leeds',
      ['^ Elm Day Nursery', '# Visit us'],
      'Elm Day Nursery',
    ],
    [
      'https://www.elmfalls.org.uk/',
      'Elm Falls Charity | Get in touch',
      ['^ Elm Falls Charity', '# Get in touch'],
      'Elm Falls Charity',
    ],
    ['https://www.elmharriers.org.uk/', 'Committee', ['# Elm Harriers committee 2025-26'], 'Elm Harriers'],
    ['https://www.jo-edis.co.uk/', 'Osteopathy - Contact', ['# Contact', '0113 496 0123'], null],
  ])('%s: %s', (url, title, lines, organisation) => {
    expect(contactFrom(page(url, title, lines), GB).organisation).toBe(organisation);
  });

  test('a class that covers the whole page makes it no footer', () => {
    const facts = page('https://www.elmspine.co.uk/', 'Elm Spine', [
      '# Elm Spine',
      '0113 496 0123',
      'We help backs.',
      'And necks.',
    ]);
    const [body] = facts.groups;
    facts.groups.push({ ...body!, tag: 'div', hint: 'elementor_header_footer' });
    facts.blocks.forEach(block => (block.group = facts.groups.length - 1));
    expect(numbers(facts)).toEqual(['+441134960123']);
  });

  test('a hospital says nothing of a consultant whose field is no kind of ours', () => {
    const facts = page('https://www.elmhospital.co.uk/frost', 'Dr Ann Frost | Elm Hospital', [
      '# Dr Ann Frost',
      'Consultant Cardiologist',
    ]);
    expect(contactFrom(facts, GB)).toMatchObject({ person: { name: 'Ann Frost' }, kind: null });
  });
});

describe('who is who on a page of several', () => {
  test('whoever wrote the site’s entries is not whom it is about', () => {
    const items = [
      {
        source: 'json-ld' as const,
        types: ['Person'],
        props: { name: ['Jennifer Wade'], url: ['https://www.elmyoga.co.uk/author/jen/'] },
      },
    ];
    const facts = page(
      'https://www.elmyoga.co.uk/times',
      'Times - Elm Yoga',
      ['^ Elm Yoga', '# Times', '0113 496 0123'],
      { items },
    );
    expect(contactFrom(facts, GB)).toMatchObject({ person: null, organisation: 'Elm Yoga', people: [] });
  });

  test('an address made of the name is theirs, wherever it stands on their page', () => {
    const facts = page('https://www.elmlaw.co.uk/people/martin-wade', 'Martin Wade - Elm Law', [
      '^ Elm Law',
      'm.wade@elmlaw.co.uk',
      '# Martin Wade',
      'Of Counsel',
      '## Colleagues',
      'Sally Frost',
      'Ann Hill',
    ]);
    expect(contactFrom(facts, GB)).toMatchObject({ person: { name: 'Martin Wade' }, emails: ['m.wade@elmlaw.co.uk'] });
  });

  test('a post without any mark before the name', () => {
    const facts = page('https://www.elmrufc.co.uk/', 'Contacts | Elm RUFC', [
      '# Contacts',
      'President Martin Wade',
      'Director of Rugby Sally Frost',
    ]);
    expect(contactFrom(facts, GB).people.map(({ name, role }) => [name, role])).toEqual([
      ['Martin Wade', 'President'],
      ['Sally Frost', 'Director of Rugby'],
    ]);
  });

  test('cards that say the post first keep it', () => {
    const people = [
      ['Chair', 'Martin Wade'],
      ['Secretary', 'Sally Frost'],
      ['Treasurer', 'Ann Hill'],
    ];
    const facts = page('https://www.elmclub.org.uk/', 'Contacts | Elm Club', ['# Contacts', ...people.flat()]);
    people.forEach((_, at) => {
      const card = facts.groups.push({ parent: 0, tag: 'div', hint: 'committee-card' }) - 1;
      for (const block of [1, 2]) {
        const group = facts.groups.push({ parent: card, tag: 'div', hint: block === 1 ? 'post' : 'who' }) - 1;
        facts.blocks[at * 2 + block]!.group = group;
      }
    });
    expect(contactFrom(facts, GB).people.map(({ name, role }) => [role, name])).toEqual(people);
  });

  test('a sentence below a name says what they are', () => {
    const facts = page('https://www.elmphysio.co.uk/team', 'Our team | Elm Physio', [
      '# Our team',
      '## Martin Wade',
      'Martin is the practice manager and looks after the books.',
      '## Sally Frost',
      'Sally is a physiotherapist who likes knees.',
    ]);
    expect(contactFrom(facts, GB).people.map(({ role }) => role)).toEqual(['Practice manager', 'Physiotherapist']);
  });
});

test('a signature that somebody forwards is read as one when it is selected', () => {
  const text = [
    'Mr Martin Wade FRCS (Tr & Orth)',
    'Consultant Orthopaedic Surgeon',
    'Northern Upper Limb',
    'Elm Street Hospital, Leeds LS1 4AP',
    '0113 496 0123',
    'northernupperlimb.example',
  ];
  const facts = page('https://outlook.office.com/mail/1', 'FW: shoulder', text, {
    message: {
      provider: 'outlook',
      from: { name: 'Ann Hill', address: 'ann@elmphysio.co.uk' },
      to: [],
      cc: [],
      date: '',
      subject: 'FW',
    },
    target: { kind: 'selection', text: text.join('\n'), blocks: [0, 1, 2, 3, 4, 5], links: [] },
  });
  expect(contactFrom(facts, GB)).toMatchObject({
    person: { name: 'Martin Wade' },
    organisation: 'Northern Upper Limb',
    website: 'https://northernupperlimb.example',
    phones: [{ number: '+441134960123' }],
  });
});

test('the head office below a signature is not the sender’s', () => {
  const message = {
    provider: 'roundcube' as const,
    from: { name: 'Elm House Manager', address: 'manager@elmhouse.example' },
    to: [],
    cc: [],
    date: '',
    subject: 'Visits',
    signature: {
      lines: [
        'Marian Wade RGN',
        'Registered Manager',
        'Elm House Care Home',
        'Tel 0113 496 0123',
        'Part of Oak Care, head office 0113 496 0191',
      ],
      links: [],
    },
  };
  expect(numbers(page('https://webmail.example/', 'Visits', [], { message }))).toEqual(['+441134960123']);
});
