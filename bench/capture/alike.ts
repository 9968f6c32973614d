/** Evens out what a reader would not see as another text: case, space, kinds of apostrophe and dash, a final dot. Accents count. */
export function even(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[\s\u200b\u00ad]+/g, ' ')
    .trim()
    .replace(/\.$/, '');
}

/** The words of a text, without marks: "BSc (Hons), Ph.D." is bsc, hons, phd. */
export function words(text: string): string[] {
  return even(text)
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$|,)/gu, '')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(word => word !== '');
}

export function within(inner: string[], outer: string[]): boolean {
  return inner.length > 0 && inner.every(word => outer.includes(word));
}

/** The host of a web address without `www.`, or the text itself. */
export function host(address: string): string {
  const full = /^[a-z]+:/i.test(address) ? address : `https://${address}`;
  return URL.canParse(full) ? new URL(full).hostname.replace(/^www\./, '') : even(address);
}

/** Letters and digits only, for postcodes. */
export function bare(text: string): string {
  return even(text).replace(/[^\p{L}\p{N}]/gu, '');
}
