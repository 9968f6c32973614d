import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** `npm run capture`, for people who write adapters: the extension's reader on saved pages (issue 4, 6). */
const SITES = join(import.meta.dirname, '../pages/sites');
const MAIN = join(import.meta.dirname, '../../capture/main.ts');
const PRACTICE = 'https://dentist.example/aisha';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-saved-'));
  for (const name of ['dentist-profile.html', 'pharmacy.html']) cpSync(join(SITES, name), join(folder, name));
  writeFileSync(join(folder, 'empty.html'), '');
  writeFileSync(
    join(folder, 'pharmacy.json'),
    JSON.stringify({ url: 'https://pharmacy.example/', country: 'gb', kind: 'page' }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

type Run = { status: number | null; out: string; error: string };

/** Runs the command; resolves when it has ended, with all that it said. */
async function capture(args: string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, ...args]);
  const said = { out: '', error: '' };
  child.stdout.on('data', chunk => (said.out += String(chunk)));
  child.stderr.on('data', chunk => (said.error += String(chunk)));
  child.stdin.end(input);
  const status = await new Promise<number | null>(done => child.once('close', done));
  return { status, ...said };
}

test('a file gives one JSON object: the contact and its evidence', async () => {
  const { status, out } = await capture([join(folder, 'dentist-profile.html'), '--url', PRACTICE, '--json']);
  expect(status).toBe(0);
  const contact = JSON.parse(out);
  expect(contact).toMatchObject({
    person: { name: 'Aisha Rahman', honorific: 'Dr' },
    kind: 'dentist',
    sourceUrl: PRACTICE,
    evidence: { name: { text: expect.any(String), from: expect.any(String), confidence: expect.any(Number) } },
  });
  expect(Object.keys(contact.person)).toEqual(['name', 'honorific', 'credentials', 'role']);
  const fields = ['organisation', 'emails', 'phones', 'website', 'address', 'registers'];
  expect(Object.keys(contact)).toEqual(expect.arrayContaining(fields));
});

test('standard input, and a page with nothing on it, are read too, with exit status 0', async () => {
  const { status, out } = await capture(['-', '--json', '--country', 'gb'], '<p>Nothing here.</p>');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ person: null, organisation: null, emails: [], phones: [], evidence: {} });
});

test('a fax number is told by its icon alone', async () => {
  const html = `<h1>Elm Surgery</h1><ul><li><i class="fas fa-phone"></i> 0113 496 0123</li><li><i class="fas fa-fax"></i> 0113 496 0124</li></ul>`;
  const { out } = await capture(['-', '--json', '--country', 'GB'], html);
  expect(JSON.parse(out).phones).toEqual([{ number: '+441134960123' }, { number: '+441134960124', type: 'fax' }]);
});

test('RDFa gives a property without a value to the item inside it, or to the one called so', async () => {
  const works = [
    '<div rel="worksFor"><div typeof="Dentist"><meta property="name" content="Elm Teeth">2 Elm Road</div></div></div>',
    '<div rel="worksFor" resource="/#practice"></div></div><div about="/#practice" typeof="Dentist"><meta property="name" content="Elm Teeth"></div>',
  ];
  const html = works.map(
    work => `<h1>Ann Frost</h1><div about="/team/ann" typeof="Person"><span property="name">Ann Frost</span>${work}`,
  );
  const pages = mkdtempSync(join(tmpdir(), 'kith-rdfa-'));
  for (const [at, page] of html.entries()) writeFileSync(join(pages, `${at}.html`), page);
  const { out } = await capture([pages, '--json', '--url', 'https://team.example/', '--country', 'GB']);
  rmSync(pages, { recursive: true });
  const contacts = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  const contact = { person: { name: 'Ann Frost' }, organisation: 'Elm Teeth' };
  expect(contacts).toMatchObject([contact, contact]);
});

test('a mail page whose body has its name in one word shows who wrote, and the logo beside the name says where they work', async () => {
  const html = `<title>Elm Mail</title><h1>Invoices</h1><div><b>Marika Frost</b> <span>&lt;marika@elmhearing.example&gt;</span></div>
    <div>Fri, 14 Feb 2025 15:51</div><div class="jsMailContent"><p>See you.</p><table><tr><td><img src="cid:1" alt="Elm Hearing"></td>
    <td>Marika Frost<br>Audiologist<br>T 0113 496 0123</td></tr></table></div>`;
  const ask = ['-', '--json', '--url', 'https://mail.elm.example/', '--country', 'GB', '--kind', 'message'];
  expect(JSON.parse((await capture(ask, html)).out)).toMatchObject({
    person: { name: 'Marika Frost', role: 'Audiologist' },
    organisation: 'Elm Hearing',
    emails: ['marika@elmhearing.example'],
  });
});

test('what a style sheet sets apart, a saved page runs together; a picture of an @ is one, and what Joomla hides is said', async () => {
  const html = `<h1>Elm Team</h1><div><a href="/jan">Jan Olm</a><span>ortopeda</span></div>
    <div><b>Mei Quill</b><span>Registrar</span><a href="mailto:registrar@elm.example">registrar@elm.example</a></div>
    <p>Courriel : contact<img alt="@">elm.example</p><joomla-hidden-mail first="aGVsbG8=" last="ZWxtLmV4YW1wbGU=">This email address is being protected</joomla-hidden-mail>`;
  const { out } = await capture(['-', '--json', '--url', 'https://elm.example/team', '--country', 'FR'], html);
  const { people, emails } = JSON.parse(out);
  expect(people).toMatchObject([
    { name: 'Jan Olm', role: 'ortopeda' },
    { name: 'Mei Quill', role: 'Registrar', emails: ['registrar@elm.example'] },
  ]);
  expect(emails).toEqual(['contact@elm.example', 'hello@elm.example']);
});

test('a selected text and a link stand for whom they name', async () => {
  const html = `<h1>Elm Surgery</h1><p>Dr Ann Frost <a href="mailto:ann.frost@elm.example">Mail</a></p><p>Dr Tom Wade <a href="mailto:tom.wade@elm.example">Mail</a></p>`;
  const named = async (selection: string) =>
    JSON.parse((await capture(['-', '--json', '--url', 'https://elm.example/', '--selection', selection], html)).out)
      .person.name;
  expect(await named('Dr Tom Wade')).toBe('Tom Wade');
  expect(await named('mailto:ann.frost@elm.example')).toBe('Ann Frost');
});

test('a folder gives one JSON line for each page, with the settings that lie beside it', async () => {
  const { status, out } = await capture([folder]);
  expect(status).toBe(0);
  const lines = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(lines.map(({ file }) => file)).toEqual(['dentist-profile.html', 'empty.html', 'pharmacy.html']);
  expect(lines[2]).toMatchObject({ sourceUrl: 'https://pharmacy.example/' });
});

describe('whatever has to be put right is one line, and exit status 2', () => {
  test.each([
    [['nowhere.html'], 'There is no file or folder nowhere.html.'],
    [['a.html', 'b.html'], 'not also b.html'],
    [['-', '--kind', 'letter'], '--kind is page or message, not letter.'],
    [['-', '--url', 'clinic'], '--url is a web address'],
    [['-', '--country', 'Britain'], '--country is two letters'],
    [['-', '--colour'], "Unknown option '--colour'."],
  ])('%j', async (args, line) => {
    const { status, out, error } = await capture(args);
    expect({ status, out, lines: error.trim().split('\n').length }).toEqual({ status: 2, out: '', lines: 1 });
    expect(error).toContain(line);
    expect(error).toContain('--help');
  });

  test('--help explains itself, with exit status 0', async () => {
    const { status, out } = await capture(['--help']);
    expect(status).toBe(0);
    for (const word of ['--url', '--selection', '--kind', '--country', '--json', 'FOLDER']) expect(out).toContain(word);
  });
});
