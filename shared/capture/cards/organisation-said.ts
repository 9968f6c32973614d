import { fitsHost } from '../page/fits-host.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Outline } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';
import type { Site } from '../page/site.ts';
import { foldText } from '../text/clean.ts';
import type { Seen } from './card.ts';
import type { Vote } from './organisation-votes.ts';

/** Names that head the site's own address, and subjects of the sentences that say what the site's organisation is. */
export function saidVotes({ outline, site, mentions, spots }: Reading): Vote[] {
  const head = foldText([outline.facts.title, outline.facts.meta['description'] ?? ''].join(' '));
  const isTold = (name: string) =>
    (fitsHost(name, site.label) >= 0.5 || head.includes(foldText(name))) && !/\s\p{Lower}{4}/u.test(name);
  // Below somebody's name stands where they work.
  const isPersons = (block: number) => spots.some(spot => spot.block === block);
  const addressed = mentions.flatMap(each =>
    each.type === 'address' && each.name && !outline.noise[each.block] && !isPersons(each.block) && isTold(each.name)
      ? { name: each.name, weight: 1.2, evidence: each.evidence }
      : [],
  );
  const content = outline.blocks.filter(({ alt }, at) => !alt && !outline.frame[at] && !outline.noise[at]);
  const named = content.map(({ text }) => SUBJECT.exec(text.slice(0, 160))?.[1]);
  const subjects = content.flatMap(({ text }, at) => {
    const name = named[at];
    const isRepeated = name && hasOrganisationWord(name) && named.filter(each => each === name).length > 1;
    return name && (at < 8 || isRepeated) && (isRepeated || fitsHost(name, site.label) >= 0.4)
      ? { name, weight: 1, evidence: { text: text.slice(0, 160), from: 'text' as const, confidence: 0.6 } }
      : [];
  });
  return [...addressed, ...[...subjects, ...describedVotes(outline, site)].slice(0, 1)];
}

/** "Elm Spine & Wellness Center is here to help you": whom the page's description speaks of. */
function describedVotes({ facts }: Outline, site: Site): Vote[] {
  const text = facts.meta['description'] ?? facts.meta['og:description'] ?? '';
  return text
    .slice(0, 400)
    .split(/(?<=[.!?])\s/)
    .flatMap(sentence => SUBJECT.exec(sentence)?.[1] ?? [])
    .filter(name => hasOrganisationWord(name) || fitsHost(name, site.label) >= 0.4)
    .map(name => ({ name, weight: 1, evidence: { text: text.slice(0, 160), from: 'meta', confidence: 0.6 } }));
}

/** "The Elm Grove (Rural Leeds) Trust is managed by …": words with capitals before what says of them. */
const SUBJECT =
  /^(?:Welcome to )?((?:The )?\p{Upper}[\p{Alpha}’'-]*(?: (?:\(?\p{Upper}[\p{Alpha}’'-]*\)?|of|for|and|the|in|&|de|du|la|des|van|für|e)){1,7}) (?:is|are|was|has been|provides|offers|serves|exists|ist|est|è|es)\s/u;

/** What the site's host spells, as the page writes it somewhere: "Varais Estilos" in a sentence at varaisestilos.example. */
export function spelledByHost({ blocks, noise, facts }: Outline, { label }: Site): Seen<string> | null {
  const wanted = label.replace(/[^a-z0-9]/g, '');
  if (wanted.length < 5) return null;
  const texts = blocks.flatMap(({ text, alt }, at) => (noise[at] || alt ? [] : text));
  for (const text of [...texts, ...['author', 'description', 'keywords'].map(key => facts.meta[key] ?? '')]) {
    const name = text
      .slice(0, 2000)
      .split('\n')
      .flatMap(line => spelling(line, wanted) ?? [])[0];
    if (name) return { value: name, evidence: { text: text.slice(0, 160), from: 'text', confidence: 0.6 } };
  }
  return null;
}

const ARTICLE = /^(?:The|De|Het|Die|Der|Das|Le|La|Les|El|Los|Las|Il|Den|Det)$/;

/** How many words follow within a name: "Network" behind "Carers’", "Care Home" behind "Grange"; a mark ends it. */
function restOfName(words: string[]): number {
  let length = 0;
  for (let at = 1; /[\p{Alpha}\d]['’]?$/u.test(words[at - 1]!) && /^\p{Upper}/u.test(words[at] ?? ''); at++)
    if (/s['’]$/.test(words[at - 1]!) || hasOrganisationWord(words[at]!)) length = at;
  return length;
}

/** The run of words, the first of them with a capital, that spells the label; a single one may be a surname. */
function spelling(text: string, label: string): string | null {
  const words = text.split(/\s+/).map(word => ({ word, folded: foldText(word).replace(/ /g, '') }));
  for (const [from, { word, folded }] of words.entries()) {
    if (!/^[(“"'‘]?\p{Upper}/u.test(word) || /[@/]|\.\p{Lower}/u.test(word) || !folded || !label.startsWith(folded))
      continue;
    let spelled = '';
    for (let to = from; to < words.length && spelled.length < label.length; to++) {
      spelled += words[to]!.folded;
      // "Elm Carers’ Network" at elmcarers.example: the name goes on.
      const more = spelled === label ? restOfName(words.slice(to, to + 4).map(each => each.word)) : 0;
      const found = words.slice(from, to + 1 + more).map(each => each.word);
      const article = ARTICLE.exec(words[from - 1]?.word ?? '')?.[0];
      const isCalled = hasOrganisationWord(words[from - 1]?.word ?? '');
      const isName = found.length > 1 || /\p{Lower}\p{Upper}/u.test(word) || article !== undefined || isCalled;
      if (spelled === label && isName)
        return [article ?? [], ...found]
          .flat()
          .join(' ')
          .replace(/^[(“"'‘]+|[)”"'’.,;:!?]+$/g, '');
    }
  }
  return null;
}
