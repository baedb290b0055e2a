import { areaOf, complaintAbout, houseRules, isTestFile } from '../support/houseRules';
import { importsOf, sourceFiles, type ImportEdge } from '../support/importGraph';

const edges = sourceFiles('src').flatMap((file) => importsOf(file));

const edge = (from: string, to: string): ImportEdge => ({ from, to, isOurs: true });

describe('the house', () => {
  test('imports run only in the directions the design allows', () => {
    expect(edges.length).toBeGreaterThan(50);
    expect(edges.map(complaintAbout).filter((complaint) => complaint !== undefined)).toEqual([]);
  });

  test.each([
    ['src/core/a.ts', 'src/adapters/b.ts'],
    ['src/standin/a.ts', 'src/core/b.ts'],
    ['src/pages/find/a.tsx', 'src/adapters/b.ts'],
    ['src/pages/find/a.tsx', 'src/standin/main.ts'],
    ['src/world/a.ts', 'src/sources/b.ts'],
    ['src/packaging/a.ts', 'src/inputs/minervaFile/run.ts'],
    ['src/newcomer/a.ts', 'src/core/b.ts'],
  ])('the check refuses %s → %s', (from, to) => {
    expect(complaintAbout(edge(from, to))).toBeDefined();
  });

  test('every area of src has a rule', () => {
    const areas = new Set(sourceFiles('src').map(areaOf));
    expect([...areas].filter((area) => !houseRules.some((rule) => rule.area === area))).toEqual([]);
  });

  test('the core knows no host: no node modules, no React, no Splunk package', () => {
    const foreign = edges.filter(
      (candidate) =>
        areaOf(candidate.from) === 'core' &&
        !candidate.isOurs &&
        !isTestFile(candidate.from) &&
        !/^(zod|@noble\/hashes|libphonenumber-js|tldts|graphology|any-ascii|saxes)(\/|$)/.test(candidate.to),
    );
    expect(foreign).toEqual([]);
  });

  test('one door to the network: only adapters, the stand-in, verify and the search client reach it', () => {
    const network = /^(node:)?(https?|net|tls|http2|dgram|dns)$|^(axios|undici)$/;
    const reaching = edges.filter(
      (candidate) => !candidate.isOurs && network.test(candidate.to) && !isTestFile(candidate.from),
    );
    const allowed = ['adapters', 'standin', 'verify'];
    expect(reaching.filter((candidate) => !allowed.includes(areaOf(candidate.from) ?? ''))).toEqual([]);
  });
});
