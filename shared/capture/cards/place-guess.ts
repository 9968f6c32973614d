import type { ContactGuess } from '../contact.ts';
import { nameIn } from '../mentions/person-name.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Reading } from '../page/reading.ts';
import { entryOpening, listHeading } from '../target/section.ts';
import { aboutClues } from './about.ts';
import type { Card } from './card.ts';
import { composeGuess } from './compose.ts';
import { kindOfBox, kindOfListed } from './kind-of-listed.ts';
import { kindOfContent } from './kind-on-page.ts';
import { kindOfOpening, kindOfWords, placeKind } from './kind.ts';
import { websiteOf } from './website.ts';

/** The card of a place other than the page's own: its section of a list, or only what was pointed at. */
export function placeGuess(reading: Reading, card: Card, isBranch: boolean): ContactGuess {
  // An entry that is called only "clinic" is of the kind that its page is about.
  const isKin =
    reading.site.own && /\b(?:clinic|practice|surgery|branch|centre|center)\b/i.test(card.name?.value ?? '');
  const { target } = reading.facts;
  // "Adresse : Hôpital …" says where, not what.
  const lines = target?.kind === 'selection' ? target.text.split('\n') : [];
  const said = lines.filter(line => lines.length === 1 || !/\d{4}/.test(line)).join('\n');
  const pages = [
    ...aboutClues(reading).slice(0, 1),
    ...reading.site.names.map(text => ({ text, from: 'meta' as const })),
  ];
  const around = [
    { text: said, from: 'selection' as const },
    { text: listHeading(reading, target?.blocks ?? []), from: 'heading' as const },
    // "Physiotherapy | Elmtown Social Guide": what the list is of.
    ...(reading.site.own ? [] : [{ text: reading.facts.title.split(/ [|–—-] /)[0], from: 'title' as const }]),
  ];
  const name = card.name && { text: card.name.value, from: 'heading' as const };
  const own = isBranch && reading.site.own;
  if (own) card.website ??= websiteOf(reading.outline, reading.site, () => true);
  const kind =
    name &&
    (placeKind({ name, types: card.types, about: isBranch || isKin ? pages : around }) ??
      (own ? kindOfContent(reading) : kindOfOpening(entryOpening(reading, target?.blocks ?? []))) ??
      kindOfWords(undefined, name.text));
  // "Elm Hospital" in a list of physiotherapists, or with mail of its physiotherapy: of that service.
  const service = kind?.value === 'hospital-ward' ? (kindOfBox(card.emails) ?? kindOfListed(reading)) : null;
  const page = { url: reading.facts.url, title: reading.facts.title };
  const person = personCalled(card);
  return person ? composeGuess(person, kind, true, page) : composeGuess(card, service ?? kind, false, page);
}

/** "Dr. Ann Frost, DPM, FACFAS", as a list calls one who practises alone: nobody's house. */
function personCalled(card: Card): Card | null {
  const named = nameIn(card.name?.value ?? '');
  const isPersons = named?.honorific && named.credentials && named.rest === '' && !hasOrganisationWord(named.name);
  if (!isPersons) return null;
  const { name, honorific, credentials } = named;
  return { ...card, name: { ...card.name!, value: name }, honorific, credentials };
}
