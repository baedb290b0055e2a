import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../tests/support/repositoryRoot';
import { leftOut, slowTests } from './slowTests';

const filesOf = (changed: readonly string[]): readonly string[] => leftOut(changed).map(({ file }) => file);

describe('slow tests', () => {
  test('each is a file that is there, and what it is about is there too', () => {
    const paths = slowTests.flatMap(({ file, about }) => [
      file,
      ...about.filter((path) => path.endsWith('/')),
    ]);
    expect(paths.filter((path) => !existsSync(join(repositoryRoot, path)))).toEqual([]);
    expect(new Set(slowTests.map(({ file }) => file)).size).toBe(slowTests.length);
  });

  test('all are left out where nothing has changed, and each is run where it has changed itself', () => {
    expect(leftOut([])).toEqual(slowTests);
    for (const { file } of slowTests) expect(filesOf([file])).not.toContain(file);
  });

  test('a change of what they are about brings in those that are about it, and no others', () => {
    const left = filesOf(['src/core/matching/rules.ts']);
    expect(left).not.toContain('src/core/matching/laws.test.ts');
    expect(left).toHaveLength(slowTests.length - 1);
  });
});
