import { hostLabel, hostOf } from '../lexicon/hosts.ts';
import { nameIn, type NameMention } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import type { Outline } from '../page/outline.ts';
import { foldText } from '../text/clean.ts';

/** A writer's word of what they are. */
export const SELF = /^(?:I['’]m|I am) an?\s(.{4,160})/;

/** "My name is Jane Smith and I am a podiatrist", "Jane Smith is the founder of …": prose that says who somebody is. */
export function introduction(words: string): { mention: NameMention; role: string | null } | null {
  const self =
    /^(?:(?:hi|hello|welcome)[,!.]?\s+)?(?:my name is|my name['’]s|i am|i['’]m|ich bin|je suis|me llamo|soy|mi chiamo|sono|ik ben|mijn naam is|(?:o )?sou a?|chamo-me|(?:o )?meu nome é|mitt namn är|jag heter|jeg hedder|jeg heter|nazywam się|mein name ist|je m['’]appelle)\s+(.{4,160})/i.exec(
      words,
    )?.[1];
  const told = (self ?? words.slice(0, 200)).split(/(?<=\p{Lower}{2})[.!]\s/u)[0]!.replace(/[.!]$/, '');
  // A rare name is none where a sentence goes on behind it.
  const alone = told.split(/,\s|\s(?:and|en|und|et|y|e|og|och|i)\s(?=\p{Lower}|I\b)/u)[0]!;
  const named = nameIn(told) ?? nameIn(alone);
  const mention = named && { ...named, rest: named.rest || told.slice(alone.length) };
  const bare = mention && nameIn(mention.name);
  if (!mention || !bare || bare.score < 0.2) return null;
  const role =
    /^(?:,?\s*)(?:(?:and\s+)?(?:i am|i['’]m|is|was)\s+)?(?:a|an|the|our|your|one of our|und|ist|est)\s+([\p{Alpha}&/-]{1,40}(?:\s[\p{Alpha}&/-]{1,40}){0,6})/iu
      .exec(mention.rest)?.[1]
      ?.split(/\s(?:of|at|with|in|who|for|and (?:has|is|I|we|an?)|based|from|specialising|working)\b/)[0]
      ?.trim();
  const known =
    role && isRole(role) ? role.replace(/^(?:HCPC|GMC|GDC|fully|an?)?[- ]?(?:registered|qualified)\s/i, '') : null;
  if (!self && !known) return null;
  return {
    mention: { ...mention, rest: '', score: Math.min(1, bare.score + (self ? 0.4 : 0) + (known ? 0.35 : 0)) },
    role: known,
  };
}

/** "Our SENDCo is Ms Femi Adeyemi." */
export function holder(words: string): { mention: NameMention; role: string | null } | null {
  const [, role = '', name = ''] = /^(?:Our|The)\s([^,.;:]{2,40}?)\sis\s([^,;:]{4,60}?)\.?$/.exec(words) ?? [];
  const mention = isRole(role) ? nameIn(name) : null;
  return mention && mention.score >= 0.5 && mention.rest === '' ? { mention: { ...mention, score: 1 }, role } : null;
}

/** "About Helen" over "Helen Marwood qualified from the …": whom the heading means. */
export function presented(
  { blocks }: Outline,
  block: number,
  words: string,
): { mention: NameMention; role: null } | null {
  const head = blocks[block - 1];
  const called = /^(?:about|meet)\s(?:(?:dr|mr|mrs|ms|prof)\.?\s)?(\p{Upper}\p{Alpha}+)$/iu.exec(head?.text ?? '')?.[1];
  const mention = head?.level !== undefined && called ? nameIn(words.slice(0, 80)) : null;
  const isMeant = mention?.name.split(' ').includes(called ?? '') && mention.name.includes(' ');
  return mention && isMeant ? { mention: { ...mention, rest: '', score: 1 }, role: null } : null;
}

/**
 * "I'm Jo, a registered midwife …" where the page's head says "independent midwifery with Jo Adeyemi-Clarke": the one who speaks, by the full
 * name that a short line ends with.
 */
export function speaker(
  { blocks, noise, facts }: Outline,
  words: string,
): { mention: NameMention; role: string | null } | null {
  const [, given = '', rest = ''] = I_AM.exec(words) ?? [];
  if (!given) return null;
  const full = new RegExp(`(?:^|\\s)(${given} \\p{Upper}[\\p{Alpha}'’-]+)$`, 'u');
  const lines = blocks.flatMap(({ text, alt }, at) => (noise[at] || alt || text.length > 80 ? [] : text));
  const parts = facts.title.split(/\s[|–—·-]\s/);
  const names = new Set([...lines, ...parts].flatMap(text => full.exec(text)?.[1] ?? []));
  const mention = names.size === 1 ? nameIn([...names][0]!) : null;
  if (!mention || mention.rest !== '') return null;
  const role = /^,?\s+(?:an?|the)\s([^,.(]{4,50})/.exec(rest)?.[1]?.trim() ?? '';
  return { mention: { ...mention, score: 1 }, role: isRole(role) ? role.replace(/^registered\s/i, '') : null };
}

/** A writer's own given name. */
export const I_AM =
  /^(?:(?:hi|hello|welcome)[,!.]?\s+)?(?:[Ii]['’]m|[Ii] am|[Mm]y name is)\s(\p{Upper}\p{Lower}+)(?=[,.! ])(.*)$/u;

/** "I'm a physical therapist at Elm Rehab": the one whom the page names as its writer. */
export function writer({ facts }: Outline, words: string): { mention: NameMention; role: string | null } | null {
  const told = SELF.exec(words)?.[1] ?? '';
  const role = told.split(/\s(?:at|in|with|who|from|based)\s|[,.(]/)[0]!.trim();
  const author = isRole(role) ? nameIn(facts.meta['author'] ?? '') : null;
  if (!author || author.score < 0.5) return null;
  const place = /\sat\s((?:\p{Upper}[\p{Alpha}'’&-]*\s?){1,6})/u.exec(told)?.[1]?.trim();
  return { mention: { ...author, rest: place ? `at ${place}` : '' }, role };
}

/** "Author Ann Frost / 4 July 2016" on annfrostosteopathy…: whose site it is, and who writes there. */
export function authorOfSite({ facts }: Outline, words: string): { mention: NameMention; role: null } | null {
  const [, name = ''] =
    /^(?:author|(?:written |posted )?by):?\s(\p{Upper}[\p{Alpha}'’-]+(?:\s\p{Upper}[\p{Alpha}'’-]+){1,2})(?=$|\s[|·/–-]|\s(?:on|in)\s|,)/iu.exec(
      words,
    ) ?? [];
  const mention = name ? nameIn(name) : null;
  const spelt = foldText(name).replace(/ /g, '');
  return mention?.rest === '' && spelt.length > 7 && hostLabel(hostOf(facts.url)).includes(spelt)
    ? { mention: { ...mention, score: 1 }, role: null }
    : null;
}

/** "Contact Jo" over Joanna's details, "Hello, I'm Jo". */
export function callsByName(text: string, key: string): boolean {
  const called =
    /^(?:contact|call|meet|about|email|message|(?:(?:hi|hello|hey|welcome) )?(?:i m|i am|my name is)) (\S{2,})$/.exec(
      foldText(text),
    )?.[1];
  return called !== undefined && key.startsWith(called);
}
