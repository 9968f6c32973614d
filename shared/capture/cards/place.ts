import type { Target } from '../facts.ts';
import { hostLabel, hostOf, isMailProvider, canBeWebsite } from '../lexicon/hosts.ts';
import { nameIn } from '../mentions/person-name.ts';
import { fitsHost } from '../page/fits-host.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { groupsAround } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';
import { type Card, emptyCard, mergeCards, type Seen } from './card.ts';
import { orgKey, tidyOrganisation } from './organisation.ts';
import { addMentions } from './person.ts';

/**
 * A place that the target stands for and that is not the page's own organisation: an entry of a list of clinics, a sponsor, a neighbour.
 * Null if the target is the page's own.
 */
export function placeAround(reading: Reading, target: Target, own: Card, siteName: Seen<string> | null): Card | null {
  const called = leadingName(target);
  if (
    called &&
    target.kind === 'selection' &&
    (own.phones.length || own.emails.length) &&
    !(siteName && orgKey(called.value) === orgKey(siteName.value)) &&
    fitsHost(called.value, reading.site.label) < 0.6
  )
    return { ...own, name: called };
  const domain = own.emails[0]?.value.split('@')[1];
  const part = sectionOf(reading, target.blocks);
  const heads = part && titleOf(reading, part);
  if (
    domain &&
    isForeign(reading, own) &&
    !(heads && fitsHost(heads.value, hostLabel(domain)) >= 0.6) &&
    outlineMaker(reading, target)
  )
    return { ...own, address: null, name: foreignName(reading, target) };
  const titled = part && titleOf(reading, part);
  const another =
    titled &&
    (!siteName || orgKey(titled.value) !== orgKey(siteName.value)) &&
    !(reading.site.own && fitsHost(titled.value, reading.site.label) >= 0.75);
  if (part && titled && another) {
    const card = emptyCard();
    addMentions(reading, card, block => block >= part[0] && block <= part[1]);
    const merged = mergeCards(own, card);
    if (own.phones.length) merged.phones = own.phones;
    if (own.emails.length) merged.emails = own.emails;
    const group = reading.site.own && siteName && !hasOrganisationWord(titled.value);
    return {
      ...merged,
      name: group ? siteName : titled,
      website: group ? (reading.itemOrganisations[0]?.card.website ?? null) : ownLink(reading, part),
    };
  }
  return isForeign(reading, own) ? { ...own, address: null, name: foreignName(reading, target) } : null;
}

/** The smallest container, or run under one heading, that holds the target and has a title; small beside the page. */
function sectionOf(reading: Reading, blocks: number[]): [number, number] | null {
  const first = blocks[0];
  if (first === undefined) return null;
  const { outline } = reading;
  const last = blocks.at(-1)!;
  for (const group of groupsAround(outline, first)) {
    const [from, to] = outline.spans[group]!;
    if (to < last) continue;
    if (to - from + 1 > Math.max(12, outline.blocks.length * 0.4)) return headedRun(reading, first, last, from, to);
    const head = outline.blocks[from]!;
    const titled =
      from <= first &&
      (head.level !== undefined || hasOrganisationWord(head.text.split('\n')[0]!) || head.tag === 'strong');
    if (titled && (to > from || head.text.includes('\n')))
      return headedRun(reading, first, last, from, to) ?? [from, to];
  }
  return null;
}

/** From the nearest heading above to the next heading of its rank. */
function headedRun(reading: Reading, first: number, last: number, from: number, to: number): [number, number] | null {
  const { blocks } = reading.outline;
  let head = first;
  while (head >= from && blocks[head]!.level === undefined) head--;
  if (head < from || blocks[head]!.level === 1) return null;
  let end = last;
  while (end + 1 <= to && !(blocks[end + 1]!.level !== undefined && blocks[end + 1]!.level! <= blocks[head]!.level!))
    end++;
  return end - head > 14 ? null : [head, end];
}

function titleOf(reading: Reading, part: [number, number]): Seen<string> | null {
  const text = reading.outline.blocks[part[0]]!.text.split('\n')[0]!.split(/,\s(?=\d)/)[0]!;
  const name = tidyOrganisation(text);
  if (
    name.length > 80 ||
    name.length < 3 ||
    /^(?:contact|find|visit|opening|get in touch|address|location|telephone|phone|email|head office|our |where|about|impressum|kontakt|reception|enquiries|bookings?|how to|services?)/i.test(
      name,
    )
  )
    return null;
  if (!hasOrganisationWord(name) && (nameIn(name)?.score ?? 0) >= 0.5) return null;
  return { value: name, evidence: { text, from: 'heading', confidence: 0.8 } };
}

function ownLink(reading: Reading, part: [number, number]): Seen<string> | null {
  const link = reading.facts.links.find(
    each =>
      each.kind === 'web' &&
      each.block !== undefined &&
      each.block >= part[0] &&
      each.block <= part[1] &&
      canBeWebsite(hostOf(each.value)) &&
      hostLabel(hostOf(each.value)) !== reading.site.label,
  );
  return link
    ? { value: link.value, evidence: { text: link.text || link.value, from: 'link', confidence: 0.85 } }
    : null;
}

/** An address at a domain that is neither the site's nor a mail provider's belongs to somebody else. */
function isForeign(reading: Reading, own: Card): boolean {
  const domain = own.emails[0]?.value.split('@')[1];
  if (!domain || isMailProvider(domain)) return false;
  const label = hostLabel(domain);
  const elsewhere = reading.mentions.some(
    mention => mention.type === 'email' && hostLabel(mention.email.split('@')[1]!) === reading.site.label,
  );
  return (
    label !== reading.site.label &&
    (elsewhere ||
      !reading.site.own ||
      reading.itemOrganisations.some(({ card }) =>
        card.emails.some(each => hostLabel(each.value.split('@')[1]!) !== label),
      ) ||
      !reading.site.names.some(name => fitsHost(name, label) > 0.5))
  );
}

/** The target stands in the page's frame, where makers and hosts sign. */
function outlineMaker({ outline }: Reading, target: Target): boolean {
  return target.blocks.some(block => outline.frame[block] === 'footer');
}

/** "Halsall Roofing 01695 580 111": the proper name that a selection with details begins with. */
function leadingName(target: Target): Seen<string> | null {
  const words =
    /^([\p{Lu}&][\p{L}&'’.-]{0,40}(?:\s[\p{Lu}&][\p{L}&'’.-]{0,40}){1,5})[\s,:–-]{1,4}(?=[+(\d]|[\w.]{1,60}@)/u
      .exec(target.text)?.[1]
      ?.trim();
  if (!words || /^(?:tel|phone|fax|email|call|contact|mobile|our|the)\b/i.test(words)) return null;
  return {
    value: tidyOrganisation(words),
    evidence: { text: target.text.slice(0, 160), from: 'selection', confidence: 0.8 },
  };
}

/** The words of the target's block that fit its address's domain. */
function foreignName(reading: Reading, target: Target): Seen<string> | null {
  const domain = /@([\w.-]+)/.exec(target.href ?? target.text)?.[1];
  const block = target.blocks[0];
  if (!domain || block === undefined) return null;
  for (const part of reading.outline.blocks[block]!.text.split(/\n|\s[|–—•·]\s|,\s|\bby\s|:\s|\s\(|\.\s/)) {
    const name = tidyOrganisation(part);
    if (name.length > 2 && name.length < 60 && !/@|\d{4}/.test(name) && fitsHost(name, hostLabel(domain)) >= 0.75)
      return { value: name, evidence: { text: part, from: 'text', confidence: 0.7 } };
  }
  return null;
}
