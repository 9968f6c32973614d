import type { Fields } from '../model/record.ts';
import type { RecordId } from '../model/ids.ts';
import { PARTNER_KINDS } from '../model/partner-kinds.ts';
import type { Calendar } from './calendar.ts';
import { NAMES, regionOf, TRADES, type Trade } from './people.ts';
import { profileOf, type Profile } from './profiles.ts';
import type { Random } from './random.ts';

/** A partner of the sample: its record, and what the interactions need to know of it. */
export type SamplePartner = { id: RecordId; fields: Fields; profile: Profile; trade: Trade; clinical: boolean };

const FITS = [
  'Runners coming back after a break',
  'People on their feet all day',
  'Older people who want to keep walking',
];
const NOTES = [
  'Ask for the secretary before ten.',
  'Prefers a short letter to a long one.',
  'Met at the Saturday market, very down to earth.',
  'Parking behind the building, code at the desk.',
];

/** The partners of the sample; the first ones are those that profiles.ts scripts. */
export function makePartners(many: number, random: Random, calendar: Calendar, country: string): SamplePartner[] {
  const taken = new Set<string>();
  return Array.from({ length: many }, (_, index) => {
    return makePartner(index, makePerson(random, taken), random, calendar, country);
  });
}

function makePartner(
  index: number,
  person: Person,
  random: Random,
  calendar: Calendar,
  country: string,
): SamplePartner {
  const region = regionOf(country);
  const profile = profileOf(index);
  const trade = TRADES[index % TRADES.length]!;
  const honorific = trade.honorifics[person.woman ? 0 : 1];
  const place = random.pick(region.places);
  const organisation = trade.organisation.replace(/\b[PN]\b/, letter => (letter === 'P' ? place : person.last));
  const site = `${slug(organisation)}.example.org`;
  const captured = profile.script === 'captured';
  const createdAgo = captured ? 32 : 548 + random.int(60);
  // 379 and 1000 share no divisor: no two of a thousand partners have the same number.
  const digits = String((index * 379) % 1000).padStart(3, '0');
  const phones = [{ number: region.land(digits), type: 'work' }];
  if (random.chance(0.4)) phones.push({ number: region.mobile(digits), type: 'mobile' });
  const fields: Fields = {
    name: `${person.first} ${person.last}`,
    ...(honorific && { honorific }),
    ...(trade.credentials && { credentials: trade.credentials }),
    role: trade.role,
    partnerKind: trade.kind,
    organisation,
    emails: [`${slug(person.first)}.${slug(person.last)}@${site}`],
    phones,
    websites: [`https://www.${site}/`],
    address: `${1 + random.int(180)} ${place} Road, ${region.town}, ${region.postcode}`,
    tier: profile.tier,
    state: profile.state,
    flow: profile.flow,
    createdOn: calendar.day(createdAgo),
  };
  if (random.chance(0.5)) fields['fits'] = random.pick(FITS);
  if (random.chance(0.5)) fields['notes'] = random.pick(NOTES);
  if (captured || random.chance(0.3)) {
    const url = `https://www.${site}/team`;
    fields['source'] = { url, title: `Our team – ${organisation}`, on: calendar.day(createdAgo) };
    if (!captured) fields['noticeGiven'] = calendar.day(createdAgo - 12);
  }
  return {
    id: random.id(calendar.morning(createdAgo)),
    fields,
    profile,
    trade,
    clinical: PARTNER_KINDS[trade.kind][1],
  };
}

type Person = { first: string; last: string; woman: boolean };

/** A name that the sample does not have yet, if one can be found. */
function makePerson(random: Random, taken: Set<string>): Person {
  for (let tries = 0; ; tries += 1) {
    const [women, men, lasts] = random.pick(NAMES);
    const woman = random.chance(0.5);
    const first = random.pick((woman ? women : men).split(' '));
    const last = random.pick(lasts.split(' '));
    const name = `${first} ${last}`;
    if (taken.has(name) && tries < 20) continue;
    taken.add(name);
    return { first, last, woman };
  }
}

/** As it would stand in an address: ASCII letters, digits and hyphens. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFKD')
    .replace(/[\p{M}']/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
