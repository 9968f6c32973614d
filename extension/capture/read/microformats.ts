import { attribute, tagOf } from './dom.ts';
import { elementsIn, elementText } from './element-text.ts';
import type { ItemWalk } from './items.ts';
import type { Syntax } from './syntax.ts';

/** Class names of h-card, h-adr (microformats 2) and hCard, adr (classic), in schema.org's words. */
const NAMES: { [className: string]: string } = {
  'p-name': 'name',
  fn: 'name',
  'p-given-name': 'givenName',
  'given-name': 'givenName',
  'p-family-name': 'familyName',
  'family-name': 'familyName',
  'p-additional-name': 'additionalName',
  'additional-name': 'additionalName',
  'p-honorific-prefix': 'honorificPrefix',
  'honorific-prefix': 'honorificPrefix',
  'p-honorific-suffix': 'honorificSuffix',
  'honorific-suffix': 'honorificSuffix',
  'p-job-title': 'jobTitle',
  'p-role': 'jobTitle',
  title: 'jobTitle',
  role: 'jobTitle',
  'p-org': 'worksFor',
  org: 'worksFor',
  'organization-name': 'name',
  'p-organization-name': 'name',
  'p-tel': 'telephone',
  tel: 'telephone',
  'u-email': 'email',
  email: 'email',
  'u-url': 'url',
  url: 'url',
  'p-adr': 'address',
  adr: 'address',
  'p-street-address': 'streetAddress',
  'street-address': 'streetAddress',
  'p-extended-address': 'extendedAddress',
  'extended-address': 'extendedAddress',
  'p-post-office-box': 'postOfficeBoxNumber',
  'p-locality': 'addressLocality',
  locality: 'addressLocality',
  'p-region': 'addressRegion',
  region: 'addressRegion',
  'p-postal-code': 'postalCode',
  'postal-code': 'postalCode',
  'p-country-name': 'addressCountry',
  'country-name': 'addressCountry',
  'p-category': 'category',
};

function classes(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/, 40).filter(Boolean);
}

/** Microformats 2 if the page uses it: then classic names inside do not count. */
function own(name: string): string | undefined {
  return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}

/** Who reviewed, comments or comes to what the page shows, and where somebody once was: not whom the page is about. */
const BY = new Set(
  'reviewer p-reviewer commenter comment-author attendee p-attendee performer speaker p-speaker organizer p-organizer agent p-invitee experience p-experience affiliation p-affiliation education p-education'.split(
    ' ',
  ),
);

export const microformats: Syntax = {
  source: () => 'h-card',
  types(element, names) {
    const own = classes(element);
    if (own.includes('h-org')) return ['Organization'];
    if (own.includes('h-card') || own.includes('vcard')) {
      if (own.includes('author') || own.includes('p-author')) return ['h-card', 'Author'];
      if (own.some(name => BY.has(name))) return ['Author'];
      return [names?.includes('worksFor') ? 'Organization' : 'h-card'];
    }
    if (own.includes('h-adr') || own.includes('adr') || own.includes('p-adr')) return ['PostalAddress'];
    if (own.includes('org') && [...elementsIn(element, 40)].some(inner => classes(inner).includes('organization-name')))
      return ['Organization'];
    return null;
  },
  names: element => [...new Set(classes(element).flatMap(name => own(name) ?? []))],
  value(element, name, base) {
    const tag = tagOf(element);
    const href = tag === 'a' || tag === 'area' ? attribute(element, 'href') : null;
    if (name === 'url' && href) return URL.parse(href, base)?.href ?? href;
    if (name === 'email' && href?.toLowerCase().startsWith('mailto:')) return href;
    if (tag === 'img') return attribute(element, 'alt') ?? '';
    // What stands behind a name is written as the page shows it: "PhD", not "Doctor of Philosophy".
    if (tag === 'abbr' && !name.startsWith('honorific') && attribute(element, 'title'))
      return attribute(element, 'title') ?? '';
    if (tag === 'data') return attribute(element, 'value') ?? '';
    return valueClass(element) ?? (elementText(element) || (href && /^(?:tel|mailto):/i.test(href) ? href : ''));
  },
  references: () => [],
  finish: implied,
};

/** The value-class pattern: `<span class="tel"><span class="type">fax</span> <span class="value">…</span></span>`. */
function valueClass(element: Element): string | null {
  const parts = [...elementsIn(element, 60)];
  const values = parts.filter(part => classes(part).includes('value'));
  if (!values.length) return null;
  const type = parts.find(part => classes(part).includes('type'));
  const text = values
    .map(value => (tagOf(value) === 'abbr' ? attribute(value, 'title') : null) ?? elementText(value))
    .join('');
  return type ? `${(attribute(type, 'title') ?? elementText(type)).toLowerCase()}: ${text}` : text;
}

/** An h-card without a name takes it from itself (microformats.org/wiki/microformats2-parsing#implied_properties); without a url from its own link. */
function implied(walk: ItemWalk, index: number, root: Element) {
  const item = walk.items[index]!;
  if (!item.props['name'] && !item.props['givenName']) {
    const noParts = !Object.keys(item.props).some(name => name !== 'url');
    const text = shown(root) ?? onlyShown(root) ?? (noParts ? elementText(root, 200) : '');
    if (text) item.props['name'] = [text.slice(0, 200)];
  }
  const href = tagOf(root) === 'a' ? attribute(root, 'href') : null;
  const url = href && URL.parse(href, walk.base)?.href;
  if (url && !item.props['url'] && /^https?:/.test(url)) item.props['url'] = [url.slice(0, 600)];
}

/** What a picture or an abbreviation stands for. */
function shown(element: Element): string | null {
  const tag = tagOf(element);
  return (
    (tag === 'img' || tag === 'area'
      ? attribute(element, 'alt')
      : tag === 'abbr'
        ? attribute(element, 'title')
        : null) || null
  );
}

/** The same of the only such element inside, if there is no text beside it. */
function onlyShown(root: Element): string | null {
  const inside = [...elementsIn(root, 5)].flatMap(inner => shown(inner) ?? []);
  const beside = elementText(root, 200);
  return inside.length === 1 && (!beside || /^\p{Upper}{1,4}$/u.test(beside)) ? inside[0]! : null;
}
