import type { ContactGuess } from '../contact.ts';
import type { MessageFacts } from '../facts.ts';
import { hostOf } from '../lexicon/hosts.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';

/**
 * What a page or a message says, by part: the words of each are kept apart, since "club" in a name tells more than "club" in a line.
 * Parts have one letter; of each text the first `MOST` words are read.
 */
export type Said = { [part: string]: string[] };

const MOST = 40;

/** The parts of a card: its organisation, what its person is, its addresses. */
function ofCard({ organisation, person, emails }: ContactGuess): Said {
  return {
    o: [organisation ?? ''],
    r: [person?.role ?? ''],
    c: [person?.credentials ?? ''],
    e: emails.slice(0, 2).map(email => email.replace(/[@.]/g, ' ')),
  };
}

/** A message's subject and its signature's lines; its text is not known here. */
function ofMessage({ subject, signature }: MessageFacts): Said {
  return { s: [subject], g: signature?.lines ?? [] };
}

/**
 * A page's title, description, headings, first lines, footer and address, and what was pointed at. Where somebody is pointed at on a page that is
 * not their site, what the page says around is apart, in capitals: it tells less of them.
 */
function ofPage({ facts, outline: { blocks, noise, frame }, site }: Reading): Said {
  const texts = (is: (at: number) => boolean, most: number) =>
    blocks.flatMap(({ text, alt }, at) => (noise[at] || alt || !is(at) ? [] : text)).slice(0, most);
  const isHead = (at: number) => (blocks[at]!.level ?? 9) <= 3;
  const around: Said = {
    t: [facts.title],
    d: [facts.meta['description'] ?? ''],
    h: texts(at => !frame[at] && isHead(at), 15),
    l: texts(at => !frame[at] && !isHead(at), 25),
    f: texts(at => frame[at] === 'footer', 6),
    u: [hostOf(facts.url).replace(/[.-]/g, ' ')],
  };
  if (!facts.target) return around;
  const pointed = { x: [facts.target.text.slice(0, 300)] };
  const isOthers = !site.own;
  const apart = Object.entries(around).map(([part, said]) => [isOthers ? part.toUpperCase() : part, said]);
  return { ...pointed, ...(Object.fromEntries(apart) as Said) };
}

export function saidOf(guess: ContactGuess, from: Reading | MessageFacts): Said {
  return { ...ofCard(guess), ...('outline' in from ? ofPage(from) : ofMessage(from)) };
}

/** The words of all parts and their beginnings ("podia~"), each with its part ("h=club") and without ("*club"). */
export function wordsSaid(said: Said): Set<string> {
  const words = new Set<string>();
  for (const [part, texts] of Object.entries(said))
    for (const text of texts)
      for (const word of foldText(text).split(' ', MOST)) {
        if (word.length < 3 || /^\d+$/.test(word)) continue;
        for (const piece of word.length > 6 ? [word, `${word.slice(0, 5)}~`] : [word])
          words.add(`${part}=${piece}`).add(part < 'a' ? `^${piece}` : `*${piece}`);
      }
  return words;
}
