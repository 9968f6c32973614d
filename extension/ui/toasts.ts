import { signal, type ReadonlySignal } from '@preact/signals';

export type Toast = {
  id: number;
  text: string;
  /** `trouble` stays until it is dismissed. */
  tone: 'done' | 'trouble';
  /** Takes back what the toast tells of. */
  undo?: (() => Promise<void> | void) | undefined;
};

const STAYS = 8_000;

const shown = signal<readonly Toast[]>([]);
/** What the `<Toasts>` of this page shows, oldest first. */
export const toasts: ReadonlySignal<readonly Toast[]> = shown;

let lastId = 0;

/** Says that something was done (or not); with `undo` it can be taken back by button or Ctrl+Z while it shows. */
export function showToast(toast: { text: string; tone?: Toast['tone']; undo?: Toast['undo'] }): void {
  const id = ++lastId;
  shown.value = [...shown.value.slice(-2), { tone: 'done', ...toast, id }];
  if (toast.tone !== 'trouble') startCountdown(id);
}

export function dismissToast(id: number): void {
  stopCountdown(id);
  shown.value = shown.value.filter(toast => toast.id !== id);
}

/** Takes back what this toast tells of, once. */
export async function undoToast(id: number): Promise<void> {
  const toast = shown.value.find(one => one.id === id);
  if (!toast?.undo) return;
  dismissToast(id);
  try {
    await toast.undo();
    showToast({ text: 'Undone' });
  } catch (error) {
    showToast({ text: 'That could not be undone. It is in the history of the entry.', tone: 'trouble' });
    throw error;
  }
}

/** The newest toast that can be taken back. */
export function lastUndoable(): Toast | undefined {
  return shown.value.findLast(toast => toast.undo);
}

const countdowns = new Map<number, ReturnType<typeof setTimeout>>();

/** Lets a toast go after a while; called again when the mouse or focus leaves it. */
export function startCountdown(id: number): void {
  stopCountdown(id);
  countdowns.set(
    id,
    setTimeout(() => dismissToast(id), STAYS),
  );
}

export function stopCountdown(id: number): void {
  clearTimeout(countdowns.get(id));
  countdowns.delete(id);
}
