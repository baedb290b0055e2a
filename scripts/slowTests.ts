// Test files that take longest, and what each is about: `npm run test:fast` leaves out those about nothing that has changed,
// `npm test` runs all. Each takes five seconds or more of a core; together they take more than all others.
import { execFileSync } from 'node:child_process';

export interface SlowTest {
  readonly file: string;
  /** Beginnings of paths: where one of these has changed, the test is run by test:fast too. */
  readonly about: readonly string[];
}

const identifiers = ['src/core/identifiers/', 'src/core/text/', 'src/core/takeApart.ts'];
const search = ['src/standin/search/', 'src/standin/commands/', 'src/splunk/'];
const graph = ['src/core/graph/'];
const world = ['src/world/', 'scripts/world'];
const uniforms = ['src/core/uniforms/', 'src/queries/uniforms/'];
const pages = ['src/ui/', 'src/pages/pageUnderTest.tsx'];
const collecting = ['src/inputs/', 'src/adapters/', 'src/sources/'];

export const slowTests: readonly SlowTest[] = [
  { file: 'src/core/matching/laws.test.ts', about: ['src/core/matching/', 'src/core/similarity/'] },
  { file: 'src/core/identifiers/adversarial.test.ts', about: identifiers },
  { file: 'src/core/identifiers/gating.test.ts', about: identifiers },
  { file: 'src/core/identifiers/phone/plans/readNumber.test.ts', about: identifiers },
  { file: 'src/core/identifiers/phone/recall.test.ts', about: identifiers },
  { file: 'src/core/attributes/registry.test.ts', about: ['src/core/attributes/', 'src/core/text/'] },
  { file: 'src/core/records/serialise.test.ts', about: ['src/core/records/'] },
  { file: 'tests/support/fuzz/extractLaws.test.ts', about: [...identifiers, 'src/core/attributes/'] },
  { file: 'tests/support/fuzz/extractGrowth.test.ts', about: [...identifiers, 'src/core/attributes/'] },
  { file: 'tests/architecture/otherField.test.ts', about: ['src/core/risk/', 'src/sources/file/'] },
  { file: 'src/core/graph/decisionLaws.test.ts', about: graph },
  { file: 'src/core/graph/weighedLaws.test.ts', about: graph },
  {
    file: 'src/commands/minervachanged/decisions.test.ts',
    about: [...graph, 'src/commands/minervachanged/'],
  },
  {
    file: 'src/commands/minervachanged/minervachanged.test.ts',
    about: [...graph, 'src/commands/minervachanged/'],
  },
  { file: 'src/commands/minervalink/world.test.ts', about: [...graph, 'src/commands/', 'src/world/'] },
  {
    file: 'src/inputs/minervaLink/killed.test.ts',
    about: [...graph, 'src/commands/', 'src/inputs/minervaLink/'],
  },
  { file: 'src/inputs/minervaFile/inputProcess.test.ts', about: [...collecting, 'src/core/records/'] },
  { file: 'src/inputs/minervaApi/inputProcess.test.ts', about: collecting },
  { file: 'src/inputs/minervaApi/readers.test.ts', about: collecting },
  { file: 'src/inputs/minervaApi/paging.test.ts', about: collecting },
  { file: 'src/world/overlap.test.ts', about: world },
  { file: 'src/world/recall.test.ts', about: [...world, ...identifiers] },
  { file: 'src/world/truth.test.ts', about: world },
  { file: 'scripts/world.test.ts', about: world },
  { file: 'src/standin/search/splFuzz.test.ts', about: search },
  { file: 'src/standin/search/againstSql.test.ts', about: search },
  { file: 'src/standin/search/joinsAgainstSql.test.ts', about: search },
  { file: 'src/standin/search/pcre/againstPcre.test.ts', about: search },
  { file: 'src/standin/search/functions/references.test.ts', about: search },
  { file: 'src/standin/search/bounds.test.ts', about: search },
  { file: 'src/standin/commands/commands.test.ts', about: ['src/standin/', 'src/commands/'] },
  { file: 'src/standin/storage/storage.test.ts', about: ['src/standin/storage/'] },
  { file: 'src/standin/pipeline/oneField.test.ts', about: ['src/standin/pipeline/'] },
  { file: 'src/standin/kvstore/kvstore.test.ts', about: ['src/standin/kvstore/', 'src/standin/storage/'] },
  { file: 'src/core/identifiers/ofacRemarks.test.ts', about: identifiers },
  { file: 'src/core/identifiers/address/normalAddress.test.ts', about: identifiers },
  {
    file: 'src/inputs/minervaFile/schoolLists.test.ts',
    about: [...collecting, 'src/core/uniforms/schools/'],
  },
  { file: 'src/adapters/splunk/searchCommand/frame.test.ts', about: ['src/adapters/splunk/searchCommand/'] },
  { file: 'src/world/generateWorld.test.ts', about: world },
  { file: 'tests/uniforms/searchLaws.test.ts', about: uniforms },
  {
    file: 'src/pages/takeApart/TakeApartPage.test.tsx',
    about: ['src/pages/takeApart/', ...identifiers, ...pages],
  },
  { file: 'src/pages/uniforms/UniformsPage.test.tsx', about: ['src/pages/uniforms/', ...uniforms, ...pages] },
  {
    file: 'src/pages/uniformIntake/UniformIntakePage.test.tsx',
    about: ['src/pages/uniformIntake/', ...uniforms, ...pages],
  },
  {
    file: 'src/pages/indicators/IndicatorsPage.test.tsx',
    about: ['src/pages/indicators/', 'src/core/risk/', ...pages],
  },
];

/** The slow tests that are about none of these files, paths from the root of the repository. */
export function leftOut(changed: readonly string[]): readonly SlowTest[] {
  return slowTests.filter(
    ({ file, about }) =>
      !changed.some((path) => path === file || about.some((beginning) => path.startsWith(beginning))),
  );
}

/** Files that differ from the branch main, or from the last commit on it; none where that cannot be told. */
export function changedFiles(): readonly string[] {
  const ask = (...words: readonly string[]): readonly string[] => {
    try {
      return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(
        '\0',
      );
    } catch {
      return []; // no git, or no branch of that name
    }
  };
  const committed = ask('diff', '--name-only', '-z', 'main...HEAD');
  const written = ask('diff', '--name-only', '-z', 'HEAD');
  const unknown = ask('ls-files', '--others', '--exclude-standard', '-z');
  return [...new Set([...committed, ...written, ...unknown])].filter((path) => path !== '');
}
