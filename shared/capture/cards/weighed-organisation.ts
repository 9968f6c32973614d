import type { ContactGuess } from '../contact.ts';
import type { MessageFacts } from '../facts.ts';
import { hostLabel, hostOf } from '../lexicon/hosts.ts';
import { softmax } from '../lexicon/learnt/model.ts';
import { ORGANISATION_SIGNS } from '../lexicon/learnt/organisation-weights.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { placeKind } from './kind.ts';
import { isPaper } from '../target/periodical.ts';
import { foldText } from '../text/clean.ts';
import { choiceOf, mailLabel } from './organisation-choice.ts';
import { placeSaid } from './place-below.ts';
import { isPostOrDesk } from './posts-and-desks.ts';
import { type Signs, weighingIn } from './signs.ts';

/**
 * The likeliest of all names that a page or message has, what our rules read being one sign among others. How much that counts was learnt on
 * cards that the rules of the time had not seen (bench/capture/unseen-organisations.json): of 1,129 such, the organisation of 1,000 was right and
 * of 88 wrong, and is of 1,046 and 47 when weighed (six times learnt from all but a sixth). What is less likely than not is offered, not filled.
 */
export function withLikelierOrganisation(
  guess: ContactGuess,
  from: Reading | MessageFacts,
  weights: Signs = ORGANISATION_SIGNS,
): ContactGuess {
  if (isEmpty(guess)) return guess;
  const { candidates, signs, read, context } = choiceOf(guess, from);
  if (candidates.length < ('outline' in from ? FEW_ON_PAGE : FEW)) return guess;
  const chances = softmax(signs.map(weighingIn(context, weights)));
  const likely = candidates
    .map((each, at) => ({ name: each?.name ?? null, key: each?.key ?? null, at, chance: chances[at]! }))
    .sort((one, other) => other.chance - one.chance);
  const best = likely[0]!;
  if (best.at === read && best.name === null) return guess;
  const alike = likely.filter(({ key }) => isVariant(key, best.key));
  const isRead = best.at === read || (best.chance < LEAST && alike.some(({ at }) => at === read));
  if (isRead && alike.reduce((sum, { chance }) => sum + chance, 0) >= LEAST) return guess;
  if (best.chance < LEAST && candidates[read] && chances[read]! >= LEAST_READ) return guess;
  if (best.at !== read && best.chance >= LEAST)
    return best.name && isNotMeant(best.name, guess, from)
      ? guess
      : withOrganisation(withoutSites(guess, best.name, from), best.name, best.chance);
  if (isSpelt(guess)) return guess;
  const isWorth = (at: number, chance: number) => at === read || chance >= WORTH_OFFERING;
  const uncertain = likely.filter(({ name, at, chance }) => name && isWorth(at, chance) && !isPostOrDesk(name));
  return withOffers(withOrganisation(guess, null, 0), uncertain.slice(0, OFFERED));
}

/** A post; what the contact's mail does not spell, where it spells what was read; a paper's, of whom its story tells; the site's own, where the contact's site or mail is another's. */
function isNotMeant(name: string, guess: ContactGuess, from: Reading | MessageFacts): boolean {
  const { website } = guess;
  if (isPostOrDesk(name) || (isSpelt(guess) && fitsHost(name, mailLabel(guess)) < 0.5)) return true;
  if (isOfBox(guess.organisation ?? '', guess.emails) && !isOfBox(name, guess.emails)) return true;
  if (!('outline' in from) || !from.facts.target) return false;
  const { label, names } = from.site;
  const isSites = fitsHost(name, label) >= 0.6 || names.includes(name);
  if (isSites && isPaper(from)) return true;
  if (isSites && website !== null && hostLabel(hostOf(website)) !== label) return true;
  const mail = mailLabel(guess);
  return isSites && website === null && mail !== '' && mail !== label && fitsHost(name, mail) < 0.5;
}

/** What the site told of how to reach it, where the organisation of whoever was pointed at turns out to be another than the site's. */
function withoutSites(guess: ContactGuess, name: string | null, from: Reading | MessageFacts): ContactGuess {
  if (!name || !guess.organisation || !('outline' in from) || !from.facts.target) return guess;
  const isSites = hostLabel(hostOf(guess.website ?? '')) === from.site.label;
  if (!isSites || fitsHost(name, from.site.label) >= 0.6) return guess;
  const evidence = new Map(
    Object.entries(guess.evidence).filter(([field]) => !/^(?:website|address|emails|phones)/.test(field)),
  );
  const pointedAt = <T>(field: string, all: readonly T[]): T[] => {
    const left = [...all.keys()].filter(at =>
      ['selection', 'link'].includes(guess.evidence[`${field}.${at}`]?.from ?? ''),
    );
    for (const [to, at] of left.entries()) evidence.set(`${field}.${to}`, guess.evidence[`${field}.${at}`]!);
    return left.map(at => all[at]!);
  };
  const [emails, phones] = [pointedAt('emails', guess.emails), pointedAt('phones', guess.phones)];
  return { ...guess, website: null, address: null, emails, phones, evidence: Object.fromEntries(evidence) };
}

/** The contact's own mail spells what was read, or the site to which the link that was pointed at leads; or a label says it: "Practice: Elm Rooms". */
function isSpelt({ organisation, website, evidence, ...guess }: ContactGuess): boolean {
  const linked = evidence['website']?.from === 'link' ? hostLabel(hostOf(website ?? '')) : '';
  return (
    isOfBox(organisation ?? '', guess.emails) ||
    (organisation !== null && placeSaid(evidence['organisation']?.text ?? '') === organisation) ||
    [mailLabel(guess), linked].some(label => label !== '' && fitsHost(organisation ?? '', label) >= SPELT)
  );
}

/** "oaklodge@elmgroup…": the Oak Lodge of a group. */
function isOfBox(name: string, emails: readonly string[]): boolean {
  const bare = foldText(name).replaceAll(' ', '');
  return emails.some(email => email.indexOf('@') >= LEAST_BOX && bare.startsWith(email.split('@')[0]!));
}

/** "Elm Clinic" and "Elm Clinic Leeds": one name, written twice. */
function isVariant(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

/** From here on an organisation is likelier than not, and filled in. */
const LEAST = 0.5;
/** So likely, what our rules read stays where nothing else is likelier than not: of 1,129 cards that they had not seen 4 more are right so, 1 more wrong. */
const LEAST_READ = 0.4;
/** Less likely ones are not worth a look, but for what our rules read. */
const WORTH_OFFERING = 0.1;
const OFFERED = 3;
/** From here on an address spells a name. */
const SPELT = 0.95;
/** A box of fewer letters ("info", "club") spells nobody's. */
const LEAST_BOX = 6;
/** Fewer names are a scrap of a page or of a message, where a choice tells nothing. */
const FEW_ON_PAGE = 16;
const FEW = 10;

function isEmpty({ person, organisation, emails, phones }: ContactGuess): boolean {
  return !person && !organisation && !emails.length && !phones.length;
}

/** The kind that the old name told is not the new one's. */
function withOrganisation(guess: ContactGuess, organisation: string | null, confidence: number): ContactGuess {
  const { kind: told, organisation: _, ...others } = guess.evidence;
  const evidence = {
    ...others,
    ...(organisation === null ? {} : { organisation: { text: organisation, from: 'text' as const, confidence } }),
  };
  const isOfOld = guess.kind === null || (guess.organisation !== null && told?.text.includes(guess.organisation));
  if (!isOfOld) return { ...guess, organisation, evidence: { ...evidence, ...(told ? { kind: told } : {}) } };
  const kind = organisation && placeKind({ name: { text: organisation, from: 'text' }, types: [], about: [] });
  return {
    ...guess,
    organisation,
    kind: kind ? kind.value : null,
    evidence: { ...evidence, ...(kind ? { kind: kind.evidence } : {}) },
  };
}

function withOffers(guess: ContactGuess, uncertain: readonly { name: string | null; chance: number }[]): ContactGuess {
  const offers = uncertain.map(({ name, chance }) => ({
    field: 'organisation',
    value: name!,
    evidence: { text: name!, from: 'text' as const, confidence: chance },
  }));
  return { ...guess, offers: [...guess.offers, ...offers] };
}
