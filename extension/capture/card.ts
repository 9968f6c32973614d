import * as v from 'valibot';
import type { ContactGuess, Details, Evidence, PersonOnPage } from '../../shared/capture/contact.ts';
import { DIRECTIONS } from '../../shared/model/referral.ts';
import { PhoneSchema, TIERS } from '../../shared/model/partner.ts';
import { SIDES, TOUCHPOINT_KIND_IDS } from '../../shared/model/touchpoint.ts';
import type { Purpose } from './draft.ts';

/** A value that was seen but is too uncertain to fill in: shown as a chip to accept. */
const OfferSchema = v.object({ field: v.string(), value: v.string(), from: v.string() });
export type CardOffer = v.InferOutput<typeof OfferSchema>;

/** One person or organisation while the card is filled in; text that is not there is ''. */
const CardSchema = v.object({
  /** Whether it is saved; of several people on a page the person picks. */
  chosen: v.boolean(),
  name: v.string(),
  honorific: v.string(),
  credentials: v.string(),
  role: v.string(),
  partnerKind: v.string(),
  organisation: v.string(),
  emails: v.array(v.string()),
  phones: v.array(PhoneSchema),
  website: v.string(),
  address: v.string(),
  registers: v.array(v.object({ body: v.string(), number: v.string() })),
  tier: v.picklist(TIERS),
  notes: v.string(),
  /** Where each field came from, in words, keyed `name`, `emails.0` …; a field the person changed has none. */
  from: v.record(v.string(), v.string()),
  offers: v.array(OfferSchema),
});
export type Card = v.InferOutput<typeof CardSchema>;

/** All that the window lets a person change; kept in the draft at each change. */
export const CardFormSchema = v.object({
  cards: v.array(CardSchema),
  log: v.object({
    what: v.picklist([...DIRECTIONS, ...TOUCHPOINT_KIND_IDS]),
    text: v.string(),
    when: v.string(),
    side: v.optional(v.picklist(SIDES)),
  }),
  /** For a log: the partner of the network it is about, instead of the card. */
  partner: v.optional(v.string()),
  /** Somebody changed something: worth offering again when the window went away. */
  touched: v.boolean(),
});
export type CardForm = v.InferOutput<typeof CardFormSchema>;

/** The form as it opens: one card, or one for each of several people with the organisation last. */
export function formOf(guess: ContactGuess, purpose: Purpose, isMessage: boolean): CardForm {
  const main = mainCard(guess);
  const cards =
    guess.people.length > 0
      ? [...guess.people.map(person => personCard(person, guess)), ...(main.organisation ? [main] : [])]
      : [{ ...main, chosen: true }];
  return { cards, log: { ...firstLog(purpose, isMessage), text: '', when: '' }, touched: false };
}

/** What is logged unless the person says otherwise; a message in front is one they wrote to us. */
function firstLog(purpose: Purpose, isMessage: boolean): Pick<CardForm['log'], 'what' | 'side'> {
  if (purpose === 'received' || purpose === 'sent') return { what: purpose };
  return isMessage ? { what: 'email', side: 'received' } : { what: 'call' };
}

/** A card with nothing on it. */
export function emptyGuess({ url, title }: { url: string; title: string }): ContactGuess {
  const nothing = { kind: null, organisation: null, website: null, address: null };
  const lists = { emails: [], phones: [], registers: [], people: [], offers: [] };
  return { person: null, ...nothing, ...lists, sourceUrl: url, title, evidence: {} };
}

function mainCard(guess: ContactGuess): Card {
  const from = Object.fromEntries(
    Object.entries(guess.evidence).map(([field, evidence]) => [field, evidenceText(evidence)]),
  );
  const offers = guess.offers.map(({ field, value, evidence }) => ({ field, value, from: evidenceText(evidence) }));
  const { person } = guess;
  return {
    ...detailsOf(guess),
    chosen: false,
    name: person?.name ?? '',
    honorific: person?.honorific ?? '',
    credentials: person?.credentials ?? '',
    role: person?.role ?? '',
    from,
    offers,
  };
}

function personCard(person: PersonOnPage, guess: ContactGuess): Card {
  return {
    ...detailsOf({ ...person, organisation: person.organisation ?? guess.organisation }),
    chosen: false,
    name: person.name,
    honorific: person.honorific ?? '',
    credentials: person.credentials ?? '',
    role: person.role ?? '',
    from: { name: "from the page's list of people" },
    offers: [],
  };
}

function detailsOf(details: Details) {
  return {
    partnerKind: details.kind ?? '',
    organisation: details.organisation ?? '',
    emails: [...details.emails],
    phones: [...details.phones],
    website: details.website ?? '',
    address: details.address ?? '',
    registers: details.registers.map(({ body, number }) => ({ body, number })),
    tier: 'growing' as const,
    notes: '',
  };
}

const PLACES: { [from in Evidence['from']]: string } = {
  'json-ld': "the page's own data",
  microdata: "the page's own data",
  rdfa: "the page's own data",
  'h-card': "the page's contact card",
  vcard: "the page's contact card",
  selection: 'what you pointed at',
  link: 'the link',
  text: "the page's text",
  heading: "the page's heading",
  title: "the page's title",
  meta: "the page's description",
  message: "the message's head",
  signature: 'the signature',
  words: 'words like these',
  url: "the page's address",
};

/** Where a field was read, as one says it: `from the signature: "Ana Silva, Podiatrist"`. */
export function evidenceText({ from, text }: Evidence): string {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  return words ? `from ${PLACES[from]}: “${words}”` : `from ${PLACES[from]}`;
}

/** Takes an offered value into the card. */
export function acceptOffer(card: Card, offer: CardOffer): Card {
  const offers = card.offers.filter(one => one !== offer);
  const [field = '', index] = offer.field.split('.');
  const next = { ...card, offers };
  switch (field) {
    case 'emails':
    case 'email':
      return {
        ...next,
        emails: [...card.emails, offer.value],
        from: told(card, `emails.${card.emails.length}`, offer),
      };
    case 'phones':
    case 'phone':
      return {
        ...next,
        phones: [...card.phones, { number: offer.value }],
        from: told(card, `phones.${card.phones.length}`, offer),
      };
    case 'kind':
      return { ...next, partnerKind: offer.value, from: told(card, 'kind', offer) };
    case 'name':
    case 'honorific':
    case 'credentials':
    case 'role':
    case 'organisation':
    case 'website':
    case 'address':
      return index === undefined ? { ...next, [field]: offer.value, from: told(card, field, offer) } : next;
    default:
      return next;
  }
}

function told(card: Card, field: string, offer: CardOffer): Card['from'] {
  return { ...card.from, [field]: offer.from };
}
