import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import type { Card } from './card.ts';
import { officeOf } from './office.ts';
import { isBesideMail, isCalledAfter, isFramed, isOfSeveral, isOneOfThem, withoutNamed } from './organisation-mail.ts';
import type { Candidate } from './person.ts';
import { isOfRow } from './rows-of-people.ts';
import { saidOf } from './said-of-person.ts';

/** Takes from what the page says of the organisation the boxes and numbers that are its people's; the last is what its data says. */
export function leaveOutPeoples(reading: Reading, card: Card, people: Candidate[], { name, phones }: Card) {
  // elmphysio@gmail.com is Elm Physio's, also where Jo Elm works.
  const isCalled = (user: string) => name !== null && fitsHost(name.value, user) >= 0.95;
  card.emails = card.emails.filter(
    ({ value }) =>
      (!isOfSeveral(reading, value, people) && !isOneOfThem(value, people)) ||
      isFramed(reading, value) ||
      isCalled(value.split('@')[0]!) ||
      people.length === 1,
  );
  card.emails = card.emails.filter(({ value }) => !isOfRow(reading, value) || isForAll(reading, value));
  card.phones = card.phones.filter(({ value }) => !isOfRow(reading, value.number));
  const own = card.phones.filter(({ value }) => !isSaidOfPerson(reading, value.number));
  // Somebody's own mobile is no organisation's for want of another; the number in their house may be all that a club has.
  const isReached = own.length > 0 || phones.length > 0 || officeOf(people) !== undefined;
  card.phones = isReached
    ? own
    : card.phones.filter(
        each =>
          own.includes(each) || each.value.type !== 'mobile' || isBesideMail(reading, each.value.number, card.emails),
      );
  card.emails = withoutNamed(reading, card);
}

/** "For general enquiries e-mail secretary@…", who has a row as well. */
function isForAll({ mentions, outline }: Reading, email: string): boolean {
  return mentions.some(
    each =>
      each.type === 'email' &&
      each.email === email &&
      /\bgeneral (?:enquir|inquir)|\b(?:all|any) (?:enquiries|questions)\b/i.test(outline.blocks[each.block]!.text),
  );
}

/** Somebody's own wherever the page says it, right behind their name. */
function isSaidOfPerson({ mentions, outline, site }: Reading, number: string): boolean {
  const all = mentions.filter(each => each.type === 'phone' && each.phone.number === number);
  return all.every(each => {
    const said = saidOf(outline, each);
    return said !== null && !isCalledAfter(site, said);
  });
}
