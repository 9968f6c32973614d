import { type Card, type Seen } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { isSharedBox } from '../mentions/email.ts';
import { nameIn } from '../mentions/person-name.ts';
import type { Reading } from '../page/reading.ts';
import {
  addLater,
  addWritten,
  behindLink,
  behindNumber,
  lineOfEmail,
  nameBeforeNumber,
  numberBeside,
  withJoined,
} from './behind.ts';
import { contactSaid, entryAround, headsPlace, personOfEntry, placeWithContacts } from './entry.ts';
import { isForeign } from './foreign-mail.ts';
import { givenAsked, givenSelected } from './given-name.ts';
import { type Cast, holderOf, isOfBranch, personCalled, personWith } from './holder.ts';
import { byAddress, isHardlyName, linkedPerson, personMailed } from './link.ts';
import { nameForSure, nameInFrame } from './framed.ts';
import { foreignName } from './link-name.ts';
import { nameTogether } from './name-in-line.ts';
import { spotBefore, withRoleSaid } from './known.ts';
import { candidateFrom } from './named.ts';
import { namesIn } from './names-in.ts';
import { ownEntry } from './own-entry.ts';
import { placeNamed } from './place-name.ts';
import { placeAround } from './place.ts';
import { isOfStory } from './periodical.ts';
import { withNotice } from './notice.ts';
import { givenBefore, isBare, lineOfNumber, nameOfNumber, sentenceAround } from './prose.ts';
import { nameOfSentence } from './sentence.ts';
import { groupTold, runsInto, withIntroduction } from './told-of.ts';
import { isNobodys, saysItself, withRowBeside, withoutAides, withoutSecretary } from './row.ts';
import { isBareSite, saidIn } from './said.ts';
import { placed } from './workplace.ts';
import { asPerson } from './as-person.ts';
import { unwrapped } from './unwrapped.ts';
import { writerOf } from './writer.ts';

/**
 * Whom a selection or link stands for: one person, several, a place that is not the page's, or the page's own organisation with the
 * target's own details.
 */
export type Pointed =
  | { is: 'person'; person: Candidate }
  | { is: 'several'; several: Candidate[]; own: Card }
  | { is: 'place'; place: Card }
  | { is: 'page'; own: Card };

/** Asks in turn: who is named, whose details they are, in whose part of the page they stand, which place it is. */
export function pointedAt(reading: Reading, selected: Target, cast: Cast, pageName: Seen<string> | null): Pointed {
  const target = ownEntry(reading, selected) ?? { ...selected, text: nameTogether(unwrapped(selected.text)) };
  const own = withJoined(reading, target, withRowBeside(reading, target, saidIn(reading, target)));
  const person = (named: Candidate): Pointed => ({
    is: 'person',
    person: asPerson(reading, target, cast, own, pageName, named),
  });
  // A number by itself stands for what its line names.
  const whole = { ...target, text: lineOfNumber(reading, target) };
  const place = (): Pointed => {
    const found = placeAround(reading, whole, own, pageName);
    // "<a>Bandon Road Medical Centre</a>, 021 427 3390"
    if (found && target.kind === 'link' && !found.phones.length && !found.emails.length)
      addWritten(found, behindLink(reading, target), reading);
    if ((!found || found.name === pageName) && isOfStory(reading, target, own, pageName))
      return {
        is: 'place',
        place: { ...own, name: foreignName(reading, target) ?? groupTold(reading, target, own) },
      };
    return found ? { is: 'place', place: found } : { is: 'page', own };
  };
  // "<a href="tel:…">0113 …</a>" behind a name is the number selected.
  const written: Target = { ...target, kind: 'selection' };
  if (target.kind === 'link' && saysItself(reading, written)) return pointedAt(reading, written, cast, pageName);
  if (target.kind === 'link') {
    const linked =
      behindNumber(reading, target, cast, own) ??
      linkedPerson(reading, target, cast, own) ??
      personOfEntry(reading, target.blocks);
    // A link's person whom the page does not name otherwise has what stands behind the link.
    if (linked && !linked.spot && !linked.item && !own.phones.length)
      addWritten(own, behindLink(reading, target), reading);
    const isPlaces = entryAround(reading, target.blocks)?.ofPlaces && (linked?.spot?.heading || isHardlyName(target));
    return linked && !isPlaces ? person(linked) : place();
  }
  // What a message's body says of people is all there is of them.
  const people = reading.facts.message ? [] : cast.people;
  const shared = placeWithContacts(target.text);
  if (shared) return { is: 'place', place: { ...own, name: shared } };
  if (headsPlace(reading, target) || isNobodys(reading, target)) return place();
  const contact = contactSaid(target.text) ?? personMailed(reading, target);
  if (contact) return person(personCalled(contact.card.name!.value, people) ?? contact);
  const sure = nameForSure(target.text);
  const all = withoutSecretary(namesIn(target.text), target.text);
  // "After years at Elm Holdings, Ann Frost founded …" names nobody else.
  const named = sure && all.every(({ mention }) => mention.name !== sure.mention.name) ? [] : all;
  const around = named.length === 1 ? sentenceAround(reading, target) : null;
  const chosen = withoutAides(reading, target, [
    ...new Set(
      named.map(each => {
        const said = candidateFrom(target.text, each, around);
        const known = personCalled(each.mention.name, people) ?? spotBefore(each.mention.name, target, people);
        return known ? withRoleSaid(known, said, target.text) : said;
      }),
    ),
  ]);
  if (chosen.length > 1)
    return { is: 'several', several: chosen.map(each => placed(reading, target, each, pageName)), own };
  if (chosen.length === 1) {
    if (around) addLater(reading, target, own, chosen[0]!);
    return person(withNotice(reading, target, chosen[0]!));
  }
  const called =
    placeNamed(reading, whole) ?? (isOfStory(reading, target, own, pageName) ? groupTold(reading, target, null) : null);
  // "LUNCH CLUB / … ring Ann Frost on 0113 …"
  const ofCalled = (found: Candidate): Candidate =>
    called && !runsInto(target.text, called.value, found.card.name!.value)
      ? { ...found, card: { ...found.card, organisation: called } }
      : found;
  const told = sure ?? nameInFrame(target.text) ?? nameOfSentence(target.text);
  if (told && !reading.facts.message) {
    const found =
      personCalled(told.mention.name, people) ??
      byAddress(reading, target, own) ??
      withIntroduction(reading, candidateFrom(told.mention.name, { mention: told.mention, line: 0 }, told.around));
    addLater(reading, target, own, found);
    return person(found.card.organisation ? found : ofCalled(found));
  }
  const within = own.phones.length === 1 ? nameOfNumber(whole.text) : null;
  if (within) {
    const said = { before: '', after: within.after };
    return person(
      ofCalled(
        personCalled(within.mention.name, people) ??
          candidateFrom(within.mention.name, { mention: within.mention, line: 0 }, said),
      ),
    );
  }
  // "Sandra Pask: 0113 …": a given name that is a place, too.
  const headed = isBare(target) ? nameIn(/^([^:]{5,40}):\s/.exec(whole.text)?.[1] ?? '') : null;
  if (headed?.rest === '' && headed.score >= 0.4)
    return person(personCalled(headed.name, people) ?? candidateFrom(headed.name, { mention: headed, line: 0 }, null));
  if (called) {
    const beside = own.phones.length ? null : numberBeside(reading, target);
    if (beside) addWritten(own, beside.text, reading);
    return place();
  }
  // "www.bayphysio…" behind "Bay Physio", selected by itself, stands for what it spells.
  const linked =
    own.website && isBareSite(target) ? foreignName(reading, { ...target, href: own.website.value }) : null;
  if (linked) return { is: 'place', place: { ...own, name: linked } };
  const led = isBare(target) ? nameBeforeNumber(reading, whole.text) : null;
  if (led) {
    const said = { before: led.around.before, after: '' };
    return person(
      personCalled(led.mention.name, people) ??
        candidateFrom(led.mention.name, { mention: led.mention, line: 0 }, said),
    );
  }
  // "Trabajadora social: Nuria Campos - 910 … - servsociales@…": whom the line of an address names.
  const line = lineOfEmail(reading, target);
  if (line && !isSharedBox(target.text) && namesIn(line).length === 1)
    return pointedAt(reading, { ...target, text: line }, cast, pageName);
  const known = givenSelected(reading, target, people);
  if (known) return person(known);
  // Words that name nobody we know stand for the number of their line.
  const beside = numberBeside(reading, target);
  if (beside) return pointedAt(reading, beside, cast, pageName);
  const spelt = byAddress(reading, target, own);
  const given = isBare(target) ? givenBefore(whole.text) : null;
  if (given) {
    const known = people.filter(({ card }) => card.name!.value.startsWith(`${given} `));
    return known.length === 1 ? person(known[0]!) : { is: 'place', place: own };
  }
  const found =
    writerOf(reading, target, cast, own) ??
    behindNumber(reading, target, cast, own) ??
    (spelt && personCalled(spelt.card.name!.value, people)) ??
    spelt ??
    personWith({ ...cast, people }, own) ??
    givenAsked(target, people);
  if (found && isOfBranch(reading, target, found)) return place();
  if (found) return person(found);
  const holder = isForeign(reading, own) ? null : holderOf(reading, cast, target);
  const titled = holder ?? (isForeign(reading, own) ? null : personOfEntry(reading, target.blocks));
  return titled ? person(titled) : place();
}
