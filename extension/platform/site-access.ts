import { browser } from './browser.ts';

/** Of these match patterns the ones whose pages the person lets us be in. */
export async function allowedOf(origins: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(origins.map(origin => browser.permissions.contains({ origins: [origin] })));
  return origins.filter((_, at) => allowed[at]);
}

/** Asks the person, in the browser's own words. Must be called in the click itself. Resolves to their answer. */
export function askAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export async function withdrawAccess(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
}

export type AccessChange = { given: string[]; withdrawn: string[] };

/** Calls back whenever access is given or withdrawn, here or in the browser's settings. Returns what ends it. */
export function onAccessChange(changed: (change: AccessChange) => void): () => void {
  const given = ({ origins }: { origins?: string[] }) => changed({ given: origins ?? [], withdrawn: [] });
  const withdrawn = ({ origins }: { origins?: string[] }) => changed({ given: [], withdrawn: origins ?? [] });
  browser.permissions.onAdded.addListener(given);
  browser.permissions.onRemoved.addListener(withdrawn);
  return () => {
    browser.permissions.onAdded.removeListener(given);
    browser.permissions.onRemoved.removeListener(withdrawn);
  };
}
