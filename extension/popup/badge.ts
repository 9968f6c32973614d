import { liveQuery } from 'dexie';
import { isDue } from '../../shared/rules/reminders.ts';
import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import { getMeta } from '../store/meta.ts';
import { dayAt, practiceOf } from '../store/today.ts';

/** How many reminders are due now for the person at this browser: what the toolbar button shows. `now` in ms. */
export async function badgeCount(db: KithDb, now: number): Promise<number> {
  const today = dayAt(now, (await practiceOf(db))?.timeZone);
  const member = (await getMeta(db, 'connection'))?.memberId;
  const due = await db.reminders.where('due').belowOrEqual(today).toArray();
  return due.filter(row => isDue(row, today) && (!member || !row.assignee || row.assignee === member)).length;
}

/** What fits on the button: nothing, the number, or "99+". */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 99 ? '99+' : String(count);
}

/**
 * Keeps the number on the toolbar button right while the worker lives: after each commit, sync and turn of the day. Whatever writes
 * wakes the worker, so nothing is missed while it sleeps.
 */
export function startBadge(db: KithDb, now: () => number): void {
  liveQuery(() => badgeCount(db, now())).subscribe({
    next: count => {
      show(count).catch((error: unknown) => report(error, 'showing the number of reminders'));
    },
    error: (error: unknown) => report(error, 'counting reminders'),
  });
}

async function show(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0e5e55' });
  await browser.action.setBadgeText({ text: badgeText(count) });
  await browser.action.setTitle({ title: count === 0 ? 'Kith' : `Kith: ${count} to do` });
}

/** Says on the toolbar button that records are missing: without them there is nothing to count. */
export async function showLoss(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#a1261e' });
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setTitle({ title: 'Kith: this browser has lost its records' });
}
