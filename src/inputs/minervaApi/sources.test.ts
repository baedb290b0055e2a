// The contract every source over HTTP inherits: its own sample, and rows that nobody expected.
import fc from 'fast-check';
import type { EpochSeconds, Sha256Hex } from '../../core/brand';
import { serialiseRecord } from '../../core/records/serialise';
import { httpSources } from '../../sources/http/registry';
import { minervaFileDefinition } from '../minervaFile/definition';
import { recordsOfDrafts } from '../collecting/recordOfDraft';
import { minervaApiDefinition } from './definition';
import { readSettings } from './settings';

describe.each(httpSources.map((source) => [source.name, source] as const))('source %s', (name, source) => {
  const settings = readSettings(new Map([['source_name', name]]));
  const occasion = {
    source: name,
    seenAt: 1 as EpochSeconds,
    place: 'Row 1',
    custody: {
      origin: source.baseUrl,
      row: 0,
      fetchedAt: 1 as EpochSeconds,
      collectorVersion: '0',
      rawSha256: '' as Sha256Hex,
    },
  };
  const recordOf = (row: unknown): ReturnType<typeof recordsOfDrafts>[number] => {
    if (!settings.ok) throw new Error(settings.problem.message);
    const read = source.read(row);
    if (!read.ok) return read;
    const [record] = recordsOfDrafts(settings.value, [{ occasion, draft: () => read.value }]);
    if (record === undefined) throw new Error('No record of one row.');
    return record;
  };

  test('gives the records of its sample', () => {
    const records = source.sample.rows.map(recordOf);
    expect(records.map((record) => (record.ok ? record.value.record_key : record.problem))).toEqual(
      source.sample.recordKeys,
    );
  });

  test('makes no throw and no unlawful attribute of any row', () => {
    const cell = fc.oneof(
      fc.constantFrom('', ' ', '__proto__', '02/31/2027', '99/99/9999', 'null'),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.anything(),
    );
    const row = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...source.columns, '__proto__'), cell));
    fc.assert(
      fc.property(row, (value) => {
        const record = recordOf(value);
        expect(record.ok ? '' : record.problem.code).not.toMatch(/record-failed|attributes-invalid/);
        expect(record.ok && serialiseRecord(record.value).includes('\n')).toBe(false);
      }),
    );
  });

  test('speaks TLS, keeps to its largest page, and says who may use the data', () => {
    expect(new URL(source.baseUrl).protocol).toBe('https:');
    expect(source.pageRows.standard).toBeLessThanOrEqual(source.pageRows.most);
    expect(source.licence.length).toBeGreaterThan(10);
    expect(name).toMatch(/^[a-z0-9_]+$/);
  });
});

test('no argument takes a name that Splunk reads in every stanza', () => {
  const taken = ['source', 'sourcetype', 'host', 'index', 'interval', 'disabled', 'queue'];
  const names = [minervaApiDefinition, minervaFileDefinition].flatMap((one) =>
    one.arguments.map(({ name }) => name),
  );
  expect(names.filter((name) => taken.includes(name))).toEqual([]);
});
