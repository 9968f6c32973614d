import { foldText } from '../text/clean.ts';
import { fitsHost } from './fits-host.ts';
import type { Outline } from './outline.ts';

/**
 * "Contacts - Wandella Netball Club - GameDay" on mygameday.example, under the club's own logo: for whom a platform keeps the page; null
 * elsewhere. The title ends in the platform's name, and another part of it is the site's name or its logo.
 */
export function tenantOf({ facts, blocks, frame }: Outline, label: string): string | null {
  const parts = facts.title.split(/\s+[|–—·-]\s+/);
  const keeper = parts.at(-1)!;
  if (parts.length < 3 || fitsHost(keeper, label) < 0.6) return null;
  const logos = blocks.flatMap(({ alt, text }, at) => (alt && frame[at] === 'header' ? foldText(text) : []));
  const names = [foldText(facts.meta['og:site_name'] ?? ''), ...logos];
  const isTenant = (part: string) => fitsHost(part, label) < 0.3 && names.includes(foldText(part));
  return parts.slice(0, -1).find(isTenant) ?? null;
}
