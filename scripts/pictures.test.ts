// What people read about pages keeps up with the pages: none without its line, no picture of what is not shown.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageDescriptions } from '../src/pages/registry';
import { pictures } from './pictures';

const textsIn = (folder: string, isWanted: (name: string) => boolean): string =>
  readdirSync(folder)
    .filter(isWanted)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
const readme = readFileSync('README.md', 'utf8');
const pages = `${readme}\n${textsIn('docs', (name) => name.endsWith('.md'))}`;
const shown = new Set([...pages.matchAll(/pictures\/([a-z-]{1,80})\.png/g)].map(([, name]) => name));

test('every picture that a page shows is one of the table, and every one of the table is shown', () => {
  expect([...shown].sort()).toEqual(Object.keys(pictures).sort());
  for (const name of shown)
    expect([name, existsSync(`docs/pictures/${String(name)}.png`)]).toEqual([name, true]);
});

test('every picture is a screenshot that an end-to-end test takes', () => {
  const tests = textsIn('tests/e2e', (name) => name.endsWith('.test.ts'));
  const untaken = Object.values(pictures).filter((screenshot) => {
    const themed = screenshot.replace(/light$/, '${theme}');
    return !tests.includes(`'${screenshot}'`) && !tests.includes(`\`${themed}\``);
  });
  expect(untaken).toEqual([]);
});

test('the README has one line for every page', () => {
  expect(readme.match(/^\| \*\*[^|]+\*\* +\|/gm)).toHaveLength(pageDescriptions.length);
});
