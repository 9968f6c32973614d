import { describe, expect, test } from 'vitest';
import { errorsOf, fieldWords, partnerOf, sourceOf, whatIsNew } from '../../extension/capture/card-fields.ts';
import { acceptOffer, emptyGuess, evidenceText, formOf } from '../../extension/capture/card.ts';
import { factsOf, refusalOf } from '../../extension/capture/reading.ts';
import { contactFrom } from '../../shared/capture/contact-from.ts';
import type { ContactGuess } from '../../shared/capture/contact.ts';

const PAGE = { url: 'https://ridge.example/team', title: 'Our team' };
const GUESS: ContactGuess = {
  ...emptyGuess(PAGE),
  person: { name: 'Ana Silva', honorific: 'Dr', credentials: null, role: 'Physiotherapist' },
  organisation: 'Ridge Clinic',
  emails: ['ana@ridge.example'],
  phones: [{ number: '+441134960123', extension: '12' }],
  evidence: { name: { text: 'Dr Ana Silva', from: 'heading', confidence: 0.9 } },
  offers: [
    { field: 'emails', value: 'info@ridge.example', evidence: { text: 'info@…', from: 'text', confidence: 0.4 } },
  ],
};

describe('the card', () => {
  const card = formOf(GUESS, 'add', false).cards[0]!;

  test('opens with what was read, each field told where from', () => {
    expect(card).toMatchObject({ chosen: true, name: 'Ana Silva', honorific: 'Dr', tier: 'growing' });
    expect(card.from).toEqual({ name: "from the page's heading: “Dr Ana Silva”" });
  });

  test('offers what is uncertain instead of filling it in, until somebody accepts', () => {
    expect(card.emails).toEqual(['ana@ridge.example']);
    const accepted = acceptOffer(card, card.offers[0]!);
    expect(accepted.emails).toEqual(['ana@ridge.example', 'info@ridge.example']);
    expect(accepted.offers).toEqual([]);
    expect(accepted.from['emails.1']).toBe(evidenceText(GUESS.offers[0]!.evidence));
  });

  test('becomes a partner with only what is filled in, numbers in the practice’s country', () => {
    const typed = { ...card, role: '  ', phones: [{ number: '0113 496 0123' }, { number: '' }], notes: '' };
    expect(partnerOf(typed, 'GB')).toEqual({
      name: 'Ana Silva',
      honorific: 'Dr',
      organisation: 'Ridge Clinic',
      emails: ['ana@ridge.example'],
      phones: [{ number: '+441134960123' }],
      tier: 'growing',
    });
  });

  test('is not saved without a name or organisation, nor with half an address or number', () => {
    expect(errorsOf(card)).toEqual({});
    expect(errorsOf({ ...card, organisation: '' })).toEqual({});
    expect(
      Object.keys(
        errorsOf({ ...card, name: ' ', organisation: '', emails: ['ana@clinic'], phones: [{ number: '12' }] }),
      ),
    ).toEqual(['name', 'emails.0', 'phones.0']);
  });

  test('keeps its page, day and evidence with the partner', () => {
    const source = sourceOf(card, PAGE, '2026-03-11');
    expect(source).toEqual({ ...PAGE, on: '2026-03-11', evidence: card.from });
  });

  test('adds to a known partner only what is missing there', () => {
    const known = {
      id: 'p',
      name: 'A. Silva',
      emails: ['office@ridge.example'],
      phones: [{ number: '+441134960123' }],
    };
    const news = whatIsNew(card, known, 'GB');
    expect(news).toEqual({
      honorific: 'Dr',
      role: 'Physiotherapist',
      organisation: 'Ridge Clinic',
      emails: ['office@ridge.example', 'ana@ridge.example'],
    });
    expect(fieldWords(news)).toBe('honorific, role, organisation and e-mail address');
  });
});

test('several people become a card each, none chosen, the organisation last', () => {
  const person = { ...emptyGuess(PAGE), name: 'Tom Okafor', honorific: null, credentials: null, role: null };
  const form = formOf({ ...GUESS, person: null, people: [person, { ...person, name: 'Mei Chen' }] }, 'add', false);
  expect(form.cards.map(({ name, organisation, chosen }) => [name, organisation, chosen])).toEqual([
    ['Tom Okafor', 'Ridge Clinic', false],
    ['Mei Chen', 'Ridge Clinic', false],
    ['', 'Ridge Clinic', false],
  ]);
});

test('a log opens with what it was asked for; a message in front is an e-mail from them', () => {
  const whats = (['received', 'sent'] as const).map(purpose => formOf(GUESS, purpose, true).log.what);
  expect(whats).toEqual(['received', 'sent']);
  expect(formOf(GUESS, 'touchpoint', true).log).toMatchObject({ what: 'email', side: 'received' });
  expect(formOf(GUESS, 'touchpoint', false).log).toMatchObject({ what: 'call' });
});

describe('a page that cannot be read', () => {
  test.each([
    ['chrome://settings/', /own pages/],
    ['about:config', /own pages/],
    ['https://chromewebstore.google.com/detail/x', /store/],
    ['https://addons.mozilla.org/en-GB/firefox/', /store/],
    ['file:///home/ana/list.html', /files on this computer/],
    ['https://ridge.example/leaflet.pdf?v=2', /PDF/],
    ['https://ridge.example/', /did not let Kith read/],
    ['', /point at it/],
  ])('%s: says why', (url, why) => {
    expect(refusalOf(url)).toMatch(why);
  });

  test('still gives the link or text that was pointed at', () => {
    const page = { url: 'chrome://x/', title: 'X' };
    const mail = contactFrom(factsOf(page, { linkUrl: 'mailto:ana%40ridge.example?subject=x' }));
    expect(mail.emails).toEqual(['ana@ridge.example']);
    const text = contactFrom(factsOf(page, { selectionText: 'Call 0113 496 0123' }), { country: 'GB' });
    expect(text.phones.map(({ number }) => number)).toEqual(['+441134960123']);
  });
});
