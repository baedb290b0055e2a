import type { EpochSeconds } from '../brand';
import { custodyLine } from './evidence';
import { built } from '../../../tests/support/records';

describe('custodyLine', () => {
  test('says field, file, row, time of the fetch and hash', () => {
    const record = built();
    const [piece] = record.texts;
    expect(custodyLine(record, piece!)).toBe(
      `remarks in a.csv, row 2, fetched 2023-11-14T22:21:40Z, SHA-256 ${'ab'.repeat(32)}`,
    );
  });

  test('leaves out a row that there is not, and says when the time is not known', () => {
    const record = built();
    const undated = { ...record, custody: { ...record.custody, fetchedAt: Number.NaN as EpochSeconds } };
    expect(custodyLine(undated, { ...record.texts[0]!, row: 0 })).toMatch(
      /^remarks in a\.csv, fetched at an unknown time, /,
    );
  });
});
