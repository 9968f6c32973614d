import { formMaker } from './capture/first-form.ts';
import { startMenu } from './capture/menu.ts';
import { openCapture } from './capture/open-capture.ts';
import { askChips, keepChips } from './mailbox/chips.ts';
import { browser } from './platform/browser.ts';
import { idSource } from './platform/ids.ts';
import { AWAKE_PORT, onChipMessage, onMessage } from './platform/messages.ts';
import { closeToContentScripts, outsideStore } from './platform/outside.ts';
import { report } from './platform/report.ts';
import { cacheSafe } from './platform/safe.ts';
import { openBeside } from './platform/side-panel.ts';
import { showLoss, startBadge } from './popup/badge.ts';
import { markSender, unmarkTabs } from './popup/tab-mark.ts';
import { openDb } from './store/open-db.ts';
import { keepSentinel } from './store/sentinel.ts';
import { turnDay } from './store/turn-day.ts';
import { keepSpare, reconnect } from './sync/reconnect.ts';
import { createScheduler } from './sync/scheduler.ts';

const HEARTBEAT = 'heartbeat';

/**
 * The worker: every listener is registered before the first await, because the browser wakes the worker for an event and
 * delivers it only to listeners that are there at once.
 */
export function startBackground(): void {
  const db = openDb();
  const outside = outsideStore();
  const safe = cacheSafe();
  const sentinel = keepSentinel(db, outside, idSource, {
    lost(loss) {
      showLoss().catch((error: unknown) => report(error, 'showing that records are missing'));
      if (!safe) return;
      reconnect(db, { safe, loss, source: idSource })
        .then(isBack => isBack && attend())
        .catch((error: unknown) => report(error, 'going on after records were lost'));
    },
    kept() {
      if (safe) keepSpare(db, safe).catch((error: unknown) => report(error, 'keeping a spare of the connection'));
    },
    failed: error => report(error, 'counting what is here'),
  });
  const scheduler = createScheduler(db, idSource, { outside, afterSlice: sentinel.note });
  const attend = () => {
    db.mendLastRun()
      .catch((error: unknown) => report(error, 'tidying after the last run'))
      .then(() => {
        scheduler.nudge();
        sentinel.note();
        return turnDay(db, idSource.now());
      })
      .catch((error: unknown) => report(error, 'turning the day'));
  };
  const makeForm = formMaker(db, async () => (await import('../shared/capture/contact-from.ts')).contactFrom);
  startMenu(makeForm, idSource.now);
  onMessage(message => {
    if (message.type === 'capture') {
      const asked = { purpose: 'add', page: { ...message, frameId: 0 }, ask: {}, at: idSource.now() } as const;
      return void openCapture(asked, makeForm);
    }
    attend();
    // What is due with the sender of an open message may have changed.
    askChips().catch((error: unknown) => report(error, 'asking the chips'));
  });
  keepChips(() => void unmarkTabs());
  onChipMessage((message, tab) => {
    const done =
      message.type === 'chip' ? openBeside(tab.windowId) : markSender(db, tab.id, message.address, idSource.now());
    done.catch((error: unknown) => report(error, 'answering a chip'));
  });
  browser.runtime.onConnect.addListener(port => {
    if (port.name !== AWAKE_PORT) return;
    port.onDisconnect.addListener(scheduler.watch());
    attend();
  });
  browser.alarms.onAlarm.addListener(attend);
  browser.runtime.onStartup.addListener(attend);
  browser.runtime.onInstalled.addListener(attend);
  // Alarms may vanish on restart (Chrome before 150) and do not persist in Firefox: set anew at each start of the worker.
  browser.alarms
    .create(HEARTBEAT, { periodInMinutes: 1 })
    .catch((error: unknown) => report(error, 'setting the alarm'));
  globalThis.addEventListener('online', attend);
  closeToContentScripts().catch((error: unknown) => report(error, 'closing the store to pages'));
  startBadge(db, idSource.now);
  attend();
}
