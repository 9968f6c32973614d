import type { Mailbox, MessageFacts } from '../facts.ts';
import { isMailProvider, isProfessionalMail } from '../lexicon/hosts.ts';
import { foldText } from '../text/clean.ts';
import { isNewsletter, isNoReply } from './bulk.ts';
import { counterparts, inDomains, type Own, weSent } from './counterpart.ts';
import { domainOf } from './mailbox.ts';

/** Whether to offer logging a message: do, ask first whether it is a partner's, or never. `reason` is for people to read. */
export type Proposal = { verdict: 'propose' | 'ask' | 'never'; reason: string };

export type ProposeContext = {
  own: Own;
  /** Addresses and domains (`x@y.org`, `y.org`, `@y.org`) of patients, staff and newsletters. */
  neverLog: readonly string[];
  /** Whether a lower-case address is a partner's. */
  isKnown: (address: string) => boolean;
};

/** The first rule that fits decides: the never-log list wins over everything, a partner over what a message looks like. */
export function shouldPropose(message: MessageFacts, context: ProposeContext): Proposal {
  const { own, neverLog, isKnown } = context;
  const all = weSent(message, own) ? [...message.to, ...message.cc] : [message.from];
  const listed = all.find(one => onList(one.address, neverLog));
  if (listed) return never(`${listed.address} is on the never-log list.`);
  const people = counterparts(message, own);
  if (people.length === 0) {
    if (all.every(one => one.address === '')) return ask('The page does not show the address.');
    return never('It is between colleagues.');
  }
  const doubt = people.map(doubtfulIdentity).find(reason => reason !== '');
  if (doubt) return ask(doubt);
  const known = people.find(one => isKnown(one.address));
  if (known) return { verdict: 'propose', reason: `${known.address} is a partner's.` };
  if (isNoReply(message.from.address)) return never('Sent by a system that takes no answer.');
  if (!weSent(message, own) && isNewsletter(message)) return never('It is a newsletter.');
  const writer = people[0]!;
  if (isPrivateAddress(writer.address)) return ask(`${writer.address} is a private address: it may be a patient's.`);
  if (soundsLikeAPatient(message.subject)) return ask('It may be from a patient.');
  return { verdict: 'propose', reason: `${writer.address} is not known yet.` };
}

/** An address at a provider where anybody can have one. */
export function isPrivateAddress(address: string): boolean {
  const domain = domainOf(address);
  return isMailProvider(domain) && !isProfessionalMail(domain);
}

/** Why the sender may not be who they seem, in words; empty if nothing speaks for it. */
export function doubtfulIdentity(one: Mailbox): string {
  if (one.claims) return `The name says ${one.claims}, but it came from ${one.address}.`;
  if (mixesScripts(one.name)) return `The name mixes alphabets; it came from ${one.address}.`;
  if (mixesScripts(one.address) || /(?:^|[@.])xn--/.test(one.address))
    return `The address has letters that look like others: ${one.address}.`;
  return '';
}

/** Latin letters with Cyrillic or Greek ones in the same word, as in a forged "Jаne". */
export function mixesScripts(text: string): boolean {
  return text
    .split(/[^\p{Alpha}\p{M}]+/u)
    .some(word => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word));
}

function onList(address: string, neverLog: readonly string[]): boolean {
  const bare = address.toLowerCase();
  const entries = neverLog.map(entry => entry.trim().toLowerCase());
  return (
    bare !== '' &&
    (entries.includes(bare) ||
      inDomains(
        bare,
        entries.filter(entry => !/^[^@]+@/.test(entry)),
      ))
  );
}

function soundsLikeAPatient(subject: string): boolean {
  return /\b(?:my|our|mein\w*|mon|ma|mi|mio|mia|mijn|min|mitt)\s(?:\w+\s){0,2}(?:appointments?|booking|insoles?|orthotics?|results?|prescription|treatment|x ray|scan|termin\w*|rezept|rendez vous|rdv|ordonnance|cita|receta|appuntamento|ricetta|afspraak|tid|time)\b|\b(?:cancel|reschedule|rebook|move)\b.*\bappointment\b|\b(?:can|could|may) i (?:come|book|move|change|cancel)\b/.test(
    foldText(subject.slice(0, 300)),
  );
}

function ask(reason: string): Proposal {
  return { verdict: 'ask', reason };
}

function never(reason: string): Proposal {
  return { verdict: 'never', reason };
}
