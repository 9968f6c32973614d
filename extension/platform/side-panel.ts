import { browser } from './browser.ts';

/** Opens Kith beside the page: Chrome's side panel, Firefox's sidebar. Must be called in the click itself. */
export async function openSidePanel(windowId: number): Promise<void> {
  if ('sidePanel' in browser) return browser.sidePanel.open({ windowId });
  // Firefox only, so the types (Chrome's) do not know it.
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  if (isSidebar(sidebar)) await sidebar.open();
}

/** Opens Kith for a chip: the side panel; in Firefox, whose sidebar wants a click of its own, the toolbar popup. */
export async function openBeside(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return browser.action.openPopup({ windowId });
  return browser.sidePanel.open({ windowId });
}

function isSidebar(value: unknown): value is { open: () => Promise<void> } {
  return typeof value === 'object' && value !== null && 'open' in value;
}
