import type { KithDb } from '../store/db.ts';
import { getMeta, type Meta, type SyncState } from '../store/meta.ts';
import type { IconName } from './icon-paths.ts';

/** What the status line is made of. */
export type SyncView = {
  connected: boolean;
  pending: number;
  state: SyncState | undefined;
  /** How much of what the service has is here, 0 to 1, while a catch-up runs; else undefined. */
  progress?: number | undefined;
};

/** The status line: a few words, whether they ask for attention, and what to do about it. */
export type SyncWords = { text: string; icon: IconName; tone: 'calm' | 'warm'; detail?: string; progress?: number };

/** For a live query. */
export async function readSyncView(db: KithDb): Promise<SyncView> {
  const [connection, state, pending, cursor, behind] = await Promise.all([
    getMeta(db, 'connection'),
    getMeta(db, 'syncState'),
    db.outbox.count(),
    getMeta(db, 'cursor'),
    getMeta(db, 'behind'),
  ]);
  return { connected: connection !== undefined, pending, state, progress: progressOf(cursor, behind) };
}

/** The counting of what came is the last hundredth. */
function progressOf(cursor: Meta['cursor'] | undefined, behind: Meta['behind'] | undefined): number | undefined {
  if (cursor && cursor.seq < cursor.latest) return (0.99 * cursor.seq) / cursor.latest;
  return behind ? 0.99 : undefined;
}

/** Entries are always saved here first; the words say how far they have come, and never leave a person with a code. */
export function syncWords({ connected, pending, state, progress }: SyncView): SyncWords {
  if (!connected) return { text: 'Saved in this browser', icon: 'check', tone: 'calm' };
  const kept = pending > 0 ? `${pending} waiting` : 'Saved here';
  if (state?.outcome === 'update-needed') {
    const detail = 'This version of Kith is too old for the service. Entries stay safe here; update the extension.';
    return { text: 'Update needed', icon: 'warning', tone: 'warm', detail };
  }
  if (state?.outcome === 'signed-out') {
    const detail = state.message ?? 'This browser is not connected. Connect it again with an invite code.';
    return { text: `${kept} · disconnected`, icon: 'offline', tone: 'warm', detail };
  }
  if (state?.outcome === 'held') {
    const detail =
      'Other browsers deleted many entries at once. Look at them in the dashboard before they go here too.';
    return { text: 'Waiting for your answer', icon: 'warning', tone: 'warm', detail };
  }
  if (state?.clockAhead !== undefined) {
    const detail = `This computer's clock is ${durationText(state.clockAhead)} ahead. Entries get the right time; please set the clock.`;
    return { text: 'Check the clock', icon: 'clock', tone: 'warm', detail };
  }
  if (state?.outcome === 'refused' || state?.outcome === 'trouble') {
    const detail = `${state.message ?? 'The service had trouble.'} Entries stay safe here and are tried again.`;
    return { text: `${kept} · trouble`, icon: 'warning', tone: 'warm', detail };
  }
  if (state?.outcome === 'offline') {
    const detail = 'Entries are kept here and sent when the service can be reached.';
    return { text: `${kept} · offline`, icon: 'offline', tone: 'calm', detail };
  }
  if (progress !== undefined) {
    const detail = 'You can work meanwhile: what is not here yet comes by itself.';
    return {
      text: `Bringing all over · ${Math.floor(100 * progress)} %`,
      icon: 'cloud',
      tone: 'calm',
      detail,
      progress,
    };
  }
  if (pending > 0 || !state) return { text: pending > 0 ? kept : 'Connecting …', icon: 'cloud', tone: 'calm' };
  return {
    text: 'Saved here · synced',
    icon: 'check',
    tone: 'calm',
    ...(state.message ? { detail: state.message } : {}),
  };
}

/** "2 hours", "10 years": the largest whole unit. */
function durationText(ms: number): string {
  const units: [string, number][] = [
    ['year', 31_557_600_000],
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
  ];
  for (const [unit, size] of units) {
    const count = Math.round(ms / size);
    if (ms >= size) return `${count} ${unit}${count === 1 ? '' : 's'}`;
  }
  return 'a moment';
}
