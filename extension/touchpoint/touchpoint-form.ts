import { fieldsOf, type Draft, type Touchpoint } from '../../shared/model/kinds.ts';
import type { Fields } from '../../shared/model/record.ts';
import { SIDES, TOUCHPOINT_KIND_IDS } from '../../shared/model/touchpoint.ts';

/** A touchpoint as text, the way the form holds it. */
export type TouchpointText = {
  touchpointKind: string;
  side: string;
  on: string;
  minutes: string;
  link: string;
  notes: string;
  partners: string[];
};

export function textOf(touchpoint: Touchpoint): TouchpointText {
  return {
    touchpointKind: touchpoint.touchpointKind ?? 'other',
    side: touchpoint.side ?? 'mutual',
    on: touchpoint.on ?? '',
    minutes: touchpoint.minutes === undefined ? '' : String(touchpoint.minutes),
    link: touchpoint.link ?? '',
    notes: touchpoint.notes ?? '',
    partners: touchpoint.partners ?? [],
  };
}

/** What has to be put right before it can be saved. */
export function errorsOf(text: TouchpointText): { minutes?: string } {
  const minutes = text.minutes.trim();
  const isFine = minutes === '' || (/^\d{1,5}$/.test(minutes) && Number(minutes) <= 10_000);
  return isFine ? {} : { minutes: 'Write whole minutes, such as 30.' };
}

/** The fields that differ from when the form was opened. */
export function changedFields(before: Touchpoint, text: TouchpointText): Fields {
  const opened = textOf(before);
  const draft: Draft<'touchpoint'> = {};
  if (text.touchpointKind !== opened.touchpointKind) {
    draft.touchpointKind = TOUCHPOINT_KIND_IDS.find(id => id === text.touchpointKind) ?? null;
  }
  if (text.side !== opened.side) draft.side = SIDES.find(side => side === text.side) ?? null;
  if (text.on !== opened.on && text.on) draft.on = text.on;
  if (text.minutes.trim() !== opened.minutes) draft.minutes = text.minutes.trim() ? Number(text.minutes) : null;
  if (text.link.trim() !== opened.link) draft.link = text.link.trim() || null;
  if (text.notes.trim() !== opened.notes) draft.notes = text.notes.trim() || null;
  if (text.partners.join() !== opened.partners.join() && text.partners.length > 0) draft.partners = text.partners;
  return fieldsOf('touchpoint', draft);
}
