import type { Seen } from '../cards/card.ts';
import { isGenericPlace } from '../lexicon/fields.ts';
import { nameIn } from '../mentions/person-name.ts';
import { kindOfPlace } from '../mentions/role.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import type { Reading } from '../page/reading.ts';
import { saysWhatIsDone } from './section.ts';

/** The place that a sentence with a number or the one before it names. */
export function placeInSentence(reading: Reading, text: string): Seen<string> | null {
  return addressed(text) ?? meant(reading, text);
}

/** "… cleaned. Bedale Hearing Centre, 4 Market Place. Tel 0113 …": a name before its street in a sentence with a number. */
function addressed(text: string): Seen<string> | null {
  const name = /\d{6}|\d{3} \d{4}/.test(text) ? ADDRESSED.exec(text)?.[1] : undefined;
  return name && isOrganisation(name) && !saysWhatIsDone(name) && (nameIn(name)?.score ?? 0) < 0.5
    ? { value: name, evidence: { text: text.slice(0, 160), from: 'selection', confidence: 0.75 } }
    : null;
}

const ADDRESSED =
  /(?<![\p{Alpha}'’&-] )(?<!\p{Alpha})(\p{Upper}[\p{Alpha}'’-]+(?: (?:& )?\p{Upper}[\p{Alpha}'’-]+){1,4}), \d{1,4}[a-z]? \p{Upper}/u;

/** "A group meets at Elm Manor, Elm Road. Please contact the care home on 0113 …": the place named last before the words that mean it. */
function meant({ outline }: Reading, text: string): Seen<string> | null {
  const [asked = '', noun = ''] = ASKED.exec(text) ?? [];
  const number = text.match(/\d[\d\s()-]*$/)?.[0] ?? '';
  // What stands elsewhere on the page, too, is the page's own number.
  const isOnce = outline.blocks.filter(each => each.text.includes(number)).length === 1;
  if (!noun || !isOnce || !(HOUSE.test(noun) || isGenericPlace(noun) || kindOfPlace(noun) !== null)) return null;
  const before = text.slice(0, -asked.length);
  const named = [...before.matchAll(AT_PLACE), ...before.matchAll(BEGINS)].at(-1)?.[1];
  return named && (nameIn(named)?.score ?? 0) < 0.6
    ? { value: named, evidence: { text: text.slice(0, 160), from: 'selection', confidence: 0.7 } }
    : null;
}

/** "care home": what sort of place such words mean. */
export function sortMeant(text: string): string[] {
  const noun = ASKED.exec(text)?.[1];
  return noun && kindOfPlace(noun) !== null ? [noun] : [];
}

const HOUSE = /\b(?:shop|store|cent(?:re|er)|club|home|venue|school|hotel)$/;

const ASKED =
  /\b(?:[Cc]ontact|[Cc]all|[Rr]ing|[Pp]hone|[Tt]elephone)\s(?:the|this)\s((?:\p{Lower}+\s){0,2}\p{Lower}{3,})\s(?:directly\s)?(?:on|at)\s\+?\(?\d[\d\s()-]{6,20}$/u;

const NAME = String.raw`((?:The\s)?\p{Upper}[\p{Alpha}'’-]*(?:\s(?:of\s|and\s|&\s)?\p{Upper}[\p{Alpha}'’-]*){1,4})`;
const AT_PLACE = new RegExp(String.raw`\b(?:at|by|from)\s(?:the\s)?${NAME}`, 'gu');
const BEGINS = new RegExp(
  String.raw`(?:^|[.!?]\s)${NAME}\s(?:is|has|offers|runs|takes|provides|holds|hosts|welcomes)\s`,
  'gu',
);
