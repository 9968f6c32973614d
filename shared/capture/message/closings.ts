import { foldText } from '../text/clean.ts';
import { expression } from '../text/once.ts';

/**
 * Words that end a letter, folded (no accents, small letters, no punctuation), and before them which words those of a row begin with. Longer
 * ones first where one begins another.
 */
const CLOSINGS = [
  [' with ', 'with (?:kind|kindest|best|warm|warmest|many) (?:regards|wishes|thanks)'],
  [
    ' very kind kindest best warm warmest fond ',
    '(?:very )?(?:kind|kindest|best|warm|warmest|fond) (?:regards|wishes)(?: and thanks)?',
  ],
  [
    ' regards rgds kr br have best all as thanks yours in many thank thx ta cheers take speak talk ',
    'regards|rgds|kr|br|have an? (?:great|good|nice|lovely|wonderful|fantastic) (?:day|week|weekend|evening|afternoon|one)|best|all best|as ever|thanks and regards|yours in (?:sport|health)|in health|all the best|many thanks(?: and (?:kind|best) (?:regards|wishes))?|thanks(?: so much| again| in advance| and regards)?|thank you(?: so much| very much| in advance| again)?|thx|ta|cheers|take care|speak soon|talk soon',
  ],
  [
    ' yours sincerely respectfully cordially warmly with ',
    'yours(?: (?:sincerely|faithfully|truly|ever|aye))?|sincerely(?: yours)?|respectfully|cordially|warmly|with thanks|with gratitude|with appreciation',
  ],
  [
    ' mit freundlichen freundliche besten beste herzlichen herzliche lieben liebe viele vielen kollegialen kollegiale schone schonen sonnige mfg lg vg gruss grusse hochachtungsvoll ',
    '(?:mit )?(?:freundlichen|freundliche|besten|beste|herzlichen|herzliche|lieben|liebe|viele|vielen|kollegialen|kollegiale|schone|schonen|\\S+liche|\\S+lichen|sonnige) (?:grussen|grusse|gruss|gruesse|gruessen|dank)(?: (?:aus|von|vom|an) \\S+(?: \\S+){0,2})?|mit \\S+em gruss|mfg|lg|vg|gruss|grusse|hochachtungsvoll',
  ],
  [
    ' bien cordialement a belle bonne au respectueusement sportivement bises sinceres salutations meilleures amicalement merci confraternellement cdt ',
    '(?:bien )?cordialement(?: votre)?|bien a (?:vous|toi)|(?:belle|bonne) journee|a bientot|au plaisir(?: de \\S+(?: \\S+)?)?|respectueusement|sportivement|bises|sinceres salutations|salutations(?: distinguees| cordiales)?|meilleures salutations|amicalement|merci|confraternellement|bien confraternellement|cdt',
  ],
  [
    ' saludos un atentamente fuerte abrazo abrazos atte reciba cordialmente muchas gracias ',
    'saludos(?: cordiales)?|un (?:cordial |fuerte )?saludo(?: y (?:muchas )?gracias(?: por todo)?)?|atentamente|(?:un )?(?:fuerte )?abrazos?|atte|reciba un cordial saludo|cordialmente|muchas gracias|gracias',
  ],
  [
    ' molti tanti cordiali cordialita buona un cari in distinti saluti grazie a ',
    '(?:molti |tanti )?cordiali saluti|cordialita|buona giornata|un caro saluto|cari saluti|un abbraccio|in fede|distinti saluti|un cordiale saluto|saluti|grazie|a presto|un saluto',
  ],
  [
    ' met gr liefs vriendelijke hartelijke groet groeten groetjes mvg hoogachtend ',
    'met (?:vriendelijke|hartelijke|sportieve|collegiale) groet(?:en)?|gr|liefs|vriendelijke groet(?:en)?|hartelijke groet(?:en)?|groet(?:en|jes)?|mvg|hoogachtend',
  ],
  [
    ' com cumps att melhores cumprimentos atenciosamente obrigado obrigada um grande abraco abracos beijo beijos bj bjs ',
    'com os (?:melhores|meus) cumprimentos|cumps|att|melhores cumprimentos|cumprimentos|atenciosamente|obrigad[oa]|(?:um |grande )?abracos?|(?:um )?beijos?|bjs?',
  ],
  [
    ' med vanliga vanlig basta varma mvh halsningar tack venlig vennlig bedste beste kaerlig de hilsen vh ystavallisin terveisin parhain ',
    '(?:med )?(?:vanliga|vanlig|basta|varma) (?:halsningar|halsning)|mvh|halsningar|tack(?: pa forhand)?|(?:med )?(?:venlig|vennlig|bedste|beste|kaerlig) (?:hilsen|hilsner)|(?:de )?(?:bedste|beste) hilsner|hilsen|vh|ystavallisin terveisin|terveisin|parhain terveisin',
  ],
  [
    ' z pozdrowienia venligst mange go slan le beannachtai cofion diolch pozdrawiam serdecznie s udvozlettel cu saygilarimla ystavallisesti ',
    'z (?:powazaniem|wyrazami szacunku)|pozdrowienia|venligst|mange hilsner|go raibh maith agat|slan|le (?:meas|gach dea ghui)|beannachtai|cofion(?: cynnes| gorau)?|diolch(?: yn fawr)?|pozdrawiam(?: serdecznie)?|serdecznie pozdrawiam|s pozdravem|s uctou|udvozlettel|cu stima|saygilarimla|ystavallisesti',
  ],
  [
    ' с з με בברכה مع よろしくお願いいたします 敬具 此致 祝好 감사합니다 ',
    'с уважением|з повагою|με εκτιμηση|בברכה|مع التحية|مع خالص التحيات|よろしくお願いいたします|敬具|此致|祝好|감사합니다',
  ],
].map(([first, words]) => ({ first: first!, closes: expression(() => `^(?:${words})$`) }));

/** The rows that a line may be of by its first word; they are compiled in each page, and few letters are in more than two languages. */
function rowsFor(folded: string): (() => RegExp)[] {
  const word = ` ${folded.split(' ', 1)[0]} `;
  // "Sportliche Grüße"
  const isAny = word.endsWith('liche ') || word.endsWith('lichen ');
  return CLOSINGS.flatMap(({ first, closes }) => (isAny || first.includes(word) ? closes : []));
}

/** "Have a great day": said at the end of a letter, or below everything. */
export function isWish(text: string): boolean {
  return /^have an? /.test(foldText(text));
}

/**
 * A line that closes the letter: `Kind regards,` or `Mit freundlichen Grüßen`, and `after`, what stands behind it on the line (a name).
 * Undefined for any other line. The closing must be the line's beginning, and at most four words may follow it.
 */
export function closingLine(text: string): { after: string } | undefined {
  const line = text.trim();
  if (line.length === 0 || line.length > 80) return undefined;
  const folded = foldText(line);
  const rows = rowsFor(folded);
  if (rows.length === 0) return undefined;
  const closes = (said: string) => rows.some(row => row().test(said));
  if (closes(folded)) return { after: '' };
  const words = line.split(/\s+/);
  for (let count = Math.min(6, words.length - 1); count >= 1; count -= 1) {
    const head = words.slice(0, count).join(' ');
    if (!closes(foldText(head))) continue;
    const after = words.slice(count).join(' ');
    // "Thanks for your letter" goes on; "Kind regards Jane Smith" ends. A comma or capitals tell.
    const isName = words.slice(count).length <= 4 && /^[-–,\s]*\p{Upper}/u.test(after) && !/[.!?]\s/.test(after);
    return isName ? { after: after.replace(/^[-–,\s]+/, '') } : undefined;
  }
  return undefined;
}
