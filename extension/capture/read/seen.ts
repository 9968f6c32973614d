import type { Budget } from './budget.ts';
import { attribute, computed, firstChild, frameBody, hasAttributes, openShadow, tagOf } from './dom.ts';

const SKIPPED = new Set(
  'script style noscript template svg math canvas video audio embed head meta link option datalist select textarea input progress'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr nobr acronym img picture output ruby rt rb rp'.split(
    ' ',
  ),
);

/** An `<object>` that loads something shows that; without `data`, what stands inside it (Wix puts its links there). */
export function isSkipped(element: Element, tag: string): boolean {
  return SKIPPED.has(tag) || (tag === 'object' && Boolean(attribute(element, 'data')));
}

/** Whether an element starts a line of its own, and whether its text runs backwards. */
export type Seen = { block: boolean; reversed: boolean };

/** How an element is seen; null if it cannot be. */
export function seen(element: Element, budget: Budget): Seen | null {
  const tag = tagOf(element);
  const isBare = !hasAttributes(element);
  if (!isBare && isHidden(element, tag)) return null;
  const plain = INLINE.has(tag) && (isBare || (!attribute(element, 'class') && !attribute(element, 'style')));
  if (plain && tag !== 'bdo') return { block: false, reversed: false };
  if (budget.styles-- <= 0) return { block: !INLINE.has(tag), reversed: false };
  const style = computed(element);
  // Each of these is worked out anew when it is asked for.
  const { display, visibility } = style;
  if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return null;
  if (style.opacity === '0' || parseFloat(style.fontSize) < 2) return null;
  const inline =
    display.startsWith('inline') || display === 'contents' || display === 'ruby' || display.startsWith('ruby');
  const block = INLINE.has(tag) ? !inline && display !== '' : !(inline && /^(?:span|a)$/.test(tag));
  const reversed = style.unicodeBidi.includes('override') && style.direction === 'rtl';
  return { block, reversed };
}

/** Hidden by its own attributes. */
function isHidden(element: Element, tag: string): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  return tag !== 'body' && attribute(element, 'aria-hidden') === 'true';
}

/** Where the element's content is: its own children, its open shadow tree, or the frame's body. */
export function innerOf(element: Element, budget: Budget): Node | null {
  const tag = tagOf(element);
  if (tag === 'iframe' || tag === 'frame') {
    if (budget.frames-- <= 0) {
      budget.cut.add('frames');
      return null;
    }
    const body = frameBody(element);
    return body && firstChild(body);
  }
  const shadow = openShadow(element);
  return shadow ? firstChild(shadow) : firstChild(element);
}

/** `Rehab Unit<small>Mid Coast Hospital</small>`: set apart by the style of such elements, as if another had ended before. */
export function isBelow(element: Element, tag: string): boolean {
  return tag === 'small' || (tag === 'span' && /sub-?title|tag-?line|slogan/i.test(attribute(element, 'class') ?? ''));
}

/** The picture before a number is all that many pages have for "Fax". */
export function isFaxIcon(element: Element, tag: string): boolean {
  const isIcon = tag === 'svg' || ((tag === 'i' || tag === 'span') && firstChild(element) === null);
  return isIcon && FAX.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'data-icon') ?? ''}`);
}

const FAX = /(?:^|[\s_-])fax(?:$|[\s_-])/i;
