import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { type Block, emptyFacts, type Group, type PageFacts, type Target } from '../../../shared/capture/facts.ts';

/** A page of lines: "# " begins a main heading, "## " a lower one, "^ " a line of the header, "> " one of the footer. */
export function page(url: string, title: string, lines: string[], more: Partial<PageFacts> = {}): PageFacts {
  const blocks = lines.map((line): Block => {
    const [, mark = '', text = ''] = /^(##? |> |\^ )?(.*)$/s.exec(line) ?? [];
    const level = mark.startsWith('#') ? mark.length - 1 : undefined;
    const group = mark === '> ' ? 1 : mark === '^ ' ? 2 : 0;
    return { tag: level ? `h${level}` : 'p', text, group, ...(level ? { level } : {}) };
  });
  const groups: Group[] = [
    { parent: 0, tag: 'body' },
    { parent: 0, tag: 'footer', region: 'footer' },
    { parent: 0, tag: 'header', region: 'header' },
  ];
  return { ...emptyFacts(url, title), lang: 'en-GB', groups, blocks, ...more };
}

export const numbers = (facts: PageFacts) => contactFrom(facts, { country: 'GB' }).phones.map(phone => phone.number);

/** The same page with a part of it selected, or with `href` its link clicked: the first block that has the text, or those that have its lines. */
export function pointing(facts: PageFacts, text: string, href?: string): PageFacts {
  const lines = text.split('\n');
  const found = facts.blocks.flatMap((block, at) => (lines.some(line => block.text.includes(line)) ? [at] : []));
  const blocks = lines.length > 1 ? found : found.slice(0, 1);
  const target: Target =
    href === undefined
      ? { kind: 'selection', text, blocks, links: [] }
      : { kind: 'link', text, href, blocks, links: [] };
  return { ...facts, target };
}

/** The same page with rows of one table below it, cells parted by " | ". */
export function withRows(facts: PageFacts, rows: string[]): PageFacts {
  const groups: Group[] = [...facts.groups, { parent: 0, tag: 'table' }];
  const table = groups.length - 1;
  const blocks = rows.flatMap(row => {
    const line = groups.push({ parent: table, tag: 'tr' }) - 1;
    return row
      .split(' | ')
      .map((text): Block => ({ tag: 'td', text, group: groups.push({ parent: line, tag: 'td' }) - 1 }));
  });
  return { ...facts, groups, blocks: [...facts.blocks, ...blocks] };
}
