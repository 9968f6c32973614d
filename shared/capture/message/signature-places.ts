import { CHARITY } from '../lexicon/charity.ts';
import { isFieldOfWork, isGenericPlace } from '../lexicon/fields.ts';
import { hostLabel, hostOf } from '../lexicon/hosts.ts';
import { addressesIn } from '../mentions/address.ts';
import { nameIn } from '../mentions/person-name.ts';
import { PARTNERS } from '../mentions/several-names.ts';
import { fitsHost } from '../page/fits-host.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { foldText } from '../text/clean.ts';
import { bareOrganisation } from './bare-place.ts';
import { behalfLine } from './on-behalf.ts';
import { roleAndPlace } from './role-and-place.ts';
import { beforeStreet, isActivity, isDegree, isDepartment, isSocial, isStrapline, saysOf } from './beside-workplace.ts';
import { isOrganisation, roleOrPlace } from './role-or-place.ts';
import { type Sender, isSendersOwn } from './sender.ts';
import type { Line, Said } from './signature-lines.ts';
import { withoutShort } from './signed-twice.ts';
import { restOf } from './signature-who.ts';

/** Organisations by their words or the domain's spelling, the likeliest first; else a bare line between the name and the contact lines. */
export function organisationsIn(lines: readonly Line[], sender: Sender): Said<string>[] {
  const isOwn = (name: string) => isSendersOwn(name, sender);
  const pages = lines.flatMap(({ links }) => links.flatMap(link => (link.kind === 'web' ? link.value : [])));
  const called = [sender.address.split('@')[0]!, ...pages.map(url => url.replace(/^https?:\/\/[^/]*/i, ''))];
  const found: { value: string; line: string; weight: number }[] = [];
  for (const [index, line] of lines.entries()) {
    // For whom a secretary writes is not where.
    if (isDegree(line.text) || nameIn(behalfLine(line.text)?.principal ?? '')) continue;
    for (const segment of line.segments) {
      const rest = restOf(segment, sender);
      const { place } = roleAndPlace(rest, isOwn);
      const whole = place && !isSocial(place) ? tidyPlace(place) : null;
      // "0-19 Team South, Elm Community Health CIC", "Ambulatorio Piede - Poliambulatorio San Fermo"
      const parts = whole && !PARTNERS.test(whole) ? beforeStreet(whole.split(/,\s|\s[–—-]\s/)) : [];
      // "Spring Lane, Elmton, Kent" of head@elmton.kent.example: a village.
      const isAddress = parts.length > 1 && addressesIn([line.text]).length > 0;
      const own = parts.find(part => part !== whole && isOwn(part) && (!isAddress || isOrganisation(part)));
      const value = own ?? (whole && wholeOrPart(whole, parts));
      if (
        !value ||
        (isAddress && !parts.some(isOrganisation)) ||
        value.length < 3 ||
        CHARITY.test(value) ||
        /^(?:https?:|www\.)/i.test(value) ||
        saysOf(line.text) ||
        // "Ilaria", whom her domain spells
        isWriters(value, sender) ||
        /(?<!\d)(?!(?:18|19|20)\d\d(?!\d))\d{3,}|:(?:\s|$)|@|\.[a-z]{2,}\/?$/i.test(value) ||
        // "Durham DH7 9QT"
        /^\p{Alpha}+(?:\s\p{Alpha}+)?\s[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}$/u.test(value)
      )
        continue;
      // "Functional medicine • Craniosacral osteopathy • …": what is done there.
      const isListed = line.segments.length >= 3 && !/[\d@]/.test(line.text);
      const isFirst = segment === line.segments[0] || line.segments.some(part => isWho(part, sender));
      if (!isOwn(value) && isStrapline(value)) continue;
      if (!isOwn(value) && ((isListed && !(isFirst && hasOrganisationWord(value))) || isActivity(value))) continue;
      // "Medical Secretary - Rheumatology": a field beside a role.
      const isField = isFieldOfWork(value) && !isOwn(value);
      if (isField && (value !== rest || line.segments.length > 1)) continue;
      const department = isField || isDepartment(value) || isGenericPlace(value);
      found.push({
        value,
        line: line.text,
        weight:
          (called.some(word => isCalled(value, word)) ||
          (!department && isShown(value, sender)) ||
          isNamed(value, sender)
            ? 5
            : isOwn(value)
              ? 4
              : LEGAL_FORM.test(value)
                ? 1
                : 0) +
          (department ? -2 : 0) -
          index / 100,
      });
    }
  }
  for (const line of lines)
    for (const { name, url } of namedLinks(line))
      if (isProper(name) && !isSocial(name) && fitsHost(name, hostLabel(hostOf(url))) >= 0.8)
        found.push({ value: name, line: line.text, weight: 1 });
  const bare = bareOrganisation(lines, sender);
  // The building that an address begins with is where they are, the line between role and address who they are.
  if (found.every(({ line }) => addressesIn([line]).length > 0) && bare.length > 0) return bare;
  return withoutShort(found, lines, sender.person).sort((one, other) => other.weight - one.weight);
}

/** A name or a role: where stands beside it. */
function isWho(segment: string, sender: Sender): boolean {
  return roleOrPlace(segment) === 'role' || restOf(segment, sender) !== segment;
}

/** "Elm Eye Unit, Elm Royal Infirmary, Elmton, HD3 3EA": the house rather than its department. */
function wholeOrPart(whole: string, parts: readonly string[]): string {
  const [first = '', ...rest] = parts;
  // "Primary Care Centre, Mill Road, Naas"
  if (parts.length === 1) return first;
  if (!isDepartment(first) && !isFieldOfWork(first) && !/^\p{Upper}&\p{Upper}$/u.test(first)) return whole;
  return rest.find(part => isOrganisation(part) && !isDepartment(part) && !isFieldOfWork(part)) ?? whole;
}

/**
 * "Rowan Court Care Home" of manager.rowancourt@kestrelcare.co.uk, or of kestrelcare.co.uk/rowan-court: the one place of a group whose box or
 * page it is.
 */
function isCalled(name: string, called: string): boolean {
  const words = foldText(name).split(' ').slice(0, 2).join('');
  return name.includes(' ') && words.length >= 8 && foldText(called).replace(/ /g, '').includes(words);
}

/** "Barn House Residential Home" of a sender "Barn House", in whatever group. */
function isShown(name: string, { shown }: Sender): boolean {
  return shown.includes(' ') && `${foldText(name)} `.startsWith(`${foldText(shown)} `);
}

/** The given name or the surname alone. */
function isWriters(name: string, { person }: Sender): boolean {
  const words = foldText(person?.name ?? '').split(' ');
  return foldText(name)
    .split(' ')
    .every(word => words.includes(word));
}

/** "Elm Trust" of "FROST, Ann (ELM TRUST)" */
function isNamed(name: string, { organisation }: Sender): boolean {
  return organisation !== null && foldText(name) === foldText(organisation);
}

const LEGAL_FORM =
  /\s(?:AG|GmbH|Ltd|Limited|LLP|LLC|Inc\.?|PLC|BV|B\.V\.|SA|SAS|SARL|Srl|S\.r\.l\.|AB|AS|ApS|Oy|Pty Ltd)$/;

/** What links to a website, marked up or as "Elm Labs <https://www.elmlabs.example>". */
function namedLinks({ text, links }: Line): { name: string; url: string }[] {
  const [, name = '', url = ''] = /^(\p{Upper}[^<@]{2,60}?)\s<(https?:[^>\s]+)>/u.exec(text) ?? [];
  const marked = links.flatMap(link => (link.kind === 'web' ? { name: tidyPlace(link.text), url: link.value } : []));
  return name ? [...marked, { name, url }] : marked;
}

/** A name with a capital, not an address of the web. */
function isProper(name: string): boolean {
  return name.length > 3 && name.length < 60 && /^\p{Upper}/u.test(name) && !/[@/]|\.\p{Alpha}{2}/u.test(name);
}

/** Without what explains it in brackets: "(health food shop)", "(Registered Charity 1)". Short capitals stay: "(NHS)". */
function tidyPlace(place: string): string {
  return (
    place
      .replace(/\s*\((?![A-Z]{2,6}\))[^)]*\)\s*$/, '')
      .replace(/\s*[-–—,(]\s*(?:a )?part of .*$/i, '')
      // "Ashcombe House is owned and operated by Sowerby Care Ltd. Rated Good …"
      .replace(/\s(?:is|are)\s(?:owned|operated|run|managed|part|a (?:trading|part|division))\b.*$/i, '')
      // "The Oak Physio Team", "Jo and the Oak Physio team", "All at Oak Physio"
      .replace(/^(?:all|everyone|everybody|the team|your friends|from all of us)\s(?:at|from)\s(?:the\s)?/i, '')
      .replace(
        /^(?:(?:\p{Upper}\p{Lower}+\s){1,2}(?:and|&)\s)?(?:the|your)\s(\p{Upper}.*?)\s(?:reception\s|practice\s)?team$/iu,
        '$1',
      )
      .replace(/^(?:Ihr|Dein|Euer)\s(?:Praxis)?[Tt]eam\s(?:vom\s|von\s|der\s|des\s)?/u, '')
      .replace(/^(?:for and on behalf of|for|pour|für|por|per|voor|the team at|team|c\/o)\s+/i, '')
      // "Pour le club": whichever.
      .replace(/^(?:the|le|la|den|die|das|el|il|de|het)\s\p{Lower}+$/u, '')
      .replace(/\s[–—-]\s(?:covering|serving|including|for)\b.*$/i, '')
      .replace(/^[\s(|–-]+|[\s,;|*–-]+$/g, '')
      .replace(/^([^()]*)\)$/, '$1')
  );
}
