import { isFieldOfWork } from '../lexicon/fields.ts';
import { hostLabel, hostOf } from '../lexicon/hosts.ts';
import { fitsHost } from '../page/fits-host.ts';
import { isStreet } from '../mentions/address-part.ts';
import { isCredentialLine } from '../mentions/credential-line.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isRole, kindOfPlace } from '../mentions/role.ts';
import type { Mention } from '../mentions/scan.ts';
import { fieldNamed } from '../page/labels.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import { type Outline, rowAround } from '../page/outline.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Seen } from './card.ts';
import { isPageWord, LEADS_ON } from './organisation-doubts.ts';
import { isTrade, isTreated, isVouchedBy, tidyOrganisation } from './organisation-names.ts';
import { placeBelow, placeSaid } from './place-below.ts';
import type { PersonSpot } from './person-spot.ts';

/** A class such as `speaker-org`, `company`, `practice-name` on the block's own box. */
export function isNamedByClass(outline: Outline, block: number): boolean {
  const hint = outline.groups[outline.blocks[block]!.group]?.hint ?? '';
  return /(?:^|[\s_-])(?:org|organi[sz]ation|company|employer|affiliation|workplace|(?:practice|clinic|business)[_-]?name)(?:$|[\s_-])/.test(
    hint,
  );
}

/** "Locations" over "Wimpole Eye Suite" over an address, the only one: where somebody is seen. */
function locationHead({ blocks, noise, frame }: Outline, { span }: PersonSpot, mentions: Mention[]): string | null {
  const places = mentions.filter(
    each =>
      each.type === 'address' &&
      each.block >= span[0] &&
      each.block <= span[1] &&
      !noise[each.block] &&
      !frame[each.block],
  );
  const [place] = places;
  const head = place && blocks[place.block - 1];
  const above = place && blocks[place.block - 2];
  const isPlace =
    places.length === 1 &&
    above?.level !== undefined &&
    (head?.level ?? 0) > above.level &&
    /^(?:locations?|practice locations?|clinics?|where i (?:work|practi[cs]e)|consult\w+|hospitals?)\b/i.test(
      above.text,
    );
  return isPlace && head!.text.length < 60 && (nameIn(head!.text)?.score ?? 0) < 0.5 ? head!.text : null;
}

/** "FysioVitaal Lochem / Larenseweg 14 / …": the line above the street, which the domain of the mail or the site beside it spells. */
function spelledAbove(
  { blocks, facts, frame }: Outline,
  { span: [first, last] }: PersonSpot,
  mentions: Mention[],
): string | null {
  const isHere = (block: number | undefined) => block !== undefined && block >= first && block <= last;
  const hosts = [
    ...mentions.flatMap(each => (each.type === 'email' && isHere(each.block) ? each.email.split('@')[1]! : [])),
    ...facts.links.flatMap(link => (link.kind === 'web' && isHere(link.block) ? hostOf(link.value) : [])),
  ];
  for (const each of mentions) {
    if (each.type !== 'address' || !isHere(each.block) || frame[each.block]) continue;
    const lines = blocks[each.block]!.text.split('\n');
    const street = each.address.split(',')[0]!;
    const above = lines[lines.findIndex(line => line.includes(street)) - 1];
    if (above && !/[@:]/.test(above) && hosts.some(host => fitsHost(above, hostLabel(host)) >= 0.6)) return above;
  }
  return null;
}

/** "BSc (Hons), MCSP – Clinical lead, Elm Physiotherapy": the workplace behind the letters and what somebody is. */
function behindPost(line: string): string {
  const parts = line.split(/\s[–—-]\s|,\s/);
  const at = parts.findIndex(part => !isCredentialLine(part) && !(isRole(part) && !hasOrganisationWord(part)));
  return at > 0 && hasOrganisationWord(parts[at]!) ? line.slice(line.indexOf(parts[at]!)) : line;
}

/** The organisation named in the lines with the person: "Physiotherapist at Riverside Clinic", "Practice: …", a line of its own. */
export function organisationNear(outline: Outline, spot: PersonSpot, mentions: Mention[]): Seen<string> | null {
  const { blocks, noise, frame } = outline;
  const seen = (name: string, text: string): Seen<string> => ({
    value: tidyOrganisation(behindPost(name)),
    evidence: { text: text.slice(0, 200), from: 'text', confidence: 0.75 },
  });
  const headed = mentions.find(
    mention =>
      mention.type === 'address' &&
      mention.name &&
      mention.block >= spot.span[0] &&
      mention.block <= spot.span[1] &&
      !noise[mention.block] &&
      !frame[mention.block],
  );
  const at = /(?:\bat|\bbei|\bchez|\b@|,)\s+((?:the )?\p{Upper}[^,|•\n]{3,70})$/u.exec(spot.mention.rest)?.[1];
  if (at && hasOrganisationWord(at) && !isRole(at) && !at.includes('@')) return seen(at, spot.mention.rest);
  const said = labelledPlace(outline, spot);
  // What a label says goes before what an address further below begins with.
  if (said && headed && headed.block > spot.block + 4) return seen(said, said);
  // "Cabinet" over the address
  if (headed?.type === 'address' && headed.name && !isPageWord(headed.name))
    return seen(headed.name, headed.evidence.text);
  const { rest } = spot.mention;
  // "Wendy Ostrowski - Lakeshore Homes Realty"
  if (spot.heading && rest.length < 70 && !/[,|]/.test(rest) && hasOrganisationWord(rest) && !isRole(rest))
    return seen(rest, rest);
  if (said) return seen(said, said);
  const located = locationHead(outline, spot, mentions);
  if (located) return seen(located, located);
  for (let block = spot.block; block <= Math.min(spot.span[1], spot.block + 14); block++) {
    // What labels the next block names nobody: "Primary medical qualification".
    const isTerm =
      (outline.labels[block + 1] ?? '') !== '' && blocks[block]!.text.startsWith(outline.labels[block + 1]!);
    if (noise[block] || frame[block] || blocks[block]!.alt || isTerm) continue;
    const lines = blocks[block]!.text.split('\n');
    for (const [index, line] of lines.entries()) {
      if (block === spot.block && index <= spot.line) continue;
      const atPlace =
        line.length < 110 ? /^(.{3,60}?)\s(?:at|@|bei|chez)\s((?:the )?\p{Upper}[^,|•·.\n]{2,60})/u.exec(line) : null;
      if (atPlace && isRole(atPlace[1]!) && block - spot.block <= 3) return seen(atPlace[2]!, line);
      // "Klinik" over "Ryggkliniken Väster", in one block.
      const field =
        index > 0 && lines.length === 2
          ? (fieldNamed(lines[0]!) ?? fieldNamed(outline.labels[block]!))
          : fieldNamed(outline.labels[block]!);
      if (field === 'organisation' && FORM_ALONE.test(line) && lines.length > 1) continue;
      if (field === 'organisation' && line.length < 90 && !/\d{2}/.test(line) && !isStreet(line))
        return seen(line, line);
      if (field || fieldNamed(line)) continue;
      if (isNamedByClass(outline, block) && line.length < 90 && !isRole(line)) return seen(line, line);
      const above = lines[index - 1] ?? (block - 1 > spot.block ? blocks[block - 1]!.text : '');
      const said = placeSaid(line) ?? (block - spot.block <= 2 ? placeBelow(line, above) : null);
      if (said) return seen(said, line);
      const own =
        line.length < 70 &&
        /^\p{Upper}/u.test(line) &&
        hasOrganisationWord(line.split(/,\s/)[0]!) &&
        !isTrade(line) &&
        !isTreated(line.split(/,\s/)[0]!) &&
        !LEADS_ON.test(line) &&
        !isFieldOfWork(line) &&
        !/[.!?:]$|\d{3}|@|:|\.\p{Lower}{2}|[,;].*[,;]|\s[·•]\s|\b(?:address(?:es)?|locations?|details|hours|number|information)$/iu.test(
          line,
        );
      if (
        own &&
        !isRole(line) &&
        !OF_A_LIFE.test(line) &&
        !OF_VISITS.test(line) &&
        !isVouchedBy(line) &&
        (nameIn(line)?.score ?? 0) < 0.5 &&
        !/^(?:(?:practice|clinic|office|business|primary|surgery|hospital) (?:address|details|location|hours|phone|info|manager)|medical school|residency|fellowship|internship|undergraduate|trained at|about|our|book|contact|find|visit|the team|services?|specialt|conditions?|areas?|health|physio\w*$|view|registered|member|special|qualif|education|university|college|school of|bachelor|master)/i.test(
          line,
        ) &&
        block - spot.block <= 8
      )
        return seen(line.split(/,\s/)[0]!, line);
    }
  }
  const head = entryHead(outline, spot);
  const name = head ?? spelledAbove(outline, spot, mentions);
  return name === null ? null : seen(name, name);
}

/** What kind of practice it is, over its name. */
const FORM_ALONE =
  /^(?:(?:überörtliche )?(?:berufsausübungsgemeinschaft|bag|gemeinschaftspraxis|praxisgemeinschaft)|einzelpraxis|zweigpraxis|medizinisches versorgungszentrum|mvz|cabinet de groupe|maison de santé|(?:group|private|solo|hospital) (?:practice|clinic))$/i;

/** "Business: Great Southern Exercise Clinic" among somebody's details. */
function labelledPlace(outline: Outline, { block, span }: PersonSpot): string | null {
  const { blocks, labels, noise, frame, spans } = outline;
  const row = rowAround(outline, block);
  for (let at = row === undefined ? block + 1 : spans[row]![0]; at <= Math.min(span[1], block + 20); at++) {
    const { text } = blocks[at]!;
    if (noise[at] || frame[at] || fieldNamed(labels[at]!) !== 'organisation') continue;
    if (text.length < 90 && !/\n|\d{2}/.test(text) && !PART_OF_ADDRESS.test(text) && !isStreet(text)) return text;
  }
  return null;
}

/** "Suburb" below "Principal place of practice" labels what comes next. */
const PART_OF_ADDRESS =
  /^(?:address|street|suburb|town|city|county|state|region|locality|province|post ?code|zip(?: code)?|country)$/i;

/** What a line of a curriculum vitae begins with: "Studium der Medizin an der Universität Innsbruck". */
const OF_A_LIFE =
  /^(?:(?:advanced |postgraduate |higher )?(?:diploma|certificate|degree|masters?) (?:in|of)|studium|ausbildung|facharzt(?:ausbildung|prüfung)|weiterbildung|tätigkeit|promotion|approbation|assistenz|niederlassung|seit \d|\d{4}|formation|études|diplôm|thèse|ancien|laurea|tirocinio|licenciad|diplomad|graduad|grado en|estudi|formación|máster|opleiding|utbildning|examen|dyplom|studia|training|trained|studied|graduated|worked|working|previously|formerly|awarded)/iu;

/** "Home visits only", "Church Hall, Mondays 7pm. £7": how and when somebody is seen. */
export const OF_VISITS = /\bhome visits?\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\d ?[ap]m\b|£\d/i;

/** "Bramhall Lane Physio & Rehab" over "Contact: Shabnam Iqbal": the heading of an entry that names somebody. */
function entryHead({ blocks, frame }: Outline, { span: [first], block }: PersonSpot): string | null {
  const at = first < block ? first : Math.max(0, block - 1);
  const { level, text } = blocks[at]!;
  const isHead = at >= block - 2 && (level ?? 1) > 1 && !frame[at];
  const isNamed = isOrganisation(text) && kindOfPlace(text) !== null && !/\b(?:staff|team|members)\b/i.test(text);
  return isHead && isNamed && text.split(' ').length > 1 && text.length < 60 && !isTrade(text) ? text : null;
}
