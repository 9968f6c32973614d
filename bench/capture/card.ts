import type { ContactGuess } from '../../shared/capture/contact.ts';

/** What a card opens with, whoever filled it in. `kind` undefined: who filled it in has no idea of kinds, so it is not judged. */
export type Card = {
  person: { name: string; honorific: string | null; credentials: string | null; role: string | null } | null;
  kind: string | null | undefined;
  organisation: string | null;
  emails: string[];
  phones: { number: string; extension?: string | undefined; type?: string | undefined }[];
  website: string | null;
  address: string | null;
  registers: { body: string; number: string }[];
  people: string[];
};

export function emptyCard(): Card {
  return {
    person: null,
    kind: undefined,
    organisation: null,
    emails: [],
    phones: [],
    website: null,
    address: null,
    registers: [],
    people: [],
  };
}

/** The product's card as the bench compares it; people by name only. */
export function cardOf(guess: ContactGuess): Card {
  const { person, kind, organisation, emails, phones, website, address, registers } = guess;
  return {
    person,
    kind,
    organisation,
    emails,
    phones,
    website,
    address,
    registers,
    people: guess.people.map(one => one.name),
  };
}
