import { isGivenName } from '../lexicon/given-names.ts';
import { isMailProvider } from '../lexicon/hosts.ts';
import type { Mention } from '../mentions/scan.ts';
import { fitsHost } from '../page/fits-host.ts';
import { fieldNamed } from '../page/labels.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Reading } from '../page/reading.ts';
import { ownsDomain } from '../page/site.ts';
import { foldText, plainWords } from '../text/clean.ts';
import type { Card } from './card.ts';
import { orgKey } from './organisation-names.ts';
import { inAside, isDirectorys } from './directorys-own.ts';
import { isOneOfMany, isWithOthersMail, spells } from './others-mail.ts';
import { isElsewhere } from './other-places.ts';
import { personKey, userIs } from './same-person.ts';

/** Whether a number, address or email on the page is of another than the card's: by its place, by the name before it, by its domain. */
export function isSomebodyElses(reading: Reading, card: Card, mention: Mention): boolean {
  const value = detailOf(mention);
  if (mention.type === 'register')
    return mention.owner !== null && card.name !== null && personKey(mention.owner) !== personKey(card.name.value);
  return (
    (reading.behind.has(value) && !reading.facts.target) ||
    isDirectorys(reading, card, mention) ||
    isPostal(reading, mention.block) ||
    isNeighbours(reading, card, mention) ||
    isSwitchboard(reading, mention) ||
    isMailedElsewhere(reading, card, mention) ||
    isOfNamedFirm(reading, card, mention) ||
    isWithOthersMail(reading, card, mention) ||
    isSaidInPassing(reading, mention) ||
    isElsewhere(reading, mention)
  );
}

/** The cell of a mailing address beside one of the practice: where post goes, nobody is seen. */
function isPostal({ outline }: Reading, block: number): boolean {
  return (
    /^(?:mailing|postal|billing|correspondence)\b/i.test(outline.labels[block]!) &&
    outline.labels.some(label => fieldNamed(label) === 'place')
  );
}

/** The name before it is not the card's, nor one of the page's own organisations. */
function isNeighbours(reading: Reading, card: Card, mention: Mention): boolean {
  if (mention.type === 'address' || mention.type === 'register' || !mention.owner) return false;
  const { outline, site, facts } = reading;
  if (facts.target?.blocks.includes(mention.block)) return false;
  const owner = foldText(mention.owner);
  const isIntroduced = outline.folded.some(
    (line, at) =>
      at !== mention.block &&
      line.split(' ').some(word => word === owner || isShort(owner, word)) &&
      !outline.noise[at],
  );
  if (!owner.includes(' ') && isGivenName(owner))
    return !isIntroduced && !foldText(card.name?.value ?? '').includes(owner);
  const own = [card.name?.value, card.organisation?.value, ...site.names, ...titled(reading)].map(name =>
    foldText(name ?? ''),
  );
  // "Rowan Ward, our rehabilitation ward": what the page calls its own.
  if (outline.folded.some(line => line.includes(`${owner} our `) || line.includes(` our ${owner}`))) return false;
  const heads = outline.folded.filter((_, at) => outline.blocks[at]!.level !== undefined);
  // "Tuesday: Elm Hill 9:00am – 4:00pm": where somebody is seen.
  const isOpenAt = (line: string) => line.includes(owner) && /\d ?[ap]m\b|\b\d\d? \d\d\b/.test(line);
  if (site.own && outline.folded.some((line, at) => at !== mention.block && isOpenAt(line))) return false;
  return (
    fitsHost(mention.owner, site.label) < 0.6 &&
    ![...own, ...heads].some(name => name.length > 3 && (name.includes(owner) || ` ${owner} `.includes(` ${name} `)))
  );
}

/** "Beth" for Bethan. */
function isShort(called: string, name: string): boolean {
  return called.length >= 3 && name.startsWith(called) && name.length - called.length <= 4 && isGivenName(name);
}

/** The switchboard of a hospital that somebody sees patients at, where the page has a number of its own. */
function isSwitchboard({ site, outline, mentions, facts }: Reading, mention: Mention): boolean {
  const isOne = (each: Mention) => each.type === 'phone' && /switchboard|zentrale|centralino/i.test(each.label);
  if (!isOne(mention) || facts.target) return false;
  const [place = ''] = outline.blocks[mention.block]!.text.split('\n');
  return (
    hasOrganisationWord(place) &&
    fitsHost(place, site.label) < 0.6 &&
    mentions.some(each => each.type === 'phone' && !isOne(each) && !outline.noise[each.block])
  );
}

/** On its own site an address at another's domain is not the contact's where the page has one at its own. */
function isMailedElsewhere(reading: Reading, card: Card, mention: Mention): boolean {
  const { site, facts, mentions, outline } = reading;
  if (mention.type !== 'email' || !site.own || facts.target?.blocks.includes(mention.block)) return false;
  const named = { ...site, names: [...site.names, ...titled(reading)] };
  const own = (email: string) => ownsDomain(named, email.split('@')[1]!);
  const domain = mention.email.split('@')[1]!;
  if (own(mention.email) || isMailProvider(domain) || spells(card, domain)) return false;
  if (card.name && userIs(mention.email.split('@')[0]!, personKey(card.name.value).split(' '))) return false;
  return mentions.some(each => each.type === 'email' && !outline.noise[each.block] && own(each.email));
}

/** The page's own organisations by its data and the end of its title. */
function titled({ facts, itemOrganisations }: Reading): string[] {
  return [facts.title.split(/\s+[|–—·•»›-]\s+/).at(-1)!, ...itemOrganisations.map(({ card }) => card.name!.value)];
}

/**
 * "We do not look after wheelchairs. Their service is at …, 0131 …": what only a sentence says, where the page's own content sets another of the same sort
 * apart, as one does with what is one's own.
 */
function isSaidInPassing({ outline, mentions, facts, spots, said, site }: Reading, mention: Mention): boolean {
  if (mention.type !== 'phone' && mention.type !== 'email') return false;
  if (facts.message || facts.target?.blocks.includes(mention.block)) return false;
  // A fax stands in for no number on which somebody answers.
  const isFax = (each: Mention) => each.type === 'phone' && each.phone.type === 'fax';
  const alike = mentions.filter(
    each => each.type === mention.type && !outline.noise[each.block] && (!isFax(each) || isFax(mention)),
  );
  const isApart = (each: Mention) => !said.has(each);
  return (
    !isApart(mention) &&
    !alike.some(each => detailOf(each) === detailOf(mention) && isApart(each)) &&
    alike.some(
      each =>
        isApart(each) &&
        (!outline.frame[each.block] ||
          Boolean(outline.frame[mention.block]) ||
          (site.own && leadsAway(outline.blocks[mention.block]!.text, mention))) &&
        !isOneOfMany(spots, each.block),
    )
  );
}

/** "Get tested, and ring the state's hotline on 1800 …": a sentence of several words before a number, none of them of whose site it is. */
function leadsAway(text: string, { evidence, type }: Mention): boolean {
  const at = Math.max(0, text.indexOf(evidence.text.slice(-9)));
  const sentence = text
    .slice(0, at)
    .split(/[.!?]\s|\n/)
    .at(-1)!;
  return type === 'phone' && plainWords(sentence) >= 4 && !OURS.test(sentence);
}

const OURS =
  /(?<!\p{Alpha})(?:us|our|we|me|my|I|book(?:ings?)?|appointments?|reception|clinic|practice|surgery|office|uns|unsere?|praxis|termine?|nous|notre|cabinet|rendez-vous|ons|onze|praktijk|afspra\p{Alpha}+|vi|oss|vår\p{Alpha}*|os|vores|noi|nostr[oaie]|studio|appuntament\p{Alpha}|nosotros|nuestr[oa]|clínica|consulta|citas?)(?!\p{Alpha})/iu;

/** "Laboratorio Migjorn · 971 29 88 04" in a box beside the content, where the content has a number: of the firm that stands before it. */
function isOfNamedFirm({ outline, mentions, site, spots }: Reading, card: Card, mention: Mention): boolean {
  const isBeside = (block: number) => inAside(outline, block) || outline.frame[block] === 'footer';
  if (mention.type !== 'phone' || !site.own || !isBeside(mention.block)) return false;
  const { text } = outline.blocks[mention.block]!;
  const [firm = ''] = text.slice(0, text.indexOf(mention.evidence.text.slice(-9))).split(/\n|,\s|\s[·|–—-]\s|:\s/);
  const isFirm =
    hasOrganisationWord(firm) &&
    (firm.match(/(?<!\p{Alpha})\p{Upper}/gu) ?? []).length >= 2 &&
    // "Our Leeds clinic", "Otley Surgery": a branch.
    !/^(?:our|your|the)\s|\s(?:clinic|practice|surgery|studio|cent(?:re|er)|office|branch|reception|hospital|line)$/i.test(
      firm,
    ) &&
    fitsHost(firm, site.label) < 0.5 &&
    orgKey(firm) !== orgKey(card.name?.value ?? '');
  const isOwn = (each: Mention) =>
    each.type === 'phone' && !isBeside(each.block) && !outline.noise[each.block] && !isOneOfMany(spots, each.block);
  return isFirm && mentions.some(isOwn);
}

function detailOf(mention: Mention): string {
  return mention.type === 'phone' ? mention.phone.number : mention.type === 'email' ? mention.email : '';
}
