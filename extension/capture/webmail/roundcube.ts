import type { Mailbox } from '../../../shared/capture/facts.ts';
import { attribute, frameBody } from '../read/dom.ts';
import type { OpenMessage } from './open-message.ts';
import { personOf, uniquePeople } from './people.ts';
import { PREVIEW } from './programs.ts';
import { first, textOf, within } from './query.ts';

/**
 * Roundcube, skins elastic, larry and classic: the head is `td.header.from` … in `.header-headers` or `.headers-table`, people are
 * `.rcmContactAddress` with the address in the title, the body is `#messagebody`, or `#messagepreview` where a skin shows it below the list. The list's preview is the frame `#messagecontframe`.
 */
export function readRoundcube(page: Document): OpenMessage | undefined {
  return readIn(page) ?? readPreview(page);
}

function readPreview(page: Document): OpenMessage | undefined {
  const frame = first(page, PREVIEW);
  const body = frame && frameBody(frame);
  return body ? readIn(body) : undefined;
}

function readIn(page: Document | Element): OpenMessage | undefined {
  const body = first(page, '#messagebody', '#messagepreview');
  const from = first(
    page,
    'td.header.from',
    '.header-headers .from',
    '#messageheader .from',
    '.header-summary .adr',
    '.headers-table .from',
  );
  const sender = from && people(from)[0];
  if (!body || !sender) return undefined;
  return {
    from: sender,
    sender: people(cell(page, 'sender'))[0],
    replyTo: people(cell(page, 'reply-to', 'replyto')),
    to: people(cell(page, 'to')),
    cc: people(cell(page, 'cc')),
    date: textOf(cell(page, 'date')) || textOf(first(page, '.header-summary .text-nowrap')),
    subject: subjectOf(page),
    bodies: [body],
  };
}

function cell(page: Document | Element, ...names: string[]): Element | undefined {
  return first(
    page,
    ...names.flatMap(name => [`td.header.${name}`, `.header-headers .${name}`, `.headers-table .${name}`]),
  );
}

function people(element: Element | undefined): Mailbox[] {
  if (!element) return [];
  const links = within(element, 'a.rcmContactAddress, .adr > span[title*="@"], span.rcmContactAddress');
  return uniquePeople((links.length > 0 ? links : [element]).map(personOf));
}

/** The heading also holds a hidden "Subject:" and a button; only its own text is the subject. */
function subjectOf(page: Document | Element): string {
  const heading = first(
    page,
    '#message-header .subject',
    '#messageheader .subject',
    'h2.subject',
    'td.header.subject',
    '.subject',
  );
  if (!heading) return '';
  const voice = textOf(first(heading, '.voice'));
  const buttons = within(heading, 'a, button')
    .map(button => textOf(button))
    .filter(text => text !== '');
  let text = textOf(heading);
  if (voice && text.startsWith(voice)) text = text.slice(voice.length);
  for (const button of buttons) if (text.trimEnd().endsWith(button)) text = text.trimEnd().slice(0, -button.length);
  return text.trim() || (attribute(heading, 'title') ?? '');
}
