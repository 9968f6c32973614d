import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { CaptureDoors } from './CaptureApp.tsx';
import type { Capture } from './capture.ts';

/** How long the confirmation stays before the window closes by itself, in ms. */
const STAYS = 2_500;

/** Says that it is saved, and goes away by itself unless somebody reaches for it. */
export function CaptureDone({ capture, doors }: { capture: Capture; doors: CaptureDoors }) {
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => clearTimeout(closing.current);
  const release = () => {
    hold();
    closing.current = setTimeout(doors.close, STAYS);
  };
  useEffect(() => {
    release();
    return hold;
  }, []);
  const done = capture.done.value;
  if (!done) return null;
  return (
    <main class="capture-done" onMouseEnter={hold} onMouseLeave={release} onFocusCapture={hold} onBlurCapture={release}>
      <span class="capture-done-icon">
        <Icon name="check" size="large" />
      </span>
      <p class="capture-done-text" role="status">
        {done.text}
      </p>
      <p class="soft small">Saved in this browser.</p>
      <div class="capture-done-actions">
        {done.saved.changes.length > 0 && (
          <Button icon="undo" onClick={() => void capture.undoSaved().then(doors.close)}>
            Undo
          </Button>
        )}
        <Button icon="next" onClick={() => doors.openPartner(done.saved.partner)}>
          Open
        </Button>
      </div>
    </main>
  );
}
