import { expect, test } from 'vitest';
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
