import type { Outline } from '../page/outline.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Site } from '../page/site.ts';
import { canBeWebsite, hostLabel, hostOf, registeredDomain } from '../lexicon/hosts.ts';
import { isMakerLine } from '../page/noise.ts';
import { foldText, plainWords } from '../text/clean.ts';
import type { Card, Seen } from './card.ts';

const SAYS_WEBSITE =
  /\b(?:website|web ?site|web ?page|homepage|home page|visit (?:us|site|our|their|the)|official site|(?:praxis)?web(?:seite|site)|internetseite|site (?:web|internet)|sitio web|página web|pagina web|sito|webbplats|hjemmeside|nettside|strona)\b|^(?:web|www)\b|ホームページ|公式サイト|网站|сайт|الموقع/i;

/** The contact's own website: on its own site that site, elsewhere the outgoing link that is said to be it. */
export function websiteOf(outline: Outline, site: Site, inBlocks: (block: number) => boolean): Seen<string> | null {
  if (site.own && site.tenant === null) {
    const origin = /^https?:\/\/[^/?#]+/i.exec(outline.facts.url)?.[0];
    return origin
      ? { value: `${origin.toLowerCase()}/`, evidence: { text: outline.facts.url, from: 'url', confidence: 0.9 } }
      : null;
  }
  let inPassing: Seen<string> | null = null;
  for (const link of outline.facts.links) {
    if (
      link.kind !== 'web' ||
      link.block === undefined ||
      outline.noise[link.block] ||
      outline.frame[link.block] ||
      !inBlocks(link.block)
    )
      continue;
    const host = hostOf(link.value);
    if (!canBeWebsite(host) || hostLabel(host) === site.label || isMakerLine(outline.blocks[link.block]?.text ?? ''))
      continue;
    const block = outline.blocks[link.block]!.text;
    const before = outline.blocks[link.block - 1]?.text ?? '';
    const said =
      SAYS_WEBSITE.test(link.text) ||
      shows(link.text, host) ||
      SAYS_WEBSITE.test(block.slice(0, 40)) ||
      (before.length < 30 && SAYS_WEBSITE.test(before));
    if (!said) continue;
    const found: Seen<string> = {
      value: withoutQuery(link.value),
      evidence: { text: link.text || link.value, from: 'link', confidence: 0.9 },
    };
    // "Funded visits: see www.diabetes.example" goes behind "Website: www.elmfoot.example" further below.
    if (plainWords(block) < 6) return found;
    inPassing ??= found;
  }
  return inPassing ?? writtenWebsite(outline, site, inBlocks);
}

/** "Website" beside the one link of a record that its host is not called after: the site of whom the record is about. */
export function labelledWebsite(outline: Outline, site: Site, name: Seen<string> | null): Seen<string> | null {
  if (!name || fitsHost(name.value, site.label) >= 0.5) return null;
  const links = outline.facts.links.filter(
    ({ kind, block, value, text }) =>
      kind === 'web' &&
      block !== undefined &&
      !outline.noise[block] &&
      !outline.frame[block] &&
      (/^web ?site\b/i.test(outline.labels[block]!) || /^visit (?:the |our )?website$/i.test(text)) &&
      canBeWebsite(hostOf(value)) &&
      hostLabel(hostOf(value)) !== site.label,
  );
  return links.length === 1
    ? { value: withoutQuery(links[0]!.value), evidence: { text: links[0]!.text, from: 'link', confidence: 0.9 } }
    : null;
}

/** A website that is not the directory's own page about the contact. */
export function elsewhere(website: Seen<string> | null, site: Site): Seen<string> | null {
  const host = website ? hostOf(website.value) : '';
  // "health.college.example" on directory.college.example: one of its houses has a site of its own.
  const isHouse = LISTS.test(site.host) && !LISTS.test(host) && host.endsWith(`.${registeredDomain(host)}`);
  return website && (isHouse || hostLabel(host) !== site.label) ? website : null;
}

const LISTS = /^(?:directory|people|phonebook|staff|search|find|profiles?)\./;

/** Of somebody whom a site shows: their own where it says that they have one, else the site. */
export function personsWebsite(
  outline: Outline,
  site: Site,
  card: Card,
  inTheirs: (block: number) => boolean,
): Seen<string> | null {
  return (
    movedWebsite(card, site) ??
    listedWebsite(outline, site, card, inTheirs) ??
    namedWebsite(outline, site, card) ??
    websiteOf(outline, site, inTheirs)
  );
}

/** The address that the contact's data gives, where their mail is there too and none at the page's own domain: the page lives elsewhere. */
export function movedWebsite({ website, emails, organisation, name }: Card, site: Site): Seen<string> | null {
  const label = website && hostLabel(hostOf(website.value));
  const labels = emails.map(({ value }) => hostLabel(value.split('@')[1]!));
  if (!label || label === site.label || labels.includes(site.label)) return null;
  const isHome =
    [organisation, name].some(each => each && fitsHost(each.value, site.label) >= 0.5) || site.names.length > 0;
  return labels.includes(label) || !isHome ? website : null;
}

/** On the site of a network or a club: the website that a member's own part of the page gives, whose mail is not the site's. */
function listedWebsite(
  outline: Outline,
  site: Site,
  { emails }: Card,
  inBlocks: (block: number) => boolean,
): Seen<string> | null {
  const isStaff = emails.some(({ value }) => hostLabel(value.split('@')[1]!) === site.label);
  const isPart = !outline.blocks.every((_, at) => inBlocks(at));
  return isPart && !isStaff ? websiteOf(outline, { ...site, own: false }, inBlocks) : null;
}

/** "my website Jo Wade Nutrition" at jowadenutrition.example, on the page that a centre has of Jo Wade. */
function namedWebsite({ facts, noise, frame }: Outline, site: Site, { name }: Card): Seen<string> | null {
  const called = foldText(name?.value ?? '').replace(/ /g, '');
  const link = facts.links.find(({ kind, value, block }) => {
    const label = hostLabel(hostOf(value)).replace(/-/g, '');
    const isContent = block !== undefined && !noise[block] && !frame[block];
    return kind === 'web' && isContent && label !== site.label && called.length > 5 && label.includes(called);
  });
  if (!link || !canBeWebsite(hostOf(link.value))) return null;
  return {
    value: withoutQuery(link.value),
    evidence: { text: link.text || link.value, from: 'link', confidence: 0.8 },
  };
}

function shows(text: string, host: string): boolean {
  return (
    text.toLowerCase().includes(host) ||
    text
      .toLowerCase()
      .replace(/\s/g, '')
      .includes(hostLabel(host) + '.')
  );
}

/** A directory's mark of where the visitor came from is no part of the address. */
function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}

/** "www.riversidephysio.co.uk" as plain text. */
function writtenWebsite(outline: Outline, site: Site, inBlocks: (block: number) => boolean): Seen<string> | null {
  for (const [at, block] of outline.blocks.entries()) {
    if (outline.noise[at] || outline.frame[at] || !inBlocks(at) || block.alt) continue;
    const found = writtenIn(block.text);
    if (found && hostLabel(hostOf(found)) !== site.label)
      return { value: found, evidence: { text: block.text.slice(0, 160), from: 'text', confidence: 0.8 } };
  }
  return null;
}

/** The first web address written in a text that can be somebody's own. */
export function writtenIn(text: string): string | null {
  // "Website: elmstroke.example"
  const told = /^web ?site\s?:\s?((?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,8})(?![\w@])/i.exec(text)?.[1];
  if (told && canBeWebsite(told)) return `https://${told.toLowerCase()}`;
  for (const match of text
    .slice(0, 2000)
    .matchAll(
      /(?<![@\w.-])(?:https?:\/\/|www\.)[a-z0-9-]{1,60}(?:\.[a-z0-9-]{2,40}){1,4}(?:\/[^\s,;)<>"']{0,200})?/gi,
    )) {
    const url = /^https?:/i.test(match[0]) ? match[0] : `https://${match[0]}`;
    if (canBeWebsite(hostOf(url))) return url.replace(/[.)]+$/, '');
  }
  return null;
}
