import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { addressesIn } from '../../../shared/capture/mentions/address.ts';
import { message } from './message-of-lines.ts';
import { page, pointing } from './page-of-lines.ts';

/** What rules must leave alone: each line was once taken for what it only resembles. */

/** The lines of what a message signs, and its card. */
function signed(name: string, address: string, body: string) {
  const facts = message(name, address, body.split('\n'));
  const card = contactFrom(facts, { country: 'GB' });
  const lines = facts.message?.signature?.lines ?? [];
  return { lines, name: card.person?.name ?? null, organisation: card.organisation };
}

const card = (url: string, title: string, text: string) =>
  contactFrom(page(`https://www.${url}`, title, text.split(' / ')), { country: 'GB' });

describe('a number in a letter that is not the writer’s own', () => {
  test.each([
    'Mrs Quill said: please call me on 07400 123457.',
    'Tom wrote: "my mobile is 07400 123456".',
    'Give me a call if you cannot reach the ward on 0113 496 0102.',
    'My number is 943 476 5919.',
    'Please call me on 12.10.2026.',
    'I’m on 20 000 000 units.',
    'My mother’s mobile is 07400 123456.',
  ])('stays in it: "%s"', line => {
    expect(signed('Ann Frost', 'ann@mail.example', `Hello,\n${line}\nRegards\nAnn`).lines).toEqual(['Ann']);
  });

  test.each([
    ['My cell is 414-555-0131, after 3 is best.', 'Mobile: 414-555-0131'],
    ['Ring me on 0113 496 0101 please.', 'Tel: 0113 496 0101'],
    ['Give me a ring any evening after 6 on 07400 123456 and we will talk.', 'Tel: 07400 123456'],
    ['Meine Handynummer ist 0170 1234567.', 'Mobile: 0170 1234567'],
  ])('but "%s" gives %s and nothing else', (line, number) => {
    expect(signed('Ann Frost', 'ann@mail.example', `Hello,\n${line}\nRegards\nAnn`).lines).toEqual(['Ann', number]);
  });
});

describe('a signature', () => {
  const own = ['Ann Frost', 'Podiatrist', '0113 496 0101'];

  test('is not swallowed by a meeting that the letter speaks of', () => {
    const body = ['Zoom meeting or by phone, as you like.', 'Regards', ...own, 'Zoom meeting ID: 812 3456 7890'];
    expect(signed('Ann Frost', 'ann@elm.example', body.join('\n')).lines).toEqual(expect.arrayContaining(own));
  });

  test('takes no number to dial into a meeting from below it', () => {
    const zoom = [
      'Tom Wade is inviting you to a scheduled Zoom meeting.',
      'Join Zoom Meeting',
      'https://zoom.us/j/812',
      'Meeting ID: 812 3456 7890',
      'One tap mobile',
      '+442079460112,,8123456# United Kingdom',
      'Dial by your location',
      '+44 20 7946 0112 United Kingdom',
    ];
    const body = ['Hi,', 'Regards', 'Ann Frost', 'Podiatrist', '', ...zoom];
    expect(signed('Ann Frost', 'ann@elm.example', body.join('\n')).lines).toEqual(['Ann Frost', 'Podiatrist']);
  });

  test.each([
    ['Elm Physio | Mr Tom Wade | 0113 496 0101', 'Tom Wade'],
    ['Practice Manager | Mrs Ann Frost\nElm Physio\n0113 496 0101', 'Ann Frost'],
    ['Dr Tom Wade | Dr Sue Hale\nElm Physio\n0113 496 0101', null],
  ])('of a practice’s box, "%s", is signed by %s', (lines, name) => {
    expect(signed('Elm Physio', 'info@elmphysio.example', `Regards\n${lines}`).name).toBe(name);
  });
});

describe('a page', () => {
  test('that tells its patients to report changes keeps its number', () => {
    const text = '^ Elm Feet Clinic / # Contact / Please report any changes in your feet to us on 0113 496 0101';
    expect(card('elmfeet.example/contact', 'Contact - Elm Feet Clinic', text).phones).toHaveLength(1);
  });

  test('that says its only number in header, content and footer under one label has it', () => {
    const text =
      '^ Elm Feet Clinic / ^ Phone: / ^ 0113 496 0101 / # Contact / Phone: / 0113 496 0101 / > Phone: / > 0113 496 0101';
    expect(card('elmfeet.example/contact', 'Contact - Elm Feet Clinic', text).phones).toHaveLength(1);
  });

  test.each([
    [
      'a town with schools in its footer is no school',
      '^ Elmton Town / # Welcome / > Schools / > School holidays / > School meals',
    ],
    [
      'a firm with a president and a secretary is no club',
      '^ Elm Castings / # About / President: Tom Wade / Secretary: Sue Hale',
    ],
  ])('of %s', (_, text) => {
    expect(card('elmton.example', 'Elmton', text).kind).toBeNull();
  });

  test('of a school that calls itself primary is of a school of that name', () => {
    const text = '^ Oak Academy (Primary) / # Oak Academy (Primary) / 14 Elm Road, Leeds LS1 4AB / 0113 496 0101';
    expect(card('oakacademy.example', 'Oak Academy (Primary)', text).organisation).toBe('Oak Academy (Primary)');
  });

  test.each([
    'Ana López, directora de Recursos Humanos',
    'Léa Olm, directrice du Marketing Digital',
    'Eva Sol, jefa de Servicio de Podología',
  ])('on which "%s" is selected does not take a department for where somebody works', text => {
    const facts = page('https://www.diario.example/2026', 'Diario', ['# Noticias', text]);
    expect(contactFrom(pointing(facts, text), { country: 'ES' }).organisation).toBeNull();
  });
});

test('a post box above the street is not part of the address below it', () => {
  const [found] = addressesIn(['PO Box 12', '14 Elm Road', 'Leeds LS1 4AB']);
  expect(found?.address).toBe('14 Elm Road, Leeds LS1 4AB');
});
