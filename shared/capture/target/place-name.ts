import type { Seen } from '../cards/card.ts';
import { isPageWord } from '../cards/organisation-doubts.ts';
import { isPostOrDesk } from '../cards/posts-and-desks.ts';
import { tidyOrganisation } from '../cards/organisation-names.ts';
import type { Target } from '../facts.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { formTold } from '../lexicon/learnt/form-told.ts';
import { isStreet as isStreetOf } from '../mentions/address-part.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isRole, kindOfPerson, kindOfPlace } from '../mentions/role.ts';
import { SUBJECT } from './contact-in-article.ts';
import { isOrganisation, roleOrPlace } from '../message/role-or-place.ts';
import { fieldNamed } from '../page/labels.ts';
import { isElsewhere } from './holder.ts';
import { noticeOf } from './notice.ts';
import { placeInSentence } from './place-in-sentence.ts';
import { calledIn, isStreet, LEADS } from './called-in.ts';
import { isBare } from './prose.ts';
import { saysWhatIsDone } from './section.ts';
import type { Reading } from '../page/reading.ts';
import { fitsHost } from '../page/fits-host.ts';
import { ownsDomain } from '../page/site.ts';

/** The organisation that a selection names: at its head, or right before a number in it. */
export function placeNamed(reading: Reading, target: Target): Seen<string> | null {
  if (target.kind !== 'selection' && target.kind !== 'image') return null;
  const row = inRow(target.text);
  if (row) return row;
  const lines = target.text.split('\n');
  // "Company Name:" over what it is.
  const isLabel = /:\s*$/.test(lines[0]!) && fieldNamed(lines[0]!) !== null;
  const [first = '', second = ''] = isLabel ? lines.slice(1) : lines;
  // "Dentist - Elm Dental Practice, 3 Mill Lane": what is done there may be set before the name, too.
  const [, sort = '', named] = /^([^:–—|\d-]{2,30})\s[–—-]\s(?=\p{Upper})(.+)$/u.exec(first) ?? [];
  const isSort = named !== undefined && (isRole(sort) || saysWhatIsDone(sort));
  // "LIVING LIGHT PILATES: Every Monday …": capitals are no label.
  const [, called = ''] = /^([\p{Upper}\s&'’-]{6,40}):\s/u.exec(first) ?? [];
  const isHeaded = called.includes(' ') && kindOfPlace(called) !== null && isOrganisation(called);
  const line = isSort ? named : isHeaded ? first : first.replace(/^(?:[^:]{2,24}):\s+(?=\p{Upper})/u, '');
  const head = line.split(/,\s|\s[|•·–—-]\s|[\s(]+(?=\+?\(?\d[\d\s()]{5})|\s+(?=[\w.-]{1,60}@)|[:;]\s/)[0]!.trim();
  // "District Nurses (out of hours) 0113 …"
  const name = tidyOrganisation(head.replace(/\s\(\p{Lower}[^()\d]{2,30}\)$/u, ''));
  const next = line.slice(line.indexOf(head) + head.length);
  const details =
    // On an organisation's own site that is a branch of it.
    ((!reading.site.own || isElsewhere(reading.outline, target.blocks)) &&
      head === line &&
      /^(?:\+?\(?0?\d[\d\s()-]{6}|\d{1,4}[a-z]?,?\s\p{Upper}|(?:tel|phone|t|p)\b)/iu.test(second)) ||
    /^[\s,:(–-]{1,5}(?:\+?\(?0?\d[\d\s()-]{6}|[\w.]{1,60}@)/.test(next);
  const proper =
    /^(?:[\p{Upper}&\d][\p{Alpha}&'’.-]*)(?:\s(?:of|and|the|for|at|de|du|für|am|im|und|van|voor|di|per|[\p{Upper}&\d][\p{Alpha}&'’.-]*)){0,7}$/u.test(
      name,
    );
  // "Knead to Know", selected by itself in a sentence.
  const isAlone =
    name === target.text &&
    /^\p{Upper}\S+(?: (?:of|to|and|the|&|\p{Upper}\S*)){1,4}$/u.test(name) &&
    !reading.outline.blocks[target.blocks[0] ?? -1]?.text.split('\n').includes(name);
  const isPlace =
    !/\d/.test(name) &&
    !WHERE.test(name) &&
    (isOrganisation(name) || CALLED_SO.test(name) || (isAlone && nameIn(name) === null && formTold(name) === 'org')) &&
    roleOrPlace(name) !== 'role' &&
    (proper || isAlone || !/\p{Upper}/u.test(name));
  // "Le Secours catholique / Adresse : …"
  const isHead =
    head === line &&
    DETAIL.test(second) &&
    !isPageWord(name) &&
    !/^(?:coordonn|nos |notre |our |opening|horaires|öffnung|contact|kontakt|adresse|où )/i.test(name) &&
    (name.includes(' ') || /^\p{Upper}{3,}$/u.test(name)) &&
    /^\p{Upper}[^\d]*$/u.test(name) &&
    name.split(' ').length <= 7;
  const owner =
    ((details && proper && name.includes(' ')) || isHead) &&
    !LEADS.test(name) &&
    !saysWhatIsDone(name) &&
    !isGivenName(name.split(' ')[0]!) &&
    !isRole(name) &&
    (nameIn(name)?.score ?? 0) < 0.5;
  const isName = isPlace && (nameIn(name)?.score ?? 0) < 0.5 && !GENERIC.test(name) && !saysWhatIsDone(name);
  const isPages =
    reading.site.own && name.length > 3 && !/[@/]|^www\./.test(name) && fitsHost(name, reading.site.label) >= 0.75;
  // "Am Sportplatz 1, 55555 Buchenau"
  if (/\d$/.test(head) && isStreetOf(head)) return ownerIn(reading, target);
  if (!isPages && (isPostOrDesk(name) || (!isName && !owner)))
    return (
      noticeOf(reading, target) ??
      subjectOf(target.text) ??
      placeInSentence(reading, target.text) ??
      calledIn(target.text) ??
      ownerIn(reading, target)
    );
  return { value: name, evidence: { text: first.slice(0, 160), from: 'selection', confidence: 0.8 } };
}

/** "Adresse : 3, rue du Niger": the first detail below the name of an entry. */
export const DETAIL =
  /^(?:adresse|address|anschrift|direcci[oó]n|indirizzo|adres|adress|t[eé]l(?:[eé]phone|efon[oi]?|efoon)?|phone|e-?mail|web ?site|site web)\s?[:.]/iu;

/** "Above Boots", "Next to the library": where something is. */
const WHERE = /^(?:above|behind|near|next|opposite|inside|within|at|c\/o|unit|suite|level|floor|shop|room)\b/i;
/** "Northdale Carers", "Spinal Works", "Taxi Manolo", "J & P Harrop": no one person's name. */
const CALLED_SO =
  /^(?:\p{Upper}[\p{Alpha}'’]+ ){1,3}(?:Carers|Skills|Works|Living|Space|Pool|Voices)$|^(?:Taxi|Crossroads|Healthwatch|Thuiszorg) \p{Upper}|^\p{Upper}\.? & \p{Upper}\.? \p{Upper}\p{Alpha}+$/u;
const GENERIC =
  /^(?:the |our )?(?:clinic|practice|surgery|hospital|school|studio|gym|club|shop|pharmacy|team|centre|center)s?$/i;

/** "Coyle Physiotherapy is at 41 Front Street … ring 0191 …": the place that a sentence is about. */
function subjectOf(text: string): Seen<string> | null {
  const name = SUBJECT.exec(text)?.[1];
  const isTold = /\+?\(?0\d[\d\s()-]{6}|[\w.]{1,60}@|www\.|\(\d{3}\) ?\d{3}/.test(text);
  if (!name || !isTold || !isOrganisation(name)) return null;
  return { value: name, evidence: { text: text.slice(0, 160), from: 'selection', confidence: 0.8 } };
}

/** "Chemist" before "Ashenwell Pharmacy, 22 High Street" in a row of useful numbers: which of them it is. */
function inRow(text: string): Seen<string> | null {
  const [head = '', second = ''] = text.split('\n');
  const name = tidyOrganisation(second.split(/,\s|\s[–—-]\s|\s\(/)[0]!.trim());
  const isSort =
    head.length < 30 &&
    /^\p{Upper}\p{Lower}+(?:\s\p{Lower}+)?$/u.test(head) &&
    (kindOfPlace(head) ?? kindOfPerson(head)) !== null;
  // "Care home" before "Elm Grange, Withy Lane": a name that an address follows.
  const isAtAddress =
    kindOfPlace(head) !== null &&
    /^\p{Upper}[\p{Alpha}'’&-]+(?:\s\p{Upper}[\p{Alpha}'’&-]+){1,4}$/u.test(name) &&
    (nameIn(name)?.score ?? 0) < 0.5 &&
    !isStreet(name) &&
    second
      .slice(name.length)
      .split(', ')
      .slice(1)
      .some(part => isStreet(part) || POSTCODE.test(part));
  if (!isSort || !(isOrganisation(name) || isAtAddress) || !/\d{3}/.test(text)) return null;
  return { value: name, evidence: { text: second, from: 'selection', confidence: 0.8 } };
}

const POSTCODE = /^[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}$/;

/** The proper name before a number in the selection: "Parking is at the Booths Café (01539 555900)". */
function ownerIn(reading: Reading, target: Target): Seen<string> | null {
  for (const mention of reading.mentions) {
    if ((mention.type !== 'phone' && mention.type !== 'email') || !mention.owner || isGivenName(mention.owner))
      continue;
    // "Nurse Helpline 0113 …"
    if (isPostOrDesk(mention.owner)) continue;
    // "ACCOUNTS: accounts@…" at the site's own domain is a desk of its own.
    if (mention.type === 'email' && reading.site.own && ownsDomain(reading.site, mention.email.split('@')[1]!))
      continue;
    const at = target.text.indexOf(mention.owner);
    // "in Kirkby Lonsdale, 015242 …", "on Market Street (01524 …)": where it is.
    const where =
      isStreet(mention.owner) ||
      /\b(?:in|on|at|near|from|of)\s(?:the\s)?$/i.test(target.text.slice(0, Math.max(0, at)));
    // A number by itself has its owner before it, and the line before a number that of this one.
    const isLine = /\d$/.test(target.text) && mention.type === 'phone';
    const isSaid =
      (at >= 0 && (!isLine || target.text.endsWith(mention.evidence.text.slice(-6)))) ||
      (isBare(target) && mention.type === 'phone' && mention.evidence.text.endsWith(target.text));
    if (target.blocks.includes(mention.block) && isSaid && !where)
      return { value: mention.owner, evidence: mention.evidence };
  }
  return null;
}
