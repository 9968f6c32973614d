import { isSharedBox } from '../mentions/email.ts';
import { foldText } from '../text/clean.ts';
import { type Site, ownsDomain } from '../page/site.ts';
import { type Card, mergeCards } from './card.ts';
import { isOneOfThem } from './organisation-mail.ts';
import type { Candidate } from './person.ts';

/** Who keeps the office is how one reaches an organisation that says no other way: a parish clerk, an administrator. */
export function withOffice(card: Card, people: Candidate[]): Card {
  const office = officeOf(people);
  if (!office) return card;
  const { phones, emails, address } = office.card;
  return {
    ...card,
    phones,
    emails: emails.filter(({ value }) => isSharedBox(value)),
    address: card.address ?? address,
  };
}

/** "Practice Manager: Denise Cook" over "info@…" and a number: whose part has only a box that is nobody's own says how to reach the organisation. */
export function withSharedBoxes(card: Card, people: Candidate[], site: Site): Card {
  const surnames = people.map(({ card: own }) => foldText(own.name!.value).split(' ').at(-1)!);
  // "chair@…" is the chair's, "firstaid@…" the first aid officer's.
  const isPosts = (user: string, { role }: Card) =>
    foldText(role?.value ?? '')
      .replace(/ /g, '')
      .includes(user);
  const isNobodys = (value: string, own: Card) =>
    /^[a-z-]+@/.test(value) &&
    ownsDomain(site, value.split('@')[1]!) &&
    !isOneOfThem(value, people) &&
    !surnames.some(surname => value.split('@')[0]!.includes(surname)) &&
    !isPosts(value.split('@')[0]!, own);
  const isReached = (own: Card) =>
    own.emails.length > 0 &&
    own.emails.every(({ value }) => isNobodys(value, own)) &&
    own.phones.every(({ value }) => value.type !== 'mobile');
  // "Karen Butt (01453 …)": a number in her line is hers.
  const isNumbered = ({ spot }: Candidate) => (spot?.mention.rest.match(/\d/g)?.length ?? 0) >= 6;
  const parts = people.flatMap(person => (isReached(person.card) && !isNumbered(person) ? person.card : []));
  if (!parts.length || parts.length > 2) return card;
  // Of two offices' addresses neither is the organisation's.
  return parts.reduce(
    (all, { emails, phones, address }) =>
      mergeCards(all, { ...all, emails, phones, address: parts[1] ? null : address }),
    card,
  );
}

/** The first of the people who keeps the office and says how to reach it. */
export function officeOf(people: Candidate[]): Candidate | undefined {
  return people.find(
    ({ card: { role, phones, emails } }) =>
      OFFICE.test(foldText(role?.value ?? '')) && (phones.length > 0 || emails.length > 0),
  );
}

const OFFICE =
  /^(?:(?:parish |town |community )?clerk|(?:parish |church |office |club )?administrator|office(?: manager)?|reception(?:ist)?|sekretariat|secretariat|geschaftsstelle)\b/;
