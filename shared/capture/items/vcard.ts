import type { Item } from '../facts.ts';
import { cutText, visibleText } from '../text/clean.ts';

type Line = { name: string; types: string; value: string };

/** The card that a `data:text/vcard` link carries (RFC 6350, and 2.1 and 3.0 as programs write them), in schema.org's words; null for anything else. */
export function vcardItem(href: string): Item | null {
  const [, type = '', body = ''] = /^data:text\/(?:x-)?vcard([^,]{0,80}),(.*)$/is.exec(href) ?? [];
  const text = /;base64$/i.test(type) ? null : decoded(body);
  if (text === null || !/^\s*BEGIN:VCARD/i.test(text)) return null;
  const lines = linesOf(text);
  const values = (name: string) => lines.filter(line => line.name === name).map(line => line.value);
  const [family, given, additional, prefix, suffix] = partsOf(values('N')[0] ?? '');
  const organisation = partsOf(values('ORG')[0] ?? '')[0];
  const isPerson = Boolean(family || given);
  const telephones = (isFax: boolean) =>
    lines.filter(line => line.name === 'TEL' && /fax/i.test(line.types) === isFax).map(line => line.value);
  return withProps(isPerson ? 'Person' : 'Organization', {
    name: [...values('FN').map(plain), isPerson ? '' : organisation].slice(0, 1),
    givenName: [given],
    additionalName: [additional],
    familyName: [family],
    honorificPrefix: [prefix],
    honorificSuffix: [suffix],
    jobTitle: [...values('TITLE'), ...values('ROLE')].map(plain),
    worksFor: isPerson ? [organisation] : [],
    telephone: telephones(false),
    faxNumber: telephones(true),
    email: values('EMAIL'),
    url: values('URL'),
    address: values('ADR').map(value => partsOf(value).filter(Boolean).join(', ')),
  });
}

function withProps(type: string, props: { [name: string]: (string | undefined)[] }): Item {
  const said = Object.entries(props).flatMap(([name, values]) => {
    const kept = values.flatMap(value => (value ? cutText(visibleText(value), 600) : [])).filter(Boolean);
    return kept.length ? [[name, kept.slice(0, 10)] as const] : [];
  });
  return { source: 'vcard', types: [type], props: Object.fromEntries(said) };
}

/** "item1.TEL;TYPE=WORK:028 …": a long line goes on below after a space. */
function linesOf(text: string): Line[] {
  const unfolded = text.slice(0, 8000).replace(/\r?\n[ \t]/g, '');
  return unfolded.split(/\r?\n/, 100).flatMap(line => {
    const [, name = '', types = '', value = ''] = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
    return name ? [{ name: name.toUpperCase(), types, value: value.replace(/^(?:tel|mailto):/i, '') }] : [];
  });
}

function partsOf(value: string): string[] {
  return value.split(/(?<!\\);/).map(plain);
}

function plain(value: string): string {
  return value.replace(/\\n/gi, ', ').replace(/\\(.)/g, '$1').trim();
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
