// The contract every file mapping inherits: its own sample, and rows that nobody expected.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { inputXml, ofSourcetype, runHere, type FinishedRun } from '../../../tests/support/inputRuns';
import type { EpochSeconds } from '../../core/brand';
import { serialiseRecord } from '../../core/records/serialise';
import { createRowReader } from '../../sources/file/fileRows';
import { joinEntry } from '../../sources/file/joinEntry';
import type { FileMapping, MappingSample, TableColumns } from '../../sources/file/mapping';
import { fileMappings } from '../../sources/file/registry';
import { mappingSamples } from '../../sources/file/samples';
import { minervaFile } from './input';
import { recordsOfEntries } from './recordOfEntry';
import { readSettings } from './settings';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minerva-mapping-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const columnsOf = (columns: TableColumns): readonly string[] =>
  columns.kind === 'declared'
    ? columns.names
    : [...new Set([...columns.required, ...(columns.known ?? []), ...Object.keys(columns.alsoCalled ?? {})])];

function sampleOf({ name }: FileMapping): MappingSample {
  const sample = mappingSamples[name];
  if (sample === undefined)
    throw new Error(`Mapping '${name}' has no sample. Add one line to src/sources/file/samples.ts.`);
  return sample;
}

function runSample(mapping: FileMapping): Promise<FinishedRun> {
  for (const [name, content] of Object.entries(sampleOf(mapping).files))
    writeFileSync(join(folder, name), content);
  const parameters = { path: folder, mapping: mapping.name, country: 'US' };
  return runHere(minervaFile, inputXml(parameters, join(folder, 'checkpoints')));
}

describe.each(fileMappings.map((mapping) => [mapping.name, mapping] as const))('mapping %s', (_, mapping) => {
  test('gives the records of its sample, and every row of it is accounted for', async () => {
    const run = await runSample(mapping);
    const records = ofSourcetype(run, 'minerva:record').map(({ data }) => data);
    expect(run.exitCode).toBe(0);
    expect(records.map(({ record_key: key }) => key)).toEqual(sampleOf(mapping).recordKeys);
    const reasons = ofSourcetype(run, 'minerva:quarantine').map(({ data }) => data.reason);
    expect(reasons.filter((reason) => reason !== 'orphan-row')).toEqual([]);
  });

  test('makes no throw and no unlawful attribute of any row', () => {
    const settings = readSettings(
      new Map([
        ['path', '/x'],
        ['mapping', mapping.name],
      ]),
    );
    if (!settings.ok) throw new Error(settings.problem.message);
    const names = columnsOf(mapping.format.columns);
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '-0-',
        '0',
        '-1',
        '1e999',
        'NaN',
        '99999999',
        '00000000',
        '2024-13-45',
        '; ',
        'null',
        'valueOf',
        '__proto__',
        'constructor',
        '"',
        '__proto__',
        'constructor',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    const occasion = {
      path: '/x/y',
      modifiedAt: 1 as EpochSeconds,
      fetchedAt: 2 as EpochSeconds,
      collectorVersion: '0',
    };
    fc.assert(
      fc.property(fc.array(cell, { minLength: names.length, maxLength: names.length }), (values) => {
        const row = createRowReader('y', mapping.format, names).row(1, values.join(','), values);
        const joined = joinEntry(mapping, row, Buffer.from('x'), []);
        const [record] = recordsOfEntries(settings.value, occasion, [joined]);
        if (record === undefined) throw new Error('No record of one entry.');
        expect(record.ok ? '' : record.problem.code).not.toMatch(/record-failed|attributes-invalid/);
        expect(record.ok ? serialiseRecord(record.value).includes('\n') : false).toBe(false);
      }),
    );
  });

  test('says who may use the data and joins its side files by columns that exist', () => {
    expect(mapping.licence.length).toBeGreaterThan(10);
    expect(mapping.name).toMatch(/^[a-z0-9_]+$/);
    const main = columnsOf(mapping.format.columns);
    for (const side of mapping.sideFiles) {
      expect(main).toContain(mapping.keyColumn);
      expect(columnsOf(side.format.columns)).toContain(side.keyColumn);
    }
  });
});

test('mappings have names of their own, and every sample has its mapping', () => {
  expect(Object.keys(mappingSamples).sort()).toEqual(fileMappings.map(({ name }) => name).sort());
  expect(new Set(fileMappings.map(({ name }) => name)).size).toBe(fileMappings.length);
});
