import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder, compressedSize, pagesOf, readBuild } from './helpers/builds.ts';
import { startChromium, type Chromium } from './helpers/chromium.ts';
import { codeFromText, hostsIn } from './helpers/shipped-code.ts';
import { sourceFiles } from './helpers/source-files.ts';

/** What trust.md 3.5 and E4 promise; the live socket's ws: and wss: are the only additions. */
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const MAILBOXES = ['mail.google.com', 'outlook.live.com', 'outlook.office.com', 'outlook.office365.com'];
const CSP =
  "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data:; " +
  'connect-src https: wss: http://127.0.0.1:* http://localhost:* ws://127.0.0.1:* ws://localhost:*; ' +
  "require-trusted-types-for 'script'";

/** Code in shipped scripts that the rule would refuse, and why it may stay. Trusted Types refuses its text at run time all the same. */
const MAY_STAY: { code: RegExp; because: string }[] = [
  {
    code: /\.innerHTML ?= ?\w+\.__html/,
    because: 'Preact, for dangerouslySetInnerHTML, which no source of ours names',
  },
];

/** Hosts that shipped scripts may name: none is ever called. */
const HOSTS: { [host: string]: string } = {
  'tinyurl.com': "in Dexie's messages to developers",
  'bit.ly': "in Dexie's messages to developers",
  'www.w3.org': 'the names of SVG and MathML, for createElementNS',
  'kith.invalid': 'the key of the safe in the cache: no such host can be (RFC 2606)',
  'kith.example.org': 'the example in the form that asks for the address of the service',
  ...Object.fromEntries(MAILBOXES.map(host => [host, 'a mailbox that may have the chip, by permission'])),
};

const LintReport = v.object({ errors: v.array(v.unknown()), warnings: v.array(v.object({ code: v.string() })) });
const run = promisify(execFile);

const BUILDS = [
  { name: 'chrome-mv3', browser: 'chrome', extra: ['sidePanel'] },
  { name: 'firefox-mv3', browser: 'firefox', extra: [] },
];

describe.each(BUILDS)('the build for $browser', ({ name, extra }) => {
  const build = readBuild(name);
  const { manifest } = build;

  test('asks for exactly the permissions that were promised', () => {
    expect(sorted(manifest['permissions'])).toEqual([...PERMISSIONS, ...extra].sort());
    expect(sorted(manifest['optional_permissions'])).toEqual(['idle', 'notifications']);
    expect(sorted(manifest['optional_host_permissions'])).toEqual(MAILBOXES.map(host => `https://${host}/*`));
  });

  test('is in no page before a gesture, and no page can reach into it', () => {
    const keys = ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'];
    expect(keys.filter(key => key in manifest)).toEqual([]);
  });

  test('has exactly the promised content security policy, and no part in private windows', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: CSP });
    expect(manifest['incognito']).toBe('not_allowed');
  });

  test('runs no text as code and writes no text as HTML', () => {
    const found = build.scripts.flatMap(codeFromText).filter(line => !MAY_STAY.some(({ code }) => code.test(line)));
    expect(found).toEqual([]);
    expect(sourceFiles('extension').filter(({ text }) => text.includes('dangerouslySetInnerHTML'))).toEqual([]);
  });

  test('names no host of its own', () => {
    const hosts = build.scripts.flatMap(script => hostsIn(script).map(host => `${script.path}: ${host}`));
    expect(hosts.filter(line => !(line.split(': ')[1]! in HOSTS))).toEqual([]);
  });

  test('its pages load only its own files', () => {
    const foreign = /<(script|link|img|iframe)[^>]*(src|href)="(?:[a-z]+:)?\/\//i;
    expect(
      pagesOf(build)
        .filter(({ html }) => foreign.test(html))
        .map(({ page }) => page),
    ).toEqual([]);
    expect(pagesOf(build).filter(({ html }) => /<script(?![^>]*\ssrc=)[^>]*>|\son\w+=|\sstyle=/i.test(html))).toEqual(
      [],
    );
  });

  test('the popup loads less than 60 kB of compressed scripts before it can be used', () => {
    const popup = pagesOf(build).find(({ page }) => page === 'popup.html');
    expect(popup, 'there is no popup.html').toBeDefined();
    const size = compressedSize(popup!.scripts);
    expect(size, `${popup!.scripts.map(({ path }) => path).join(', ')} come to ${size} bytes`).toBeLessThan(60_000);
    expect(size, 'no script found: the page would be empty').toBeGreaterThan(5_000);
  });
});

describe('the build for Firefox', () => {
  const { manifest } = readBuild('firefox-mv3');

  test('says that no data has to leave, and which may once a service is connected', () => {
    expect(manifest['browser_specific_settings']).toMatchObject({
      gecko: {
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
    });
  });

  test('has nothing that web-ext finds fault with, but for the code that may stay', async () => {
    const folder = buildFolder('firefox-mv3');
    const linter = join(import.meta.dirname, '../node_modules/.bin/web-ext');
    const { stdout } = await run(linter, ['lint', '--source-dir', folder, '--output', 'json'], { encoding: 'utf8' });
    const { errors, warnings } = v.parse(LintReport, JSON.parse(stdout));
    expect(errors).toEqual([]);
    // The rule for all shipped code, above, says which code that is.
    expect(warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
    expect(warnings.length).toBeLessThanOrEqual(MAY_STAY.length);
  });

  test('has no key that only Chrome knows', () => {
    expect(manifest).not.toHaveProperty('background.service_worker');
    expect(manifest).not.toHaveProperty('side_panel');
  });
});

test('only the test build may read pages without a gesture, and only of this machine', () => {
  expect(readBuild('chrome-mv3-test').manifest['host_permissions']).toEqual([
    'http://127.0.0.1/*',
    'http://localhost/*',
  ]);
});

describe('installed in Chromium', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium({ build: 'production' });
  });
  afterAll(() => browser.stop());

  test('no warning is shown', async () => {
    const worker = await browser.worker();
    const warningsOf = (extra: { host_permissions?: string[] }) =>
      worker.evaluate(
        more =>
          chrome.management.getPermissionWarningsByManifest(
            JSON.stringify({ ...chrome.runtime.getManifest(), ...more }),
          ),
        extra,
      );
    expect(await warningsOf({})).toEqual([]);
    expect(await warningsOf({ host_permissions: ['<all_urls>'] }), 'the question itself works').not.toEqual([]);
  });
});

function sorted(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String).sort() : [];
}
