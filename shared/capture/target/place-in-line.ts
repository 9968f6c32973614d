import { isPageWord } from '../cards/organisation-doubts.ts';
import { isCredentialLine } from '../mentions/credential-line.ts';
import type { Seen } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { formTold } from '../lexicon/learnt/form-told.ts';
import { isStreet } from '../mentions/address-part.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isRole, kindOfPlace } from '../mentions/role.ts';
import { isNamedPlace, isOrganisation, roleOrPlace } from '../message/role-or-place.ts';
import { fieldNamed } from '../page/labels.ts';
import { listsOthers } from '../page/listing-signs.ts';
import { rowAround } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';
import { withoutMoves } from './career.ts';
import { candidateFrom } from './named.ts';
import { isTown } from './listed-by.ts';
import { partsOf } from './parts-of.ts';
import { saysWhatIsDone } from './section.ts';
import { SENTENCE_END, type Surroundings, untilNextName } from './prose.ts';

/** "Midwife: Claire Tunney, Eastmoor Hospital, 0113 …" on a surgery's page: where the line says that whoever was selected of it works. */
export function placeInLine(
  reading: Reading,
  target: Target,
  { card, spot }: Candidate,
  pageName: Seen<string> | null,
): Seen<string> | null {
  const name = card.name!.value;
  const block = spot?.block ?? target.blocks[0] ?? -1;
  const around = aroundName(reading, target, block, name);
  const mention = nameIn(name);
  if (!around || !mention) return inRow(reading, block);
  const told = candidateFrom(name, { mention: { ...mention, rest: '' }, line: 0 }, around).card.organisation?.value;
  const said =
    told && isOrganisation(told) && !isCredentialLine(told)
      ? told
      : (properName(withoutMoves(around.after)) ?? headBefore(around.before, isOfOthers(reading, pageName)));
  // "Fracture Clinic" of a hospital, "Harrogate Clinic" of a practice: a part of the house.
  const isPart = reading.site.own && kindOfPlace(pageName?.value ?? '') !== null && said !== null && PART.test(said);
  return said && !isPart ? seen(said, `${around.before}${name}${around.after}`) : inRow(reading, block);
}

/** A town's site, somebody else's, or a page of a list. */
export function isOfOthers({ site, outline }: Reading, pageName: Seen<string> | null): boolean {
  return !site.own || isTown(pageName) || listsOthers(outline);
}

const PART =
  /^\p{Upper}\S+ (?:clinic|branch|practice|studio|centre|center|site|office|unit)$|\b(?:department|dept|ward|team|service|reception|abteilung)\b/iu;

function seen(value: string, text: string): Seen<string> {
  return { value, evidence: { text: text.slice(0, 200), from: 'selection', confidence: 0.75 } };
}

/** What the line of a name says before and behind it, up to the next name, where the line or a part of it was selected. */
function aroundName({ outline }: Reading, target: Target, block: number, name: string): Surroundings | null {
  const [pointed = -1] = target.blocks;
  const row = rowAround(outline, block);
  const isBeside = row !== undefined && pointed !== block && row === rowAround(outline, pointed);
  const line = outline.blocks[block]?.text.split('\n').find(each => each.includes(name));
  if (
    line === undefined ||
    (target.text.includes('\n') && !target.text.includes(line)) ||
    !(isBeside || (pointed === block && (line.includes(target.text) || target.text.includes(line))))
  )
    return null;
  const at = line.indexOf(name);
  const [after = ''] = line.slice(at + name.length).split(SENTENCE_END);
  return { before: line.slice(0, at), after: untilNextName(after.split(';')[0]!) };
}

/** ", One You Leeds, 0113 …", " from Versus Pain Yorkshire": right behind a name, words that are no person's, no town's and no job. */
function properName(after: string): string | null {
  const [first = '', second = ''] = partsOf(after.replace(/^[\s,(–|-]+/, ''));
  return [first, isRole(first) ? second : ''].find(isProperName) ?? null;
}

function isProperName(text: string): boolean {
  const isLong = text.split(' ').length > 2 && !AREA.test(text);
  return (
    /^\p{Upper}[\p{Alpha}'’&-]*(?: (?:(?:of|and|the|to|for|&|\p{Upper}[\p{Alpha}'’&-]*))){1,5}$/u.test(text) &&
    nameIn(text) === null &&
    !saysWhatIsDone(text) &&
    !isRole(text) &&
    !isStreet(text) &&
    (isLong || formTold(text) === 'org')
  );
}

const AREA = /\b(?:valley|ward|area|region|district|branch|north|south|east|west|upon|st|by)\b/i;

/**
 * "Pflegedienst Herbstsonne, Frau Schulte", "Hyde Park Physio, Dave Whiteley": a place's name before the name. Where others are listed any
 * organisation's, whatever sets it apart: "Elm Foot Care (Ann Frost …"; it is no clinic of the page's own.
 */
function headBefore(before: string, listsOthers: boolean): string | null {
  const [, head = '', mark = ''] = HEAD.exec(before) ?? [];
  if (isNamedPlace(head)) return mark === ',' || listsOthers ? head : null;
  // "Chair yoga" is what is done.
  const isProper = /[ -][\p{Upper}&][^ ]*$/u.test(head);
  const isCalled = isProper && roleOrPlace(head) === 'place' && !saysWhatIsDone(head) && !isPageWord(head);
  return listsOthers && isCalled ? head : null;
}

const HEAD =
  /^(\p{Upper}[^,:;.–\d(|]{4,60}?)\s?([,:–—|(-])\s?(?:(?:[Pp]lease )?(?:[Cc]ontact|[Cc]all|[Rr]ing|[Oo]wner|[Pp]roprietor|[Pp]rop|[Rr]un by|with|Inh|Inhaber(?:in)?|Kontakt)[:.]?\s)?(?:(?:Dr|Mr|Mrs|Miss|Ms|Prof|Frau|Herr|Mme|M)\.?\s)?$/u;

/** "Summit Physio" in the column of clinics, in the row of a name. */
function inRow({ outline }: Reading, block: number): Seen<string> | null {
  const row = rowAround(outline, block);
  if (row === undefined) return null;
  const [first, last] = outline.spans[row]!;
  const cell = outline.blocks
    .slice(first, last + 1)
    .find(({ text }, at) => fieldNamed(outline.labels[first + at]!) === 'organisation' && isOrganisation(text));
  return cell ? seen(cell.text, cell.text) : null;
}
