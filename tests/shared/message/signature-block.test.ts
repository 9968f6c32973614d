import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { signatureOf } from '../../../shared/capture/signature-block.ts';
import { SIGNATURE_CHARACTERS } from '../../../shared/capture/message/signature-facts.ts';

const JANE = { name: 'Jane Smith', address: 'jane@clinic.example' };

/** The lines that leave the page of a plain text body; null for none. */
function lines(body: string, sender = JANE): string[] | null {
  return (
    signatureOf(
      body.split('\n').map(text => ({ text, links: [] })),
      sender,
    )?.lines ?? null
  );
}

describe('the signature block', () => {
  test.for<[why: string, body: string, expected: string[] | null]>([
    ['after the delimiter', 'Hello\n\n-- \nJane Smith\nPhysiotherapist', ['Jane Smith', 'Physiotherapist']],
    ['after the closing words', 'Hello\n\nKind regards,\n\nJane\n0113 496 0000', ['Jane', '0113 496 0000']],
    ['with the name behind the closing words', 'Hello\n\nBest wishes, Jane\nPhysio First', ['Jane', 'Physio First']],
    [
      'of a German letter',
      'Hallo\n\nMit freundlichen Grüßen\nJane Smith\nTel. 030 901820',
      ['Jane Smith', 'Tel. 030 901820'],
    ],
    ['of a French letter', 'Bonjour\n\nBien cordialement,\nJane Smith', ['Jane Smith']],
    ['of a Spanish letter', 'Hola\n\nUn saludo\nJane Smith', ['Jane Smith']],
    ['of a Swedish letter', 'Hej\n\nMed vänliga hälsningar\nJane Smith', ['Jane Smith']],
    ['from the name on', 'See you then.\n\nJane Smith\nOwner, Smith Shoes', ['Jane Smith', 'Owner, Smith Shoes']],
    ['on one line', 'Yes.\nJane, smith shoes, 07400 123456', ['Jane, smith shoes, 07400 123456']],
    [
      'of contact lines only',
      'Hello there, all is well with the new room.\n\nSmith Shoes\nwww.smithshoes.example',
      ['Smith Shoes', 'www.smithshoes.example'],
    ],
    ['without a disclaimer', 'Hi\n\nRegards\nJane\nThis email is confidential.\n0800 111 222', ['Jane']],
    [
      'without the sponsor below it, nor the sponsor’s number',
      'Hej\n\nMed venlig hilsen\nJane Smith\nElm Håndboldklub\nHovedsponsor: Sparekassen Elm\n86 16 40 22',
      ['Jane Smith', 'Elm Håndboldklub'],
    ],
    ['without the phone’s footer', 'Hi\n\nSent from my iPhone', null],
    ['beside the phone’s footer', 'Hi\n\nRegards\nJane\nSent from my iPhone', ['Jane']],
    [
      'not of a quoted message',
      'Fine.\n\nOn Tue, 3 Mar 2026 at 10:00, Bob <bob@x.example> wrote:\n> Regards\n> Bob\n> 0113 496 0111',
      null,
    ],
    [
      'not of an unmarked quoted message',
      'Fine.\nRegards\nJane\n\nAm Di., 3. März 2026 um 10:00 schrieb Bob:\nGruß\nBob\n0113 496 0111',
      ['Jane'],
    ],
    [
      'not of Outlook’s earlier message',
      'Fine.\nRegards\nJane\n\nFrom: Bob <bob@x.example>\nSent: Tuesday\nTo: Jane\nSubject: Re\n\nRegards\nBob',
      ['Jane'],
    ],
    [
      'not of a mailing list',
      'Hi\n--\nJane Smith, Engineer\n0113 496 0000\n-- \nElm Users: elm@lists.example\nhttp://lists.example/mailman/listinfo/elm',
      ['Jane Smith, Engineer', '0113 496 0000'],
    ],
    [
      'not of an advert behind a rule',
      'Hi\n\nRegards\nJane\n0113 496 0000\n_____\nNew courses at https://www.elm.example/courses for everybody who likes to learn something',
      ['Jane', '0113 496 0000'],
    ],
    [
      'not of a forwarded message',
      'FYI\n\n---------- Forwarded message ---------\nFrom: Bob\nRegards\nBob\n0113 496 0111',
      null,
    ],
    [
      'below an answer that stands under the quote',
      'On 3 Mar 2026, Bob wrote:\n> Regards\n> Bob\n\nYes.\n\nRegards\nJane',
      ['Jane'],
    ],
    [
      'never a sentence of the letter',
      'Please ring Dr Patel on 0113 496 0111 about Mrs Jones, who is 80.\nShe lives at 1 High Street.',
      null,
    ],
    ['never the letter itself', 'Thanks for seeing my mother last week.\nHer knee is better.', null],
  ])('%s', ([, body, expected]) => {
    expect(lines(body)).toEqual(expected);
  });

  test('keeps the address behind the legal line, not the registered office', () => {
    expect(lines('Hi\n\nRegards\nJane\nRegistered office: 9 City Road, London\n0113 496 0000')).toEqual([
      'Jane',
      '0113 496 0000',
    ]);
  });

  test('of thirty long lines lets 2,000 characters out, not 4,500', () => {
    const long = `${'Suite 12 '.repeat(16)}end`;
    expect(lines(`Regards\n${`${long}\n`.repeat(30)}`)!.join('').length).toBeLessThanOrEqual(SIGNATURE_CHARACTERS);
  });

  test('never lets more than 2,000 characters out, whatever the body', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.constantFrom('Kind regards', '-- ', 'Jane Smith', '0113 496 0000', '> no'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 80 }), body => {
        const found = signatureOf(
          body.map(text => ({ text, links: [{ href: `https://x.example/${text}`, text }] })),
          JANE,
        );
        const size = [...(found?.lines ?? []), ...(found?.links ?? []).flatMap(link => [link.value, link.text])].join(
          '',
        ).length;
        expect(size).toBeLessThanOrEqual(SIGNATURE_CHARACTERS);
      }),
    );
  });

  test.for([
    '( '.repeat(100_000),
    'a.'.repeat(100_000),
    `Kind regards ${'x '.repeat(100_000)}`,
    '0'.repeat(200_000),
    `On ${'a '.repeat(50_000)}wrote:`,
    '-'.repeat(200_000),
  ])('comes to an end with a line made to keep it busy', { timeout: 2_000 }, text => {
    const said = lines(`${text}\nRegards\n${text}\n${text}`) ?? [];
    expect(said.join('').length).toBeLessThanOrEqual(SIGNATURE_CHARACTERS);
  });
});

test('a logo is a line where the sender’s domain spells it and no line says it', () => {
  const sender = { name: 'Rui Olm', address: 'rui@ginasioolm.example' };
  const lines = (...more: string[]) => [
    { text: 'Cumprimentos,', links: [] },
    { text: 'Ginásio Olm', links: [], picture: true },
    { text: 'Instagram', links: [], picture: true },
    ...['Rui Olm', ...more].map(text => ({ text, links: [] })),
  ];
  expect(signatureOf(lines(), sender)?.lines).toEqual(['Ginásio Olm', 'Rui Olm']);
  expect(signatureOf(lines('Ginásio Olm Fitness'), sender)?.lines).toEqual(['Rui Olm', 'Ginásio Olm Fitness']);
});
