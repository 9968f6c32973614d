import { canBeWebsite, hostLabel, hostOf, isMailProvider } from '../lexicon/hosts.ts';
import { plainWords } from '../text/clean.ts';
import { fitsHost } from './fits-host.ts';
import type { Outline } from './outline.ts';
import type { Finds } from './site.ts';

/** Headings that lead to several other sites: results of a search. */
export function resultsOf({ facts, blocks }: Outline, label: string): number {
  const hosts = facts.links.flatMap(link =>
    link.kind === 'web' && link.block !== undefined && blocks[link.block]!.level !== undefined
      ? hostLabel(hostOf(link.value))
      : [],
  );
  return new Set(hosts.filter(each => each !== label)).size >= 2 ? 1 : 0;
}

/** "Website" leads to another host: whoever is shown here lives elsewhere. */
export function linkedOut({ facts, blocks, noise, frame }: Outline, label: string): number {
  const score = facts.links.map(link => {
    if (link.kind !== 'web' || link.block === undefined || noise[link.block] || frame[link.block]) return 0;
    const host = hostOf(link.value);
    if (!canBeWebsite(host) || hostLabel(host) === label) return 0;
    const before = blocks[link.block - 1]?.text ?? '';
    const isSaid =
      /^(?:(?:visit|go to|view|see) )?(?:the |our |my |their |practice |clinic |official |club )?(?:web ?site|web ?page|homepage|zur (?:website|webseite|praxisweb(?:site|seite)|homepage)|zum internetauftritt|site (?:web|internet)|sitio web|sito(?: web)?|webbplats)\b/i.test(
        link.text,
      ) ||
      /^(?:web ?site|web|webseite|homepage|site)\s*:?$/i.test(before) ||
      (blocks[link.block]!.text.length < link.text.length + 30 &&
        link.text
          .toLowerCase()
          .replace(/^www\./, '')
          .startsWith(host));
    // "You can visit her website or email her": where a person may have a second one.
    return !isSaid ? 0 : plainWords(blocks[link.block]!.text) > 8 ? 0.4 : 0.9;
  });
  return Math.max(0, ...score);
}

/** The addresses in the content are of one other domain, or of this one. */
export function mailedElsewhere(finds: Finds, label: string, head: string): number {
  const shown = finds.emails.filter(each => !each.frame);
  const content = shown.map(each => each.email.split('@')[1]!);
  // larkfieldhouse@ on the page of Larkfield House: one of the site's own places.
  const isBranch = ({ email }: { email: string }) =>
    hostLabel(email.split('@')[1]!) === label && fitsHost(head, email.split('@')[0]!) >= 0.75;
  if (shown.some(isBranch)) return -1.6;
  if (content.some(domain => hostLabel(domain) === label)) return -0.8;
  const elsewhere = content.filter(domain => !isMailProvider(domain));
  const framed = finds.emails.some(each => each.frame && hostLabel(each.email.split('@')[1]!) === label);
  return elsewhere.length ? (framed ? 0.9 : 0.4) : 0;
}

/** A club's page on a platform: its mail is at a domain that the page's title spells, and neither fits the host. */
export function hostedFor({ facts }: Outline, finds: Finds, label: string): number {
  const labels = finds.emails.flatMap(({ email, frame }) => {
    const domain = email.split('@')[1]!;
    return frame || isMailProvider(domain) || hostLabel(domain) === label ? [] : hostLabel(domain);
  });
  const parts = facts.title.split(/\s+[|–—·-]\s+/);
  if (parts.some(part => fitsHost(part, label) >= 0.5)) return 0;
  return parts.some(part => labels.some(each => fitsHost(part, each) >= 0.75)) ? 1.2 : 0;
}
