import { isPageWord } from '../cards/organisation-doubts.ts';
import { orgKey, tidyOrganisation } from '../cards/organisation-names.ts';
import type { Seen } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { formTold } from '../lexicon/learnt/form-told.ts';
import { nameIn } from '../mentions/person-name.ts';
import { kindOfPlace } from '../mentions/role.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { isTown } from './listed-by.ts';
import { isIssue, isOfStory } from './periodical.ts';

/**
 * "Elm Stroke Club meets on the first Tuesday." … "For more contact Ann Frost on 0113 …": in what a paper, a village or a directory tells, whom one is
 * told to ring is of the group that was told of last.
 */
export function withGroupNear(
  reading: Reading,
  target: Target,
  person: Candidate,
  pageName: Seen<string> | null,
): Candidate {
  const { card } = person;
  const isReached = card.phones.length + card.emails.length > 0;
  if (card.organisation || !isReached || reading.facts.message || target.text.includes('\n')) return person;
  const isOthers = isOfStory(reading, target, card, pageName) || isTown(pageName) || isIssue(reading);
  const organisation = isOthers ? groupBefore(reading, target) : null;
  return organisation ? { ...person, card: { ...card, organisation }, foreign: true } : person;
}

/**
 * The group that a sentence or heading before the target tells of, up to the heading of its part or to what names another's number. Of several the last one,
 * if people come together there: a council that a story tells of, too, is as often not meant.
 */
function groupBefore({ outline, mentions, site }: Reading, { blocks: [first = 0] }: Target): Seen<string> | null {
  const { blocks, noise, frame } = outline;
  const told: Seen<string>[] = [];
  for (let at = first; at >= Math.max(0, first - FAR); at--) {
    const { text, level, alt } = blocks[at]!;
    if (alt || noise[at] || frame[at]) continue;
    const isReached = mentions.some(({ type, block }) => block === at && (type === 'phone' || type === 'email'));
    if (at < first && isReached) break;
    const name = level === undefined ? subjectOf(text) : headOf(text);
    if (name && fitsHost(name, site.label) < 0.6)
      told.push({ value: name, evidence: { text: text.slice(0, 160), from: 'text', confidence: 0.7 } });
    if (level !== undefined) break;
  }
  const [last] = told;
  const isOnly = told.every(({ value }) => orgKey(value) === orgKey(last!.value));
  return last && (isOnly || GATHERS.has(kindOfPlace(last.value) ?? '')) ? last : null;
}

/** Kinds of what people come together in. */
const GATHERS: ReadonlySet<string> = new Set(['community-group', 'charity', 'sports-club', 'studio']);

/** As many blocks a story has between the two, at most. */
const FAR = 12;

function subjectOf(text: string): string | null {
  const [, name = ''] = SUBJECT.exec(text) ?? [];
  return isGroup(name) ? tidyOrganisation(name) : null;
}

const SUBJECT =
  /^(?:The |Our )?(?!An? )((?:\p{Upper}|\d)[\p{Alpha}\d’'&-]*(?: (?:(?:of|and|the|for|in|on|&) ){0,2}[\p{Upper}\d&][\p{Alpha}\d’'&-]*){0,6}(?:(?: \p{Lower}{3,}){0,2} (?:group|club|society|branch|choir|network|charity|association|circle|league|foodbank|hub|caf[eé]))?) (?:(?:now|also|usually|currently|recently|will|has|have|is|are|was) ){0,2}(?:meets?|meeting|gathers?|celebrat\p{Lower}+|holds?|holding|runs?|running|offers?|offering|welcom\p{Lower}+|invit\p{Lower}+|needs?|seeks?|seeking|looking|wants?|hosts?|hosting|provid\p{Lower}+|support\p{Lower}*|organis\p{Lower}+|organiz\p{Lower}+|launch\p{Lower}*|opens?|opened|starts?|started|starting|returns?|takes place|based|free|open|an?|the|been|pleased|delighted)(?!\p{Alpha})/u;

/** "Elm Stroke Club celebrates ten years" heads what is told of it. */
function headOf(text: string): string | null {
  const [part = ''] = text.split(/\s[|–—-]\s|:\s/);
  const kind = kindOfPlace(part);
  // "Elm news" is the paper's own.
  const isHead = isGroup(part) && part.split(' ').length < 7 && kind !== null && kind !== 'local-media';
  return subjectOf(part) ?? (isHead ? tidyOrganisation(part) : null);
}

function isGroup(name: string): boolean {
  const isNamed = isOrganisation(name) || kindOfPlace(name) !== null || formTold(name) === 'org';
  return name.includes(' ') && name.length < 70 && isNamed && !isPageWord(name) && (nameIn(name)?.score ?? 0) < 0.5;
}
