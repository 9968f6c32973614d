import { nameIn, type NameMention } from '../mentions/person-name.ts';
import { isRole, kindOfPerson } from '../mentions/role.ts';
import { HONORIFICS } from '../lexicon/honorifics.ts';
import { credentialChance } from '../lexicon/credentials.ts';
import { ORGANISATION_WORDS } from '../lexicon/words.ts';
import { fitsHost } from '../page/site.ts';
import { hostLabel, hostOf } from '../lexicon/hosts.ts';
import type { Mention } from '../mentions/scan.ts';
import { groupsAround, type Outline } from '../page/outline.ts';
import { isAuthorLine } from '../page/noise.ts';
import { foldText } from '../text/clean.ts';

/** A person's name on the page, how sure that is, and the run of blocks that is about them. */
export type PersonSpot = {
  mention: NameMention;
  block: number;
  line: number;
  score: number;
  heading: boolean;
  role: string | null;
  credentials: string | null;
  /** First and last block of what stands with the name. */
  span: [number, number];
};

const ACCEPT = 0.55;

/** The people whom the page's content names, in order; each with the part of the page that is theirs. */
export function peopleOnPage(outline: Outline, mentions: Mention[], known: ReadonlySet<string>): PersonSpot[] {
  const spots: PersonSpot[] = [];
  const alts = new Set(outline.blocks.flatMap(block => (block.alt ? [personKey(nameIn(block.text)?.name ?? '')] : [])));
  const emails = mentions
    .filter(mention => mention.type === 'email')
    .map(mention => ({ block: mention.block, user: mention.email.split('@')[0]! }));
  for (const [block, { text, alt, level }] of outline.blocks.entries()) {
    if (alt || outline.noise[block] || outline.frame[block] === 'nav') continue;
    for (const [line, words] of text.split('\n').entries()) {
      const spot = spotIn(outline, block, line, words, level);
      if (!spot) continue;
      spot.score += evidenceFor(outline, spot, alts, emails, known);
      spots.push(spot);
    }
  }
  liftSiblings(outline, spots);
  const sure = withoutSupport(
    onePerName(
      outline,
      spots.filter(spot => spot.score >= ACCEPT),
    ),
  );
  setSpans(outline, sure);
  return sure;
}

/** First and last word, folded: enough to know a person again on the same page. */
export function personKey(name: string): string {
  const words = foldText(name)
    .split(' ')
    .filter(word => word.length > 1);
  return words.length > 1 ? `${words[0]} ${words.at(-1)}` : (words[0] ?? '');
}

function spotIn(
  outline: Outline,
  block: number,
  line: number,
  words: string,
  level: number | undefined,
): PersonSpot | null {
  const said = introduction(words);
  if (said)
    return {
      mention: said.mention,
      block,
      line,
      score: said.mention.score,
      heading: false,
      role: said.role,
      credentials: said.mention.credentials,
      span: [block, block],
    };
  if (words.length > 160 || isAuthorLine(words) || /['’]s\b/.test(words.slice(0, 40))) return null;
  if (
    isCredentialLine(words) ||
    /(?:^|[\s_-])(?:org|organi[sz]ation|company|employer|affiliation|workplace)(?:$|[\s_-])/.test(
      outline.groups[outline.blocks[block]!.group]?.hint ?? '',
    )
  )
    return null;
  const labelled = roleThenName(words);
  const mention = labelled?.mention ?? nameIn(words);
  if (!mention) return null;
  const rest = mention.rest;
  const prose =
    words.length > 90 && /[a-z]\s[a-z]+\s[a-z]+\s[a-z]/.test(rest) && !isRole(rest.split(/[.;|–—]/)[0]!.trim());
  if (prose || /^(?:said|says|writes|wrote|explains|told|comments|adds)\b/i.test(rest)) return null;
  const { role, credentials } = around(outline, block, line, mention, labelled?.role ?? null);
  const spot: PersonSpot = {
    mention,
    block,
    line,
    score: mention.score,
    heading: level !== undefined,
    role,
    credentials,
    span: [block, block],
  };
  return spot;
}

/** "My name is Jane Smith and I am a podiatrist", "Jane Smith is the founder of …": prose that says who somebody is. */
function introduction(words: string): { mention: NameMention; role: string | null } | null {
  const self =
    /^(?:(?:hi|hello|welcome)[,!.]?\s+)?(?:my name is|my name['’]s|i am|i['’]m|ich bin|je suis|me llamo|soy|mi chiamo|sono|ik ben)\s+(.{4,160})/i.exec(
      words,
    )?.[1];
  const told = self ?? words.slice(0, 200);
  const mention = nameIn(told);
  const bare = mention && nameIn(mention.name);
  if (!mention || !bare || bare.score < 0.2) return null;
  const role =
    /^(?:,?\s*)(?:(?:and\s+)?(?:i am|i['’]m|is|was)\s+)?(?:a|an|the|our|your|one of our|und|ist|est)\s+([\p{L}&/-]{1,40}(?:\s[\p{L}&/-]{1,40}){0,6})/iu
      .exec(mention.rest)?.[1]
      ?.split(/\s(?:of|at|with|in|who|for|and (?:has|is)|based|from|specialising|working)\b/)[0]
      ?.trim();
  const known =
    role && isRole(role) ? role.replace(/^(?:HCPC|GMC|GDC|fully|an?)?[- ]?(?:registered|qualified)\s/i, '') : null;
  if (!self && !known) return null;
  return {
    mention: { ...mention, rest: '', score: Math.min(1, bare.score + (self ? 0.3 : 0) + (known ? 0.35 : 0)) },
    role: known,
  };
}

/** "Practice Manager: Jane Smith", "Head Coach – Tom Brown". */
function roleThenName(words: string): { mention: NameMention; role: string | null } | null {
  const parts = /^(.{2,60}?)\s*(?:[:：]|\s[–—-])\s*(\S.{2,80})$/u.exec(words);
  if (!parts) return null;
  const [, left = '', right = ''] = parts;
  if ((nameIn(left)?.score ?? 0) >= 0.6) return null;
  const label =
    /^(?:contact|name|ansprechpartner(?:in)?|inhaber(?:in)?|verantwortlich\b.*|vertreten durch.*|contact person|enquiries|bookings?)$/i.test(
      left.trim(),
    );
  if (!label && !isRole(left)) return null;
  const mention = nameIn(right);
  if (!mention || mention.score < 0.2) return null;
  return {
    mention: { ...mention, score: Math.min(1, mention.score + (label ? 0.2 : 0.35)) },
    role: label ? null : left.trim(),
  };
}

/** Role and post-nominals on the name's own line, else in the lines right after it, else the one right before. */
function around(outline: Outline, block: number, line: number, mention: NameMention, labelled: string | null) {
  let role = labelled ?? roleOf(mention.rest);
  let credentials = mention.credentials;
  const near = nearLines(outline, block, line);
  for (const text of near.after) {
    if ((nameIn(text)?.score ?? 0) >= 0.6) break;
    if (!credentials && isCredentialLine(text)) credentials = text.replace(/^[,\s]+/, '');
    else if (!role) role = roleOf(text);
    if (role && credentials) break;
  }
  if (!role && near.before && !nameIn(near.before)) role = roleOf(near.before);
  return { role, credentials };
}

function roleOf(text: string): string | null {
  const head = text.split(/\s[|•·]\s|\s[–—]\s|\n/)[0]!.replace(/^[\s(–—,-]+|[\s),.–—-]+$/g, '');
  if (!head) return null;
  const placed = /^(.{3,60}?)\s(?:at|@|bei|chez)\s(?:the )?\p{Lu}/u.exec(head)?.[1];
  if (placed && isRole(placed)) return placed;
  if (isRole(head)) return head;
  const first = head.split(/,\s|\sat\s|\s-\s/)[0]!;
  return first.length >= 2 && isRole(first) && head.length < 140 ? first : null;
}

export function isCredentialLine(text: string): boolean {
  if (text.length > 160) return false;
  const words = text.split(/[\s,;/]+/).filter(Boolean);
  if (HONORIFICS.sure.has(foldText(words[0] ?? ''))) return false;
  const sure = words.filter(word => credentialChance(word) > 0).length;
  return words.length > 0 && sure / words.length >= 0.6 && words.some(word => credentialChance(word) === 1);
}

function nearLines(outline: Outline, block: number, line: number): { before: string | null; after: string[] } {
  const { blocks } = outline;
  const own = blocks[block]!.text.split('\n');
  const row = groupsAround(outline, block).find(group => outline.groups[group]!.tag === 'tr');
  const after = own.slice(line + 1);
  for (let at = block + 1; at < blocks.length && at <= block + 5 && after.length < 4; at++) {
    if (blocks[at]!.alt) continue;
    if (row !== undefined && at > outline.spans[row]![1]) break;
    if (blocks[at]!.level !== undefined && blocks[at]!.level! <= (blocks[block]!.level ?? 7)) break;
    after.push(...blocks[at]!.text.split('\n').slice(0, 2));
  }
  const before = line > 0 ? own[line - 1]! : previousSmall(outline, block);
  return { before, after: after.slice(0, 4).filter(text => text.length < 160) };
}

function previousSmall(outline: Outline, block: number): string | null {
  const before = outline.blocks[block - 1];
  const here = outline.blocks[block]!;
  if (!before || before.alt || before.text.length > 80) return null;
  const [a, b] = [outline.groups[before.group]!, outline.groups[here.group]!];
  const sameRow =
    before.group === here.group || a.parent === b.parent || a.parent === here.group || b.parent === before.group;
  return sameRow && (before.level === undefined || here.level !== undefined) && before.level === undefined
    ? before.text
    : null;
}

function evidenceFor(
  outline: Outline,
  spot: PersonSpot,
  alts: Set<string>,
  emails: { block: number; user: string }[],
  known: ReadonlySet<string>,
): number {
  const key = personKey(spot.mention.name);
  if (known.has(key)) return 1;
  const words = key.split(' ');
  const last = words.at(-1)!;
  // Two capitalised words at the head of a page are as often a business; a known name, a title or a role makes them a person.
  const personal = spot.mention.score >= 0.4 || spot.role !== null || spot.credentials !== null;
  let score = spot.heading ? 0.15 : 0;
  if (spot.role) score += 0.35;
  if (spot.credentials && !spot.mention.credentials) score += 0.3;
  if (alts.has(key)) score += 0.25;
  if (!personal && fitsHost(spot.mention.name, hostLabel(hostOf(outline.facts.url))) >= 0.7) return -1;
  const folded = foldText(outline.facts.title);
  if (personal && words.length > 1 && folded.includes(foldText(spot.mention.name))) score += 0.2;
  if (personal && last.length > 2 && foldText(decodePath(outline.facts.url)).split(' ').includes(last)) score += 0.2;
  if (emails.some(email => Math.abs(email.block - spot.block) <= 8 && userIs(email.user, words))) score += 0.4;
  // A sentence that only begins with a name is about something else.
  if (spot.mention.rest.length > 60 && !spot.role) score -= 0.3;
  if (
    foldText(spot.mention.rest)
      .split(' ')
      .some(word => ORGANISATION_WORDS.has(word)) &&
    !spot.role
  )
    score -= 0.4;
  return score;
}

function decodePath(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/%[0-9a-f]{2}/gi, ' ');
}

/** jane.smith, jsmith, smithj, jane@: the part before the @ is made of the name. */
export function userIs(user: string, words: string[]): boolean {
  const bare = foldText(user.replace(/\d+/g, '')).replace(/ /g, '');
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  if (bare.length < 3 || !first) return false;
  if (last.length > 2 && bare.includes(last.replace(/ /g, ''))) return true;
  return (
    bare === first ||
    bare === `dr${first}` ||
    bare === `dr${last}` ||
    bare === `${first}${last[0] ?? ''}` ||
    bare === `${first[0]}${last}`
  );
}

/** In a grid of cards where most headings are names, the rest are too. */
function liftSiblings(outline: Outline, spots: PersonSpot[]) {
  const kinds = new Map<string, PersonSpot[]>();
  for (const spot of spots) {
    const key = `${outline.blocks[spot.block]!.tag} ${outline.groups[outline.blocks[spot.block]!.group]!.hint ?? outline.groups[outline.blocks[spot.block]!.group]!.tag} ${spot.line}`;
    kinds.set(key, [...(kinds.get(key) ?? []), spot]);
  }
  for (const same of kinds.values()) {
    const sure = same.filter(spot => spot.score >= ACCEPT).length;
    if (sure >= 2 && sure / same.length >= 0.5)
      for (const spot of same) if (!spot.mention.rest || spot.role) spot.score += 0.3;
  }
}

/** One spot a person: the best-placed mention (a heading, else the first). "Dr Smith" is "Dr Jane Smith" again. */
function onePerName(outline: Outline, spots: PersonSpot[]): PersonSpot[] {
  const kept: PersonSpot[] = [];
  for (const spot of [...spots].sort(
    (a, b) =>
      framed(outline, a) - framed(outline, b) ||
      Number(b.heading) - Number(a.heading) ||
      words(b) - words(a) ||
      a.block - b.block,
  )) {
    const key = personKey(spot.mention.name);
    const last = key.split(' ').at(-1);
    const same = kept.find(
      each =>
        personKey(each.mention.name) === key ||
        sameNameLoosely(each.mention.name, spot.mention.name) ||
        (!key.includes(' ') &&
          personKey(each.mention.name)
            .split(' ')
            .includes(last ?? '')),
    );
    if (!same) kept.push(spot);
    else {
      same.role ??= spot.role;
      same.credentials ??= spot.credentials;
      if (!same.mention.honorific && spot.mention.honorific)
        same.mention = { ...same.mention, honorific: spot.mention.honorific };
    }
  }
  return kept.sort((a, b) => a.block - b.block || a.line - b.line);
}

function framed(outline: Outline, spot: PersonSpot): number {
  return outline.frame[spot.block] ? 1 : 0;
}

const SUPPORT = /\bsecretary\b|\bpa\b|personal assistant|assistant to|sekretariat|sekretarin|secretaria|secretaresse/;

/** Beside one clinician, their secretary is a way to reach them and no second person. */
function withoutSupport(spots: PersonSpot[]): PersonSpot[] {
  const main = spots.filter(
    spot => !SUPPORT.test(foldText(spot.role ?? '')) || /club|company|general|honorary/.test(foldText(spot.role ?? '')),
  );
  const [clinician] = main;
  return main.length === 1 &&
    (clinician?.mention.honorific ||
      clinician?.mention.credentials ||
      clinician?.credentials ||
      kindOfPerson(clinician?.role ?? ''))
    ? main
    : spots;
}

function words(spot: PersonSpot): number {
  return spot.mention.name.includes(' ') ? 1 : 0;
}

function sameNameLoosely(a: string, b: string): boolean {
  const [one, two] = [foldText(a), foldText(b)];
  return (
    one === two || (one.includes(' ') && two.includes(' ') && (one.endsWith(` ${two}`) || two.endsWith(` ${one}`)))
  );
}

/** What is theirs: the largest container with no other person in it; in a flat list, from the name to the next one. */
function setSpans(outline: Outline, spots: PersonSpot[]) {
  for (const spot of spots) {
    const others = spots.filter(each => each !== spot);
    let span: [number, number] = [spot.block, spot.block];
    for (const group of groupsAround(outline, spot.block)) {
      const [first, last] = outline.spans[group]!;
      if (!others.some(each => each.block >= first && each.block <= last)) {
        span = [first, last];
        continue;
      }
      const next = others.filter(each => each.block > span[1] && each.block <= last).map(each => each.block);
      const limit = Math.min(last, ...next.map(block => block - 1));
      span = [
        startOf(outline, spots, spot, Math.min(span[0], spot.block)),
        Math.max(span[1], endOf(outline, spot, span[1], limit)),
      ];
      break;
    }
    spot.span = span;
  }
}

/** A picture's text right before the name belongs to it. */
function startOf(outline: Outline, spots: PersonSpot[], spot: PersonSpot, first: number): number {
  const before = first - 1;
  void spots;
  void spot;
  return before >= 0 && outline.blocks[before]!.alt ? before : first;
}

/** A flat list's last entry ends at the next heading, and where the page's frame begins. */
function endOf(outline: Outline, spot: PersonSpot, from: number, limit: number): number {
  const level = outline.blocks[spot.block]!.level ?? 7;
  for (let at = Math.max(from, spot.block) + 1; at <= limit; at++) {
    const block = outline.blocks[at]!;
    if (outline.frame[at] === 'footer' || (block.level !== undefined && block.level <= level)) return at - 1;
  }
  return limit;
}
