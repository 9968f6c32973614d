import { defineConfig } from 'wxt';
import { MAILBOXES } from './platform/mailboxes.ts';

/** Store pages and trust.md 3.5 explain each permission; none of them shows a warning at install. */
const PERMISSIONS = [
  'storage', // settings, the loss sentinel, drafts of a capture (session)
  'unlimitedStorage', // no eviction: without a server this browser holds the only copy
  'alarms', // sync and reminders while no page is open
  'contextMenus', // right-click capture
  'activeTab', // read the page the person asked about, that one time
  'scripting', // the reader is put into the page on that gesture only
];

const CHROME_PERMISSIONS = [
  ...PERMISSIONS,
  'sidePanel', // the same screens beside the page; Firefox's sidebar needs no permission
];

/** Asked for when they are first useful, never at install. */
const OPTIONAL_PERMISSIONS = [
  'notifications', // a desktop notice of a reminder
  'idle', // lock after a while away
];

const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "img-src 'self' data:",
  'connect-src https: wss: http://127.0.0.1:* http://localhost:* ws://127.0.0.1:* ws://localhost:*',
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  // `npm run dev` opens this browser; as root (a container) Chromium starts only without its sandbox.
  webExt: {
    ...(process.env['CHROMIUM'] ? { binaries: { chrome: process.env['CHROMIUM'] } } : {}),
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  manifestVersion: 3,
  hooks: {
    // The worker is one file, since Chrome lets none import anything later: what it asks for by import() lies in it, and runs only then.
    'vite:build:extendConfig'(entrypoints, { build }) {
      const output = build?.rolldownOptions?.output;
      if (entrypoints[0]?.type === 'background' && output && !Array.isArray(output)) output.codeSplitting = false;
    },
  },
  vite: () => ({
    // Dexie's package exports its build for old browsers only; this one is smaller.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: {
      modulePreload: { polyfill: false },
      // Apart from the rest, so that the popup's search loads the store without the schemas.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'dexie', test: /node_modules\/dexie/ }] } } },
    },
  }),
  manifest: ({ browser, mode, command }) => ({
    name: 'Kith',
    description: 'Log referrals and contacts between your practice and its partners from the page you are on.',
    permissions: browser === 'firefox' ? PERMISSIONS : CHROME_PERMISSIONS,
    optional_permissions: OPTIONAL_PERMISSIONS,
    // Asked for when a chip is switched on, never at install.
    optional_host_permissions: MAILBOXES.flatMap(({ origins }) => origins),
    // Automation cannot make the gesture that grants activeTab; the test build may read loopback pages instead.
    ...(mode === 'test' ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] } : {}),
    // A key to open the popup asks for no permission.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
    incognito: 'not_allowed' as const,
    // The development server puts styles into the page; what is built does not.
    content_security_policy: {
      extension_pages: command === 'serve' ? `${CSP}; style-src 'self' 'unsafe-inline'` : CSP,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko_android: { strict_min_version: '153.0' },
            gecko: {
              id: 'kith@kith.example',
              strict_min_version: '153.0',
              data_collection_permissions: {
                required: ['none'],
                optional: [
                  'healthInfo',
                  'personallyIdentifyingInfo',
                  'personalCommunications',
                  'authenticationInfo',
                  'websiteContent',
                ],
              },
            },
          },
        }
      : { minimum_chrome_version: '150' }),
  }),
});
