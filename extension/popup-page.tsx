import { render } from 'preact';
import { signal } from '@preact/signals';
import { idSource } from './platform/ids.ts';
import { keepAwake } from './platform/messages.ts';
import { openDashboard } from './platform/pages.ts';
import { report } from './platform/report.ts';
import { openSidePanel } from './platform/side-panel.ts';
import { activeTab, cluesOf, type ActiveTab } from './popup/active-tab.ts';
import { PopupApp, type PopupDoors } from './popup/PopupApp.tsx';
import { createPopup } from './popup/popup.ts';
import { KithDb } from './store/db.ts';
import './ui/theme.css';

/**
 * The toolbar popup, and the same beside the page (side panel, sidebar). The search comes first; what it does not need (the open page,
 * unfinished cards, the capture code) is loaded after the first picture.
 */
export function startPopup(place: 'popup' | 'panel'): void {
  const popup = createPopup(new KithDb(), idSource);
  const unfinished = signal<PopupDoors['unfinished']>([]);
  const tab = signal<ActiveTab | undefined>(undefined);

  /** Does something that leads away; a popup then closes. */
  function leave(work: Promise<unknown>, when: string): void {
    work
      .catch((error: unknown) => report(error, when))
      .finally(() => {
        if (place === 'popup') window.close();
      });
  }

  function App() {
    const doors: PopupDoors = {
      dashboard: path => leave(openDashboard(path), 'opening the dashboard'),
      addFromPage: () => leave(addFromPage(), 'adding from the page'),
      sidePanel:
        place === 'popup' && tab.value
          ? () => leave(openSidePanel(tab.value!.windowId), 'opening the panel')
          : undefined,
      unfinished: unfinished.value,
      resume: id => leave(resume(id), 'going on with a card'),
      discard: id => {
        unfinished.value = unfinished.value.filter(draft => draft.id !== id);
        discard(id).catch((error: unknown) => report(error, 'discarding a card'));
      },
    };
    return <PopupApp popup={popup} doors={doors} />;
  }

  async function afterFirstPicture(): Promise<void> {
    keepAwake();
    tab.value = await activeTab();
    const { unfinishedDrafts } = await import('./capture/draft.ts');
    unfinished.value = await unfinishedDrafts();
    if (!tab.value) return;
    const clues = await cluesOf(tab.value);
    await popup.offerFrom(clues, clues.url === '' && clues.emails.length > 0 ? 'message' : 'page');
  }

  render(<App />, document.getElementById('app')!);
  requestAnimationFrame(() => {
    setTimeout(() => {
      afterFirstPicture().catch((error: unknown) => report(error, 'looking at the open page'));
    });
  });
}

async function addFromPage(): Promise<void> {
  const { openCapture } = await import('./capture/open-capture.ts');
  const tab = await activeTab();
  const page = { tabId: tab?.id ?? -1, frameId: 0, url: tab?.url ?? '', title: tab?.title ?? '' };
  await openCapture('add', page, {}, idSource.now());
}

async function resume(id: string): Promise<void> {
  const { openWindow } = await import('./capture/open-capture.ts');
  await openWindow(id);
}

async function discard(id: string): Promise<void> {
  const { dropDraft } = await import('./capture/draft.ts');
  await dropDraft(id);
}
