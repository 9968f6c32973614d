import type { Card } from '../cards/card.ts';
import type { Evidence } from '../contact.ts';
import type { Item, PageFacts } from '../facts.ts';
import { isBlank } from '../mentions/address-part.ts';
import { foldText } from '../text/clean.ts';
import type { Reader } from './item-card.ts';
import { textOf } from './item-kind.ts';

/** The postal address of an item, of its place or of its own parts. */
export function addressOf(reader: Reader, item: Item, evidence: (text: string) => Evidence): Card['address'] {
  for (const name of ['address', 'location', 'workLocation']) {
    for (const value of item.props[name] ?? []) {
      const inner = typeof value === 'string' ? null : reader.facts.items[value.item];
      const nested = inner?.props['address'] ? addressOf(reader, inner, evidence) : null;
      if (nested) return nested;
      const text = typeof value === 'string' ? (name === 'address' ? value : '') : inner ? postal(inner) : '';
      if (/\d/.test(text) && text.length > 8) return { value: oneAddress(text), evidence: evidence(text) };
    }
  }
  return item.props['streetAddress'] ? { value: postal(item), evidence: evidence(postal(item)) } : null;
}

function postal(item: Item): string {
  const part = (name: string) => {
    const text = textOf(item.props[name])?.replace(/[,\s]+$/, '');
    return text === undefined || isBlank(text) ? null : text;
  };
  const [postcode, town, region] = [part('postalCode'), part('addressLocality'), part('addressRegion')];
  const continental =
    /^\d{4,5}$|^\d{4} ?[A-Z]{2}$|^\d{2}-\d{3}$|^\d{3} \d{2}$/.test(postcode ?? '') &&
    !/^[A-Z]{2,3}$/.test(region ?? '');
  const last = continental
    ? [[postcode, town].filter(Boolean).join(' ')]
    : [town, [region, postcode].filter(Boolean).join(' ')];
  const country = part('addressCountry');
  const parts = [
    part('postOfficeBoxNumber'),
    part('extendedAddress'),
    part('streetAddress'),
    ...last,
    country && country.length > 3 ? country : null,
  ];
  const kept: string[] = [];
  for (const each of parts)
    if (each && !kept.some(before => foldText(before).includes(foldText(each)) && !/^\d/.test(each))) kept.push(each);
  return oneAddress(kept.join(',\n')) || oneAddress(textOf(item.props['name']) ?? '');
}

/** The addresses that a site's maker filled in, by the number or mail beside them that is nobody's: "(555) 555-5555", youremail@example.com. */
export function leftAsMade({ items }: PageFacts): ReadonlySet<string> {
  const made = items.filter(({ props }) =>
    [...(props['email'] ?? []), ...(props['telephone'] ?? [])].some(
      value =>
        typeof value === 'string' && /^(?:mailto:)?(?:your|my)?-?e?mail@example\.|555\D{0,2}555\D?5555/i.test(value),
    ),
  );
  const addresses = made.flatMap(({ props }) => props['address'] ?? []);
  return new Set(
    addresses.flatMap(value => (typeof value === 'string' ? oneAddress(value) : postal(items[value.item]!))),
  );
}

/** In one line, without what a careless markup put into it besides. */
function oneAddress(text: string): string {
  return text
    .split('\n')
    .filter(line => !/^\s*(?:phone|tel|telephone|fax|mobile|e-?mail|web(?:site)?)\b|@/i.test(line))
    .join('\n')
    .replace(/\s*\n\s*/g, ', ')
    .replace(/(?:,\s*){2,}/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
}
