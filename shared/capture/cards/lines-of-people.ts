import { nameIn } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';

/** "Dr Ann Frost & Dr Tom Wade": several people with their forms of address on one line. */
export function apart(line: string): string[] {
  if (TITLED.test(line)) return line.split(AND_TITLED);
  // "Jake Moor, Senior Physiotherapist; Joy Lim, Receptionist."
  const entries = line.split(/;\s/);
  if (entries.length >= 2 && entries.every(entry => (nameIn(entry)?.score ?? 0) >= 0.4 && /, \p{Upper}/u.test(entry)))
    return entries;
  // "Ross Ogilvie, Alice Frost and James Wallace"
  const parts = line.split(/[,;]\s|\s(?:and|&|[·•|])\s/);
  const names = parts.map(part => nameIn(part));
  const isList = names.every(name => name?.rest === '' && name.credentials === null && name.name.includes(' '));
  return parts.length >= 2 && isList && names.filter(name => name!.score >= 0.5).length * 2 >= parts.length
    ? parts
    : [line];
}

/** "Yvette LavoieOccupational Therapist": a role that a program wrote right behind the name. */
export function unglued(line: string): string {
  const at = line.search(/(?<=\p{Lower}{2})\p{Upper}\p{Lower}{3}/u);
  const isGlued = at > 3 && nameIn(line.slice(0, at))?.rest === '';
  return isGlued && isRole(line.slice(at).replace(/\s\([^)]*\)$/, ''))
    ? `${line.slice(0, at)} ${line.slice(at)}`
    : line;
}

const TITLED = /^(?:Dr|Prof|Mr|Mrs|Ms|Miss|Mme|Dra|Drs|Dott|Dott\.ssa)\b/;
const AND_TITLED =
  /\s*(?:,|&|\/|[·•|]|\b(?:und|and|et|y|e|en)\b)\s*(?=(?:Dr|Prof|Mr|Mrs|Ms|Miss|Mme|Dra|Drs|Dott|Dipl)\b\.?[\s-])/;
