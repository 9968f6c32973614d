import type { Evidence } from '../contact.ts';
import type { Outline } from '../page/outline.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Site } from '../page/site.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { isMakerLine } from '../page/noise.ts';
import { kindOfPerson } from '../mentions/role.ts';
import { addressesIn } from '../mentions/address.ts';
import { nameIn } from '../mentions/person-name.ts';
import { cutText, foldText } from '../text/clean.ts';
import type { ItemCard } from './item-people.ts';
import type { Seen } from './card.ts';

type Vote = { name: string; weight: number; evidence: Evidence };

const PAGE_WORDS =
  /^(?:home(?:page)?|about(?: us| me)?|contact(?: us| me)?|contacts?|meet (?:the|our) team|(?:our )?(?:team|staff|people|services|doctors|clinicians|practitioners|locations?|clinic|practice|story|partners|dentists|gps)|find us|where to find us|team members?|get in touch|who we are|welcome|book (?:online|now|an appointment)|appointments?|opening (?:hours|times)|privacy policy|impressum|kontakt|team|unser team|startseite|das team|accueil|contact et acces|equipe|notre equipe|inicio|contacto|equipo|nuestro equipo|chi siamo|contatti|contactgegevens|ons team|over ons|medewerkers|kontakta oss|om oss|personal|menu|index|untitled|page|profile|committee|club contacts?|contact details|new page|blog|news|faq|official (?:site|website)|practice (?:team|staff)|the team|staff directory|clinical team|mission|visit us|prices|sitemap|(?:practice|clinic|office|business|postal|primary|mailing|surgery|hospital|principal) (?:address|details|location|hours|phone|information|info|name|manager|place of practice)|register of practitioners|search results)$/;

/** The organisation whose page it is, by the votes of all the places where a site says its name; null if none is sure enough. */
export function organisationName(
  outline: Outline,
  site: Site,
  items: ItemCard[],
  isPerson: (text: string) => boolean,
): Seen<string> | null {
  const votes = [
    ...itemVotes(outline, items),
    ...(site.own ? siteVotes(outline, site) : []),
    ...pageVotes(outline, site),
  ].filter(
    vote =>
      !isPerson(vote.name) && !labels(vote) && plausible(vote.name) && (site.own || !isSiteItself(vote.name, site)),
  );
  for (const vote of votes) {
    if (site.own) vote.weight += 2 * Math.max(0, fitsHost(vote.name, site.label) - 0.3);
    if (hasOrganisationWord(vote.name)) vote.weight += 0.8;
  }
  let best: { vote: Vote; total: number } | null = null;
  for (const vote of votes) {
    const key = orgKey(vote.name);
    const agreeing = votes.filter(each => orgKey(each.name) === key);
    const total =
      agreeing.reduce((sum, each) => sum + each.weight, 0) -
      0.8 * (agreeing.length - 1) * Number(hasOrganisationWord(vote.name));
    if (!best || total > best.total + 0.01) best = { vote: agreeing.sort((a, b) => b.weight - a.weight)[0]!, total };
  }
  if (!best || best.total < 1.5) return null;
  const name = tidyOrganisation(best.vote.name);
  return { value: name, evidence: { ...best.vote.evidence, confidence: Math.min(0.99, 0.5 + best.total / 10) } };
}

/** Names are the same organisation's whatever its legal form. */
export function orgKey(name: string): string {
  return foldText(name.replace(/['’]/g, ''))
    .replace(/^the /, '')
    .replace(
      / (?:ltd|limited|llp|llc|inc|plc|pllc|pc|pty|gmbh|ug|ev|e v|bv|b v|sl|srl|sas|sarl|ab|as|aps|co uk)(?: (?:ltd|limited))?$/,
      '',
    );
}

export function tidyOrganisation(name: string): string {
  return cutText(
    name
      .replace(/\s+(?:logo|website|home ?page|\|.*|home)$/i, '')
      .replace(/^(?:welcome to|logo of|logo|about)\s+/i, '')
      .replace(/^[\s|–—:·-]+|[\s|–—:·,-]+$/g, ''),
    120,
  );
}

/** A line of somebody's role or label is no organisation's name. */
function labels(vote: Vote): boolean {
  const { name } = vote;
  const written = vote.evidence.from === 'text' || vote.evidence.from === 'heading';
  return (
    /:\s|^(?:\p{L}+\s){0,2}(?:Mr|Mrs|Ms|Miss)\.?\s\p{Lu}|^Dr\.?\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+$/u.test(name) ||
    (written &&
      kindOfPerson(name) !== null &&
      /^(?:\p{L}+\s){0,3}(?:\p{L}*ist|\p{L}*therapist|surgeon|consultant|nurse|doctor|dentist|podiatrist|secretary|manager)$/iu.test(
        name,
      ) &&
      !/practice|clinic/i.test(name))
  );
}

function plausible(name: string): boolean {
  const text = tidyOrganisation(name);
  const folded = foldText(text);
  return (
    text.length >= 2 &&
    text.length <= 90 &&
    !PAGE_WORDS.test(folded) &&
    !addressesIn([text]).length &&
    !isPlural(text) &&
    !/^(?:https?:|www\.)|@|\?$/.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/^(?:about|meet|contact|welcome|why|how|what|our|your|find|book|check|search|results?|showing|view|browse|\w+ near|\d+ (?:results?|\w+ (?:near|in|found)))\b/.test(
      folded,
    )
  );
}

/** "Physiotherapy near Leeds", "Dentists in Harrogate": what a list is of. */
function isPlural(text: string): boolean {
  const head = /^(.{3,40}?)\s(?:near|in)\s\p{Lu}/u.exec(text)?.[1];
  return (
    head !== undefined &&
    head
      .split(' ')
      .every(
        word =>
          /^(?:providers?|practitioners?|specialists?|professionals?|services|results|listings?|local|private|best|top)$/i.test(
            word,
          ) ||
          hasOrganisationWord(word) ||
          kindOfPerson(word) !== null ||
          kindOfPerson(word.replace(/s$/, '')) !== null,
      )
  );
}

/** A directory's own name is not the name of whom it lists. */
function isSiteItself(name: string, site: Site): boolean {
  const more = foldText(name)
    .split(' ')
    .filter(word => word.length > 2 && !site.label.includes(word)).length;
  return (fitsHost(name, site.label) >= 0.75 && more < 2) || site.names.some(each => orgKey(each) === orgKey(name));
}

function itemVotes(outline: Outline, items: ItemCard[]): Vote[] {
  const head = foldText(outline.blocks.find((block, at) => block.level === 1 && !outline.noise[at])?.text ?? '');
  return items.map(({ card, main }) => ({
    name: card.name!.value,
    weight:
      (main ? 2 : 1) +
      (card.address || card.phones.length ? 1 : 0) +
      (card.address && foldText(card.name!.value) === head ? 3.5 : 0),
    evidence: card.name!.evidence,
  }));
}

function siteVotes(outline: Outline, site: Site): Vote[] {
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
      if (/logo/i.test(block.text) || hasOrganisationWord(name) || fitsHost(name, site.label) > 0.6)
        votes.push({ name, weight: 1, evidence: { text: block.text, from: 'text', confidence: 0.6 } });
    }
    const early =
      (outline.frame[at] === 'header' || at < 4) &&
      !block.alt &&
      block.text.length < 70 &&
      outline.frame[at] !== 'nav' &&
      block.level !== 1;
    if (early && (hasOrganisationWord(block.text) || fitsHost(block.text, site.label) > 0.7)) {
      const name = block.text.split('\n')[0]!;
      votes.push({
        name,
        weight: 1.2 * Math.min(1, 0.4 + fitsHost(name, site.label)),
        evidence: { text: block.text, from: 'heading', confidence: 0.6 },
      });
    }
    if (outline.frame[at] === 'footer' && block.text.length < 200) {
      const line = block.text.split(/\n|, | \| | • /)[0]!;
      if (
        line.length < 60 &&
        (fitsHost(line, site.label) > 0.6 || hasOrganisationWord(line)) &&
        !/©|copyright|rights reserved|part of|member of|regulated|accredited/i.test(block.text)
      )
        votes.push({ name: line, weight: 0.9, evidence: { text: line, from: 'text', confidence: 0.6 } });
    }
  }
  return votes;
}

/** "© 2019-2026 Riverside Physio Ltd. All rights reserved." */
function copyrightHolder(text: string): string | null {
  const line = text.split('\n').find(each => /©|\(c\)|copyright/i.test(each)) ?? text;
  if (isMakerLine(line) && !/[|.•·–]/.test(line)) return null;
  const holder = line
    .replace(/^.*?(?:©|\(c\)|copyright)\s*/i, '')
    .replace(/^(?:copyright|©|\(c\)|[\s,])*/i, '')
    .replace(/^(?:(?:19|20)\d\d\s*(?:[-–/]\s*(?:(?:19|20)?\d\d|present))?)[\s,.:-]*(?:by\s)?/i, '')
    .split(
      /[|•·]|\.\s|\s[–—-]\s|,?\s*\b(?:all rights|alle rechte|tous droits|todos los|alla rätt|registered|is a|website|web design|site by|privacy|terms|cookies|(?:19|20)\d\d)\b/i,
    )[0]!
    .replace(/[\s.,–-]+$/, '');
  return holder.length > 2 && holder.length < 80 ? holder : null;
}

function pageVotes(outline: Outline, site: Site): Vote[] {
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
    const parts = source.split(/\s*[｜|]\s*|\s+[|–—·•»›]\s+|\s+-\s+|\s*:\s+|\s*\|\s*/).filter(Boolean);
    for (const [at, part] of parts.entries()) {
      const fits = fitsHost(part, site.label);
      const last = at === parts.length - 1 && parts.length > 1;
      // Elsewhere than on its own site a title ends in the site's name.
      if (last && !site.own && foldText(part) !== foldText(head)) continue;
      if (site.own ? hasOrganisationWord(part) || fits > 0.5 || last : hasOrganisationWord(part) && !nameIn(part)) {
        votes.push({
          name: shown(part),
          weight: source === facts.title ? (last ? 1 : 0.8) : 0.4,
          evidence: { text: source, from: 'title', confidence: 0.6 },
        });
      }
    }
  }
  for (const [at, block] of outline.blocks.entries()) {
    if (block.level !== 1 || outline.noise[at] || block.text.length > 90) continue;
    const fits = site.own ? fitsHost(block.text, site.label) : 0;
    const name = block.text.replace(/\n/g, ' ');
    if (hasOrganisationWord(block.text) || fits > 0.5 || !site.own)
      votes.push({
        name,
        weight: site.own ? 0.5 + fits : 1.6,
        evidence: { text: block.text, from: 'heading', confidence: 0.7 },
      });
  }
  return votes;
}
