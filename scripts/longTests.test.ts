import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../tests/support/repositoryRoot';
import { faultsPart, longTests, nameOf, partsNamed, partsTable } from './longTests';

describe('parts of test:long', () => {
  test('are all files that jest would run for it, each by a name of its own', () => {
    const there = ['src', 'tests/long'].flatMap((folder) =>
      readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.long.ts'))
        .map((name) => join(folder, name)),
    );
    expect(longTests.map(({ file }) => file).sort()).toEqual(there.sort());
    expect(new Set([...longTests.map(nameOf), faultsPart.name]).size).toBe(longTests.length + 1);
  });

  test('are run by name, all where none is named', () => {
    expect(partsNamed([])).toEqual({ ok: true, value: { tests: longTests, hasFaults: true } });
    const chosen = partsNamed(['extractFuzz']);
    expect(chosen).toMatchObject({
      value: { tests: [{ file: 'tests/long/extractFuzz.long.ts' }], hasFaults: false },
    });
    expect(partsNamed(['faults'])).toEqual({ ok: true, value: { tests: [], hasFaults: true } });
  });

  test('a name that is none is given back, and nothing is run', () => {
    expect(partsNamed(['faults', 'extract'])).toEqual({ ok: false, unknown: ['extract'] });
  });

  test('stand in the table with what they cost', () => {
    expect(partsTable().split('\n')).toHaveLength(longTests.length + 1);
    expect(partsTable()).toMatch(/^ {2}extractFuzz +\d+ min {2}\S/m);
  });
});
