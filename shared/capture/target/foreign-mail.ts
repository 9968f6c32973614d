import type { Card } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { hostLabel, isMailProvider } from '../lexicon/hosts.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';

/** On an organisation's site an address at another domain, not a mail provider's nor one that its frame or data use, is somebody else's. */
export function isForeign({ site, mentions, outline, itemOrganisations, facts }: Reading, own: Card): boolean {
  const domain = own.emails[0]?.value.split('@')[1];
  if (!domain || !site.own || isMailProvider(domain) || facts.message) return false;
  const bare = (label: string) => label.replace(/-/g, '');
  const label = hostLabel(domain);
  if (bare(label) === bare(site.label) || site.names.some(name => fitsHost(name, label) > 0.5)) return false;
  const used =
    itemOrganisations.some(({ card }) => card.emails.some(each => each.value.endsWith(`@${domain}`))) ||
    mentions.some(
      each => each.type === 'email' && outline.frame[each.block] === 'header' && each.email.endsWith(`@${domain}`),
    );
  if (used) return false;
  // An organisation's only address may be at another domain than its site.
  const isAnother = (email: string) => hostLabel(email.split('@')[1]!) !== label;
  return (
    itemOrganisations.some(({ card }) => card.emails.some(each => isAnother(each.value))) ||
    mentions.some(each => each.type === 'email' && !outline.noise[each.block] && isAnother(each.email))
  );
}

/** Whoever was pointed at has such an address, unless the words before their name say that they are the site's: "our Club Secretary Wayne Frost". */
export function isMailedElsewhere(reading: Reading, { text }: Target, { card }: Candidate): boolean {
  const before = text.slice(0, Math.max(0, text.indexOf(card.name!.value)));
  const isOurs = card.role !== null && /(?:^|\s)our\s[^.,;:]{2,50}$/i.test(before);
  return !isOurs && isForeign(reading, card);
}
