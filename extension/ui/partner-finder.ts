import { kindLabel } from '../../shared/model/partner-kinds.ts';
import { searchText } from '../../shared/rules/search-text.ts';
import type { PartnerSummary } from '../../shared/rules/summary.ts';

/** A partner as it stands in a list to choose from. */
export type PartnerChoice = {
  id: string;
  name: string;
  detail: string;
  /** What was typed is spelt otherwise: it may be somebody else. */
  isGuess?: true;
};

/** Finds partners by what is typed, the likeliest first. */
export type FindPartners = (typed: string) => PartnerChoice[];

type Row = { choice: PartnerChoice; name: string; nameWords: string[]; words: string[]; all: string; last: string };

const MOST = 8;

/**
 * A finder over the whole network, made once per change of it. Every typed word must begin a word of the partner (name, role,
 * organisation, kind, e-mail) or stand in it; digits also find telephone numbers. When nothing fits, one slip of the finger in a word is
 * forgiven, and what it finds is a guess.
 */
export function partnerFinder(summaries: readonly PartnerSummary[]): FindPartners {
  const rows = summaries.map((summary): Row => {
    const name = searchText(summary.name || summary.organisation);
    return {
      choice: choiceOf(summary),
      name,
      nameWords: wordsOf(name),
      words: wordsOf(summary.search),
      all: summary.search,
      last: summary.lastContact,
    };
  });
  return typed => {
    const words = wordsOf(searchText(typed));
    const digits = typed.replace(/[\s()+.-]/g, '').replace(/^0+/, '');
    if (words.length === 0) return [];
    const found = rank(rows, row => rankOf(row, words, /^\d{3,}$/.test(digits) ? digits : undefined));
    if (found.length > 0) return found;
    return rank(rows, row => (isNearly(row, words) ? 0 : undefined)).map(choice => ({ ...choice, isGuess: true }));
  };
}

export function choiceOf(summary: Pick<PartnerSummary, 'id' | 'name' | 'organisation' | 'partnerKind'>): PartnerChoice {
  const { id, name, organisation, partnerKind } = summary;
  const detail = [kindLabel(partnerKind), name ? organisation : ''].filter(Boolean).join(' · ');
  return { id, name: name || organisation || 'No name yet', detail };
}

function rank(rows: Row[], rankRow: (row: Row) => number | undefined): PartnerChoice[] {
  const found: { row: Row; rank: number }[] = [];
  for (const row of rows) {
    const rank = rankRow(row);
    if (rank !== undefined) found.push({ row, rank });
  }
  // Of equals the one last in touch with.
  found.sort((a, b) => a.rank - b.rank || compare(b.row.last, a.row.last) || compare(a.row.name, b.row.name));
  return found.slice(0, MOST).map(({ row }) => row.choice);
}

function rankOf(row: Row, words: string[], digits: string | undefined): number | undefined {
  if (digits && row.all.includes(digits)) return 2;
  if (row.name.startsWith(words.join(' '))) return 0;
  let worst = 1;
  for (const word of words) {
    if (row.nameWords.some(own => own.startsWith(word))) continue;
    if (row.words.some(own => own.startsWith(word))) worst = Math.max(worst, 2);
    else if (word.length > 1 && row.all.includes(word)) worst = 3;
    else return undefined;
  }
  return worst;
}

function isNearly(row: Row, words: string[]): boolean {
  return words.every(word => row.words.some(own => own.startsWith(word) || (word.length > 3 && isOneSlip(word, own))));
}

/** Whether `typed` is the beginning of `word` but for one letter changed, left out, added, or two swapped. */
function isOneSlip(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const rest = typed.slice(at);
  const left = word.slice(at);
  return (
    left.startsWith(rest.slice(1)) ||
    left.slice(1).startsWith(rest) ||
    left.slice(1).startsWith(rest.slice(1)) ||
    (rest.length > 1 && left.startsWith(`${rest[1]}${rest[0]}${rest.slice(2)}`))
  );
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{Alpha}\p{N}]+/u).filter(Boolean);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
