import { isNamedPlace } from '../message/role-or-place.ts';
import { FIELD_OF_WORK } from '../message/role-and-place.ts';
import type { Seen } from '../cards/card.ts';

/** "Consultant in Pain Medicine, Eastmoor Hospital", "Summit Physio": where somebody works is no part of what they are. */
export function withoutPlace(role: Seen<string> | null, place: Seen<string> | null): Seen<string> | null {
  if (!role || isNamedPlace(role.value)) return null;
  const at = place && !FIELD_OF_WORK.test(place.value) ? role.value.indexOf(place.value) : -1;
  const before = role.value.slice(0, Math.max(0, at)).replace(LEADS_TO_PLACE, '');
  return before.length > 3 ? { ...role, value: before } : role;
}

const LEADS_TO_PLACE = /(?:[\s,(–-]|\b(?:at|of|for|with|from|the|and (?:owner|founder|director)))+$/;
