import { countryAfter, cutAfter } from './address-end.ts';
import {
  isNamedHouse,
  isPart,
  isStreet,
  isWithin,
  NUMBER,
  ROAD,
  STREET,
  tidyPart,
  withCommas,
  WITHIN,
  WORKS_AT,
} from './address-part.ts';
import { POSTCODES } from '../lexicon/postcodes.ts';
import { kindOfPlace } from './role.ts';
import { scriptAddress } from './script-address.ts';
import { townFirst } from './town-first.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';

/** A postal address on one line, the country its postcode tells, and the organisation whose name heads it. */
export type AddressMention = { address: string; country: string | null; name: string | null };

const ENGLISH_STREET =
  /(?<!\p{Alpha})(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|way|court|blvd|boulevard|highway|hwy|suite|ste)(?!\p{Alpha})/iu;
/** The addresses in some lines of text, the lines being the page's. Organisation and person names above are left out by `skip`. */
export function addressesIn(lines: readonly string[], skip: (line: string) => boolean = () => false): AddressMention[] {
  const found: AddressMention[] = [];
  const joined = withCodes(lines);
  for (const at of lines.keys()) {
    const mention = addressAt(joined, at, skip);
    if (
      mention &&
      !found.some(each => each.address.includes(mention.address) || mention.address.includes(each.address))
    )
      found.push(mention);
  }
  return found;
}

/** "QLD" over "4350", "TX" over "78704": a state and its code in fields of their own are one line. */
function withCodes(lines: readonly string[]): readonly string[] {
  const isSplit = (at: number) =>
    STATE.test(lines[at]!.trim()) && /^\d{4,5}(?:-\d{4})?$/.test(lines[at + 1]?.trim() ?? '');
  if (!lines.some((_, at) => isSplit(at))) return lines;
  return lines.map((line, at) =>
    isSplit(at) ? `${line.trim()} ${lines[at + 1]!.trim()}` : at > 0 && isSplit(at - 1) ? '' : line,
  );
}

const STATE = /^(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT|[A-Z]{2})$/;

/** The address whose postcode stands in one of the lines. */
export function addressAt(
  lines: readonly string[],
  at: number,
  skip: (line: string) => boolean,
): AddressMention | null {
  const line = withCommas(lines[at]!.replace(/\s[·•]\s/g, ', '));
  if (line.length > 400 || DATE.test(line) || YEAR.test(line) || YEARS.test(line)) return null;
  for (const rule of POSTCODES) {
    const code = rule.pattern.exec(line);
    // "8042 Wurzbach Rd" is a house, no town with its code.
    if (
      !code ||
      (rule.country === '' &&
        (ENGLISH_STREET.test(code[0]) ||
          /\b(?:box|ext|extension|bleep|pager|internal|(?:mr|mrs|miss|ms) \w+)\.?\s*$/i.test(
            line.slice(0, code.index),
          ) ||
          isCityLine(lines[at + 1] ?? '') ||
          (/^(?:19|20)\d\d$/.test(code[0]) && !inRoad(line))))
    )
      continue;
    const head = line.slice(0, code.index);
    const inLine = partsBefore(head);
    const above: string[] = [];
    // "Pacific Grove", right before its code, is a town.
    // "1455 Old Mill Rd" over "Suite 3 Elmton NC 27268"
    const isInside = WITHIN.test(inLine[0] ?? '') && isNumberedStreet(lines[at - 1] ?? '');
    const complete =
      !isInside && inLine.some((part, index) => isStreet(part) && (index < inLine.length - 1 || NUMBER.test(part)));
    for (let up = at - 1; !complete && up >= 0 && up >= at - 5; up--) {
      const text = tidyPart(lines[up]!.replace(/\s[·•]\s/g, ', '));
      if (!isPart(text) || skip(text) || /\p{Lower}{2}\.$/u.test(lines[up]!.trim())) break;
      above.unshift(text);
      const isBox = /^p\.?o\.? box\b/i.test(text);
      if (isStreet(text) && NUMBER.test(text) && !isBox && !WITHIN.test(text) && !WITHIN.test(lines[up - 1] ?? ''))
        break;
    }
    const street = [...above, ...inLine].some(isStreet);
    // Without a street nothing holds the lines above together.
    const all = [...(street ? above : above.slice(-1)), ...inLine];
    const first = all.findIndex(isStreet);
    if ((rule.street || rule.country === 'NL' || rule.country === 'PL') && first < 0) continue;
    // Without a street, a house and a town at least, neither of them a firm.
    if (first < 0 && all.filter(part => !/\b(?:ltd|limited|plc|llp|inc|llc|gmbh)\b/i.test(part)).length < 2) continue;
    const town = cutAfter(line.slice(code.index), code[0]);
    const named = all.slice(0, Math.max(0, first)).findLastIndex(isPlaceName);
    const before = tidyPart(lines[at - above.length - 1] ?? '');
    const name = all[named] ?? (isPlaceName(before) && !skip(before) ? before : null);
    const isHouse = (part: string) => inLine.includes(part) && isNamedHouse(part);
    const joined = join(
      all.slice(named + 1).filter((part, at, parts) => isHouse(part) || isWithin(part, parts[at - 1]) || !skip(part)),
      town,
      head,
    );
    // "During the first half of 1999 the street saw a surge in …"
    if (joined.length < 10 || joined.length > 240 || /(?:\s\p{Lower}{2,}){4}/u.test(joined)) continue;
    return { address: joined + countryAfter(lines[at + 1]), country: rule.country || null, name };
  }
  const turned = townFirst(line, STREET);
  const code = /^〒? ?\d{3}-\d{4}$/.test(lines[at - 1] ?? '') ? `${lines[at - 1]} ` : '';
  return turned ? { address: turned, country: null, name: null } : scriptAddress(code + line);
}

function isNumberedStreet(line: string): boolean {
  return /^\d/.test(line) && line.length < 60 && isPart(tidyPart(line)) && isStreet(tidyPart(line));
}

/** What labels one address of several. */
const PLACE_LABEL =
  /^(?:main|primary|principal|secondary|private|home|work|business|postal|street|mailing)\s(?:practice|clinic|office|address|location|centre)s?$/i;

function isPlaceName(part: string): boolean {
  return (
    part.length > 4 &&
    part.length < 80 &&
    !/^The Old /.test(part) &&
    (hasOrganisationWord(part) || (part.split(' ').length >= 3 && kindOfPlace(part) !== null)) &&
    !PLACE_LABEL.test(part) &&
    !WORKS_AT.test(part) &&
    !/\d|@|:$|\b(?:address|location|details)$/i.test(part) &&
    /^\p{Upper}/u.test(part)
  );
}

/** The comma parts of a line before its postcode that belong to the address. */
function partsBefore(head: string): string[] {
  const parts = head.split(/\s*[,;|•·]\s*|\s[–—-]\s|(?<!\b(?:[NSEW]|St|Mt|Ft|\d{1,2}))\.\s+(?=[A-Z])/);
  const taken: string[] = [];
  for (let at = parts.length - 1; at >= 0 && taken.length < 8; at--) {
    const part = tidyPart(parts[at]!);
    if (!part) continue;
    const start = streetStart(part);
    if (start !== null && (start > 0 || part.length > 60)) {
      taken.unshift(part.slice(start));
      break;
    }
    if (!isPart(part)) break;
    taken.unshift(part);
  }
  return taken;
}

/** Where a street begins in a part that has prose before it: "Visit us at 12 High Street". */
function streetStart(part: string): number | null {
  const found = /\b(?:at|in|to|on|is)\s+((?:Suite|Unit|Level|Floor|Shop|Flat)\s|\d)/.exec(part);
  if (found) return found.index + found[0].length - found[1]!.length;
  // "Come and see us at The Old Mill"
  const us = /\b(?:us|located|situated|based) (?:at|in)\s(?=\p{Upper})/u.exec(part);
  if (us) return us.index + us[0].length;
  const place =
    /^(?:we|our|the|training|held|based|meet\w*|located|sessions?|games|matches)\b[^\d]*?\s(?:at|in|on)\s+(?=\p{Upper})/iu.exec(
      part,
    );
  if (place) return place[0].length;
  return null;
}

function join(parts: string[], code: string, head: string): string {
  const town =
    /[^,;|•·\n]$/.test(head.trim()) && head.trim() && parts.length
      ? `${parts.slice(0, -1).join(', ')}${parts.length > 1 ? ', ' : ''}${parts.at(-1)} ${code}`
      : [...parts, code].join(', ');
  return town.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
}

/** "14 Jul 2010", "12. März 2021". */
const DATE =
  /\b\d{1,2}(?:st|nd|rd|th|\.)?\s(?:jan|feb|mar|m[äa]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[czk]|juin|juil|ene|ago|dic|gen|mag|giu|lug|set|ott)\p{Alpha}{0,7}\.?,?\s(?:19|20)\d\d\b/iu;

/** "Road, trail and cross country since 1924": a year, and no code of a town. */
const YEAR = /\b(?:since|est\.?|established|founded(?: in)?|seit|depuis|desde|dal) (?:18|19|20)\d\d\b/i;

/** "2001–2008 Studium der Humanmedizin": a line of a life, "© 2024 All rights reserved". */
const YEARS = /^\W*(?:19|20)\d\d\s?[–-]\s?(?:(?:19|20)\d\d|\p{Alpha})|(?:©|copyright|\(c\))\s?(?:19|20)\d\d/iu;

/** "Bonita Springs, FL 34134" below "26201 South Tamiami Trail": the number above is a house. */
function isCityLine(line: string): boolean {
  return (
    line.length < 60 &&
    POSTCODES.some(({ country, pattern }) => /^(?:GB|US|AU|CA)$/.test(country) && pattern.test(line))
  );
}

/** A year at the end of a line is a town's code only behind a road. */
function inRoad(line: string): boolean {
  return ENGLISH_STREET.test(line) || line.split(/,\s*/).some(part => ROAD.test(part));
}
