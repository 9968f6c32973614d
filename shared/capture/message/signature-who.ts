import { isCredentialLine } from '../cards/person-nearby.ts';
import { hostLabel, hostOf } from '../lexicon/hosts.ts';
import { isLegalLine } from './boilerplate.ts';
import { addressesIn } from '../mentions/address.ts';
import { fitsHost } from '../page/fits-host.ts';
import { foldText } from '../text/clean.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { credentialChance } from '../lexicon/credentials.ts';
import { type NameMention, nameIn, PARTNERS } from '../mentions/person-name.ts';
import { roleAndPlace, roleOrPlaceTold } from './role-and-place.ts';
import { roleOrPlace, withoutPrincipal } from './role-or-place.ts';
import { isSendersOwn, namesAddress, sameName, type Sender } from './sender.ts';
import { spellsDomain } from './spells-domain.ts';
import type { Line, Said } from './signature-lines.ts';

/** A name in the signature: a sure one, or the sender's own however rare it is. */
export function namesIn(line: Line, sender: Sender): Said<NameMention>[] {
  if (isLegalLine(line.text)) return [];
  const found: Said<NameMention>[] = [];
  for (const segment of line.segments) {
    const name = nameIn(segment);
    const theirs =
      name !== null &&
      (sender.person
        ? sameName(name.name, sender.person.name)
        : name.rest === '' && namesAddress(name.name, sender.address) && !spellsDomain(name.name, sender.address));
    if (!name || (!theirs && (name.score < 0.5 || roleOrPlace(name.name) !== null || isBuilding(name)))) continue;
    found.push({ value: withoutPostNominals(name), line: line.text });
  }
  return found;
}

/** "Attracta Kilgallen" over "Medical Secretary": however rare, whoever signs for a box without a name. */
export function nameAboveRole(lines: readonly Line[]): Said<NameMention>[] {
  for (const [at, line] of lines.slice(0, 3).entries()) {
    const name = nameIn(line.segments[0] ?? '');
    const isName = name?.rest === '' && name.score >= 0.2 && roleOrPlace(name.name) === null;
    if (isName && roleOrPlace(withoutPrincipal(lines[at + 1]?.text.split(/,\s/)[0] ?? '')) === 'role')
      return [{ value: name, line: line.text }];
  }
  return [];
}

/** "Harrison House, Harrison Road": a building at the head of an address. */
function isBuilding({ name, rest }: NameMention): boolean {
  return (
    rest !== '' &&
    /\s(?:House|Court|Lodge|Hall|Mill|Place|Park|Close|Building|Buildings|Manor|Grange|Villa|Chambers)$/.test(name)
  );
}

/** What stands in a line besides its name. */
function restOf(segment: string, sender: Sender): string {
  const name = nameIn(segment);
  const theirs = name !== null && sender.person !== null && sameName(name.name, sender.person.name);
  if (!name || !(theirs || (name.score >= 0.5 && roleOrPlace(name.name) === null))) return segment;
  return name.rest;
}

/** "Ranjit Sandhu MRPharmS": capitals inside the last word are no surname's. */
function withoutPostNominals(name: NameMention): NameMention {
  const words = name.name.split(' ');
  const from = words.findIndex(
    (word, index) =>
      index >= 2 &&
      credentialChance(word) > 0 &&
      /\p{Lu}.*\p{Lu}/u.test(word) &&
      !/^(?:Mc|Mac|O['’]|\p{Lu}\p{Ll}+-)/u.test(word),
  );
  if (from < 0) return name;
  const credentials = [...words.slice(from), ...(name.credentials ? [name.credentials] : [])].join(' ');
  return { ...name, name: words.slice(0, from).join(' '), credentials };
}

/** Roles said in a line, without the name and the organisation beside them. */
export function rolesIn(line: Line, sender: Sender): Said<string>[] {
  const parts = line.segments.map(segment =>
    roleAndPlace(ownRole(restOf(segment, sender)), name => isSendersOwn(name, sender)),
  );
  return parts.flatMap(({ role }) => {
    const value = role && withoutPrincipal(role);
    return value ? [{ value, line: line.text }] : [];
  });
}

/** "Paralegal to Attorney Raymond T. Birch": a role, without for whom. */
function ownRole(text: string): string {
  const role = withoutPrincipal(text);
  return roleOrPlaceTold(role) === 'role' ? role : text;
}

/** Organisations by their words or the domain's spelling, the likeliest first; else a bare line between the name and the contact lines. */
export function organisationsIn(lines: readonly Line[], sender: Sender): Said<string>[] {
  const isOwn = (name: string) => isSendersOwn(name, sender);
  const pages = lines.flatMap(({ links }) => links.flatMap(link => (link.kind === 'web' ? link.value : [])));
  const called = [sender.address.split('@')[0]!, ...pages.map(url => url.replace(/^https?:\/\/[^/]*/i, ''))];
  const found: { value: string; line: string; weight: number }[] = [];
  for (const [index, line] of lines.entries()) {
    if (DEGREE.test(line.text)) continue;
    for (const segment of line.segments) {
      const rest = restOf(segment, sender);
      const { place } = roleAndPlace(rest, isOwn);
      const whole = place && tidyPlace(place);
      // "0-19 Team South, Elm Community Health CIC", "Ambulatorio Piede - Poliambulatorio San Fermo"
      const parts = whole && !PARTNERS.test(whole) ? whole.split(/,\s|\s[–—-]\s/) : [];
      const value = parts.find(part => part !== whole && isOwn(part)) ?? whole;
      if (
        !value ||
        value.length < 3 ||
        /(?<!\d)(?!(?:18|19|20)\d\d(?!\d))\d{3,}|:(?:\s|$)|@|\.[a-z]{2,}\/?$/i.test(value)
      )
        continue;
      // "Functional medicine • Craniosacral osteopathy • …": what is done there.
      const isListed = line.segments.length >= 3 && !/[\d@]/.test(line.text);
      if (isListed && !isOwn(value) && !hasOrganisationWord(value)) continue;
      // "Medical Secretary - Rheumatology": a field beside a role.
      if (FIELD.test(value) && value !== rest && !isOwn(value)) continue;
      const department = /\b(?:department|dept|ward|unit|abteilung|service de|team)\b/i.test(value);
      found.push({
        value,
        line: line.text,
        weight:
          (called.some(word => isCalled(value, word)) ? 5 : isOwn(value) ? 4 : LEGAL_FORM.test(value) ? 1 : 0) +
          (department ? -2 : 0) -
          index / 100,
      });
    }
  }
  for (const line of lines)
    for (const { name, url } of namedLinks(line))
      if (isProper(name) && fitsHost(name, hostLabel(hostOf(url))) >= 0.8)
        found.push({ value: name, line: line.text, weight: 1 });
  const bare = bareOrganisation(lines, sender);
  // The building that an address begins with is where they are, the line between role and address who they are.
  if (found.every(({ line }) => addressesIn([line]).length > 0) && bare.length > 0) return bare;
  return found.sort((one, other) => other.weight - one.weight);
}

/**
 * "Rowan Court Care Home" of manager.rowancourt@kestrelcare.co.uk, or of kestrelcare.co.uk/rowan-court: the one place of a group whose box or
 * page it is.
 */
function isCalled(name: string, called: string): boolean {
  const words = foldText(name).split(' ').slice(0, 2).join('');
  return name.includes(' ') && words.length >= 8 && foldText(called).replace(/ /g, '').includes(words);
}

/** A branch of medicine in one word. */
const FIELD = /^\p{L}+(?:ology|ologie|ologia|ología|iatrics|iatry|iatrie|aedics|opedics|chirurgie|surgery|medicine)$/iu;

/** "Licenciada en Psicología": what somebody studied. */
const DEGREE =
  /^(?:licenciad|graduad|diplomad|m[áa]ster|laureat|dipl[.ôo]|ancien(?:ne)?\s|docteur en\s|doctora? en\s|dottore in\s|former(?:ly)?\s|ehemalige|ex-)/i;

const LEGAL_FORM =
  /\s(?:AG|GmbH|Ltd|Limited|LLP|LLC|Inc\.?|PLC|BV|B\.V\.|SA|SAS|SARL|Srl|S\.r\.l\.|AB|AS|ApS|Oy|Pty Ltd)$/;

/** What links to a website, marked up or as "Elm Labs <https://www.elmlabs.example>". */
function namedLinks({ text, links }: Line): { name: string; url: string }[] {
  const [, name = '', url = ''] = /^(\p{Lu}[^<@]{2,60}?)\s<(https?:[^>\s]+)>/u.exec(text) ?? [];
  const marked = links.flatMap(link => (link.kind === 'web' ? { name: tidyPlace(link.text), url: link.value } : []));
  return name ? [...marked, { name, url }] : marked;
}

/** A name with a capital, not an address of the web. */
function isProper(name: string): boolean {
  return name.length > 3 && name.length < 60 && /^\p{Lu}/u.test(name) && !/[@/]|\.\p{L}{2}/u.test(name);
}

/** Without what explains it in brackets: "(health food shop)", "(Registered Charity 1)". Short capitals stay: "(NHS)". */
function tidyPlace(place: string): string {
  return place
    .replace(/\s*\((?![A-Z]{2,6}\))[^)]*\)\s*$/, '')
    .replace(/\s*[-–—,(]\s*(?:a )?part of .*$/i, '')
    .replace(/^(?:for and on behalf of|for|the team at|team)\s+/i, '')
    .replace(/^[\s(|–-]+|[\s,;|)*–-]+$/g, '');
}

/** The line after the role, or after the name, that is nothing else: "Orthopädie am Ring", "City Hydrotherapy Pool". */
function bareOrganisation(lines: readonly Line[], sender: Sender): Said<string>[] {
  const at = lines.findIndex(line => rolesIn(line, sender).length > 0);
  const next = at >= 0 ? lines[at + 1] : undefined;
  const text = next && next.segments.length === 1 ? next.text.replace(/[,.]$/, '') : '';
  const words = text.split(' ');
  const isName =
    words.length >= 2 &&
    words.length <= 6 &&
    /^\p{Lu}/u.test(text) &&
    words.filter(word => /^\p{Lu}/u.test(word)).length >= words.length / 2;
  if (
    !next ||
    !isName ||
    !/^[\p{L}\p{M} &'’.-]+$/u.test(text) ||
    (nameIn(text)?.score ?? 0) >= 0.4 ||
    isCredentialLine(text) ||
    // For whom a secretary works.
    roleOrPlace(text) === 'role' ||
    SLOGAN.test(text)
  )
    return [];
  const below = lines[at + 2];
  return below && /\d/.test(below.text) ? [{ value: text, line: next.text }] : [];
}

const SLOGAN =
  /\b(?:mon|tue|wed|thu|fri|monday|tuesday|wednesday|thursday|friday|working|days?|hours|please|we|our|your|you|the best|better)\b/i;
