import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isTestFile } from '../support/houseRules';
import { repositoryRoot, sourceFiles } from '../support/importGraph';

// Clock, randomness and host come in as arguments; a core that reads them itself cannot be tested or replayed.
const banned = new Map([
  ['Date', ['now']],
  ['Math', ['random']],
  ['crypto', ['randomUUID', 'getRandomValues', 'subtle']],
  ['performance', ['now']],
]);
const bannedGlobals = new Set([
  'process',
  'window',
  'document',
  'fetch',
  'localStorage',
  'setTimeout',
  'setInterval',
]);

/** Places in the text that read clock, randomness or host, as `line: what`. */
function impurities(text: string): readonly string[] {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const note = (node: ts.Node): void => {
    found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      if (banned.get(node.expression.text)?.includes(node.name.text)) note(node);
      if (bannedGlobals.has(node.expression.text)) note(node);
    }
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      bannedGlobals.has(node.expression.text)
    )
      note(node);
    if (
      ts.isNewExpression(node) &&
      node.expression.getText() === 'Date' &&
      (node.arguments?.length ?? 0) === 0
    )
      note(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('purity', () => {
  test.each(['Date.now()', 'new Date()', 'Math.random()', 'process.env', 'fetch("x")'])(
    'the check sees %s',
    (code) => {
      expect(impurities(`const x = ${code};`)).toHaveLength(1);
    },
  );

  test('core, languages and world read no clock, no randomness, no host', () => {
    const offenders = ['src/core', 'src/splunk', 'src/world']
      .flatMap((folder) => sourceFiles(folder))
      .filter((file) => !isTestFile(file))
      .flatMap((file) =>
        impurities(readFileSync(join(repositoryRoot, file), 'utf8')).map((place) => `${file}:${place}`),
      );
    expect(offenders).toEqual([]);
  });
});
