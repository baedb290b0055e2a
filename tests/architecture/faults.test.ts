import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliberateFaults } from '../faults/list';
import { repositoryRoot } from '../support/repositoryRoot';

describe('deliberate faults', () => {
  test('there are more than twenty, each with a name of its own', () => {
    expect(new Set(deliberateFaults.map(({ name }) => name)).size).toBe(deliberateFaults.length);
    expect(deliberateFaults.length).toBeGreaterThan(20);
  });

  // A fault whose place has moved is made nowhere, and "caught" by nobody.
  test.each(deliberateFaults)('$name has its place, exactly once, and tests to notice it', (fault) => {
    const text = readFileSync(join(repositoryRoot, fault.file), 'utf8');
    expect(text.split(fault.find)).toHaveLength(2);
    expect(fault.replace).not.toBe(fault.find);
    expect(fault.caughtBy.filter((path) => !existsSync(join(repositoryRoot, path)))).toEqual([]);
  });
});
