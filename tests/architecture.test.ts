import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import ts from 'typescript';
import { lineOf, readSource, sourceFiles, visit, wordingsOf, type SourceFile } from './helpers/source-files.ts';

const PRODUCT = sourceFiles('shared', 'server', 'extension', 'capture');
const EXTENSION = PRODUCT.filter(({ path }) => path.startsWith('extension/'));

/** Which rooms a room may import, besides itself. */
const ROOMS: { [room: string]: string[] } = {
  shared: [],
  server: ['shared'],
  extension: ['shared'],
  capture: ['shared', 'extension'],
};

/** Which folders of the extension a base folder may import, besides itself. Every other folder is a feature: it imports any of these. */
const BASES: { [folder: string]: string[] } = {
  platform: [],
  store: ['platform'],
  sync: ['store', 'platform'],
  ui: ['store', 'platform'],
};

describe('the rooms', () => {
  test('a room imports only the rooms below it', () => {
    const fix = 'move what both need down to shared/, or pass it in as an argument';
    expect(
      importProblems(PRODUCT, (from, to) => {
        const [room, target] = [folderOf(from, 0), folderOf(to, 0)];
        return room === target || ROOMS[room]!.includes(target)
          ? undefined
          : `${room}/ may not import ${target}/: ${fix}`;
      }),
    ).toEqual([]);
  });

  test('inside the extension doors import features, features the base folders, and no feature another', () => {
    expect(
      importProblems(EXTENSION, (from, to) => {
        const [folder, target] = [folderOf(from, 1), folderOf(to, 1)];
        if (folder === target || !to.startsWith('extension/') || isDoor(from)) return undefined;
        if (isDoor(to)) return `only the browser loads an entrypoint: move what is needed out of ${to}`;
        const base = BASES[folder];
        if (base)
          return base.includes(target) ? undefined : `${folder}/ may import only ${base.join(', ') || 'shared'}`;
        if (target in BASES) return undefined;
        return `the feature ${folder}/ imports the feature ${target}/: what two need goes down to ui/ or store/, or is passed in by the entrypoint`;
      }),
    ).toEqual([]);
  });

  test('only extension/platform/browser.ts imports the browser API', () => {
    expect(
      EXTENSION.filter(({ path }) => path !== 'extension/platform/browser.ts').flatMap(file => [
        ...file.imports
          .filter(({ specifier }) => /^(wxt\/browser|webextension-polyfill)/.test(specifier))
          .map(({ line }) => `${file.path}:${line} import { browser } from platform/browser.ts instead`),
        ...file.lines.flatMap((line, i) =>
          /\bchrome\.[a-z]\w*\./.test(line)
            ? [`${file.path}:${i + 1} use browser of platform/browser.ts, not chrome`]
            : [],
        ),
      ]),
    ).toEqual([]);
  });

  test('only store/ and sync/ write to the database', () => {
    const write = /\.transaction\(\s*['"]rw|\bdb\.\w+\.(put|add|update|delete|clear|bulk(Put|Add|Delete|Update))\(/;
    expect(
      EXTENSION.filter(({ path }) => !/^extension\/(store|sync)\//.test(path)).flatMap(({ path, lines }) =>
        lines.flatMap((line, i) =>
          write.test(line)
            ? [`${path}:${i + 1} write through commit() of store/commit.ts, so that it syncs and can be undone`]
            : [],
        ),
      ),
    ).toEqual([]);
  });

  test('every migration of the server is registered', () => {
    const registered = readSource('server/database/migrations/index.ts').imports.map(({ path }) => path);
    const missing = PRODUCT.filter(({ path }) => /^server\/database\/migrations\/\d/.test(path))
      .filter(({ path }) => !registered.includes(path))
      .map(({ path }) => `${path} never runs: list it in server/database/migrations/index.ts`);
    expect(missing).toEqual([]);
  });
});

describe('what is put into pages', () => {
  test('carries neither the readers of mail nor the schemas where no message is open', () => {
    const heavy = [...reached('extension/entrypoints/read-page.ts')].filter(path =>
      /^shared\/capture\/(?:message|mentions|lexicon\/(?!hosts))|valibot/.test(path),
    );
    expect(heavy).toEqual([]);
  });

  test('carries no lists of names where a mailbox has the chip: every page of it loads the script', () => {
    const heavy = [...reached('extension/entrypoints/chip.ts')].filter(path =>
      /^shared\/capture\/(?:mentions|lexicon\/(?!hosts))/.test(path),
    );
    expect(heavy).toEqual([]);
  });

  test('asks for letters by binary properties: a general category costs ten times as much, in each page anew', () => {
    const categories = /\\p\{(?:L|Lu|Ll|Letter)\}/;
    const files = PRODUCT.filter(({ path }) => /^(?:shared|extension)\/capture\//.test(path));
    expect(files.filter(({ text }) => categories.test(text)).map(({ path }) => `${path}: \\p{Alpha}`)).toEqual([]);
  });
});

describe('what stands between a gesture and its card', () => {
  test.each(['capture/main.tsx', 'background.ts'])(
    '%s asks for what knows names, words and places only when a card is made',
    door => {
      const heavy = [...reached(`extension/entrypoints/${door}`)].filter(path =>
        /^shared\/capture\/(?:contact-from|cards|message|page|target|lexicon\/(?!hosts))/.test(path),
      );
      expect(heavy).toEqual([]);
    },
  );
});

describe('the files', () => {
  test('no source file has more than 200 lines', () => {
    expect(
      PRODUCT.filter(({ lines }) => lines.length > 200).map(
        ({ path, lines }) => `${path} has ${lines.length} lines: split it by noun`,
      ),
    ).toEqual([]);
  });

  test('a file is named by what it holds', () => {
    const vague = /(^|[-.])(utils?|helpers?|common|managers?|misc|stuff)([-.]|$)/i;
    expect(
      PRODUCT.flatMap(({ path }) =>
        path
          .split('/')
          .filter(part => vague.test(part))
          .map(part => `${path}: "${part}" says nothing; name the noun`),
      ),
    ).toEqual([]);
  });

  test('exports are named, except where a tool demands a default', () => {
    const isDefault = (node: ts.Node) =>
      ts.isExportAssignment(node) ||
      (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));
    const files = PRODUCT.filter(({ path }) => !isDoor(path) && !path.endsWith('.config.ts'));
    expect(nodeProblems(files, node => isDefault(node) && 'export it by name')).toEqual([]);
  });

  test('there are no classes but errors and the database', () => {
    const isOther = (node: ts.Node) =>
      ts.isClassLike(node) && !/^extends (\w*Error|Dexie)\b/.test(node.heritageClauses?.[0]?.getText() ?? '');
    expect(nodeProblems(PRODUCT, node => isOther(node) && 'write functions over plain data')).toEqual([]);
  });

  test('nothing is left marked as unfinished, and no test is skipped', () => {
    const mark = /\b(TODO|FIXME|HACK|XXX)\b|\b(test|it|describe)\.(skip|only|todo)\b/;
    const files = [...PRODUCT, ...sourceFiles('tests')].filter(({ path }) => path !== 'tests/architecture.test.ts');
    expect(
      files.flatMap(({ path, lines }) =>
        lines.flatMap((line, i) =>
          mark.test(line) ? [`${path}:${i + 1} finish it, or open an issue and take the mark out`] : [],
        ),
      ),
    ).toEqual([]);
  });
});

describe('the promises', () => {
  test('every permission says what it is for, beside it', () => {
    const config = readSource('extension/wxt.config.ts');
    const problems: string[] = [];
    visit(config.ast, node => {
      if (!ts.isArrayLiteralExpression(node) || !/permissions/i.test(nameOf(node.parent))) return;
      for (const item of node.elements.filter(ts.isStringLiteral)) {
        if (item.text.startsWith('http')) continue;
        const line = lineOf(config, item);
        if (!/\/\/ \S+ \S+/.test(config.lines[line - 1]!)) {
          problems.push(
            `extension/wxt.config.ts:${line} says not why "${item.text}" is needed: comment on the same line`,
          );
        }
      }
    });
    expect(problems).toEqual([]);
  });

  test('the product never speaks of debts, points, scores or ranks', () => {
    const banned = /\b(owe[sd]?|owing|debts?|points|scor(e|es|ed|ing)|rank(s|ed|ing|ings)?|leaderboards?)\b/i;
    expect(
      PRODUCT.flatMap(file =>
        wordingsOf(file)
          .filter(({ text }) => banned.test(text))
          .map(
            ({ line, text }) =>
              `${file.path}:${line} says "${banned.exec(text)![0]}": say "as agreed" or "worth a conversation"`,
          ),
      ),
    ).toEqual([]);
  });
});

function importProblems(files: SourceFile[], judge: (from: string, to: string) => string | undefined): string[] {
  return files.flatMap(({ path: from, imports }) =>
    imports.flatMap(({ path: to, line }) => {
      const problem = to === undefined ? undefined : judge(from, to);
      return problem ? [`${from}:${line} ${problem}`] : [];
    }),
  );
}

function nodeProblems(files: SourceFile[], judge: (node: ts.Node) => string | false | undefined): string[] {
  return files.flatMap(file => {
    const problems: string[] = [];
    visit(file.ast, node => {
      const problem = judge(node);
      if (problem) problems.push(`${file.path}:${lineOf(file, node)} ${problem}`);
    });
    return problems;
  });
}

/** The name of the folder at a depth; a file directly in a room is its own. */
function folderOf(path: string, depth: number): string {
  return path.split('/')[depth] ?? basename(path);
}

/** What the browser or a command loads: entrypoints, and the compositions directly in extension/. */
function isDoor(path: string): boolean {
  return /^extension\/(entrypoints\/|[^/]+\.tsx?$)/.test(path);
}

function nameOf(node: ts.Node): string {
  if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) return node.name.getText();
  return node.parent ? nameOf(node.parent) : '';
}

/** Modules and packages that a file brings along when it is bundled: types are left out. */
function reached(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!/\.tsx?$/.test(path)) return seen;
  const { ast, imports } = readSource(path);
  const kept = ast.statements.filter(
    one => ts.isImportDeclaration(one) && one.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword,
  );
  const lines = new Set(kept.map(one => ast.getLineAndCharacterOfPosition(one.getStart(ast)).line + 1));
  for (const each of imports) if (lines.has(each.line)) reached(each.path ?? each.specifier, seen);
  return seen;
}
