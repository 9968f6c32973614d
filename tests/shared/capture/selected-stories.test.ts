import { expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { page, pointing } from './page-of-lines.ts';

/** Words selected in a paper's story: whom it quotes and tells how to ring, with nothing of the paper's. */

const PAPER =
  '## Elm Press / Elm House, 40 Portland Street, Leeds LS1 4AP\nPhone: 0113 496 0111\neditor@elmpress.example';

const cardOf = (lines: string, text: string) => {
  const items = [{ source: 'json-ld' as const, types: ['NewsArticle'], props: { author: ['Jo Lane'] } }];
  const facts = page(
    'https://www.elmpress.example/s',
    'A story - Elm Press',
    `# A story / ${lines} / ${PAPER}`.split(' / '),
  );
  const story = { ...facts, meta: { ...facts.meta, 'og:type': 'article' }, items };
  const { person, organisation, kind, emails, phones, address } = contactFrom(pointing(story, text), { country: 'GB' });
  const numbers = phones.map(({ number }) => number);
  return {
    name: person?.name,
    role: person?.role,
    credentials: person?.credentials,
    organisation,
    kind,
    emails,
    numbers,
    address,
  };
};

const none = { emails: [], numbers: [], address: null };

test.each([
  [
    'the next sentence says nothing of their letters',
    'Dr Ann Frost is one of the dentists at Elm Dental Care.',
    'Dr Ann Frost is one of the dentists at Elm Dental Care. He said that four would come.',
    { name: 'Ann Frost', credentials: null, organisation: 'Elm Dental Care', ...none },
  ],
  [
    'whom a sentence quotes has nothing of the publisher',
    'Dr. Ann Frost, an orthopaedic surgeon at the University of Elmshire School of Medicine',
    'Dr. Ann Frost, an orthopaedic surgeon at the University of Elmshire School of Medicine, now and then sends patients to have their shoes fitted. / “It helps,” Frost said.',
    { name: 'Ann Frost', organisation: 'University of Elmshire School of Medicine', ...none },
  ],
  [
    'a chamber is one of commerce',
    'Ann Frost is executive director of the South Elmshire Chamber of Commerce. Call her at 0113 496 0345.',
    'Ann Frost is executive director of the South Elmshire Chamber of Commerce. Call her at 0113 496 0345.',
    { role: 'executive director', organisation: 'South Elmshire Chamber of Commerce', numbers: ['+441134960345'] },
  ],
  [
    'its mail spells only a part of the name',
    'Ann Frost is executive director of the Elmshire Chamber of Commerce. Email her at ann@elmshirechamber.example.',
    'Ann Frost is executive director of the Elmshire Chamber of Commerce. Email her at ann@elmshirechamber.example.',
    { organisation: 'Elmshire Chamber of Commerce', emails: ['ann@elmshirechamber.example'] },
  ],
  [
    'a council is for what it is',
    'Ann Frost is chief executive of Elmshire Council for Voluntary Service.',
    'Ann Frost is chief executive of Elmshire Council for Voluntary Service.',
    { role: 'chief executive', organisation: 'Elmshire Council for Voluntary Service', ...none },
  ],
  [
    'whom one is told to ring about the group',
    'For more about the group, or to attend, call Pat Galvin on 0113 496 0345.',
    'The Elmtown Carers’ Support Group has been offering advice. / For more about the group, or to attend, call Pat Galvin on 0113 496 0345.',
    { name: 'Pat Galvin', organisation: 'Elmtown Carers’ Support Group', numbers: ['+441134960345'], emails: [] },
  ],
  [
    'a house that one is told to ring is nobody',
    'If you want to go along, please do ring Bay House on 0113 496 0345.',
    'If you want to go along, please do ring Bay House on 0113 496 0345.',
    { name: undefined, numbers: ['+441134960345'] },
  ],
  [
    'an owner is of the place that bears their name',
    'Owner Ann Frost',
    'The Ann Frost Physio Rooms has added to its team. / Owner Ann Frost said: “The clinics have never been busier.”',
    { name: 'Ann Frost', role: 'Owner', organisation: 'Ann Frost Physio Rooms', ...none },
  ],
  [
    'a founder, behind what she says',
    'founder Ann Frost',
    'Frost Podiatry, which opened in May, is busy. / “We have had to add,” said founder Ann Frost, who lives in Leeds.',
    { role: 'founder', organisation: 'Frost Podiatry', ...none },
  ],
  [
    'a surgery in a street of the name is not the owner’s',
    'Owner Ann Frost',
    'Frost Street Surgery is closed. / Owner Ann Frost said: “We go on and on.”',
    { role: 'Owner', organisation: null, ...none },
  ],
  [
    'who owns nothing is not of a namesake’s',
    'Runner Ann Frost',
    'The Tom Frost Physio Rooms looks after the team. / Runner Ann Frost said: “It was hot.”',
    { organisation: null, ...none },
  ],
  [
    'a picture’s caption below a quote',
    'Anna Frost , Fysiotherapie Frost & Wade',
    '“It felt like a risk” / Anna Frost , Fysiotherapie Frost & Wade',
    { name: 'Anna Frost', organisation: 'Fysiotherapie Frost & Wade', ...none },
  ],
])('%s', (_, text, lines, card) => {
  expect(cardOf(lines, text)).toMatchObject(card);
});

test.each([
  [
    'A group meets at Broad Elm Manor, Elm Road (LS1 4AP). Please contact the care home on',
    'Broad Elm Manor',
    'care-home',
  ],
  ['Sessions are held at Elm Leisure Centre on Tuesdays. Call the centre on', 'Elm Leisure Centre', 'gym'],
  ['Elm Dental Practice takes new patients. To join, ring the practice on', 'Elm Dental Practice', 'dentist'],
  ['You can also be seen at Wade Opticians in Leeds. Please telephone the shop on', 'Wade Opticians', 'optometrist'],
])('"%s …" on a council’s page is of %s', (said, name, kind) => {
  const lines = ['# What is there?', 'Elm Trust is a charity. Ring Jean on 0113 496 0222, jean@trust.example.'];
  const foot = '> Elmtown Gateway 0113 496 0999, gate@elmtown.example';
  const facts = page('https://www.elmtown.example/faqs', 'What is there? - Elmtown Gateway', [
    ...lines,
    `${said} 0113 496 0345 for more.`,
    foot,
  ]);
  const card = contactFrom(pointing(facts, '0113 496 0345', 'tel:01134960345'), { country: 'GB' });
  expect(card).toMatchObject({ person: null, organisation: name, kind, emails: [], website: null });
});

test('the page’s own number is its own, wherever it says one may be seen besides', () => {
  const said = 'We also have rooms at Oak Leisure Centre. Please ring the clinic on 0113 496 0345.';
  const facts = page('https://www.elmpodiatry.example/', 'Elm Podiatry', [
    '# Elm Podiatry',
    said,
    '> Elm Podiatry 0113 496 0345',
  ]);
  expect(contactFrom(pointing(facts, '0113 496 0345'), { country: 'GB' }).organisation).toBe('Elm Podiatry');
});

test.each([
  ['Newsdesk 0113 496 0112, news@elmmail.example', null],
  ['Reception 0113 496 0112, news@elmmail.example', 'Elm Mail'],
])('a site with a newsdesk is a paper, and not whose number its story tells: %s', (foot, organisation) => {
  const line = 'For more of the programme of the Clockhouse call 0113 496 0345.';
  const lines = [
    '^ Elm Mail',
    '# Yoga goes on',
    'The council has given money for yoga on the green.',
    line,
    `> ${foot}`,
  ];
  const facts = page('https://www.elmmail.example/yoga', 'Yoga goes on | Elm Mail', lines);
  const story = { ...facts, meta: { ...facts.meta, 'og:type': 'article' } };
  const card = contactFrom(pointing(story, line), { country: 'GB' });
  expect([card.organisation, card.phones[0]?.number]).toEqual([organisation, '+441134960345']);
});

test('the newsdesk below a story is not who signs it, nor is on whose behalf they do', () => {
  const signed = 'Ann Frost\nSecretary\nOn behalf of the Committee';
  const lines = [
    '^ Elm Phoenix',
    '# Cricket is looking for helpers',
    'The meeting of the Elm Cricket Club is on Tuesday.',
    signed,
  ];
  const facts = page('https://www.elmphoenix.example/cricket', 'Cricket is looking for helpers – Elm Phoenix', [
    ...lines,
    'Email newsdesk@elmphoenix.example',
  ]);
  const { person, organisation, emails, website } = contactFrom(pointing(facts, signed), { country: 'GB' });
  expect([person?.name, organisation, emails, website]).toEqual(['Ann Frost', null, [], null]);
});
