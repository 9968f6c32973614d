import { outsideStore } from '../platform/outside.ts';
import type { KithDb } from '../store/db.ts';
import { forgetLoss, lossOf, type Loss } from '../store/sentinel.ts';
import { countText } from './format.ts';

/** What this browser has lost; null if nothing. */
export async function lossHere(db: KithDb): Promise<Loss | null> {
  const outside = outsideStore();
  return outside && lossOf(db, outside);
}

/** The person chose to start afresh: what was lost is no longer asked about. */
export async function forgetLossHere(): Promise<void> {
  const outside = outsideStore();
  if (outside) await forgetLoss(outside);
}

/** What is missing and what to do, a sentence or two each. `locale` for the day. */
export function lossWords(
  { sentinel, copies }: Loss,
  locale: string,
): { missing: string; todo: string; unsent?: string } {
  const { records, service, at } = sentinel;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
  const missing = `On ${day} there ${records === 1 ? 'was' : 'were'} ${countText(records, 'entry', 'entries')} here. Now the browser’s store is empty: the browser, or a program that cleans up, has emptied it. Kith has deleted nothing.`;
  if (!service) {
    const todo =
      'This browser was not connected to a service, so it held the only copy. Bring back the last export you saved; nothing newer than that can be found again.';
    return { missing, todo };
  }
  const todo = `The service at ${service} still has all that had been sent, and nothing was deleted for your colleagues. Kith tries to connect to it again by itself. Should that not work, ask a colleague for an invite code (Team, Make an invite code) and join again.`;
  if (copies === 0) return { missing, todo };
  const unsent = `${countText(copies, 'change')} that had not been sent ${copies === 1 ? 'is' : 'are'} kept beside the store, and will be sent when you have joined.`;
  return { missing, todo, unsent };
}
