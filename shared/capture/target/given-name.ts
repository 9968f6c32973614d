import { emptyCard } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { isRole } from '../mentions/role.ts';
import { isGiven } from '../mentions/whose-line.ts';
import { roleOrPlace } from '../message/role-or-place.ts';
import { rowAround } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';
import { addWritten } from './behind.ts';

/**
 * "Neil" of "Neil: 07400 …", "Kelly" of "HCA: Kelly", "Becky" in a row with a number: whom the page calls by a given name alone. The one
 * of the page's people who is called so, else somebody of whom only this is known.
 */
export function givenSelected(reading: Reading, target: Target, people: readonly Candidate[]): Candidate | null {
  const { text, blocks, kind } = target;
  const block = reading.outline.blocks[blocks[0] ?? -1];
  const called = kind === 'selection' && block ? givenWithRole(text) : null;
  if (called) return people.find(({ card }) => card.name!.value.startsWith(`${called.card.name!.value} `)) ?? called;
  if (kind !== 'selection' || !block || blocks.length > 1 || !isGiven(text)) return null;
  const known = people.filter(({ card }) => card.name!.value.startsWith(`${text} `));
  if (known.length === 1) return known[0]!;
  const line = block.text.split('\n').find(each => each.includes(text)) ?? '';
  const [before = '', after = ''] = line.split(text);
  // "Hilary Nash": the selection is a part of a name.
  if (/^\s\p{Upper}\p{Lower}/u.test(after) || /\p{Upper}\p{Lower}[\p{Alpha}'’-]*\s$/u.test(before.replace(CALL, '')))
    return null;
  const label = /^(.{2,40}?)(?::|\s[–-])\s(?:\p{Upper}\p{Lower}+(?:,\s|\sand\s))*$/u.exec(before)?.[1];
  const said = label ?? cellBefore(reading, blocks[0]!);
  const role = said !== undefined && (isRole(said) || roleOrPlace(said) === 'role') ? said : null;
  const card = emptyCard();
  const evidence = { text: line.slice(0, 200), from: 'selection' as const, confidence: 0.8 };
  card.name = { value: text, evidence };
  if (role) card.role = { value: role, evidence };
  addWritten(card, `${after} ${rowAfter(reading, blocks[0]!)}`, reading);
  return label || role || card.phones.length || card.emails.length ? { card, spot: null, item: null } : null;
}

/** "Josh - Osteopath", as a small practice calls its own. */
function givenWithRole(text: string): Candidate | null {
  const [, name = '', role = ''] =
    /^(\p{Upper}\p{Lower}{2,14})(?:\s[–—|-]\s|,\s|:\s|\s\(|\n)([^\n()]{3,60})\)?$/u.exec(text) ?? [];
  if (!name || !isGiven(name) || !isRole(role)) return null;
  const card = emptyCard();
  const evidence = { text: text.slice(0, 200), from: 'selection' as const, confidence: 0.8 };
  card.name = { value: name, evidence };
  card.role = { value: role, evidence };
  return { card, spot: null, item: null };
}

/** "Please contact Daphne on 0113 …": whom a sentence calls by a given name alone, as the page does elsewhere, or nobody knows more. */
export function givenAsked({ text, kind }: Target, people: readonly Candidate[]): Candidate | null {
  const [, name = ''] = kind === 'selection' ? (ASKED.exec(text) ?? []) : [];
  if (!name || !isGiven(name)) return null;
  const known = people.filter(({ card }) => card.name!.value.startsWith(`${name} `));
  if (known.length > 0) return known.length === 1 ? known[0]! : null;
  const card = emptyCard();
  card.name = { value: name, evidence: { text: text.slice(0, 200), from: 'selection', confidence: 0.7 } };
  return { card, spot: null, item: null };
}

const ASKED =
  /\b(?:[Cc]ontact|[Cc]all|[Rr]ing|[Tt]ext|[Pp]hone|[Ee]-?mail|[Ss]peak to|[Aa]sk for|[Mm]essage|[Ww]hats[Aa]pp)\s(\p{Upper}\p{Lower}{2,14})(?=\s(?:on|at|via|or email|by)\s|\s?\(|,?\s\+?0?\d[\d\s-]{6})/u;

/** "Gill Tordoff" for "… or from Gill at gill.tordoff@…": the address says how the given name before it goes on. */
export function nameSpelt(text: string, email: string): string | null {
  const [, first = '', last = ''] = /^(\p{Lower}{3,12})[._](\p{Lower}{3,20})\d{0,3}@/u.exec(email) ?? [];
  const before = /(\p{Upper}\p{Lower}+)(?:\s(?:at|on|via|by e-?mail))?[\s,:(–-]*$/u.exec(
    text.slice(0, text.indexOf(email)),
  )?.[1];
  // "rachel.groveyoga": the second is what she does.
  if (!first || before?.toLowerCase() !== first || !isGiven(before) || TRADE.test(last)) return null;
  return `${before} ${last[0]!.toUpperCase()}${last.slice(1)}`;
}

const TRADE =
  /yoga|pilates|physio|osteo|chiro|massage|dental|clinic|therap|fitness|coach|train|health|club|tennis|golf|swim|dance|nutrition/;

/** Words before a given name that belong to no name: "Call Sharon", "Contact Hilary". */
const CALL = /\b(?:call|ring|contact|phone|text|ask for|email|from|with|see)\s$/i;

function cellBefore({ outline }: Reading, block: number): string | undefined {
  const row = rowAround(outline, block);
  return row !== undefined && rowAround(outline, block - 1) === row ? outline.blocks[block - 1]!.text : undefined;
}

function rowAfter({ outline }: Reading, block: number): string {
  const row = rowAround(outline, block);
  const last = row === undefined ? block : outline.spans[row]![1];
  return outline.blocks
    .slice(block + 1, last + 1)
    .map(({ text }) => text)
    .join(' ');
}
