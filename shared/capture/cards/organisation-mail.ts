import { hostLabel, hostOf, isMailProvider, registeredDomain } from '../lexicon/hosts.ts';
import { isOfficeNobodyMeans, isSharedBox } from '../mentions/email.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { type Site, ownsDomain } from '../page/site.ts';
import { foldText } from '../text/clean.ts';
import type { Card, Seen } from './card.ts';
import type { Candidate } from './person.ts';
import { saidOf } from './said-of-person.ts';
import { personKey, userIs } from './same-person.ts';

/** "post@…" beside everybody's own address, in the entry of two or more: the way to write to the organisation. */
export function boxOfAll(site: Site, people: Candidate[]): Seen<string> | null {
  const emails = people.flatMap(({ card }) => card.emails);
  const mailed = people.filter(({ card }) => card.emails.length > 0).length;
  const isAlls = ({ value }: Seen<string>) =>
    isSharedBox(value) &&
    ownsDomain(site, value.split('@')[1]!) &&
    people.filter(({ card }) => card.emails.some(each => each.value === value)).length >=
      (GENERAL.test(value) ? 2 : Math.max(2, mailed / 2));
  return site.own ? (emails.find(isAlls) ?? null) : null;
}

/** Where an organisation has mail at its own site, what is elsewhere is of whom its page tells, unless its name spells where. */
export function withoutElsewhere({ name, emails, website }: Card): Card['emails'] {
  const site = registeredDomain(hostOf(website?.value ?? ''));
  const domain = ({ value }: Seen<string>) => registeredDomain(value.split('@')[1]!);
  const isSpelt = (each: Seen<string>) => fitsHost(name?.value ?? '', hostLabel(domain(each))) >= 0.6;
  const isAtSite = emails.some(each => domain(each) === site);
  return isAtSite ? emails.filter(each => domain(each) === site || isSpelt(each)) : emails;
}

/** A box called like one of the people; a surname that two of them share is the practice's. */
export function isOneOfThem(email: string, people: Candidate[]): boolean {
  const user = email.split('@')[0]!;
  return people.filter(({ card }) => userIs(user, personKey(card.name!.value).split(' '))).length === 1;
}

/** In the frame of the site, whosever the box: that is how one writes to the organisation. */
export function isFramed({ mentions, outline, site }: Reading, email: string): boolean {
  return (
    site.own &&
    mentions.some(each => each.type === 'email' && each.email === email && outline.frame[each.block] === 'footer')
  );
}

/** "Liaison: Ross Ogilvie, James Wallace, liaison@…": a box that stands with several people's names and is no shared one is theirs. */
export function isOfSeveral({ mentions }: Reading, email: string, people: Candidate[]): boolean {
  const at = (block: number) => people.filter(({ spot }) => spot?.block === block).length;
  return (
    !isSharedBox(email) && mentions.some(each => each.type === 'email' && each.email === email && at(each.block) >= 2)
  );
}

/** "Exercise referral: Gemma Holt, gemma.holt@…": the box of whom the words before it name, where there is another way to write or ring. */
export function withoutNamed(reading: Reading, { emails, phones }: Card): Card['emails'] {
  const isNamed = ({ value }: Seen<string>) =>
    !isFramed(reading, value) &&
    reading.mentions.some(each => {
      const said = each.type === 'email' && each.email === value ? saidOf(reading.outline, each) : null;
      return said !== null && !isCalledAfter(reading.site, said) && isMadeOf(value.split('@')[0]!, said);
    });
  const own = emails.filter(each => !isNamed(each));
  return own.length || phones.length ? own : emails;
}

/** "gemma.holt", "dpratt", "ann.hollis2": a surname with next to nothing else. */
function isMadeOf(user: string, name: string): boolean {
  const words = foldText(name).split(' ');
  const surname = words.at(-1)!;
  const [before = '-', after = '-'] = foldText(user.replace(/\d+$/, '')).replace(/ /g, '').split(surname);
  return surname.length > 2 && after === '' && (before.length < 2 || words.includes(before));
}

/** Sue Armitage of slimwithsue.example: what is hers is her business's. */
export function isCalledAfter({ label }: Site, name: string): boolean {
  return foldText(name)
    .split(' ')
    .some(word => word.length > 2 && label.includes(word));
}

/** Addresses at the site's own domain or a mail provider's; another domain's only where there is nothing else. */
export function ownEmails(emails: Card['emails'], site: Site | null): Card['emails'] {
  const wanted = emails.filter(({ value }) => !isOfficeNobodyMeans(value));
  const list = wanted.length ? wanted : emails;
  if (site === null) return list;
  const own = list.filter(({ value }) => ownsDomain(site, value.split('@')[1]!));
  const mail = list.filter(each => !own.includes(each) && isMailProvider(each.value.split('@')[1]!));
  const general = own.filter(({ value }) => GENERAL.test(value));
  // "beavers@, cubs@, scouts@, enquiry@": one for everybody, the others for whom they are called after.
  if (own.length >= 4 && general.length === 1) return general;
  return own.length || mail.length ? [...new Set([...own, ...mail])] : ofMostDomain(list);
}

/** Of boxes at other domains those at the one that has most: the group's, not the physiotherapist's who rents a room. */
function ofMostDomain(emails: Card['emails']): Card['emails'] {
  const domains = [...Map.groupBy(emails, ({ value }) => value.split('@')[1]!).values()];
  const most = Math.max(...domains.map(each => each.length));
  return domains.filter(each => each.length === most).flat();
}

const GENERAL =
  /^(?:info|enquir(?:y|ies)|inquir(?:y|ies)|contact|office|hello|admin|general|mail|reception|kontakt|post)@/;

/** In one piece of text with one of the addresses of mail. */
export function isBesideMail({ mentions }: Reading, number: string, emails: Card['emails']): boolean {
  const at = mentions.flatMap(each => (each.type === 'phone' && each.phone.number === number ? each.block : []));
  const isOne = (email: string) => emails.some(({ value }) => value === email);
  return mentions.some(each => each.type === 'email' && isOne(each.email) && at.includes(each.block));
}
