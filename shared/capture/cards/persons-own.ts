import { hostLabel, isMailProvider } from '../lexicon/hosts.ts';
import { isSharedBox } from '../mentions/email.ts';
import { nameIn } from '../mentions/person-name.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { type Site, ownsDomain } from '../page/site.ts';
import { foldText } from '../text/clean.ts';
import type { Card, Seen } from './card.ts';
import { spells } from './others-mail.ts';
import type { Candidate } from './person.ts';
import { personKey, userIs } from './same-person.ts';

/** No practice, or one that bears their name. */
export function isNamesake({ name }: Card, siteName: Seen<string> | null): boolean {
  const last = personKey(name!.value).split(' ').at(-1)!;
  return siteName === null || foldText(siteName.value).split(' ').includes(last);
}

/** A site that is called by nothing but somebody's name, with a form of address: what it tells, they do. */
export function isNamedSite({ site, facts }: Reading, key: string): boolean {
  const spelt = key.replace(/ /g, '');
  const isCalled = site.names.map(nameIn).some(each => each?.honorific && !each.rest && personKey(each.name) === key);
  // annfrostphysio…
  const isSpelt =
    spelt.length > 7 &&
    site.label.includes(spelt) &&
    [...site.names, facts.title].some(name => foldText(name).includes(key));
  return site.own && (isCalled || isSpelt);
}

/** A box that everybody of a place may be written to at: not one of a name that the page gives to nobody. */
export function isOfPlace(email: string, site: Site, { organisation }: Card): boolean {
  const [user = '', domain = ''] = email.split('@');
  return (
    isSharedBox(email) ||
    ownsDomain(site, domain) ||
    (organisation !== null && fitsHost(organisation.value, user) >= 0.6)
  );
}

/** orders@kitmakers.example on a club's page of its chair, in no piece of text with the name: whoever else's shop it is. */
export function isElsewhereBox(email: string, { site, mentions }: Reading, { card, spot }: Candidate): boolean {
  const domain = email.split('@')[1]!;
  const isBeside = mentions.some(each => each.type === 'email' && each.email === email && each.block === spot?.block);
  const isOthers = site.own && !isBeside && isSharedBox(email) && !isMailProvider(domain) && !ownsDomain(site, domain);
  const [called = ''] = email.split(/[@._-]/);
  const isPractices = [card.organisation?.value ?? '', ...site.names].some(each => fitsHost(each, called) >= 0.6);
  return isOthers && !isPractices && !spells(card, domain);
}

/** A writer's own mail is at the workplace that they name: the page is only where they write. */
export function isMailedAs({ organisation, emails }: Card): boolean {
  return (
    organisation !== null &&
    emails.some(({ value }) => fitsHost(organisation.value, hostLabel(value.split('@')[1]!)) >= 0.75)
  );
}

/** "For Somerset ring my colleague Ruth Gribble": the page's own person is reached at an address that is not the colleague's. */
export function isAnothers(email: string, person: Candidate, people: Candidate[]): boolean {
  const isStranger = !person.spot && !person.item;
  const isMadeOf = ({ card }: Candidate) =>
    userIs(email.split('@')[0]!, personKey(card.name!.value).split(' ')) &&
    card.emails.some(each => each.value === email);
  const others = people.filter(
    each => each !== person && personKey(each.card.name!.value) !== personKey(person.card.name!.value),
  );
  if (others.some(isMadeOf)) return true;
  return isStranger && !isSharedBox(email) && people.some(({ card }) => card.emails.some(each => each.value === email));
}
