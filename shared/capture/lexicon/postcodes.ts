const STATES =
  'A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]';
/** How a country writes postcodes; an empty country is any of several. */
export type PostcodeRule = {
  country: string;
  pattern: RegExp;
  /** A street must stand before it: the code alone proves nothing. */ street?: boolean;
};

export const POSTCODES: PostcodeRule[] = [
  { country: 'GB', pattern: /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b/i },
  {
    country: 'US',
    pattern: new RegExp(
      String.raw`\b(?:${STATES}|Texas|California|Florida|New York|Ohio|Illinois|Oregon|Colorado|Washington|Massachusetts|Georgia|Michigan|Arizona|Minnesota|Wisconsin|Virginia|Pennsylvania|Tennessee|Maryland|Missouri|Alabama|Alaska|Arkansas|Connecticut|Delaware|Hawaii|Idaho|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Mississippi|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Oklahoma|Rhode Island|South Carolina|South Dakota|Utah|Vermont|West Virginia|Wyoming)\.?,? \d{5}(?:-\d{4})?\b`,
    ),
  },
  { country: 'AU', pattern: /\b(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT|Victoria|Queensland|New South Wales),? ?\d{4}\b/i },
  { country: 'CA', pattern: /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/ },
  { country: 'IE', pattern: /\b[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}\b/, street: true },
  { country: 'NL', pattern: /\b[1-9]\d{3} ?[A-Z]{2},? (?=\p{Upper})[\p{Alpha}' -]{2,40}/u },
  { country: 'PL', pattern: /\b\d{2}-\d{3} \p{Upper}[\p{Alpha} -]{1,40}/u },
  { country: '', pattern: /\b(?:SE?-?)?\d{3} \d{2} \p{Upper}[\p{Alpha} -]{1,40}/u, street: true },
  { country: 'BR', pattern: /\b\d{5}-\d{3}\b/, street: true },
  { country: 'PT', pattern: /\b\d{4}-\d{3} \p{Upper}[\p{Alpha} -]{1,40}/u, street: true },
  { country: 'JP', pattern: /〒 ?\d{3}-?\d{4}|\b\d{3}-\d{4}(?=\s*[\p{Script=Han}])/u },
  { country: '', pattern: /(?<=\p{Alpha},? )\d{4,5}$/u, street: true },
  { country: '', pattern: /\b(?:[A-Z]{1,2}-)?\d{5},? \p{Upper}[\p{Alpha}'’. /-]{1,40}/u, street: true },
  { country: '', pattern: /\b(?:[A-Z]{1,2}-)?\d{4},? \p{Upper}[\p{Alpha}'’. /-]{1,40}/u, street: true },
];
