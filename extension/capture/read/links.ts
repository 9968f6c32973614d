import type { Link } from '../../../shared/capture/facts.ts';
import { decodeCfEmail } from '../../../shared/capture/text/obfuscated.ts';
import { canBeWebsite } from '../../../shared/capture/lexicon/hosts.ts';
import { cutText } from '../../../shared/capture/text/clean.ts';
import { remember } from '../../../shared/capture/text/remember.ts';
import { attribute, matches, tagOf } from './dom.ts';

/** The link of an `<a>` if it may carry contact details; its text is filled in by the walk. */
export function linkOf(element: Element, base: string): Link | null {
  const href = attribute(element, 'href')?.trim().slice(0, 2000) ?? '';
  const scheme = /^([a-z][a-z0-9+.-]{1,20}):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return { kind: 'mailto', value: cutText(address(href.slice(7)), 600), text: '' };
  if (scheme === 'tel' || scheme === 'callto')
    return { kind: 'tel', value: cutText(decode(href.slice(scheme.length + 1)), 600), text: '' };
  if (scheme && scheme !== 'http' && scheme !== 'https' && scheme !== 'whatsapp') return null;
  if (href.includes('/cdn-cgi/l/email-protection#')) {
    const decoded = decodeCfEmail(href.slice(href.indexOf('#') + 1));
    return decoded ? { kind: 'mailto', value: cutText(address(decoded), 600), text: '' } : null;
  }
  const url = resolve(href, base);
  return url ? webLink(url, base, attribute(element, 'type')) : null;
}

const siteOf = remember((base: string) => URL.parse(base)?.hostname.replace(/^www\./, ''));

function webLink(url: URL, base: string, type: string | null): Link | null {
  const host = url.hostname.replace(/^www\./, '');
  const value = cutText(url.href, 600);
  if (/^(?:wa\.me|(?:api|web)\.whatsapp\.com)$/.test(host) || url.protocol === 'whatsapp:') {
    const number = url.searchParams.get('phone') ?? /^\/(\+?\d{6,16})$/.exec(url.pathname)?.[1];
    return number ? { kind: 'whatsapp', value: cutText(number, 40), text: '' } : null;
  }
  if (/\.vcf$/i.test(url.pathname) || /vcard/i.test(type ?? '')) return { kind: 'vcard', value, text: '' };
  const own = siteOf(base);
  // A directory's own redirect to the listed site, or a network's.
  if (host !== own && canBeWebsite(host)) return { kind: 'web', value, text: '' };
  const out = redirectedTo(url.search);
  if (out && URL.parse(out)?.hostname.replace(/^www\./, '') !== own)
    return { kind: 'web', value: cutText(out, 600), text: '' };
  return host === own ? null : { kind: 'web', value, text: '' };
}

/** The web address that a query carries. Read by hand: what Firefox gives a script in a page as `searchParams` cannot be walked through. */
function redirectedTo(query: string): string | undefined {
  if (query.length < '?http://'.length) return undefined;
  const values = query
    .slice(1)
    .split('&', 50)
    .map(pair => decode(pair.slice(pair.indexOf('=') + 1)));
  return values.find(value => /^https?:\/\//i.test(value));
}

/** An address that Cloudflare hides from readers without scripts. */
export function hiddenAddress(element: Element): string | undefined {
  // Joomla's <joomla-hidden-mail first="aGVsbG8=" last="…">
  if (tagOf(element) === 'joomla-hidden-mail') {
    const [user, domain] = [attribute(element, 'first'), attribute(element, 'last')];
    if (user && domain) return fromBase64(user, domain);
  }
  const code = attribute(element, 'data-cfemail');
  return (code && decodeCfEmail(code)) || undefined;
}

function fromBase64(user: string, domain: string): string | undefined {
  if (user.length + domain.length > 400) return undefined;
  try {
    const value = `${atob(user)}@${atob(domain)}`;
    return ADDRESS.test(value) ? value : undefined;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

const ADDRESS = /^[^\s@]{1,64}@[^\s@]{3,190}$/;

/** The attributes that `writtenAddress` asks for. */
const WRITTEN = '[data-email], [data-mail], [data-mailto], [data-user], [data-name], [data-local]';

/** An address put together from `data-email`, or from `data-user` and `data-domain`, for a script to show. */
export function writtenAddress(element: Element): Link | null {
  if (!matches(element, WRITTEN)) return null;
  const whole =
    attribute(element, 'data-email') ?? attribute(element, 'data-mail') ?? attribute(element, 'data-mailto');
  const user = attribute(element, 'data-user') ?? attribute(element, 'data-name') ?? attribute(element, 'data-local');
  const domain = attribute(element, 'data-domain') ?? attribute(element, 'data-host');
  const tld = attribute(element, 'data-tld');
  const value = whole ?? (user && domain ? `${user}@${domain}${tld ? `.${tld}` : ''}` : null);
  return value && ADDRESS.test(value) ? { kind: 'mailto', value, text: '' } : null;
}

function address(mailto: string): string {
  return decode(mailto.split('?', 1)[0] ?? '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function resolve(href: string, base: string): URL | null {
  if (!href || href.startsWith('#') || /^javascript:/i.test(href)) return null;
  return URL.parse(href, base);
}
