import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ContactGuess } from '../shared/capture/contact.ts';
import { contactFrom } from '../shared/capture/contact-from.ts';
import { emptyFacts, type PageFacts } from '../shared/capture/facts.ts';
import { openReader, type Reading, type Saved } from './browser.ts';

const HELP = `npm run capture -- FILE_OR_- --url URL [--selection TEXT] [--kind page|message] [--country GB] [--json]
npm run capture -- FOLDER [--country GB]       one JSON line for each .html file in it

Reads saved HTML as the extension reads a page (in headless Chromium, nothing is fetched) and prints the facts, the contact
and the evidence. --selection is selected text; a mailto:, tel: or https: address stands for that link.
FILE.json beside a file in a FOLDER may hold {"url", "selection", "kind", "country"}.`;

/** What whoever calls has to put right: one line, exit status 2. */
class UsageError extends Error {}

type Asked = { url?: string; selection?: string; kind?: 'page' | 'message'; country?: string };

/** Settings of the command line; null after printing the help. */
function asked(): { path: string; options: Asked; json: boolean } | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      selection: { type: 'string' },
      kind: { type: 'string' },
      country: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [path, ...more] = positionals;
  if (values.help || path === undefined) return null;
  if (more.length > 0) throw new UsageError(`One file, folder or - at a time, not also ${more.join(' ')}.`);
  if (values.kind !== undefined && values.kind !== 'page' && values.kind !== 'message')
    throw new UsageError(`--kind is page or message, not ${values.kind}.`);
  if (values.url !== undefined && !/^https?:/.test(URL.parse(values.url)?.protocol ?? ''))
    throw new UsageError(`--url is a web address such as https://clinic.example/team, not ${values.url}.`);
  if (values.country !== undefined && !/^[a-z]{2}$/i.test(values.country))
    throw new UsageError(`--country is two letters such as GB, not ${values.country}.`);
  if (path !== '-' && !existsSync(path)) throw new UsageError(`There is no file or folder ${path}.`);
  return { path, options: options(values), json: values.json };
}

/** Only what is of use from settings written by hand. */
function options(from: { [name: string]: unknown }): Asked {
  const found: Asked = {};
  if (typeof from['url'] === 'string') found.url = from['url'];
  if (typeof from['selection'] === 'string') found.selection = from['selection'];
  if (typeof from['country'] === 'string') found.country = from['country'].toUpperCase();
  if (from['kind'] === 'page' || from['kind'] === 'message') found.kind = from['kind'];
  return found;
}

/** Where a saved page came from, if it says so: the browser's own note, else its canonical address. */
function addressIn(html: string): string {
  const head = html.slice(0, 20_000);
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(head)?.[1];
  const canonical = /<link\b[^>]{0,200}rel=["']?canonical["']?[^>]{0,200}>/i.exec(head)?.[0];
  const found = saved ?? /href=["']?(https?:[^"'\s>]+)/i.exec(canonical ?? '')?.[1];
  return found && URL.canParse(found) ? found : 'http://saved.invalid/';
}

function savedPage(html: string, options: Asked): Saved {
  const url = options.url && URL.canParse(options.url) ? options.url : addressIn(html);
  return {
    html,
    url: /^https?:/.test(url) ? url : 'http://saved.invalid/',
    selection: options.selection,
    kind: options.kind,
  };
}

async function readOne(read: (saved: Saved) => Promise<Reading>, html: string, options: Asked) {
  const saved = savedPage(html, options);
  const { facts, millis } = await read(saved).catch((error: unknown): Reading => {
    process.stderr.write(`could not be read: ${error instanceof Error ? error.message : String(error)}\n`);
    return { facts: emptyFacts(saved.url), millis: 0, loadMillis: 0 };
  });
  const from = performance.now();
  const contact = contactFrom(facts, { country: options.country });
  return { facts, contact, readMs: millis, contactMs: performance.now() - from };
}

/** The object that the command prints: the contact without what only the screens need. */
function printable(contact: ContactGuess) {
  const { title: _title, ...rest } = contact;
  return rest;
}

function show({
  facts,
  contact,
  readMs,
  contactMs,
}: {
  facts: PageFacts;
  contact: ContactGuess;
  readMs: number;
  contactMs: number;
}): string {
  const { evidence, ...card } = printable(contact);
  const timing = `read in ${readMs.toFixed(1)} ms, contact in ${contactMs.toFixed(1)} ms`;
  const parts = { facts, contact: card, evidence };
  return [
    ...Object.entries(parts).map(([name, value]) => `== ${name}\n${JSON.stringify(value, null, 1)}`),
    timing,
  ].join('\n');
}

async function main(): Promise<number> {
  const ask = asked();
  if (!ask) {
    process.stdout.write(`${HELP}\n`);
    return process.argv.includes('--help') ? 0 : 2;
  }
  const { path, json } = ask;
  const folder = path !== '-' && statSync(path).isDirectory();
  const files = folder
    ? readdirSync(path)
        .filter(name => /\.html?$/i.test(name))
        .sort()
    : [path];
  const reader = await openReader();
  try {
    for (const name of files) {
      const file = folder ? join(path, name) : name;
      const html = readFileSync(file === '-' ? 0 : file, 'utf8');
      const result = await readOne(reader.read, html, folder ? { ...beside(file), ...ask.options } : ask.options);
      const timings = { readMs: result.readMs, contactMs: result.contactMs };
      if (folder) process.stdout.write(`${JSON.stringify({ file: name, ...printable(result.contact), timings })}\n`);
      else process.stdout.write(`${json ? JSON.stringify({ ...printable(result.contact), timings }) : show(result)}\n`);
    }
  } finally {
    await reader.close();
  }
  return 0;
}

function beside(file: string): Asked {
  const settings = file.replace(/\.html?$/i, '.json');
  if (!statSync(settings, { throwIfNoEntry: false })) return {};
  const parsed = parsedJson(readFileSync(settings, 'utf8'));
  if (parsed === undefined) throw new UsageError(`${settings} is not JSON.`);
  return typeof parsed === 'object' && parsed !== null ? options({ ...parsed }) : {};
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An option that there is none of, or one without its value, is a UsageError too. */
function isUsage(error: unknown): error is Error {
  return (
    error instanceof UsageError || (error instanceof TypeError && /^ERR_PARSE_ARGS/.test(String(Object(error).code)))
  );
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!isUsage(error)) throw error;
  process.stderr.write(`${error.message.split(/(?:\.\s|\.?\n|\.$)/)[0]}. See npm run capture -- --help.\n`);
  process.exitCode = 2;
}
