/** The screens of the dashboard and what the address says of each. Other pages link here: `dashboard.html#/partner/ID`. */
export type Route =
  | { screen: 'today' | 'network' | 'add' | 'deleted' | 'team' | 'settings' | 'welcome' | 'unknown' }
  | { screen: 'partner' | 'gifts'; id: string };

const SCREENS = ['network', 'deleted', 'team', 'settings', 'welcome'] as const;

/** Reads `location.hash`. What no screen answers to is `unknown`, so that a stale link says so. */
export function routeOf(hash: string): Route {
  const path = hash.replace(/^#/, '').split('?')[0] ?? '';
  const [first = '', second, ...rest] = path.split('/').filter(Boolean);
  if (first === '') return { screen: 'today' };
  if (first === 'partner' && second && rest.length === 0) return { screen: 'partner', id: decode(second) };
  if (first === 'partner' && second && rest.join() === 'gifts') return { screen: 'gifts', id: decode(second) };
  if (rest.length > 0) return { screen: 'unknown' };
  if (first === 'network' && second === 'add') return { screen: 'add' };
  const screen = SCREENS.find(name => name === first);
  return screen && !second ? { screen } : { screen: 'unknown' };
}

/** The title of the tab and of the screen. */
export const SCREEN_TITLES: { [screen in Route['screen']]: string } = {
  today: 'Today',
  network: 'Network',
  add: 'Add a partner',
  partner: 'Partner',
  gifts: 'Gifts',
  deleted: 'Recently deleted',
  team: 'Team',
  settings: 'Settings',
  welcome: 'Welcome',
  unknown: 'Not found',
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
