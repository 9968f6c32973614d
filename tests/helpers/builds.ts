import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { visit } from './source-files.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');

/** A built folder of .output, such as `firefox-mv3`, as people get it. */
export type Build = { name: string; manifest: { [key: string]: unknown }; scripts: Script[] };
export type Script = { path: string; text: string; ast: ts.SourceFile };

/** Where a build lies. */
export function buildFolder(name: string): string {
  return join(OUTPUT, name);
}

export function readBuild(name: string): Build {
  const folder = buildFolder(name);
  if (!existsSync(folder)) throw new Error(`${folder} is not there: npm test -- --only build,manifest`);
  const scripts = globSync('**/*.js', { cwd: folder }).sort();
  return {
    name,
    manifest: JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')),
    scripts: scripts.map(path => {
      const text = readFileSync(join(folder, path), 'utf8');
      return { path, text, ast: ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS) };
    }),
  };
}

/** The HTML pages of a build and the scripts each loads before it can be used: its own and all they import at once. */
export function pagesOf(build: Build): { page: string; html: string; scripts: Script[] }[] {
  const folder = buildFolder(build.name);
  return globSync('**/*.html', { cwd: folder }).map(page => {
    const html = readFileSync(join(folder, page), 'utf8');
    const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source]) => source!.replace(/^\//, ''));
    const found = new Map<string, Script>();
    for (const source of sources) collect(build, source, found);
    return { page, html, scripts: [...found.values()] };
  });
}

/** Bytes that these scripts come to, compressed one by one as a store's package holds them. */
export function compressedSize(scripts: Script[]): number {
  return scripts.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
}

function collect(build: Build, path: string, found: Map<string, Script>): void {
  const script = build.scripts.find(candidate => candidate.path === path);
  if (!script || found.has(path)) return;
  found.set(path, script);
  visit(script.ast, node => {
    const isStatic = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (!isStatic || !node.moduleSpecifier || !ts.isStringLiteral(node.moduleSpecifier)) return;
    collect(build, posix.join(dirname(path), node.moduleSpecifier.text), found);
  });
}
