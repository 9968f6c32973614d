/** Reads what was exported as other programs do, and says what they would make of it that nobody wrote. */

const COLUMNS = 12;

/** A CSV file: every partner's name in a row of its own, and no cell that a spreadsheet takes for a formula. */
export function sheetProblems(file: string, names: string[]): string[] {
  const rows = rowsOf(file).slice(1);
  const odd = rows.filter(row => row.length !== COLUMNS);
  const formulas = rows.flat().filter(cell => /^[=+@＝＋－＠-]/u.test(cell.replace(/^[\s\p{C}]+/u, '')));
  // A program may split at these before it trims.
  const broken = rows.flat().filter(cell => /^[\t\r\n\0]/.test(cell));
  return [
    ...odd,
    ...formulas,
    ...broken,
    ...difference(
      rows.map(row => row[0]!),
      names,
    ),
  ].map(problem => JSON.stringify(problem));
}

/** A vCard file: one card for each partner, of no lines but those that a card of ours has. */
export function cardProblems(file: string, names: string[]): string[] {
  const lines = file.replaceAll('\r\n ', '').split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/);
  const odd = lines.filter(line => line !== '' && !LINE.test(line));
  const cards = lines.filter(line => line === 'BEGIN:VCARD').length;
  return [...odd, ...(cards === names.length ? [] : [`${cards} cards for ${names.length} partners`])];
}

const LINE =
  /^(?:(?:BEGIN|END):VCARD|VERSION:4\.0|UID:urn:uuid:[\w-]+|(?:FN|ORG|TITLE|EMAIL|ADR):.*|URL:https?:\/\/.*|TEL;TYPE=\w+;VALUE=uri:tel:\+?\d+(?:;ext=[\d*#]+)?)$/;

/** RFC 4180. */
function rowsOf(file: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The names that no cell says, and the cells that say none. An apostrophe before it is how a formula is defused. */
function difference(cells: string[], names: string[]): string[] {
  const left = [...names];
  const more = cells.filter(cell => {
    const at = left.findIndex(name => cell === name || cell === `'${name}`);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...more, ...left];
}
