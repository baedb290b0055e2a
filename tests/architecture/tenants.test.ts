// Pages and their queries learn the tenant from the session: whatever named an index or a tenant's app itself would show
// everybody the same one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTestFile } from '../support/houseRules';
import { repositoryRoot, sourceFiles } from '../support/importGraph';

// Code has spaces round its signs, searches have none; Splunk's own log names no tenant. minerva_risk_labels is a collection.
const namesIndex =
  /\bindex(=|::|!=|\s+IN\b\s*\()\s*\\?["']?(?!_internal\b)[\w*]|minerva_(records|health|links|risk)_(?!labels\b)[a-z]/;
const namesApp = /minerva_tenant_[a-z0-9]/;
// The one place that knows whose data are shown where no tenant was chosen, and the words of a notice.
// What compares a macro with what it must say, and what writes a macro out for Splunk's own search page: both by tenant.
const mayNameIndex = ['src/queries/setup/checks/macros.ts', 'src/ui/pageAddress.ts'];
const mayNameApp = ['src/pages/startPage.tsx', 'src/queries/searchProblem.ts'];

// Data for tests, a small Splunk among them.
const isForTests = (file: string): boolean =>
  isTestFile(file) || /[Mm]emory|UnderTest|testSupport/.test(file);

describe('pages and queries', () => {
  const files = ['src/pages', 'src/queries', 'src/ui']
    .flatMap(sourceFiles)
    .filter((file) => !isForTests(file));
  // What comments say by way of example names nothing.
  const read = (file: string): string =>
    readFileSync(join(repositoryRoot, file), 'utf8').replace(/^\s*(\*|\/\*\*|\/\/).*$/gm, '');

  test('are looked at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect('search index=minerva_records_main').toMatch(namesIndex);
  });

  test('name no index', () => {
    expect(files.filter((file) => namesIndex.test(read(file)) && !mayNameIndex.includes(file))).toEqual([]);
  });

  test("name no tenant's app but in the one place that begins a session", () => {
    expect(files.filter((file) => namesApp.test(read(file)) && !mayNameApp.includes(file))).toEqual([]);
  });
});
