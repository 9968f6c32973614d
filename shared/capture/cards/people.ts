import { apart, unglued } from './lines-of-people.ts';
import { hostOf } from '../lexicon/hosts.ts';
import { PORTRAIT } from '../lexicon/portraits.ts';
import { type NameMention, nameIn } from '../mentions/person-name.ts';
import { nameCase } from '../mentions/name-case.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { SPORT } from '../lexicon/kinds/sports.ts';
import { isRole } from '../mentions/role.ts';
import type { Mention } from '../mentions/scan.ts';
import { OTHER_NAME, fieldNamed } from '../page/labels.ts';
import { isAuthorLine } from '../page/noise.ts';
import type { Outline } from '../page/outline.ts';
import { foldText } from '../text/clean.ts';
import { authorOfSite, holder, introduction, presented, speaker, writer } from './introductions.ts';
import { turnSurnameFirst } from './list-order.ts';
import { nameInParts } from './name-in-parts.ts';
import { isAnothersSecretary, isPartner, isRoleOfAnother } from './named-besides.ts';
import { ACCEPT, evidenceFor, liftSiblings } from './person-evidence.ts';
import { around } from './person-nearby.ts';
import { withoutOthers } from './person-reach.ts';
import { isBrandAmong } from '../lexicon/brands.ts';
import { isCredentialLine } from '../mentions/credential-line.ts';
import { setSpans } from './person-span.ts';
import type { PersonSpot } from './person-spot.ts';
import { branchesIn, headsContact, isHouse, isOfSite, isOwnPlace, isStreetOf, isTown } from './places-like-people.ts';
import { roleThenName } from './post-and-name.ts';
import { shownAsName } from './shown-as-name.ts';
import { roleAsOthers } from './role-below.ts';
import { onePerName, personKey, withoutSupport } from './same-person.ts';
import { isNamedByClass } from './workplace.ts';

/** The people whom the page's content names, in order; each with the part of the page that is theirs. */
export function peopleOnPage(outline: Outline, mentions: Mention[], known: ReadonlySet<string>): PersonSpot[] {
  const spots: PersonSpot[] = [];
  const alts = new Set(outline.blocks.flatMap(block => (block.alt ? [personKey(nameIn(block.text)?.name ?? '')] : [])));
  const emails = mentions
    .filter(mention => mention.type === 'email')
    .map(mention => ({ block: mention.block, user: mention.email.split('@')[0]! }));
  const isPlace = isTown(mentions);
  const isBrand = (name: string) => isBrandAmong(name, outline.blocks.flatMap(({ text }) => (text.length < 40 ? text.split('\n') : []))); // prettier-ignore
  for (const [block, { text, alt }] of outline.blocks.entries()) {
    if (alt || outline.noise[block] || outline.frame[block] === 'nav') continue;
    if (OTHER_NAME.test(foldText(outline.labels[block]!))) continue;
    for (const [line, whole] of text.split('\n').entries()) {
      for (const words of apart(unglued(whole))) {
        const spot = spotIn(outline, { block, line, words });
        // "Our Welfare Officers are …"
        if (!spot || isPlace(spot.mention) || isBrand(spot.mention.name) || OFFICERS.test(spot.mention.name)) continue;
        if (isHouse(outline, spot, spot.mention) || headsContact(outline, spot)) continue;
        spot.score += evidenceFor(outline, spot, alts, emails, known);
        spots.push(spot);
      }
    }
  }
  const inParts = nameInParts(outline);
  if (inParts) spots.push(inParts);
  liftSiblings(outline, spots);
  const isBranch = branchesIn(spots);
  turnSurnameFirst(
    spots,
    emails.map(({ user }) => user),
  );
  const named = onePerName(
    outline,
    spots.filter(
      spot =>
        spot.score >= ACCEPT &&
        !isBranch(spot) &&
        !isRoleOfAnother(outline, spots, spot) &&
        !isPartner(outline, spots, spot) &&
        !isAnothersSecretary(outline, spots, spot),
    ),
  );
  // Whoever was pointed at may be the secretary.
  const sure = outline.facts.target ? named : withoutSupport(named, hostOf(outline.facts.url));
  roleAsOthers(outline, sure);
  setSpans(outline, sure);
  for (const spot of sure) spot.span = withoutOthers(outline, mentions, spot);
  return sure;
}

const OFFICERS = /\s(?:officers|secretaries|wardens|co-?ordinators|leaders|trustees)$/i;

type Line = { block: number; line: number; words: string };

function spotIn(outline: Outline, { block, line, words: whole }: Line): PersonSpot | null {
  const words = whole.replace(PORTRAIT, '');
  if (isOwnPlace(outline, words)) return null;
  const level = outline.blocks[block]!.level;
  const said =
    introduction(words) ??
    holder(words) ??
    speaker(outline, words) ??
    writer(outline, words) ??
    authorOfSite(outline, words) ??
    presented(outline, block, words);
  if (said) {
    const { mention } = said;
    const near = around(outline, { block, line, mention, labelled: null });
    const credentials = mention.credentials ?? near.credentials;
    return {
      mention,
      block,
      line,
      score: mention.score,
      heading: false,
      role: said.role ?? near.role,
      credentials,
      span: [block, block],
    };
  }
  const label = outline.labels[block]!;
  const field = fieldNamed(label);
  if (OF_ANOTHER.test(label) || GUEST.test(words)) return null;
  if ((field && field !== 'name') || namesNobody(outline, block, words)) return null;
  const labelled = roleThenName(words) ?? underLabel(words, label, field === 'name');
  const mention =
    labelled?.mention ??
    (level === 1 ? surnameFirst(words, outline.facts.lang) : null) ??
    nameIn(words) ??
    shownAsName(outline, block, words);
  if (!mention) return null;
  const rest = mention.rest;
  // "Totnes, Devon, TQ9", "Elder Way, Leeds LS1 4AB Tel: …"
  if (OUTCODE.test(rest) || isStreetOf(words, mention) || isOfSite(outline, mention)) return null;
  // "Fußball Herren": a section of the club.
  if (mention.score < 0.5 && SPORT.test(foldText(mention.name))) return null;
  const prose =
    words.length > 90 && /[a-z]\s[a-z]+\s[a-z]+\s[a-z]/.test(rest) && !isRole(rest.split(/[.;|–—]/)[0]!.trim());
  if (prose || /^(?:said|says|writes|wrote|explains|told|comments|adds)\b/i.test(rest)) return null;
  // "JONATHAN EDIS OSTEOPATH": in capitals a calling looks like letters behind a name.
  const letters = mention.credentials ?? '';
  const calling = /^\p{Upper}{7,}$/u.test(letters) && isRole(letters) ? nameCase(letters) : null;
  const { role, credentials } = around(outline, {
    block,
    line,
    mention: calling ? { ...mention, credentials: null } : mention,
    labelled: labelled?.role ?? calling,
  });
  return {
    mention,
    block,
    line,
    score: mention.score,
    heading: level !== undefined,
    role,
    credentials,
    span: [block, block],
  };
}

/** "Lebreton Gwenaëlle" heads the page: a given name that stands last, and no other way to read it. */
function surnameFirst(words: string, lang: string): NameMention | null {
  const written = nameIn(words);
  const [first = '', last = '', ...more] = written?.name.split(' ') ?? [];
  if (!written || written.rest !== '' || !last || more.length > 0) return null;
  // "Garrec Yannick", in languages whose lists say so.
  const isListed = /^(?:fr|it|es|pt)\b/i.test(lang) && isGivenName(last) && !isGivenName(first);
  if (written.score > 0.3 && !isListed) return null;
  const turned = nameIn(written.name.split(' ').reverse().join(' '));
  return turned && turned.rest === '' && turned.score >= 0.6 ? turned : null;
}

/** The first half of a British postcode, alone behind a town. */
const OUTCODE = /^[,\s]*[A-Z]{1,2}\d[\dA-Z]?(?:\s\d[A-Z]{2})?$/;

/** Labels of a person's details that name another. */
const OF_ANOTHER = /^(?:line manager|reports to|supervis(?:or|ed by)|next of kin|emergency contact)\b/i;

/** "Podiatrist Gareth Hopkin rents our room on Fridays": of another business. */
const GUEST = /\brents? (?:a|our|the) (?:room|space|studio|clinic)\b/i;

function namesNobody(outline: Outline, block: number, words: string): boolean {
  return (
    words.length > 160 ||
    isAuthorLine(words) ||
    /['’]s\b/.test(words.slice(0, 40)) ||
    isCredentialLine(words) ||
    isNamedByClass(outline, block)
  );
}

/** In a cell labelled "Name", or with somebody's role: "Head coach" beside "Tom Brown". */
function underLabel(
  words: string,
  label: string,
  isName: boolean,
): { mention: NameMention; role: string | null } | null {
  const role = !isName && isRole(label) ? label : null;
  const mention = isName || role ? nameIn(words) : null;
  return mention && { mention: { ...mention, score: Math.min(1, mention.score + 0.4) }, role };
}
