import { emptyFacts, type Group, type Link, type PageFacts, type Target } from '../../../shared/capture/facts.ts';
import type { Expected } from '../cases.ts';

/** What was put together, and the card that is right for it. */
export type Made = { sort: string; facts: PageFacts; expected: Expected };

/** Nothing but names, houses, numbers and addresses of mail is judged. */
export function expecting(right: Partial<Expected>): Expected {
  return {
    person: null,
    kind: 'any',
    organisation: null,
    emails: [],
    phones: [],
    website: 'any',
    address: 'any',
    registers: 'any',
    people: 'any',
    ...right,
  };
}

export function named(name: string): Expected['person'] {
  return { name, honorific: 'any', credentials: 'any', role: 'any' };
}

const GROUPS: Group[] = [
  { parent: 0, tag: 'body' },
  { parent: 0, tag: 'header', region: 'header' },
  { parent: 1, tag: 'nav', region: 'nav' },
  { parent: 0, tag: 'main', region: 'main' },
  { parent: 0, tag: 'footer', region: 'footer' },
];
export const [HEADER, NAV, MAIN, FOOTER] = [1, 2, 3, 4];

/** A page that is filled from its top to its end. */
export class Sheet {
  readonly facts: PageFacts;

  constructor(url: string, title: string) {
    this.facts = { ...emptyFacts(url, title), lang: 'en-GB', groups: [...GROUPS] };
  }

  group(parent: number, tag: string, hint?: string): number {
    return this.facts.groups.push({ parent, tag, ...(hint ? { hint } : {}) }) - 1;
  }

  /** Puts a block; its index. */
  put(text: string, group = MAIN, tag = 'p'): number {
    const level = /^h(\d)$/.exec(tag)?.[1];
    return this.facts.blocks.push({ tag, text, group, ...(level ? { level: Number(level) } : {}) }) - 1;
  }

  link(kind: Link['kind'], value: string, block: number, text = value): number {
    return this.facts.links.push({ kind, value, text, block }) - 1;
  }

  /** Head and menu of a site. */
  open(name: string, menu: readonly string[]): void {
    this.put(name, HEADER, 'a');
    for (const entry of menu) this.put(entry, NAV, 'li');
  }

  /** What stands at the end of a site's pages, with what it says of itself. */
  close(name: string, said: readonly string[], phone: string, email: string): void {
    for (const entry of said) this.put(entry, FOOTER, 'li');
    const block = this.put(`Contact us: ${email} · ${phone}`, FOOTER);
    this.link('tel', phone, block);
    this.link('mailto', email, block);
    this.put(`© 2026 ${name}`, FOOTER);
  }

  selected(text: string, blocks: number[]): PageFacts {
    const links = this.facts.links.flatMap(({ block, text: said }, at) =>
      block !== undefined && blocks.includes(block) && text.includes(said) ? at : [],
    );
    return this.pointed({ kind: 'selection', text, blocks, links });
  }

  clicked(link: number): PageFacts {
    const { kind, value, text, block = 0 } = this.facts.links[link]!;
    const href = kind === 'web' ? value : `${kind}:${value}`;
    return this.pointed({ kind: 'link', text, href, blocks: [block], links: [link] });
  }

  private pointed(target: Target): PageFacts {
    return { ...this.facts, target };
  }
}
