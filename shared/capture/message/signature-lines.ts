import type { Link } from '../facts.ts';
import { nameIn } from '../mentions/person-name.ts';
import { registersIn } from '../mentions/register.ts';
import { foldText } from '../text/clean.ts';
import { behalfLine } from './on-behalf.ts';
import { isOrganisation, LETTERED, roleOrPlace } from './role-or-place.ts';
import type { Sender } from './sender.ts';
import type { SignatureBlock } from './signature-facts.ts';

/** A value and the line of the signature that says it. */
export type Said<T> = { value: T; line: string };

/** A line with its links and parts; `principals`: it speaks of the person on whose behalf the writer signed. */
export type Line = { text: string; links: Link[]; segments: string[]; principals: boolean };

/** The lines of a signature, taken into parts. */
export function signatureLines(block: SignatureBlock, sender: Sender): Line[] {
  return block.lines.map((text, index) => ({
    text,
    links: block.links.filter(link => link.block === index),
    // What a logo in letters says, a line below says better.
    segments: LETTERED.test(text) ? [] : segmentsOf(text, sender),
    principals: false,
  }));
}

/** What adorns a line, and parts none: "Elm 🌳 Physio". */
const PICTURE =
  /\s*(?![☎✆✉📞📱📲📠🖷📧📨📩📬📭📮📍📌🏠🏡🏢🌐🔗💻🖥🗺🕐🕘])[\u{1f300}-\u{1faff}][\u{1f3fb}-\u{1f3ff}\ufe0f]?\s*/gu;

/** What is drawn of characters around a line: "-=( Ann Frost @ Elm Ltd )=-". */
const RULE = /^[-=~*#_]{1,}[-=~*#_(<[\s]+(?=\p{Alpha})|[\s)>\]]*[-=~*#_]{2,}$/gu;

/** "i. A. Sabine Kloss": by order. */
const FOR =
  /^(?:(?:electronically |e-)?signed(?: electronically)? by:?|dictated by:?|i\.\s?[AV]\.|p\.\s?p\.|gez\.|inh\.|inhaber(?:in)?:|owner:|proprietor:)\s+(?=\p{Upper})/iu;

/** "PC 4512 Anna Reid", "WM Phil Roe": police and fire, by rank and number. */
export const RANK = /^(?:PC|PCSO|DC|DS|DI|Sgt|Insp|WM|CM|SM|FF)\s(?:\d{2,6}\s)?(?=\p{Upper}\p{Lower}+\s\p{Upper})/u;

/** Parts of a line. A line "kwame, hackney hoops, 07400 123919" has commas between; "理学療法士 田中 美咲" has the role before the name. */
function segmentsOf(text: string, sender: Sender): string[] {
  const parts = text
    // One number may serve both: "☎/📠 0113 …".
    .replace(/(?<![☎✆📞]\ufe0f?[\s/]{0,3})[🖷📠]\ufe0f?/gu, ' | Fax: ')
    .replace(PICTURE, ' ')
    .replace(RULE, '')
    .replace(FOR, '')
    .replace(RANK, '')
    .split(
      /\s*[|•·‖¦▪●☎✆✉⌂\t📞📱📲📠🖷📧📨📩📬📭📮📍📌🏠🏡🏢🌐🔗💻🖥🗺🕐🕘]\ufe0f?\s*|\s~\s|\s{4,}|\s\.\s|\s\/\s(?=\+?\(?0\d)|\s(?=(?:e-?mail|tel|fax|phone|mobile|mob|mobil|direct|web):\s)|(?<=\p{Alpha}{3} \p{Alpha}{3,}) (?=[\w.-]+@[\w.-]+$)/iu,
    );
  const name = sender.person?.name ?? '';
  const split = parts.flatMap(part => {
    const at = name ? part.indexOf(name) : -1;
    if (at > 0 && roleOrPlace(part.slice(0, at).trim()) === 'role') return [part.slice(at), part.slice(0, at)];
    const bracketed = bracketedParts(part);
    if (bracketed) return bracketed;
    const pieces = part.split(/,\s+/);
    const head = foldText(pieces[0]!);
    const listed =
      pieces.length >= 3 &&
      /\d{4}|@/.test(part) &&
      name !== '' &&
      (head === foldText(name) || head === foldText(name).split(' ')[0]);
    // "Alan Priest – Contracts Manager – West Leeds GP Federation – 0113 …"
    const dashed = part.split(/\s[–—-]\s/);
    if (dashed.length >= 3 && name !== '' && foldText(dashed[0]!) === foldText(name)) return dashed;
    return listed ? pieces : [part];
  });
  return split.map(part => part.trim()).filter(part => part !== '');
}

/**
 * "Jan Pickles (secretary)", whose small letters look like a sentence's; "Jan Pickles (Elm Runners) 07400 123456" and "(Elm Runners, tel 07400
 * 123456)": what stands in brackets is a part like any other.
 */
function bracketedParts(part: string): string[] | null {
  const [, who = '', inner = '', rest = ''] = /^([^()]{0,50})\(([^()]{4,90})\)([^()]*)$/.exec(part) ?? [];
  const [, name = '', role = ''] =
    /^((?:\p{Upper}[\p{Alpha}'’.-]*\s){2,4})[–—-]\s(\p{Lower}.{2,60})$/u.exec(part) ?? [];
  if (name && roleOrPlace(role) === 'role') return [name, role];
  const inside = inner.split(/,\s+/);
  const isRole = /^\p{Lower}/u.test(inner) && roleOrPlace(inner) === 'role' && /^\p{Upper}\S* \p{Upper}/u.test(who);
  const isPlace = (!who || rest !== '') && inside.some(each => roleOrPlace(each) === 'place');
  return isRole || isPlace ? [who, ...inside, rest] : null;
}

/** "EA to Dr Liam Ho", or "for Mr James Olm" below "Medical Secretary": for whom somebody works. */
const SERVES =
  /(?:\b(?:[Ss]ecretary|[Tt]ypist|[Aa]ssistant|[Oo]ffice|P\.?A\.?|E\.?A\.?)\s(?:to|for|of)|^(?:[Ff]or|[Tt]o))(?::|\b)\s*(?:Mr|Mrs|Miss|Ms|Dr|Prof(?:essor)?)\b/u;

/** Marks what stands right below for whom somebody works: "Consultant Orthopaedic Surgeon", "GMC 1234567". */
function markServed(lines: Line[]): void {
  const at = lines.findIndex(({ text }) => SERVES.test(text));
  if (at < 0) return;
  const below = lines.slice(at + 1);
  const until = below.findIndex(({ text }) => roleOrPlace(text) !== 'role' && registersIn(text).length === 0);
  // A secretary is in no register.
  for (const [index, line] of below.entries())
    if (until < 0 || index < until || registersIn(line.text).length > 0) line.principals = true;
}

/** Marks the lines that speak of the person on whose behalf the writer signed: name, post-nominals, role, register. */
export function principalOf(lines: Line[]): Said<string> | null {
  markServed(lines);
  const at = lines.findIndex(line => behalfLine(line.text) !== undefined);
  if (at < 0) return null;
  const named = behalfLine(lines[at]!.text)!.principal;
  lines[at]!.principals = true;
  let principal: Said<string> | null =
    named && !isOrganisation(named) ? { value: nameIn(named)?.name ?? named, line: lines[at]!.text } : null;
  for (const line of lines.slice(at + 1)) {
    const name = nameIn(line.text);
    const isName = principal === null && name !== null && name.score >= 0.2;
    if (isName) principal = { value: name.name, line: line.text };
    if (isName || roleOrPlace(line.text) === 'role' || registersIn(line.text).length > 0) line.principals = true;
  }
  return principal;
}
