import { tradeOfHost } from '../lexicon/host-trades.ts';
import { hostOf } from '../lexicon/hosts.ts';
import { eventOf } from '../page/event.ts';
import type { Reading } from '../page/reading.ts';

/** What the page says it is about: its title, main headings and description. */
export function aboutClues({ facts, outline }: Reading, name = '') {
  // What a talk is about says nothing of who holds it.
  if (facts.message || eventOf(facts)) return [];
  const heads = outline.blocks
    .filter((block, at) => block.level !== undefined && block.level <= 2 && !outline.noise[at])
    .slice(0, 4);
  return [
    { text: facts.title, from: 'title' as const },
    { text: tradeOfHost(hostOf(facts.url)), from: 'url' as const },
    ...selfSaid(outline, name).map(text => ({ text, from: 'text' as const })),
    ...heads.map(block => ({ text: block.text.slice(0, 120), from: 'heading' as const })),
    { text: soldIn(facts.meta['description'] ?? facts.meta['og:description']), from: 'meta' as const },
    ...[...taglines(outline), ...belowName(outline, name)].map(text => ({ text, from: 'text' as const })),
  ];
}

/** A description, unless it is of whoever sells to the trades that it names. */
function soldIn(description: string | undefined): string | undefined {
  return description &&
    /\b(?:suppl(?:y|ies|iers?)|manufactur\w+|distribut\w+|consumables?|wholesale\w*)\b/i.test(description)
    ? undefined
    : description;
}

/** "Alderwick House care home": short lines that say more after the organisation's own name. */
function selfSaid({ blocks, noise }: Reading['outline'], name: string): string[] {
  if (name.length < 4) return [];
  // "© 2026 Alderwick House care home"
  const lines = blocks.flatMap(({ text, alt }, at) =>
    noise[at] || alt ? [] : text.split('\n').map(line => line.replace(COPYRIGHT, '')),
  );
  const after = lines.filter(line => line.length < 100 && line.length > name.length + 3 && line.startsWith(`${name} `));
  return [...after, ...lines.flatMap(line => calledBefore(line, name) ?? [])].slice(0, 3);
}

const COPYRIGHT = /^(?:copyright|©|\(c\)|\s|\d{4}|[-–,])+(?=\p{Alpha})/iu;

/** "Tregonning Manor / Residential Home for the Elderly": the line under the name, in one piece of text or the next that is no entry of a menu. */
function belowName({ blocks, noise, frame }: Reading['outline'], name: string): string[] {
  return blocks.flatMap(({ text, alt }, at) => {
    const lines = text.split('\n');
    const next = blocks[at + 1];
    const isNext =
      lines.length === 1 &&
      next &&
      next.level === undefined &&
      next.tag !== 'li' &&
      frame[at + 1] !== 'nav' &&
      !noise[at + 1];
    const under = noise[at] || alt || lines[0] !== name ? '' : (lines[1] ?? (isNext && !next.alt ? next.text : ''));
    return under && under.length < 80 && !/\d/.test(under) ? under : [];
  });
}

/** "clínica dental" of "¿Por qué elegir la clínica dental Dentiny?": the words right before the name, unless they only say where it is. */
function calledBefore(line: string, name: string): string | null {
  const at = line.indexOf(` ${name}`);
  const before =
    at > 0 && line.length < 240
      ? line
          .slice(0, at)
          .split(/[\s,;:]+/)
          .slice(-2)
          .join(' ')
      : '';
  return before && !/(?:^|\s)(?:at|in|near|to|of|from|with|und|and|bei|von|chez|de|en|i|på|van|&)$/i.test(before)
    ? before
    : null;
}

/** "wholefoods by weight since 1977": what the head of the site says below its name, no part of a menu. */
function taglines({ blocks, frame, noise }: Reading['outline']): string[] {
  const lines = blocks.flatMap(({ tag, text, alt, level }, at) =>
    frame[at] === 'header' && !noise[at] && !alt && level === undefined && tag !== 'li' && tag !== 'nav' ? text : [],
  );
  return lines.filter(text => text.length > 12 && text.length < 90 && !/\n|\d{4,}.*\d|@/.test(text)).slice(0, 2);
}
