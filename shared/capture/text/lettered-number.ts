/** "1-844-571-HELP", "1-800-ELM-CARE", "1800 FOOTCARE": seven letters and digits behind the code of a free number. */
const LETTERED =
  /(?<![\p{Alpha}\d-])((?:1[-. ]?)?\(?8(?:00|33|44|55|66|77|88)\)?[-. ]|1[38]00[-. ])((?=[\d. -]{0,8}[A-Z])(?:[A-Z\d][-. ]?){6,12})(?![\p{Alpha}\d])/gu;

const KEYS: { [letter: string]: string } = {};
for (const [at, letters] of ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'].entries())
  for (const letter of letters) KEYS[letter] = String(at + 2);

/** Words in numbers as the digits that one dials, no longer and no shorter than before: what is behind the last digit is space. */
export function dialled(text: string): string {
  if (!/\d[-. )]+(?:\d[\d-. ]*)?[A-Z]{2}/.test(text)) return text;
  return text.replace(LETTERED, (whole, code: string, word: string, at: number) => {
    // "1300 GO ELMS (1300 463 567)" says it in digits, too.
    if (/^\s{0,2}[(=:/–-]{1,2}\s?[+(]?\d(?:[\s-]?\d){8}/.test(text.slice(at + whole.length))) return whole;
    let left = /^1[38]00/.test(code) ? 6 : 7;
    const keyed = [...word]
      .map(each => (/[A-Z\d]/.test(each) ? (left-- > 0 ? (KEYS[each] ?? each) : ' ') : each))
      .join('');
    return left > 0 ? whole : code + keyed;
  });
}
