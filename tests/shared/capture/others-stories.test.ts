import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { parseMailbox } from '../../../shared/capture/message/mailbox.ts';
import { signedCard } from './message-of-lines.ts';
import { numbers, page, pointing } from './page-of-lines.ts';

/** Whose a story is, and who is meant by an address or a heading of it. */

const GB = { country: 'GB' };

describe('a link to mail', () => {
  const NEWS = [
    '^ Elmshire District Council', '^ A to Z', '^ News', '^ Contact us',
    '# Council holds an afternoon tea for its exercise classes',
    'Wyn Frost, Senior Sports Activator and organiser of the classes said: “We wanted to get all these people together.”',
    'Ann Payne, 76, of Elm, said: “This tea has been a lovely surprise.”',
    'For more information about the classes please contact wyn.frost@elmshire.gov.uk',
    '## Media enquiries', 'Communications team: communications@elmshire.gov.uk',
  ]; // prettier-ignore
  const news = page('https://www.elmshire.gov.uk/news/tea', 'Afternoon tea | Elmshire District Council', NEWS);

  test('is of whom another paragraph names as it spells', () => {
    const { person } = contactFrom(pointing(news, 'wyn.frost@elmshire.gov.uk', 'mailto:wyn.frost@elmshire.gov.uk'), GB);
    expect(person).toMatchObject({ name: 'Wyn Frost', role: 'Senior Sports Activator' });
  });

  test('is of nobody by a word that it shares with one', () => {
    const facts = pointing(news, 'communications@elmshire.gov.uk', 'mailto:communications@elmshire.gov.uk');
    expect(contactFrom(facts, GB).person).toBeNull();
  });

  test('in a lower heading is of whom the heading above names', () => {
    const facts = page('https://www.elmlions.example/contact', 'Elm Lions Club | Contact', [
      '# Elm Lions Club', '## Would you like to know more?', 'Do get in touch with us about all that we do.',
      '## Tony Frost - Club Secretary', '### Phone: 07400 123456', '### Email: jen.tony@btinternet.com', '## Meeting place:', '18 March Place, Leeds LS1 4AP',
    ]); // prettier-ignore
    const blocks = facts.blocks.map(block =>
      block.text.startsWith('### ') ? { ...block, tag: 'h4', level: 4, text: block.text.slice(4) } : block,
    );
    const clicked = pointing({ ...facts, blocks }, 'jen.tony@btinternet.com', 'mailto:jen.tony@btinternet.com');
    const { person, phones } = contactFrom(clicked, GB);
    expect(person).toMatchObject({ name: 'Tony Frost', role: 'Club Secretary' });
    expect(phones.map(({ number }) => number)).toEqual(['+447400123456']);
  });
});

test('“our secretary” is the site’s, wherever their mail is', () => {
  const facts = page('https://www.elmsocialgolf.co.uk/contact', 'Elm Social Golf Club', [
    '^ Elm Social Golf Club', '^ Fixtures', '## Contact us',
    'Please contact our Club President Mark Lane on 07400 123111 or at mlane@oakmail.example\nor our Club Secretary Wayne Frost on 07400 123456 or by email at wayne@ardayne.example',
  ]); // prettier-ignore
  const said = 'our Club Secretary Wayne Frost on 07400 123456 or by email at wayne@ardayne.example';
  expect(contactFrom(pointing(facts, said), GB)).toMatchObject({
    person: { name: 'Wayne Frost' },
    organisation: 'Elm Social Golf Club',
    website: 'https://www.elmsocialgolf.co.uk/',
  });
});

describe('an article on a site that has nothing but somebody’s name', () => {
  const post = (name: string) => {
    const items = [{ source: 'json-ld' as const, types: ['Article'], props: { author: ['Ann Frost'], datePublished: ['2026-07-05'] } }]; // prettier-ignore
    const facts = page('https://www.drannfrost.example/changes', `Changes to services - ${name}`, [
      '^ 0113 496 0345', `^ ${name}`, '^ Clinics', '^ News', '# Changes to services', 'by Ann Frost | Jul 5, 2026 | Practice news',
      'So far the year has been busy for dermatology. I now have another list on Friday afternoons.', '## Recent posts', 'Changes to services',
    ], { items }); // prettier-ignore
    return contactFrom({ ...facts, meta: { 'og:type': 'article', 'og:site_name': name } }, GB);
  };

  test('is theirs, with the number of its header', () => {
    const { person, phones } = post('Dr Ann Frost');
    expect(person?.name).toBe('Ann Frost');
    expect(phones.map(({ number }) => number)).toEqual(['+441134960345']);
  });

  test('is a practice’s where that bears a name', () => {
    expect(post('Elm Skin Clinic').person).toBeNull();
  });
});

describe('a number', () => {
  const group = (line: string) =>
    numbers(
      page('https://www.elmlymph.example/history', 'History – Elm Lymphoedema Support Group', [
        '^ Elm Lymphoedema Support Group', '# History', 'The group was set up in 1995 and meets each month.', '> Get in touch', `> ${line}`, '> info@elmlymph.example',
      ]),
    ); // prettier-ignore

  test('of a helpline that is nobody else’s is the site’s', () => {
    expect(group('Helpline (answerphone): 0113 496 0345')).toEqual(['+441134960345']);
    expect(group('Samaritans helpline: 0113 496 0345')).toEqual([]);
  });

  test.each(['Liens utiles', 'Nützliche Links', 'Link utili', 'Enlaces de interés'])(
    'below “%s” is another’s',
    head => {
      const facts = page('https://www.elmergo.example/', 'Ergo Elm', [
        '# Ergo Elm',
        'Tel: 0113 496 0345',
        `## ${head}`,
        'CNESST 0113 496 0999', // prettier-ignore
      ]);
      expect(numbers(facts)).toEqual(['+441134960345']);
    },
  );
});

test('no address ends in a figure that is glued to it', () => {
  expect(parseMailbox('Ann Frost <ann@elmclinic.com.au>19 Aug')?.address).toBe('ann@elmclinic.com.au');
  expect(parseMailbox('Ann Frost ann@elmclinic.com.au19 Aug')?.address).toBe('ann@elmclinic.com.au');
});

describe('the build of a selected text tells who is meant', () => {
  const told = (text: string, lines: string[] = []) => {
    const facts = page('https://www.elmvillage.example/news', 'Elm Village', ['^ Elm Village', '^ News', '# News', text, ...lines, '> info@elmvillage.example', '> Tel: 0113 496 0999']); // prettier-ignore
    const { person, organisation } = contactFrom(pointing(facts, text), GB);
    return [person?.name ?? null, organisation];
  };

  test.each([
    [
      '“We are delighted with the response so far,” said Rhian Frost, head vet at Oak Chiro.',
      'Rhian Frost',
      'Oak Chiro',
    ],
    [
      'Rhian Frost, ward clerk at First Choice Haircuts, said: “We are delighted.”',
      'Rhian Frost',
      'First Choice Haircuts',
    ],
    ['Oak Leisure Centre – Rhian Frost, crew chief. Home visits by arrangement. Tel: 0113 496 0345', 'Rhian Frost', 'Oak Leisure Centre'], // prettier-ignore
    ['Waves Leisure Centre. New clients welcome. Call Jo on 0113 496 0345', null, 'Waves Leisure Centre'],
    ['Fraser Valley Endodontics. New clients welcome. Call Jo on 0113 496 0345', null, 'Fraser Valley Endodontics'],
  ])('%s', (text, name, organisation) => {
    const [found, where] = told(text);
    expect(where).toBe(organisation);
    if (name) expect(found).toBe(name);
  });

  test('who will do something is meant, and not whom something befell', () => {
    expect(told('Phil Butler will be in overall charge of the programme and will tell you more.')[0]).toBe(
      'Phil Butler',
    );
    expect(told('Phil Butler won the race for the third time and thanked his family for it.')[0]).toBeNull();
  });
});

describe('a paper', () => {
  const paper = page('https://www.elmgazette.example/s', 'A netball club wants players - Elm Gazette', [
    '^ Elm Gazette', '^ News', '# A netball club wants players', 'Elmstead Netball Club plays at the leisure centre and is looking for girls.',
    'Elm Running Club ran on Sunday.', 'For more information about the netball club contact Iris Frost on 0113 496 0345.',
    '“It is all going well,” said Rhian Frost, care coordinator at Endo Specialists Elm.', '> Elm Gazette, 0113 496 0999',
  ]); // prettier-ignore

  test('tells of a club by what it is', () => {
    const card = contactFrom(pointing(paper, 'For more information about the netball club contact Iris Frost on 0113 496 0345.'), GB); // prettier-ignore
    expect(card).toMatchObject({ person: { name: 'Iris Frost' }, organisation: 'Elmstead Netball Club', kind: 'sports-club' }); // prettier-ignore
  });

  test('is nobody’s whom it quotes', () => {
    const said = '“It is all going well,” said Rhian Frost, care coordinator at Endo Specialists Elm.';
    expect(contactFrom(pointing(paper, said), GB).organisation).not.toBe('Elm Gazette');
  });
});

test('an organisation has the mail of its own site, and none of whom its page tells', () => {
  const mails = (...said: string[]) =>
    contactFrom(page('https://www.elmschool.example/info', 'Elm School', ['^ Elm School', '# Useful information', ...said, '> Elm School, office@elmschool.example']), GB).emails; // prettier-ignore
  expect(mails('The school nurse writes back from nurses.admin@nhs.net within a week.')).toEqual([
    'office@elmschool.example',
  ]);
  expect(mails('Or write to us at elmschool@oakmail.example.')).toContain('office@elmschool.example');
});

test('whom a list calls by title, name and letters is somebody, and no house', () => {
  const list = page('https://www.elmcare.example/providers', 'Providers', [
    '^ Elm Foot Care', '# Foot surgeons: directory', 'Texas', 'Dr. Ann B. Frost, DPM, FACFAS', '5521 Oak Dr Fort Worth, TX 76109', '817-763-9383',
    'www.drannfrost.example', 'Foot & Ankle Associates', '281-313-0090',
  ]); // prettier-ignore
  const links = [
    { kind: 'web' as const, value: 'http://www.drannfrost.example/', text: 'www.drannfrost.example', block: 6 },
  ];
  const clicked = pointing(
    { ...list, links: links as never },
    'www.drannfrost.example',
    'http://www.drannfrost.example/',
  );
  expect(contactFrom(clicked, { country: 'US' }).person).toMatchObject({
    honorific: 'Dr.',
    name: 'Ann B. Frost',
    credentials: 'DPM FACFAS',
  });
});

test('a box is of the officer whom the words before it name', () => {
  const said = 'If you have concerns please email our Child Safety Officer, Diane Frost- elmsafety@outlook.com';
  const facts = page('https://www.elmnetball.example/safety', 'Elm Netball Club', ['^ Elm Netball Club', '# Child safety', said]); // prettier-ignore
  const { person } = contactFrom(pointing(facts, 'elmsafety@outlook.com', 'mailto:elmsafety@outlook.com'), GB);
  expect(person).toMatchObject({ name: 'Diane Frost', role: 'Child Safety Officer' });
});

test('a number that page builders leave is nobody’s', () => {
  expect(numbers(page('https://www.elm.example/', 'Elm Physio', ['# Elm Physio', 'Call 01234 567890', 'Mobile 07400 123456']))).toEqual(['+447400123456']); // prettier-ignore
});

describe('in a letter', () => {
  const phones = (body: string) => signedCard('Brodie Frost', 'brodie@tidestrength.com.au', body, 'AU').phones;

  test.each([
    'She’s been squatting fine. I’m free after 10 most days on 0491 570 156. / Cheers / Brodie / Tide Strength',
    'Also happy to jump on a call about his gym program, mob 0491 570 156, till 10 most days. / Cheers / Brodie',
  ])('a writer’s own number: %s', body => {
    expect(phones(body)).toEqual(['+61491570156']);
  });

  test.each([
    'His mum is free after 10 on 0491 570 156. / Cheers / Brodie / Tide Strength',
    'I’m free of plans, his number is 0491 570 156. / Cheers / Brodie / Tide Strength',
  ])('not another’s: %s', body => {
    expect(phones(body)).toEqual([]);
  });

  test('the words of a driving school’s address tell no school', () => {
    const body = 'Regards / _ / Elm Driving School / Phone: 0491 570 156 / Website: https://elmdrivingschool.com.au/';
    expect(signedCard('Elm Driving School', 'elmdrivingschool@gmail.com', body, 'AU').kind).toBeNull();
  });
});

describe('a site whose menu is a paper’s', () => {
  const said = 'Everyone must register by calling Kerry Frost at the health district at 0113 496 0345 ext. 251';
  const story = (menu: string[]) =>
    contactFrom(
      pointing(
        page('https://www.bargainhunter.example/class', 'Tai chi for all - The Bargain Hunter', [
          '^ The Bargain Hunter', ...menu.map(each => `^ ${each}`), '# Tai chi for all', 'The district holds a class.', said, '> The Bargain Hunter, 0113 496 0999',
        ], { items: [] }), // prettier-ignore
        said,
      ),
      GB,
    );

  test('is a paper, whatever its name', () => {
    const { person, organisation, website } = story(['Home', 'Sports', 'Obituaries', 'Classifieds']);
    expect([person?.name, organisation, website]).toEqual(['Kerry Frost', null, null]);
  });

  test('is none with a sport and jobs', () => {
    expect(story(['Home', 'Sport', 'Jobs', 'Contact']).website).toBe('https://www.bargainhunter.example/');
  });
});

test('a link to somebody’s page elsewhere is of whom this page names so', () => {
  const facts = page('https://www.elmphysio.example/news/a', 'A talk - Elm Physio', ['^ Elm Physio', '# A talk', 'Physiotherapist Jo Frost tells us what hurts. It is a long story.', 'More of Jo here: https://oakhealth.example/team/jo-frost/']); // prettier-ignore
  const link = 'https://oakhealth.example/team/jo-frost/';
  expect(contactFrom(pointing(facts, link, link), GB).person).toMatchObject({
    name: 'Jo Frost',
    role: 'Physiotherapist',
  });
});

test('no organisation is called by an address of the web', () => {
  const facts = page('https://www.elmphysio.example/news/a', 'A talk - Elm Physio', ['^ Elm Physio', '# A talk', 'More here: https://oakhealth.example/team/jo-frost/']); // prettier-ignore
  const link = 'https://oakhealth.example/team/jo-frost/';
  expect(contactFrom(pointing(facts, link, link), GB).organisation ?? '').not.toContain('://');
});

test('a service that heads a trust’s page is the trust’s, on a site that the title spells', () => {
  const facts = page('http://www.emcs.nhs.uk/childrens-ot.asp', "Children's Occupational Therapy - Elm and Marton Community Services", [
    '^ Elm and Marton Community Services', '^ Services A-Z', '^ Jobs', '^ Contact us', "# Children's Occupational Therapy",
    'The team works in the community and in special schools.', '## Who can be referred', 'Children aged 0 to 6 years',
    'Children’s Occupational Therapy Service, Green Lane Clinic, 40 Green Lane, Leeds LS1 4AB\nTel: 0113 496 0345',
  ]); // prettier-ignore
  expect(contactFrom(facts, GB)).toMatchObject({
    kind: 'occupational-therapist',
    website: 'http://www.emcs.nhs.uk/',
    phones: [{ number: '+441134960345' }],
  });
});

test('“on behalf” of whoever it is is no place', () => {
  const facts = page('https://www.elmcricket.example/news', 'AGM – Elm Cricket', ['^ Elm Cricket', '# AGM', 'Julie Frost\nSecretary/Registrar\nOn Behalf of the Committee']); // prettier-ignore
  const { person, organisation } = contactFrom(pointing(facts, 'Julie Frost\nSecretary/Registrar\nOn Behalf of the Committee'), GB); // prettier-ignore
  expect(person?.name).toBe('Julie Frost');
  expect(organisation ?? '').not.toMatch(/behalf/i);
});
