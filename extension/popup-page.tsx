import { render } from 'preact';
import { signal } from '@preact/signals';
import { idSource } from './platform/ids.ts';
import { report } from './platform/report.ts';
import { takeKeyboard } from './platform/take-keyboard.ts';
import { PopupApp, type PopupDoors } from './popup/PopupApp.tsx';
import { createPopup } from './popup/popup.ts';
import { openDb } from './store/open-db.ts';
import './ui/theme.css';

/** What leads out of the popup: loaded after the first picture, because it needs the browser's API and its wrapper. */
type Doors = typeof import('./popup-doors.ts'); // eslint-disable-line @typescript-eslint/consistent-type-imports

/**
 * The toolbar popup, and the same beside the page (side panel, sidebar). The search comes first; what it does not need (what is due, the
 * open page, unfinished cards) is loaded after the first picture.
 */
export function startPopup(place: 'popup' | 'panel'): void {
  const popup = createPopup(openDb(), idSource);
  const unfinished = signal<PopupDoors['unfinished']>([]);
  const openPanel = signal<(() => Promise<void>) | undefined>(undefined);

  /** Does something that leads away; a popup then closes. */
  function leave(when: string, work: (doors: Doors) => Promise<void>): void {
    import('./popup-doors.ts')
      .then(work)
      .catch((error: unknown) => report(error, when))
      .finally(() => {
        if (place === 'popup') window.close();
      });
  }

  function App() {
    const panel = openPanel.value;
    const doors: PopupDoors = {
      dashboard: path => leave('opening the dashboard', ({ openDashboard }) => openDashboard(path)),
      addFromPage: () => leave('adding from the page', ({ addFromPage }) => addFromPage()),
      // Not through leave(): browsers open a panel only in the click itself.
      sidePanel: panel && (() => void panel().then(() => window.close())),
      unfinished: unfinished.value,
      resume: id => leave('going on with a card', ({ openWindow }) => openWindow(id)),
      discard: id => {
        unfinished.value = unfinished.value.filter(draft => draft.id !== id);
        import('./popup-doors.ts')
          .then(({ dropDraft }) => dropDraft(id))
          .catch((error: unknown) => report(error, 'discarding a card'));
      },
    };
    return <PopupApp popup={popup} doors={doors} />;
  }

  async function afterFirstPicture(): Promise<void> {
    const { keepAwake, activeTab, followFront, lookAtFront } = await popup.loadRest();
    keepAwake();
    const { openSidePanel, unfinishedDrafts } = await import('./popup-doors.ts');
    unfinished.value = await unfinishedDrafts();
    const tab = await activeTab();
    if (place === 'popup' && tab) openPanel.value = () => openSidePanel(tab.windowId);
    const look = place === 'popup' ? lookAtFront : followFront;
    await look(popup.db, popup.ids.now, offer => (popup.offer.value = offer));
  }

  render(<App />, document.getElementById('app')!);
  if (place === 'popup' && import.meta.env.FIREFOX) takeKeyboard();
  requestAnimationFrame(() => {
    setTimeout(() => {
      afterFirstPicture().catch((error: unknown) => report(error, 'looking at the open page'));
    });
  });
}
