import { expect, test } from 'vitest';
import { emptyFacts } from '../../../shared/capture/facts.ts';
import { phonesIn } from '../../../shared/capture/mentions/phone.ts';
import { regionsOf } from '../../../shared/capture/page/region.ts';

function numbers(text: string, country: string) {
  return phonesIn(text, regionsOf(emptyFacts('https://elm.example/'), country)).map(({ phone }) => phone);
}

test.each([
  '0113 496 2103 (9-5)', '0113 496 2103 (9-5pm)', '0113 496 2103 (9.30-10.30am)', '0113 496 2103 (9.00-12.00)', '0113 496 2103 (10 - 4)', '0113 496 2103 9-12',
  '0113 496 2103 9am-5pm', '0113 496 2103 - 9am to 5pm', '0113 496 2103-4', '0113 496 2103. 10 Oct', '0113 496 2103 2026', '0113 496 2103 (24 hrs)', '0113 496 2103 (2103 from inside)',
])('"%s" is one number and its hours', text => {
  expect(numbers(text, 'GB')).toEqual([{ number: '+441134962103' }]);
}); // prettier-ignore

test.each([
  ['01 555 0103 (9.30-10.30am)', 'IE', '+35315550103'],
  ['(212) 736-5021 8am-5pm', 'US', '+12127365021'],
  ['02 5550 2001 9-5', 'AU', '+61255502001'],
  ['0251 39481-20', 'DE', '+492513948120'],
])('"%s" in %s', (text, country, number) => {
  expect(numbers(text, country)).toMatchObject([{ number }]);
});

test('two numbers with a space between them are two', () => {
  expect(numbers('0113 496 0103 07400 123456', 'GB')).toEqual([
    { number: '+441134960103' },
    { number: '+447400123456', type: 'mobile' },
  ]);
});

test('"Lindström," is no label of a mobile', () => {
  expect(numbers('Annika Lindström, 08-555 012 01', 'SE')).toEqual([{ number: '+46855501201' }]);
});
