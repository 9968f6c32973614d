import * as v from 'valibot';

/**
 * What the page-side reader hands over: plain data, no HTML, never more than FACTS_BYTES (page/fit.ts) of JSON. `contactFrom` is a pure function of it.
 * Every string has passed `visibleText` (shared/capture/text/clean.ts): NFC, no bidi controls, no zero-width characters, single spaces.
 */

const Text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const Index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A container in which blocks stand together; a tree, parents before children. Group 0 is the page. */
export const GroupSchema = v.object({
  /** Index of the parent group; the page's own is 0. */
  parent: Index,
  /** Lower-case tag name, or `frame` / `shadow`. */
  tag: Text(24),
  /** Part of the page by tag or ARIA role: nav, header, footer, aside, main, dialog, address, article, figure. */
  region: v.optional(Text(16)),
  /** The element's class and id words, only if they say something of the content (team, testimonial, cookie …). */
  hint: v.optional(Text(80)),
});
export type Group = v.InferOutput<typeof GroupSchema>;

/** One visible run of text: a heading, paragraph, list item, table cell … in document order. */
export const BlockSchema = v.object({
  tag: Text(24),
  /** Line breaks of the page are `\n`. */
  text: Text(1200),
  /** 1-6 for a heading. */
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  group: Index,
  /** What an image says of itself: text of an `alt`, not seen as text. */
  alt: v.optional(v.literal(true)),
});
export type Block = v.InferOutput<typeof BlockSchema>;

export const LINK_KINDS = ['mailto', 'tel', 'whatsapp', 'vcard', 'web'] as const;

/** A link that may carry contact details; `web` ones only when they leave the site. */
export const LinkSchema = v.object({
  kind: v.picklist(LINK_KINDS),
  /** mailto: the address; tel, whatsapp: the number as written; vcard, web: the absolute URL. */
  value: Text(600),
  text: Text(200),
  block: v.optional(Index),
});
export type Link = v.InferOutput<typeof LinkSchema>;

export const ITEM_SOURCES = ['json-ld', 'microdata', 'rdfa', 'h-card', 'vcard'] as const;

/** One structured item in schema.org's words, whatever syntax the page used; nested items are hoisted and referred to by index. */
export const ItemSchema = v.object({
  source: v.picklist(ITEM_SOURCES),
  /** Without their vocabulary's prefix: `Physician`, `PostalAddress`. */
  types: v.array(Text(60)),
  props: v.record(Text(60), v.array(v.union([Text(600), v.object({ item: Index })]))),
  /** The first block inside the item's element. */
  block: v.optional(Index),
  /** The last block inside the item's element. */
  lastBlock: v.optional(Index),
});
export type Item = v.InferOutput<typeof ItemSchema>;
export type ItemValue = Item['props'][string][number];

/** What the person pointed at. */
export const TargetSchema = v.object({
  kind: v.picklist(['selection', 'link', 'image', 'element']),
  /** The selected text with its line breaks, the link's text, the image's alt. */
  text: Text(4000),
  /** Of a link. */
  href: v.optional(Text(2000)),
  /** The blocks it stands in, in order; empty when the page does not show them. */
  blocks: v.array(Index),
  /** Indices of the links inside it. */
  links: v.array(Index),
});
export type Target = v.InferOutput<typeof TargetSchema>;

const MailboxSchema = v.object({
  /** As displayed, without any address in it. */
  name: Text(200),
  /** Lower case; empty where the webmail shows none. */
  address: Text(254),
  /** Another address that the display name pretends to: `"jane@nhs.net" <evil@x.example>`. */
  claims: v.optional(Text(254)),
});
export type Mailbox = v.InferOutput<typeof MailboxSchema>;

/** The open message of a webmail: its head and its signature's lines; the body never leaves the page. */
export const MessageFactsSchema = v.object({
  /** Which reader saw it: gmail, outlook, yahoo, fastmail, proton, roundcube, generic. */
  provider: Text(24),
  from: MailboxSchema,
  /** Who pressed send, when it is another than `from`. */
  sender: v.optional(MailboxSchema),
  /** For whom it was written ("on behalf of", a secretary's "p.p."). */
  onBehalfOf: v.optional(MailboxSchema),
  replyTo: v.optional(v.array(MailboxSchema)),
  to: v.array(MailboxSchema),
  cc: v.array(MailboxSchema),
  /** ISO 8601 where the page tells it, else as shown. */
  date: v.optional(Text(80)),
  subject: Text(500),
  /** The body asks to leave a list ("unsubscribe"): a newsletter. */
  bulk: v.optional(v.boolean()),
  /** The sender's own signature block, quotes and disclaimers cut off; `lines` top to bottom. */
  signature: v.optional(
    v.object({
      lines: v.pipe(v.array(Text(300)), v.maxLength(40)),
      links: v.pipe(v.array(LinkSchema), v.maxLength(40)),
    }),
  ),
});
export type MessageFacts = v.InferOutput<typeof MessageFactsSchema>;

export const PageFactsSchema = v.object({
  kind: v.picklist(['page', 'message']),
  url: Text(2000),
  title: Text(500),
  /** BCP 47 as the page states it, or empty. */
  lang: Text(35),
  /** Lower-case names: og:site_name, author, description, geo.region, canonical … */
  meta: v.record(Text(60), Text(500)),
  target: v.optional(TargetSchema),
  items: v.pipe(v.array(ItemSchema), v.maxLength(400)),
  links: v.pipe(v.array(LinkSchema), v.maxLength(400)),
  groups: v.array(GroupSchema),
  blocks: v.array(BlockSchema),
  message: v.optional(MessageFactsSchema),
  /** Which budgets ran out, in words: nodes, time, text, size. */
  cut: v.array(Text(40)),
});
export type PageFacts = v.InferOutput<typeof PageFactsSchema>;

/** Facts of a page of which nothing could be read: the empty card with title and address. */
export function emptyFacts(url: string, title = ''): PageFacts {
  return {
    kind: 'page',
    url,
    title,
    lang: '',
    meta: {},
    items: [],
    links: [],
    groups: [{ parent: 0, tag: 'body' }],
    blocks: [],
    cut: [],
  };
}
