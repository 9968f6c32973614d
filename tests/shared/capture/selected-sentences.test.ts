import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { page, pointing } from './page-of-lines.ts';

/** Sentences that are selected, whoever writes them, and links in them: whom they name, and whose the details are. */

const GB = { country: 'GB' };
const at = (url: string, title: string, text: string) => page(`https://www.${url}`, title, text.split(' / '));
const cardOf = (facts: PageFacts, text: string, href?: string) => {
  const { person, organisation, kind, emails, phones, website } = contactFrom(pointing(facts, text, href), GB);
  const numbers = phones.map(({ number }) => number);
  return { name: person?.name ?? null, organisation, kind, emails, numbers, website };
};

test.each([
  [
    'If you need to contact me please do so on 07400 123456.',
    'If you need to contact me please do so on 07400 123456. / From Ann Frost',
  ],
  [
    'My telephone number is 07400 123456',
    'My telephone number is 07400 123456 (not the 01308… of old). / Do let me know. / Ann Frost',
  ],
])('who writes "%s" is who signs below', (text, lines) => {
  const facts = at(
    'elmbowls.example/n',
    'News - Elm Bowling Club',
    `# News / ^ Elm Bowling Club / ## Secretary / ${lines} / ## Rota / Tom Wade`,
  );
  expect(cardOf(facts, text)).toMatchObject({ name: 'Ann Frost', numbers: ['+447400123456'] });
});

test('a forum recommends whom it names at a place, not whoever signs the post', () => {
  const text =
    'You want Ann Frost at Elm Sports Therapy, she sorted my calves, ring 0113 496 0345 or text 07400 123456.';
  const facts = at(
    'forum.elmrun.example/viewtopic.php',
    'Massage? - Elm Runners Forum',
    `# Massage? / ${text} / Tom Wade, captain. 07400 123533`,
  );
  expect(cardOf(facts, text)).toMatchObject({ name: 'Ann Frost', organisation: 'Elm Sports Therapy', emails: [] });
});

describe('an article', () => {
  const said =
    'Ann Frost, Network Officer at Elm Support Charity, said: / “It is a lifeline.” / Tom Wade, Area Manager, Elm Support Charity, said: / “So it is.”';
  const last = 'For more about the group, contact Ann Frost at afrost@elmsupport.example or call 0113 496 0345.';
  const facts = at('elmlive.example/news/2023/06/04/group', 'A group - Elm Live', `# A group / ${said} / ${last}`);

  test('tells further up where she works whom a sentence says how to reach', () => {
    expect(cardOf(facts, last)).toMatchObject({ name: 'Ann Frost', organisation: 'Elm Support Charity' });
  });
});

test('a number behind somebody’s mail is theirs, and not of whom the page is about', () => {
  const text = 'For the walks, contact Ann Frost at afrost@elmsupport.example or call 0113 496 0345.';
  const facts = at(
    'elmwalks.example/tom',
    'Tom Wade',
    `# Tom Wade / Our area manager. / ${text} / > Elm Walks, 0113 496 0100`,
  );
  expect(cardOf(facts, 'Tom Wade')).toMatchObject({ name: 'Tom Wade', numbers: ['+441134960100'] });
});

test('the words of another paragraph that spell the domain of a mail are whose it is', () => {
  const text = 'To be part of the group, telephone 0113 496 0345 or email info@elmolderpeople.example.';
  const facts = at(
    'elmnow.example/news/1',
    'Walking - Elm Now',
    `# Walking / Elm Older People will run a walking group. / ${text} / > newsdesk@elmnow.example`,
  );
  expect(cardOf(facts, text)).toMatchObject({ name: null, organisation: 'Elm Older People' });
});

test('a small ad has its own site, and the name that its mail spells', () => {
  const lines = [
    'FROST FOOTCARE',
    'Ann Frost BSc (Hons) MRCPod',
    'Podiatrist',
    'Home visits Tues & Thurs; clinic at The Forge',
    'ann@frostfootcare.example www.frostfootcare.example',
  ];
  const facts = at('elmparish.example/b', 'Beacon', `# Beacon / ${lines.join(' / ')}`);
  expect(cardOf(facts, lines.join('\n'))).toMatchObject({
    name: 'Ann Frost',
    organisation: 'FROST FOOTCARE',
    website: 'https://www.frostfootcare.example',
  });
});

test.each([
  ['Ann Frost (Elmtec) on 0113 496 0345', 'Ann Frost', null],
  ['Ann Frost ZRD Elmwick on 0113 496 0345', 'Ann Frost', null],
  ['Ann Frost ZRD Level 5', 'Ann Frost', 'ZRD'],
  ['Ann Frost MCSP HCPC registered', 'Ann Frost', 'MCSP'],
])('"%s" is %s with %s', (text, name, credentials) => {
  const { person } = contactFrom(pointing(at('elm.example/w', 'Who', `# Who / ${text}`), text), GB);
  expect(person).toMatchObject({ name, credentials });
});

test('a mail link may name its reader before the address', () => {
  const facts = at('elmschool.example/t', 'Team - Elm School', '# Team / Ann Frost / School counsellor / Write');
  const href = 'mailto:Ann%20Frost%20%3Cadvice@elmschool.example%3E?subject=Hello';
  expect(cardOf(facts, 'Write', href)).toMatchObject({ emails: ['advice@elmschool.example'] });
});

test.each([
  ['To find out more, Elm Shed Association', 'of a group'],
  ['Promoted by Elm Green Association', 'of a page'],
])('"%s" is no name %s', text => {
  const facts = at(
    'elm.gov.example/shed',
    "Men's Shed | Elm",
    `# Men's Shed / ## Contact / Ann Frost / P: 0113 496 0345 / ${text}`,
  );
  expect(cardOf(facts, 'Ann Frost').organisation ?? '').not.toMatch(/^(?:To find|Promoted)/);
});

test('departments are nobody, a coffee morning is no café', () => {
  const text = 'If you have a concern please call 0113 496 0345 or email talk@elmhealth.example.';
  const facts = at(
    'elmhealth.example/c',
    'Corporate Communications - Elm Health',
    `# Corporate Communications / Crisis Communications / ${text}`,
  );
  expect(cardOf(facts, 'talk@elmhealth.example', 'mailto:talk@elmhealth.example').name).toBeNull();
  const morning = at(
    'elmmp.example/news',
    'Coffee morning in Elm | Ann Frost',
    '# Coffee morning in Elm / Ring Tom Wade on 0113 496 0345',
  );
  expect(cardOf(morning, 'Ring Tom Wade on 0113 496 0345').kind).not.toBe('cafe');
});

test('whom a page of nobody in particular mentions has no site by that', () => {
  const text = 'Call branch membership secretary Ann Frost on 0113 496 0345';
  const facts = at('twade.example/news/morning', 'A morning in Elm', `# A morning in Elm / ${text} or turn up.`);
  expect(cardOf(facts, text)).toMatchObject({ name: 'Ann Frost', organisation: null, website: null });
});

test.each([
  ['8 Elm Lane, Leeds LS1 4AB', null],
  ['Room 3', 'Elm Pharmacy'],
])('a pharmacy’s list of physios: whoever is at "%s" works at %s', (where, organisation) => {
  const entry = `Ann Frost\n${where}\n0113 496 0345`;
  const facts = at(
    'elmpharmacy.example/near',
    'Near us - Elm Pharmacy',
    `# Near us / ## Physiotherapists / ${entry} / > Elm Pharmacy, 2 High Street, Leeds LS1 4AA, 0113 496 0100`,
  );
  expect(cardOf(facts, entry)).toMatchObject({ name: 'Ann Frost', organisation });
});

test.each([
  [
    'Every Monday in the Elm Centre. Contact Ann Frost email: [email protected] phone: 07400 123456.',
    'Ann Frost',
    null,
  ],
  ['Go to the hall at the end of the lane and ask for Ann Frost.', 'Ann Frost', null],
  ['Anmeldung bei Sabine Keller, Telefon 07400 123456, bis Freitag.', 'Sabine Keller', null],
  ['The coordinator is Ann Frost at 07400 123456', 'Ann Frost', 'coordinator'],
])('"%s" in a paper is whom it tells one to reach, and nothing of the paper', (text, name, role) => {
  const facts = at('elmwickexpress.example/elm-12', 'Elm news - Elm Express', `# Elm news / A paragraph. / ${text}`);
  const { person, organisation, kind } = contactFrom(pointing(facts, text), GB);
  expect(person).toMatchObject({ name, role });
  expect([organisation, kind === 'local-media']).toEqual([null, false]);
});

test.each([
  ['https://www.elmwickexpress.example/news/elm-12', ''],
  ['https://www.elmwick.example/2006/03/03/headlines', ''],
])('a number in a story at %s is whose its sentence says, and not its publisher’s', url => {
  const text =
    'The committee meets on Monday. Please telephone the Civic Hall on 0113 496 0345 to ensure that it does.';
  const facts = page(url, 'Elm - The Elmwickian', ['# Elm', text, '> newsdesk@elmwick.example, 0113 496 0100']);
  expect(contactFrom(pointing(facts, '0113 496 0345'), GB)).toMatchObject({
    person: null,
    organisation: 'Civic Hall',
    website: null,
  });
});

test('of a quotation "says the physio" is whoever else is quoted', () => {
  const text = '“He joined in May”, tells us Ann Frost. “It works”, insiste le kiné. So it goes on and on.';
  const facts = at('elmwick.example/2018/05/17/x', 'Elm', `# Elm / ${text}`);
  expect(contactFrom(pointing(facts, 'Ann Frost'), GB).person).toMatchObject({ name: 'Ann Frost', role: null });
});

test('a role before a form of address in small letters is read in the middle of a sentence', () => {
  const text = 'fisioterapista e posturologa, dottoressa Anna Rossi';
  const facts = at('elmoggi.example/x.html', 'Elm', `# Elm / Le lezioni saranno curate dalla ${text}, in piazza.`);
  const role = 'fisioterapista e posturologa';
  expect(contactFrom(pointing(facts, text), GB).person).toMatchObject({
    name: 'Anna Rossi',
    honorific: 'dottoressa',
    role,
  });
});
