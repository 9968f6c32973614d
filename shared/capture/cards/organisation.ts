import { isSiteItself, isSought, labels, plausible } from './organisation-doubts.ts';
import { isTrade, orgKey, tidyOrganisation } from './organisation-names.ts';
import { itemVotes, pageVotes, siteVotes, type Vote } from './organisation-votes.ts';
import { hostLabel } from '../lexicon/hosts.ts';
import { eventOf } from '../page/event.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Site } from '../page/site.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { foldText } from '../text/clean.ts';
import type { Reading } from '../page/reading.ts';
import type { Seen } from './card.ts';
import { isPostOrDesk } from './posts-and-desks.ts';
import { saidVotes, spelledByHost } from './organisation-said.ts';

/** The organisation whose page it is, by the votes of all the places where a site says its name; null if none is sure enough. */
export function organisationName(reading: Reading, isPerson: (text: string) => boolean): Seen<string> | null {
  const { outline, site, itemOrganisations } = reading;
  if (site.own && site.tenant !== null) {
    const evidence = { text: outline.facts.title, from: 'title', confidence: 0.8 } as const;
    return { value: tidyOrganisation(site.tenant), evidence };
  }
  const isOnes = isOnesOwn(reading);
  const event = foldText(eventOf(outline.facts)?.name ?? '-');
  const votes = [
    ...itemVotes(outline, itemOrganisations),
    ...(site.own ? [...siteVotes(outline, site), ...saidVotes(reading)] : []),
    ...pageVotes(reading),
  ].filter(
    vote =>
      foldText(vote.name) !== event &&
      !isPerson(vote.name) &&
      !labels(vote) &&
      !(isPostOrDesk(vote.name) && fitsHost(vote.name, site.label) < 0.75) &&
      (isReached(reading, vote.name) || isLikely(vote.name, site)) &&
      !(isTrade(vote.name) && foldText(vote.name) !== site.label) &&
      !(isOnes && isHeadline(vote, site)),
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
    if (!best || total > best.total + 0.01) best = { vote: shortest(agreeing), total };
  }
  if (!best || best.total < 1.5) return spelled(reading, isPerson);
  const called = withoutForm(withoutTown(best.vote.name, votes, reading), reading);
  // "elmgrange", as a builder takes it from the address.
  const isLabel = called === foldText(called) && called === site.label;
  const written = (isLabel ? spelledByHost(outline, site)?.value : null) ?? called;
  const name = tidyOrganisation(spelledOut(written, votes, site));
  return { value: name, evidence: { ...best.vote.evidence, confidence: Math.min(0.99, 0.5 + best.total / 10) } };
}

function isLikely(name: string, site: Site): boolean {
  const isLists = !site.own && isSiteItself(name, site);
  return plausible(name) && !isLists && !(isSought(name) && fitsHost(name, site.label) < 0.75);
}

/** "Carers in Elmshire" on a directory's page that shows info@carersinelmshire.example: a name, however much it sounds like a list of carers. */
function isReached({ outline, mentions, site }: Reading, name: string): boolean {
  return mentions.some(each => {
    if (each.type !== 'email' || outline.frame[each.block] || outline.noise[each.block]) return false;
    const label = hostLabel(each.email.split('@')[1]!);
    return label !== site.label && / /.test(name) && !/[\d,]/.test(name) && fitsHost(name, label) >= 0.9;
  });
}

/** tamsinhale.example, on which Tamsin Hale writes. */
function isOnesOwn({ site, spots }: Reading): boolean {
  return site.own && spots.some(({ mention }) => / /.test(mention.name) && fitsHost(mention.name, site.label) >= 0.95);
}

/** What heads a page and is nothing of the site's name: "Gut training for ultras". */
function isHeadline({ name, evidence }: Vote, { label }: Site): boolean {
  return (evidence.from === 'title' || evidence.from === 'heading') && fitsHost(name, label) < 0.3;
}

/** Where no vote is sure enough, unless the page names one person: it may be theirs. */
function spelled({ outline, site, spots }: Reading, isPerson: (text: string) => boolean): Seen<string> | null {
  const found = site.own && spots.length !== 1 ? spelledByHost(outline, site) : null;
  return found && !isPerson(found.value) && !isTrade(found.value) ? found : null;
}

/** "Northern Light" where the page also says "Northern Light Midwifery", and so does its host. */
function spelledOut(name: string, votes: Vote[], { own, label }: Site): string {
  const joined = (text: string) => foldText(text).replace(/ /g, '');
  const [longer] = votes
    .filter(({ name: each }) => orgKey(each).startsWith(`${orgKey(name)} `) && joined(each).startsWith(label))
    .sort((a, b) => a.name.length - b.name.length);
  const isPart = label.startsWith(joined(name)) && label !== joined(name);
  return own && longer && isPart ? longer.name : name;
}

/** "Little Acorns Day Nursery, Solihull" where the page also calls it by the name alone, "De Linde Utrecht" where that is the town. */
function withoutTown(name: string, votes: Vote[], { mentions }: Reading): string {
  const [bare = '', ...town] = name.split(/,\s/);
  const isSaid = (alone: string) => votes.some(vote => orgKey(vote.name) === orgKey(alone));
  if (town.length === 1 && isSaid(bare)) return bare;
  const [, alone = '', last = ''] = /^(.+) (\p{Upper}\p{Alpha}{3,})$/u.exec(name) ?? [];
  const isTown = mentions.some(each => each.type === 'address' && each.address.endsWith(` ${last}`));
  return alone.includes(' ') && isTown && isSaid(alone) ? alone : name;
}

/** "Ferrier & Lunn" of "© Ferrier & Lunn Ltd", where a line of the page says no more. */
function withoutForm(name: string, { outline }: Reading): string {
  const key = orgKey(name);
  if (key === foldText(name) || !key.includes(' ')) return name;
  const lines = outline.blocks.flatMap(({ text, alt }) => (alt ? [] : text.split('\n')));
  return lines.find(line => line.length < 60 && foldText(line) === key) ?? name;
}

/**
 * Of names that are the same organisation's the weightiest, with capitals rather than as a logo has it ("elm foot + gait"); one without the legal
 * form, where the page says it so too.
 */
function shortest(votes: Vote[]): Vote {
  const isDrawn = ({ name }: Vote) => Number(name === name.toLowerCase());
  const [first, ...others] = [...votes].sort((a, b) => isDrawn(a) - isDrawn(b) || b.weight - a.weight);
  const plain = (name: string) => orgKey(name) === foldText(name.replace(/['’]/g, '')).replace(/^the /, '');
  return plain(first!.name) ? first! : (others.find(vote => plain(vote.name) && vote.weight >= 0.7) ?? first!);
}
