import { hostLabel, isMailProvider } from '../lexicon/hosts.ts';
import type { Mention } from '../mentions/scan.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { ownsDomain } from '../page/site.ts';
import type { Card } from './card.ts';

/** "Trouble? support@bookly.example or 0800 …": the number beside an address of another's domain, where the page has others. */
export function isWithOthersMail(
  { site, facts, mentions, outline, spots, said }: Reading,
  card: Card,
  mention: Mention,
): boolean {
  if (mention.type !== 'phone' || !site.own || facts.target?.blocks.includes(mention.block)) return false;
  if (isOneOfMany(spots, mention.block)) return false;
  const domains = (here: boolean) =>
    mentions.flatMap(each =>
      each.type === 'email' && (each.block === mention.block) === here ? each.email.split('@')[1]! : [],
    );
  const elsewhere = domains(false);
  const beside = domains(true);
  // Of an entry that was pointed at, both are its own.
  if (facts.target && card.emails.some(({ value }) => beside.includes(value.split('@')[1]!))) return false;
  const isTheirs =
    beside.length > 0 &&
    beside.every(
      domain =>
        !ownsDomain(site, domain) &&
        !isMailProvider(domain) &&
        !spells(card, domain) &&
        !elsewhere.includes(domain) &&
        !/^pec\.|\bpec\b|legalmail/.test(domain),
    );
  return (
    isTheirs &&
    mentions.some(
      each => each.type === 'phone' && each.block !== mention.block && !outline.noise[each.block] && !said.has(each),
    )
  );
}

/** Whether an address's domain is the name of whom the card is about. */
export function spells({ name }: Card, domain: string): boolean {
  return name !== null && fitsHost(name.value, hostLabel(domain)) >= 0.6;
}

/** In the short entry of one of several people: theirs. */
export function isOneOfMany(spots: Reading['spots'], block: number): boolean {
  return (
    spots.length > 1 && spots.some(({ span: [first, last] }) => first <= block && block <= last && last - first < 4)
  );
}
