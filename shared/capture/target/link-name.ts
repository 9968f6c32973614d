import type { Seen } from '../cards/card.ts';
import { tidyOrganisation } from '../cards/organisation-names.ts';
import type { Target } from '../facts.ts';
import { hostLabel, hostOf, isMailProvider } from '../lexicon/hosts.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';

/** "Naar website", "Zum Internetauftritt", "Vai al sito": where a link leads, in few words. */
const TO_SITE =
  /^(?:(?:ga |go |gå )?(?:naar|to|til|till)|bezoek|zur?|zum|besuchen|aller|vers|voir|visiter|vai|visita|visitar|ir|ver|besøg|besök|przejdź)(?:\s\S{1,6}){0,2}\s(?:web\S{0,8}|sit[eo]|homepage|hemsidan?|hjemmesiden?|nettside\S{0,2}|internet\S{0,9}|página|strony)$/iu;

/** What a link to another site calls it: its text, else the words beside it that spell its host. */
export function linkName(reading: Reading, target: Target): Seen<string> | null {
  const text = tidyOrganisation(target.text);
  const plain =
    /^(?:web ?site|site (?:internet|web)|sitio web|sito (?:web|internet)|webseite|hemsida|webbplats|naar de (?:web)?site|zur (?:web|home)|voir le site|visit|home ?page|www|https?|here|click|read|more|find out|learn|view|see|book|link|open|go to|external)\b/i;
  if (
    text.length > 2 &&
    text.length < 70 &&
    !plain.test(text) &&
    !TO_SITE.test(target.text) &&
    !/\.\w{2,}(?:\/|$)|@/.test(text) &&
    /^[\p{Upper}\p{Lo}\d]/u.test(text)
  )
    return { value: text, evidence: { text: target.text, from: 'link', confidence: 0.8 } };
  return foreignName(reading, target);
}

/** The words of the target's block, else of the page, that spell the domain of its address or link. */
export function foreignName(reading: Reading, target: Target): Seen<string> | null {
  const domain = /@([\w-]+(?:\.[\w-]+)+)/.exec(target.href ?? target.text)?.[1] ?? hostOf(target.href ?? '');
  const text = reading.outline.blocks[target.blocks[0] ?? -1]?.text;
  if (!domain || isMailProvider(domain) || text === undefined) return null;
  for (const part of text.split(/\n|\s[|–—•·-]\s|,\s|\b(?:by|of|at|from|with|to|c\/o)\s|:\s|\s\(|\.\s/)) {
    const name = tidyOrganisation(part.replace(DOES, ''));
    if (
      name.length > 2 &&
      name.length < 60 &&
      !/@|\d{4}|\bwww\.|\w\.\w{2,}/.test(name) &&
      // "COUNSELLING" at krcounselling… is what is done there.
      fitsHost(name, hostLabel(domain)) >= (name.includes(' ') ? 0.75 : 0.9)
    )
      return { value: name, evidence: { text: part, from: 'text', confidence: 0.7 } };
  }
  // "Older People North West" in another paragraph than development@olderpeoplenorthwest.org.
  const others = reading.outline.blocks.filter(({ alt }, at) => !alt && !reading.outline.noise[at]);
  const label = hostLabel(domain);
  const [run] = [text, ...others.map(block => block.text)]
    .flatMap(each => RUNS.flatMap(run => [...each.matchAll(run)].map(match => match[0])))
    .filter(each => spells(each, label))
    .sort((one, other) => fitsHost(other, label) - fitsHost(one, label) || one.length - other.length);
  return run ? { value: run, evidence: { text: run, from: 'text', confidence: 0.7 } } : null;
}

/** "Elm Coffee & Cakes can help with forms": what a house does. */
const DOES = /\s(?:can|will|is|are|has|have|may|offers?|provides?|runs?|opens?|welcomes?|helps?)\s.*$/;

/** Capitalised words, and such with small ones between them. */
const RUNS = [
  /\p{Upper}[\p{Alpha}'’&-]{1,40}(?:\s(?:&|\p{Upper})[\p{Alpha}'’&-]{0,40}){1,4}/gu,
  /\p{Upper}[\p{Alpha}'’&-]{1,40}(?:\s(?:(?:of|and|the|for|in|at|to|de|du|des|van|der)\s){0,2}(?:&|\p{Upper})[\p{Alpha}'’&-]{0,40}){1,5}/gu,
];

/** Neither "Elm's Runners" at elmrunners… nor "IOCP Contacts" at iocp…: no more words than the address has letters for. */
function spells(name: string, label: string): boolean {
  const [first = '', ...others] = foldText(name.replace(/['’]/g, '')).split(' ');
  const isOwned = /^\S+['’]s\s/.test(name) && !label.includes(first);
  const isMuch = [first, ...others].join('').length > label.length * 1.7 && label.length > 3;
  return !isOwned && !isMuch && fitsHost(name, label) >= 0.8;
}
