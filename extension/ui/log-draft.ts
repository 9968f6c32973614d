import {
  TOUCHPOINT_KIND_IDS,
  TOUCHPOINT_KINDS,
  type Side,
  type TouchpointKind,
} from '../../shared/model/touchpoint.ts';
import type { IconName } from './icon-paths.ts';

/** What is logged: a referral in one direction, or a touchpoint of a kind. */
export type What = 'received' | 'sent' | TouchpointKind;

/** What a quick log holds while it is filled in; the partner is chosen beside it. */
export type LogDraft = {
  what: What;
  /** The patient's tag of a referral, the note of a touchpoint. */
  text: string;
  /** As typed; empty is today. */
  when: string;
  /** Whose doing a touchpoint was, where that is known: a message from them is received. */
  side?: Side | undefined;
};

export type WhatChoice = { id: What; key: string; label: string; icon: IconName };

/** What the quick log offers at once, each with the letter that chooses it; the other kinds stand under "More". */
export const REFERRALS: readonly WhatChoice[] = [
  { id: 'received', key: 'r', label: 'Referral received', icon: 'received' },
  { id: 'sent', key: 's', label: 'Referral sent', icon: 'sent' },
];
export const COMMON_TOUCHPOINTS: readonly WhatChoice[] = [
  { id: 'call', key: 'c', label: 'Call', icon: 'phone' },
  { id: 'email', key: 'e', label: 'Email', icon: 'mail' },
  { id: 'meeting', key: 'm', label: 'Meeting', icon: 'people' },
  { id: 'coffee', key: 'f', label: 'Coffee', icon: 'coffee' },
  { id: 'thank-you', key: 't', label: 'Thanks', icon: 'star' },
];
export const OTHER_TOUCHPOINTS: readonly TouchpointKind[] = TOUCHPOINT_KIND_IDS.filter(
  id => !COMMON_TOUCHPOINTS.some(choice => choice.id === id),
);

export function isReferral(what: What): what is 'received' | 'sent' {
  return what === 'received' || what === 'sent';
}

export function isWhat(value: unknown): value is What {
  return value === 'received' || value === 'sent' || TOUCHPOINT_KIND_IDS.some(id => id === value);
}

/** What was logged with whom, as a sentence: "Referral received from Ana Silva". */
export function loggedText(what: What, partnerName: string): string {
  if (what === 'received') return `Referral received from ${partnerName}`;
  if (what === 'sent') return `Referral sent to ${partnerName}`;
  return `${TOUCHPOINT_KINDS[what]} with ${partnerName}`;
}
