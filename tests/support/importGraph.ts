// Reads the imports of every source file, over resolved paths: what design calls "the house" is checked on these.
import { readFileSync, readdirSync, existsSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { repositoryRoot } from './repositoryRoot';

export { repositoryRoot };

export interface ImportEdge {
  /** Repository-relative, with forward slashes. */
  readonly from: string;
  /** Repository-relative file for our own modules, else the bare package or `node:` name. */
  readonly to: string;
  readonly isOurs: boolean;
}

/** Every .ts/.tsx file under the folder, repository-relative, sorted. */
export function sourceFiles(folder: string): readonly string[] {
  const found: string[] = [];
  const absolute = join(repositoryRoot, folder);
  if (!existsSync(absolute)) return found;
  for (const entry of readdirSync(absolute, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    found.push(toSlashes(relative(repositoryRoot, join(entry.parentPath, entry.name))));
  }
  return found.sort();
}

/** Imports, re-exports and `import()` calls of one file; unresolvable relative ones are reported as `missing:<path>`. */
export function importsOf(file: string): readonly ImportEdge[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(repositoryRoot, file), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const edges: ImportEdge[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) edges.push(edgeOf(file, specifier));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edges;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return node.moduleSpecifier.text;
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return node.moduleSpecifier.text;
  }
  if (ts.isCallExpression(node) && isLoader(node.expression)) {
    const [argument] = node.arguments;
    if (argument && ts.isStringLiteralLike(argument)) return argument.text;
  }
  return undefined;
}

function isLoader(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function edgeOf(from: string, specifier: string): ImportEdge {
  if (!specifier.startsWith('.')) return { from, to: specifier, isOurs: false };
  const base = join(repositoryRoot, dirname(from), specifier);
  const candidates = [
    base,
    `${base}.ts`,
    `${base}.tsx`,
    `${base}.json`,
    join(base, 'index.ts'),
    join(base, 'index.tsx'),
  ];
  const resolved = candidates.find((path) => existsSync(path) && statSync(path).isFile());
  const to = resolved === undefined ? `missing:${specifier}` : toSlashes(relative(repositoryRoot, resolved));
  return { from, to, isOurs: true };
}

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}
