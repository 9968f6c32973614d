import type { Target } from '../facts.ts';
import { emailsIn, isSharedBox, tidyEmail } from '../mentions/email.ts';
import { nameIn } from '../mentions/person-name.ts';
import { phonesIn, tidyPhone } from '../mentions/phone.ts';
import { registersIn } from '../mentions/register.ts';
import { isRole } from '../mentions/role.ts';
import { hostLabel, isMailProvider } from '../lexicon/hosts.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { addEmail, addPhone, addRegister, type Card, emptyCard, mergeCards } from './card.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { isCredentialLine } from './person-nearby.ts';
import { personKey, userIs } from './same-person.ts';
import type { Candidate } from './person.ts';

/** Whom a selection or link stands for: one person, several, or none (then the organisation with the target's own details). */
export type Pointed = { person: Candidate | null; several: Candidate[]; own: Card };

export function pointedAt(reading: Reading, target: Target, people: Candidate[]): Pointed {
  const own = cardOfText(reading, target);
  if (target.kind === 'link') return linkStandsFor(reading, target, people, own);
  const named = namesIn(target.text);
  const chosen = [
    ...new Set(
      named.map(({ name }) => strange(reading, candidateFor(name, people) ?? fromText(target.text, name), own)),
    ),
  ];
  if (chosen.length > 1) return { person: null, several: chosen, own };
  if (chosen.length === 1) return { person: withOwn(chosen[0]!, own), several: [], own };
  const byDetail = withDetail(people, own);
  if (byDetail) return { person: withOwn(byDetail, own), several: [], own };
  if (hasOrganisationWord(target.text.split('\n')[0] ?? '') && !isRole(target.text))
    return { person: null, several: [], own };
  const around = target.blocks.length ? holder(people, target.blocks) : null;
  return { person: around && withOwn(around, own), several: [], own };
}

/** Somebody whom the page only mentions, with an address of elsewhere or in a message, is not of the page's organisation. */
function strange(reading: Reading, candidate: Candidate, own: Card): Candidate {
  const domain = own.emails[0]?.value.split('@')[1];
  const article = reading.facts.items.some(item => item.types.some(type => /^(?:News)?Article$/.test(type)));
  const elsewhere = domain ? reading.site.own && isForeignDomain(reading, domain) : article && !candidate.spot;
  return { ...candidate, foreign: Boolean(reading.facts.message) || elsewhere };
}

function withOwn(person: Candidate, own: Card): Candidate {
  const card = mergeCards(person.card, own);
  if (own.emails.length) card.emails = own.emails;
  if (own.phones.length) card.phones = own.phones;
  return { ...person, card };
}

function linkStandsFor(reading: Reading, target: Target, people: Candidate[], own: Card): Pointed {
  const href = target.href ?? '';
  const email = /^mailto:/i.test(href) ? tidyEmail(decodeSafe(href)) : null;
  const named = nameIn(target.text);
  const byName =
    named && named.score >= 0.2 && !hasOrganisationWord(target.text)
      ? (candidateFor(named.name, people) ?? (email && isSharedBox(email) ? null : fromText(target.text, named.name)))
      : null;
  const byDetail = email
    ? (people.find(({ card }) => userIs(email.split('@')[0]!, personKey(card.name!.value).split(' '))) ?? null)
    : null;
  const around = target.blocks.length ? holder(people, target.blocks) : null;
  const shared = email !== null && isSharedBox(email);
  const near = around && (!shared || people.length > 1 || tight(around, target.blocks)) ? around : null;
  const person = byName ?? byDetail ?? (email && !shared ? inProse(reading, target, email, own) : null) ?? near;
  if (!person) return { person: null, several: [], own };
  const card = { ...mergeCards(person.card, own) };
  // What was clicked comes first.
  if (own.emails.length)
    card.emails = [...own.emails, ...card.emails.filter(each => !own.emails.some(mine => mine.value === each.value))];
  if (own.phones.length)
    card.phones = [
      ...own.phones,
      ...card.phones.filter(each => !own.phones.some(mine => mine.value.number === each.value.number)),
    ];
  return { person: { ...person, card }, several: [], own };
}

/** "For insoles try Gaynor Hopcyn, podiatrist at Vale Foot Clinic, 029 …, gaynor@…": the name in the sentence that made the address. */
function inProse(reading: Reading, target: Target, email: string, own: Card): Candidate | null {
  const text = target.blocks.length ? (reading.outline.blocks[target.blocks[0]!]?.text ?? '') : '';
  const [user = '', domain = ''] = email.split('@');
  for (const match of text.matchAll(/(?<![\p{L}'’-])(?:\p{Lu}[\p{L}'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+/gu)) {
    for (const words = match[0].split(' '); words.length > 1; words.shift()) {
      const mention = nameIn(words.join(' '));
      if (!mention || !userIs(user, personKey(mention.name).split(' '))) continue;
      const after = text.slice(
        text.indexOf(mention.name) + mention.name.length,
        text.indexOf(email) < 0 ? undefined : text.indexOf(email),
      );
      const candidate = fromText(mention.name + after, mention.name);
      for (const { phone, text: shown } of phonesIn(after, reading.regions))
        addPhone(own, phone, { text: shown, from: 'text', confidence: 0.8 });
      return { ...candidate, card: mergeCards(candidate.card, own), foreign: isForeignDomain(reading, domain) };
    }
  }
  return null;
}

/** Not the site's, nor one that the site itself uses in its frame or data. */
function isForeignDomain({ site, mentions, outline, itemOrganisations }: Reading, domain: string): boolean {
  const bare = (label: string) => label.replace(/-/g, '');
  if (isMailProvider(domain) || bare(hostLabel(domain)) === bare(site.label)) return false;
  const used = mentions.some(
    each => each.type === 'email' && outline.frame[each.block] && each.email.endsWith(`@${domain}`),
  );
  return !used && !itemOrganisations.some(({ card }) => card.emails.some(each => each.value.endsWith(`@${domain}`)));
}

function tight(person: Candidate, blocks: number[]): boolean {
  return person.spot !== null && Math.abs(person.spot.block - blocks[0]!) <= 3;
}

function decodeSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function candidateFor(name: string, people: Candidate[]): Candidate | null {
  const key = personKey(name);
  const same = people.find(({ card }) => personKey(card.name!.value) === key);
  if (same || key.includes(' ')) return same ?? null;
  const byLast = people.filter(({ card }) => personKey(card.name!.value).split(' ').includes(key));
  return byLast.length === 1 ? byLast[0]! : null;
}

/** The person whose part of the page holds the blocks; the nearest name when parts overlap. */
function holder(people: Candidate[], blocks: number[]): Candidate | null {
  const [first, last] = [blocks[0]!, blocks.at(-1)!];
  const holding = people.filter(({ spot }) => spot && spot.span[0] <= first && last <= spot.span[1]);
  return holding.sort((a, b) => a.spot!.span[1] - a.spot!.span[0] - (b.spot!.span[1] - b.spot!.span[0]))[0] ?? null;
}

function withDetail(people: Candidate[], own: Card): Candidate | null {
  const having = people.filter(
    ({ card }) =>
      card.emails.some(each => own.emails.some(mine => mine.value === each.value)) ||
      card.phones.some(each => own.phones.some(mine => mine.value.number === each.value.number)),
  );
  return having.length === 1 ? having[0]! : null;
}

/** Names at the beginnings of the selected lines, in order; one line may be enough where a person chose it. */
function namesIn(text: string): { name: string; line: string }[] {
  const lines = text.split('\n').filter(Boolean);
  const found: { name: string; line: string; score: number }[] = [];
  for (const [at, line] of lines.entries()) {
    if (
      line.length > 400 ||
      (line.length < 160 &&
        hasOrganisationWord(line.slice(0, 60)) &&
        !/^(?:dr|prof|mr|mrs|ms|miss)\b/i.test(line) &&
        !/,|–|\s-\s/.test(line))
    )
      continue;
    const name = nameIn(line.slice(0, 200)) ?? nameAfterRole(line.slice(0, 200));
    if (!name) continue;
    const alone = lines.length === 1 ? (name.rest === '' ? 0.4 : 0.3) : 0;
    const led = at === 0 && lines.length > 1 && (isRole(lines[1]!) || isCredentialLine(lines[1]!)) ? 0.4 : 0;
    const score = name.score + alone + led + (isRole(name.rest) ? 0.3 : 0);
    if (score >= 0.55 && !found.some(each => personKey(each.name) === personKey(name.name)))
      found.push({ name: name.name, line, score });
  }
  return found;
}

function nameAfterRole(line: string) {
  const parts = /^([^:–—]{2,50})[:–—]\s*(.{3,80})$/.exec(line);
  if (parts && isRole(parts[1]!.trim())) return nameIn(parts[2]!);
  const words = line.split(' ');
  for (const count of [1, 2, 3])
    if (isRole(words.slice(0, count).join(' '))) {
      const name = nameIn(words.slice(count).join(' '));
      if (name && name.score >= 0.4) return name;
    }
  return null;
}

/** A person whom only the selected text names. */
function fromText(text: string, name: string): Candidate {
  const lines = text.split('\n').filter(Boolean);
  const at = lines.findIndex(line => (nameIn(line.slice(0, 200)) ?? nameAfterRole(line.slice(0, 200)))?.name === name);
  const mention = nameIn((lines[at] ?? name).slice(0, 200)) ?? nameAfterRole((lines[at] ?? '').slice(0, 200));
  const card = emptyCard();
  const words = lines[at] ?? name;
  card.name = { value: name, evidence: { text: words.slice(0, 200), from: 'selection', confidence: 0.9 } };
  card.honorific = mention?.honorific ?? null;
  card.credentials = mention?.credentials ?? null;
  const rest = (mention?.rest ?? '').replace(/^(?:a|an|the|our)\s/i, '');
  for (const line of [rest, ...lines.slice(at + 1, at + 4)].flatMap(each =>
    each.split(/,\s|\s[|•·–—]\s|\sat\s(?=\p{Lu})/u),
  )) {
    if (!line || /\b(?:said|says)\b/.test(line)) continue;
    if (!card.credentials && isCredentialLine(line)) card.credentials = line;
    else if (!card.role && isRole(line))
      card.role = { value: line, evidence: { text: line, from: 'selection', confidence: 0.85 } };
    else if (!card.organisation && hasOrganisationWord(line) && line.length < 80 && !/\d{3}|@/.test(line))
      card.organisation = { value: line, evidence: { text: line, from: 'selection', confidence: 0.75 } };
  }
  const domain = /@([\w-]{1,60}(?:\.[\w-]{1,60}){1,4})/.exec(text)?.[1];
  const named =
    domain && !isMailProvider(domain)
      ? [...text.matchAll(/\p{Lu}[\p{L}'’&-]{1,40}(?:\s\p{Lu}[\p{L}'’&-]{1,40}){0,4}/gu)]
          .map(match => match[0].trim())
          .find(run => fitsHost(run, hostLabel(domain)) >= 0.8)
      : undefined;
  if (named && named !== name)
    card.organisation ??= { value: named, evidence: { text: text.slice(0, 160), from: 'selection', confidence: 0.75 } };
  return { card, spot: null, item: null };
}

/** The details written in the target itself. */
function cardOfText(reading: Reading, target: Target): Card {
  const card = emptyCard();
  const evidence = (text: string) => ({
    text: text.slice(0, 200),
    from: target.kind === 'selection' ? ('selection' as const) : ('link' as const),
    confidence: 0.95,
  });
  const href = target.href ?? '';
  if (/^mailto:/i.test(href)) {
    const email = tidyEmail(decodeSafe(href));
    if (email) addEmail(card, email, evidence(target.text || href));
  } else if (/^(?:tel|callto):/i.test(href)) {
    const phone = tidyPhone(decodeSafe(href.replace(/^\w+:/, '')), reading.regions);
    if (phone) addPhone(card, phone, evidence(target.text || href));
  }
  if (target.kind === 'selection') {
    for (const { email } of emailsIn(target.text)) addEmail(card, email, evidence(email));
    for (const { phone, text } of phonesIn(target.text, reading.regions)) addPhone(card, phone, evidence(text));
    for (const register of registersIn(target.text)) addRegister(card, register, evidence(register.number));
    for (const index of target.links) {
      const link = reading.facts.links[index];
      const email = link?.kind === 'mailto' ? tidyEmail(link.value) : null;
      if (email && target.text.length > 3) addEmail(card, email, evidence(link!.text));
      const phone = link?.kind === 'tel' ? tidyPhone(link.value, reading.regions) : null;
      if (phone && target.text.replace(/\D/g, '').includes(phone.number.slice(-6)))
        addPhone(card, phone, evidence(link!.text));
    }
  }
  for (const mention of reading.mentions)
    if (
      mention.type === 'address' &&
      target.kind === 'selection' &&
      target.blocks.includes(mention.block) &&
      target.text.length > 30
    )
      card.address ??= { value: mention.address, evidence: mention.evidence };
  return card;
}
