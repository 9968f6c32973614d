/** Up to the end of postcode and town; what follows on the line is something else. */
export function cutAfter(tail: string, found: string): string {
  const code = found.replace(/[\s,.]+$/, '');
  const named = code.replace(/\s(?:tel|telefon|fax|phone|t|e|email|mail)(?![\p{Alpha}\d]).*$/iu, '');
  const after = tail.slice(code.length);
  // "69437 Lyon Cedex 03"
  const district = (/\bcedex$/i.test(named) && /^ \d{1,2}(?!\d)/.exec(after)?.[0]) || '';
  const country =
    /^,?\s*(?:United Kingdom|UK|England|Scotland|Wales|USA|United States|Australia|Canada|Ireland|Deutschland|Germany|France|España|Italia|Nederland)\b/i.exec(
      after,
    )?.[0] ?? '';
  return named + district + country;
}

/** The country on the line below, as it is written behind an address. */
export function countryAfter(line: string | undefined): string {
  return line &&
    /^(?:United Kingdom|UK|England|Scotland|Wales|Northern Ireland|USA|United States(?: of America)?|Australia|Canada|Ireland|Deutschland|Germany|France|España|Italia|Nederland|New Zealand|Österreich|Schweiz)\.?$/i.test(
      line.trim(),
    )
    ? `, ${line.trim()}`
    : '';
}
