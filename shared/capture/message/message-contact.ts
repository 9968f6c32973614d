import type { PartnerKind } from '../../model/partner-kinds.ts';
import type { Card, Seen } from '../cards/card.ts';
import { composeGuess } from '../cards/compose.ts';
import { isClubsCoach, isNobodysWard, kindOfWords, personKind, placeKind, runsPlace } from '../cards/kind.ts';
import { CHARITY } from '../lexicon/charity.ts';
import type { CaptureOptions, ContactGuess } from '../contact.ts';
import type { MessageFacts, PageFacts } from '../facts.ts';
import { isFieldOfWork } from '../lexicon/fields.ts';
import { tradeOfHost } from '../lexicon/host-trades.ts';
import { isOfOtherTrade } from '../lexicon/other-trades.ts';
import { hostOf, isMailProvider } from '../lexicon/hosts.ts';
import { kindOfPerson, kindOfPlace } from '../mentions/role.ts';
import { regionsOf } from '../page/region.ts';
import { foldText } from '../text/clean.ts';
import { saysOf } from './beside-workplace.ts';
import { domainOf } from './mailbox.ts';
import { messageCard } from './message-card.ts';
import { SAYS_TRADE } from './said-calling.ts';

/** The contact of the open message: its sender, a person or an organisation, with the evidence of the head and the signature. */
export function messageContact(facts: PageFacts, message: MessageFacts, options: CaptureOptions): ContactGuess {
  const { card, isPerson } = messageCard(message, regionsOf(facts, options.country));
  // An organisation's card carries its name as the name.
  if (!isPerson) card.name = card.organisation;
  const page = { url: facts.url, title: message.subject || facts.title };
  return composeGuess(card, kindOf(card, isPerson, message), isPerson, page);
}

function kindOf(card: Card, isPerson: boolean, message: MessageFacts): Seen<PartnerKind> | null {
  const called = (isPerson ? card.organisation : card.name)?.value;
  const place = placeKind({
    name: { text: called, from: 'signature' },
    types: [],
    about: isPerson
      ? sayingOf(card.organisation?.value, message).map(text => ({ text, from: 'signature' as const }))
      : aboutBox(message).map(text => ({ text, from: 'signature' as const })),
  });
  // The words of a driving school's address tell no more than its name.
  const about = isOfOtherTrade(called) ? [] : [hostClue(card)];
  const host = placeKind({ name: { text: null, from: 'url' }, types: [], about });
  const said = () =>
    kindOfWords(
      isPerson && card.role !== null && card.role.evidence.confidence > 0.6 ? card.role.value : undefined,
      called,
    ) ?? tagline(message, card);
  if (!isPerson) return boxKind(message, card, place) ?? place ?? host ?? said() ?? charityIn(message);
  const role = { text: card.role?.value, from: 'signature' as const };
  const credentials = { text: card.credentials, from: 'signature' as const };
  const own = personKind({ role, credentials, types: [], about: [] });
  if (place && (isClubsCoach(own, place) || isNarrower(place, own) || runsPlace(card.role?.value))) return place;
  // A consultant's department says more than their hospital.
  const department =
    !place || place.value === 'hospital-ward' ? departmentKind(message, card.role?.evidence.text ?? '') : null;
  const served = SERVES.test(card.role?.evidence.text ?? '') ? callingBelow(message) : null;
  const found =
    own ??
    served ??
    department ??
    (place && isNobodysWard(card.role?.value, place)
      ? null
      : (place ?? host ?? said() ?? callingBelow(message) ?? charityIn(message)));
  return found && isDoctorsFoot(found, card.role?.evidence.text) ? null : found;
}

/** A consultant of a "Foot & Ankle Unit" is no podiatrist. */
function isDoctorsFoot({ value, evidence }: Seen<PartnerKind>, role = ''): boolean {
  return (
    value === 'podiatrist' &&
    /\b(?:consultant|surgeon|fellow|registrar)\b/i.test(role) &&
    !/podiatr|chiropod/i.test(`${evidence.text} ${role}`)
  );
}

/** The first lines of a box's signature, without those of others: whom it sponsors, whom it looks for. */
function aboutBox({ signature }: MessageFacts): string[] {
  return (signature?.lines ?? [])
    .slice(0, 6)
    .filter(
      line => !saysOf(line) && !/\b(?:sponsor\w*|charity of the year|hiring|vacanc\w+|wanted|recruiting)\b/i.test(line),
    );
}

/** A dentist of "Elm Orthodontics". */
function isNarrower(place: Seen<PartnerKind>, own: Seen<PartnerKind> | null): boolean {
  return (
    own?.value === 'dentist' &&
    /^(?:orthodontist|oral-surgeon|periodontist|endodontist)$/.test(place.value) &&
    !/\bdent/i.test(place.evidence.text)
  );
}

/** "Vascular Referrals (Elm Hospitals)": what the box of a hospital is for. */
function boxKind({ from }: MessageFacts, { name }: Card, place: Seen<PartnerKind> | null): Seen<PartnerKind> | null {
  if (place?.value !== 'hospital-ward') return null;
  const kind = placeKind({ name: { text: from.name.replace(name!.value, ''), from: 'message' }, types: [], about: [] });
  return kind?.value === 'hospital-ward' ? null : kind;
}

/** "Registered charity 1094417", "Support us on JustGiving", where nothing says more. */
function charityIn({ signature }: MessageFacts): Seen<PartnerKind> | null {
  const text = signature?.lines.find(line => CHARITY.test(line) || ASKS_FOR_GIFTS.test(line));
  return text === undefined ? null : { value: 'charity', evidence: { text, from: 'signature', confidence: 0.7 } };
}

/** What is asked for a house, not for somebody's own run. */
const ASKS_FOR_GIFTS =
  /^(?:please )?(?:(?:support|donate to|give to) us|donate(?: (?:now|today|here|online))?|make a donation|leave a (?:gift|legacy)|spenden(?: sie)?(?: jetzt)?|faire un don|faites un don|done agora|dona(?: ora)?|haz un donativo|word donateur)\b(?!.*\bmy\b)[^.]{0,40}$/i;

/** A secretary is of the kind of whom they write for. */
const SERVES = /\b(?:secretary|pa|personal assistant) (?:to|for)\b/i;

/** "Ordinationsassistentin" over the doctor's own name and "Ärztin für Allgemeinmedizin": the one calling that a signature says of whoever it is. */
function callingBelow({ signature }: MessageFacts): Seen<PartnerKind> | null {
  const parts = (signature?.lines ?? []).slice(0, 8).flatMap(line => line.split(/\s[|·•]\s|,\s/));
  const told = parts.flatMap(text => {
    const isShort = text.length < 80 && !/\d{3}|@|www\./.test(text) && !isOfOtherTrade(text);
    const kind = isShort ? (SAYS_TRADE.test(text) ? kindOfPlace(text) : kindOfPerson(text)) : null;
    return kind ? [{ value: kind, evidence: { text, from: 'signature' as const, confidence: 0.7 } }] : [];
  });
  return new Set(told.map(({ value }) => value)).size === 1 ? told[0]! : null;
}

/** The signature's lines that name the organisation: "Larkrise House Care Home", "Steady Steps is a Charitable Incorporated Organisation". */
function sayingOf(organisation: string | undefined, { signature }: MessageFacts): string[] {
  const name = foldText(organisation ?? '');
  return name === '' ? [] : (signature?.lines ?? []).filter(line => foldText(line).includes(name));
}

/** "running & walking specialty" below "THE FINISH CHUTE". */
function tagline({ signature }: MessageFacts, { organisation }: Card): Seen<PartnerKind> | null {
  const lines = signature?.lines ?? [];
  const at = lines.findIndex(line => organisation && foldText(line).includes(foldText(organisation.value)));
  const below = at < 0 ? '' : (lines[at + 1] ?? '');
  return /\d{3}|@|www\./.test(below) ? null : kindOfWords(below, undefined);
}

/** The trade that the sender's own site or the address says: its domain, or at a mail provider the box ("annfrostyoga@…"). */
function hostClue({ emails, phones, website, name }: Card): { text: string | undefined; from: 'url' } {
  const address = emails[0]?.value ?? '';
  const host = website ? hostOf(website.value) : domainOf(address);
  if (host && !isMailProvider(host)) return { text: tradeOfHost(host), from: 'url' };
  const user = address.split('@')[0]!.replace(/[\W_\d]+/g, '');
  const isTrainer =
    user === `${foldText(name?.value ?? '').replace(/ /g, '')}pt` && TRAINS.test(phones[0]?.value.number ?? '');
  if (host && isTrainer) return { text: 'personal trainer', from: 'url' };
  const trade = host ? tradeOfHost(`${user}.com`) : undefined;
  // Karen Outlaw is no lawyer.
  const isName = trade && foldText(name?.value ?? '').split(' ').some(word => word.endsWith(trade)); // prettier-ignore
  return { text: isName ? undefined : trade, from: 'url' };
}

/** Numbers of where "annfrostpt@" trains people; in America she treats them. */
const TRAINS = /^\+(?:44|353|61|64|27)/;

/** "Department of Rheumatology" among the signature's lines, "Medical Secretary, Rheumatology". */
function departmentKind({ signature }: MessageFacts, role: string): Seen<PartnerKind> | null {
  const lines = (signature?.lines ?? []).slice(0, 8);
  const about = lines
    .filter(
      line =>
        line === role ||
        isFieldOfWork(line) ||
        /(?<!\p{Alpha})(?:department|dept|unit|clinic|service|directorate|abteilung|service de|unidad|unità|unité|servicio|reparto|departamento)(?!\p{Alpha})/iu.test(
          line,
        ),
    )
    .map(text => ({ text, from: 'signature' as const }));
  const kind = placeKind({ name: { text: null, from: 'signature' }, types: [], about });
  return kind?.value === 'hospital-ward' ? null : kind;
}
