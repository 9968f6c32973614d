/** Texts that have broken other software. Each would tell if it ran: it opens a dialog. */
export const SCRIPTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//http://x.example',
  'data:text/html,<script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '</title><iframe srcdoc="<script>top.alert(1)</script>">',
  '<a href="javascript:alert(1)">Ana</a>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<details open ontoggle=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '\u0000<script>alert(1)</script>',
  '<\u017fcript>alert(1)</\u017fcript>',
  // Formulas in a spreadsheet, plain, behind what some drop, and as wide letters.
  '=HYPERLINK("http://x.example","Ana")',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  ' \u200b=1+1',
  '\uff1d1+1',
  // Lines of their own in a card, for readers that know more line ends than one.
  '\nX-A:1',
  'a\rURL:javascript:alert(1)',
  'a\u2028X-B:1',
  '__proto__',
  'constructor',
  'toString',
  '[object Object]',
] as const;

/** Turned, hidden and doubled characters. */
export const DISGUISES = [
  '\u202egro.elpmaxe@ana\u202c',
  'An\u200ba S\u2060ilva',
  '\u2066Ana\u2069 \u2067Silva\u2069',
  '\u0410n\u0430 Silv\u0430',
  '\u{1d400}\u{1d427}\u{1d41a} Silva',
  `A${'\u0301'.repeat(300)}na`,
  '\ud83d Ana \udc00',
  '\ufeffAna\u00ad Silva',
  `${'\u{e0041}\u{e006e}\u{e0061}'}Ana`,
  'ana@ex\u0430mple.org',
  'ana@xn--exmple-4nf.org',
  '\u0007\u001b[31mAna\u001b[0m',
] as const;

/** Texts on which a careless pattern takes for ever. `length` in characters. */
export function slowBait(length: number): string[] {
  const repeated = (unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return [
    `${repeated('a')}!`,
    `${repeated('a@')}!`,
    `${repeated('a.')}@`,
    `${repeated('0113 ')}x`,
    `+44 ${repeated('(0)')}`,
    `${repeated('(at)')} dot`,
    `${repeated(' at ')}dot`,
    `${repeated('Dr ')}.`,
    `${repeated('Dr. Ana ')}1`,
    `${repeated('O’')}x`,
    `${repeated('A-')}`,
    `${repeated('<')}@>`,
    `${repeated('"')}<a@b>`,
    `${repeated(', ')}LS1`,
    `${repeated('LS1 4')}`,
    `${repeated('\u00a0 ')}x`,
    `${repeated('\n')}x`,
    `${repeated('é')}\u0301`,
    `From: ${repeated('a <')}`,
    `${repeated('BSc (Hons), ')}`,
    `GMC ${repeated('1')}`,
    `${repeated('&#64;')}`,
    `On Mon, ${repeated('1 Jan ')} wrote:`,
  ];
}
