import type { Target } from '../facts.ts';
import { canBeWebsite, hostLabel, hostOf, registeredDomain } from '../lexicon/hosts.ts';
import { emailsIn } from '../mentions/email.ts';
import { phonesIn } from '../mentions/phone.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { isContent } from './holder.ts';
import { namesIn } from './names-in.ts';
import { placeNamed } from './place-name.ts';
import { isBare, SENTENCE_END } from './prose.ts';
import { nameOfSentence } from './sentence.ts';
import { isBareSite } from './said.ts';

/**
 * "Elm Foot Care - Ann Frost MCFHP, Foot Health Practitioner. … Tel 07400 123456, ann@…": a piece of text that says everything of one contact.
 * Whoever points to its number, address or site means all of it, as if it were selected. Null where it tells of several, or of nobody.
 */
export function ownEntry(reading: Reading, target: Target): Target | null {
  const { outline, facts } = reading;
  const [block = -1] = target.blocks;
  const here = outline.blocks[block];
  if (!here || here.level !== undefined || target.blocks.length > 1 || !isDetail(reading, target)) return null;
  if (facts.message || !(isContent(reading, target.blocks) || isOthersLine(reading, here.text))) return null;
  const lines = here.text.split('\n');
  const line = lines.find(each => each.includes(target.text)) ?? '';
  const sentence = line.split(SENTENCE_END).find(each => each.includes(target.text)) ?? '';
  for (const text of [here.text, line, sentence]) {
    const links = facts.links.flatMap((each, at) => (each.block === block && text.includes(each.text) ? at : []));
    const entry: Target = { kind: 'selection', text, blocks: target.blocks, links };
    if (text.length > target.text.length && tellsOfOne(reading, entry, target.text)) return entry;
  }
  return null;
}

/** "Oak Physio 0113 … | adam@oakphysio.example" in the header of a medical centre: of whom the address spells. */
function isOthersLine({ site }: Reading, text: string): boolean {
  const name = text.split(/\s[|·–-]\s|\d/)[0]!;
  return emailsIn(text).some(({ email }) => {
    const label = hostLabel(email.split('@')[1]!);
    return label !== site.label && fitsHost(name, label) >= 0.9;
  });
}

/** What leads to a contact: a number, an address of mail, a site of its own. */
function isDetail({ site }: Reading, target: Target): boolean {
  const { kind, text, href = '' } = target;
  if (kind !== 'link') return isBare(target) || isBareSite(target) || /^[^\s@]+@[^\s@]+$/.test(text);
  if (/^(?:tel|mailto|callto):/i.test(href)) return /\d{3}|@/.test(text);
  return (
    canBeWebsite(hostOf(href)) && registeredDomain(hostOf(href)) !== registeredDomain(site.host) && /\.\S/.test(text)
  );
}

/** Of one person, named no later than the detail, or of one place that its own words name; with one number and one address at most. */
function tellsOfOne(reading: Reading, entry: Target, detail: string): boolean {
  const { text } = entry;
  const numbers = phonesIn(text, reading.regions).flatMap(({ phone }) => (phone.type === 'fax' ? [] : phone.number));
  const emails = emailsIn(text).map(({ email }) => email);
  if (text.length > 400 || new Set(numbers).size > 1 || new Set(emails).size > 1) return false;
  const [one, ...others] = namesIn(text);
  if (one) return !others.length && one.line <= text.split('\n').findIndex(line => line.includes(detail));
  return nameOfSentence(text) !== null || placeNamed(reading, entry)?.evidence.from === 'selection';
}
