import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

/** People of a page who are selected with what stands below or beside them. */

const GB = { country: 'GB' };

test.each([
  ['MBBS(London) 2003 / MRCGP DCH', 'Special interests: diabetes, dizziness', 'gp'],
  ['MBBS(London) 2003', 'Clinical interests: Ophthalmology', 'gp'],
  ['BSc (Hons) / MCSP', 'Special interests: Podiatry', 'physiotherapist'],
])('letters in two lines, "%s", tell the calling, and neither "%s" nor the next one’s', (letters, interests, kind) => {
  const house = kind === 'gp' ? 'Elm Doctors Surgery' : 'Elm Rooms';
  const own = ['Dr Ann Frost', 'Partner', ...letters.split(' / '), interests];
  const next = [
    '## Dr Tom Wade',
    'Partner',
    'MBBS(London) 2001',
    'Special interests: Medical Education and Ophthalmology',
  ];
  const facts = page('https://www.elm.example/us', house, [
    '# Our Clinicians',
    `## ${own[0]}`,
    ...own.slice(1),
    ...next,
  ]);
  expect(contactFrom(pointing(facts, own.join('\n')), GB)).toMatchObject({ person: { name: 'Ann Frost' }, kind });
});

test('a firm in brackets behind a name is the firm, and not name and firm', () => {
  const rows = [
    'Position | Name | E-mail',
    'Chair | Eva Lane | eva@elm-club.example',
    'Treasurer | Ann Frost (Zuvia) | ann.frost@zuvia.example',
  ];
  const facts = withRows(page('https://www.elm.example/yoga', 'Elm Club: Yoga', ['## Yoga', 'Club contacts']), rows);
  const card = contactFrom(pointing(facts, 'Treasurer\nAnn Frost (Zuvia)\nann.frost@zuvia.example'), GB);
  expect([card.person?.name, card.organisation]).toEqual(['Ann Frost', 'Zuvia']);
});

test.each(['jm@demolink.com', 'info@yoursite.com', 'hello@mywebsite.org', 'mail@sitename.com'])(
  '%s is left over from a template',
  email => {
    const lines = [
      '^ 0113 496 0345',
      '^ elmpsychology@protonmail.com',
      '# Our people',
      email,
      '## Ann Frost',
      'Psychologist',
    ];
    const facts = page('https://www.elmpsychology.example/us', 'Elm Psychology', lines);
    expect(contactFrom(pointing(facts, 'Ann Frost\nPsychologist'), GB).emails).toEqual([
      'elmpsychology@protonmail.com',
    ]);
  },
);

test('a branch in the data is not where somebody of the whole practice is seen', () => {
  const place = (streetAddress: string) => ({
    source: 'json-ld' as const,
    types: ['PostalAddress'],
    props: { streetAddress: [streetAddress], addressLocality: ['Leeds'], postalCode: ['LS1 4AP'] },
  });
  const items = [
    { source: 'json-ld' as const, types: ['MedicalClinic'], props: { name: ['Elm Podiatry'], address: [{ item: 1 }] } },
    place('4 Mill Lane'),
    {
      source: 'json-ld' as const,
      types: ['MedicalClinic'],
      props: { name: ['Elm Podiatry, Oakham'], parentOrganization: [{ item: 0 }], address: [{ item: 3 }] },
    },
    place('11 Prospect Road'),
    { source: 'json-ld' as const, types: ['WebPage'], props: { about: [{ item: 0 }] } },
  ];
  const lines = ['^ Elm Podiatry', '# About us', '## Ann Frost', 'Podiatrist'];
  const facts = page('https://www.elmpodiatry.example/about', 'About - Elm Podiatry', lines, { items });
  const { organisation, address } = contactFrom(pointing(facts, 'Ann Frost\nPodiatrist'), GB);
  expect([organisation, address]).toEqual(['Elm Podiatry', '4 Mill Lane, Leeds, LS1 4AP']);
});

const CLUB = ['^ Elm Striders', '# Minutes', 'Running club in Elmwick'];

describe('what an organisation has or does is not its name', () => {
  test.each([
    ['Ann Frost (AF) Coaching Rep', 'Ann Frost', null],
    ['Ann Frost, Coaching Rep', 'Ann Frost', 'Coaching Rep'],
    ['Ann Frost, Kit Steward', 'Ann Frost', 'Kit Steward'],
    ["Ann Frost, Women's Captain, 0113 496 0123", 'Ann Frost', "Women's Captain"],
    ['Mr Ewan Frost, one of our foot and ankle surgeons', 'Ewan Frost', null],
    ["Mr Ewan Frost, one of the Club's foot and ankle surgeons", 'Ewan Frost', 'foot and ankle surgeon'],
    ['Ann Frost, Ladies’ Team, 0113 496 0123', 'Ann Frost', null],
    ['Physio Desk 0113 496 0123', null, null],
    ['Advice Line: 0113 496 0123', null, null],
    ['MEN’S LEAGUE – 0113 496 0123', null, null],
    ['Hall Bookings 0113 496 0123', null, null],
  ])('"%s" is of the club', (text, name, role) => {
    const facts = page('https://www.elmstriders.example/minutes', 'Minutes | Elm Striders', [...CLUB, text]);
    const card = contactFrom(pointing(facts, text), GB);
    expect([card.person?.name ?? null, card.organisation]).toEqual([name, 'Elm Striders']);
    if (role) expect(card.person?.role).toBe(role);
  });

  test('a desk below somebody has a number of its own', () => {
    const lines = [...CLUB, 'Dale Hart\nChair', 'Hall Bookings 0113 496 0123'];
    const facts = page('https://www.elmstriders.example/minutes', 'Minutes | Elm Striders', lines);
    expect(contactFrom(pointing(facts, '0113 496 0123', 'tel:01134960123'), GB)).toMatchObject({
      person: null,
      organisation: 'Elm Striders',
    });
  });

  test.each([
    ['Ann Frost, Elm Podiatry Clinic, 0113 496 0123', 'Elm Podiatry Clinic'],
    ['Samaritans Helpline 0113 496 0123', 'Samaritans Helpline'],
    ['Oak Sports Physiotherapists, 0113 496 0123', 'Oak Sports Physiotherapists'],
  ])('"%s" is of %s', (text, organisation) => {
    const facts = page('https://www.elmstriders.example/links', 'Links | Elm Striders', [...CLUB, text]);
    expect(contactFrom(pointing(facts, text), GB).organisation).toBe(organisation);
  });

  test('a surname in -ers is no calling of several', () => {
    const text =
      'LEAGUE – if you can run on 6th May please tell Diane Sanders, club secretary, at dsanders.harriers@btinternet.com';
    const facts = page('https://www.elmstriders.example/news', 'News | Elm Striders', [...CLUB, text]);
    const mail = 'dsanders.harriers@btinternet.com';
    expect(contactFrom(pointing(facts, mail, `mailto:${mail}`), GB)).toMatchObject({
      person: { name: 'Diane Sanders', role: 'club secretary' },
      organisation: 'Elm Striders',
    });
  });

  test.each([
    ['Group enabler', 'groups'],
    ['Nurse Helpline', 'nurse'],
    ['Coaching Rep', 'coaching'],
    ['Implant Dentistry', 'implants'],
    ['Chartered Physiotherapists', 'physiotherapists'],
  ])('"%s" heads a page of its house, which mails by %s@', (heading, box) => {
    const lines = ['^ EW3A', '^ Learn and laugh', `# ${heading}`, `Write to ${box}@ew3a.example`, '> © 2021 EW3A'];
    expect(contactFrom(page('https://ew3a.example/a', `${heading} – EW3A`, lines), GB).organisation).toBe('EW3A');
  });
});
