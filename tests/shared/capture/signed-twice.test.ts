import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { tidyOrganisation } from '../../../shared/capture/cards/organisation-names.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { hasOrganisationWord } from '../../../shared/capture/page/organisation-words.ts';
import { message } from './message-of-lines.ts';

/** The card of a message from `name` <`address`> whose body's lines " / " parts. */
const card = (name: string, address: string, body: string) =>
  contactFrom(message(name, address, body.split(' / ')), { country: 'GB' });

describe('who signs twice', () => {
  test.each([
    ['Ann / Elm OT / Ann Frost / Occupational Therapist / Elm Occupational Therapy / 0113 496 0101', 'Elm Occupational Therapy'],
    ['Ann / St Olm School / Mrs Ann Frost / Headteacher / St Olm’s Primary School / 0113 496 0101', 'St Olm’s Primary School'],
    ['Ann / Elm O&P / Ann Frost, CPO / Clinic Manager / Elm Orthotics & Prosthetics / 0113 496 0101', 'Elm Orthotics & Prosthetics'],
    ['Ann / Elm Physio / Ann Frost / Physiotherapist / Oak Hospital / 0113 496 0101', 'Elm Physio'],
  ])('is of the place whose whole name stands below theirs, where both begin alike: %s', (body, organisation) => {
    expect(card('Ann Frost', 'ann@elm.example', `Thanks, / ${body}`).organisation).toBe(organisation);
  }); // prettier-ignore
});

describe('below who signs', () => {
  test.each([
    ['Ann Frost / Tyre Fitter / Java Doc Roasters / 0113 496 0101', 'Tyre Fitter', 'Java Doc Roasters'],
    ['Ann Frost / Credit Control / Performance Lab / Email: ann@mail.example', 'Credit Control', 'Performance Lab'],
    ['Ann Frost | Planning Officer | Talkabout Speechies / 0113 496 0101', 'Planning Officer', 'Talkabout Speechies'],
    ['Talkabout Speechies / Ann Frost / Planning Officer / 0113 496 0101', 'Planning Officer', 'Talkabout Speechies'],
    ['Ann Frost / Bookings at Friends of Elm Hospital / 0113 496 0101', 'Bookings', 'Friends of Elm Hospital'],
    ['Ann Frost / Freedom to Speak Up Guardian, Elm Arterial Centre / 0113 496 0101', 'Freedom to Speak Up Guardian', 'Elm Arterial Centre'],
    ['Ann Frost / Reader in Physiotherapy / Soft Moc Outlet / 0113 496 0101', 'Reader in Physiotherapy', 'Soft Moc Outlet'],
    ['Ann Frost / Intake Clerk / St Olm’s School / Caring for our community / 0113 496 0101', 'Intake Clerk', 'St Olm’s School'],
    ['Ann Frost / Dean of Students / Conor Daly Fitness Coaching / 0113 496 0101', 'Dean of Students', 'Conor Daly Fitness Coaching'],
    ['Ann Frost / Physiotherapist / Independent Prescriber / 0113 496 0101', 'Physiotherapist', null],
    ['Ann Frost / Practice Manager / Otley / 0113 496 0101', 'Practice Manager', null],
    ['Ann Frost / Caring for our community / 0113 496 0101', null, null],
  ])('stand what they do and where, whatever the words: %s', (body, role, organisation) => {
    const { person, organisation: place } = card('Ann Frost', 'annfrost7@mail.example', `Thanks / ${body}`);
    expect([person?.role ?? null, place]).toEqual([role, organisation]);
  }); // prettier-ignore

  test('whoever is shown at a house and signs so is there, whatever its words', () => {
    const body = 'Thanks / Ann Frost / Dean of Students / Wilfrid Olm Collegiate / 12 Mill Lane, Leeds LS1 4AB';
    expect(card('Ann Frost (Wilfrid Olm Collegiate)', 'ann7@mail.example', body).organisation).toBe(
      'Wilfrid Olm Collegiate',
    );
  });
});

test.each([
  ['Abbey Hall', 'abbey.hall@elm.example', 'Abbey Hall'],
  ['Lane, Adrian', 'alane@elm.example', 'Adrian Lane'],
  ['Elm House', 'elmhouse@mail.example', null],
])('%s <%s> is %s', (shown, address, name) => {
  expect(card(shown, address, 'Thanks / 0113 496 0101').person?.name ?? null).toBe(name);
});

test.each([
  ['Balanced Bites Registered Dietitians LLC', 'Balanced Bites Registered Dietitians LLC'],
  ['Tidy Towns Committee', 'Tidy Towns Committee'],
  ['Elm Sailing Club Committee', 'Elm Sailing Club'],
  ['Elm Ltd registered in England', 'Elm Ltd'],
])('what belongs to a name stays: %s', (written, name) => {
  expect(tidyOrganisation(written)).toBe(name);
});

test.each([
  ['Ann Frost Assoc CIPD', 'Assoc CIPD'],
  ['Ann Frost Chartered MCIPD', 'Chartered MCIPD'],
  ['Ann Frost Reg. MBACP', 'Reg. MBACP'],
  ['Ann Frost Snr Acc BACP', 'Snr Acc BACP'],
  ['Ann Frost, Fellow HEA', 'Fellow HEA'],
  ['Ann Frost Fellow', null],
])('what one is of a body goes with its letters, not with the name: %s', (line, credentials) => {
  expect(nameIn(line)).toMatchObject(credentials ? { name: 'Ann Frost', credentials } : { name: 'Ann Frost Fellow' });
});

test('how one writes oneself begins with a small letter, a picture’s name with "logo"', () => {
  const named = (line: string) =>
    card('Ann Frost', 'ann@logo-elm.example', `Viele Grüße / Ann Frost / ${line} / Tel. 0113 496 0101`).organisation;
  expect(named('logo elm - Praxis für Logopädie')).toBe('logo elm');
});

test('a street of an industrial estate is where somebody is, not who', () => {
  const signed = (line: string) =>
    card('Ann Frost', 'ann@elm.example', `Thanks / Ann Frost / HR Manager / Elm Packaging Ltd / ${line}`).address;
  expect(signed('Mill Road Industrial Estate, Leeds LS1 4AB')).toBe('Mill Road Industrial Estate, Leeds LS1 4AB');
  expect(signed('Mill Road Trading Estate, Leeds LS1 4AB')).toBe('Mill Road Trading Estate, Leeds LS1 4AB');
});

test.each([
  ['The Elm Consulting Rooms', true],
  ['Oakmere Physio Rooms', true],
  ['Treatment Rooms', false],
  ['Elm Chamber of Commerce', true],
  ['Elm Pedorthics', true],
])('%s can be the name of a house: %s', (name, is) => {
  expect(hasOrganisationWord(name)).toBe(is);
});
