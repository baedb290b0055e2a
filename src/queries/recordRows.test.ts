import { exampleRecords } from './exampleRecords';
import { decodeCards, decodeCount, decodeRecords, decodeSharing, decodeVersions } from './recordRows';
import { rowsOf } from './memorySplunk';
import { serialiseRecord } from '../core/records/serialise';

const record = exampleRecords[0]!;

describe('decodeRecords', () => {
  test('reads records with their rank, and counts what it cannot read', () => {
    const { rows, unreadable } = decodeRecords([
      { _raw: serialiseRecord(record), minerva_rank: '2' },
      { _raw: 'no record', minerva_rank: '2' },
      { minerva_rank: '1' },
    ]);
    expect(rows).toEqual([{ record, rank: 2 }]);
    expect(unreadable).toBe(2);
  });

  test('a record without rank was found by a value; a strange rank is a mention', () => {
    expect(decodeRecords([{ _raw: serialiseRecord(record) }]).rows[0]?.rank).toBe(3);
    expect(decodeRecords([{ _raw: serialiseRecord(record), minerva_rank: '9' }]).rows[0]?.rank).toBe(0);
  });
});

test('decodeCount tells no number from none', () => {
  expect(decodeCount([{ records: '0' }])).toBe(0);
  expect(decodeCount([{ records: ['7'] }])).toBe(7);
  for (const rows of [
    [],
    [{}],
    [{ records: '' }],
    [{ records: 'many' }],
    [{ records: '-1' }],
    [{ records: '1.5' }],
  ]) {
    expect(decodeCount(rows)).toBeUndefined();
  }
});

test('decodeCards reads lists that came as JSON text and lists that came as lists', () => {
  const [row] = rowsOf(
    exampleRecords,
    'minerva_card record_key="x" mid IN ("' + record.mid.join('", "') + '")',
  );
  const { rows, unreadable } = decodeCards([
    row!,
    {
      minerva_card: JSON.stringify({
        record_key: 'k',
        kind: 'tip',
        source: 's',
        name: null,
        mid: ['a', 'b'],
      }),
    },
    { minerva_card: '{"record_key":' },
    {},
  ]);
  expect(rows).toEqual([
    {
      recordKey: record.record_key,
      kind: 'advert',
      source: 'world_adverts',
      name: record.name,
      mids: record.mid,
    },
    { recordKey: 'k', kind: 'tip', source: 's', name: 'k', mids: ['a', 'b'] },
  ]);
  expect(unreadable).toBe(2);
});

test('decodeVersions and decodeSharing take numbers as Splunk writes them', () => {
  expect(decodeVersions([{ version: 'v', first_seen: '1.5', last_seen: '2' }, { version: 'v' }])).toEqual({
    rows: [{ version: 'v', firstSeen: 1.5, lastSeen: 2 }],
    unreadable: 1,
  });
  expect(
    decodeSharing([
      { mid: 'a', records: '3' },
      { mid: ['a', 'b'], records: '3' },
    ]),
  ).toEqual({
    rows: [{ mid: 'a', records: 3 }],
    unreadable: 1,
  });
});
