import { isGivenName } from '../lexicon/given-names.ts';
import { hostLabel, hostOf } from '../lexicon/hosts.ts';
import { ORGANISATION_WORDS } from '../lexicon/words.ts';
import { fitsHost } from '../page/fits-host.ts';
import { fieldNamed } from '../page/labels.ts';
import type { Outline } from '../page/outline.ts';
import { foldText } from '../text/clean.ts';
import type { PersonSpot } from './person-spot.ts';
import { personKey, userIs } from './same-person.ts';

/** From here on a name is taken for a person's. */
export const ACCEPT = 0.55;

export function evidenceFor(
  outline: Outline,
  spot: PersonSpot,
  alts: Set<string>,
  emails: { block: number; user: string }[],
  known: ReadonlySet<string>,
): number {
  const key = personKey(spot.mention.name);
  if (known.has(key)) return 1;
  const words = key.split(' ');
  const last = words.at(-1)!;
  const label = hostLabel(hostOf(outline.facts.url));
  // Two capitalised words at the head of a page are as often a business; a known name, a title or a role makes them a person.
  const { score: sure } = spot.mention;
  const isListed = sure >= 0.6 || (sure >= 0.4 && isGivenName(words[0]!));
  const personal = isListed || spot.role !== null || spot.credentials !== null;
  const { hint = '' } = outline.groups[outline.blocks[spot.block]!.group]!;
  let score = spot.heading ? 0.15 : 0;
  if (words.length >= 2 && PERSONS_NAME.test(hint)) score += 0.4;
  if (spot.role) score += 0.35;
  if (spot.credentials && !spot.mention.credentials) score += 0.3;
  if (alts.has(key)) score += 0.25;
  // "License Detail" over the entry of a register that labels whose it is.
  if (!isListed && fieldNamed(outline.labels[spot.block]!) !== 'name' && outline.isRegisterEntry) score -= 0.4;
  // "Mijn Zorgkeuzegids", whatever stands below it.
  if (!isListed && words.includes(label)) return -1;
  // "Rio Rancho: (505) …" at the head of the page: a place that looks like a name.
  if (!personal && outline.frame[spot.block]) return -1;
  // "Puigverd Gràcia" of clinicapuigverd.es: the practice in a part of the town.
  if (!isListed && words[0]!.length > 3 && label.includes(words[0]!) && !label.includes(last)) return -1;
  if (!personal && fitsHost(spot.mention.name, label) >= 0.7) return -1;
  if (!personal && isTownBelow(outline, spot)) return -1;
  // "Rocky Mountain PT" of rockymountainpt.example: letters that the host spells, too, are of a firm's name.
  const spelt = foldText(`${spot.mention.name}${spot.mention.credentials ?? ''}`).replace(/ /g, '');
  if (spot.mention.credentials && !isGivenName(words[0]!) && spelt === label.replace(/-/g, '')) return -1;
  const folded = foldText(outline.facts.title);
  if (personal && words.length > 1 && folded.includes(foldText(spot.mention.name))) score += 0.2;
  if (personal && last.length > 2 && foldText(decodePath(outline.facts.url)).split(' ').includes(last)) score += 0.2;
  // "patientnamnden@" is no more a person than "Patientnämnden Göteborg".
  const isBox = (user: string) => userIs(user, words) && (isListed || foldText(user).includes(last));
  if (emails.some(email => Math.abs(email.block - spot.block) <= 8 && isBox(email.user))) score += 0.4;
  // A sentence that only begins with a name is about something else.
  if (spot.mention.rest.length > 60 && !spot.role) score -= 0.3;
  if (
    foldText(spot.mention.rest)
      .split(' ')
      .some(word => ORGANISATION_WORDS.has(word)) &&
    !spot.role
  )
    score -= 0.4;
  return score;
}

/** "Puigverd Sabadell" over "Rambla, 118 / 08201 Sabadell": a place and its town. */
function isTownBelow({ blocks }: Outline, { block, mention }: PersonSpot): boolean {
  const town = mention.name.split(' ').at(-1)!;
  const lines = (blocks[block + 1]?.text ?? '').split(/\n|,\s/);
  return lines.some(line => /^\d{4,5} /.test(line) && line.endsWith(` ${town}`));
}

/** What pages call the box of a person's name: "committee-name", "staff__name". */
const PERSONS_NAME =
  /(?:^|[\s_-])(?:staff|team|member|committee|person|people|doctor|provider|practitioner|coach|trainer|author|speaker|contact|profile|user|full)[\s_-]{1,2}(?:[a-z]+[\s_-]{1,2})?name(?:$|[\s_-])/;

function decodePath(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/%[0-9a-f]{2}/gi, ' ');
}

/** In a grid of cards where most headings are names, the rest are too. */
export function liftSiblings(outline: Outline, spots: PersonSpot[]) {
  const kinds = Map.groupBy(spots, ({ block, line }) => {
    const { tag, group } = outline.blocks[block]!;
    return `${tag} ${outline.groups[group]!.hint ?? outline.groups[group]!.tag} ${line}`;
  });
  for (const same of kinds.values()) {
    const sure = same.filter(spot => spot.score >= ACCEPT).length;
    const share = sure / same.length;
    const lift = sure >= 5 && share >= 0.75 ? 0.4 : sure >= 2 && share >= 0.5 ? 0.3 : 0;
    for (const spot of same) if (!spot.mention.rest || spot.role) spot.score += lift;
  }
}
