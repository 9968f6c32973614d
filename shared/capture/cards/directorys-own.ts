import { registeredDomain } from '../lexicon/hosts.ts';
import type { Mention } from '../mentions/scan.ts';
import { fitsHost } from '../page/fits-host.ts';
import { groupsAround, type Outline } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import type { Card } from './card.ts';

/** Of whoever keeps a site the box that one tells of mistakes. On a directory: its own boxes, the numbers that also stand in its frame, and what stands above the main heading. */
export function isDirectorys(reading: Reading, card: Card, mention: Mention): boolean {
  const { site, outline, mentions } = reading;
  const { text } = outline.blocks[mention.block]!;
  if (mention.type === 'email' && REPORT.test(text)) return true;
  if (site.own || !site.host || reading.facts.message) return false;
  if (KEEPER.test(text) || (US.test(text) && mentions.some(({ type }) => type === 'register'))) return true;
  const isAtHost = (email: string) => registeredDomain(email.split('@')[1]!) === registeredDomain(site.host);
  const isBeside = (block: number) =>
    block === mention.block || (block === mention.block + 1 && isItem(outline, block));
  if (
    mention.type === 'phone' &&
    mentions.some(each => each.type === 'email' && isBeside(each.block) && isAtHost(each.email))
  )
    return true;
  const entry = card.organisation?.value ?? card.name?.value ?? '';
  if (mention.type === 'email') {
    // "pow-speechpathology@health.…" for "Speech Pathology"
    const user = mention.email.split('@')[0]!;
    const squeezed = (text: string) => foldText(text).replace(/ /g, '');
    const isSpelt = squeezed(entry).length > 5 && squeezed(user).includes(squeezed(entry));
    return isAtHost(mention.email) && fitsHost(entry, user) < 0.75 && !isSpelt;
  }
  // The box beside the entry is the directory's where the entry has its own.
  if (inAside(outline, mention.block))
    return mentions.some(
      each =>
        each.type === mention.type &&
        !inAside(outline, each.block) &&
        !outline.frame[each.block] &&
        !outline.noise[each.block],
    );
  const [main, lower] = [1, 2].map(level => outline.blocks.findIndex(block => block.level === level));
  const head = main! < 0 ? lower! : main!;
  if (head > mention.block && head < 12 && mention.type === 'phone') return !isAddressed(outline, card, mention.block);
  return (
    mention.type === 'phone' &&
    mentions.some(
      each => each.type === 'phone' && each.phone.number === mention.phone.number && outline.frame[each.block],
    )
  );
}

function isItem({ blocks }: Outline, at: number): boolean {
  return blocks[at]?.tag === 'li' && blocks[at - 1]?.tag === 'li';
}

/** "Is something wrong? Tell us about this page": whoever keeps the site. */
const REPORT =
  /\b(?:tell|e-?mail) us about this (?:page|entry|listing)\b|\bsomething wrong (?:with|on) this (?:page|entry|listing)\b/i;

/** "Find a Physio is run by the Physio Network, 020 …", "Is this wrong? Tell us by email: …" */
const KEEPER =
  /\bis (?:run|operated|published|provided|owned) by\b|\b(?:tell|e-?mail|contact) us (?:by e-?mail|about (?:it|this (?:page|entry|listing))|if (?:anything|something|you (?:spot|notice|find)))\b|\b(?:report|spotted) an? (?:problem|error|mistake)\b|\bsuggest an? (?:edit|change|correction)\b|(?:service|club|business)-?directory@/i;

/** "If you cannot find somebody, call us on 1300 …", of a register. */
const US = /\b(?:call|phone|ring|contact|e-?mail|write to) us\b/i;

/** "Email Moira" right before it. */
function isAddressed({ folded }: Outline, { name }: Card, block: number): boolean {
  const [first = ''] = foldText(name?.value ?? '').split(' ');
  return first.length > 1 && (folded[block - 1] ?? '').split(' ').includes(first);
}

/** Whether a block stands in a box beside the content. */
export function inAside(outline: Outline, block: number): boolean {
  return groupsAround(outline, block).some(group => outline.groups[group]!.region === 'aside');
}
