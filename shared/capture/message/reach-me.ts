import { registeredDomain } from '../lexicon/hosts.ts';
import { isSharedBox } from '../mentions/email.ts';
import { foldText } from '../text/clean.ts';
import { expression } from '../text/once.ts';

/** Whom a number in a letter reaches: the writer, or the house they write for. */
export type Reached = 'me' | 'house';

const any = (...parts: string[]) => parts.join('|');

export const MOBILE = String.raw`cell(?: ?phone)?|mobile|handy(?:nummer)?|portable|m[óo]vil|cellulare|mobiel|mobil(?:nummer)?|mobilnr|telem[óo]vel|celular`;
const PHONE = `(?:${MOBILE}|phone|tele(?:ph|f)one?|telefon|telefoon|tel[ée]fono|tel|number|nummer|num[ée]ro|n[úu]mero|numer|nr|no|line|durchwahl|direct dial)`;
const VERB = '(?:call|ring|phone|text|reach|contact|get|catch|find|whatsapp|message|bell)';

/**
 * "ring me", "my new mobile", "I'm on", "mobile is best", in the languages that people write. It and the next ones are for small letters:
 * letters of either size and \p{Alpha} in one expression take a page three times as long to compile.
 */
const mine = expression(
  () =>
    String.raw`(?<![\p{Alpha}'’])(?:${any(
      String.raw`${VERB} me(?! (?:a|an|the|your)\b)`,
      String.raw`(?:give|drop|shoot|send) me an? (?:quick )?(?:call|text|ring|bell|shout|buzz|message|tinkle|line)`,
      String.raw`my (?:new |own |direct |work |home |personal |contact |best |${MOBILE} )?${PHONE}|(?:ring|call|text) the (?:${MOBILE})`,
      String.raw`(?:meine?|mon|mi|il mio|mijn|mitt?|min|meu|o meu|mój|moja)(?: [a-zäöüéè]+)? ${PHONE}`,
      String.raw`i(?:['’]m| am)(?: [a-z]+)? (?:on|in|available|here|around|reachable)|i(?:['’]m| am) (?:usually |mostly |always )?free (?:after|before|from|until|till|between|most|all|any|at|on)`,
      String.raw`(?:happy|free|glad) to (?:jump|hop|get) on (?:a|the) (?:call|phone)`,
      String.raw`i can be (?:reached|contacted)`,
      'need me|(?:number|way|one) for me|(?:reply|respond) to this or',
      String.raw`mich(?: [a-z]+){0,3} (?:unter|auf|an)|mich an|erreichbar (?:bin ich )?(?:unter|auf)|ruf(?:en sie)?(?: mich)?(?: [a-z]+){0,2} durch`,
      String.raw`(?:me|m['’]) ?(?:joindre|appeler|contacter)|appelez[- ]moi|contactez[- ]moi|je suis joignable`,
      String.raw`ll[áa]m[ae]\w*me|llamarme|localizarme|contactarme|me (?:puede[sn]? )?(?:llam\w+|localiz\w+)`,
      String.raw`chiam[ai]mi|chiamarmi|contattarmi|mi (?:trov[ai]|chiam[ai]|può chiamare)|rispondo al`,
      String.raw`(?:mij|me)(?: altijd| ook| even)? (?:bellen|bereiken|appen)|bel me|app me|ben ik bereikbaar`,
      String.raw`ligue[- ]me|ligar[- ]me|me ligar|ring mig|ring meg|(?:når|nå) mig|(?:når|nå) meg|zadzwoń do mnie`,
    )})(?!\p{Alpha})`,
  'gu',
);
/** "Mobile is best", "happy to chat": the writer's where nobody else is spoken of. */
const best = expression(
  () =>
    String.raw`(?<![\p{Alpha}'’])(?:${any(
      String.raw`(?:${MOBILE}|number|text(?:ing)?|phone|ring(?:ing)?|call(?:ing)?)(?: is|['’]s| would be)? (?:the )?(?:best|easiest|better|easier)`,
      String.raw`(?<!\b(?:is|are) )(?:best|easiest|quickest)(?: \p{Alpha}+)? (?:on|by|to (?:ring|call|text|phone)|number|contact|way)`,
      String.raw`(?:call|ring|text|phone) if (?:it['’]?s|that['’]?s|you (?:need|want|like|prefer|have))`,
      String.raw`(?:happy|free|glad) to (?:chat|talk|speak|call|ring|text|phone)`,
    )})(?!\p{Alpha})`,
  'gu',
);
/** "No worries - mob"; alone on its line it may be of the patient whose details the letter lists. */
const LABEL = new RegExp(String.raw`[.!,–-]\s*(?:${MOBILE}|mob)(?: number)?(?: is|['’]s|:)?[\s:]*$`, 'i');
/** "call us", "our helpline", in the same languages; `theHouse()` where the writer has a house of their own. */
const ours = expression(
  () =>
    String.raw`(?<![\p{Alpha}'’])(?:${any(
      String.raw`${VERB} us(?! (?:a|an|the|your)\b)|give us an? (?:call|text|ring|bell|shout|buzz)`,
      String.raw`(?:${VERB} )?with any (?:questions|queries|problems|concerns)`,
      String.raw`(?:any|for) (?:questions|queries|problems|concerns|enquiries)\b[^.]{0,25} ${VERB}(?: us)?`,
      'get in touch|to (?:speak|talk) to (?:someone|somebody|us|one of|a member)',
      String.raw`our (?:[a-z]+ )?(?:office|clinic|surgery|practice|reception|rooms|switchboard|helpline|team|shop|store|studio|desk|line|number|phone)`,
      String.raw`uns(?: [a-z]+){0,3} (?:unter|an|auf)|rufen sie uns`,
      String.raw`nous (?:joindre|appeler|contacter)|(?:appelez|contactez)[- ]nous|contactarnos|ll[áa]m[ae]nos|contattaci|chiamaci|ons (?:bellen|bereiken)|bel ons`,
    )})(?!\p{Alpha})`,
  'gu',
);
const theHouse = expression(
  () =>
    String.raw`\b${VERB} (?:me at )?the (?:office|clinic|surgery|practice|rooms|shop|store|studio|helpline|switchboard|front desk|reception|salon)\b|\bthe rooms will\b|\b${VERB} (?:the |our )?(?:[a-z]+ ){0,2}(?:appointments|bookings?|admin(?:istration)?|enquir(?:y|ies)|secretaries|referrals?)(?: (?:team|line|office|desk|department|centre|center))?(?= on\b)`,
  'g',
);

/** Whoever is meant, it is not the writer: "her number", "ring the caretaker", "call Debbie". */
const others = expression(
  () =>
    String.raw`(?<!\p{Alpha})(?:he|him|his|she|her|hers|they|them|their|your|yours|who|whose|patient|(?:[Cc]all|[Rr]ing|[Pp]hone|[Tt]ext|[Cc]ontact|[Rr]each|[Rr]ang|[Rr]ung|[Cc]alled|[Pp]honed|[Tt]exted|[Aa]sk for|[Ss]peak to|[Uu]se|[Tt]ry|[Vv]ia|[Oo]r|[Aa]nd) (?:you|the|a|an|my|dr|mr|mrs|ms)|(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Whats|Tel|Mob|Cell|Phone|Text)\p{Alpha}*(?!\p{Alpha}))\p{Upper}\p{Lower}+)(?!\p{Alpha})`,
  'gu',
);
/** Whoever it is that speaks, it is not the writer. */
const SAID = /["“”«»„]|\b(?:said|says|wrote|writes|told|asked|quote)\b/i;
/** "about his programme, mob": whom a call is about has no part in it. */
const ABOUT = /\babout [^,;–-]{2,60}(?=[,;–-])/g;
const CLOSED = /\b(?:out of|outside|after) (?:\w+ )?hours\b|\bclosed\b/i;

/** "07400 123456 is my mobile", "07400 123456 (mine)" */
const MINE_BEFORE =
  /^[\s,–-]*\(?(?:is |['’]s )?(?:mine\b|my\b|the best (?:number|one) (?:for|to (?:get|reach|ring|call)) me\b)/i;

/**
 * Whom the words around a number say that it reaches. `line` ends where the number begins, `above` is the line over it; `house`: the domain of
 * the writer's address, where it is a house's.
 */
export function reachedBy(
  { line, above, after }: { line: string; above: string; after: string },
  house: string | null,
  writer: readonly string[],
): Reached | null {
  const before = line.split(/[.!?…]\s+(?=\p{Upper})/u).at(-1)!;
  if (SAID.test(before) || CLOSED.test(before) || /\bfrom\W*$/i.test(before)) return null;
  if (MINE_BEFORE.test(after) && !namesOther(before, writer)) return 'me';
  const small = before.toLowerCase();
  const me = endOf(mine(), small);
  const us = Math.max(endOf(ours(), small), house ? endOf(theHouse(), small) : -1);
  const end = Math.max(me, us);
  if (end < 0 && house && saysHouse(line, above, house)) return 'house';
  if (end < 0) {
    const isBest = endOf(best(), small) >= 0 || LABEL.test(line);
    // "Mobile best:" is of whom the line above speaks; a longer sentence says whom it means.
    const context = line.split(' ').length <= 6 ? `${above}\n${line}` : line;
    return (isBest && !namesOther(context.replace(/\b(?:your|you|who)\b/gi, ''), writer)) || namesWriter(before, writer)
      ? 'me'
      : null;
  }
  const between = before.slice(end).replace(ABOUT, '');
  if (/\b(?:not?|isn['’]t|old|nicht mehr)\b/i.test(between) || namesOther(`-${between}`, writer)) return null;
  return me >= us ? 'me' : 'house';
}

/** "Our helpline is open all day. Call …", "Call …" below "Contact us", "write to hello@ or …": a house's, without a word of us beside it. */
function saysHouse(line: string, above: string, house: string): boolean {
  const [, box = '', domain = ''] = BESIDE_BOX.exec(line) ?? [];
  const isBeside = domain !== '' && registeredDomain(domain.toLowerCase()) === house && isSharedBox(`${box}@`);
  return (
    isBeside ||
    LABELLED.test(line.slice(line.lastIndexOf('? ') + 1)) ||
    OUR_LINE.test(line) ||
    (CONTACT_US.test(above) && CALL.test(line))
  );
}

/** "To join Elm Circle ring freephone", to a number: of a house by its name, whose words are `name`. */
export function ringsHouse(line: string, name: readonly string[]): boolean {
  const before = line.split(/[.!?…]\s+(?=\p{Upper})/u).at(-1)!;
  const words = foldText(before).split(' ');
  return name.length > 0 && name.every(word => words.includes(word)) && RING.test(before);
}

const RING =
  /(?<!\p{Alpha})(?:call|ring|phone|telephone|tel|freephone)(?: (?:us|free|freephone|on|the office))*\W{0,3}$/iu;
const BESIDE_BOX = /([\w.+-]{1,40})@([\w.-]{3,80}),?\s(?:or|and|oder|ou|of|o|y|eller)\s(?:(?:call|ring|phone)\s)?$/i;
const OUR_LINE =
  /\bour (?:[a-z]+ ){0,2}(?:office|help ?line|help ?desk|team|advis[eo]rs|nurses|volunteers|staff|clinic|surgery|practice|reception|lines?)\b[^.!?]{0,120}[.!?]\s(?:please )?(?:call|ring|phone)(?: us)?(?: free)?(?: on)?\W{0,3}$/i;
/** "Free 24/7 helpline:", "Tel:", "Questions? Call" with nobody's name before. */
const LABELLED =
  /^\W*(?:(?:free|national|our|24\/7|24[- ]hour|confidential|general|patient|main|support|advice|information|customer) ){0,3}(?:help ?line|(?:info(?:rmation)?|advice|support) ?line|tel(?:ephone)?|phone|freephone|toll[- ]free|hotline|(?:please )?(?:call|ring|phone)(?: us)?(?: free)?(?: on| at)?|office|enquiries|switchboard)\W{0,4}$/i;
const CONTACT_US =
  /^(?:(?:contact|call|talk to|ring|reach|phone) us|get in touch|how to reach us|kontakt|contact)\W*$/i;
const CALL = /^(?:please )?(?:call|ring|phone|tel(?:ephone)?|freephone|helpline|office)(?: us)?(?: free)?(?: on)?\W*$/i;

/** Whether it speaks of anybody but the writer. */
function namesOther(text: string, writer: readonly string[]): boolean {
  for (const { 0: word, index } of text.matchAll(others())) {
    // A capital at the beginning of a sentence is no name's.
    const opens = /(?:^|[.!?\n])[^\p{Alpha}-]*$/u.test(text.slice(0, index)) && /^\p{Upper}\p{Lower}*$/u.test(word);
    const isName = opens && /^ \p{Upper}\p{Lower}/u.test(text.slice(index + word.length));
    if ((!opens || isName) && !writer.includes(word.toLowerCase()) && !/^(?:or|and) my$/i.test(word)) return true;
  }
  return false;
}

/** "it's Priya here (" */
function namesWriter(before: string, writer: readonly string[]): boolean {
  if (!writer.some(word => before.toLowerCase().includes(word))) return false;
  const [, given = ''] =
    /(?<!\p{Alpha})(?:it['’]?s|this is|my details:) (\p{Alpha}+)(?: \p{Alpha}+)?(?: here)?[\s,(:–-]*$/iu.exec(before) ??
    [];
  return writer.includes(given.toLowerCase());
}

function endOf(pattern: RegExp, text: string): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
