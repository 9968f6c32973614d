import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { PARTNER_KIND_IDS } from '../../shared/model/partner-kinds.ts';
import { bare, even, words } from './alike.ts';
import { emptyCard, type Card } from './card.ts';
import { hrefOf, type Case } from './cases.ts';
import { trapsOn } from './judge.ts';
import { textOf } from './page-text.ts';

/** What cannot be so in a label: phone numbers that do not exist, words that the page does not say, traps that are right answers. */
export function labelTroubles(label: Case): string[] {
  const { expected } = label;
  const troubles: string[] = [];
  const phones = [
    ...(expected.phones === 'any' ? [] : expected.phones),
    ...(expected.fax ?? []),
    ...(label.mayAlso.phones ?? []),
  ];
  for (const phone of phones) {
    const number = parsePhoneNumberFromString(phone.replace(/;ext=\d+$/, ''));
    if (!number?.isValid() || number.number !== phone.replace(/;ext=\d+$/, ''))
      troubles.push(`phone ${phone} is not valid`);
  }
  const kinds = Array.isArray(expected.kind) ? expected.kind : [expected.kind];
  for (const kind of kinds) {
    if (kind && kind !== 'any' && !PARTNER_KIND_IDS.some(id => id === kind)) troubles.push(`kind ${kind} is unknown`);
  }
  troubles.push(...notOnPage(label), ...trapTroubles(label));
  return troubles;
}

function notOnPage(label: Case): string[] {
  const { expected } = label;
  const source = bare(`${label.html} ${textOf(label.html)} ${label.url}`);
  const digits = label.html.replace(/\D/g, '');
  const troubles: string[] = [];
  const says = (what: string, text: string) => {
    const all = words(text);
    if (!all.every(word => source.includes(word))) troubles.push(`the page does not say ${what} ${text}`);
  };
  if (expected.person && expected.person !== 'any') {
    says('name', expected.person.name);
    if (expected.person.credentials !== 'any') for (const one of expected.person.credentials) says('credential', one);
  }
  if (typeof expected.organisation === 'string' && expected.organisation !== 'any')
    says('organisation', expected.organisation);
  if (expected.address && expected.address !== 'any')
    says('address', `${expected.address.street} ${expected.address.postcode ?? ''}`);
  if (expected.registers !== 'any') for (const entry of expected.registers) says('register number', entry.number);
  for (const name of expected.people === 'any' ? [] : (expected.people ?? [])) says('name', name);
  for (const phone of expected.phones === 'any' ? [] : expected.phones) {
    if (!digits.includes(phone.replace(/;.*/, '').slice(-6)) && !bare(textOf(label.html)).includes(phone.slice(-6)))
      troubles.push(`the page does not say phone ${phone}`);
  }
  // A note says how an address is hidden.
  for (const email of expected.emails === 'any' || label.note ? [] : expected.emails) {
    if (!source.includes(bare(email)) && !source.includes(bare([...email].reverse().join(''))))
      troubles.push(`the page does not say ${email}`);
  }
  if (label.selection && !bare(textOf(label.html)).includes(bare(label.selection)))
    troubles.push(`the selection is not on the page`);
  const href = hrefOf(label);
  if (href !== null && !label.html.includes(href)) troubles.push(`no link ${label.click} on the page`);
  return troubles;
}

/** A trap must be on the page (or be a mail provider's name) and must not spring on the label's own card. */
function trapTroubles(label: Case): string[] {
  const text = even(`${label.html} ${textOf(label.html)} ${label.url}`);
  const missing = label.traps.filter(trap => !text.includes(even(trap)) && !bare(text).includes(bare(trap)));
  const sprung = trapsOn(label, idealCard(label));
  return [
    ...missing.map(trap => `trap ${trap} is not on the page`),
    ...sprung.map(trap => `trap ${trap} is a right answer`),
  ];
}

function idealCard({ expected }: Case): Card {
  const first = (one: string | null | (string | null)[]) => {
    const value = Array.isArray(one) ? one[0] : one;
    return value && value !== 'any' ? value : null;
  };
  const { person } = expected;
  return {
    ...emptyCard(),
    person:
      person && person !== 'any'
        ? { name: person.name, honorific: null, credentials: null, role: first(person.role) }
        : null,
    organisation: first(expected.organisation),
    emails: expected.emails === 'any' ? [] : expected.emails,
    phones: expected.phones === 'any' ? [] : expected.phones.map(number => ({ number })),
    website: first(expected.website),
    address:
      expected.address && expected.address !== 'any'
        ? `${expected.address.street} ${expected.address.postcode ?? ''}`
        : null,
    people: expected.people && expected.people !== 'any' ? expected.people : [],
  };
}
