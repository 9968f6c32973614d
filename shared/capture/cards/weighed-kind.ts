import { PARTNER_KINDS, type PartnerKind } from '../../model/partner-kinds.ts';
import type { ContactGuess, Evidence, Offer } from '../contact.ts';
import type { MessageFacts } from '../facts.ts';
import { kindChances } from '../lexicon/learnt/kind-told.ts';
import { softmax, weighing } from '../lexicon/learnt/model.ts';
import { piecesOf } from '../lexicon/learnt/pieces.ts';
import { PAGE_KINDS } from '../lexicon/learnt/page-weights.ts';
import { SPORT } from '../lexicon/kinds/sports.ts';
import { isOfOtherTrade } from '../lexicon/other-trades.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import { type Said, saidOf, wordsSaid } from './page-said.ts';

const { odds, piece } = weighing(PAGE_KINDS);

/**
 * What all words of a page or message make likely against what our rules read from a few of them. What a name of a place tells stays, unless
 * that is a hospital's, and so do letters behind a name: of 617 labelled cards that the model had not seen, it was right where a role or a line
 * had told another kind (12 became right, none wrong) and where none was told (7 and none), and wrong where a name had told one (1 and 3).
 */
export function withLikelierKind(guess: ContactGuess, from: Reading | MessageFacts): ContactGuess {
  if (isSure(guess)) return guess;
  const said = saidOf(guess, from);
  const words = wordsSaid(said);
  const chances = kindsBy(said, words);
  const [kind, chance] = [...chances].reduce((a, b) => (b[1] > a[1] ? b : a));
  const read = guess.kind === null ? 0 : (chances.get(guess.kind) ?? 0);
  const isTold =
    Object.hasOwn(PARTNER_KINDS, kind) &&
    chance >= (guess.kind === null && words.size < FEW ? LEAST_OF_FEW : LEAST) &&
    chance >= read * TRUST;
  const evidenceOf = (of: string, confidence: number) => ({ ...telling(said, words, of), confidence });
  const offered = (left: ContactGuess) => ({ ...left, offers: [...left.offers, ...offersOf(chances, evidenceOf)] });
  if (!isTold && isGuessed(guess) && read < UNLIKELY && words.size >= FEW) return offered(withoutKind(guess));
  if (!isTold || kind === guess.kind || (kind === 'sports-club' && isOfNoSport(guess, said)))
    return guess.kind === null ? offered(guess) : guess;
  return { ...guess, kind: kind as PartnerKind, evidence: { ...guess.evidence, kind: evidenceOf(kind, chance) } };
}

/** The likeliest kinds, where none is sure enough to be filled in. */
function offersOf(chances: Map<string, number>, evidenceOf: (kind: string, confidence: number) => Evidence): Offer[] {
  return [...chances]
    .filter(([kind, chance]) => Object.hasOwn(PARTNER_KINDS, kind) && chance >= WORTH_OFFERING)
    .sort((one, other) => other[1] - one[1])
    .slice(0, OFFERED)
    .map(([value, chance]) => ({ field: 'kind', value, evidence: evidenceOf(value, chance) }));
}

/** From here on a kind is worth a look: of 40 cards that our rules had not seen and that offer some, 30 offer the right one. */
const WORTH_OFFERING = 0.1;
const OFFERED = 2;

/** One line or heading of the page told it: "For questions about training". What people come together for, all kinds of words are said of. */
function isGuessed({ kind, evidence: { kind: told } }: ContactGuess): boolean {
  const isOfLine = told?.from === 'text' || told?.from === 'heading';
  return isOfLine && told.confidence <= 0.7 && kind !== 'community-group';
}

function withoutKind({ evidence: { kind: _, ...evidence }, ...guess }: ContactGuess): ContactGuess {
  return { ...guess, kind: null, evidence };
}

/** "The club is run by volunteers": what people come together for otherwise has a committee and members, too. */
function isOfNoSport({ kind }: ContactGuess, said: Said): boolean {
  const gathers = kind === 'community-group' || kind === 'charity';
  return gathers && !Object.values(said).some(texts => texts.some(text => SPORT.test(foldText(text))));
}

/** A kind less likely than this is left to the person; where few pieces of words are said and none was read it must be likelier. */
const LEAST = 0.3;
const LEAST_OF_FEW = 0.7;
const FEW = 140;
/** A kind that one line told and all words together make less likely than this is nobody's: of 944 cards, read by rules that had not seen them, 8 lost it, 7 that were wrong and 1 that was right. */
const UNLIKELY = 0.035;
/** So many times likelier must a kind be than the one that was read. */
const TRUST = 10;

/** From here on a role is a calling ("dental hygienist"), not only a post ("senior partner"). A nurse is one, whatever the field. */
const CALLED = 0.8;

/** Whether words may not change the kind: nothing was found, it is of a trade that we have no kind for, or a name or letters tell it. */
function isSure({ kind, evidence, person, organisation, emails, phones }: ContactGuess): boolean {
  if (!person && !organisation && !emails.length && !phones.length) return true;
  if (kind === null) return [person?.role, organisation].some(text => isOfOtherTrade(text ?? undefined));
  const told = foldText(evidence['kind']?.text ?? '');
  const tells = (text: string | null | undefined) => {
    const folded = foldText(text ?? '');
    return folded !== '' && (told.includes(folded) || folded.includes(told));
  };
  if (tells(person?.role)) return kind === 'nurse' || (kindChances(piecesOf(person!.role!)).get(kind) ?? 0) > CALLED;
  return (tells(organisation) && kind !== 'hospital-ward') || tells(person?.credentials);
}

/** How likely each kind is: by all words, and by what the names of the organisation and the role tell by themselves. */
export function kindsBy(said: Said, words: ReadonlySet<string>): Map<string, number> {
  const named = namedKinds(said);
  const sums = odds(words).map((sum, at) => sum + named(PAGE_KINDS.classes[at]!));
  const chances = softmax(sums);
  return new Map(PAGE_KINDS.classes.map((kind, at) => [kind, chances[at]!]));
}

/** What is added to a kind's odds for the organisation's name and the role. */
export function namedKinds(said: Said): (kind: string) => number {
  const told = named(said).map(text => kindChances(piecesOf(text)));
  return kind => told.reduce((sum, chances) => sum + 0.5 * Math.log(0.02 + (chances.get(kind) ?? 0)), 0);
}

/** The name or role that tells a kind by itself, else the three words that say most for it. */
function telling(said: Said, words: ReadonlySet<string>, kind: string): Pick<Evidence, 'text' | 'from'> {
  const [name] = named(said).filter(text => (kindChances(piecesOf(text)).get(kind) ?? 0) > 0.5);
  if (name) return { text: name, from: 'text' };
  const of = PAGE_KINDS.classes.indexOf(kind);
  const weights = new Map<string, number>();
  for (const each of words) {
    const word = each.replace(/^(?:[*^]|.=)/, '');
    if (!word.endsWith('~')) weights.set(word, (weights.get(word) ?? 0) + piece(each, of));
  }
  const most = [...weights].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]);
  const text = most.slice(0, 3).map(([word]) => word); // prettier-ignore
  return { text: text.join(', '), from: 'words' };
}

/** The organisation's name and the role. */
function named(said: Said): string[] {
  return [said['o'], said['r']].flatMap(texts => texts?.filter(Boolean) ?? []);
}
