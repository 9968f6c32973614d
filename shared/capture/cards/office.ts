import { isSharedBox } from '../mentions/email.ts';
import { foldText } from '../text/clean.ts';
import type { Card } from './card.ts';
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

/** The first of the people who keeps the office and says how to reach it. */
export function officeOf(people: Candidate[]): Candidate | undefined {
  return people.find(
    ({ card: { role, phones, emails } }) =>
      OFFICE.test(foldText(role?.value ?? '')) && (phones.length > 0 || emails.length > 0),
  );
}

const OFFICE =
  /^(?:(?:parish |town |community )?clerk|(?:parish |church |office |club )?administrator|office(?: manager)?|reception(?:ist)?|sekretariat|secretariat|geschaftsstelle)\b/;
