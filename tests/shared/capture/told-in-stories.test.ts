import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { page, pointing } from './page-of-lines.ts';

/** Running text that was selected: whom it puts into which house, who founded the page's own, and whose group a story told of. */

function card(facts: PageFacts) {
  const { person, organisation, emails, kind } = contactFrom(facts, { country: 'GB' });
  return { name: person?.name ?? null, role: person?.role ?? null, organisation, emails, kind };
}

const PAPER = (lines: string[]) =>
  page('https://www.elmgazette.co.uk/news/falls-week', 'Falls week | Elm Gazette', [
    '^ Elm Gazette',
    '^ News',
    '# Falls week begins',
    ...lines,
    '> © Elm Gazette',
  ]);

describe('a sentence of a paper puts somebody into a house, whatever the words', () => {
  test.each([
    ['Kofi Mensa has joined Quill & Tarn as head bookbinder.', 'Kofi Mensa', 'Quill & Tarn'],
    ['Quill & Tarn in Otley has welcomed Kofi Mensa as its new head bookbinder.', 'Kofi Mensa', 'Quill & Tarn'],
    ['Kofi Mensa, who runs Quill & Tarn in Otley, said demand had doubled.', 'Kofi Mensa', 'Quill & Tarn'],
    ['Guy Chambers of Elm Hearing Clinic will answer questions.', 'Guy Chambers', 'Elm Hearing Clinic'],
    ['Thanks go to Guy Chambers from Elm Hearing Clinic for his talk.', 'Guy Chambers', 'Elm Hearing Clinic'],
    ['Kofi Mensa from Leeds will run again.', 'Kofi Mensa', null],
    ['Kofi Mensa has joined Tom Wade as coach.', 'Kofi Mensa', null],
  ])('%s', (sentence, name, organisation) => {
    const facts = PAPER(['The week was busy.', sentence, 'Councillor Ann Peel was pleased.']);
    expect(card(pointing(facts, sentence))).toMatchObject({ name, organisation });
  });
});

describe('on a practice’s own page', () => {
  const OWN = (sentence: string) =>
    pointing(
      page('https://www.elmphysio.co.uk/about', 'About us | Elm Physio', [
        '^ Elm Physio', '^ Home', '^ Team', '# Our story', 'We opened in 2012.', sentence, '> Latest news', '> info@elmphysio.co.uk · 0113 496 0101', '> © Elm Physio',
      ]),
      sentence,
    ); // prettier-ignore

  test.each([
    ['After ten years at Oak Holdings, Lena Quist founded the practice in 2012.', 'Lena Quist'],
    ['Lena Quist trained in Leeds and worked at Oak Rehab Clinic before opening the practice.', 'Lena Quist'],
    ['Lena Quist started as a physiotherapist at Oak District Hospital in 1998.', 'Lena Quist'],
    ['Lena Quist is a physiotherapist and a member of the Royal Society of Medicine.', 'Lena Quist'],
    ['Lena Quist commenced her physiotherapy career in 1983 at the Oak Public Hospital, South Elm.', 'Lena Quist'],
  ])('nobody is of where they were before: %s', (sentence, name) => {
    expect(card(OWN(sentence))).toMatchObject({ name, organisation: 'Elm Physio' });
  });

  test('somebody is of where they work now', () => {
    expect(
      card(OWN('Lena Quist trained in Leeds and is now a physiotherapist at Oak District Hospital.')),
    ).toMatchObject({
      name: 'Lena Quist',
      organisation: 'Oak District Hospital',
    });
  });
});

describe('whom a story tells one to ring', () => {
  const GROUP = 'Otley Stroke Club meets on the first Tuesday of the month in the village hall.';
  const OTHER = 'Bell ringers wanted: ring Ann Peel on 0113 496 0111.';

  test.each([
    ['is of the group that it told of', [GROUP, 'All are welcome.'], 'Otley Stroke Club'],
    ['is of the group that heads it', ['## Otley Stroke Club', 'We meet every week.'], 'Otley Stroke Club'],
    ['is of none that another’s number parts from it', [GROUP, OTHER], null],
    [
      'is of the last that people come together in',
      ['Elm Town Council has opened a new hall.', GROUP],
      'Otley Stroke Club',
    ],
    ['is of none where the last is no such', [GROUP, 'Elm Town Council has opened a new hall.'], null],
    ['is of none in another part', [GROUP, '## Lost cat', 'A tabby is missing.'], null],
    ['is of none of which a sentence only says what it is', ['A Stratford support group needs more people.'], null],
  ])('%s', (_, before, organisation) => {
    const said = 'For more information contact Tom Wade on 0113 496 0123.';
    expect(card(pointing(PAPER([...before, said]), said))).toMatchObject({ name: 'Tom Wade', organisation });
  });

  test.each(['Con Stavropoulos', 'Concepta Mulvihill'])('may be called as nobody else is: %s', name => {
    const said = `If you would like to join, please call ${name}, 0113 496 0123.`;
    expect(card(pointing(PAPER([GROUP, said]), said))).toMatchObject({ name, organisation: 'Otley Stroke Club' });
  });

  test('a house that one is told to ring is nobody', () => {
    const said = 'If you would like one, please call Kind Hands, 0113 496 0123.';
    expect(card(pointing(PAPER([said]), said)).name).toBeNull();
  });
});

describe('mail and links in a story', () => {
  const STORY = [
    'Quill and Tarn opens its doors on Saturday.',
    'See quilltarn.co.uk for details.',
    'To book, email Kofi Mensa at kofi@quilltarn.co.uk.',
  ];

  test('mail is of the house that another paragraph names as its domain spells', () => {
    const facts = pointing(PAPER(STORY), 'kofi@quilltarn.co.uk', 'mailto:kofi@quilltarn.co.uk');
    expect(card(facts)).toMatchObject({ name: 'Kofi Mensa', organisation: 'Quill and Tarn' });
  });

  test('a link is called as that house, not as the sentence around it', () => {
    const facts = pointing(PAPER(STORY), 'quilltarn.co.uk', 'https://www.quilltarn.co.uk/');
    expect(card(facts)).toMatchObject({ name: null, organisation: 'Quill and Tarn' });
  });

  test('a word that begins as a domain does and goes on otherwise is no house’s name', () => {
    const facts = PAPER(['IOCP Contacts', 'Press: Tom Wade, tom@iocp.org.uk']);
    expect(card(pointing(facts, 'Press: Tom Wade, tom@iocp.org.uk')).organisation).not.toBe('IOCP Contacts');
  });
});

describe('what heads a story names no house', () => {
  test.each(['Community news', 'Latest news and events', 'Open day on Saturday', 'Autumn update'])('%s', head => {
    const said = 'To find out more, ring 0113 496 0123 or write to quist54@gmail.com';
    const facts = page('https://www.elmecho.co.uk/a', `${head} | The Elm Echo`, ['^ The Elm Echo', `# ${head}`, 'It rained.', said, '> © The Elm Echo']); // prettier-ignore
    expect(card(pointing(facts, said)).organisation).not.toBe(head);
  });
});

test.each([
  ['Quill & Tarn can help with forms. Call 0113 496 0101 or email office@quilltarn.co.uk', 'Quill & Tarn'],
  ['You can also ring Little Brogues on 0113 496 0101.', 'Little Brogues'],
])('“%s” names a house', (said, organisation) => {
  const list = page('https://www.elmparish.org.uk/useful', 'Useful contacts | Elm Parish', ['^ Elm Parish', '# Useful contacts', 'Elm Taxis – 0113 496 0111', said, '> Contact us: info@elmparish.org.uk', '> © Elm Parish']); // prettier-ignore
  expect(card(pointing(list, said))).toMatchObject({ name: null, organisation });
});

test('a village’s group is of the village’s page no more than of a paper’s', () => {
  const said = 'For more information contact Tom Wade on 0113 496 0123.';
  const facts = page('https://www.bishopdalecommunity.org.uk/news', 'News | Bishopdale Community', ['^ Bishopdale Community', '# News', 'Otley Stroke Club meets on Tuesdays.', said, '> info@bishopdalecommunity.org.uk']); // prettier-ignore
  expect(card(pointing(facts, said))).toMatchObject({
    name: 'Tom Wade',
    organisation: 'Otley Stroke Club',
    emails: [],
  });
});

test('a physician of a field that is no kind of ours is no family doctor', () => {
  const physician = (more: object) =>
    page('https://www.elmdoctors.co.uk/quist', 'Lena Quist, MD', ['# Lena Quist, MD', '0113 496 0101'], {
      items: [{ source: 'microdata', types: ['Physician'], props: { name: ['Lena Quist, MD'], ...more } }],
    });
  expect(card(physician({})).kind).toBe('gp');
  expect(card(physician({ medicalSpecialty: ['Psychiatry & Neurology'] })).kind).not.toBe('gp');
});

test('a page that only its system wrote is no article: its number is its own', () => {
  const facts = page('https://elmhospital.example/index.php/services/physio', 'Physiotherapy - Elm District Hospital', [
    '^ Elm District Hospital', '# Physiotherapy', 'Written by Super User', 'We treat injuries. We are open on Mondays.', '## Contact details', 'Elm District Hospital', 'Phone: 0113 496 0101',
  ], { items: [{ source: 'microdata', types: ['Article'], props: { headline: ['Physiotherapy'], author: ['Super User'] } }] }); // prettier-ignore
  expect(contactFrom(facts, { country: 'GB' }).phones.map(({ number }) => number)).toEqual(['+441134960101']);
});

describe('a sentence that calls somebody by a given name alone', () => {
  const said = 'Please contact Daphne on 0113 496 0123.';
  const club = (...lines: string[]) =>
    card(pointing(page('https://www.elmcancercare.org.uk/update', 'Update | Elm Cancer Care Club', ['^ Elm Cancer Care Club', '# Update', ...lines, said, '> © Elm Cancer Care Club']), said)); // prettier-ignore

  test.each([
    ['names nobody more where the page does not', ['We meet again on Tuesdays.'], 'Daphne'],
    ['means the one whom the page calls so', ['## Daphne Quist', 'Secretary'], 'Daphne Quist'],
  ])('%s', (_, lines, name) => {
    expect(club(...lines)).toMatchObject({ name, organisation: 'Elm Cancer Care Club', kind: 'charity' });
  });
});

test('what a house says below its name or behind its years is what it is', () => {
  const tagged = (...lines: string[]) => card(page('https://www.quillrooms.co.uk/covid', 'Covid 19 | Quill Rooms', ['^ Quill Rooms', '# Covid 19', 'We are open. Masks are required.', ...lines, '> 0113 496 0101'])).kind; // prettier-ignore
  expect(tagged('> Quill Rooms', '> Vision Therapy & Developmental Optometry')).toBe('optometrist');
  expect(tagged('> © 2026 Quill Rooms Opticians')).toBe('optometrist');
  expect(tagged('> © 2026 Quill Rooms')).toBeNull();
});

test('in capitals a calling in brackets is no letters', () => {
  const facts = page('https://www.elmclinic.co.uk/news', 'News | Elm Clinic', ['^ Elm Clinic', '# News', 'LENA QUIST (OSTEOPATH) was part of the Oak Athletics team.', '> © Elm Clinic']); // prettier-ignore
  expect(card(pointing(facts, 'LENA QUIST (OSTEOPATH)'))).toMatchObject({
    name: 'Lena Quist',
    organisation: 'Elm Clinic',
  });
  expect(card(pointing(facts, 'LENA QUIST (OSTEOPATH)')).role).toMatch(/osteopath/i);
});

test.each([
  ['Josh - Osteopath', 'Josh', 'Osteopath'],
  ['Emily (Practice Manager)', 'Emily', 'Practice Manager'],
  ['Pilates - Osteopathy', null, null],
])('on a small practice’s page “%s” is %s', (said, name, role) => {
  const facts = page('https://www.elmosteopathy.co.uk/team', 'Our team | Elm Osteopathy', ['^ Elm Osteopathy', '# Our team', said, 'Always ready to help.', '> © Elm Osteopathy 0113 496 0101']); // prettier-ignore
  expect(card(pointing(facts, said))).toMatchObject({ name, role, organisation: 'Elm Osteopathy' });
});

test('whom one tells about a page is whoever keeps the site', () => {
  const facts = page('https://www.elmservices.co.uk/services/gp/quill-medical-centre', 'Quill Medical Centre | Elm services', ['^ Elm services', '# Quill Medical Centre', '12 High Street, Leeds LS1 4AB', '0113 496 0101', 'Is something wrong? Tell us about this page: directory@elmservices.co.uk']); // prettier-ignore
  expect(card(facts).emails).toEqual([]);
});
