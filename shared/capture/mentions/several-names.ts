/** Partners' surnames: "Birch, Salazar & Lowe". */
export const PARTNERS =
  /^\p{Upper}[\p{Alpha}'’-]+(?:, \p{Upper}[\p{Alpha}'’-]+)+,? (?:&|and) \p{Upper}[\p{Alpha}'’-]+/u;

const DOCTORS = /^(?:Drs|Doctors|Messrs)\.?\s[^:\d]{3,80}(?:,|\s(?:and|&))\s/;

/** "BIRCH, SALAZAR & LOWE, P.A.", "Drs A B Frost, Jo Wade and T Bell": several, and nobody turned round. */
export function namesSeveral(line: string): boolean {
  const partners = PARTNERS.exec(line)?.[0];
  const form = /^(?:,? (?:P\.?[AC]\.?|L\.?L\.?[CP]\.?|Ltd|Inc)\.?)?$/;
  const isFirm = partners !== undefined && partners.includes('&') && form.test(line.slice(partners.length));
  return isFirm || DOCTORS.test(line);
}
