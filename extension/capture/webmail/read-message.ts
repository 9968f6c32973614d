import type { Mailbox, MessageFacts } from '../../../shared/capture/facts.ts';
import { isUnsubscribe, leavesGroup } from '../../../shared/capture/message/boilerplate.ts';
import { isoDate } from '../../../shared/capture/message/date.ts';
import { domainOf } from '../../../shared/capture/message/mailbox.ts';
import { type BodyLine, ownLines } from '../../../shared/capture/message/quotes.ts';
import { isMailProvider } from '../../../shared/capture/lexicon/hosts.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { signatureOf } from '../../../shared/capture/signature-block.ts';
import { cutText, oneLine } from '../../../shared/capture/text/clean.ts';
import { frameBody, tagOf } from '../read/dom.ts';
import { ADAPTERS } from './adapters.ts';
import { bodyLines } from './body-lines.ts';
import { generic } from './generic.ts';
import { mayBeMail } from './mail-page.ts';
import type { Adapter, OpenMessage } from './open-message.ts';
import { hasMarks } from './programs.ts';
import { dateContext } from './sent-time.ts';

/**
 * The message that is open in a webmail's page: its head and its signature's lines, nothing else of the body; undefined on a page that shows
 * no message. `isAsked`: the person says that it is a message, so the generic reader looks even where nothing hints at mail. The adapter of the page's address is asked first, then every other (a webmail may stand behind any name), at last the
 * generic reader, which also takes over where a known webmail has changed its class names.
 */
export function readMessage(page: Document, isAsked = false): MessageFacts | undefined {
  const host = page.location.hostname;
  const own = ADAPTERS.filter(adapter => adapter.hosts(host));
  const shown = openBy(own, page);
  if (shown) return shown;
  const others = hasMarks(page) ? ADAPTERS.filter(adapter => !own.includes(adapter)) : [];
  const last = isAsked || own.length > 0 || mayBeMail(page) ? [generic] : [];
  return openBy([...others, ...last], page);
}

function openBy(adapters: readonly Adapter[], page: Document): MessageFacts | undefined {
  for (const adapter of adapters) {
    const open = adapter.read(page, isName);
    if (open && (open.from.address || open.from.name)) return factsOf(adapter.provider, open, page);
  }
  return undefined;
}

function isName(text: string): boolean {
  return (nameIn(text)?.score ?? 0) >= 0.5;
}

function factsOf(provider: string, open: OpenMessage, page: Document): MessageFacts {
  const [body] = open.bodies;
  const { lines, isWhole } = body
    ? bodyLines(tagOf(body) === 'iframe' ? (frameBody(body) ?? body) : body)
    : { lines: [], isWhole: true };
  const signature = signatureOf(lines, open.from, isWhole);
  const replyTo = open.replyTo?.filter(one => one.address !== open.from.address) ?? [];
  return {
    provider,
    from: open.from,
    ...(isAnother(open.sender, open.from) || open.onBehalfOf ? { sender: open.sender ?? open.from } : {}),
    ...(open.onBehalfOf ? { onBehalfOf: open.onBehalfOf } : {}),
    ...(replyTo.length > 0 ? { replyTo: replyTo.slice(0, 10) } : {}),
    to: open.to.slice(0, 50),
    cc: open.cc.slice(0, 50),
    date: cutText(isoDate(open.date, dateContext(page)), 80),
    subject: cutText(oneLine(open.subject), 500),
    ...(signature ? { signature } : {}),
    ...(isBulk(ownLines(lines), open) ? { bulk: true } : {}),
  };
}

function isAnother(sender: Mailbox | undefined, from: Mailbox): boolean {
  return sender !== undefined && sender.address !== '' && sender.address !== from.address;
}

/** A newsletter's body asks, at its beginning or end, to leave the list. */
function isBulk(lines: readonly BodyLine[], { to, cc }: OpenMessage): boolean {
  const domains = [...to, ...cc].map(one => domainOf(one.address)).filter(domain => !isMailProvider(domain));
  return [...lines.slice(0, 5), ...lines.slice(-60)].some(
    line => line.text.length < 200 && isUnsubscribe(line.text) && !leavesGroup(line, domains),
  );
}
