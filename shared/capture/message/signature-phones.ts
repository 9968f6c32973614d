import type { Phone } from '../../model/partner.ts';
import { phonesIn, type Regions, tidyPhone, typed } from '../mentions/phone.ts';
import { plainWords } from '../text/clean.ts';
import { leadsToAnother } from './leads-to-another.ts';
import type { Sender } from './sender.ts';
import type { Line, Said } from './signature-lines.ts';

/** The sender, and the name of whoever signs, where one does. */
type Signer = Sender & { who: string | null };

/** The numbers on which the sender is reached; `roles` tell a secretary, whose own the secretary's is. */
export function signedPhones(
  lines: readonly Line[],
  regions: Regions,
  sender: Signer,
  roles: readonly string[],
): Said<Phone>[] {
  const isSecretary = roles.some(role => /\b(?:secretary|pa|assistant|reception\w*)\b/i.test(role));
  const found = lines.flatMap(line => phonesOf(line, regions, sender));
  // "Rooms: Mr Peter Olm, 0113 …": a secretary is reached where those are for whom she works.
  const own = isSecretary ? found : withoutOthers(found, sender.who);
  return withoutSecretarys(setApart(own), isSecretary);
}

/** A number and whether the words before it say it is a secretary's, or another's. */
type Reached = Said<Phone> & { secretarys: boolean; others: boolean };

/** Without the numbers of others; where nobody signs they may be all there is. */
function withoutOthers(found: Reached[], who: string | null): Reached[] {
  const own = found.filter(({ others }) => !others);
  return who === null && own.length === 0 && found.length === 1 ? found : own;
}

function phonesOf(line: Line, regions: Regions, sender: Signer): Reached[] {
  const found: Reached[] = line.segments.flatMap((segment, index) => {
    const before = line.segments[index - 1] ?? '';
    const label = before.length <= 12 && !/\d/.test(before) ? before : '';
    return phonesIn(segment, regions, label)
      .map(({ phone, label, index }) => ({ phone, label, said: segment.slice(0, index) || `${before} | ` }))
      .filter(({ said }) => !HEAD_OFFICE.test(said))
      .map(({ phone, label, said }) => ({
        value: phone,
        line: line.text,
        secretarys: SECRETARY.test(label) || OF_SECRETARY.test(said),
        others: !OF_SECRETARY.test(said) && leadsToAnother(said, sender, sender.who),
      }));
  });
  for (const link of line.links) {
    if (link.kind !== 'tel' && link.kind !== 'whatsapp') continue;
    const phone = tidyPhone(link.value, regions) ?? tidyPhone(link.text, regions);
    const before = line.text.slice(0, Math.max(0, line.text.indexOf(link.text)));
    if (phone)
      found.push({
        value: typed(phone, before),
        line: line.text,
        secretarys: SECRETARY.test(before),
        others: leadsToAnother(before, sender, sender.who),
      });
  }
  return found;
}

/** "First aid emergencies on club runs: Mandy 07400 …": what a sentence says, beside a line that gives a number. */
function setApart(found: Reached[]): Reached[] {
  const apart = found.filter(({ line }) => plainWords(line.replace(/(?<=\d\s?)\([^)]*\)|\([^)\d]*\)/g, ' ')) < 4);
  return apart.length ? apart : found;
}

/** The group's, of which the sender's place is a part, and whoever helps when nobody is in. */
export const HEAD_OFFICE =
  /(?<!\p{Alpha})(?:absen(?:ce|t)|abwesenheit|rempla[çc]ant|vertretung|waarnem)|\b(?:head|registered|national) office\b|\bnotdienst|\b(?:out[ -]of|outside(?: of)?|after)[ -](?:office |surgery |clinic )?hours\b|\bbuiten kantoor|\bfuori orario|\bfuera de horario|\ben dehors des heures|außerhalb der \p{Alpha}*zeiten|\bbereitschaftsdienst|\bnhs ?111|\bsamaritans\b|\bcrisis\b|\bchildline\b|^pals\b|\bpatient advice\b|^träger:|\b(?:delivered|provided|powered) by\b.*\d/iu;

const SECRETARY =
  /\b(?:secretar(?:y|ies)|pa|assistant)\b(?:\s\([^)]*\))?\s*(?:(?:tel(?:ephone)?|phone|on)\b)?[\s:.–-]*$/i;

/** "Secretary: Noreen Tully, 091 493 120" */
const OF_SECRETARY = /^(?:medical )?(?:secretary|pa)(?:\s*[:–-]\s*\p{Upper}|\s(?:Mrs|Ms|Miss|Mr)\s)/iu;

/** Beside a number of the sender's own the secretary's is another person's; alone it is the way to reach both. */
function withoutSecretarys(found: Reached[], isSecretary: boolean): Reached[] {
  const own = found.filter(({ secretarys }) => !secretarys);
  return isSecretary || own.every(({ value }) => value.type === 'fax') ? found : own;
}
