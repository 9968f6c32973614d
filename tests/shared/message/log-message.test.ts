import { describe, expect, test } from 'vitest';
import type { MessageFacts } from '../../../shared/capture/facts.ts';
import { parseMailbox } from '../../../shared/capture/message/mailbox.ts';
import { messageKind } from '../../../shared/capture/message/message-kind.ts';
import { type ProposeContext, shouldPropose } from '../../../shared/capture/message/propose.ts';

const OWN = { addresses: ['northside@gmail.com'], domains: ['northside.example'] };
const CONTEXT: ProposeContext = {
  own: OWN,
  neverLog: ['mrs.jones@mailbox.example', '@supplier.example', 'patients.example'],
  isKnown: address => ['jane@clinic.example', 'tom@gmail.com'].includes(address),
};

function message(from: string, rest: Partial<MessageFacts> = {}): MessageFacts {
  const sender = parseMailbox(from) ?? { name: '', address: '' };
  return {
    provider: 'gmail',
    from: sender,
    to: [{ name: '', address: 'desk@northside.example' }],
    cc: [],
    date: '2026-11-16T09:12',
    subject: '',
    ...rest,
  };
}

const TO_JANE = { to: [{ name: '', address: 'jane@clinic.example' }] };

describe('what one click logs', () => {
  test.for<[subject: string, type: 'touchpoint' | 'referral']>([
    ['Referral - persistent heel pain', 'referral'],
    ['New patient referral: Mrs A Jones 01/02/1950', 'referral'],
    ['Überweisung Frau Schmidt', 'referral'],
    ['Lettre d’adressage', 'referral'],
    ['Derivación de paciente', 'referral'],
    ['Remiss', 'referral'],
    ['Verwijzing mevr. de Vries', 'referral'],
    ['Re: Referral - persistent heel pain', 'touchpoint'],
    ['AW: Überweisung', 'touchpoint'],
    ['Re: Referring to each other', 'touchpoint'],
    ['Our referral form has changed', 'touchpoint'],
    ['Thank you for your referral', 'touchpoint'],
    ['Thank you for Tuesday', 'touchpoint'],
  ])('%s is a %s', ([subject, type]) => {
    const kind = messageKind(message('Jane <jane@clinic.example>', { subject }), OWN);
    expect(kind).toMatchObject({ type, with: ['jane@clinic.example'], on: '2026-11-16' });
    // Nothing of the subject: it may name a patient.
    expect(Object.keys(kind).sort()).toEqual(
      type === 'referral' ? ['direction', 'on', 'type', 'with'] : ['on', 'side', 'touchpointKind', 'type', 'with'],
    );
  });

  test('what we sent is given, to those who are not ours', () => {
    const sent = message('Desk <desk@northside.example>', {
      ...TO_JANE,
      cc: [{ name: '', address: 'sam@northside.example' }],
      subject: 'Referral',
    });
    expect(messageKind(sent, OWN)).toEqual({
      type: 'touchpoint',
      touchpointKind: 'email',
      side: 'given',
      with: ['jane@clinic.example'],
      on: '2026-11-16',
    });
  });
});

describe('whether to offer logging', () => {
  test.for<[why: string, from: string, rest: Partial<MessageFacts>, verdict: string, reason: RegExp]>([
    ['a partner', 'Jane <jane@clinic.example>', {}, 'propose', /partner/],
    ['a partner with a private address', 'Tom <tom@gmail.com>', {}, 'propose', /partner/],
    ['a partner whom we wrote to', 'Desk <desk@northside.example>', TO_JANE, 'propose', /partner/],
    ['a new organisation', 'Ann <ann@dental.example>', {}, 'propose', /not known yet/],
    ['a new NHS mailbox', 'Ann <ann@nhs.net>', {}, 'propose', /not known yet/],
    ['an unknown private address', 'Ann <ann@gmail.com>', {}, 'ask', /private address/],
    ['an unknown private address of another country', 'Ann <ann@web.de>', {}, 'ask', /private address/],
    ['words of a patient', 'Ann <ann@dental.example>', { subject: 'Can I move my appointment?' }, 'ask', /patient/],
    ['an address on the list', 'P <Mrs.Jones@mailbox.example>', {}, 'never', /never-log/],
    ['a domain on the list', 'Ann <ann@mail.supplier.example>', {}, 'never', /never-log/],
    [
      'a patient among the recipients',
      'Desk <desk@northside.example>',
      { to: [...TO_JANE.to, { name: '', address: 'x@patients.example' }] },
      'never',
      /never-log/,
    ],
    ['staff', 'Sam <sam@northside.example>', {}, 'never', /colleagues/],
    ['our own private mailbox', 'Us <northside@gmail.com>', {}, 'never', /colleagues/],
    ['a newsletter', 'Shop <hello@shop.example>', { bulk: true }, 'never', /newsletter/],
    ['a newsletter by its address', 'Shop <newsletter@shop.example>', {}, 'never', /newsletter/],
    ['a system', 'Bookings <no-reply@cliniq.example>', {}, 'never', /system/],
    ['no address', 'Jane Smith', {}, 'ask', /does not show/],
    [
      'a name with another’s address',
      '"jane@clinic.example" <evil@x.example>',
      {},
      'ask',
      /jane@clinic.example, but it came from evil@x.example/,
    ],
    ['a name of mixed alphabets', 'Jаne Smith <jane@clinic.example>', {}, 'ask', /mixes alphabets/],
    ['a look-alike domain', 'Jane <jane@xn--clnic-3ve.example>', {}, 'ask', /look like others/],
  ])('%s', ([, from, rest, verdict, reason]) => {
    const found = shouldPropose(message(from, rest), CONTEXT);
    expect(found).toEqual({ verdict, reason: expect.stringMatching(reason) });
  });
});
