import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { emptyFacts, type MessageFacts } from '../../../shared/capture/facts.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { isRole } from '../../../shared/capture/mentions/role.ts';
import { isMobileFooter } from '../../../shared/capture/message/boilerplate.ts';
import { signatureOf } from '../../../shared/capture/signature-block.ts';
import { page } from './page-of-lines.ts';

const GB = { country: 'GB' };

/** The card of a page whose blocks " / " parts. */
const on = (url: string, title: string, text: string) =>
  contactFrom(page(`https://${url}`, title, text.split(' / ')), GB);

/** What a message signs, a line for each part between " / ", and the card of it. */
function message(name: string, address: string, body: string) {
  const from = { name, address };
  const lines = body.split(' / ').map(text => ({ text, links: [] }));
  const signature = signatureOf(lines, from);
  const facts: MessageFacts = { provider: 'generic', from, to: [], cc: [], subject: 'Insoles' };
  const card = contactFrom(
    { ...emptyFacts('https://mail.example/'), kind: 'message', message: signature ? { ...facts, signature } : facts },
    GB,
  );
  return { ...card, lines: signature?.lines ?? [], name: card.person?.name ?? null, role: card.person?.role ?? null };
}

describe('a name', () => {
  test.each([
    ['Nombre: / AMPARO / Apellidos: / FRESNO OLMO', 'Amparo Fresno Olmo'],
    ['Nombre: / AMPARO / Apellidos: / FRESNO / Nombre: / ANA / Apellidos: / OLMO', undefined],
  ])('in parts, each under a label of its own, is one where each stands there once: %s', (text, name) => {
    expect(on('colegio.example/ficha', 'Ficha', `# Ficha / ${text} / Teléfono: 0113 496 0101`).person?.name).toBe(name);
  });

  test.each([
    ['Heilmassage Anna Frost', undefined],
    ['Fußpraxis Jonas Olm', undefined],
    ['Alfred Street', undefined],
    ['Dr Alfred Street', 'Alfred Street'],
    ['Martin Lane', undefined],
    ['Calle Antonio', undefined],
    ['Lorem Ann', undefined],
    ['Dyt. Ayşe Olm', 'Ayşe Olm'],
    ['Uzm. Fzt. Ayşe Olm', 'Ayşe Olm'],
    ['Miles Frost', 'Miles Frost'],
  ])('of a person in "%s": %s', (text, name) => {
    expect(nameIn(text)?.name).toBe(name);
  });

  test('that a list says surname first is turned, however rare', () => {
    const names = ['Huber Petra', 'Gruber Theresa', 'Raml Katja', 'Issakidu Katerina'];
    const facts = page('https://www.elmvilla.example/a', 'A', ['# A', ...names]);
    const target = { kind: 'selection' as const, text: 'Issakidu Katerina, Physiotherapeutin', blocks: [4], links: [] };
    expect(contactFrom({ ...facts, target }, GB).person?.name).toBe('Katerina Issakidu');
  });

  test('has a register said once, with its number', () => {
    const text = '# Ann Frost MCSP, HCPC / Physiotherapist / HCPC reg PH104417 / 0113 496 0123';
    expect(on('www.annfrost.example/', 'Ann Frost', text)).toMatchObject({
      person: { name: 'Ann Frost', credentials: 'MCSP' },
      registers: [{ body: 'HCPC', number: 'PH104417' }],
    });
  });
});

test.each([
  ['Ausbildung zur Zahnarzthelferin', false],
  ['Get alerts from this reporter', false],
  ['Councillor', true],
])('"%s" is a role: %s', (text, is) => {
  expect(isRole(text)).toBe(is);
});

test('who keeps the office is how one reaches an organisation that says no other way', () => {
  const people =
    '## Ann Frost / Chair / 0113 496 0101 / ## Tom Wade / Parish Clerk / clerk@elmhampc.example / 0113 496 0102';
  const text = `# Elmham Parish Council / ${people}`;
  expect(on('www.elmhampc.example/contact', 'Contact - Elmham Parish Council', text)).toMatchObject({
    person: null,
    organisation: 'Elmham Parish Council',
    emails: ['clerk@elmhampc.example'],
    phones: [{ number: '+441134960102' }],
  });
});

describe('the sender of a message', () => {
  test.each<[string, [string, string, string], Partial<ReturnType<typeof message>>]>([
    [
      'is nobody where the box has the name',
      ['Rosa Sales', 'sales@elmwell.example', 'Regards /  / Elmwell Ltd / 0113 496 0101'],
      { name: null },
    ],
    [
      'is whoever signs, where the name goes on as a place’s',
      [
        'Rowan Court Manager',
        'manager@rowancourt.example',
        'Thanks /  / Debbie Frost / Manager / Rowan Court Care Home',
      ],
      { name: 'Debbie Frost', organisation: 'Rowan Court Care Home' },
    ],
    [
      'works at no field of medicine that stands beside the role',
      ['Ann Frost', 'ann@elm.example', 'Ann Frost / Medical Secretary - Rheumatology / Elm Hospital / 0113 496 0101'],
      { name: 'Ann Frost', organisation: 'Elm Hospital' },
    ],
    [
      'works at no degree',
      ['Anne Frost', 'anne@mail.example', 'Merci /  / Anne Frost / Docteur en Pharmacie / 0113 496 0101'],
      { name: 'Anne Frost', organisation: null },
    ],
    [
      'has an address without the number and the site on its line',
      [
        'Ann Frost',
        'ann@elm.example',
        'Ann Frost / Elm Shoes / Ring 0113 496 0101 | 18 Elm Road | www.elm.example | Leeds LS1 4AB',
      ],
      { address: '18 Elm Road, Leeds LS1 4AB' },
    ],
    [
      'is of the kind that the department says where no hospital does',
      [
        'Ana Frost',
        'ana.frost@elmtrust.example',
        'Hola /  / Ana Frost / Médico / Unidad de Podología / Elm Trust / 0113 496 0101',
      ],
      { kind: 'podiatrist' },
    ],
    [
      'is who stands above the role, below the house’s name',
      ['Elm House', 'office@elmhouse.example', 'Best /  / Elm House / Xuyen Brzow / Practice Manager / 0113 496 0101'],
      { name: 'Xuyen Brzow', role: 'Practice Manager' },
    ],
  ])('%s', (_, sent, expected) => {
    expect(message(...sent)).toMatchObject(expected);
  });
});

describe('the lines of a signature', () => {
  const own = ['Ann Frost', 'Elm Law', '0113 496 0101'];
  const fraud = 'Please be aware of the increase in fraud. We will never change our bank details by email.';
  const legal = 'This email and any attachments are confidential and intended solely for the addressee.';

  test.each([
    ['may stand between rules of box lines', `Hi / See you. /  / ━━━━━━ / ${own.join(' / ')} / ━━━━━━`],
    ['end where the firm warns of fraud', `Hi /  / ${own.join(' / ')} / ________ / ${fraud} / ${legal} / Elm Law LLP`],
    ['begin below a farewell by its shape', `See you there. /  / -- / Yours in health, / ${own.join(' / ')}`],
  ])('%s', (_, body) => {
    expect(message('Ann Frost', 'ann@elmlaw.example', body).lines).toEqual(own);
  });

  test.each(['Sendt fra Outlook', 'Lähetetty iPhonesta', 'Yahoo Mail: Search, Organize, Conquer'])(
    'are without what a telephone writes: %s',
    line => {
      expect(isMobileFooter(line)).toBe(true);
    },
  );
});
