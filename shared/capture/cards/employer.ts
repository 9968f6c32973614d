import { isSharedBox } from '../mentions/email.ts';
import { wordsBefore } from '../mentions/label-before.ts';
import { kindOfPerson } from '../mentions/role.ts';
import type { Mention } from '../mentions/scan.ts';
import { isSomeonesBox, saysWhose } from '../mentions/whose-line.ts';
import { fitsHost } from '../page/fits-host.ts';
import { groupsAround } from '../page/outline.ts';
import { ownsDomain } from '../page/site.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import { type Card, emptyCard, mergeCards, type Seen } from './card.ts';
import { organisationCard } from './organisation-card.ts';
import { addMentions, type Candidate, candidatesOf } from './person.ts';

/** What the organisation around a person adds: its item, or the site's own details. */
export function employerCard(reading: Reading, person: Candidate, siteName: Seen<string> | null): Card {
  const item = reading.itemOrganisations.find(({ index }) => index === person.item?.employer);
  if (reading.site.own) {
    const others = candidatesOf(reading);
    const site = generalDetails(reading, organisationCard(reading, siteName, others), person);
    return item ? mergeCards(item.card, site) : site;
  }
  return item?.card ?? emptyCard();
}

/** Numbers of the branch under whose heading somebody stands, on a page of several: "Aarhus C / 86 12 12 44 / Mette Kjær". */
export function branchPhonesOf(reading: Reading, { spot }: Candidate): Card['phones'] {
  const { outline, mentions, spots } = reading;
  const addressesIn = (first: number, last: number) =>
    new Set(
      mentions.flatMap(each =>
        each.type === 'address' && each.block >= first && each.block <= last ? each.address : [],
      ),
    );
  if (!spot || addressesIn(0, outline.blocks.length).size < 2) return [];
  for (const group of groupsAround(outline, spot.block).filter(each => each > 0)) {
    const [first, last] = outline.spans[group]!;
    if (spots.some(each => each !== spot && each.block >= first && each.block <= last)) return [];
    if (addressesIn(first, last).size > 1) return [];
    const here = emptyCard();
    addMentions(reading, here, block => block >= first && block <= last);
    if (here.phones.length) return here.phones;
  }
  return [];
}

/** The organisation's numbers for one of its people: the line of their trade where it has several, with their own extension. */
export function numbersFor(reading: Reading, person: Candidate, numbers: Card['phones']): Card['phones'] {
  const trade = kindOfPerson(person.card.role?.value ?? '');
  const trades = numbers.map(({ evidence }) => kindOfPerson(evidence.text.replace(/[\d\s+().-]+$/, '')));
  const phones = trade && trades.includes(trade) ? numbers.filter((_, at) => trades[at] === trade) : numbers;
  const extension = extensionOf(reading, person);
  const [first] = phones;
  return extension && first && !first.value.extension ? [{ ...first, value: { ...first.value, extension } }] : phones;
}

/**
 * Where somebody is seen. Of a page about one person any address may be the practice's: what its data says goes before what a line says, but not
 * the address of the whole site, which its frame shows, before that of the content.
 */
export function addressFor(
  { mentions, outline }: Reading,
  own: Card['address'],
  practice: Card['address'],
  alone: boolean,
): Card['address'] {
  if (!own || !practice) return own ?? practice;
  const start = (address: string) => foldText(address).split(' ').slice(0, 2).join(' ');
  const isFramed = ({ value }: { value: string }) =>
    mentions.some(each => each.type === 'address' && outline.frame[each.block] && start(each.address) === start(value));
  const isTheirs = own.evidence.from !== 'text' || !alone || (isFramed(practice) && !isFramed(own));
  return isTheirs || practice.evidence.from === 'text' ? own : practice;
}

/** The register entries of a page about one person, wherever they stand, where there is one of a kind. */
export function loneRegisters(reading: Reading, card: Card): Card['registers'] {
  const all = { ...emptyCard(), name: card.name };
  addMentions(reading, all, () => true);
  const bodies = all.registers.map(({ value }) => value.body);
  return all.registers.filter(({ value }) => bodies.indexOf(value.body) === bodies.lastIndexOf(value.body));
}

/** "Ext. 214" in a cell of somebody's row or a line of their part of the page; "214" in the column "Ext.". */
function extensionOf({ outline, facts }: Reading, { spot }: Candidate): string | null {
  const [first, last] = spot?.span ?? [0, -1];
  const span = last - first > 8 ? [] : outline.blocks.slice(first, last + 1).map((_, at) => first + at);
  const own = [...(facts.target?.blocks ?? []), ...span];
  const cells = own.map(at => `${outline.labels[at]!} ${outline.blocks[at]!.text}`);
  const lines = own.flatMap(at => outline.blocks[at]!.text.split('\n'));
  lines.unshift(...(facts.target?.text.split('\n') ?? []), ...cells);
  return lines.flatMap(line => EXTENSION.exec(line.trim())?.[1] ?? [])[0] ?? null;
}

const EXTENSION =
  /^(?:(?:tel|phone|telephone)\W{1,3})?(?:ext(?:ension|n)?|x|durchwahl|dw|poste|toestel|anknytning|interno)\W{0,3}(\d{2,5})$/i;

/** What serves whoever has no details of their own: the numbers of the page's frame and the shared boxes, if there are any. */
function generalDetails(reading: Reading, site: Card, { card }: Candidate): Card {
  const frame = emptyCard();
  addMentions(reading, frame, block => Boolean(reading.outline.frame[block]));
  const known = frame.phones.map(each => each.value.number);
  const framed = site.phones.filter(each => known.includes(each.value.number) || each.evidence.from === 'json-ld');
  const beside = besideAddress(reading, site);
  const shared = site.emails.filter(each => isSharedBox(each.value));
  const own = withoutOthers(reading, site);
  return {
    ...site,
    phones: beside.length ? beside : framed.length ? framed : own.phones,
    emails: shared.length ? shared : own.emails.filter(each => !isSomeonesBox(each.value, card.name!.value)),
  };
}

/** A group's hospital stands over its page with address and number, below the group's own number: the hospital's. */
function besideAddress({ outline, mentions }: Reading, { address, phones }: Card): Card['phones'] {
  const at = mentions.find(each => each.type === 'address' && each.address === address?.value)?.block;
  const isHead =
    at !== undefined &&
    !outline.frame[at] &&
    !outline.blocks.some(({ level }, each) => each < at && level === 1 && !outline.noise[each]);
  if (!isHead) return [];
  const here = mentions.flatMap(each =>
    each.type === 'phone' && each.phone.type !== 'fax' && Math.abs(each.block - at) <= 1 ? each.phone.number : [],
  );
  return phones.filter(({ value }) => here.includes(value.number));
}

/** Who points to words that name neither anybody nor the page's own organisation means none of those whom the page lists. */
export function ofTarget(reading: Reading, card: Card): Card {
  const { facts, site } = reading;
  if (!facts.target || !card.name) return card;
  const [own, said] = [foldText(card.name.value), foldText(facts.target.text)];
  const isMail = facts.target.text.includes('@');
  const isCalled = own.includes(said) || said.includes(own) || fitsHost(facts.target.text, site.label) >= 0.6;
  return isCalled && !isMail ? card : withoutOthers(reading, card);
}

/** Without the numbers and addresses of the content that are others' wherever they stand, by the words before them: "Bar – 0113 …". */
export function withoutOthers(reading: Reading, card: Card): Card {
  const { mentions, outline, site } = reading;
  const own = [card.name?.value ?? '', ...site.names, site.label].flatMap(each => foldText(each).split(' '));
  const isOthers = (mention: Mention): boolean => {
    const before = wordsBefore(outline, mention);
    const isOwn = foldText(before.replace(/\S+@\S+/g, ' '))
      .split(' ')
      .some(word => word.length > 3 && own.includes(word));
    return !isOwn && saysWhose(before);
  };
  const isSaid = (value: string): boolean => {
    const all = mentions.filter(
      each => (each.type === 'phone' && each.phone.number === value) || (each.type === 'email' && each.email === value),
    );
    return all.length > 0 && all.every(isOthers);
  };
  return {
    ...card,
    phones: card.phones.filter(each => each.evidence.from === 'json-ld' || !isSaid(each.value.number)),
    emails: card.emails.filter(each => ownsDomain(site, each.value.split('@')[1]!) || !isSaid(each.value)),
  };
}
