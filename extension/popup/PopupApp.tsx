import { useEffect } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LOSS_TITLE } from '../ui/loss-title.ts';
import { Notice } from '../ui/Notice.tsx';
import { SyncStatus } from '../ui/SyncStatus.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { PopupHome } from './PopupHome.tsx';
import type { Popup } from './popup.ts';
import './PopupApp.css';

/** What the popup can open beside itself; the entrypoint knows how. */
export type PopupDoors = {
  dashboard: (path: '/' | '/welcome' | `/partner/${string}`) => void;
  addFromPage: () => void;
  /** Missing where the browser has no side panel, or this is it. */
  sidePanel?: (() => void) | undefined;
  /** Cards that were being filled in when their window went away. */
  unfinished: { id: string; title: string }[];
  resume: (id: string) => void;
  discard: (id: string) => void;
};

/** The toolbar popup: find, log, tick off. */
export function PopupApp({ popup, doors }: { popup: Popup; doors: PopupDoors }) {
  const network = popup.network.value;
  const needsSetUp = network.type === 'ready' && !network.value.isSetUp;
  const chosen = popup.chosen.value;
  const usable = network.type === 'ready';
  useEffect(() => {
    // What `npm run bench` reads: the search has its partners and is on the screen.
    if (usable) performance.mark('kith-usable');
  }, [usable]);
  const QuickLog = popup.rest.value?.QuickLog;
  return (
    <div class="popup">
      <header class="popup-head">
        <h1 class="popup-brand">Kith</h1>
        {popup.sync.value.type === 'ready' && !needsSetUp && <SyncStatus view={popup.sync.value.value} />}
        {doors.sidePanel && !needsSetUp && (
          <Button kind="quiet" size="small" icon="panel" label="Open beside the page" onClick={doors.sidePanel} />
        )}
        <Button kind="quiet" size="small" icon="home" label="Open dashboard" onClick={() => doors.dashboard('/')} />
      </header>
      <main class="popup-main">
        {network.type === 'failed' && (
          <Notice tone="danger" urgent title="Kith cannot read its store">
            {network.message}
          </Notice>
        )}
        {needsSetUp && popup.loss.value ? (
          <Notice
            tone="danger"
            urgent
            title={LOSS_TITLE}
            actions={
              <Button kind="primary" size="small" icon="next" onClick={() => doors.dashboard('/welcome')}>
                See what can be done
              </Button>
            }
          >
            The browser’s store is empty, and Kith has not emptied it.
          </Notice>
        ) : needsSetUp ? (
          popup.loss.value === null && (
            <EmptyState
              icon="handshake"
              title="Your referral network, kept in good order"
              action={
                <Button kind="primary" icon="next" onClick={() => doors.dashboard('/welcome')}>
                  Set up your practice
                </Button>
              }
            >
              Log who refers to you and whom you refer to, in a few seconds, from the page you are on. It takes a minute
              to set up, and everything stays in this browser.
            </EmptyState>
          )
        ) : chosen ? (
          QuickLog && (
            <QuickLog
              popup={popup}
              about={chosen.about}
              start={chosen.start}
              openPartner={id => doors.dashboard(`/partner/${id}`)}
            />
          )
        ) : (
          network.type !== 'failed' && <PopupHome popup={popup} doors={doors} />
        )}
      </main>
      <Toasts />
    </div>
  );
}
