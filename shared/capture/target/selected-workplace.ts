import type { Seen } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { hostLabel, isMailProvider } from '../lexicon/hosts.ts';
import { senderOf } from '../message/sender.ts';
import type { Reading } from '../page/reading.ts';
import { readSignature } from '../signature.ts';
import { foreignName } from './link-name.ts';
import { speltByAddress } from './spelt.ts';

/** A signature that was selected, in a message or on somebody else's page, says where its writer works as one below a message does. */
export function signedBy({ facts, site, regions, outline }: Reading, target: Target, person: Candidate): Candidate {
  const lines = target.text.split('\n').filter(Boolean);
  const { card } = person;
  // The cells of a row whose columns have heads are no lines of a signature.
  const isLabelled = target.blocks.some(block => outline.labels[block] !== '');
  const isSigned =
    target.kind === 'selection' && !isLabelled && lines.length >= 3 && lines[0]!.includes(card.name!.value);
  // Who is mailed at the page's domain works where it is, whatever else the lines say.
  const isLocal = !facts.message && card.emails.some(({ value }) => hostLabel(value.split('@')[1]!) === site.label);
  if (!isSigned || isLocal || (site.own && !facts.message)) return person;
  const sender = senderOf({ name: card.name!.value, address: card.emails[0]?.value ?? '' }, lines);
  const { organisations, websites } = readSignature({ lines, links: [] }, sender, regions);
  const said = <T>(all: { value: T; line: string }[]): Seen<T> | null =>
    all[0] ? { value: all[0].value, evidence: { text: all[0].line, from: 'selection', confidence: 0.85 } } : null;
  return {
    ...person,
    card: {
      ...card,
      organisation: said(organisations.filter(({ value }) => value !== card.role?.value)) ?? card.organisation,
      website: said(websites) ?? card.website,
    },
  };
}

/**
 * "… held at Keddie Footcare, 22 Princes Street. Call Rhona Keddie, rhona@keddiefootcare.co.uk": the words selected, or of a story that is not on their
 * site, that spell whose mail it is.
 */
export function spelledByMail(reading: Reading, target: Target, person: Candidate): Candidate {
  const { card } = person;
  const [email] = card.emails;
  const domain = email?.value.split('@')[1];
  if (card.organisation || !domain || isMailProvider(domain)) return person;
  const here = target.kind === 'selection' ? speltByAddress(target.text, card.name!.value) : null;
  if (here?.includes(' '))
    return withOrganisation(person, { value: here, evidence: { text: here, from: 'selection', confidence: 0.8 } });
  const isOfPage = reading.site.own && !person.foreign;
  const told = isOfPage ? null : foreignName(reading, { ...target, text: '', href: `mailto:${email!.value}` });
  return told && told.value !== card.name!.value ? withOrganisation(person, told) : person;
}

function withOrganisation(person: Candidate, organisation: Seen<string>): Candidate {
  return { ...person, card: { ...person.card, organisation } };
}
