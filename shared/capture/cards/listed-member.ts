import { canBeWebsite, hostLabel, hostOf } from '../lexicon/hosts.ts';
import { nameIn } from '../mentions/person-name.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { ownsDomain } from '../page/site.ts';
import { foldText } from '../text/clean.ts';
import { type Card, emptyCard } from './card.ts';
import { tidyOrganisation } from './organisation-names.ts';
import { addMentions } from './person.ts';

/**
 * "Le Relais des aînés" on the site of the association that it belongs to: the main heading names another than the site, and a mailbox or a
 * website among the content is spelt as the heading is. What stands below the heading is that one's.
 */
export function listedMember(reading: Reading): Card | null {
  const { outline, site, mentions } = reading;
  const named = memberNamed(reading);
  if (!named) return null;
  const { head, text } = named;
  const next = outline.blocks.findIndex(({ level }, at) => at > head && level === 2 && !outline.frame[at]);
  const isContent = (at: number) => at >= head && (next < 0 || at < next) && !outline.frame[at] && !outline.noise[at];
  const isTheirs = (host: string) =>
    canBeWebsite(host) && !ownsDomain(site, host) && fitsHost(text, hostLabel(host)) >= 0.6;
  const link = outline.facts.links.find(
    ({ kind, value, block }) => kind === 'web' && block !== undefined && isContent(block) && isTheirs(hostOf(value)),
  );
  const isMailed = mentions.some(
    each => each.type === 'email' && isContent(each.block) && isTheirs(each.email.split('@')[1]!),
  );
  if (!link && !isMailed) return null;
  const card = emptyCard();
  card.name = { value: text, evidence: { text, from: 'heading', confidence: 0.85 } };
  addMentions(reading, card, isContent);
  card.emails = card.emails.filter(({ value }) => !ownsDomain(site, value.split('@')[1]!));
  if (link)
    card.website = { value: link.value, evidence: { text: link.text || link.value, from: 'link', confidence: 0.9 } };
  return card.phones.length || card.emails.length ? card : null;
}

/** The one main heading of a page that its title parts from the name of the site, and that is nobody's. */
function memberNamed({ outline, site }: Reading): { head: number; text: string } | null {
  const heads = outline.blocks.flatMap(({ level }, at) => (level === 1 && !outline.frame[at] ? at : []));
  const [head] = heads;
  if (!site.own || heads.length !== 1 || head === undefined) return null;
  const text = tidyOrganisation(outline.blocks[head]!.text);
  const names = site.names.map(name => foldText(name));
  const isSites = (part: string) => names.includes(foldText(part)) || fitsHost(part, site.label) >= 0.5;
  const [first = '', ...others] = outline.facts.title.split(/\s[|–—·-]\s/);
  const isTitled = first.trim() === text && others.some(isSites);
  return isTitled && !isSites(text) && text.length <= 80 && (nameIn(text)?.score ?? 0) < 0.5 ? { head, text } : null;
}
