import emailSignature from 'email-signature-detector';
import { mf2 } from 'microformats-parser';
import planer from 'planer';
import webAutoExtractor from 'web-auto-extractor';
import { emptyCard, type Card } from './card.ts';
import { hrefOf, type Case } from './cases.ts';
import { textOf } from './page-text.ts';
import { all, byExpression, emailsOf, filled, first, phonesOf, plain } from './peer-parts.ts';

/** What a user could pick instead, each with the few lines one would write around it. */
export const PEERS: { [name: string]: (label: Case) => Card } = {
  'microformats-parser': microformats,
  'web-auto-extractor': structured,
  'email and phone expression': label => ({ ...emptyCard(), ...byExpression(focus(label), label.country) }),
  'planer + email-signature-detector': signature,
  'all of them glued': glued,
};

/** A peer's card of a page; where the peer throws there is none, which is its own failure and told. */
export function peerCard(peer: (label: Case) => Card, label: Case): { card: Card; error?: string } {
  try {
    return { card: peer(label) };
  } catch (error) {
    return { card: emptyCard(), error: error instanceof Error ? error.message : String(error) };
  }
}

function glued(label: Case): Card {
  const expression = { ...emptyCard(), ...byExpression(focus(label), label.country) };
  if (label.kind === 'message') return filled([signature(label), structured(label), expression]);
  const site = { ...emptyCard(), organisation: siteName(label.html), website: new URL(label.url).origin };
  const marked = [structured, microformats].map(peer => peerCard(peer, label).card);
  const parts = label.selection || label.click ? [expression] : [...marked, expression];
  return filled([...parts, site]);
}

/** What an expression is run on: the selection, the link, or the page's text. */
function focus(label: Case): string {
  return label.selection ?? hrefOf(label) ?? textOf(label.html);
}

function siteName(html: string): string | null {
  return /property="og:site_name" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? null;
}

function microformats(label: Case): Card {
  const items: unknown = mf2(label.html, { baseUrl: label.url }).items;
  const card = findCard(items);
  if (!card) return emptyCard();
  const name = first(card['name']);
  const organisation = first(card['org']);
  const adr = plain(Array.isArray(card['adr']) ? card['adr'][0] : null);
  const parts = plain(adr?.['properties']) ?? card;
  const address = ['street-address', 'locality', 'region', 'postal-code'].flatMap(key => all(parts[key])).join(', ');
  const isPerson = name !== null && name !== organisation;
  return {
    ...emptyCard(),
    person: isPerson
      ? {
          name,
          honorific: first(card['honorific-prefix']),
          credentials: first(card['honorific-suffix']),
          role: first(card['job-title']),
        }
      : null,
    organisation,
    emails: emailsOf(all(card['email'])),
    phones: phonesOf(all(card['tel']), label.country),
    website: first(card['url']),
    address: address || null,
  };
}

function findCard(items: unknown): { [name: string]: unknown } | null {
  for (const one of Array.isArray(items) ? items : []) {
    const item = plain(one);
    if (Array.isArray(item?.['type']) && item['type'].includes('h-card')) return plain(item['properties']);
    const inner = findCard(item?.['children']);
    if (inner) return inner;
  }
  return null;
}

const PERSON = /^(?:Person|Physician)$/;
const ORGANISATION =
  /(?:Organization|Business|Clinic|Dentist|Pharmacy|Optician|Hospital|Club|Gym|School|Store|NGO|Podiatric|Physiotherapy|NursingHome|Lab)$/;

function structured(label: Case): Card {
  const found = quietly(() => webAutoExtractor.default().parse(label.html));
  const items = itemsIn(found);
  const typed = (kind: RegExp) => items.find(item => all(item['@type']).some(type => kind.test(type)));
  const person = typed(PERSON);
  const item = person ?? typed(ORGANISATION);
  if (!item) return emptyCard();
  const name = first(item['name']) ?? [first(item['givenName']), first(item['familyName'])].filter(Boolean).join(' ');
  const place = plain(Array.isArray(item['address']) ? item['address'][0] : item['address']);
  const parts = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode']
    .map(key => first(place?.[key]))
    .filter(Boolean);
  return {
    ...emptyCard(),
    person: person
      ? {
          name,
          honorific: first(item['honorificPrefix']),
          credentials: first(item['honorificSuffix']),
          role: first(item['jobTitle']),
        }
      : null,
    organisation: person ? first(item['worksFor'] ?? item['affiliation'] ?? item['memberOf']) : name,
    emails: emailsOf(all(item['email'])),
    phones: phonesOf(all(item['telephone']), label.country),
    website: first(item['url']),
    address: (typeof item['address'] === 'string' ? item['address'] : parts.join(', ')) || null,
  };
}

/** The extractor prints what it cannot parse. */
function quietly<T>(work: () => T): T {
  const { log } = console;
  console.log = () => undefined;
  try {
    return work();
  } finally {
    console.log = log;
  }
}

/** Every object in a tree of lists and objects, outer ones first. */
function itemsIn(value: unknown): { [name: string]: unknown }[] {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  const item = plain(value);
  return item ? [item, ...Object.values(item).flatMap(itemsIn)] : [];
}

/** For messages only: the sender as the mail's header names them, and the lines that the detector calls the signature. */
function signature(label: Case): Card {
  if (label.kind !== 'message') return emptyCard();
  const from = senderOf(label.html);
  const body = planer.extractFrom(textOf(label.html), 'text/plain');
  const lines = emailSignature.getSignature(body, from).signature ?? '';
  return {
    ...emptyCard(),
    person: from.displayName ? { name: from.displayName, honorific: null, credentials: null, role: null } : null,
    emails: emailsOf([from.email]),
    phones: byExpression(lines, label.country).phones,
  };
}

function senderOf(html: string): { email: string; displayName: string } {
  const gmail = /class="gD" email="([^"]*)" name="([^"]*)"/.exec(html);
  if (gmail) return { email: gmail[1]!, displayName: gmail[2]! };
  const other = /([^\n<>:]+?)\s*<([^\s<>@]+@[^\s<>]+)>/.exec(textOf(html));
  return { email: other?.[2] ?? '', displayName: other?.[1]?.trim() ?? '' };
}
