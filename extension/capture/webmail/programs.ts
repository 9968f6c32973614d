import { hostOf, isWebmail } from '../../../shared/capture/lexicon/hosts.ts';
import { ofTextsWith } from '../../../shared/capture/text/once.ts';
import { isMailAddress } from './mail-page.ts';
import type { Program } from './open-message.ts';
import { first } from './query.ts';

/** Yahoo's bodies, the surest first. */
export const YAHOO_BODY = [
  '[data-test-id="message-view-body-content"]',
  '[data-test-id="message-view-body"]',
  '.msg-body',
];
/** Frames in which Roundcube shows a message beside or below the list. */
export const PREVIEW = 'iframe#messagecontframe, iframe#mailpreviewframe, iframe[name=messagecontframe]';
export const PROTON_OPEN =
  '.message-container, [data-shortcut-target="message-container"], [data-testid^="message-view-"]';

/** The webmails that have a reader of their own (adapters.ts). */
export const PROGRAMS = {
  gmail: {
    provider: 'gmail',
    hosts: ofTextsWith('google', /(?:^|\.)mail\.google\.com$/),
    marks: '.a3s, .gD[email]',
  },
  outlook: {
    provider: 'outlook',
    hosts: ofTextsWith(
      'outlook|live',
      /(?:^|\.)outlook\.(?:live|office|office365|cloud\.microsoft|com)(?:\.com|\.mil)?$|(?:^|\.)(?:outlook\.cloud\.microsoft|mail\.live\.com)$/,
    ),
    marks: '[id="Item.MessageUniqueBody"], [id="Item.MessagePartBody"], [id="Item.MessageNormalizedBody"]',
  },
  yahoo: {
    provider: 'yahoo',
    hosts: ofTextsWith('yahoo|aol', /(?:^|\.)mail\.(?:yahoo|aol)\.(?:com|co\.[a-z]{2}|[a-z]{2,3})$/),
    marks: YAHOO_BODY.join(','),
  },
  fastmail: {
    provider: 'fastmail',
    hosts: ofTextsWith('fastmail', /(?:^|\.)fastmail\.(?:com|fm)$/),
    marks: '.v-MessageCard',
  },
  proton: {
    provider: 'proton',
    hosts: ofTextsWith('proton', /(?:^|\.)(?:mail\.)?proton(?:mail)?\.(?:me|com|ch)$/),
    marks: PROTON_OPEN,
  },
  zoho: {
    provider: 'zoho',
    hosts: ofTextsWith('zoho', /(?:^|\.)mail\.zoho(?:cloud)?\.(?:com|eu|in|jp|sa|ca|uk|com\.au|com\.cn)$/),
    marks: '.zmMHFrom [data-eid]',
  },
  roundcube: {
    provider: 'roundcube',
    hosts: ofTextsWith('roundcube|webmail', /(?:^|\.)(?:roundcube|webmail)\./),
    marks: `#messagebody, #messagepreview, ${PREVIEW}`,
  },
  snappymail: {
    provider: 'snappymail',
    hosts: ofTextsWith('snappymail|rainloop', /(?:^|\.)(?:snappymail|rainloop)\./),
    marks: '.messageView, #V-MailMessageView',
  },
} satisfies { [name: string]: Program };

/** One look at the page for all of them: most pages are no mailbox. */
const MARKS = Object.values(PROGRAMS)
  .map(({ marks }) => marks)
  .join(',');

/** Whether the page has what some webmail's page has: one may stand behind any name. */
export function hasMarks(page: Document): boolean {
  return first(page, MARKS) !== undefined;
}

/**
 * Whether an open message is to be looked for: the person says so, or the page's address or structure. It stands apart from the readers of
 * messages, so that what every other page gets need not carry them: they are three quarters of the code.
 */
export function mayShowMessage(page: Document, kind: 'page' | 'message' | undefined): boolean {
  if (kind) return kind === 'message';
  const { hostname, href } = page.location;
  const isOwn = Object.values(PROGRAMS).some(({ hosts }) => hosts(hostname));
  return isOwn || isWebmail(hostOf(href)) || isMailAddress(page) || hasMarks(page);
}
