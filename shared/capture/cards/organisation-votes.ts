import type { Evidence } from '../contact.ts';
import { isHosted } from '../lexicon/hosts.ts';
import { isRole } from '../mentions/role.ts';
import { roleOrPlace } from '../message/role-or-place.ts';
import { nameIn } from '../mentions/person-name.ts';
import { eventOf } from '../page/event.ts';
import { fitsHost } from '../page/fits-host.ts';
import { isMakerLine } from '../page/noise.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Outline } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';
import type { Site } from '../page/site.ts';
import { foldText } from '../text/clean.ts';
import type { ItemCard } from './item-organisations.ts';
import {
  isAddressed,
  isMailedTo,
  isMasthead,
  isSection,
  withoutKind,
  withoutPageWords,
  withoutVerb,
} from './heading-names.ts';
import { copyrightHolder } from './rights.ts';
import { tidyOrganisation } from './organisation-names.ts';

/** A place of the page that says whose page it may be, and how much it weighs. */
export type Vote = { name: string; weight: number; evidence: Evidence };

export function itemVotes(outline: Outline, items: ItemCard[]): Vote[] {
  const head = foldText(outline.blocks.find((block, at) => block.level === 1 && !outline.noise[at])?.text ?? '');
  const organisers = eventOf(outline.facts)?.organisers ?? [];
  return items.map(({ card, main, index }) => ({
    name: card.name!.value,
    weight:
      (main ? 2 : 1) +
      (organisers.includes(index) ? 3 : 0) +
      (card.address || card.phones.length ? 1 : 0) +
      (card.address && foldText(card.name!.value) === head ? 3.5 : 0),
    evidence: card.name!.evidence,
  }));
}

export function siteVotes(outline: Outline, site: Site): Vote[] {
  const votes: Vote[] = site.names.map(name => ({
    name,
    weight: 2,
    evidence: { text: name, from: 'meta', confidence: 0.8 },
  }));
  for (const [at, block] of outline.blocks.entries()) {
    const rights =
      /(?:©|\(c\)|copyright)/i.test(block.text) && block.text.length < 300 ? copyrightHolder(block.text) : null;
    if (rights)
      votes.push({ name: rights, weight: 1.3, evidence: { text: block.text, from: 'text', confidence: 0.7 } });
    if (block.alt && (outline.frame[at] === 'header' || at < 6)) {
      const name = tidyOrganisation(block.text);
      // A picture of the building says more than a name.
      const isName = name.split(' ').length <= 7;
      if (/logo/i.test(block.text) || (isName && (hasOrganisationWord(name) || fitsHost(name, site.label) > 0.6)))
        votes.push({ name, weight: 1, evidence: { text: block.text, from: 'text', confidence: 0.6 } });
    }
    const early =
      (outline.frame[at] === 'header' || at < 4) &&
      !block.alt &&
      block.text.length < 70 &&
      !/\p{Lower}{3}[.!?]\s|[.!?]$/u.test(block.text) &&
      (outline.frame[at] !== 'nav' || (at < 4 && fitsHost(block.text, site.label) > 0.7)) &&
      block.level !== 1;
    if (early && (hasOrganisationWord(block.text) || fitsHost(block.text, site.label) > 0.7)) {
      const name = block.text.split('\n')[0]!;
      votes.push({
        name,
        weight: 1.2 * Math.min(1, 0.4 + fitsHost(name, site.label)),
        evidence: { text: block.text, from: 'heading', confidence: 0.6 },
      });
    }
    const isSigned = isMakerLine(block.text) && !/©|\n/.test(block.text);
    if (outline.frame[at] === 'footer' && block.text.length < 200 && !isSigned && !isOneOfLinks(outline, at)) {
      const line = block.text.split(/\n|, | \| | • /)[0]!;
      if (
        line.length < 60 &&
        !/\p{Lower}{2}\.(?:\s|$)/u.test(block.text.split('\n')[0]!) &&
        (fitsHost(line, site.label) > 0.6 || hasOrganisationWord(line)) &&
        !/©|copyright|rights reserved|part of|member of|membre d|mitglied|lid van|miembro de|membro d|regulated|accredited/i.test(
          block.text,
        )
      )
        votes.push({ name: line, weight: 0.9, evidence: { text: line, from: 'text', confidence: 0.6 } });
    }
  }
  return votes;
}

/** An entry of a list of three and more in the footer: a link, often to another's site. */
function isOneOfLinks({ blocks, groups }: Outline, at: number): boolean {
  const { tag, group } = blocks[at]!;
  const isEntry = (each: number) => each === group || groups[each]!.parent === groups[group]!.parent;
  return tag === 'li' && blocks.filter(block => block.tag === 'li' && isEntry(block.group)).length >= 3;
}

/** "Elm Dancers Home" titles the first page of a site, unless it is a home for somebody. */
function withoutHome(url: string, title: string): string {
  const isFirst = /^[a-z]+:\/\/[^/]+\/?(?:(?:index|home|default)\b[^/]*)?$/i.test(url);
  return isFirst && !/\b(?:care|nursing|residential|retirement|funeral|rest|children['’]?s)\s+home$/i.test(title)
    ? title.replace(/(?<=\S\s\S+)\s+home$/i, '')
    : title;
}

/** A line of its own at the head of the page that does not fit the host: whom a platform shows. */
function isShownAbove({ folded }: Outline, site: Site, name: string): boolean {
  return fitsHost(name, site.label) < 0.5 && folded.slice(0, 12).includes(foldText(name));
}

/** "Doctors at Elm - Allied Health" where the menu leads to "Allied Health": what the page is called, not the site. */
function isOfMenu({ blocks, frame, folded }: Outline, name: string): boolean {
  const isEntry = (at: number) => blocks[at]!.tag === 'li' && (frame[at] === 'nav' || frame[at] === 'header');
  return folded.some((text, at) => isEntry(at) && text === foldText(name));
}

export function pageVotes(reading: Reading): Vote[] {
  const { outline, site } = reading;
  const votes: Vote[] = [];
  const { facts } = outline;
  const head = outline.blocks.find((block, at) => block.level === 1 && !outline.noise[at])?.text.split('\n')[0] ?? '';
  const shown = (part: string) =>
    head.length > 4 &&
    foldText(part) !== foldText(head) &&
    foldText(part).startsWith(`${foldText(head)} `) &&
    /^[,(]/.test(part.slice(head.length).trim())
      ? head
      : part;
  for (const source of [facts.title, facts.meta['og:title'] ?? '']) {
    // "Diabetes Centre - Podiatry" heads the page: one name.
    const whole = / - /.test(head) && source.startsWith(head) ? head : '';
    const parts = withoutHome(facts.url, source.slice(whole.length))
      .split(/\s*[｜|]\s*|\s+[|–—·•»›]\s+|\s+-\s+|\s*:\s+|\s*\|\s*/)
      .filter(Boolean);
    if (whole) parts.unshift(whole);
    for (const [at, part] of parts.entries()) {
      const fits = fitsHost(part, site.label);
      const last = at === parts.length - 1 && parts.length > 1;
      // Elsewhere than on its own site a title ends in the site's name, unless the page's head says who it is.
      if (last && !site.own && foldText(part) !== foldText(head) && !isShownAbove(outline, site, part)) continue;
      // "À propos — kinésithérapeute du sport"
      const isCalled = roleOrPlace(part) !== 'role';
      // "RSPCA Leeds and District Branch" over "Leeds and District Branch": the logo says the rest.
      const isHeaded = head.split(' ').length > 1 && foldText(part).endsWith(` ${foldText(head)}`);
      if (
        site.own
          ? isHeaded || fits > 0.5 || (last ? !isOfMenu(outline, part) && isCalled : hasOrganisationWord(part))
          : hasOrganisationWord(part) && !nameIn(part)
      ) {
        votes.push({
          name: shown(part),
          weight:
            (at === 0 && parts.length > 1 && isSection(facts.url, part) ? 2.5 : 0) +
            (source === facts.title ? (isHeaded ? 1.6 : last ? (isHosted(site.host) ? 1.6 : 1) : 0.8) : 0.4),
          evidence: { text: source, from: 'title', confidence: 0.6 },
        });
      }
    }
  }
  for (const [at, block] of outline.blocks.entries()) {
    if (block.level !== 1 || outline.noise[at] || block.text.length > 90) continue;
    const fits = site.own ? fitsHost(block.text, site.label) : 0;
    const [above = '', below = ''] = block.text.split('\n');
    // "Pharmacy" over "Tollgate Pharmacy"
    const whole = below && foldText(below).includes(foldText(above)) ? below : block.text.replace(/\n/g, ' ');
    const name = withoutVerb(withoutPageWords(withoutKind(whole, facts.title)));
    const mailed = (isMailedTo(outline, name) || isAddressed(reading, name)) && !isRole(name);
    if (
      hasOrganisationWord(block.text) ||
      fits > 0.5 ||
      !site.own ||
      (mailed && / (?!branch$|office$|store$|shop$)/i.test(name))
    )
      votes.push({
        name,
        weight: mailed ? 14 : !site.own ? 1.6 : isMasthead(outline, at) ? 1 + fits : 0.5 + fits,
        evidence: { text: block.text, from: 'heading', confidence: 0.7 },
      });
  }
  return votes;
}
