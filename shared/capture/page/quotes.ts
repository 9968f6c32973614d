import { nameIn } from '../mentions/person-name.ts';
import type { Outline } from './outline.ts';

/** A quotation with the line that says whose: “I slept nine hours.” over "Kit Ambrose", in one paragraph or below it; stars that somebody gave. */
export function markQuotes({ blocks, noise, frame, groups, spans }: Outline) {
  for (const [at, { text, level, group }] of blocks.entries()) {
    if (level !== undefined || frame[at] || text.length < 12) continue;
    const [quote = '', ...speaker] = text.split('\n');
    const isPlain = !/@|\d{4}/.test(text);
    if ((/[★⭐]{3}/u.test(text) && isPlain) || (QUOTED.test(quote) && speaker.length && isShort(speaker.join(' ')))) {
      noise[at] ??= 'voices';
      continue;
    }
    if (!QUOTED.test(text)) continue;
    noise[at] ??= 'voices';
    const below = blocks[at + 1];
    // In a box of their own the speaker may be its heading.
    const isBoxed = group !== 0 && spans[group]![1] === at + 1;
    const isBelow = isBoxed || (below?.level === undefined && below?.group === group);
    if (below && isBelow && isShort(below.text)) noise[at + 1] ??= 'voices';
    // “They reduced our absence.” as a quotation, over "Martin Keane" over "HR Director, Bolton Foods Ltd"
    const isCited = blocks[at]!.tag === 'blockquote' || groups[group]!.tag === 'blockquote';
    if (below && isCited && isShort(below.text) && nameIn(below.text)) {
      noise[at + 1] ??= 'voices';
      if (below.level !== undefined && blocks[at + 2]?.level === undefined && isShort(blocks[at + 2]?.text ?? '@'))
        noise[at + 2] ??= 'voices';
    }
  }
}

function isShort(text: string): boolean {
  return text.length < 60 && !/@|\d{4}/.test(text);
}

const QUOTED = /^["“„«‘][^"“”„«»]{8,}["”“»’]$/u;
