import { ERRAND } from './address-lead.ts';
import { expression } from '../text/once.ts';

/** Words of streets and houses, in the languages of the sites we read. */
export const STREET =
  /\b(?:street|st|road|rd|lane|ln|avenue|ave|av|drive|dr|way|close|court|ct|crescent|terrace|place|pl|square|sq|gardens|grove|hill|row|mews|parade|boulevard|blvd|highway|hwy|parkway|pkwy|walk|wharf|quay|gate|circle|cir|esplanade|broadway|rise|park|house|building|centre|center|mall|plaza|suite|ste|unit|level|floor|shop|po box|arcade|yard|green|estate|view|bank|end|hall|rue|chemin|impasse|all[ée]e|quai|cours|place|calle|alameda|rambla|camino|carretera|rua|rúa|travessa|praça|ffordd|heol|stryd|avda|avenida|paseo|plaza|plaça|carrer|passeig|ronda|via|viale|corso|piazza|largo|ulica|ul\.?|aleja|al\.?|os\.)\b|(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|(?<!sp)ring|ufer|damm|markt|straat|laan|plein|kade|gracht|singel|dreef|steenweg|gatan|vägen|gata|veien|vei|gade|vej|allé|torg|plass)\b/iu;
/** A house number. */
export const NUMBER = /(?:^|[\s,(])\d{1,5}\s?[a-z]?(?:\s?[-–/]\s?\d{1,5}[a-z]?)?(?=[\s,)]|$)/i;
/** What no part of an address says. */
const NOT_PART =
  /@|https?:|www\.|(?<![\p{Alpha}\p{N}])(?:tel|phone|telephone|fax|mobile|email|e-mail|open|hours|mon(?:day)?s?|tue(?:sday)?s?|wed(?:nesday)?s?|thu(?:rsday)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|\d{1,2} ?[ap]m|appointments?|call|book|copyright|©|rights|cookies?|registered (?:in|with|office)|company|charity|parking|directions|website|whatsapp|(?:dr|mrs?|ms|miss)\.? [A-Z]|ext|extension|bleep|pager|internal|telefon|telefax|mail)(?![\p{Alpha}\p{N}])|\+\d{2}|\d{1,2}:\d{2}|\d{6,}/iu;
/** What stands before an address. */
const LABEL =
  /^(?:(?:our |postal |business |practice |clinic |surgery |street |mailing |registered |visiting )?(?:address|(?:by )?post(?=\s*(?:[|:]|$))|location|find us(?: at)?|visit us(?: at)?|where(?: to find us| we are)?|practices?|offices?|clinics?|premises|adresse|anschrift|dirección|direccion|indirizzo|adres|adress|sede|lieu|住所|所在地|地址|адрес|العنوان))\s*[:：\-–]?\s*/i;

/** "Works at Elm Rowing" says of somebody where they are. */
export const WORKS_AT =
  /^(?:works?|working|practi[cs](?:es|ing)|consults|sees (?:patients|clients)|based|employed|teaches|volunteers)\s(?:at|by|in|for|with|on)\s/i;

/** "Postcode" over "LS18 4QX": what only names a part of an address. */
export function isPartLabel(text: string): boolean {
  return /^(?:(?:post|zip|postal) ?code|zip|town|town ?\/ ?city|city|county|state|plz|ort|code postal|ville|commune|c\.?a\.?p\.?|c[óo]digo postal|poblaci[óo]n|localidade|postnummer|postort|postcode en plaats)\s*:?$/i.test(
    text,
  );
}

/** A part without marks, labels and "at" before it. */
export function tidyPart(text: string): string {
  return (
    text
      .replace(/^[\s📍🏠•·|:;,-]+/u, '')
      .replace(LABEL, '')
      // "A 118 Doveton Street" below "M 0491 …"
      .replace(/^[Aa](?::\s?|\s)(?=\d{1,4}\w{0,2}\s\p{Upper}|\p{Upper}\p{Lower})/u, '')
      .replace(/^\p{Upper}[\p{Alpha} ]{2,24}:\s+/u, '')
      .replace(/^(?:at|in)\s+/i, '')
      .replace(/[\s,;.|]+$/, '')
  );
}

/** "[Address — TBD]", "Address to be confirmed": what a template left open. */
export function isBlank(text: string): boolean {
  return /^\[[^\]]*\]$|\b(?:TBD|TBA|TBC)\b|\bto be (?:confirmed|announced|advised)\b|^your (?:street|address|town|city)\b/i.test(
    text,
  );
}

/** Whether a text between two commas, or a line, can belong to an address. */
export function isPart(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 60 &&
    !/^[+(]?\d[\d\s().-]{7,}$/.test(text) &&
    !/^(?:p?llc|inc|ltd|llp|pa|pc)\.?$/i.test(text) &&
    !/^(?:post ?code|zip(?: code)?|town|city|street|county|state|country|address|venue|not (?:provided|available|known))$|\b(?:is|are|was|were|trading(?! estate)|authorised|regulated)\b/i.test(
      text,
    ) &&
    !NOT_PART.test(text) &&
    !ERRAND.test(text) &&
    !isBlank(text) &&
    !/[.!?]\s+\p{Alpha}/u.test(
      text.replace(
        /^\d{1,2}\.\s(?=OG|UG|Stock|Etage|Obergeschoss|sal\b|tv\b|th\b|patro)|^\p{Alpha}{1,5}\.\s|\b[NSEW]\.\s|\b(?:St|Dr|Rd|Ave|Ste|Str|Nr|No|Mt|ul|al|os|pl|[Aa]v|[Aa]vda|[Cc]|[Bb]d|ed|loc|[Pp]zza|[Pp]le)\.\s/gu,
        '',
      ),
    ) &&
    !/^(?:contact|contact us|visit us|find us|our clinics?|locations?|opening|directions|get in touch|quick links|menu|home|follow us|impressum|kontakt)\b/i.test(
      text,
    ) &&
    !/:$/.test(text)
  );
}

/** Whether a part names a street or a house in one. */
export function isStreet(text: string): boolean {
  return (
    // "St. Paul" is a town.
    (STREET.test(text.replace(/^(?:St|Mt|Ft)\.? (?=\p{Upper})/u, '')) &&
      (NUMBER.test(text) || /^(?:\p{Upper}|\d{1,2}(?:st|nd|rd|th) )/u.test(text))) ||
    /^\d{1,5}[a-z]?(?:[-–/]\d{1,5}[a-z]?)?,? \p{Upper}\p{Alpha}+/u.test(text) ||
    /^C\/ ?\p{Upper}/u.test(text) ||
    /^\p{Upper}[\p{Alpha}.\- ]{2,40} \d{1,4} ?[a-z]?(?:[-–/]\d{1,4})?$/iu.test(text)
  );
}

/** "Ann Frost Praxis für Physiotherapie Ahornstraße 9-11 04746 Elmheim": a line of a list with the commas that its street and town lack. */
export function withCommas(line: string): string {
  return line.replace(unparted(), '$1, $2, $3');
}

/** "Am Kirchweg", "An der Alten Mühle"; "Ahornstraße"; "Döblitzer Straße"; "Emil-Wade-Str.", "Dr.-Karl- Wade-Straße". */
const BARE_STREET = [
  String.raw`(?:Am|Im|Zum|Zur|(?:An|In|Auf|Hinter) de[mnr]) (?:\p{Upper}\p{Lower}{2,12}n )?\p{Upper}[\p{Alpha}-]{2,30}`,
  String.raw`(?:\p{Upper}[\p{Alpha}.]{1,20}-\s?){1,4}(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Ring|Damm|Ufer)`,
  String.raw`\p{Upper}[\p{Alpha}-]{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer)`,
  String.raw`\p{Upper}[\p{Alpha}.-]{1,30}\s(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Ring|Damm|Ufer)`,
].join('|');

const unparted = expression(
  () =>
    String.raw`^([^,\n\d]{3,100}?[\p{Alpha}.])\s((?:${BARE_STREET})\s?\d{1,4}\s?[a-z]?(?:\s?[-–/]\s?\d{1,4})?)\s(\d{5}\s\p{Upper}[^\n]{2,40})$`,
  'u',
);

/** "Church Bank", "Surgery Lane": a road, whatever its first word says. */
export const ROAD =
  /^(?:\S+\s){1,5}(?:street|st|road|rd|lane|ln|avenue|ave|drive|way|close|crescent|terrace|gardens|grove|hill|row|mews|parade|walk|wharf|quay|gate|rise|green|bank|view|yard|square)$/i;

/** What is within a building: "Unit 7, Canal Business Centre, Elm Road" goes on with the building's name. */
export const WITHIN = /^(?:unit|suite|ste|level|floor|shop|apt|room)\b/i;

/** "Kay House, 2 Bank Street": the house that a line begins with, however much it sounds like somebody's. */
export const BUILDING =
  /^\p{Upper}[\p{Alpha}'’]+(?: \p{Upper}[\p{Alpha}'’]+){0,2} (?:house|buildings?|chambers|tower|mill|lodge|court|centre|center|clinic|surgery|hospital)$/iu;

/** "Devon House", "The Old School", "The Mill Shop" */
export function isNamedHouse(part: string): boolean {
  return BUILDING.test(part) || /^The \p{Upper}[\p{Alpha}'’]+(?: \p{Upper}[\p{Alpha}'’]+){0,2}$/u.test(part);
}

/** Whether a part is a road, within a building, or the building that such a part is in. */
export function isWithin(part: string, before = ''): boolean {
  return ROAD.test(part) || WITHIN.test(part) || WITHIN.test(before);
}
