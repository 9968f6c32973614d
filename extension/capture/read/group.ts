import type { Group } from '../../../shared/capture/facts.ts';
import { telling } from '../../../shared/capture/page/hints.ts';
import { cutText } from '../../../shared/capture/text/clean.ts';
import { attribute, tagOf } from './dom.ts';

const REGION_TAGS = new Set('nav header footer aside main dialog address article figure blockquote form'.split(' '));
const REGION_ROLES: { [role: string]: string } = {
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  main: 'main',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

/** The group of what stands in an element: its tag, the region it is, the telling words of its class and id. */
export function groupOf(element: Element, parent: number): Group {
  const tag = cutText(tagOf(element), 24);
  const region = REGION_ROLES[attribute(element, 'role') ?? ''] ?? (REGION_TAGS.has(tag) ? tag : undefined);
  const hint = telling(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`);
  return { parent, tag, ...(region ? { region } : {}), ...(hint ? { hint } : {}) };
}

/** A heading's rank, 1 to 6; undefined for what is none. */
export function headingLevel(element: Element): number | undefined {
  const written = /^h([1-6])$/.exec(tagOf(element))?.[1];
  if (written) return Number(written);
  if (attribute(element, 'role') !== 'heading') return undefined;
  const level = Math.trunc(Number(attribute(element, 'aria-level') ?? 2));
  return level >= 1 && level <= 6 ? level : undefined;
}
