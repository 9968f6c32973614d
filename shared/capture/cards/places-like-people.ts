import { hostLabel, hostOf } from '../lexicon/hosts.ts';
import { CONTACT } from '../lexicon/contact-label.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { PLACE_SURNAMES } from '../lexicon/words.ts';
import { isStreet } from '../mentions/address-part.ts';
import { nameIn, type NameMention } from '../mentions/person-name.ts';
import type { Mention } from '../mentions/scan.ts';
import type { Outline } from '../page/outline.ts';
import { foldText } from '../text/clean.ts';
import type { PersonSpot } from './person-spot.ts';

/** "Puigverd Gràcia", "Puigverd Sabadell" in headings: one name that nobody has for a given name, at several places. */
export function branchesIn(spots: PersonSpot[]): (spot: PersonSpot) => boolean {
  const first = ({ mention }: PersonSpot) => mention.name.split(' ')[0]!;
  const plain = spots.filter(({ heading, mention, role }) => heading && mention.score < 0.4 && role === null);
  return spot => plain.includes(spot) && plain.some(each => each !== spot && first(each) === first(spot));
}

/** "Mercy Lakes Rheumatology - Battle Creek" at mercylakes.org: the site's own name and what is done there. */
export function isOwnPlace({ facts }: Outline, words: string): boolean {
  if (!FIELD.test(words)) return false;
  const label = hostLabel(hostOf(facts.url)).replace(/-/g, '');
  const spelt = foldText(words).replace(/ /g, '');
  return label.length > 5 && spelt.length > label.length && spelt.startsWith(label);
}

/** "Devon House" over "12 Station Road" in one block: a house, which is somebody's surname as well. */
export function isHouse(
  { blocks }: Outline,
  { block, line }: { block: number; line: number },
  mention: NameMention,
): boolean {
  const below = blocks[block]!.text.split('\n')[line + 1] ?? '';
  const isNamed = PLACE_SURNAMES.has(foldText(mention.name).split(' ').at(-1)!);
  return isNamed && mention.honorific === null && mention.rest === '' && /^\d/.test(below) && isStreet(below);
}

/** "Tom Wood - Estate Agency" over "Contact: Ann Frost": a firm of somebody's name. */
export function headsContact({ blocks }: Outline, { block, line }: { block: number; line: number }): boolean {
  const below = blocks[block]!.text.split('\n')[line + 1] ?? '';
  return CONTACT.test(below) && nameIn(below.replace(CONTACT, '').trim()) !== null;
}

/** "Elder Way, Leeds LS1 4AB Tel: …": a street's name before its town and postcode. */
export function isStreetOf(words: string, { name }: NameMention): boolean {
  return isStreet(name) && STREET_OF.test(words);
}

const STREET_OF = /^[^\d]{4,40},[^\d]{3,40}\s(?:[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}|\d{5})\b/;

/** "HJ Glass" of "HJ Glass & Windows", "Walk-in Van" of the menu: what the site calls itself or one of its pages, and nobody is. */
export function isOfSite(
  { organisations, folded, frame, blocks }: Outline,
  { name, honorific, credentials }: NameMention,
): boolean {
  if (honorific || credentials || !/^\p{Script=Latin}/u.test(name) || isGivenName(name.split(' ')[0]!)) return false;
  const own = foldText(name);
  const isPage = (at: number) => blocks[at]!.tag === 'li' && (frame[at] === 'nav' || frame[at] === 'header');
  return (
    [...organisations].some(each => each.startsWith(`${own} `)) || folded.some((text, at) => text === own && isPage(at))
  );
}

const FIELD = /(?:ology|iatrics|iatry|therapy|medicine|surgery|imaging|dentistry|optics|oncology)(?!\p{Alpha})/iu;

/** "Dulwich Hill", "TU Ilmenau" where the page has an address in Dulwich Hill, in Ilmenau: no person whom we know for one. */
export function isTown(mentions: Mention[]): (mention: NameMention) => boolean {
  const parts = mentions.flatMap(each => (each.type === 'address' ? each.address.split(', ').slice(1) : []));
  // "Dulwich Hill NSW 2203" without its state and code.
  const isOfName = (word: string) => !/\d|^\p{Upper}{2,3}$/u.test(word);
  const towns = new Set(parts.map(part => foldText(part.split(' ').filter(isOfName).join(' '))));
  towns.delete('');
  // Surnames are towns as well: letters and a town are none.
  const placesOf = (name: string) =>
    /^\p{Upper}{2,}\s/u.test(name) || /^tu /i.test(name) ? [name, name.split(' ').at(-1)!] : [name];
  return ({ name, score }) => score < 0.6 && placesOf(name).some(each => towns.has(foldText(each)));
}
