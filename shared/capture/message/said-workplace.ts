import type { Mailbox } from '../facts.ts';
import { nameIn } from '../mentions/person-name.ts';
import { foldText } from '../text/clean.ts';
import { expression, ofTextsWith, once } from '../text/once.ts';
import { openingLines } from './contact-lines.ts';
import { nameWords } from './imprint.ts';
import type { BodyLine } from './quotes.ts';
import { isOrganisation, roleOrPlace } from './role-or-place.ts';
import { ARTICLE, I_AM, IN_TOUCH } from './said-calling.ts';

/** A name of some words with capitals, with what stands between them. */
const NAMED = String.raw`((?:\p{Upper}|\d+ ?k (?=\p{Upper}))[\p{Alpha}\d&.'’-]*(?:\s(?:(?:of|the|and|in|on|for|&|de|du|del|von|am|der|to|with)\s){0,2}(?:&|\p{Upper}[\p{Alpha}\d.'’-]*|\d+k))*(?:\s(?:running|walking|athletics|cycling|tennis|football|netball|dance|swimming|support)\s(?:club|group)|\s(?:club|group|school|surgery|care home|pharmacy))?)`;
const AT = String.raw`(?:here |over )?(?:at|of|for|with|from|beim?|vom|von|im|am|du|des|au|chez|del|en|di|dell?a|dell['’]|presso|bij|van|på|i|hos|av|do|da|de l['’]|der?)\s?(?<=[\s'’])(?:the |our local |a local |local |der |den |la |le |las |los )?`;
/** What the writer is to where they are: lazily as little as names a place, else as much ("the head of PE at Elm School"). */
const officeAt = (role: string) =>
  new RegExp(
    String.raw`(?:^|[\s,(])(?:${I_AM}) (?:\p{Upper}\p{Lower}+(?: \p{Upper}\p{Lower}+)?,? (?:and )?(?:(?:${I_AM}) )?)?(${ARTICLE})(${role}) ${AT}${NAMED}${NOT_OF}`,
    'u',
  );
/** Of whoever says that they are it, no place. */
const TRADE = /^(?:\p{Alpha}+ )?(?:physio|osteo|chiro|ot)$/iu;
const NOT_OF = String.raw`(?!\s(?:patient|client|resident|customer|member))`;
/** "I'm secretary of Elm Runners", "my name is Ann and I am one of the coaches at Elm Runners" */
const offices = once(() => [officeAt('[^.,;:!?()\\d@]{3,40}?'), officeAt('[^.,;:!?()\\d@]{3,60}')]);
/** "I coach", "I look after the juniors", "I teach PE over": what the writer does somewhere; `what` stands for whom or what. */
const doesAt = (what: string) =>
  String.raw`I (?:also |currently |now |just )?(?:(?:coach|teach|volunteer|work|help(?: out)?)(?: ${what})?|(?:arrange|book|organi[sz]e|look after|run(?! \d)|do(?! (?:an?|my)\b)|teach|lead|manage|take the|cover|handle) ${what})(?: over| down| up)? (?:at|for)`;
const HERE = String.raw`I(?:['’]?m| am) (?:also )?(?:on|part of) the (?:committee|board|staff|(?:[a-z]+ )?team) (?:at|of|for|with)|I (?:run|own|manage|lead|organi[sz]e|coach|chair)|(?:I|I['’]m|I am) (?:help(?:ing)? )?(?:to )?(?:run|running|organi[sz]e|organi[sz]ing)|[Ww]e(?:['’]re| are)|[Ii]ch leite|(?:[Hh]ere|us) (?:at|for)|(?:I(?:['’]m| am) )?(?:[Ww]riting|contacting you|emailing|[Gg]etting in touch|calling) (?:from|to you from|for|on behalf of)|[Oo]n behalf of|[Rr]epresenting`;
/** "I coach at Elm Runners", "we are Elm Runners", "here at Elm Runners", "on behalf of Elm Runners", "I book the speakers for Elm Runners" */
const workplace = expression(
  () =>
    String.raw`(?:^|[\s,(])(?:${doesAt("[\\p{Alpha}\\d' -]{2,40}?")}|${HERE}) (?:the |our local |a local |local |den |die |das )?${NAMED}${NOT_OF}`,
  'u',
);
/** How both begin: most sentences do not, and what names are made of is dear to compile in a page. */
const SAYS_WHO = new RegExp(String.raw`(?:^|[\s,(])(?:${I_AM}) `);
const SAYS_DOES = ofTextsWith(
  'coach|teach|volunteer|work|help|arrange|book|organi|look after|run|do |lead|manage|take the|cover|handle',
  new RegExp(String.raw`(?:^|[\s,(])${doesAt('[^.!?]+')} `),
);
const SAYS_HERE = ofTextsWith(
  "committee|board|staff|team|I run|I own|I manage|I lead|I organi|I coach|I chair|m run|m organi|help|to run|to organi|e are|e’re|e're|ch leite|ere at|ere for|us at|us for|riting|contacting|emailing|etting in|calling|behalf|epresenting",
  new RegExp(String.raw`(?:^|[\s,(])(?:${HERE}) `),
);

/** Where the writer is in care, or for pleasure, is no workplace of theirs. */
const IN_CARE =
  /\b(?:patients?|clients?|customers?|residents?|pupils?|students?|members?|fans?|mum|dad|mother|father|parents?|visitors?|regulars?)\b/i;

/**
 * Where the letter itself says that its writer belongs: "I coach at Elm Runners". A line of a signature for it, with what they are there where that is
 * said, and nothing else of the sentence.
 */
export function saidWorkplace(own: readonly BodyLine[], sender: Mailbox): string | null {
  const words = nameWords(sender);
  for (const { text } of openingLines(own)) {
    if (text.length > 1500) continue;
    for (const whole of text.split(/(?<=[.!?])\s+/)) {
      // "the juniors (under 12s) at Elm Runners"
      const sentence = whole.replace(/\s\([^()]{1,40}\)(?=\s)/g, '');
      const office = SAYS_WHO.test(sentence) ? officeIn(sentence) : null;
      if (office) return office;
      const here = SAYS_DOES(sentence) || SAYS_HERE(sentence) ? workplace().exec(sentence)?.[1] : undefined;
      const found = placeNamed(here ?? fromHere(sentence, words));
      if (found) return found;
    }
  }
  return null;
}

/** Whether the letter may say so: less than to read the name. */
export function saysName(own: readonly BodyLine[]): boolean {
  return openingLines(own).some(({ text }) => /\b[Mm]y name(?:['’]s| is) /.test(text));
}

function officeIn(sentence: string): string | null {
  for (const office of offices()) {
    const [, article = '', role = '', at = ''] = office.exec(sentence) ?? [];
    const place = IN_CARE.test(role) || IN_TOUCH.test(role) ? null : placeNamed(at);
    if (place && (roleOrPlace(role) === 'role' || TRADE.test(role))) return `${role}, ${place}`;
    if (place && /one of the\s$/.test(article)) return place;
  }
  return null;
}

/** "My name is Ann Frost": who writes from the box of a house. */
export function saidName(own: readonly BodyLine[]): string | null {
  for (const { text } of openingLines(own)) {
    const [, shown = ''] = /\b[Mm]y name(?:['’]s| is) ((?:\p{Upper}[\p{Alpha}'’.-]+ ?){2,4})/u.exec(text) ?? [];
    const name = shown ? nameIn(shown.trim()) : null;
    if (name && name.score >= 0.5 && name.rest === '') return name.name;
  }
  return null;
}

/** "Ann from Elm Runners", "it's Ann here at Elm Runners", "Ann here, Elm Runners": the writer's own name in their letter. */
function fromHere(sentence: string, words: readonly string[]): string {
  const folded = / (?:from|at|of|@) |\bhere,/.test(sentence) ? foldText(sentence) : '';
  if (!words.some(word => folded.includes(word))) return '';
  const [, who = '', at = ''] = FROM.exec(sentence) ?? [];
  return foldText(who)
    .split(' ')
    .some(word => words.includes(word))
    ? at
    : '';
}
const FROM = new RegExp(
  String.raw`(?<!\p{Alpha})(\p{Upper}\p{Lower}+(?: \p{Upper}[\p{Alpha}'’-]+)?),? (?:(?:here )?(?:from|at|of|@)|here,) (?:the )?${NAMED}`,
  'u',
);

/** The longest beginning that is an organisation's name: "Elm Runners in Leeds". */
function placeNamed(text: string): string | null {
  const place = text.replace(/(?:[.'’-]+|\s(?:and|&) I)$/, '');
  const [head = ''] = place.split(/\s(?:in|on|and|with|for|to)\s/);
  return [place, head].find(name => name.includes(' ') && isOrganisation(name) && !/\sin\s/.test(name)) ?? null;
}
