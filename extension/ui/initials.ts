/** One or two letters that stand for a name: first and last word, titles left out. */
export function initialsOf(name: string): string {
  const words = name
    .split(/[\s,]+/)
    .map(word => word.replace(/^[^\p{Alpha}\p{N}]+/u, ''))
    .filter(word => word !== '' && !/^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|the)\.?$/i.test(word));
  const first = words[0];
  if (!first) return '?';
  const last = words.length > 1 ? words[words.length - 1]! : '';
  return (firstLetter(first) + firstLetter(last)).toUpperCase();
}

/** A number 0 to 5 that stays the same for a name: which quiet tint its avatar has. */
export function tintOf(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + character.codePointAt(0)!) % 9973;
  return sum % 6;
}

function firstLetter(word: string): string {
  return String.fromCodePoint(...(word ? [word.codePointAt(0)!] : []));
}
