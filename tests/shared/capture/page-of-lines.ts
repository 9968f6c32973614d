import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { type Block, emptyFacts, type Group, type PageFacts } from '../../../shared/capture/facts.ts';

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
