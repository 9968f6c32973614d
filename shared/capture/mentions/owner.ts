import { isGivenName } from '../lexicon/given-names.ts';
import { ORGANISATION_WORDS, WEAK_GIVEN_NAMES } from '../lexicon/words.ts';
import { foldText } from '../text/clean.ts';
import { nameIn } from './person-name.ts';
import { isRole } from './role.ts';

/** What stands between a name and its number: "Booths Café (", "Suffolk Turfcare – tel:". */
const BETWEEN =
  /(?:[\s(:,;/–—-]|\b(?:on|at|or|tel(?:ephone)?|phone|ph|call|ring|freephone|bookings|enquiries|no|number|t|p)\b\.?)+$/i;
const PROPER =
  /(?:^|[^\p{Alpha}\p{N}'’])((?:\p{Upper}[\p{Alpha}\p{N}'’.]*)(?:[ -](?:(?:of|and|the|for|de|du|des|von|van) )?(?:& )?\p{Upper}[\p{Alpha}\p{N}'’.]*){0,7})$/u;
/** Words that head a number without naming anybody: "Main Reception", "Opening Hours", "Harrogate Clinic". */
const PLAIN = new Set(
  `tel telephone phone fax mobile mob cell reception appointment appointments booking bookings enquiries enquiry general main office practice clinic surgery
  branch studio gym shop store number line contact contacts us me details opening hours direct dial free freephone book now call ring text today our the your
  please message write speak ask reach see chat for a an to email mail whatsapp sms by new patients patient clients members membership admin administration switchboard secretary landline home work
  day daytime evening evenings club clubhouse house club's team general private nhs local international toll head centre center department dept
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm address location find visit in or and with at on
  telefon telefax fon handy mobil tél téléphone teléfono telefono cellulare cell växel sentralbord zentrale standard praxis rezeption anmeldung accueil recepción segreteria
  telefoon mobiel gsm portable móvil cellulare website web www facebook instagram scheduling cita previa correo teléfonos citas numer telefonu rejestracja prenotazioni appuntamenti termin termine terminvergabe rendez-vous secrétariat sekretariat secretaria afspraken receptie assistente tidsbestilling tidsbokning bokning dd ddi`
    .split(/\s+/)
    .map(foldText),
);

/** A word that heads a number without naming anybody. */
export function isPlainHead(word: string): boolean {
  return PLAIN.has(foldText(word));
}

/** "Pharmacy: Boots, 0113 …" on a page that is not a pharmacy's. */
const TRADE_LABEL =
  /(?:^|[.!?]\s)(?:local |nearest )?(pharmacy|chemist|hospital|taxis?|buses|trains?|parking|police|council|library|parcheggi\p{Alpha}*|parkhaus|parkplatz|parkeer\p{Alpha}*|aparcamiento|estacionamiento|estacionamento|apotheke|apotheek|pharmacie|farmacia|laborat[oó]r\p{Alpha}*|labor|krankenhaus|ziekenhuis|hôpital|ospedale)(?!\p{Alpha})[^:]{0,20}:/iu;
/** "Salon: 01937 …", "Bupa: 0345 …", "District nurses: 01274 …": in whose rooms one is, who pays, who calls besides. */
const BARE_LABEL =
  /^(?:the )?(salon|bupa|axa(?: health| ppp)?|aviva|vitality|wpa|cigna|simplyhealth|(?:district|community) nurs(?:es|ing)(?: team)?|health visitors?|social services|(?:community )?midwi(?:fe|ves)|sexual health (?:clinic|service)|minor injur(?:y|ies) unit|walk[- ]in cent(?:re|er)|talking therapies|stop smoking(?: service)?):? $/i;
/** "Phone Tamsin or Jude on 01502 …": whoever of them is at the desk. */
const OR_ANOTHER = /(?:^|\s)\p{Upper}\p{Lower}+ (?:or|oder|ou|of|eller|lub) $/u;
/** "opposite the library (0113 …)" */
const NOUN = /\b(?:the|an?)\s(\p{Lower}{3,20})\s\($/u;

/**
 * The proper name that stands right before a number or address and so owns it: "Parking at Booths Café (01539 555900)". Null for labels,
 * for the parts of an address, and for a lone word, which may be a town.
 */
export function ownerBefore(text: string, index: number): string | null {
  const line = text.slice(Math.max(0, index - 120), index);
  const before = line.slice(line.lastIndexOf('\n') + 1);
  const head = before.replace(BETWEEN, '');
  const other =
    TRADE_LABEL.exec(head)?.[1] ??
    BARE_LABEL.exec(before)?.[1] ??
    NOUN.exec(text[index] === '(' ? `${before}(` : before)?.[1];
  if (other && !PLAIN.has(foldText(other))) return other;
  // "The Elm Association of Canada (Winnipeg, 1-888 …"
  const found = PROPER.exec(head.replace(/\s\(\p{Upper}\p{Lower}+$/u, ''));
  if (!found) return null;
  const words = found[1]!
    .split(/(?<=\p{Lower}{3})\.\s/u)
    .at(-1)!
    .split(/[ ]+/);
  while (words.length && PLAIN.has(foldText(words[0]!))) words.shift();
  const name = words.join(' ');
  const own = words.filter(word => !PLAIN.has(foldText(word)));
  // "Safeguarding concerns: RFU 020 …"; in a line of capitals any word looks like one.
  if (own.length === 1 && /^[A-Z]{3,6}$/.test(own[0]!) && /\p{Lower}{3}/u.test(head) && !/\d/.test(head))
    return own[0]!;
  // "CareCredit, 800-…": no town is written so.
  if (own.length === 1 && /^\p{Upper}\p{Lower}{2,}\p{Upper}\p{Lower}{2}/u.test(own[0]!)) return own[0]!;
  const last = words.at(-1) ?? '';
  // "High Street, Boston MA", "Leeds, West Yorkshire": the end of an address.
  const inAddress = /\d/.test(head) && /(?:,|\b\d{4})\s*$/.test(head.slice(0, head.length - found[1]!.length));
  if (inAddress || /^[A-Z]{2,3}$/.test(last)) return null;
  // "call Stan 07400 …": somebody, unless the page says who (somebody-elses.ts).
  if (
    own.length === 1 &&
    found[1]!.endsWith(own[0]!) &&
    isGivenName(own[0]!) &&
    !WEAK_GIVEN_NAMES.has(foldText(own[0]!)) &&
    !OR_ANOTHER.test(head.slice(0, head.length - own[0]!.length))
  )
    return own[0]!;
  const named = own.length >= 2 || (own.length === 1 && words.length >= 2 && words.some(isTrade));
  return named && !words.every(isPost) && (nameIn(name)?.score ?? 0) < 0.5 ? name : null;
}

/** A word of a post, such as "Hon. Secretary" or "Junior Coach", names nobody. */
function isPost(word: string): boolean {
  return PLAIN.has(foldText(word)) || isRole(word) || POST.test(foldText(word));
}

const POST =
  /^(?:head|club|senior|senior|junior|juniors|assistant|deputy|vice|hon|honorary|membership|welfare|child|first|captain|general|business|clinical|lead|development|sports?|safeguarding|fixtures?|press|match|bar|events?|social|website|hall|centre|ward|area|regional|community|health|medical|nursing|of|and|the)$/;

function isTrade(word: string): boolean {
  const folded = foldText(word);
  return ORGANISATION_WORDS.has(folded) && !PLAIN.has(folded);
}

/** The person named right before a register's number: "see Sally Prime (GDC 264519)". */
export function holderBefore(text: string, number: string): string | null {
  const before = text
    .slice(0, Math.max(0, text.indexOf(number)))
    .replace(/[\s(,–:-]*\b\p{Upper}[\p{Alpha} ]{1,30}?(?:no|number|reg)?[\s.:#]*$/iu, '');
  const words = /(?:\p{Upper}[\p{Alpha}'’-]+\s){1,2}\p{Upper}[\p{Alpha}'’-]+$/u.exec(before.slice(-60))?.[0];
  const name = words ? nameIn(words) : null;
  return name && name.score >= 0.5 ? name.name : null;
}
