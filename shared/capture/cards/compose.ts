import type { ContactGuess, Details, Evidence, PersonName, PersonOnPage } from '../contact.ts';
import type { PartnerKind } from '../../model/partner-kinds.ts';
import { nameIn } from '../mentions/person-name.ts';
import { kindOfPerson } from '../mentions/role.ts';
import { roleOrPlace } from '../message/role-or-place.ts';
import type { Card, Seen } from './card.ts';

/** A card and its kind as the guess that the screen opens with; `name` decides whether it is a person's. */
export function composeGuess(
  card: Card,
  kind: Seen<PartnerKind> | null,
  isPerson: boolean,
  page: { url: string; title: string },
): ContactGuess {
  const evidence: { [field: string]: Evidence } = {};
  const take = <T>(field: string, seen: Seen<T> | null): T | null => {
    if (!seen) return null;
    evidence[field] = seen.evidence;
    return seen.value;
  };
  const list = <T>(field: string, seen: Seen<T>[]): T[] => seen.map((each, at) => take(`${field}.${at}`, each)!);
  const person = isPerson && card.name ? personName(card) : null;
  if (person) take('name', card.name);
  if (person?.role) take('role', card.role);
  const place = isPerson ? card.organisation : card.name;
  const organisation = take('organisation', place && isNoName(place.value) ? null : place);
  return {
    person,
    kind: take('kind', kind),
    organisation,
    emails: list('emails', card.emails.slice(0, 10)),
    phones: list('phones', card.phones.slice(0, 10)),
    website: take('website', card.website),
    address: take('address', card.address),
    registers: list('registers', card.registers.slice(0, 6)),
    sourceUrl: page.url,
    title: page.title,
    people: [],
    evidence,
    offers: [],
  };
}

/** "Company Name", "Contact Ann Frost", "kinésithérapeute du sport": a label, a request or a calling is no organisation's name, wherever it was read. */
function isNoName(text: string): boolean {
  const asked = /^(?:contact|call|ring|e-?mail|phone|ask for)\s(.*)$/i.exec(text)?.[1];
  const isRequest = asked !== undefined && (nameIn(asked)?.score ?? 0) >= 0.5;
  const isCalling = !/\p{Upper}/u.test(text) && kindOfPerson(text) !== null && roleOrPlace(text) !== 'place';
  return (
    isRequest ||
    isCalling ||
    /^(?:https?:|www\.)/i.test(text) ||
    [SAYING, TOWN, GENERIC, LABEL, WHEN, ROW_HEAD].some(words => words.test(text))
  );
}

/** "If you", "Like Stephanie", "On behalf of the Committee", "Osteopathy for Adults in Elm", "Book online with …", "Bootcamps on Elm Park, as well as baby massage": a sentence, or its beginning. */
const SAYING =
  /^(?:if|when|while|because|although|like|please)\s\p{Alpha}+$|^(?:for and )?on behalf(?:\s|$)|^(?:prendre rendez|book (?:an? |your )?(?:appointment|online|now)|make an appointment|request an appointment|termin (?:buchen|vereinbaren)|prenota|reserva(?:r)? (?:cita|hora))|^\p{Alpha}+ for [\p{Alpha} ]+ in \p{Upper}|,\s(?:as well as|including)\s/iu;

/** "Physical therapy clinic", "Hearing centre": what sort of place it is. */
const GENERIC =
  /^(?:\p{Upper}\p{Lower}+ (?:\p{Lower}+ )?(?:clinic|practice|cent(?:re|er)|surgery|studio|provider|specialist))$/u;

/** "Geelong, VIC": where it is. */
const TOWN = /^\p{Upper}[\p{Alpha} .]{2,30}, (?:VIC|NSW|QLD|WA|SA|TAS|ACT|NT|[BN]C|ON|AB|NY|TX|FL|IL|OH|MI)$/u;

/** "Company Name", "Psychotherapy Council member", "My training": what stands over something, or on a badge. */
const LABEL =
  /\smember$|\s(?:referral|patient|contact) information$|^(?:my|our|your) (?:training|story|approach|qualifications|experience|journey|background|fees)$|^(?:\p{Alpha}+ )?name$|^(?:company|organi[sz]ation|employer|department|address|street|suburb|town|city|state|postcode)$/iu;

/** "Ann Frost Parish Clerk Email": cells of a row that run on to the next one's head. */
const ROW_HEAD = /\s(?:e-?mail|phone|tel|telephone|mobile|contact):?$/i;

/** "Wednesdays", "Tues 10am", "Fridays 1-3" */
const WHEN =
  /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:days?)?(?:\s(?:&|and|to|-)\s\p{Alpha}+)?(?:[\s,]+\d.*)?$/iu;

export function personName(card: Card): PersonName {
  return {
    name: card.name?.value ?? '',
    honorific: card.honorific,
    credentials: withoutRegisters(tidyCredentials(card.credentials), card.registers),
    role: card.role?.value ?? null,
  };
}

/** One of several people, as the list shows and picks them. */
export function personOnPage(card: Card, kind: Seen<PartnerKind> | null): PersonOnPage {
  const details: Details = {
    kind: kind?.value ?? null,
    organisation: card.organisation?.value ?? null,
    emails: card.emails.map(each => each.value),
    phones: card.phones.map(each => each.value),
    website: card.website?.value ?? null,
    address: card.address?.value ?? null,
    registers: card.registers.map(each => each.value),
  };
  return { ...personName(card), ...details };
}

/** "MCSP, HCPC reg PH104417": the register is said once, with its number. */
function withoutRegisters(credentials: string | null, registers: Card['registers']): string | null {
  const bodies = registers.map(({ value }) => value.body).join('|');
  return (bodies && credentials?.replace(new RegExp(`\\s(?:${bodies})$`), '')) || credentials;
}

function tidyCredentials(text: string | null): string | null {
  return (
    text
      ?.replace(/\b(?:HCPC|GMC|GDC|NMC|GPhC|GOC|GOsC|GCC|AHPRA|NPI)\b[^\d]{0,24}[A-Z]{0,3}\d{4,}\S*/gi, ' ')

      // "MBChB (Leicester 2006)"
      .replace(/\s?\([^()]{0,40}\b(?:19|20)\d\d\)/g, ' ')
      .replace(/[®™]|\b(?:19|20)\d\d\b/g, '')
      .replace(/\s*[,;/|]\s*/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^\W+|[\s,;]+$/g, '')
      .trim() || null
  );
}
