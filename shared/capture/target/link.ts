import type { Card } from '../cards/card.ts';
import { addPhone, mergeCards } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import { personKey, userIs } from '../cards/same-person.ts';
import type { Target } from '../facts.ts';
import { canBeWebsite, hostOf, registeredDomain } from '../lexicon/hosts.ts';
import { isSharedBox, tidyEmail } from '../mentions/email.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import { phonesIn } from '../mentions/phone.ts';
import { namesAddress } from '../message/same-name.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import { CONTACT } from '../lexicon/contact-label.ts';
import { type Cast, holderOf, isContent, isTight, personCalled } from './holder.ts';
import { nameSpelt } from './given-name.ts';
import { candidateFrom } from './named.ts';
import { speltByAddress } from './spelt.ts';
import { toldElsewhere } from './told-elsewhere.ts';
import { nameOfAddress } from './prose.ts';
import { decoded } from './said.ts';

/** The person for whom a link stands, or null: then it is a place's. */
export function linkedPerson(reading: Reading, target: Target, cast: Cast, own: Card): Candidate | null {
  const href = target.href ?? '';
  if (/^https?:/i.test(href) && !own.phones.length) return pageOfPerson(reading, target, cast, href);
  const email = /^mailto:/i.test(href) ? tidyEmail(decoded(href)) : null;
  const shared = email !== null && isSharedBox(email);
  // "WhatsApp Jo"
  const named = nameIn(
    target.text.replace(/^(?:whatsapp|call|text|e-?mail|message|contact|ring|phone)\s+(?=\p{Upper})/iu, ''),
  );
  if (named && named.score >= 0.2 && !hasOrganisationWord(target.text)) {
    const known = personCalled(named.name, cast.people);
    if (known) return known;
    if (!shared) return candidateFrom(target.text, { mention: named, line: 0 }, null);
  }
  if (email) {
    const user = email.split('@')[0]!;
    const whose = cast.people.find(({ card }) => userIs(user, personKey(card.name!.value).split(' ')));
    if (whose) return whose;
    const before = saidBefore(reading, target);
    if (before) return personCalled(before.card.name!.value, cast.people) ?? before;
    if (!shared) {
      const said = inProse(reading, target, email, own);
      if (said) return said;
      const told = toldElsewhere(reading, user);
      if (told) return told;
    }
  }
  const around = holderOf(reading, cast, target);
  return around && (!shared || cast.people.length > 1 || isTight(around, target.blocks[0]!)) ? around : null;
}

/** "For insoles try Gaynor Hopcyn, podiatrist at Vale Foot Clinic, 029 …, gaynor@…": who is named where the address stands. */
export function inProse(reading: Reading, target: Target, email: string, own: Card): Candidate | null {
  const text = reading.outline.blocks[target.blocks[0] ?? -1]?.text ?? '';
  const named = nameOfAddress(text, email.split('@')[0]!);
  if (!named) return spelt(text, email);
  const { before, after: all } = named.around;
  const until = all.indexOf(email);
  const after = until < 0 ? all : all.slice(0, until + email.length) + orNumber(all.slice(until + email.length));
  for (const { phone, text: shown } of phonesIn(after, reading.regions))
    addPhone(own, phone, { text: shown, from: 'text', confidence: 0.8 });
  const { card, ...candidate } = candidateFrom(
    named.mention.name,
    { mention: named.mention, line: 0 },
    { before, after },
  );
  const place = speltByAddress(text, named.mention.name);
  // A word alone is as often the town.
  if (place?.includes(' ')) card.organisation ??= { value: place, evidence: { text, from: 'text', confidence: 0.7 } };
  return { ...candidate, card: mergeCards(card, own) };
}

/** "… from Gill at gill.tordoff@…" */
function spelt(text: string, email: string): Candidate | null {
  const name = nameSpelt(text, email);
  const mention = name && nameIn(name);
  return mention && mention.rest === '' ? candidateFrom(name, { mention, line: 0 }, null) : null;
}

/** "Contact: Ann Frost – elm@…": whom a line names as the contact before the address that it links. */
function saidBefore({ outline }: Reading, { blocks, text }: Target): Candidate | null {
  const lines = outline.blocks[blocks[0] ?? -1]?.text.split('\n') ?? [];
  const line = lines.find(each => text !== '' && each.includes(text)) ?? '';
  const before = line.slice(0, line.indexOf(text)).replace(/[\s,:(–—-]+$/, '');
  // "please email our Child Safety Officer, Ann Frost – "
  const [, role = '', name = ''] = /\b(?:our|the)\s([^,.;:]{3,50}),\s(\p{Upper}[^,.;:]{3,40})$/u.exec(before) ?? [];
  const holder = isRole(role) ? nameIn(name) : null;
  if (holder?.rest === '' && holder.score >= 0.2)
    return candidateFrom(holder.name, { mention: holder, line: 0 }, { before: `${role} `, after: '' });
  const mention = CONTACT.test(before) ? nameIn(before.replace(CONTACT, '').trim()) : null;
  return mention?.rest === '' && mention.score >= 0.2 && !hasOrganisationWord(before.replace(CONTACT, ''))
    ? candidateFrom(mention.name, { mention, line: 0 }, null)
    : null;
}

/** " or 0113 496 0833" right behind an address. */
function orNumber(behind: string): string {
  return (
    /^[\s,]*(?:(?:or|and|oder|und|ou|et|o|of|en)\s)?(?:(?:call|ring|phone|tel|text|on)\W{1,3}){0,2}\+?\(?\d[\d\s()-]{6,}/i.exec(
      behind,
    )?.[0] ?? ''
  );
}

/** "For adverts contact <a href=mailto:robinhbishop@…>Robin Bishop</a> on …": the one person whom a selected sentence links by name. */
export function personMailed({ facts }: Reading, target: Target): Candidate | null {
  if (target.text.includes('\n')) return null;
  const found = target.links.flatMap(index => {
    const { kind, value, text } = facts.links[index]!;
    const mention = kind === 'mailto' && target.text.includes(text) ? nameIn(text) : null;
    return mention?.rest === '' && mention.score >= 0.2 && namesAddress(mention.name, value) ? [{ mention, text }] : [];
  });
  const [one] = found;
  if (!one || found.length > 1) return null;
  const before = target.text.slice(0, target.text.indexOf(one.text));
  return candidateFrom(one.text, { mention: one.mention, line: 0 }, { before, after: '' });
}

/** A link to a page: the person it names, whose name its address spells, or in whose part of this page it stands. */
function pageOfPerson(reading: Reading, target: Target, cast: Cast, href: string): Candidate | null {
  const inside = registeredDomain(hostOf(href)) === registeredDomain(reading.site.host);
  // A card that is a link as a whole begins with the name.
  const [said = ''] = target.text.split('\n');
  const named = nameIn(said);
  const known = named && personCalled(named.name, cast.people);
  if (known) return known;
  if (!inside && reading.site.own && isOrganisation(said)) return null;
  const label = hostOf(href).split('.')[0] ?? '';
  if (named && named.score >= (inside ? 0.2 : 0.6) && !hasOrganisationWord(said) && fitsHost(named.name, label) < 0.7)
    return candidateFrom(target.text, { mention: named, line: 0 }, null);
  // "Julia Marsden" leads to juliamarsdenyoga.co.uk: a site that bears one's name is one's own.
  if (
    named &&
    named.score >= 0.6 &&
    named.rest === '' &&
    !inside &&
    !isOrganisation(said) &&
    canBeWebsite(hostOf(href))
  ) {
    const found = candidateFrom(target.text, { mention: named, line: 0 }, null);
    const own = { value: href, evidence: { text: said, from: 'link' as const, confidence: 0.9 } };
    return { ...found, card: { ...found.card, website: own }, foreign: true };
  }
  // "/team-member/jo-frost/" on another site: whom this page names so is of that.
  const slug =
    /\/(?:(?:our-)?team|team-members?|people|staff|practitioners?|clinicians?|consultants?)\/([a-z]+-[a-z]+)\/?$/.exec(
      href,
    )?.[1];
  const there = slug && !inside ? toldElsewhere(reading, slug) : null;
  if (there) return { ...there, foreign: true };
  if (inside) {
    const path = foldText(href.replace(/^https?:\/\/[^/]*/i, '').replace(/%[0-9a-f]{2}/gi, ' ')).split(' ');
    const spelt = cast.people.filter(({ card }) => {
      const words = personKey(card.name!.value).split(' ');
      return path.includes(words.at(-1)!) || (path.includes(words[0]!) && path.length < 6);
    });
    if (spelt.length === 1) return spelt[0]!;
  }
  if (!isContent(reading, target.blocks)) return null;
  const around = holderOf(reading, cast, target);
  if (!around || inside || !canBeWebsite(hostOf(href)) || reading.site.own) return around;
  const website = { value: href, evidence: { text: target.text || href, from: 'link' as const, confidence: 0.9 } };
  return { ...around, card: { ...around.card, website } };
}

/** "Age Concern", on a site of its own: two words that can hardly be somebody's name. */
export function isHardlyName({ text, href = '' }: Target): boolean {
  return /^https?:/i.test(href) && (nameIn(text)?.score ?? 0) < 0.4;
}

/** Whom a text names that has one person's address in it. */
export function byAddress(reading: Reading, target: Target, own: Card): Candidate | null {
  const email = own.emails[0]?.value;
  return email && own.emails.length === 1 && !isSharedBox(email) ? inProse(reading, target, email, own) : null;
}
