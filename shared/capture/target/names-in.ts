import { personKey } from '../cards/same-person.ts';
import { isCredentialLine } from '../mentions/credential-line.ts';
import { emailsIn } from '../mentions/email.ts';
import { nameIn, type NameMention } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import { namesAddress } from '../message/same-name.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import { nameAfterCapitals, nameAfterRole, nameBeforePlace, nameGoingOn, withoutField } from './name-in-line.ts';
import { nameInParts } from './name-in-parts.ts';
import { partsOf } from './parts-of.ts';

/** A name that was selected, with the line it begins. */
export type Named = { mention: NameMention; line: number };

/** Names at the beginnings of the selected lines, in order; a name that is the whole selection need not be a sure one. */
export function namesIn(text: string): Named[] {
  const lines = text.split('\n').filter(Boolean);
  const boxes = lines.flatMap(line => emailsIn(line).map(({ email }) => email));
  const found: (Named & { score: number })[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.length > 400) continue;
    // "Leanne Duckett, 34, of Duckett Physio": an age is no house number; "Barry Womersley, 14 Pool Lane" is somebody.
    const head = line
      .slice(0, 200)
      .replace(PICTURE_OF, '')
      .replace(
        /,\s(?:aged\s)?\d{1,2}(?=,\s)|,\s\d{1,4}[a-z]?\s\p{Upper}[\p{Alpha}’']*\s(?:Street|Road|Lane|Avenue|Close|Drive|Way)\b.*$/u,
        '',
      );
    const plain = beforeDetail(head) ?? nameIn(head);
    const mention = withoutField(
      nameAfterRole(head) ??
        nameAfterCapitals(head) ??
        nameGoingOn(head) ??
        (plain && plain.score >= 0.4 ? plain : null) ??
        nameBeforePlace(head) ??
        nameInParts(head) ??
        plain,
    );
    if (
      !mention ||
      isRole(mention.name) ||
      isCredentialLine(mention.name) ||
      isWorkplaceOf(found.at(-1), mention, at) ||
      (isOrganisation(mention.name) && mention.score < 0.6)
    )
      continue;
    const score = mention.score + support(mention, lines, at, boxes);
    const known = found.some(each => personKey(each.mention.name) === personKey(mention.name));
    if (score >= 0.55 && !known) found.push({ mention, line: at, score });
  }
  return found;
}

/** "Ann Frost" of "Ann Frost frosty54@…": a sure name before an address or a number. */
function beforeDetail(line: string): NameMention | null {
  const [name = ''] = /^\p{Upper}[^\d@:,;]{3,40}(?=\s(?:[\w.+-]{1,40}@|\(?\+?\d[\d\s()-]{6}))/u.exec(line) ?? [];
  const mention = name ? nameIn(name.replace(/[\s(<–-]+$/, '')) : null;
  return mention?.rest === '' && mention.score >= 0.6 ? mention : null;
}

/** "Director, Stride Lab" below "Ann Frost": where she is that, unless its words are a sure name. */
function isWorkplaceOf(above: Named | undefined, { name, rest }: NameMention, at: number): boolean {
  return above?.line === at - 1 && above.mention.rest === '' && isRole(rest) && (nameIn(name)?.score ?? 0) < 0.5;
}

/** What a picture says before the name of whom it shows, an article before its writer's. */
const PICTURE_OF =
  /^By:?\s(?=\p{Upper}\S*\s\p{Upper})|^(?:an?\s)?(?:profile\s)?(?:photo(?:graph)?|portrait|picture|headshot|image|pic)(?:\sof\s(?:our\s)?|:\s|\s[-–—]\s)/iu;

/** What makes an unsure name one: it was selected by itself, a role or post-nominals follow it. */
function support(mention: NameMention, lines: readonly string[], at: number, boxes: readonly string[]): number {
  if (isRole(mention.rest) || partsOf(mention.rest).slice(0, 2).some(isRole)) return 0.5;
  if (mention.rest === '' && boxes.some(email => namesAddress(mention.name, email))) return 0.4;
  const next = lines[at + 1];
  const led = at === 0 && next !== undefined && (isRole(next) || isCredentialLine(next)) ? 0.4 : 0;
  // Three unknown words alone are as often a club's name as a person's.
  const unsure = mention.score < 0.4 && mention.honorific === null && mention.name.split(' ').length > 2;
  const goesOn = CONNECTED.test(mention.rest) || mention.score >= 0.4;
  const rest = (mention.rest === '' ? 0.4 : goesOn ? 0.3 : 0.2) + (mention.honorific ? 0.2 : 0);
  return led || (lines.length === 1 && !unsure ? rest : 0);
}

/** What leads on from a name in a sentence. */
const CONNECTED = /^[,(|–-]|^(?:of|from|at|with|who)\s/;
