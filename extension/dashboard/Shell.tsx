import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Toasts } from '../ui/Toasts.tsx';
import type { Route } from './route.ts';
import { Shortcuts } from './Shortcuts.tsx';
import { isTyping, shortcutReader, type Command } from './shortcuts.ts';

export type ShellProps = {
  route: Route;
  header: (onHelp: () => void) => ComponentChildren;
  banners: ComponentChildren;
  children: ComponentChildren;
};

const GOES: { [command in Command]?: string } = {
  search: '#/network?find',
  add: '#/network/add',
  today: '#/',
  network: '#/network',
  settings: '#/settings',
};

/** Skip link, header, banners, the screen, messages; the keys that work everywhere. */
export function Shell({ route, header, banners, children }: ShellProps) {
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  const place = 'id' in route ? `${route.screen}/${route.id}` : route.screen;
  const isFirst = useRef(true);
  useEffect(() => {
    // A new screen begins at its heading, for the eye and for a screen reader; the first one keeps the browser's own focus.
    if (isFirst.current) isFirst.current = false;
    else if (!main.current?.contains(document.activeElement) || document.activeElement === main.current) {
      scrollTo(0, 0);
      main.current?.querySelector<HTMLElement>('h1')?.focus();
    }
  }, [place]);
  const read = useMemo(() => shortcutReader(() => performance.now()), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = read({
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        isTyping: isTyping(event.target),
      });
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    const run = (command: Command) => {
      if (command === 'help') setHelp(true);
      else if (command === 'log') main.current?.querySelector<HTMLElement>('[aria-keyshortcuts="l"]')?.click();
      else if (command === 'search' && focusSearch(main.current)) return;
      else location.hash = GOES[command] ?? '#/';
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={event => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the content
      </a>
      {header(() => setHelp(true))}
      <main id="main" ref={main} tabIndex={-1}>
        <div class="banners">{banners}</div>
        {children}
      </main>
      <Toasts />
      <Shortcuts open={help} onClose={() => setHelp(false)} />
    </>
  );
}

function focusSearch(within: HTMLElement | null): boolean {
  const field = within?.querySelector<HTMLElement>('search input');
  field?.focus();
  return field !== null && field !== undefined;
}
