import type { CaptureOptions, ContactGuess, Evidence } from '../contact.ts';
import type { Mailbox, MessageFacts, PageFacts } from '../facts.ts';
import { canBeWebsite, hostLabel, hostOf, isMailProvider } from '../lexicon/hosts.ts';
import { addressesIn } from '../mentions/address.ts';
import { emailsIn, isSharedBox, tidyEmail } from '../mentions/email.ts';
import { nameCase, nameIn } from '../mentions/person-name.ts';
import { phonesIn, tidyPhone } from '../mentions/phone.ts';
import { registersIn } from '../mentions/register.ts';
import { isRole } from '../mentions/role.ts';
import { regionsOf } from '../page/region.ts';
import { addEmail, addPhone, addRegister, type Card, emptyCard } from './card.ts';
import { composeGuess } from './compose.ts';
import { personKind, placeKind } from './kind.ts';
import { tidyOrganisation } from './organisation.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { isCredentialLine, personKey, userIs } from './people.ts';
import { writtenIn } from './website.ts';
import { fitsHost } from '../page/site.ts';
import { foldText } from '../text/clean.ts';

/** The card of a message's sender: the head says who, the signature what else. */
export function messageContact(facts: PageFacts, message: MessageFacts, options: CaptureOptions): ContactGuess {
  const who = message.onBehalfOf ?? message.from;
  const card = emptyCard();
  const lines = (message.signature?.lines ?? []).map(line => line.trim()).filter(Boolean);
  nameFromHead(card, who);
  const at = signatureName(card, lines, who);
  const regions = regionsOf(facts, options.country);
  addHeadAddress(card, who);
  readLines(card, lines, at, who);
  for (const [index, line] of lines.entries()) {
    const evidence = fromLine(line);
    const label = index > 0 && lines[index - 1]!.length < 20 ? lines[index - 1]! : '';
    for (const { phone } of phonesIn(line, regions, label)) addPhone(card, phone, evidence);
    for (const { email } of emailsIn(line)) if (isSenders(email, card, who)) addEmail(card, email, evidence);
    for (const register of registersIn(`${label} ${line}`)) addRegister(card, register, evidence);
  }
  for (const link of message.signature?.links ?? []) {
    const evidence: Evidence = { text: link.text || link.value, from: 'signature', confidence: 0.9 };
    const phone = link.kind === 'tel' ? tidyPhone(link.value, regions) : null;
    if (phone && !card.phones.some(each => each.value.number === phone.number)) addPhone(card, phone, evidence);
    const email = link.kind === 'mailto' ? tidyEmail(link.value) : null;
    if (email && isSenders(email, card, who)) addEmail(card, email, evidence);
  }
  const person = card.name !== null;
  card.address = addressOf(lines);
  card.website = websiteOf(message, lines, who);
  card.organisation ??= organisationOf(lines, at, who, card.name?.value ?? '');
  if (!person)
    card.name = card.organisation ?? (who.name ? { value: tidyOrganisation(who.name), evidence: fromHead(who) } : null);
  const about = [
    { text: card.organisation?.value, from: 'signature' as const },
    ...lines.slice(0, 8).map(text => ({ text, from: 'signature' as const })),
  ];
  const kind = person
    ? (personKind({
        role: { text: card.role?.value, from: 'signature' },
        credentials: { text: card.credentials, from: 'signature' },
        types: [],
        about: [],
      }) ?? placeKind({ name: { text: card.organisation?.value, from: 'signature' }, types: [], about }))
    : placeKind({ name: { text: card.name?.value, from: 'message' }, types: [], about });
  return composeGuess(card, kind, person, { url: facts.url, title: message.subject || facts.title });
}

function fromHead(who: Mailbox): Evidence {
  return { text: `${who.name} <${who.address}>`, from: 'message', confidence: 0.9 };
}

function fromLine(text: string): Evidence {
  return { text: text.slice(0, 200), from: 'signature', confidence: 0.9 };
}

/** The From name: "Jane Smith", "Smith, Jane (Riverside Surgery)", "SMITH, Jane (NHS TRUST)". Boxes and organisations are no person. */
function nameFromHead(card: Card, who: Mailbox) {
  const shown = who.name
    .replace(/^["']|["']$/g, '')
    .replace(/\s*[([].*?[)\]]\s*/g, ' ')
    .replace(/\s+via\s+.*$/i, '')
    .trim();
  const outside = /[([]([^)\]]{3,80})[)\]]/.exec(who.name)?.[1];
  if (outside && hasOrganisationWord(outside))
    card.organisation = { value: tidyOrganisation(outside), evidence: fromHead(who) };
  if (!shown || shown.includes('@') || (hasOrganisationWord(shown) && !/^(?:dr|prof|mr|mrs|ms|miss)\b/i.test(shown)))
    return;
  const name =
    nameIn(shown) ??
    nameIn(nameCase(shown.replace(/(^|\s)(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())));
  const boxed = isSharedBox(who.address) && !(name && name.score >= 0.6);
  if (!name || boxed || (name.score < 0.2 && !userIs(who.address.split('@')[0]!, personKey(name.name).split(' '))))
    return;
  card.name = { value: name.name, evidence: fromHead(who) };
  card.honorific = name.honorific;
  card.credentials = name.credentials;
  const [about = '', ...rest] = name.rest.split(/\s*[|–—]\s*|\s-\s|\sat\s/);
  if (about && isRole(about)) card.role = { value: about, evidence: fromHead(who) };
  const org = [about, ...rest].find(part => hasOrganisationWord(part) && !isRole(part));
  if (org) card.organisation ??= { value: tidyOrganisation(org), evidence: fromHead(who) };
}

/** Finds the sender's name in the signature: its line, and what it adds (honorific, credentials, role). -1 if it is not there. */
function signatureName(card: Card, lines: string[], who: Mailbox): number {
  for (const [at, line] of lines.slice(0, 12).entries()) {
    const mention = nameIn(line) ?? nameIn(nameCase(line));
    if (!mention) continue;
    const key = personKey(mention.name);
    const known = card.name
      ? sameHead(personKey(card.name.value), key)
      : userIs(who.address.split('@')[0]!, key.split(' ')) ||
        (at <= 1 && mention.score >= 0.5 && mention.name.includes(' '));
    if (!known) continue;
    const fuller =
      !card.name ||
      mention.name.split(' ').length > card.name.value.split(' ').length ||
      (card.name.value.split(' ').length < 2 && mention.name.includes(' '));
    if (fuller && (mention.name.includes(' ') || !card.name))
      card.name = { value: mention.name, evidence: fromLine(line) };
    card.honorific ??= mention.honorific;
    if ((mention.credentials?.length ?? 0) > (card.credentials?.length ?? 0)) card.credentials = mention.credentials;
    const about = mention.rest.split(/\s*[|•·–—]\s*|\s-\s|,\s(?=[A-Z])/).filter(Boolean);
    const role = about.find(part => isRole(part));
    if (role) card.role ??= { value: role, evidence: fromLine(line) };
    return at;
  }
  return -1;
}

function sameHead(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  if (a === b || (first.length === 1 && second.includes(a)) || (second.length === 1 && first.includes(b))) return true;
  return first.at(-1) === second.at(-1) && first[0]![0] === second[0]![0];
}

function addHeadAddress(card: Card, who: Mailbox) {
  const email = tidyEmail(who.address);
  if (email) addEmail(card, email, fromHead(who));
}

/** Role and credentials in the lines after the name. */
function readLines(card: Card, lines: string[], at: number, who: Mailbox) {
  for (const line of lines.slice(Math.max(0, at + 1), at + 7)) {
    if (/@|\d{4,}|https?:|www\./.test(line)) continue;
    const parts = line.split(/\s*[|•·]\s*|\s[–—-]\s/).filter(Boolean);
    for (const part of parts) {
      if (!card.credentials && isCredentialLine(part)) card.credentials = part;
      else if (
        !card.role &&
        isRole(part) &&
        !(
          hasOrganisationWord(part) && fitsHost(part, hostLabel(hostOf(`x://${who.address.split('@')[1] ?? ''}`))) > 0.6
        )
      ) {
        const role = part.split(/,\s(?=.*(?:Clinic|Practice|Surgery|Hospital|Centre|Ltd))/)[0]!;
        card.role = { value: role, evidence: fromLine(line) };
      }
    }
  }
}

/** Another address in the signature counts when it is at the sender's domain or made of the sender's name. */
function isSenders(email: string, card: Card, who: Mailbox): boolean {
  const [user = '', host = ''] = email.split('@');
  const own = who.address.split('@')[1]?.toLowerCase() ?? '';
  if (email === who.address.toLowerCase()) return true;
  if (card.name && userIs(user, personKey(card.name.value).split(' '))) return true;
  return host === own && !isMailProvider(host) && isSharedBox(email);
}

function addressOf(lines: string[]): Card['address'] {
  const split = lines.flatMap(line => line.split(/\s*\|\s*/));
  const found = addressesIn(
    split,
    line => (nameIn(line)?.score ?? 0) >= 0.6 || isRole(line) || (hasOrganisationWord(line) && !/\d/.test(line)),
  )[0];
  return found ? { value: found.address, evidence: fromLine(found.address) } : null;
}

function websiteOf(message: MessageFacts, lines: string[], who: Mailbox): Card['website'] {
  const domain = who.address.split('@')[1]?.toLowerCase() ?? '';
  const links = (message.signature?.links ?? []).filter(
    link => link.kind === 'web' && canBeWebsite(hostOf(link.value)),
  );
  const written = lines
    .map(line => ({ line, url: writtenIn(line) ?? bareDomain(line, domain) }))
    .filter(each => each.url !== null);
  const all = [
    ...written.map(({ line, url }) => ({ url: url!, text: line })),
    ...links.map(link => ({ url: link.value, text: link.text || link.value })),
  ];
  const own = all.find(({ url }) => hostLabel(hostOf(url)) === hostLabel(domain));
  const only = isMailProvider(domain) && new Set(all.map(({ url }) => hostOf(url))).size === 1 ? all[0] : undefined;
  const found =
    own ?? only ?? (written.length === 1 && !own ? { url: written[0]!.url!, text: written[0]!.line } : undefined);
  return found
    ? { value: found.url, evidence: { text: found.text.slice(0, 200), from: 'signature', confidence: 0.85 } }
    : null;
}

/** "riversidephysio.co.uk" on a line, without www. */
function bareDomain(line: string, domain: string): string | null {
  if (!domain || isMailProvider(domain)) return null;
  const found = new RegExp(`(?:^|[\\s|/])(${domain.replace(/[^a-z0-9-]/g, '\\$&')})(?:/\\S*)?(?=$|[\\s|])`, 'i').exec(
    line,
  );
  return found ? `https://${found[1]!.toLowerCase()}` : null;
}

/** The line that names the organisation: it fits the sender's domain, or has an organisation's word. */
function organisationOf(lines: string[], at: number, who: Mailbox, name: string): Card['organisation'] {
  const label = hostLabel(who.address.split('@')[1]?.toLowerCase() ?? '');
  const own = isMailProvider(who.address.split('@')[1] ?? '') ? '' : label;
  let best: { text: string; score: number } | null = null;
  for (const [index, line] of lines.entries()) {
    if (index === at && line.length < name.length + 20) continue;
    for (const part of line.split(/\s*[|•·]\s*|\s[–—]\s|\s-\s|,\s/)) {
      const text = part.trim();
      if (
        text.length < 3 ||
        text.length > 80 ||
        /@|\d{4}|https?:|www\.|:/.test(text) ||
        foldText(text) === foldText(name) ||
        isCredentialLine(text)
      )
        continue;
      if (/^\d|\b(?:street|road|avenue|lane|drive|floor|suite|unit)\b/i.test(text)) continue;
      const fits = own ? fitsHost(text, own) : 0;
      const score =
        (fits > 0.55 ? 2 * fits : 0) +
        (hasOrganisationWord(text) ? 1 : 0) -
        (isRole(text) && fits < 0.8 ? 1 : 0) -
        Math.max(0, index - at - 5) * 0.1 -
        (/^(?:part of|member of|registered|regulated|proud|follow|confidential|please|this)/i.test(text) ? 2 : 0);
      if (score >= 0.7 && (!best || score > best.score)) best = { text, score };
    }
  }
  return best ? { value: tidyOrganisation(best.text), evidence: fromLine(best.text) } : null;
}
