import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icon-paths.ts';
import { SyncStatus } from '../ui/SyncStatus.tsx';
import type { SyncView } from '../ui/sync-view.ts';
import { Mark } from './Mark.tsx';
import type { Route } from './route.ts';

export type HeaderProps = {
  practiceName: string | undefined;
  screen: Route['screen'];
  sync: SyncView | undefined;
  /** Without a practice there is nowhere to go yet. */
  hasPractice: boolean;
  onHelp: () => void;
};

const PLACES: { href: string; label: string; icon: IconName; screens: Route['screen'][] }[] = [
  { href: '#/', label: 'Today', icon: 'home', screens: ['today'] },
  { href: '#/network', label: 'Network', icon: 'people', screens: ['network', 'add', 'partner', 'deleted'] },
  { href: '#/team', label: 'Team', icon: 'handshake', screens: ['team'] },
  { href: '#/settings', label: 'Settings', icon: 'settings', screens: ['settings'] },
];

/** Whose dashboard it is, where one can go, and how far the entries have come. */
export function Header({ practiceName, screen, sync, hasPractice, onHelp }: HeaderProps) {
  return (
    <header class="top">
      <div class="top-inner">
        <a class="brand" href="#/">
          <Mark />
          <span class="brand-name">Kith</span>
          {practiceName && <span class="brand-practice">{practiceName}</span>}
        </a>
        {hasPractice && (
          <nav class="places" aria-label="Main">
            {PLACES.map(({ href, label, icon, screens }) => (
              <a key={href} class="place" href={href} aria-current={screens.includes(screen) ? 'page' : undefined}>
                <Icon name={icon} />
                <span>{label}</span>
              </a>
            ))}
          </nav>
        )}
        <div class="top-end">
          {hasPractice && (
            <a class="top-sync" href="#/team" title="How far entries have come">
              <SyncStatus view={sync} />
            </a>
          )}
          <Button kind="quiet" size="small" label="Keyboard shortcuts" title="Keyboard shortcuts (?)" onClick={onHelp}>
            ?
          </Button>
        </div>
      </div>
    </header>
  );
}
