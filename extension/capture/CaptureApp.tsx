import { useEffect } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { CaptureDone } from './CaptureDone.tsx';
import { CaptureForm } from './CaptureForm.tsx';
import type { Capture } from './capture.ts';
import type { Purpose } from './draft.ts';
import './CaptureApp.css';

export type CaptureDoors = { openPartner: (id: string) => void; setUp: () => void; close: () => void };

const HEADINGS: { [purpose in Purpose]: string } = {
  add: 'Add to network',
  received: 'Log a referral received',
  sent: 'Log a referral sent',
  touchpoint: 'Log a touchpoint',
};

/** The capture window: what was read, to be looked over and saved. */
export function CaptureApp({ capture, doors }: { capture: Capture; doors: CaptureDoors }) {
  const { stage, draft, purpose, base } = capture;
  useEffect(() => {
    document.title = `${HEADINGS[purpose.value]} · Kith`;
  }, [purpose.value]);
  return (
    <div class="capture">
      <header class="capture-head">
        <h1>{HEADINGS[purpose.value]}</h1>
        {draft.value && (
          <p class="soft small capture-page" title={draft.value.opened.url}>
            from {draft.value.opened.title || draft.value.opened.url || 'a page without a title'}
          </p>
        )}
      </header>
      {stage.value === 'reading' && (
        <p class="capture-reading soft" role="status">
          Reading the page …
        </p>
      )}
      {stage.value === 'filling' && base.value && !base.value.practice && (
        <div class="capture-notices">
          <Notice
            title="Your practice is not set up yet"
            actions={
              <Button size="small" onClick={doors.setUp}>
                Set up
              </Button>
            }
          >
            You can save this card now; setting up tells Kith your country and what to remind you of.
          </Notice>
        </div>
      )}
      {stage.value === 'filling' && capture.form.value && (
        <main class="capture-main">
          <CaptureForm capture={capture} form={capture.form.value} doors={doors} />
        </main>
      )}
      {stage.value === 'done' && capture.done.value && <CaptureDone capture={capture} doors={doors} />}
      {stage.value === 'gone' && (
        <EmptyState
          icon="note"
          title="This card is no longer there"
          action={<Button onClick={doors.close}>Close</Button>}
        >
          It was saved or discarded. Right-click the page again to start a new one.
        </EmptyState>
      )}
      <Toasts />
    </div>
  );
}
