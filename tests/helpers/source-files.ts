import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

export type SourceFile = {
  /** Relative to the project, such as `extension/store/db.ts`. */
  path: string;
  text: string;
  lines: string[];
  ast: ts.SourceFile;
  imports: Import[];
};
type Import = {
  line: number;
  specifier: string;
  /** Path in the project, when the specifier is relative. */ path?: string;
};
/** Words a person may read: JSX text, and strings that are no identifiers, keys, types or module names. */
type Wording = { line: number; text: string };

/** All TypeScript of these folders, parsed. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders
    .flatMap(folder => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }))
    .filter(path => !path.endsWith('.d.ts') && !path.startsWith('tests/pages/'))
    .sort()
    .map(readSource);
}

export function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
  return { path, text, lines: text.trimEnd().split('\n'), ast, imports: importsOf(path, ast) };
}

/** Visits every node of a file. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild(child => visit(child, see));
}

/** The line a node starts on, from 1. */
export function lineOf(file: SourceFile, node: ts.Node): number {
  return file.ast.getLineAndCharacterOfPosition(node.getStart(file.ast)).line + 1;
}

export function wordingsOf(file: SourceFile): Wording[] {
  const wordings: Wording[] = [];
  visit(file.ast, node => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (!ts.isJsxText(node) && !(isText && isSpoken(node))) return;
    wordings.push({ line: lineOf(file, node), text: node.text });
  });
  return wordings;
}

function isSpoken(node: ts.LiteralLikeNode): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return false;
  return !/^[a-z0-9][\w.:/-]*$/.test(node.text);
}

function importsOf(path: string, ast: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  visit(ast, node => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return;
    const line = ast.getLineAndCharacterOfPosition(node.getStart(ast)).line + 1;
    const target = specifier.startsWith('.') ? { path: normalize(join(dirname(path), specifier)) } : {};
    imports.push({ line, specifier, ...target });
  });
  return imports;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  }
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const [argument] = isDynamic ? node.arguments : [];
  return argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
}
