import { kindOfPerson, kindOfPlace } from '../mentions/role.ts';
import { openingLines } from './contact-lines.ts';
import type { BodyLine } from './quotes.ts';
import { roleOrPlace, saysCalling } from './role-or-place.ts';

/** "I'm", "I am", "im", in the languages that people write. */
export const I_AM = String.raw`[Ii](?:['’]?m| am|(?:['’]ve| have) (?:just |recently |now )?(?:taken over as|started as|become|been))|[Ii]ch bin|[Jj]e suis|[Ss]oy|[Ss]ono|[Ii]k ben|[Jj]ag är|[Jj]eg er|[Ss]ou|[Jj]estem`;
export const ARTICLE = String.raw`(?:(?:currently|now|also|hier|auch|new|current|one of the|the|an?|der|die|eine?|le|la|l['’]|une?|el|il|una?|de|een|o)\s?(?<=[\s'’]))*`;

/** "I've been told by the nurse", "I am waiting to hear from the consultant": nothing that the writer is. */
export const IN_TOUCH = /\b(?:by|from|my|your|his|her|their|told|waiting|hoping|asked)\b/i;

const CALLING = new RegExp(
  String.raw`(?:^|[\s,(])(?:${I_AM}|[Ii] work as|[Ii]ch arbeite als|[Jj]e travaille comme) ${ARTICLE}(?<!\bthe )((?:\p{Alpha}[\p{Alpha}'’-]*[ ]?){1,6})`,
  'u',
);
/** How it begins, with an article in English: most letters do not, and what callings are made of is dear to compile in a page. */
const SAYS_CALLING =
  /(?:^|[\s,(])(?:[Ii](?:['’]?m| am|(?:['’]ve| have) (?:\w+ )?(?:become|been|started as|taken over as)) (?:currently |now |also |new |the |your )*(?:an? |one of )|[Ii] work as |[Ii]ch (?:bin|arbeite als) |[Jj]e (?:suis|travaille comme) |[Ss]oy |[Ss]ono |[Ii]k ben |[Jj](?:ag är|eg er) |[Ss]ou |[Jj]estem |I (?:teach|offer|provide|do) )/;
/** "I teach pilates", "I do personal training": a trade by what is done. */
const TRADE =
  /(?:^|[\s,(])(I (?:teach|offer|provide|do) (?:(?:sports|mobile|deep tissue) )?\p{Alpha}+(?: \p{Alpha}+)?)/u;

/** Who writes of a heel of their own is a patient, whatever they are. */
const OF_OWN_BODY =
  /\b(?:my|mein\w*|mon|ma|mes|mijn) (?:[a-z]+ )?(?:foot|feet|heels?|toes?|toenails?|ankles?|knees?|back|hips?|legs?|calf|calves|shins?|shoulder|neck|pain|appointments?|insoles?|orthotics|gp|daughter|son|mum|mother|dad|father|husband|wife|fuß|füße|knie|termin|pied|genou|dos|rendez-vous|rdv|voet|knie|afspraak)\b/i;

export function isOfOwnBody(own: readonly BodyLine[]): boolean {
  return own.some(({ text }) => OF_OWN_BODY.test(text));
}

/**
 * What the writer says they are ("I'm a personal trainer in Otley") or do ("I teach pilates"), where the signature says no role. Nothing else of
 * the sentence.
 */
export function saidCalling(own: readonly BodyLine[]): string | null {
  for (const { text } of openingLines(own)) {
    if (text.length > 1500) continue;
    for (const sentence of text.split(/(?<=[.!?])\s+/)) {
      if (!SAYS_CALLING.test(sentence)) continue;
      const said = callingOf(CALLING.exec(sentence)?.[1] ?? '') ?? tradeIn(sentence);
      if (said) return said;
    }
  }
  return null;
}

/** "freelance massage therapist" of "freelance massage therapist and looking", "pharmacist prescriber" of "pharmacist prescriber in Leeds". */
function callingOf(text: string): string | null {
  const words = text.trim().split(' ');
  const upTo = (length: number) => words.slice(0, length).join(' ');
  let found: string | null = null;
  for (let length = 1; length <= words.length; length += 1) {
    const role = upTo(length);
    if (IN_TOUCH.test(role) || /\s(?:and|in|at|with|for|who|so|but|on|to)$/.test(role)) break;
    if (found && !saysCalling(words[length - 1]!)) break;
    if (roleOrPlace(role) === 'role' && (kindOfPerson(role) ?? 'office') !== 'office') found = role;
  }
  return found;
}

/** Anybody does yoga; who teaches it, or does personal training, has it for a trade. */
function tradeIn(sentence: string): string | null {
  const said = TRADE.exec(sentence)?.[1] ?? '';
  const kind = said ? kindOfPlace(said) : null;
  return kind && (!/^I do\b/.test(said) || kind === 'personal-trainer' || kind === 'massage-therapist') ? said : null;
}

/** A line that `saidCalling` took from a letter: no house's name. */
export const SAYS_TRADE = /^I (?:teach|offer|provide|do) \p{Alpha}/u;
