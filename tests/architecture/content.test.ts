// What no file of the repository may say, and what every file a person reads must.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTestFile } from '../support/houseRules';
import { repositoryRoot } from '../support/repositoryRoot';

const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: repositoryRoot,
})
  .toString()
  .split('\0')
  .filter((file) => file !== '');
const textFiles = tracked.filter((file) =>
  /\.(tsx?|mjs|js|json|md|conf|spec|meta|xml|html|csv|yml|sh|cmd)$/.test(file),
);
const read = (file: string): string => readFileSync(join(repositoryRoot, file), 'utf8');

// Spelled in pieces so that this file does not contain what it forbids.
const machinePath = new RegExp(
  `(^|[^A-Za-z0-9_.])/(${['ro' + 'ot', 'ho' + 'me/[a-z]+', 'wo' + 'rk/(main|shared)'].join('|')})/`,
);
const registryAddress = /"resolved": "https?:|^registry ?=|index-url/m;
const accusation =
  /\b(is|are|was|were) (an? )?(human |sex )?traffickers?\b|\b(known|suspected|confirmed) traffickers?\b/i;
const clearance = /\b(this|the) (person|business|advert|account) is (safe|innocent|clean|not involved)\b/i;

describe('content', () => {
  test('no file names a path of one machine', () => {
    expect(textFiles.filter((file) => machinePath.test(read(file)))).toEqual([]);
  });

  test('lock and settings files name no registry', () => {
    expect(
      tracked.filter(
        (file) => /(\.json|\.npmrc|\.toml|\.cfg)$/.test(file) && registryAddress.test(read(file)),
      ),
    ).toEqual([]);
  });

  test('nobody is called a trafficker, and nobody safe', () => {
    const spoken = textFiles.filter(
      (file) => /^(src|default|app|lookups|docs|README)/.test(file) && !isTestFile(file),
    );
    expect(spoken.filter((file) => accusation.test(read(file)) || clearance.test(read(file)))).toEqual([]);
    expect(accusation.test('She is a trafficker')).toBe(true);
    expect(clearance.test('this person is safe')).toBe(true);
  });

  test('no default exports, no compiler silenced', () => {
    const code = textFiles.filter((file) => /^(src|bin|scripts|tests)\/.*\.tsx?$/.test(file));
    const holes = code.filter((file) => /^export default|@ts-ignore|\bas any[;),]/m.test(read(file)));
    expect(holes.filter((file) => file !== 'tests/architecture/content.test.ts')).toEqual([]);
  });

  test('no test is focused or switched off', () => {
    const tests = textFiles.filter(
      (file) => isTestFile(file) && file !== 'tests/architecture/content.test.ts',
    );
    expect(
      tests.filter((file) =>
        /\b(it|test|describe)\.only\(|\bx(it|describe|test)\(|expect\(true\)\.toBe\(true\)/.test(read(file)),
      ),
    ).toEqual([]);
  });
});
