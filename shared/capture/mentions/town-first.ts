const TOWN_FIRST =
  /^((?:[A-Z]{1,2}-)?\d{4,5} \p{Upper}[\p{Alpha}'’. -]{1,30}), (\p{Upper}[\p{Alpha}.'’ -]{2,40} \d{1,4}(?:[/-]\d{1,4}){0,3} ?[a-z]?)(?=$|[,;])/u;

/** "A-1010 Wien, Lindengasse 4": a line that says the town before the street, up to the house's number; null for any other. */
export function townFirst(line: string, street: RegExp): string | null {
  const [whole = null, town = '', after = ''] = TOWN_FIRST.exec(line.trim()) ?? [];
  // "5500 Elm Way, Suite 300" begins with a street.
  return !/^(?:suite|ste|unit|apt|floor)\b/i.test(after) && street.test(after) && !street.test(town) ? whole : null;
}
