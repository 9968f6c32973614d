import { headLabel } from '../../../shared/capture/message/labels.ts';
import { addressIn, mailbox, parseMailbox } from '../../../shared/capture/message/mailbox.ts';
import type { Mailbox } from '../../../shared/capture/facts.ts';
import type { PageLine } from './body-lines.ts';
import { chosen, closest, common, contains } from './query.ts';

/** The head of a message as its lines show it: the sender with an address, and a line "to …" close below. */
export type LineHead = {
  from: Mailbox;
  to: Mailbox | undefined;
  date: string;
  message: Element;
  first: Element;
  last: Element;
};

/** Lines of a head after the sender's: the time, the recipient, a button. */
const BELOW = 3;
const FRAME = 'header, nav, [role=banner], [role=navigation]';
const PARTS = 'article, [role=article], [role=listitem], section, main, td';

/** The head of the open message where no element tells by its name what it is; undefined when no line is addressed to anybody. */
export function lineHead(all: readonly PageLine[]): LineHead | undefined {
  const lines = all.filter(line => line.text !== '');
  const heads = lines.flatMap((line, at) => headAt(lines, line, at) ?? []);
  return chosen(heads, one => one.message);
}

function headAt(lines: readonly PageLine[], line: PageLine, at: number): LineHead | undefined {
  if (line.quoted || line.text.length > 120 || !addressIn(line.text) || isLabelled(line.text)) return undefined;
  // The account's own address, in the frame of the page.
  if (closest(line.element, FRAME) && !closest(line.element, 'article, main, [role=article], [role=main]'))
    return undefined;
  const below = lines.slice(at + 1, at + 1 + BELOW);
  const addressed = below.find(isAddressed);
  const around = addressed && common(line.element, addressed.element);
  const message = around && (closest(around, PARTS) ?? around);
  if (!addressed || !message) return undefined;
  const last = below.filter(one => one === addressed || isTime(one)).at(-1)!;
  return {
    from: withName(parseMailbox(line.text), lines[at - 1]),
    to: parseMailbox(addressed.text.replace(/^\S+\s/, '')),
    date: below.find(isTime)?.text ?? '',
    message,
    first: line.element,
    last: contains(message, last.element) ? last.element : addressed.element,
  };
}

/** "to me", "An: praxis@…": a word of French or Spanish alone, such as "a", is the beginning of any line. */
function isAddressed({ text }: PageLine): boolean {
  const isWhole =
    addressIn(text) !== '' || /^\S+\s(?:me|you|mich|dich|moi|mí|ti|mij|mig|meg|mnie)\b.{0,3}$/i.test(text);
  return text.length < 120 && isWhole && firstLabel(text) === 'to';
}

/** "Sun 10 Mar 20:44", and no sentence with a number in it. */
export function isTime({ text }: PageLine): boolean {
  return text.length < 40 && /\d/.test(text) && !/@|[!?.]$/.test(text) && addressIn(text) === '';
}

/** The name may stand in a line of its own above the address. */
export function withName(written: Mailbox | undefined, above: PageLine | undefined): Mailbox {
  const from = written ?? mailbox('', '');
  const isName = above !== undefined && above.text.length < 60 && !/[\d@:]/.test(above.text);
  return from.name || !isName ? from : mailbox(above.text, from.address);
}

function isLabelled(text: string): boolean {
  return firstLabel(text) !== undefined;
}

function firstLabel(text: string): ReturnType<typeof headLabel> {
  return headLabel(text.split(/[\s:：]/, 1)[0] ?? '');
}
