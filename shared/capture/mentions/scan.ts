import type { Phone } from '../../model/partner.ts';
import type { Evidence, RegisterEntry } from '../contact.ts';
import type { Outline } from '../page/outline.ts';
import { addressAt } from './address.ts';
import { isLedIn, isOnTheWay } from './address-lead.ts';
import { isNamedHouse, isPartLabel } from './address-part.ts';
import { emailsIn, tidyEmail } from './email.ts';
import { digitsOf, phonesIn, type Regions, tidyPhone, typed } from './phone.ts';
import { hostLabel, hostOf } from '../lexicon/hosts.ts';
import { fieldIn } from '../page/labels.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { kindOfPlace } from './role.ts';
import { isOthersNumber } from '../page/noise.ts';
import { foldText } from '../text/clean.ts';
import { labelBefore, labelOf } from './label-before.ts';
import { holderBefore, ownerBefore } from './owner.ts';
import { registerNamed, registersIn } from './register.ts';
import { nameIn } from './person-name.ts';

/** `owner`: the proper name right before it (owner.ts), which may be somebody else's. `ledIn`: by words that say whose it is. */
export type Mention = { block: number; evidence: Evidence } & (
  | { type: 'email'; email: string; owner: string | null }
  | { type: 'phone'; phone: Phone; label: string; owner: string | null }
  | { type: 'register'; register: RegisterEntry; owner: string | null }
  | { type: 'address'; address: string; name: string | null; ledIn: boolean }
);

/** Every email, phone, register entry and address on the page, with the block it stands in; one pass over blocks and links. */
export function scanMentions(outline: Outline, regions: Regions): Mention[] {
  const { facts, blocks } = outline;
  const found: Mention[] = [];
  const keeper = keeperOf(outline);
  const host = hostOf(facts.url);
  for (const [block, { text, alt }] of blocks.entries()) {
    const evidence = (words: string, confidence: number): Evidence => ({
      text: words.slice(0, 200),
      from: 'text',
      confidence,
    });
    for (const { email, text: words, index } of emailsIn(text, host))
      if (!isOthers(outline, block, index))
        found.push({ type: 'email', email, owner: ownerBefore(text, index), block, evidence: evidence(words, 0.9) });
    // A picture of an address says it in its alternative text.
    if (alt) continue;
    for (const { phone, label, text: words, index } of phonesIn(text, regions, labelBefore(outline, block)))
      if (!isOthers(outline, block, index))
        found.push({
          type: 'phone',
          phone,
          label,
          owner: SECRETARYS.test(outline.labels[block]!) ? null : ownerBefore(text, index),
          block,
          evidence: evidence(words, 0.9),
        });
    for (const register of registersIn(withLabel(outline, block, keeper)))
      found.push({
        type: 'register',
        register,
        owner: holderBefore(text, register.number),
        block,
        evidence: evidence(text, 0.95),
      });
  }
  for (const link of facts.links) {
    if (link.block === undefined) continue;
    const { block } = link;
    const index = Math.max(0, outline.blocks[block]!.text.indexOf(link.text));
    if (isOthers(outline, block, index)) continue;
    const owner = ownerBefore(outline.blocks[block]!.text, index);
    const evidence: Evidence = { text: link.text || link.value, from: 'link', confidence: 0.95 };
    if (link.kind === 'mailto') {
      // An old address behind a new one that is shown: the person would see and write to the new one.
      const shown = emailsIn(link.text, host)[0]?.email;
      for (const each of (shown ?? link.value).split(/[,;]/).slice(0, 3)) {
        const email = tidyEmail(each, host);
        if (email) found.push({ type: 'email', email, owner, block, evidence });
      }
    } else if (link.kind === 'tel' || link.kind === 'whatsapp') {
      const phone = linkPhone(
        link.kind === 'whatsapp' && !link.value.startsWith('+') ? `+${link.value}` : link.value,
        link.text,
        regions,
      );
      const label = labelOf(outline, block, link.text);
      if (phone) found.push({ type: 'phone', phone: typed(phone, label), label, owner, block, evidence });
    }
  }
  return [...found, ...addressMentions(outline)];
}

/** A secretary's number among somebody's details is the way to reach them. */
export const SECRETARYS = /^(?:medical |private )?(?:secretar(?:y|ies)|pa|personal assistant)\b/i;

/** A number or address of somebody else by the words around it; never where the person pointed. */
function isOthers(outline: Outline, block: number, index: number): boolean {
  if (outline.facts.target?.blocks.includes(block)) return false;
  const heading = outline.blocks[block - 1];
  const headed =
    heading !== undefined &&
    // A council's own page is headed by its own name.
    (heading.level ?? 0) > (outline.facts.title.includes(heading.text) ? 1 : 0) &&
    heading.text.length < 50 &&
    (isOthersNumber(heading.text, 0) ||
      /safeguarding|^(?:car ?)?park(?:s|ing|en|plätze|ering)?$|^(?:parcheggio|aparcamiento|stationnement|駐車場)$/i.test(
        heading.text,
      ));
  // "Elmet Council, Civic Centre, …" on elmetcouncil.example: its own name tells of nobody else.
  const { text } = outline.blocks[block]!;
  const [name = ''] = text.split(/[,\n]/);
  const isOwn = foldText(name).replace(/ /g, '') === hostLabel(hostOf(outline.facts.url)).replace(/-/g, '');
  const told = isOwn ? text.replace(name, '-'.repeat(name.length)) : text;
  return headed || isOthersNumber(told, index, outline.frame[block] === 'footer');
}

/** A tel: link's number; where it does not parse, the number that the link shows. */
function linkPhone(value: string, text: string, regions: Regions): Phone | null {
  const [number = '', ...parameters] = digitsOf(value).split(';');
  const given = parameters.find(each => /^ext=/i.test(each))?.slice(4) ?? /[,px#]+(\d{1,6})$/i.exec(number)?.[1];
  const phone =
    tidyPhone(number.replace(/[,px#]+\d{1,6}$/i, ''), regions) ?? tidyPhone(text.replace(/[^\d+()\s.-]/g, ''), regions);
  if (!phone) return null;
  const extension = given ?? /\b(?:ext(?:ension)?|x)\.?\s?(\d{1,6})\b/i.exec(text)?.[1] ?? phone.extension;
  return extension ? { ...phone, extension } : phone;
}

/** On a register's own pages a "registration number" is that register's. */
function keeperOf({ facts, blocks, frame }: Outline): string | null {
  const framed = blocks.flatMap((block, at) => (frame[at] || at < 3 ? block.text : []));
  return registerNamed([facts.title, hostOf(facts.url).replace(/[-.]/g, ' ').toUpperCase(), ...framed].join('\n'));
}

function withLabel(outline: Outline, block: number, keeper: string | null): string {
  const { text } = outline.blocks[block]!;
  const labelled = keeper ? fieldIn(outline.labels[block]!, text) : null;
  if (labelled?.field === 'number') return `${keeper} ${labelled.value}`;
  // "GMC number" at the head of a column.
  const column = text.length < 30 && /\d{4}/.test(text) ? registerNamed(outline.labels[block]!) : null;
  if (column) return `${column} ${text}`;
  const label = labelBefore(outline, block);
  return label && text.length < 60 ? `${label} ${text}` : text;
}

function addressMentions(outline: Outline): Mention[] {
  const { blocks } = outline;
  const lines: string[] = [];
  const places: number[] = [];
  for (const [block, { text, alt }] of blocks.entries()) {
    if (alt || isPartLabel(text)) continue;
    // Lines of another container do not run on, unless both are small boxes of one parent.
    if (places.length && !sameBox(outline, places.at(-1)!, block)) {
      lines.push('');
      places.push(block);
    }
    for (const line of text.split('\n')) {
      lines.push(line);
      places.push(block);
    }
    // "HEADINGLEY" over "Unit 2 Arndale Centre": what heads an address and names no place is no line of it.
    if (blocks[block]!.level !== undefined && !/\d/.test(text) && !namesPlace(text)) {
      lines.push('');
      places.push(block);
    }
  }
  const skip = (line: string) =>
    line === '' || (nameIn(line)?.score ?? 0) >= 0.6 || (/\s/.test(line) && outline.organisations.has(foldText(line)));
  const found: Mention[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!/\d/.test(lines[at]!) || isOnTheWay(lines[at]!)) continue;
    const mention = addressAt(lines, at, skip);
    const block = places[at]!;
    // "Diploma in Counselling, York St John University, 2013"
    if (
      mention &&
      !/\b(?:university|college)\b[^\d]*,\s(?:19|20)\d\d$/i.test(lines[at]!) &&
      !isOthers(outline, block, Math.max(0, outline.blocks[block]!.text.indexOf(lines[at]!)))
    )
      found.push({
        type: 'address',
        address: mention.address,
        name: mention.name,
        ledIn: isLedIn(lines[at]!, mention.address, mention.name),
        block: places[at]!,
        evidence: { text: lines[at]!, from: 'text', confidence: 0.8 },
      });
  }
  return found;
}

function namesPlace(head: string): boolean {
  const isHouse = isNamedHouse(head) || /\s(?:hall|manor|grange|barn|cottage)$/i.test(head);
  return isHouse || hasOrganisationWord(head) || kindOfPlace(head) !== null;
}

function sameBox(outline: Outline, before: number, here: number): boolean {
  const a = outline.blocks[before]!.group;
  const b = outline.blocks[here]!.group;
  const parent = (group: number) => outline.groups[group]!.parent;
  return a === b || parent(a) === b || parent(b) === a || parent(a) === parent(b);
}
