import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/capture/message/date.ts';
import { headLabel } from '../../../shared/capture/message/labels.ts';
import { parseMailbox, parseMailboxes } from '../../../shared/capture/message/mailbox.ts';
import { onBehalf } from '../../../shared/capture/message/on-behalf.ts';

describe('a mailbox', () => {
  test.for<[text: string, name: string, address: string]>([
    ['Jane Smith <Jane@X.example>', 'Jane Smith', 'jane@x.example'],
    ['"Smith, Jane" <jane@x.example>', 'Smith, Jane', 'jane@x.example'],
    ['jane@x.example', '', 'jane@x.example'],
    ['Jane Smith', 'Jane Smith', ''],
    ['JS Jane Smith <jane@x.example>', 'Jane Smith', 'jane@x.example'],
    ['JS Jane A. Smith <jane@x.example>', 'Jane A. Smith', 'jane@x.example'],
    ['MS Society <info@x.example>', 'MS Society', 'info@x.example'],
    ['Jane Smith (jane@x.example)', 'Jane Smith', 'jane@x.example'],
    ['Jane Smith<jane@x.example>', 'Jane Smith', 'jane@x.example'],
    ['"jane@x.example" <jane@x.example>', '', 'jane@x.example'],
    ['\u202eenaJ <jane@x.example>', 'enaJ', 'jane@x.example'],
  ])('%s', ([text, name, address]) => {
    expect(parseMailbox(text)).toEqual({ name, address });
  });

  test('is the real one where the name pretends another', () => {
    expect(parseMailbox('"Dr Jane <jane@nhs.net>" <evil@x.example>')).toEqual({
      name: 'Dr Jane',
      address: 'evil@x.example',
      claims: 'jane@nhs.net',
    });
  });

  test('of several, commas inside names part nothing', () => {
    expect(
      parseMailboxes('"Smith, Jane" <jane@x.example>, tom@x.example; Ann <ann@x.example>').map(one => one.address),
    ).toEqual(['jane@x.example', 'tom@x.example', 'ann@x.example']);
  });

  test('of several that stand side by side, each has its own name', () => {
    expect(parseMailboxes('"Smith, Jane" <jane@x.example> "Ann" <ann@x.example> tom@x.example')).toEqual([
      { name: 'Smith, Jane', address: 'jane@x.example' },
      { name: 'Ann', address: 'ann@x.example' },
      { name: '', address: 'tom@x.example' },
    ]);
  });

  test.for([
    'Sec <s@x.example> on behalf of Mr Lind <l@x.example>',
    'Sec<s@x.example> im Auftrag von Mr Lind<l@x.example>',
    'Sec <s@x.example> namens Mr Lind <l@x.example>',
  ])('%s: the writer and for whom', text => {
    expect(onBehalf(text)).toEqual({
      writer: { name: 'Sec', address: 's@x.example' },
      principal: { name: 'Mr Lind', address: 'l@x.example' },
    });
  });
});

describe('a label of the head', () => {
  test.for([
    ['From:', 'from'],
    ['Von', 'from'],
    ['Objet :', 'subject'],
    ['À', 'to'],
    ['Répondre à :', 'replyTo'],
    ['Ämne', 'subject'],
    ['Gesendet am', 'date'],
    ['Hello', undefined],
    ['From our garden', undefined],
  ] as const)('%s is %s', ([text, label]) => {
    expect(headLabel(text)).toBe(label);
  });
});

describe('a date as a webmail shows it', () => {
  // A Monday.
  const now = { year: 2026, month: 11, day: 23, weekday: 1 };
  test.for<[shown: string, lang: string, iso: string]>([
    ['2026-11-16 09:12', '', '2026-11-16T09:12'],
    ['2026-11-16T09:12:00Z', '', '2026-11-16T09:12Z'],
    ['16 Nov 2026, 09:12', 'en-GB', '2026-11-16T09:12'],
    ['Nov 16, 2026, 9:12 PM', 'en-US', '2026-11-16T21:12'],
    ['Mo 16.11.2026 09:12', 'de', '2026-11-16T09:12'],
    ['16. März 2026 um 09:12', 'de', '2026-03-16T09:12'],
    ['lundi 16 novembre 2026 14:30', 'fr', '2026-11-16T14:30'],
    ['16 de noviembre de 2026', 'es', '2026-11-16'],
    ['Tue 11/17/2026 8:15 AM', 'en-US', '2026-11-17T08:15'],
    ['Tue 17/11/2026 08:15', 'en-GB', '2026-11-17T08:15'],
    ['3/4/2026 08:15', 'en-GB', '2026-04-03T08:15'],
    ['3/4/2026 08:15', 'en-US', '2026-03-04T08:15'],
    ['3/4/2026 08:15', 'en', '3/4/2026 08:15'],
    ['Wed 14:05', 'en', '2026-11-18T14:05'],
    ['10:30', 'en', '2026-11-23T10:30'],
    ['Yesterday 10:30', 'en', '2026-11-22T10:30'],
    ['Thu 12 Nov at 19:20', 'en-GB', '2026-11-12T19:20'],
    ['12 Dec', 'en-GB', '2025-12-12'],
    ['Mon, 16 Nov 2026 09:12:00 +0100', '', '2026-11-16T09:12+0100'],
    ['a while ago', 'en', 'a while ago'],
  ])('%s (%s) is %s', ([shown, lang, iso]) => {
    expect(isoDate(shown, { now, lang })).toBe(iso);
  });
});
