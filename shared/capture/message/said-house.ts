import type { Mailbox } from '../facts.ts';
import { isMailProvider, registeredDomain } from '../lexicon/hosts.ts';
import { foldText } from '../text/clean.ts';
import { shown } from './contact-lines.ts';
import { domainOf } from './mailbox.ts';
import type { BodyLine } from './quotes.ts';

/** Words with capitals, one after another, with what stands between them. */
const RUN = /\p{Upper}[\p{Alpha}\d'’.-]*(?:\s(?:(?:of|the|and|at|in|for|de|du|des|la|le|am|an|der)\s){0,2}(?:&|[\p{Upper}\d][\p{Alpha}\d'’.-]*))+/gu; // prettier-ignore

/**
 * What the letter calls the house whose domain its writer has: "Elm Podiatry" of "Dear Elm Podiatry Community" from ann@elmpodiatry.example. Two
 * words and more that spell the domain, letter for letter.
 */
export function saidHouse(
  own: readonly BodyLine[],
  { address }: Mailbox,
  isNew: (text: string) => boolean,
): string | null {
  const domain = registeredDomain(domainOf(address));
  if (!domain || isMailProvider(domain)) return null;
  const label = domain.split('.')[0]!.replace(/-/g, '').toLowerCase();
  if (label.length < 6) return null;
  const lines = shown(own).slice(0, 60);
  // Few letters spell it but in their addresses: less than to look at all their capitals.
  const bare = (text: string) => foldText(text).replace(/and| /g, '');
  const spelt = label.replace(/and/g, '');
  const mayName = (text: string) => bare(text).includes(spelt) && bare(withoutAddresses(text)).includes(spelt);
  const naming = lines.filter(({ text }) => text.length <= 1500 && mayName(text));
  // What only the signature calls it is said already.
  if (!naming.some(({ text }) => isNew(text))) return null;
  const found = naming.flatMap(({ text }) =>
    (text.match(RUN) ?? []).map(run => ({ run, isGreeting: text.startsWith(run) && GREETS.test(run) })),
  );
  for (const { run, isGreeting } of found) {
    const words = run.split(' ');
    for (let from = 0; from < words.length - 1; from += 1) {
      const to = words.findIndex((_, at) => at > from && spells(words.slice(from, at + 1), label));
      const name = words.slice(from, to + 1).join(' ');
      // "Elm Diabetes Friends" is called more than its domain; a greeting goes on with whom it greets.
      const goesOn = to < words.length - 1 && !isGreeting && !/['’.]s?$/.test(name);
      if (to > 0 && !goesOn) return name.replace(/(?:['’]s?|\.)$/, '');
    }
  }
  return null;
}

/** Without "ann@elmpodiatry.example" and "www.elmpodiatry.example", which have no capitals. */
function withoutAddresses(text: string): string {
  const words = text.split(/\s+/);
  return words.filter(word => !/^[a-z][a-z\d@./:_-]*[@.][a-z\d@./:_-]*$/.test(word)).join(' ');
}

function spells(words: readonly string[], label: string): boolean {
  const spelt = foldText(
    words
      .join(' ')
      .replace(/['’]s$/, ' ')
      .replace('&', 'and'),
  ).replace(/ /g, '');
  return spelt === label || spelt === `the${label}` || spelt.replace('and', '') === label;
}

const GREETS = /^(?:Dear|Hi|Hello|Hey|Good|Greetings|Welcome|Liebe|Hallo|Chers?|Bonjour|Hola|Ciao|Beste)\s/;
