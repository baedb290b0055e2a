import { createHash } from 'node:crypto';
import type { EpochSeconds } from '../../core/brand';
import { createRowReader } from '../../sources/file/fileRows';
import { joinEntry } from '../../sources/file/joinEntry';
import type { FileMapping } from '../../sources/file/mapping';
import type { Result } from '../../core/brand';
import type { MinervaRecord } from '../../core/records/record';
import type { EntryProblem } from '../collecting/recordOfDraft';
import { recordsOfEntries } from './recordOfEntry';
import type { FileSettings } from './settings';

const mapping: FileMapping = {
  name: 'sample',
  title: 'Sample',
  description: 'A mapping for tests.',
  licence: 'Generated for tests.',
  source: 'sample',
  mainFile: 'sample.csv',
  format: { columns: { kind: 'declared', names: ['id', 'phone'] } },
  sideFiles: [],
  toDraft: (entry) => ({
    kind: 'tip',
    nativeId: entry.value('id'),
    attributes: {},
    texts: [
      { field: 'phone', text: entry.value('phone'), file: entry.file, row: entry.row, reading: 'phone' },
    ],
  }),
};
const settings: FileSettings = {
  path: '/x/sample.csv',
  mapping,
  tenant: 'main',
  tlp: 'TLP:AMBER',
  purpose: 'test',
  retentionDays: 1,
  country: 'GB',
  batchRows: 1,
};
const occasion = {
  path: '/x/sample.csv',
  modifiedAt: 10 as EpochSeconds,
  fetchedAt: 20 as EpochSeconds,
  collectorVersion: '1.2.3',
};
const make = (over: Partial<FileMapping> = {}): Result<MinervaRecord, EntryProblem> => {
  const used = { ...mapping, ...over };
  const row = createRowReader('sample.csv', used.format, ['id', 'phone']).row(7, 'raw', [
    't1',
    '020 7946 0018',
  ]);
  const joined = joinEntry(used, row, Buffer.from('t1,0'), []);
  const [record] = recordsOfEntries({ ...settings, mapping: used }, occasion, [joined]);
  if (record === undefined) throw new Error('No record of one entry.');
  return record;
};

describe('recordsOfEntries', () => {
  test('reads numbers for the country of the input where neither row nor mapping says one', () => {
    const record = make();
    expect(record.ok && record.value.mid.map((mid) => mid.slice(3))).toEqual(['phone:442079460018']);
    const foreign = make({ country: 'US' });
    expect(foreign.ok && foreign.value.mid).not.toEqual(record.ok && record.value.mid);
  });

  test('keeps custody: origin, row, version and the hash of the raw bytes', () => {
    const record = make();
    expect(record.ok && record.value.custody).toEqual({
      origin: '/x/sample.csv',
      row: 7,
      fetchedAt: 20,
      collectorVersion: '1.2.3',
      rawSha256: createHash('sha256').update('t1,0').digest('hex'),
    });
  });

  test('takes the file’s time as the time it was seen, unless the row says one', () => {
    const dated = make({ toDraft: (entry) => ({ ...mapping.toDraft(entry), seenAt: 5 as EpochSeconds }) });
    const undated = make();
    expect([dated.ok && dated.value.seen_at, undated.ok && undated.value.seen_at]).toEqual([5, 10]);
  });

  test('a fault of a mapping is a problem of its row, naming row, file and fault', () => {
    const failed = make({
      toDraft: (entry) => ({ ...mapping.toDraft(entry), nativeId: entry.value('nope') }),
    });
    expect(!failed.ok && failed.problem.code).toBe('record-failed');
    expect(!failed.ok && failed.problem.message).toMatch(/Row 7 of \/x\/sample\.csv .*'nope'/);
  });
});
