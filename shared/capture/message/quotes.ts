import { type HeadLabel, labelledLine } from './labels.ts';
import { foldText } from '../text/clean.ts';
import { ofTextsWith } from '../text/once.ts';

/** One line of a message's body as its reader shows it. It never leaves the page: only `signatureOf`'s lines do. */
export type BodyLine = {
  /** What a picture says of itself: a logo's name. */
  picture?: boolean;
  text: string;
  /** href and text of the line's links. */
  links: readonly BodyLink[];
  /** Stands in an element that holds an earlier message (blockquote, gmail_quote …). */
  quoted?: boolean;
  /** Stands in an element that the writer's mail program marked as signature. */
  marked?: boolean;
};
export type BodyLink = { href: string; text: string };

const SEPARATOR =
  /^[-_=*\s]{2,}(?:original message|original appointment|forwarded message|reply message|ursprungliche nachricht|originalnachricht|weitergeleitete nachricht|message d origine|message original|message transfere|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|mensagem original|mensagem encaminhada|ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|oprindelig meddelelse|videresendt meddelelse|opprinnelig melding|videresendt melding|alkuperainen viesti|wiadomosc oryginalna|wiadomosc przekazana)$/;
/** Lotus Notes: "----- Forwarded by Ann Frost/HOU/ECT on 11/29/2000 07:34 PM -----". */
const FORWARDED_BY =
  /^[-_=*\s]{2,}(?:forwarded by|weitergeleitet von|transfere par|reenviado por|inoltrato da|doorgestuurd door|vidarebefordrat av)\s/;
/** What a mail program writes where it hides an earlier message. */
const TOGGLE_HEAD = /^\s*\[?(?:show|hide|view|zitiert|affich|masqu|mostra|ocult|nascond|geciteer|aangehaal|visa|dölj)/i;
const TOGGLE =
  /^\s*\[?(?:(?:show|hide|view) (?:quoted text|trimmed content|original message|message history)|zitierten text (?:anzeigen|ausblenden)|(?:afficher|masquer) (?:le texte (?:cité|des messages précédents)|les messages précédents)|(?:mostrar|ocultar) (?:texto citado|el texto citado)|(?:mostra|nascondi) (?:testo citato|il testo citato)|(?:geciteerde|aangehaalde) tekst (?:tonen|weergeven|verbergen)|(?:visa|dölj) citerad text)\b[\s.…:(–-]{0,4}(?:\d+ \S+)?\]?\s*$/i;
const MOMENT = /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AP]M)?\s*$/i;
const FORWARD =
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|debut du message (?:transfere|reexpedie)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat brev)$/;
// Both ends of "On Tue, 3 Mar 2026, Ann <ann@x.org> wrote:" in the languages of the mail programs; the colon is tested on the raw line.
const WROTE_STARTS =
  /^(?:(?:on|am|le|el|il|il giorno|op|em|den|på|w dniu|dnia|dne|ma)\s|20\d\d[-/.]\d{1,2}[-/.]|\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|[^<>]{2,60}<[^<>@]{1,64}@[^<>]{3,190}>)/i;
const WROTE_ENDS =
  /\b(?:wrote|schrieb|hat geschrieben|a ecrit|escribio|ha scritto|schreef|escreveu|skrev|napisal|napisala|napisal a|pisze|kirjoitti|napsal)\b/;

/**
 * The lines that the sender wrote: quoted ones, the words that introduce them, and everything after an unmarked earlier message
 * ("From: … Sent: … To: … Subject: …", "-----Original Message-----") are left out.
 */
export function ownLines(lines: readonly BodyLine[]): BodyLine[] {
  const own: BodyLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (isQuoted(line)) continue;
    if (isEarlierMessage(lines, index)) break;
    if (isToggle(line.text)) continue;
    const invitation = invitationLength(lines, index);
    if (invitation > 0) {
      while (own.length > 0 && /^[-_\s]*$/.test(own.at(-1)!.text)) own.pop();
      index += invitation - 1;
      continue;
    }
    const wrote = attributionLength(lines, index);
    if (wrote > 0) {
      const next = nextShown(lines, index + wrote);
      // Without marks nothing tells where the quoted message ends.
      if (next && !isQuoted(next)) break;
      index += wrote - 1;
      continue;
    }
    if (saysWhen(line.text)) {
      const next = nextShown(lines, index + 1);
      if (next && isQuoted(next)) continue;
      if (next && BRACKETED.test(line.text)) break;
    }
    own.push(line);
  }
  return own;
}

const BRACKETED = /[<(][^<>()\s]{1,64}@[^<>()\s]{3,190}[>)]/;

/**
 * A date, a time and a colon at the end, in whatever language: Yandex and Tuta say no "wrote" (`23.11.2026, 10:00, "Ann" <ann@x.org>:`),
 * Gmail says it in seventy languages.
 */
function saysWhen(text: string): boolean {
  if (text.length > 300 || !/[:：]\s*$/.test(text) || !/\d[:.]\d\d/.test(text)) return false;
  return (text.match(/\d+/g)?.length ?? 0) >= 3;
}

function isQuoted(line: BodyLine): boolean {
  return line.quoted === true || line.text.trimStart().startsWith('>');
}

function isEarlierMessage(lines: readonly BodyLine[], index: number): boolean {
  const text = lines[index]!.text;
  if (text.length > 120) return false;
  // Where the quoted lines are marked the writer's own may go on below them.
  if (isToggle(text)) return !isQuoted(nextShown(lines, index + 1) ?? lines[index]!);
  const below = lines[index + 1]?.text ?? '';
  if (/^\s*\d/.test(below) && MOMENT.test(below)) return notesHead(lines, index);
  // Folding every line of a long message would take most of the time: look at what it begins with first.
  if (
    !/^[-_=*\s]{2,}\S/.test(text) &&
    !/[:：]/.test(text) &&
    !/^(?:begin|anfang|d[ée]but|inicio|inizio|vidare)/i.test(text)
  )
    return false;
  const folded = foldText(text);
  if (/^[-_=*\s]{2,}/.test(text) && (SEPARATOR.test(`-- ${folded}`) || FORWARDED_BY.test(`-- ${folded}`))) return true;
  if (FORWARD.test(folded)) return true;
  return headBlock(lines, index);
}

/** The long expression is compiled only where the line begins like one. */
function isToggle(text: string): boolean {
  return TOGGLE_HEAD.test(text) && TOGGLE.test(text);
}

/** Lotus Notes again: a name, the moment below it, then "To: …" and "Subject: …" within a few lines. */
function notesHead(lines: readonly BodyLine[], index: number): boolean {
  const labels = lines.slice(index + 2, index + 10).map(({ text }) => labelledLine(text.trim())?.label);
  return labels.includes('to') && (labels.includes('subject') || labels.includes('cc'));
}

/** "From: …", "Date: …" and, within a few lines, the others of date, from, to, subject: the head of an earlier message. */
function headBlock(lines: readonly BodyLine[], index: number): boolean {
  const head = headOf(lines[index]!.text);
  // Hotmail begins with the date, others with the subject.
  if (head !== 'from' && head !== 'date' && head !== 'subject') return false;
  const labels = new Set<string>([head]);
  let shown = 0;
  for (let next = index + 1; next < lines.length && shown < 6; next += 1) {
    const text = lines[next]!.text;
    if (!text.trim()) continue;
    shown += 1;
    const label = headOf(text);
    if (label) labels.add(label);
  }
  return labels.has('from') && ['date', 'to', 'cc', 'subject'].filter(label => labels.has(label)).length >= 2;
}

/** Which part of a head a line is; "From: 10am" is of an invitation. */
function headOf(text: string): HeadLabel | undefined {
  const labelled = labelledLine(text);
  return labelled?.label === 'from' && /^\d/.test(labelled.value) ? undefined : labelled?.label;
}

/** How many lines from here say "On …, … wrote:"; 0 if none. Mail programs wrap them over two or three lines. */
function attributionLength(lines: readonly BodyLine[], index: number): number {
  // Less than to ask how it begins.
  if (!lines.slice(index, index + 3).some(({ text }) => /[:：]\s*$/.test(text))) return 0;
  if (!WROTE_STARTS.test(lines[index]!.text.slice(0, 300))) return 0;
  let text = '';
  for (let length = 1; length <= 3 && index + length <= lines.length; length += 1) {
    const part = lines[index + length - 1]!.text.trim();
    if (!part && length > 1) return 0;
    text += ` ${part}`;
    if (text.length > 400) return 0;
    if (/[:：]\s*$/.test(text) && WROTE_ENDS.test(foldText(text)) && /\d/.test(text)) return length;
  }
  return 0;
}

/** How many lines from here are what a calendar writes below an invitation: the links, numbers and codes of a meeting; 0 if none. */
function invitationLength(lines: readonly BodyLine[], index: number): number {
  if (!HEADS_MEETING(lines[index]!.text.toLowerCase())) return 0;
  let last = index;
  for (let at = index + 1; at < lines.length && at <= last + 6; at += 1) {
    const { text } = lines[at]!;
    if (MEETING.test(text) || (DIAL_IN.test(text) && at <= last + 2)) last = at;
  }
  return last > index ? last - index + 1 : 0;
}

const HEADS_MEETING = ofTextsWith(
  'teams|join|inviting',
  /^[\s_]*(?:microsoft teams(?: meeting)?(?:\s*need help\?)?|join (?:the |your |zoom |microsoft teams )?meeting(?: now)?|join on your computer\b.*|.{2,60} is inviting you to a scheduled zoom meeting\.?|google meet joining info)\s*$/,
);
const MEETING =
  /\b(?:meeting (?:id|options|number)|passcode|access code|dial[ -]in|dial by your location|conference id|find (?:a local|your local) number|one tap mobile|for organi[sz]ers|reset (?:dial-in )?pin|join (?:the |zoom )?meeting|more phone numbers)\b|^https?:\/\/\S*(?:zoom\.us|teams\.microsoft|meet\.google)/i;
/** "+44 20 7946 0112,,8123456# United Kingdom" */
const DIAL_IN = /^\s*\+\d[\d\s,#*().-]{7,}[\p{Alpha}\s,()]*$/u;

function nextShown(lines: readonly BodyLine[], from: number): BodyLine | undefined {
  return lines.slice(from, from + 5).find(line => line.text.trim() !== '');
}
