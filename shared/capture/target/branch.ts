import { addPhone, type Card, emptyCard } from '../cards/card.ts';
import { addMentions } from '../cards/person.ts';
import type { Reading } from '../page/reading.ts';
import { sectionOf } from './section.ts';

/** "Elm Pharmacy Otley / 81 Main Street / Tel: 0113 …": what was pointed at, with what else its branch's part of a page of several says. */
export function withBranch(reading: Reading, own: Card): Card {
  const { facts, site, mentions, outline } = reading;
  const part = facts.target && site.own ? sectionOf(reading, facts.target.blocks) : null;
  const places = mentions.filter(each => each.type === 'address' && !outline.frame[each.block]);
  const here = places.filter(({ block }) => part && block >= part[0] && block <= part[1]);
  if (!part || here.length !== 1 || new Set(places.map(({ block }) => block)).size < 2) return own;
  const branch = emptyCard();
  addMentions(reading, branch, block => block >= part[0] && block <= part[1]);
  return {
    ...own,
    address: own.address ?? branch.address,
    phones: own.phones.length ? own.phones : branch.phones,
    emails: own.emails.length ? own.emails : branch.emails,
  };
}

/** Of a page with several addresses the numbers below the one that was pointed at; null where that says nothing. */
export function branchPhones({ mentions, facts, outline, site }: Reading, { address }: Card): Card['phones'] | null {
  const first = facts.target?.blocks[0];
  const places = mentions.filter(each => each.type === 'address' && !outline.noise[each.block]);
  if (!address || first === undefined || !site.own || new Set(places.map(({ block }) => block)).size < 2) return null;
  const next = Math.min(
    ...places.map(({ block }) => block).filter(block => block > (facts.target!.blocks.at(-1) ?? first)),
  );
  const card = emptyCard();
  for (const each of mentions)
    if (each.type === 'phone' && each.block >= first && each.block < next && !outline.noise[each.block])
      addPhone(card, each.phone, each.evidence);
  return card.phones.length > 0 && card.phones.length <= 3 ? card.phones : null;
}
