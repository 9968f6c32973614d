import { describe, expect, test } from 'vitest';
import { addressCaution, nameCaution } from '../../../shared/rules/lookalike.ts';

describe('a name that hides something', () => {
  test.each([
    ['\u0410na Silva', '“\u0410na” mixes Latin and Cyrillic letters that look alike.'],
    ['Dr Jane \u0395llis', '“\u0395llis” mixes Latin and Greek letters that look alike.'],
    ['\u{1d409}\u{1d41a}\u{1d427}\u{1d41e} Ellis', /is really “Jane”/],
    ['\uff2aane', /is really “Jane”/],
  ])('%s', (name, says) => {
    expect(nameCaution(name)).toMatch(says);
  });

  test.each([
    'Siobhán Ó Briain',
    'Иван Петров',
    'Ελένη Παππά',
    '山田 Taro',
    'Tシャツ店',
    'β-blocker Clinic',
    '',
    '@-.',
  ])('%s is honest', name => {
    expect(nameCaution(name)).toBeUndefined();
  });
});

describe('an address that hides something', () => {
  test.each([
    ['ana@\u0440aypal.com', '“\u0440aypal.com” has Cyrillic letters that pass for Latin ones.'],
    // Registered in 2017 to show it: https://www.xudongz.com/blog/2017/idn-phishing/
    [
      'https://www.xn--80ak6aa92e.com/login',
      'www.xn--80ak6aa92e.com reads as “www.аррӏе.com” and has Cyrillic letters that pass for Latin ones.',
    ],
    ['https://nhs.net@xn--80ak6aa92e.com/', /reads as “аррӏе.com”/],
  ])('%s', (address, says) => {
    expect(addressCaution(address)).toMatch(says);
  });

  test.each([
    'ana@ridge.example',
    'https://ridge.example:8080/a?b=c',
    'ana@xn--mller-kva.example',
    'https://клиника.рф/',
    'ana@xn--',
    'ana@xn--99999999999',
    '',
    'no address',
  ])('%s is honest', address => {
    expect(addressCaution(address)).toBeUndefined();
  });
});
