import { isFieldOfWork } from '../lexicon/fields.ts';
import { isCredentialLine } from '../mentions/credential-line.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import { isSlogan, saysOf } from './beside-workplace.ts';
import { roleOrPlace } from './role-or-place.ts';
import type { Sender } from './sender.ts';
import type { Line, Said } from './signature-lines.ts';
import { rolesIn } from './signature-who.ts';

/** The line after the role, or after the name, that is nothing else: "Orthopädie am Ring", "City Hydrotherapy Pool". */
export function bareOrganisation(lines: readonly Line[], sender: Sender): Said<string>[] {
  const role = lines.findIndex(line => rolesIn(line, sender).length > 0);
  const at = role < 0 ? -1 : lines.findIndex(({ text }, at) => at > role && !isBeside(text));
  const next = lines[at];
  const text = next && next.segments.length === 1 ? next.text.replace(/[,.]$/, '') : '';
  const words = text.split(' ');
  const isName =
    words.length >= 2 &&
    words.length <= 6 &&
    /^\p{Upper}/u.test(text) &&
    words.filter(word => /^\p{Upper}/u.test(word)).length >= words.length / 2;
  if (
    !next ||
    !isName ||
    !/^[\p{Alpha}\p{M} &'’.-]+$/u.test(text) ||
    (nameIn(text)?.score ?? 0) >= 0.4 ||
    // For whom a secretary works.
    roleOrPlace(text) === 'role'
  )
    return [];
  const below = lines[at + 1];
  return below && /\d/.test(below.text) ? [{ value: text, line: next.text }] : [];
}

/** What may stand between the role and the workplace: letters, services, wishes, another role. */
function isBeside(text: string): boolean {
  return isRole(text) || isCredentialLine(text) || isSlogan(text) || saysOf(text) || isFieldOfWork(text);
}
