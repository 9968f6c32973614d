import { isSharedBox } from '../mentions/email.ts';
import { listsOthers } from '../page/listing-signs.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import type { Card } from './card.ts';
import { namesMany } from './organisation-doubts.ts';

/**
 * A page that lists several entries, each under its own heading with its own number (search results, clubs, groups at a centre): their
 * numbers are not the organisation's. Its own stand in the page's frame, or nowhere.
 */
export function withoutEntries(reading: Reading, card: Card): Card {
  const { outline, site, mentions } = reading;
  // Under the organisation's own name stand its own details.
  const isOwn = (block: number) => card.name !== null && outline.folded[block] === foldText(card.name.value);
  const numbers = new Set<string>();
  const sections = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.type !== 'phone' || mention.phone.type === 'fax' || outline.frame[mention.block]) continue;
    numbers.add(mention.phone.number);
    if (outline.noise[mention.block]) continue;
    const head = headingAbove(reading, mention.block, isOwn);
    if (head !== null) sections.set(mention.phone.number, head);
  }
  const fromItems = card.phones.filter(({ evidence }) => evidence.from !== 'text' && evidence.from !== 'link');
  const isOfFrame = ({ number }: { number: string }) =>
    mentions.some(each => each.type === 'phone' && each.phone.number === number && outline.frame[each.block]);
  const entries = new Set([...sections.values()]).size;
  const own = card.phones.filter(each => fromItems.includes(each) || isOfFrame(each.value));
  const isList = listsOthers(outline) && numbers.size >= 3;
  const ofMany = isList || outline.blocks.some(block => block.level === 1 && namesMany(block.text));
  const listed = isList || entries >= 3 || (entries >= 2 && (own.length > 0 || ofMany || !site.own));
  if (!listed) return card;
  const emails = card.emails.filter(
    ({ value, evidence }) =>
      (evidence.from !== 'text' && evidence.from !== 'link') ||
      mentions.some(each => each.type === 'email' && each.email === value && outline.frame[each.block]),
  );
  if (!site.own) return { ...card, phones: fromItems, emails: [], address: fromItems.length ? card.address : null };
  const isFramed = mentions.some(
    each => each.type === 'address' && each.address === card.address?.value && outline.frame[each.block],
  );
  if (ofMany) return { ...card, phones: own, emails, address: isFramed ? card.address : null };
  if (own.length) return { ...card, phones: own, emails: emails.length ? emails : card.emails };
  // Departments under their own headings: what is addressed to somebody by name is not everybody's.
  const shared = card.emails.filter(({ value }) => isSharedBox(value));
  return { ...card, emails: shared.length ? shared : card.emails };
}

/** What heads a part of one entry's own details, not an entry. */
const DETAILS_HEAD =
  /^(?:contact|who to contact|where to go|address|location|office|practice|clinic|find|visit|where|opening|telephone|phone|call|email|get in touch|reception|appointments?|bookings?|book|enquiries|how to|details|about|services|directions|parking|kontakt|anschrift|adresse|contacto|direccion|contatti)\b/;

/** The heading of rank 2 and lower, within a few blocks, under which a block stands. */
function headingAbove({ outline }: Reading, block: number, isOwn: (block: number) => boolean): number | null {
  for (let at = block; at >= 0 && at > block - 7; at--) {
    const { level } = outline.blocks[at]!;
    if (level !== undefined) return level >= 2 && !DETAILS_HEAD.test(outline.folded[at]!) && !isOwn(at) ? at : null;
  }
  return null;
}
