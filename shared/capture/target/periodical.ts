import type { Card, Seen } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Item, Target } from '../facts.ts';
import { PAPER_SECTION } from '../lexicon/paper-sections.ts';
import { kindOfPlace } from '../mentions/role.ts';
import { isArticle, isStanding } from '../page/article.ts';
import type { Reading } from '../page/reading.ts';
import { ownsDomain } from '../page/site.ts';
import { foldText } from '../text/clean.ts';
import { isContent } from './holder.ts';

/** "The newsletter of Elmwick parish", "March 2026 Issue 214": the head of what many write in. */
export function isIssue({ outline }: Reading): boolean {
  const heads = outline.blocks.slice(0, 8).flatMap(({ text }) => text.split('\n'));
  return heads.some(line => line.length < 90 && (NEWSLETTER.test(line) || (ISSUE.test(line) && YEAR.test(line))));
}

const NEWSLETTER = /^(?:the )?(?:\p{Alpha}+ )?(?:newsletter|(?:parish|community) magazine) (?:of|for)\b/iu;
const ISSUE = /\b(?:issue|vol(?:ume)?\.?|edition) (?:no\.? )?\d{1,4}\b|^(?:no|nr)\.? \d{1,4}\b/i;
const YEAR = /\b(?:19|20)\d\d\b/;

/** A paper or a station, by its name or its data. */
export function isNews({ facts, site, outline }: Reading): boolean {
  return (
    facts.items.some(item => item.types.includes('NewsArticle')) ||
    isPaper({ site, outline }) ||
    outline.blocks.some(({ text }) => text.length < 400 && NEWSDESK.test(text))
  );
}

/** By its name, or by what parts its pages. */
export function isPaper({ site, outline }: Pick<Reading, 'site' | 'outline'>): boolean {
  return (
    PAPER.test(site.label) ||
    site.names.some(name => kindOfPlace(name) === 'local-media') ||
    sectionsOf(outline).size >= SECTIONS
  );
}

function sectionsOf({ blocks }: Reading['outline']): ReadonlySet<string> {
  const heads = blocks.slice(0, FIRST).flatMap(({ text, level }) => (level === undefined ? text.split('\n') : []));
  return new Set(
    heads
      .filter(each => each.length < 26)
      .map(foldText)
      .filter(each => PAPER_SECTION.test(each)),
  );
}

/** A menu stands in as many of a page's first blocks. */
const FIRST = 80;
/** A sports clinic has "Sport" and "Jobs". */
const SECTIONS = 3;

/** "Newsdesk 01865 425500", newsdesk@…: only papers and stations have one. */
const NEWSDESK = /\bnewsdesk\b/i;

/** The desk that stands below a paper's story is nobody's whom it names. */
export function withoutNewsdesk(person: Candidate): Candidate {
  const emails = person.card.emails.filter(({ value }) => !NEWSDESK.test(value));
  return { ...person, card: { ...person.card, emails } };
}

/** How the names of papers end. */
const PAPER =
  /(?:gazette|courier|herald|chronicle|tribune|echo|news|observer|argus|mercury|telegraph|times|journal|today|\w{5}express|advertiser|messenger|examiner|reporter|leader|weekly|zeitung|kurier|anzeiger|tagblatt|nieuws|diario|giornale|corriere|tidning)$/;

/** "Posted by Ruth on 4 May", runningwithruth.blog: what somebody writes of others, where no practice or shop does. */
export function isBlog({ site, outline, facts }: Reading, pageName: Seen<string> | null): boolean {
  if (kindOfPlace(pageName?.value ?? '') !== null) return false;
  const heads = outline.blocks.slice(0, 12).map(({ text }) => text);
  return BLOG.test(site.host) || FORUM.test(`${site.host} ${facts.url}`) || heads.some(text => POSTED.test(text));
}

const BLOG = /\.blog$|^blog\.|\.(?:blogspot|wordpress|substack|tumblr|typepad)\./i;
const FORUM = /^[\w.-]*forum|\/(?:threads?|forums?|topic|viewtopic)\b/i;
const POSTED = /^posted (?:by|on) (?:\p{Upper}|\d)/iu;

/** An article, or a page that its address or data dates as one and that no practice or shop writes. */
export function isDated({ facts }: Reading, pageName: Seen<string> | null): boolean {
  // Some builders call every page an article: one that somebody wrote, or that has a date, is one.
  const isWritten = ({ types, props }: Item) =>
    types.some(type => /^(?:News)?Article$/.test(type)) && Boolean(props['author'] ?? props['datePublished']);
  if (facts.items.some(isWritten)) return true;
  const kind = kindOfPlace(pageName?.value ?? '');
  return (
    (kind === null || kind === 'local-media') &&
    (/\/(?:19|20)\d\d[/-](?:\d{1,2}|[a-z]{3})(?:[/-]|$)/i.test(facts.url) ||
      ['dc.date.issued', 'dc.date', 'dc.date.issue', 'article:published_time'].some(name => facts.meta[name]))
  );
}

/** A part of an article or of a paper's page: its publisher is not whom it stands for, unless it is mailed there. */
export function isOfStory(reading: Reading, target: Target, own: Card, pageName: Seen<string> | null): boolean {
  const isStory =
    isArticle(reading) ||
    isBlog(reading, pageName) ||
    (!isStanding(reading.facts) && (isNews(reading) || isDated(reading, pageName)));
  const isPublishers = own.emails.some(({ value }) => ownsDomain(reading.site, value.split('@')[1]!));
  return isStory && !isPublishers && isContent(reading, target.blocks);
}
