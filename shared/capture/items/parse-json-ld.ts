const MOST = 600_000;

/** The values of one `application/ld+json` script; broken JSON is mended where that is safe, otherwise nothing comes back. */
export function parseJsonLd(text: string): unknown[] {
  if (text.length > MOST) return [];
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '');
  for (const attempt of [
    () => bare,
    () => mendJson(bare),
    () => mendJson(closeJson(bare)),
    () => mendJson(unescapeEntities(bare)),
  ]) {
    const value = tryJson(attempt());
    if (value !== undefined) return Array.isArray(value) ? value : [value];
  }
  return splitObjects(bare);
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Several objects one after another in one script. */
function splitObjects(text: string): unknown[] {
  const found: unknown[] = [];
  for (const [start, end] of topLevelSpans(text)) {
    const value = tryJson(mendJson(text.slice(start, end)));
    if (value !== undefined) found.push(value);
    if (found.length > 50) break;
  }
  return found;
}

function topLevelSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let depth = 0;
  let start = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      if (depth++ === 0) start = at;
    } else if ((char === '}' || char === ']') && depth > 0 && --depth === 0) spans.push([start, at + 1]);
  }
  return spans;
}

/** Comments out, trailing commas out, control characters in strings escaped, missing commas between members put in. */
function mendJson(text: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '"' || char === '\u201c' || char === '\u201d') at = copyString(text, at, out);
    else if (char === '/' && text[at + 1] === '/') at = after(text, '\n', at);
    else if (char === '/' && text[at + 1] === '*') at = after(text, '*/', at);
    else {
      out.push(char);
      at++;
    }
  }
  return out
    .join('')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/([}\]])(\s*)(?=[{"])/g, '$1,$2')
    .replace(/("|\d|true|false|null)(\s+)(?="[^"\n]{1,60}"\s*:)/g, '$1,$2')
    .replace(/;\s*$/, '');
}

function after(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at);
  return found < 0 ? text.length : found + mark.length;
}

/** Copies one string, escaping what JSON does not allow inside; returns where it ended. */
function copyString(text: string, start: number, out: string[]): number {
  const curly = text[start] !== '"';
  let at = start + 1;
  let inner = '';
  while (at < text.length) {
    const char = text[at]!;
    if (char === '\\') {
      // Only JSON's own escapes survive; \' and \x become plain.
      inner += /["\\/bfnrtu]/.test(text[at + 1] ?? '') ? char + text[at + 1]! : (text[at + 1] ?? '');
      at += 2;
    } else if (curly ? /["\u201c\u201d]/.test(char) : char === '"' && endsString(text, at)) break;
    else {
      inner += char === '"' ? '\\"' : char < ' ' ? ' ' : char;
      at++;
    }
  }
  // One push: the clean-up after this must not look inside strings, so commas and brackets there are escaped.
  out.push(`"${inner.replace(/[,{}[\]]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`);
  return at + 1;
}

/** An unescaped quote inside a value is followed by neither a comma, a colon nor a bracket. */
function endsString(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && next < at + 200 && /\s/.test(text[next]!)) next++;
  const char = text[next];
  // The comma between two members may be missing: a name with its colon follows.
  return (
    char === undefined ||
    ',:}]/'.includes(char) ||
    (char === '"' && next > at + 1 && /^"[\w@-]{1,40}"\s*:/.test(text.slice(next, next + 60)))
  );
}

/** Appends the brackets that a cut-off script lacks. */
function closeJson(text: string): string {
  const open: string[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') open.push('}');
    else if (char === '[') open.push(']');
    else if (char === '}' || char === ']') open.pop();
  }
  return text + (inString ? '"' : '') + open.reverse().join('');
}

const ENTITIES: { [name: string]: string } = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

/** HTML entities that a template wrote into data ("&amp;", "&#039;"). */
export function unescapeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
