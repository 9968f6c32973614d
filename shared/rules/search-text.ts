/** Text as searching compares it: lower case, without accents, so that "jose" finds José. */
export function searchText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
