import { isGivenName } from '../lexicon/given-names.ts';
import { emailsIn, isSharedBox } from '../mentions/email.ts';
import { kindOfPlace } from '../mentions/role.ts';
import { alikeNames, fitsHost } from '../page/fits-host.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Outline } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import { isPageWord } from './organisation-doubts.ts';

/** "GP surgery Hollin Bank Surgery", whom the title calls by the name alone: what is only read out before it. */
export function withoutKind(head: string, title: string): string {
  const part = title.split(/\s+[|–—·-]\s+/).find(each => head.endsWith(` ${each}`)) ?? head;
  const before = head.slice(0, head.length - part.length).trim();
  // "Diabetes Centre - Podiatry"
  const isName = /[|–—·-]$/.test(before) && hasOrganisationWord(before);
  return before && !isName && kindOfPlace(before) !== null && hasOrganisationWord(part) ? part : head;
}

/** "RSCDS Winchester Group" heads /winchester/: one of the groups that a site holds. */
export function isSection(url: string, part: string): boolean {
  const [, section = ''] = /^[a-z]+:\/\/[^/]+\/([a-z]{5,20})\//i.exec(url) ?? [];
  const word = section.toLowerCase();
  return (
    word !== '' &&
    foldText(part).split(' ').includes(word) &&
    /\b(?:group|club|branch|society|association|league|section)\b/i.test(part) &&
    kindOfPlace(word) === null &&
    !hasOrganisationWord(word)
  );
}

/** "Linde Elmstad" of "Föreningen - Linde Elmstad". */
export function withoutPageWords(head: string): string {
  const parts = head.split(/\s+[|–—·-]\s+/);
  const said = parts.filter(part => !isPageWord(part));
  return said.length === 1 && parts.length === 2 ? said[0]! : head;
}

/** "Elm Court Care Home" of "Contact Elm Court Care Home". */
export function withoutVerb(head: string): string {
  const name = head.replace(/^(?:contact|visit|find|meet|about|welcome to)\s(?=\p{Upper})/iu, '');
  return kindOfPlace(name) !== null ? name : head;
}

/** "Elm Court, 112 Dundonald Road" below "Elm Court Care Home", on the site of a group: it heads its own address in the content. */
export function isAddressed({ outline, mentions, site }: Reading, name: string): boolean {
  if (!site.own || kindOfPlace(name) === null || fitsHost(name, site.label) >= 0.5) return false;
  const { blocks, frame, noise } = outline;
  const isIts = (line: string) => line.includes(' ') && (alikeNames(line, name) || beginAlike(line, name));
  const linesAt = (block: number) =>
    blocks[block]?.level === undefined
      ? (blocks[block]?.text.split('\n').slice(0, 1) ?? []).flatMap(line => [line, line.split(', ')[0]!])
      : [];
  return mentions.some(
    ({ type, block }) =>
      type === 'address' && !frame[block] && !noise[block] && [block - 1, block].flatMap(linesAt).some(isIts),
  );
}

/** "Ospedale Elmi - Alzano" and "Ospedale Elmi di Alzano Lombardo": three words the same. */
function beginAlike(a: string, b: string): boolean {
  const [one, two] = [a, b].map(text => foldText(text).split(' ').slice(0, 3).join(' '));
  return one === two && one!.split(' ').length === 3;
}

/** larkfieldhouse@ on the page that "Larkfield House Care Home" heads: one of the site's places. */
export function isMailedTo({ blocks, frame, noise }: Outline, name: string): boolean {
  const [verb, called = ''] = /^(?:about|meet|contact)\s(\S+)$/i.exec(name) ?? [];
  if (OFFICE.test(name) || (verb && isGivenName(called))) return false;
  return blocks.some(
    ({ text }, at) =>
      !frame[at] &&
      !noise[at] &&
      emailsIn(text).some(({ email }) => !isSharedBox(email) && fitsHost(name, email.split('@')[0]!) >= 0.75),
  );
}

/** "Room Hire" over room@…, "Patient Referrals" over referrals@…: what one writes there for. */
const OFFICE =
  /(?<!\p{Alpha})(?:hire|enquir(?:y|ies)|inquir(?:y|ies)|referrals?|bookings?|appointments?|team|fundraising|events?|weddings?|parties|lettings|volunteers?|volunteering|admissions|membership|communications?|complaints|feedback|vacancies|recruitment|sponsorship|donations?|orders|accounts|prescriptions|workshops?|classes|courses|training)$/iu;

/** The main heading that begins the page, above its address or navigation: the site's name rather than the page's. */
export function isMasthead({ blocks }: Outline, at: number): boolean {
  return (
    blocks.slice(0, at).every(block => block.alt) && blocks.some(block => block.level !== undefined && block.level > 1)
  );
}
