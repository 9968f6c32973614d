import type { Evidence } from '../contact.ts';
import type { Item, ItemValue, PageFacts } from '../facts.ts';
import { addEmail, addPhone, addRegister, type Card, emptyCard } from '../cards/card.ts';
import { canBeWebsite, hostOf } from '../lexicon/hosts.ts';
import { tidyEmail } from '../mentions/email.ts';
import { nameIn, nameCase } from '../mentions/person-name.ts';
import { type Regions, tidyPhone, typed } from '../mentions/phone.ts';
import { bareType } from './props.ts';
import { registersIn } from '../mentions/register.ts';
import { ORGANISATION_WORDS } from '../lexicon/words.ts';
import { foldText } from '../text/clean.ts';

const PEOPLE = /^(?:Person|Patient|IndividualPhysician|Role|OrganizationRole|EmployeeRole|h-card)$/;
const ORGANISATIONS =
  /(?:Organization|Business|Clinic|Hospital|Pharmacy|Dentist|Physician|Optician|MedicalOffice|PhysiciansOffice|Corporation|School|College|Store|Shop|Club|Gym|Salon|Spa|Hotel|Restaurant|Cafe|CafeOrCoffeeShop|Agent|Service|Attorney|Notary|NGO|Library|Podiatric|Physiotherapy|Dermatology|Optometric|PrimaryCare|CommunityHealth|DietNutrition|Midwifery|Nursing|Obstetric|Gynecologic|Pediatric|Psychiatric|PublicHealth|Emergency|Radiography|Bakery|LodgingBusiness|Accounting|Center|Centre|Preschool|University|FitnessCenter|HealthClub|Therapy|Laboratory|Bank|PerformingGroup|SportsTeam|SportsActivityLocation|Place|LocalBusiness|Church)$/;

export function isPersonItem(item: Item): boolean {
  if (item.types.some(type => PEOPLE.test(type))) return !isOrganisationCard(item);
  // schema.org's Physician and Dentist are organisations; sites use them for people.
  if (
    !item.types.some(type =>
      /^(?:Physician|Dentist|MedicalBusiness|Optometric|Psychologist|Physiotherapist|Chiropractor|MedicalOrganization|LocalBusiness|HealthAndBeautyBusiness|ProfessionalService)$/.test(
        type,
      ),
    )
  )
    return false;
  return (
    Boolean(item.props['givenName'] ?? item.props['honorificPrefix']) || isPersonsName(textOf(item.props['name']) ?? '')
  );
}

const NO_CONTACTS =
  /^(?:.*Article|BlogPosting|WebSite|WebPage|.*Page|Event|.*Event|Product|Offer|ContactPoint|PostalAddress|Review|JobPosting|BreadcrumbList|ListItem|ItemList|Service|MedicalProcedure|MedicalTherapy|MedicalCondition|Question|Answer|ImageObject|VideoObject|Role|.*Role|EducationalOccupationalCredential|PropertyValue|Rating|AggregateRating|Author)$/;

/** A named thing with an address or number is somebody to reach, whatever its type is called. */
function isReachable(item: Item): boolean {
  return (
    Boolean(item.props['name'] && (item.props['address'] || item.props['telephone'])) &&
    !item.types.some(type => NO_CONTACTS.test(type))
  );
}

export function isOrganisationItem(item: Item): boolean {
  const organisation = isReachable(item) || item.types.some(type => ORGANISATIONS.test(type) || PEOPLE.test(type));
  return organisation && !isPersonItem(item);
}

/** An h-card whose org is its name is the organisation's (microformats.org/wiki/hcard#Organization_Contact_Info). */
function isOrganisationCard(item: Item): boolean {
  if (!item.types.includes('h-card')) return false;
  const name = textOf(item.props['name']);
  const org = textOf(item.props['worksFor']);
  if (name && org && foldText(name) === foldText(org)) return true;
  if (item.props['givenName'] || item.props['familyName'] || item.props['jobTitle']) return false;
  if (!name) return Boolean(item.props['worksFor']);
  return (
    !org &&
    !isPersonsName(name) &&
    foldText(name)
      .split(' ')
      .some(word => ORGANISATION_WORDS.has(word))
  );
}

export function isPersonsName(text: string): boolean {
  const name = nameIn(text);
  return (
    name !== null &&
    name.score >= 0.5 &&
    (name.rest === '' || name.score >= 0.6) &&
    !foldText(name.rest)
      .split(' ')
      .some(word => ORGANISATION_WORDS.has(word))
  );
}

export function textOf(values: ItemValue[] | undefined): string | null {
  for (const value of values ?? []) if (typeof value === 'string' && value.trim()) return value.trim();
  return null;
}

type Reader = { facts: PageFacts; regions: Regions };

/** The card of one item: its own properties and those of its addresses, contact points and identifiers. */
export function itemCard(reader: Reader, index: number): Card {
  const item = reader.facts.items[index]!;
  const card = emptyCard();
  card.types = [
    ...item.types,
    ...(item.props['medicalSpecialty'] ?? []).flatMap(value => (typeof value === 'string' ? bareType(value) : [])),
  ];
  const evidence = (text: string, confidence = 0.95): Evidence => ({
    text: text.slice(0, 200),
    from: item.source,
    confidence,
  });
  if (isPersonItem(item)) personName(card, item, evidence);
  else {
    const name = textOf(item.props['name']) ?? textOf(item.props['legalName']) ?? nestedName(reader, item, 'worksFor');
    if (name) card.name = { value: name, evidence: evidence(name) };
  }
  addDetails(reader, card, item, evidence);
  for (const value of [...(item.props['contactPoint'] ?? []), ...(item.props['contactPoints'] ?? [])]) {
    const point = typeof value === 'string' ? undefined : reader.facts.items[value.item];
    const what = textOf(point?.props['contactType']) ?? '';
    if (point && !/press|media|legal|privacy|data protection|complaint|billing|careers?|technical/i.test(what))
      addDetails(reader, card, point, evidence);
  }
  card.address = addressOf(reader, item, evidence);
  const url = [...(item.props['url'] ?? []), ...(item.props['sameAs'] ?? [])].find(
    value => typeof value === 'string' && canBeWebsite(hostOf(value)),
  );
  if (typeof url === 'string') card.website = { value: url, evidence: evidence(url) };
  return card;
}

function personName(card: Card, item: Item, evidence: (text: string, confidence?: number) => Evidence) {
  const part = (name: string) => textOf(item.props[name]);
  const whole = part('name') ?? '';
  const parsed = whole ? nameIn(whole) : null;
  const pieces = [part('givenName'), part('additionalName'), part('familyName')].filter(piece => piece !== null);
  if (!pieces.length && isAccount(whole)) return;
  const name = parsed?.name ?? (pieces.length > 1 ? pieces.join(' ') : whole || pieces[0]) ?? '';
  if (!name || name.length > 120) return;
  card.name = { value: parsed ? name : nameCase(name), evidence: evidence(whole || name) };
  card.honorific = part('honorificPrefix') ?? parsed?.honorific ?? null;
  card.credentials =
    (item.props['honorificSuffix'] ?? []).filter(value => typeof value === 'string').join(' ') ||
    parsed?.credentials ||
    null;
  const role = part('jobTitle') ?? part('roleName');
  if (role && role.length <= 160) card.role = { value: role, evidence: evidence(role) };
}

/** The name of a log-in, as content systems write for an author: "admin", "brightowl_admin", "Super User". */
function isAccount(name: string): boolean {
  return (
    /[_@\d]|^\p{Ll}+$/u.test(name) ||
    foldText(name)
      .split(' ')
      .some(word => /^(?:admin|administrator|user|editor|editorial|webmaster|staff|team|super)$/.test(word))
  );
}

function addDetails(reader: Reader, card: Card, item: Item, evidence: (text: string, confidence?: number) => Evidence) {
  for (const value of item.props['email'] ?? []) {
    const email = typeof value === 'string' ? tidyEmail(value) : null;
    if (email) addEmail(card, email, evidence(email));
  }
  const isFax = /fax/i.test(textOf(item.props['contactType']) ?? '');
  for (const [name, values] of [
    ['telephone', item.props['telephone']],
    ['faxNumber', item.props['faxNumber']],
  ] as const) {
    for (const value of values ?? []) {
      if (typeof value !== 'string') continue;
      const label = /^([^\d+(]{1,30})/.exec(value)?.[1] ?? '';
      for (const each of value.slice(label.length).split(/\s*[,;/|]\s*(?=[+(\d])/)) {
        const phone = tidyPhone(each.replace(/^tel:/i, ''), reader.regions);
        if (phone)
          addPhone(
            card,
            name === 'faxNumber' || isFax ? { ...phone, type: 'fax' } : typed(phone, label),
            evidence(value),
          );
      }
    }
  }
  for (const value of [...(item.props['identifier'] ?? []), ...(item.props['hasCredential'] ?? [])]) {
    const inner = typeof value === 'string' ? null : reader.facts.items[value.item];
    const text =
      typeof value === 'string'
        ? value
        : `${textOf(inner?.props['propertyID']) ?? ''} ${textOf(inner?.props['name']) ?? ''}: ${textOf(inner?.props['value']) ?? textOf(inner?.props['identifier']) ?? ''}`;
    for (const register of registersIn(text)) addRegister(card, register, evidence(text));
  }
  for (const name of ['usNPI', 'npi']) {
    const number = textOf(item.props[name]);
    if (number) for (const register of registersIn(`NPI ${number}`)) addRegister(card, register, evidence(number));
  }
}

function addressOf(reader: Reader, item: Item, evidence: (text: string) => Evidence): Card['address'] {
  for (const name of ['address', 'location', 'workLocation']) {
    for (const value of item.props[name] ?? []) {
      const inner = typeof value === 'string' ? null : reader.facts.items[value.item];
      const nested = inner?.props['address'] ? addressOf(reader, inner, evidence) : null;
      if (nested) return nested;
      const text = typeof value === 'string' ? (name === 'address' ? value : '') : inner ? postal(inner) : '';
      if (/\d/.test(text) && text.length > 8) return { value: oneAddress(text), evidence: evidence(text) };
    }
  }
  return item.props['streetAddress'] ? { value: postal(item), evidence: evidence(postal(item)) } : null;
}

function postal(item: Item): string {
  const part = (name: string) => textOf(item.props[name])?.replace(/[,\s]+$/, '') ?? null;
  const [postcode, town, region] = [part('postalCode'), part('addressLocality'), part('addressRegion')];
  const continental =
    /^\d{4,5}$|^\d{4} ?[A-Z]{2}$|^\d{2}-\d{3}$|^\d{3} \d{2}$/.test(postcode ?? '') &&
    !/^[A-Z]{2,3}$/.test(region ?? '');
  const last = continental
    ? [[postcode, town].filter(Boolean).join(' ')]
    : [town, [region, postcode].filter(Boolean).join(' ')];
  const country = part('addressCountry');
  const parts = [
    part('postOfficeBoxNumber'),
    part('extendedAddress'),
    part('streetAddress'),
    ...last,
    country && country.length > 3 ? country : null,
  ];
  const kept: string[] = [];
  for (const each of parts)
    if (each && !kept.some(before => foldText(before).includes(foldText(each)) && !/^\d/.test(each))) kept.push(each);
  return oneAddress(kept.join(', ')) || oneAddress(textOf(item.props['name']) ?? '');
}

function oneAddress(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ', ')
    .replace(/(?:,\s*){2,}/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
}

function nestedName(reader: Reader, item: Item, name: string): string | null {
  for (const value of item.props[name] ?? []) {
    const text = typeof value === 'string' ? value : textOf(reader.facts.items[value.item]?.props['name']);
    if (text) return text;
  }
  return null;
}
