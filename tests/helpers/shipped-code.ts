import ts from 'typescript';
import type { Script } from './builds.ts';
import { visit } from './source-files.ts';

const HTML_PROPERTIES = ['innerHTML', 'outerHTML', 'srcdoc'];
const HTML_METHODS = ['insertAdjacentHTML', 'write', 'writeln', 'createContextualFragment', 'parseFromString'];

/** What a shipped script does that could run text as code or as HTML, each as `file: what the code says`. */
export function codeFromText({ path, ast }: Script): string[] {
  const found: string[] = [];
  visit(ast, node => {
    if (runsText(node) || writesHtml(node)) found.push(`${path}: ${node.getText(ast).slice(0, 80)}`);
  });
  return found;
}

/** The hosts that a shipped script names in its strings. */
export function hostsIn({ ast }: Script): string[] {
  const hosts = new Set<string>();
  visit(ast, node => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return;
    for (const [, host] of node.text.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+\.[\w-]{2,}|localhost|127\.0\.0\.1)/g))
      hosts.add(host!);
  });
  return [...hosts];
}

function runsText(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return isGlobal(node.expression, 'Function');
  if (!ts.isCallExpression(node)) return false;
  const [first] = node.arguments;
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return !first || !ts.isStringLiteralLike(first);
  const isTimer = isGlobal(node.expression, 'setTimeout') || isGlobal(node.expression, 'setInterval');
  if (isTimer) return first !== undefined && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first));
  return (
    isGlobal(node.expression, 'eval') ||
    isGlobal(node.expression, 'Function') ||
    isGlobal(node.expression, 'importScripts')
  );
}

function writesHtml(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    return memberOf(node.left, HTML_PROPERTIES) !== undefined;
  }
  if (!ts.isCallExpression(node)) return false;
  const method = memberOf(node.expression, HTML_METHODS);
  if (method === undefined) return false;
  const isWrite = method.startsWith('write');
  return (
    !isWrite || (ts.isPropertyAccessExpression(node.expression) && node.expression.expression.getText() === 'document')
  );
}

function memberOf(node: ts.Node, names: string[]): string | undefined {
  if (ts.isPropertyAccessExpression(node) && names.includes(node.name.text)) return node.name.text;
  if (!ts.isElementAccessExpression(node) || !ts.isStringLiteralLike(node.argumentExpression)) return undefined;
  return names.includes(node.argumentExpression.text) ? node.argumentExpression.text : undefined;
}

function isGlobal(node: ts.Node, name: string): boolean {
  if (ts.isIdentifier(node)) return node.text === name;
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === name &&
    /^(globalThis|self|window)$/.test(node.expression.getText())
  );
}
