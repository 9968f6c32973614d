import type { Seen } from './card.ts';
import type { PartnerKind } from '../../model/partner-kinds.ts';
import { kindOfPerson, kindOfPlace, isOfSeveral } from '../mentions/role.ts';
import { isArticle } from '../page/article.ts';
import type { Reading } from '../page/reading.ts';

/** "List of certified physiotherapists" over the lines pointed at: of what calling a page says that all are whom it lists. */
export function kindOfListed(reading: Reading): Seen<PartnerKind> | null {
  const { facts, outline } = reading;
  const [first] = facts.target?.blocks ?? [];
  if (first === undefined || isArticle(reading) || outline.frame[first]) return null;
  const heads = outline.blocks.slice(0, first).filter(({ level, text }) => level !== undefined && text.length < 120);
  for (const { text } of heads.reverse()) {
    const kinds = new Set(text.split(/[\s,/()-]+/).flatMap(word => (isOfSeveral(word) ? (callingOf(word) ?? []) : [])));
    const [kind] = kinds;
    // "Physiotherapists and osteopaths": of either.
    if (kinds.size > 1) return null;
    if (kind) return { value: kind, evidence: { text, from: 'heading', confidence: 0.6 } };
  }
  return null;
}

/** "physiotherapy-elm@…" of a hospital: the service whose mailbox it is. */
export function kindOfBox(emails: readonly Seen<string>[]): Seen<PartnerKind> | null {
  for (const { value } of emails) {
    const words = value.split('@')[0]!.split(/[\d._-]+/);
    const kind = words.flatMap(word => (word.length > 6 ? (kindOfPlace(word) ?? []) : []))[0];
    if (kind) return { value: kind, evidence: { text: value, from: 'text', confidence: 0.6 } };
  }
  return null;
}

function callingOf(word: string): PartnerKind | null {
  return kindOfPerson(word) ?? kindOfPlace(word);
}
