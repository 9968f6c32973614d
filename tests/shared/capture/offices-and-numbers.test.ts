import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { emptyFacts, type MessageFacts } from '../../../shared/capture/facts.ts';
import { roleOrPlace } from '../../../shared/capture/message/role-or-place.ts';
import { signatureOf } from '../../../shared/capture/signature-block.ts';

/** What a message signs, and the card of it; a line that is an address of the web links there. */
function message(name: string, address: string, body: string) {
  const from = { name, address };
  const lines = body.split('\n').map(text => ({ text, links: /^https:\S+$/.test(text) ? [{ href: text, text }] : [] }));
  const signature = signatureOf(lines, from);
  const facts: MessageFacts = { provider: 'generic', from, to: [], cc: [], subject: 'Insoles' };
  const card = contactFrom(
    { ...emptyFacts('https://mail.example/'), kind: 'message', message: signature ? { ...facts, signature } : facts },
    { country: 'GB' },
  );
  const { name: signs = null, role = null, honorific = null } = card.person ?? {};
  const numbers = card.phones.map(({ number }) => number);
  return { ...card, lines: signature?.lines ?? [], name: signs, role, honorific, numbers };
}

describe('a meeting that a calendar writes into a letter', () => {
  const own = 'Ann Frost\nPodiatrist\nElm Feet Clinic\n0113 496 0101';
  const teams =
    'Microsoft Teams Need help?\nJoin the meeting now\nMeeting ID: 381 204 115 07\nPasscode: ab3Cd\nDial in by phone\n+44 20 7946 0111,,381204# United Kingdom\nFor organizers: Meeting options';

  test.each([
    ['below the signature is no part of it', `See you.\n\nRegards\n${own}\n________\n${teams}`],
    ['above the signature leaves it as it is', `See you.\n\n${teams}\n\nRegards\n${own}`],
    ['is not every one that a letter speaks of', `Join the meeting from 7 pm.\nAsk me for more.\n\nRegards\n${own}`],
  ])('%s', (_, body) => {
    expect(message('Ann Frost', 'ann@elmfeet.example', body).lines).toEqual(own.split('\n'));
  });

  test('is no signature where there is none', () => {
    expect(message('Ann Frost', 'ann@elmfeet.example', `Hi all\n${teams}`).lines).toEqual([]);
  });
});

describe('the sender of a message', () => {
  const home = 'Thanks\nDebbie Frost\nHome Manager\nKestrel Care\nElm Court Care Home\n0113 496 0101';
  const staff = 'Dr Tom Wade | Dr Sue Hale';
  const charity = '0113 496 0101\nRegistered charity 1094417';

  test.each<[string, [string, string, string], Partial<ReturnType<typeof message>>]>([
    [
      'who is a secretary works at no consultant',
      ['Linda Wade', 'lwade@mail.example', 'Linda Wade\nMedical Secretary\nConsultant Vascular Surgeon\n0113 496 0101'],
      { role: 'Medical Secretary', organisation: null },
    ],
    [
      'who is a secretary may work at what the next line names',
      [
        'Linda Wade',
        'lwade@mail.example',
        'Linda Wade\nMedical Secretary\nCity Hydro Pool\n14 Elm Road\n0113 496 0101',
      ],
      { role: 'Medical Secretary', organisation: 'City Hydro Pool' },
    ],
    [
      'has one role in two languages',
      ['Rhys Olmar', 'rhys@mail.example', 'Cofion\nRhys Olmar\nArweinydd Tîm / Team Leader\nElm Rehab\n0113 496 0101'],
      { role: 'Team Leader', organisation: 'Elm Rehab' },
    ],
    [
      'keeps two roles in one language',
      ['Ann Frost', 'ann@mail.example', 'Thanks\nAnn Frost\nOwner / Head Coach\nElm Rehab\n0113 496 0101'],
      { role: 'Owner / Head Coach' },
    ],
    [
      'who assists a doctor is not what the doctor is',
      [
        'Sabine Olm',
        'ordination@quill.example',
        'Sabine Olm\nOrdinationsassistentin\n\nDr. Jörg Quill\nArzt für Allgemeinmedizin\n0113 496 0101',
      ],
      { name: 'Sabine Olm', role: 'Ordinationsassistentin', kind: 'gp' },
    ],
    [
      'at a group is of the one place whose box it is',
      ['Debbie Frost', 'manager.elmcourt@kestrelcare.example', home],
      { organisation: 'Elm Court Care Home', kind: 'care-home' },
    ],
    [
      'at a group is of the one place whose page the signature links',
      [
        'Debbie Frost',
        'debbie@kestrelcare.example',
        `${home}\nwww.kestrelcare.example\nhttps://kestrelcare.example/elm-court`,
      ],
      { organisation: 'Elm Court Care Home' },
    ],
    [
      'at a group is the group’s where neither says a place',
      ['Debbie Frost', 'debbie@kestrelcare.example', home],
      { organisation: 'Kestrel Care' },
    ],
    [
      'is nobody where the box is an office of somebody',
      ['Secrétariat Dr Anne Delmaroy', 'secretariat.delmaroy@mail.example', 'Cordialement\n0113 496 0101'],
      { name: null },
    ],
    [
      'is the doctor whose own box it is',
      ['Dr Anne Delmaroy', 'anne.delmaroy@mail.example', 'Cordialement\nDr Anne Delmaroy\nSecrétariat : 0113 496 0101'],
      { name: 'Anne Delmaroy' },
    ],
    [
      'is a practice that names its staff on one line',
      ['Elm Dental Practice', 'info@elmdental.example', `Regards\nElm Dental Practice\n${staff}\n0113 496 0101`],
      { name: null, organisation: 'Elm Dental Practice' },
    ],
    [
      'is whoever signs above such a line',
      ['Elm Dental Practice', 'info@elmdental.example', `Ann Frost\nPractice Manager\nElm Dental Practice\n${staff}`],
      { name: 'Ann Frost', role: 'Practice Manager' },
    ],
    [
      'is of a club by its initials',
      ['Marc Olmera', 'marc@mail.example', 'Marc Olmera\nEntrenador - C.A. Ribera Olm\n0113 496 0101'],
      { role: 'Entrenador', organisation: 'C.A. Ribera Olm' },
    ],
    [
      'who teaches at a club is the club’s',
      ['Tom Wade', 'tom@mail.example', 'Tom Wade\nAcademy Teacher\nElm Town Football Club\n0113 496 0101'],
      { role: 'Academy Teacher', kind: 'sports-club' },
    ],
    [
      'has the form of address that the name has further down',
      ['Ilaria Olmi', 'ilaria@mail.example', 'Ilaria Olmi\n\nDott.ssa Ilaria Olmi\nPodologa\n0113 496 0101'],
      { name: 'Ilaria Olmi', honorific: 'Dott.ssa', role: 'Podologa' },
    ],
    [
      'is of a charity where nothing says more',
      ['Ann Frost', 'ann@mail.example', `Ann Frost\nElm Steps\n${charity}`],
      { kind: 'charity' },
    ],
    [
      'is of a school, though that is a charity',
      ['Ann Frost', 'ann@mail.example', `Ann Frost\nElm School\n${charity}`],
      { kind: 'school' },
    ],
    [
      'is reached by the secretary where nothing else is signed',
      ['Mr Ann Frost', 'ann@mail.example', 'Mr Ann Frost\nVascular Surgeon\nSecretary: Linda Wade, 0113 496 0101'],
      { name: 'Ann Frost', numbers: ['+441134960101'] },
    ],
    [
      'is not reached by the secretary beside a number of their own',
      ['Ann Frost', 'ann@mail.example', 'Ann Frost\n0113 496 0102\nSecretary: Linda Wade, 0113 496 0101'],
      { name: 'Ann Frost', numbers: ['+441134960102'] },
    ],
    [
      'is who owns the place that signs',
      ['Schuhhaus Olm', 'info@schuhhausolm.example', 'Schuhhaus Olm\nInh. Sabine Wagner\n0113 496 0101'],
      { name: 'Sabine Wagner', organisation: 'Schuhhaus Olm' },
    ],
    [
      'is a practice that is called by its doctor',
      ['Ordination Dr. Pichler', 'office@quill.example', 'Mit freundlichen Grüßen\n0113 496 0101'],
      { name: null, organisation: 'Ordination Dr. Pichler' },
    ],
    [
      'is at no place that says what it is owned by',
      ['Ann Frost', 'ann@mail.example', 'Ann Frost\nHome Manager\nElm House is owned and run by Kestrel Care Ltd.'],
      { organisation: 'Elm House' },
    ],
    [
      'is not at the social page that the signature links',
      ['Ann Frost', 'ann@mail.example', 'Ann Frost\nPodiatrist\nInstagram <https://www.instagram.com/annfrost>'],
      { organisation: null },
    ],
  ])('%s', (_, sent, expected) => {
    expect(message(...sent)).toMatchObject(expected);
  });
});

test.each([
  ['Fizjoterapeutka', 'role'],
  ['Logopeda', 'role'],
  ['Allenatore', 'role'],
  ['Diëtetiste', 'role'],
  ['Położna', 'role'],
  ['Segretaria', 'role'],
  ['Centro Logopeda Olm', 'place'],
])('"%s" is a %s', (text, is) => {
  expect(roleOrPlace(text)).toBe(is);
});

describe('the number in a letter whose signature has none', () => {
  const lines = (said: string, signs = 'Ann') =>
    message('Ann Frost', 'annfrost@mail.example', `Hi,\n\n${said}\n\nThanks\n${signs}`).lines;

  test.each([
    ['My cell is 07400 123456, after 3 is best. My mother Joan Quill is in room 12.', 'Mobile: 07400 123456'],
    ['Give me a ring on 0113 496 0101 about the insoles of Tom Quill.', 'Tel: 0113 496 0101'],
    ['Could you call me back on 0113 496 0101?', 'Tel: 0113 496 0101'],
    ['Please ring the mobile on 07400 123456 if I am out.', 'Mobile: 07400 123456'],
    ['Meine Handynummer ist 07400 123456.', 'Mobile: 07400 123456'],
    ['Mi móvil es el 07400 123456.', 'Mobile: 07400 123456'],
    ['Mijn nummer is 0113 496 0101.', 'Tel: 0113 496 0101'],
    ['Am besten erreichen Sie mich unter 0113 496 0101.', 'Tel: 0113 496 0101'],
    ['Vous pouvez m’appeler au 0113 496 0101.', 'Tel: 0113 496 0101'],
    ['Llámame al 0113 496 0101.', 'Tel: 0113 496 0101'],
    ['Chiamami al 0113 496 0101.', 'Tel: 0113 496 0101'],
    ['I’m mostly on 07400 123456 these days.', 'Tel: 07400 123456'],
    ['Give us a shout any time, on 0113 496 0101.', 'Tel: 0113 496 0101'],
    ['You can catch me in the morning or later in the afternoon on 0113 496 0101.', 'Tel: 0113 496 0101'],
    ['Let me know, mobile is best as I do not look here often - 07400 123456', 'Mobile: 07400 123456'],
    ['Easiest to ring me, I’m on nights so after 2pm - 07400 123456', 'Tel: 07400 123456'],
    ['Text me when you get there and I’ll let you in, 07400 123456', 'Mobile: 07400 123456'],
    ['Happy to chat on the phone, 07400 123456.', 'Tel: 07400 123456'],
    ['Sounds good. Cell is (414) 555-0131.', 'Mobile: (414) 555-0131'],
    ['Can you fit Mr Quill in? Please reply to this or to 07400 123456', 'Tel: 07400 123456'],
    ['07400 123456 is the best number for me.', 'Tel: 07400 123456'],
    ['If urgent please contact us on 0113 496 0101.', 'Tel: 0113 496 0101'],
    ['Am besten erreichen Sie mich nachmittags unter 030 901820-11.', 'Tel: 030 901820-11'],
    ['N’hésitez pas à m’appeler : 06 12 34 56 78.', 'Tel: 06 12 34 56 78'],
    ['Je kunt me altijd bellen: 06-12345678', 'Tel: 06-12345678'],
    ['Per qualsiasi cosa mi trovi al 347 1234567', 'Tel: 347 1234567'],
  ])('is theirs by "%s", and nothing else of the sentence leaves', (said, line) => {
    expect(lines(said)).toEqual(['Ann', line]);
  });

  test.each([
    'My mother’s mobile is 07400 123456.',
    'My NHS number is 07400 123456.',
    'My number is no longer 07400 123456.',
    'I gave Tom a ring on 0113 496 0102.',
    'Call me after you rang the ward on 0113 496 0102.',
    'My wife will bring him, her mobile is 07400 123456 if you need her.',
    'If I am late call me or Debbie (Debbie is on 07400 123456).',
    'Ring me if you get stuck or ring the caretaker, 07400 123456.',
    'Text me the details. For taxis use 07400 123456.',
    'The taxi firm is best on 07400 123456.',
    'It would be best to ring the ward first (0113 496 0102).',
    'Please text Mrs Quill if you are late. Mobile best, 07400 123456',
    'Someone keeps ringing me on my mobile from 07400 123456.',
    'Mobile: 07400 123456',
    'I am in clinic on Mondays. Mr Quill 07400 123456.',
  ])('is not theirs by "%s"', said => {
    expect(lines(said)).toEqual(['Ann']);
  });

  test('goes beside a number of the practice that is signed, where it is said to be a mobile', () => {
    expect(lines('My cell is 07400 123456.', 'Ann Frost\n0113 496 0101')).toEqual([
      'Ann Frost',
      '0113 496 0101',
      'Mobile: 07400 123456',
    ]);
    expect(lines('Call me on 07400 123456.', 'Ann Frost\n0113 496 0101')).toEqual(['Ann Frost', '0113 496 0101']);
  });
});
