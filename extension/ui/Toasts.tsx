import { useEffect } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import {
  dismissToast,
  lastUndoable,
  startCountdown,
  stopCountdown,
  toasts,
  undoToast,
  type Toast as ToastData,
} from './toasts.ts';
import './Toasts.css';

/** The place where `showToast` speaks: once per page. Ctrl+Z (or Cmd+Z) outside of typed text takes the newest entry back. */
export function Toasts() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      const toast = lastUndoable();
      if (!toast || hasTyped(event.target)) return;
      event.preventDefault();
      void undoToast(toast.id);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.value.map(toast => (
        <Toast key={toast.id} {...toast} />
      ))}
    </div>
  );
}

function Toast({ id, text, tone, undo }: ToastData) {
  const hold = () => stopCountdown(id);
  const release = () => tone === 'done' && startCountdown(id);
  return (
    <div
      class={`toast toast-${tone}`}
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocusCapture={hold}
      onBlurCapture={release}
    >
      <Icon name={tone === 'done' ? 'check' : 'warning'} />
      <p class="toast-text">{text}</p>
      {undo && (
        <Button kind="quiet" size="small" title="Undo (Ctrl+Z)" keys="Control+Z" onClick={() => void undoToast(id)}>
          Undo
        </Button>
      )}
      <Button kind="quiet" size="small" icon="close" label="Dismiss" onClick={() => dismissToast(id)} />
    </div>
  );
}

/** Whether Ctrl+Z belongs to text the person is typing. */
function hasTyped(target: EventTarget | null): boolean {
  return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== '';
}
