import { hostLabel, isMailProvider } from '../lexicon/hosts.ts';
import { fitsHost } from '../page/fits-host.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { wholeName } from './parts-of.ts';

function addressLabel(text: string): string | null {
  const domain = /@([\w-]{1,60}(?:\.[\w-]{1,60}){1,4})/.exec(text)?.[1]?.toLowerCase();
  return domain && !isMailProvider(domain) ? hostLabel(domain) : null;
}

/** Whether a name spells the domain of an address in the text. */
export function fitsAddress(name: string, text: string): boolean {
  const label = addressLabel(text);
  return label !== null && fitsHost(name, label) >= 0.8;
}

/** "Roaches Physio" of a text with hello@roachesphysio…: the words of a text that spell the domain of the address in it: an organisation's name. */
export function speltByAddress(text: string, person: string): string | null {
  const label = addressLabel(text);
  if (label === null) return null;
  const whole = text
    .split('\n')
    // "Ann Frost (Elm Ltd)"
    .map(line => (line.startsWith(`${person} (`) ? line.slice(person.length + 2).replace(/\)$/, '') : line))
    .find(line => line.length < 60 && /^\p{Upper}[^@\d:,]+$/u.test(line) && fitsHost(line, label) >= 0.9);
  if (whole && whole !== person) return whole;
  const runs = text.matchAll(/\p{Upper}[\p{Alpha}'’&-]{1,40}(?: (?:&|\p{Upper})[\p{Alpha}'’&-]{0,40}){0,4}/gu);
  const found = [...runs].map(match => match[0].trim()).find(run => fitsHost(run, label) >= 0.8);
  return found && (found !== person || hasOrganisationWord(found)) ? wholeName(text, found) : null;
}
