// What must not lie in the bundles: examples and samples are for tests and docs. In a shipped file an example of a
// phone number or a site looks like a real one, to people and to AppInspect.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractorExamples } from '../../src/core/identifiers/examples';
import { mappingSamples } from '../../src/sources/file/samples';
import { ensurePackages } from '../../scripts/ensurePackages';

// Printed unchanged by every minifier, and too long to stand anywhere by chance.
const isTelling = (text: string): boolean => /^[ !#-&(-[\]-_a-~]{20,}$/.test(text);

// A collector's bundle keeps its comments, which may quote an example to say why a rule is there.
const withoutComments = (code: string): string => code.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');

const examples = Object.values(extractorExamples)
  .flatMap(({ examples: own, counterExamples }) => [...own.map(({ text }) => text), ...counterExamples])
  .filter(isTelling);
const sampleRows = Object.values(mappingSamples)
  .flatMap(({ files }) => Object.values(files))
  .flatMap((file) => file.split(/[\n"]/))
  .filter(isTelling);

test('bundles hold no example of an extractor and no sample of a mapping', async () => {
  const bundles = (await ensurePackages()).flatMap(({ content }) =>
    content.files.flatMap(({ path, content: body }) =>
      body.kind === 'bytes' && path.endsWith('.js')
        ? [{ path, text: withoutComments(Buffer.from(body.bytes).toString()) }]
        : [],
    ),
  );
  const found = bundles.flatMap(({ path, text }) =>
    [...examples, ...sampleRows]
      .filter((example) => text.includes(example))
      .map((example) => [path, example]),
  );
  expect(found).toEqual([]);
  expect(bundles.map(({ path }) => path)).toContain('bin/js/minerva_file.js');
  expect(examples).toContain('call +1 (202) 555-0123 now');
  expect(sampleRows.length).toBeGreaterThan(10);
}, 300_000);

// Named in docs/licences.md as never bundled: one without a licence of its own, one with code of another owner.
const neverBundled = ['@mapbox/jsonlint-lines-primitives', '@splunk/charting-bundle'];
const bundledFolders = (kind: string): readonly string[] =>
  (
    JSON.parse(readFileSync(join('build', 'bundles', `${kind}.packages.json`), 'utf8')) as readonly {
      readonly folder: string;
    }[]
  ).map(({ folder }) => folder);

test('bundles hold nothing that docs/licences.md promises to leave out', async () => {
  await ensurePackages();
  const folders = ['pages', 'collectors'].flatMap(bundledFolders);
  expect(folders).toContain('@splunk/visualizations');
  expect(folders.filter((folder) => neverBundled.some((name) => folder.endsWith(name)))).toEqual([]);
}, 300_000);
