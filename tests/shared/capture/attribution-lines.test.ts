import { describe, expect, test } from 'vitest';
import { type BodyLine, ownLines } from '../../../shared/capture/message/quotes.ts';

const LINES: readonly (readonly [string, string])[] = [
  ['Yandex', '20.11.2026, 10:00, "Sam Reed" <sam@oak.example>:'],
  ['Finnish', 'pe 20. marrask. 2026 klo 10.00 Sam Reed (sam@oak.example) kirjoitti:'],
  ['Hungarian', 'Sam Reed <sam@oak.example> ezt írta (időpont: 2026. nov. 20., P, 10:00):'],
  ['Romanian', 'În vin., 20 nov. 2026 la 10:00, Sam Reed <sam@oak.example> a scris:'],
  ['Turkish', 'Sam Reed <sam@oak.example>, 20 Kas 2026 Cum, 10:00 tarihinde şunu yazdı:'],
  ['Russian', 'пт, 20 нояб. 2026 г. в 10:00, Sam Reed <sam@oak.example>:'],
  ['Greek', 'Στις Παρ 20 Νοε 2026 στις 10:00 π.μ., ο/η Sam Reed <sam@oak.example> έγραψε:'],
  ['Japanese', '2026年11月20日(金) 10:00 Sam Reed <sam@oak.example>:'],
  ['Chinese', 'Sam Reed <sam@oak.example> 于2026年11月20日周五 10:00写道：'],
  ['Korean', '2026년 11월 20일 (금) 오전 10:00, Sam Reed <sam@oak.example>님이 작성:'],
];
const plain = (text: string): BodyLine => ({ text, links: [] });
const quoted = (text: string): BodyLine => ({ text, links: [], quoted: true });
const read = (...lines: BodyLine[]) => ownLines(lines).map(({ text }) => text);

describe('the line before an earlier message, in a language whose “wrote” is not known', () => {
  test.each(LINES)('%s: is not the writer’s where what follows is marked as quoted', (_, line) => {
    expect(read(plain(line), quoted('Would Monday suit?'), plain('It would.'), plain('Ann'))).toEqual([
      'It would.',
      'Ann',
    ]);
  });

  test.each(LINES)('%s: ends what the writer wrote where nothing is marked', (_, line) => {
    expect(read(plain('It would.'), plain('Ann'), plain(line), plain('Would Monday suit?'))).toEqual([
      'It would.',
      'Ann',
    ]);
  });

  test('Tuta: says no name and brackets no address, so that only the mark tells', () => {
    const line = '20 Nov 2026, 10:00 by sam@oak.example:';
    expect(read(plain('Ann'), plain(line), quoted('Would Monday suit?'))).toEqual(['Ann']);
  });

  test('a time with a colon after it that the writer says stays', () => {
    const line = 'On 20 November 2026 at 10:00 we look at:';
    expect(read(plain(line), plain('the insoles'))).toEqual([line, 'the insoles']);
  });
});

describe('the head of an earlier message', () => {
  const written = (...lines: string[]) => read(...lines.map(plain));

  test.each([
    [['Date: Tue, 4 Jun 2024 09:53:45 -0400', 'Subject: Leaflets', 'From: tom@oak.example', 'To: ann@elm.example']],
    [['Subject: Leaflets', 'From: Tom Wade <tom@oak.example>', 'Date: 4 June 2024']],
    [['Datum: 4.6.2024', 'Von: Tom Wade <tom@oak.example>', 'An: Ann Frost', 'Betreff: Einlagen']],
  ])('ends what the writer wrote, whatever it begins with: %j', head => {
    expect(written('All gone.', 'Ann', ...head, '', 'Hello Ann', 'Tom Wade')).toEqual(['All gone.', 'Ann']);
  });

  test.each([
    [['Date: Saturday 5 May', 'From: 10am', 'To: 4pm', 'Subject: open day']],
    [['Subject: open day', 'Date: 5 May', 'Venue: Elm Hall']],
  ])('is not what an invitation says: %j', said => {
    expect(written(...said, 'Ann Frost')).toEqual([...said, 'Ann Frost']);
  });
});
