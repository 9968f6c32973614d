import { isCredentialLine, lettersThenRole, roleAndCredentials } from '../mentions/credential-line.ts';
import { HONORIFICS } from '../lexicon/honorifics.ts';
import { type NameMention, nameIn } from '../mentions/person-name.ts';
import { isOfSeveral, isRole } from '../mentions/role.ts';
import { isCompany, isNamedPlace, roleOrPlace } from '../message/role-or-place.ts';
import { type LabelledField, fieldIn, fieldNamed } from '../page/labels.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Outline } from '../page/outline.ts';
import { foldText } from '../text/clean.ts';
import { headsPage, nearLines } from './lines-near.ts';
import { roleThenName } from './post-and-name.ts';
import { titledBelow, toldBelow } from './role-below.ts';

/** Role and post-nominals on the name's own line, else in the lines right after it, else the one right before. */
export function around(
  outline: Outline,
  { block, line, mention, labelled }: { block: number; line: number; mention: NameMention; labelled: string | null },
) {
  const notPlace = (text: string | null) => (text && outline.organisations.has(foldText(text)) ? null : text);
  const notLetters = (text: string | null) => (text && isCredentialLine(text) ? null : text);
  let role =
    bracketed(mention.rest) ??
    labelled ??
    roleOf(mention.rest.split(/(?<=\p{Lower}{3}):\s/u)[0]!) ??
    labelledNear(outline, block, 'role') ??
    notLetters(titledBelow(outline, block));
  role ??= notPlace(headedBy(outline, block));
  let credentials = mention.credentials;
  const near = nearLines(outline, block, line);
  role ??= notPlace(ownHead(outline, block, line));
  // "DDS, MSD · Orthodontist"
  const below = near.after.flatMap(each => each.split(/\s[|•·]\s/));
  const isLed = near.before !== null && isRole(near.before) && !nameIn(near.before);
  let isLetters = false;
  for (const [at, line] of below.entries()) {
    // "CLERK / Ann Frost / ann@… / NURSE / Tom Wade": what heads the next one, where a role heads each.
    if (isLed && isRole(line) && (nameIn(below[at + 1] ?? '')?.score ?? 0) >= 0.4) break;
    const text = line.replace(/^(?:qualifications?|credentials|post-?nominals)\s*[:–-]\s*/i, '');
    // "Zahnärzte" heads the next ones.
    if ((nameIn(text)?.score ?? 0) >= 0.6 || isOfSeveral(text) || roleThenName(text) || isOthersPlace(text)) break;
    const lettered = lettersThenRole(text);
    credentials ??= lettered?.credentials ?? null;
    if (isCredentialLine(text) && (!credentials || isLetters)) {
      // "MBBS (London) 2003" over "MRCGP DCH"
      credentials = [credentials, text.replace(/^[,\s]+/, '')].filter(Boolean).join(' ');
      isLetters = true;
      continue;
    }
    isLetters = false;
    role ??= notPlace(roleOf(lettered?.role ?? text));
    if (role && credentials) break;
  }
  // "Elm Lane Physio & Rehab" over a name is where they work.
  const isPlace = hasOrganisationWord(near.before ?? '') && roleOrPlace(near.before ?? '') === 'place';
  // A whole sentence is about another.
  const isSentence = /[.!?][”"’)]?$/.test(near.before ?? '') && (near.before ?? '').split(' ').length > 5;
  if (!role && near.before && !isPlace && !isSentence && !nameIn(near.before))
    role = notPlace(roleOf(near.before.replace(/\s*[:：]$/, '')));
  role ??= toldBelow(outline, block, mention.name);
  const said = role === null ? null : roleAndCredentials(role);
  // "Elm Surgical Center of Silver Spring, MD"
  const isHouse = said?.role && !isRole(said.role) && hasOrganisationWord(said.role);
  if (isHouse) return { role: null, credentials };
  return { role: said?.role ?? null, credentials: credentials ?? said?.credentials ?? null };
}

/** "Hyde Park Physio, Dave Whiteley, …": the next line of a list, with a place and somebody of it. */
function isOthersPlace(text: string): boolean {
  const [place = '', name = ''] = text.split(/,\s/);
  return isNamedPlace(place) && (nameIn(name)?.score ?? 0) >= 0.6;
}

/** "Safe Sport Chair" over "Monica Villarreal" at the head of a box: in a row of such boxes the next role is the next one's. */
function headedBy({ blocks }: Outline, block: number): string | null {
  const [before, here, below] = [blocks[block - 1], blocks[block]!, blocks[block + 1]];
  const isHead = before?.group === here.group && blocks[block - 2]?.group !== here.group && !before.alt;
  const isAlone = below === undefined || below.group !== here.group || !isRole(below.text);
  // "Village GP hangs up stethoscope after 34 years" over who writes it.
  const isHeadline = before?.level === 1 && before.text.split(' ').length > 5;
  const isRoles =
    before !== undefined &&
    before.text.length < 60 &&
    !isHeadline &&
    !(before.level !== undefined && headsPage(before.text));
  return isHead && isAlone && isRoles && here.level === undefined ? roleOf(before.text) : null;
}

/** "Welfare Officer" over "Sally Birtles" in one box, where nothing below her name in it says what she is. */
function ownHead({ blocks }: Outline, block: number, line: number): string | null {
  const lines = blocks[block]!.text.split('\n');
  const isHead = line === 1 && lines[0]!.length < 60 && !nameIn(lines[0]!);
  return isHead && !lines.slice(2).some(each => roleOf(each) !== null) ? roleOf(lines[0]!) : null;
}

/** "(Vice-Chair)" behind the name says more than "Committee" before it. */
function bracketed(rest: string): string | null {
  const inner = /^\(?([^()]{3,60})\)(?=$|[,;])/.exec(rest)?.[1];
  return inner && isRole(inner) && !isNamedPlace(inner) ? inner : null;
}

/** "Profession: Physiotherapist" in the same list or table of details. */
export function labelledNear(outline: Outline, block: number, wanted: LabelledField): string | null {
  const { blocks, labels } = outline;
  const { level } = blocks[block]!;
  if (labels[block] === '' && level === undefined) return null;
  for (let at = block + 1; at < blocks.length && at <= block + 30; at++) {
    const next = blocks[at]!;
    // The next of a list of people.
    if (fieldNamed(labels[at]!) === 'name' || (level !== undefined && (next.level ?? 7) <= level)) break;
    const found = INTEREST.test(labels[at] || next.text) ? null : fieldIn(labels[at]!, next.text);
    if (found?.field === wanted && found.value.length < 80 && !HONORIFICS.before.has(foldText(found.value)))
      return found.value;
  }
  return null;
}

/** "Special interests: diabetes, ophthalmology": what somebody cares for makes nobody of that calling. */
const INTEREST = /^(?:\p{Alpha}+ ){0,3}interests?\b/iu;

function roleOf(text: string): string | null {
  const head = text
    .split(
      /\s[|•·]\s|\s[–—]\s|\n|;\s|,\s(?:said|says|told|adds|added|explains)\b|(?<=\p{Lower}{4}|\p{Upper}{3}|\))\.\s(?=\p{Upper})/u,
    )[0]!
    .replace(/^[\s(–—,-]+|[\s),.–—-]+$/g, '')
    .replace(/\([^)]*$/, '$&)')
    // A register's number says nothing of what somebody is.
    .replace(/,\s[^,]*\d{4}[^,]*$/, '')
    .replace(/,\s(?:cover|work|serv|see|offer|specialis|treat|bas)(?:e?s|e?d|ing)\s.*$|,\san?\s\p{Lower}.*$/su, '');
  // "Women's health, Paediatrics, Vestibular" is what somebody treats.
  const isList = head.split(/,\s/).length >= 3 && roleOrPlace(head) !== 'role';
  if (!head || isList || isCompany(head) || /^["“„«]/.test(head)) return null;
  const placed = /^(.{3,60}?)\s(?:at|@|bei|chez)\s(?:the )?\p{Upper}/u.exec(head)?.[1];
  if (placed && isRole(placed)) return placed;
  // "Reed Sports Physio" is where, "Club Physio" what.
  if (isRole(head)) return isNamedPlace(head) ? null : head;
  const first = head.split(/,\s|\sat\s|\s-\s/)[0]!;
  return first.length >= 2 && isRole(first) && head.length < 140 ? first : null;
}
