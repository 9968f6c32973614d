const ENTITIES: { [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  copy: '©',
  reg: '®',
};

function decoded(html: string): string {
  return html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string, decimal: string, name: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}

/** The text of a page, roughly: tags off, scripts and styles out, frames' `srcdoc` in. Enough for expressions and for checking labels. */
export function textOf(html: string): string {
  const frames = [...html.matchAll(/srcdoc="([^"]*)"/g)].map(([, inner]) => decoded(inner!));
  const whole = [html, ...frames].join('\n');
  const visible = whole
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d|\/dd|\/dt|\/td|\/th|\/address)\b[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '');
  return decoded(visible)
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
