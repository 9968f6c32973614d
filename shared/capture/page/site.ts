import type { PageFacts } from '../facts.ts';
import {
  canBeWebsite,
  hostLabel,
  hostOf,
  isDirectory,
  isSocial,
  isAuthority,
  isWebmail,
  registeredDomain,
} from '../lexicon/hosts.ts';
import { fitsHost } from './fits-host.ts';
import { foreignness } from './foreignness.ts';
import type { Outline } from './outline.ts';
import { tenantOf } from './tenant.ts';

/** What the page's host is: somebody's own site, or a place that lists, mails or chats about many. */
export type Site = {
  host: string;
  label: string;
  own: boolean;
  names: string[];
  /** Whose pages these are, where the host is a platform's that keeps them for many. */
  tenant: string | null;
};

/** What else was found on the page that tells whether the host is the contact's own. */
export type Finds = {
  organisations: { name: string; address: boolean; url: string | null }[];
  workplaces: string[];
  emails: { email: string; frame: boolean }[];
  phones: { number: string; frame: boolean }[];
  places: { address: string; name: string | null; frame: boolean }[];
};

/** On somebody else's site stands what has signs of it that add up to 1.5. */
export function siteOf(outline: Outline, finds: Finds): Site {
  const { facts } = outline;
  const host = hostOf(facts.url);
  const place = placeLabel(facts.title, host);
  const label = place ?? hostLabel(host);
  const names = siteNames(facts);
  const can = (canBeWebsite(host) || isAuthority(host)) && !isSocial(host) && !isWebmail(host) && !facts.message;
  const own = can && !isDirectory(host) && (place !== null || foreignness(outline, finds, host, names) < 1.5);
  const tenant = tenantOf(outline, label);
  return { host, label, own, names, tenant };
}

/** A part of a site that lists many. */
const LISTS = /director|regist|find|services|portal|events|jobs|careers|support|community|library|news/;

/** `cedarridge` of cedarridge.elmschools.org over a title that it spells: one of a group's places, on a site of its own. */
function placeLabel(title: string, host: string): string | null {
  const bare = host.replace(/^www\./, '');
  const label = bare.slice(0, Math.max(0, bare.length - registeredDomain(host).length - 1));
  if (!/^[a-z0-9-]{7,}$/.test(label) || LISTS.test(label)) return null;
  const spells = (part: string) => part.includes(' ') && fitsHost(part, label) >= 0.9;
  return title.split(/\s+[|–—·-]\s+/).some(spells) ? label : null;
}

function siteNames(facts: PageFacts): string[] {
  const names = [facts.meta['og:site_name'], facts.meta['application-name'], facts.meta['apple-mobile-web-app-title']];
  for (const item of facts.items)
    if (item.types.includes('WebSite'))
      names.push(...(item.props['name'] ?? []).filter(value => typeof value === 'string'));
  return names.filter(name => name !== undefined && name.length > 1 && name.length < 120) as string[];
}

/** Whether a domain is the site's own: its label, or one that a name of the site spells. */
export function ownsDomain({ label, names }: Site, domain: string): boolean {
  const bare = (text: string) => text.replace(/-/g, '');
  const other = hostLabel(domain);
  return bare(other) === bare(label) || names.some(name => fitsHost(name, other) >= 0.75);
}
