import { describe, expect, test } from 'vitest';
import { emptyFacts, type MessageFacts } from '../../../shared/capture/facts.ts';
import { messageContact } from '../../../shared/capture/message/message-contact.ts';
import { parseMailbox } from '../../../shared/capture/message/mailbox.ts';

/** The contact of a message with this sender and signature. */
function contact(from: string, signature = '', rest: Partial<MessageFacts> = {}) {
  const lines = signature.split('\n').filter(line => line !== '');
  const message: MessageFacts = {
    provider: 'gmail',
    from: parseMailbox(from) ?? { name: '', address: '' },
    to: [{ name: '', address: 'desk@northside.example' }],
    cc: [],
    subject: 'Outcome of Mrs Jones',
    ...(lines.length > 0 ? { signature: { lines, links: [] } } : {}),
    ...rest,
  };
  return messageContact(emptyFacts('https://mail.google.com/mail/u/0/'), message, { country: 'GB' });
}

describe('the contact of a message', () => {
  test.for<[from: string, signature: string, person: string | null, organisation: string | null]>([
    ['"Smith, Jane" <jane@clinic.example>', '', 'Jane Smith', null],
    ['jane smith <jane@clinic.example>', '', 'Jane Smith', null],
    ['Leila Haddad (Harbour Dental) <leila@harbour.example>', '', 'Leila Haddad', 'Harbour Dental'],
    ['OKAFOR, Amara (HARBOUR MEDICAL CENTRE) <a.okafor@nhs.net>', '', 'Amara Okafor', 'HARBOUR MEDICAL CENTRE'],
    ['Harbour Traders <news@harbourtraders.example>', '', null, 'Harbour Traders'],
    ['Reception <reception@harbour.example>', 'Harbour Dental Care\n01947 820030', null, 'Harbour Dental Care'],
    [
      'Reception <reception@harbour.example>',
      'Sarah Jones\nReceptionist\nHarbour Dental Care',
      'Sarah Jones',
      'Harbour Dental Care',
    ],
    ['Jane Smith <jane@janesmith.example>', 'Jane Smith\nPodiatrist', 'Jane Smith', null],
    [
      'Luca Bertolini <luca@riverbend.example>',
      'Luca Bertolini MCSP\nPhysiotherapist, Riverbend Physio',
      'Luca Bertolini',
      'Riverbend Physio',
    ],
    ['Jane Smith <jane.smith@gmail.com>', 'Jane', 'Jane Smith', null],
  ])('%s', ([from, signature, person, organisation]) => {
    const found = contact(from, signature);
    expect([found.person?.name ?? null, found.organisation]).toEqual([person, organisation]);
  });

  test('takes name, honorific, credentials, role, phones, address and site from the signature', () => {
    const found = contact(
      '"Dr Amara Okafor" <a.okafor@harbourgp.example>',
      'Dr Amara Okafor MBBS MRCGP\nGP Partner, Harbour Medical Centre\n12 Quay Street, Whitby YO21 1QR\nT: 01947 820 010 ext 4 | M: 07400 123123 | F: 01947 820 011\nwww.harbourgp.example',
    );
    expect(found).toMatchObject({
      person: { name: 'Amara Okafor', honorific: 'Dr', credentials: 'MBBS MRCGP', role: 'GP Partner' },
      kind: 'gp',
      organisation: 'Harbour Medical Centre',
      emails: ['a.okafor@harbourgp.example'],
      phones: [
        { number: '+441947820010', extension: '4' },
        { number: '+447400123123', type: 'mobile' },
        { number: '+441947820011', type: 'fax' },
      ],
      website: 'https://www.harbourgp.example',
      address: '12 Quay Street, Whitby YO21 1QR',
    });
    expect(found.evidence['name']).toMatchObject({ from: 'signature', text: 'Dr Amara Okafor MBBS MRCGP' });
  });

  test('is the secretary who wrote, and says on whose behalf', () => {
    const found = contact(
      '"Secretary to Mr Lindqvist" <secretary.lindqvist@eastbay-ortho.example>',
      'Maria Gomez\non behalf of\nMr Erik Lindqvist FRCS\nConsultant Orthopaedic Surgeon\nGMC 7012345\nEast Bay Orthopaedics, Suite 3, The Mount, York YO24 1AX\nSecretary: +44 (0)1904 555 012 ext. 3',
    );
    expect(found.person).toEqual({
      name: 'Maria Gomez',
      honorific: null,
      credentials: null,
      role: 'Secretary',
    });
    expect(found.organisation).toBe('East Bay Orthopaedics');
    expect(found.registers).toEqual([]);
    expect(found.phones).toEqual([{ number: '+441904555012', extension: '3' }]);
    expect(found.evidence['name']?.text).toContain('on behalf of Erik Lindqvist');
  });

  test('takes nothing from a signature that is another person’s', () => {
    const found = contact(
      'Jane Smith <jane@clinic.example>',
      'Dr Tom Nguyen MBBS\nGP Partner\n0113 496 0111\ntom@other.example',
    );
    expect(found).toMatchObject({
      person: { name: 'Jane Smith', credentials: null, role: null },
      emails: ['jane@clinic.example'],
      phones: [],
    });
  });

  test('never trusts an address that the display name shows', () => {
    const found = contact('"Dr Jane Smith <jane.smith@nhs.net>" <evil@x.example>');
    expect(found.emails).toEqual(['evil@x.example']);
    expect(found.evidence['emails.0']?.text).toBe('Dr Jane Smith <evil@x.example>');
  });

  test('has no address and no website of a service between', () => {
    const found = contact('Jane Smith via Doctify <noreply@mail.doctify.example>');
    expect(found.emails).toEqual([]);
    expect(found.website).toBeNull();
  });

  test('has no colleague’s address, no social network and no provider as a site', () => {
    const found = contact(
      'Jane Smith <jane@clinic.example>',
      'Jane Smith\nPA: Tom Nguyen tom.nguyen@clinic.example\nreception@clinic.example\nwww.facebook.com/clinic',
    );
    expect(found.emails).toEqual(['jane@clinic.example']);
    expect(found.website).toBeNull();
  });

  test('of a newsletter is the organisation, without the people it names', () => {
    const found = contact(
      'Foot Health Matters <news@foothealthmatters.example>',
      'Camilla Northcote\nEditor\n020 7946 0011',
      { bulk: true },
    );
    expect(found).toMatchObject({ person: null, organisation: 'Foot Health Matters', phones: [] });
  });
});
