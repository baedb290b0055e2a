// Where a file is gone on with.
import { resumeRow } from './fileState';

test('the same reader gets what comes next, another one what may have been lost with the first', () => {
  const entry = { fingerprint: '', nextRow: 90, isComplete: false, reader: '7', safeRow: 40 };
  expect(resumeRow(entry, '7')).toBe(90);
  expect(resumeRow(entry, '8')).toBe(40);
  expect(resumeRow({ fingerprint: '', nextRow: 90, isComplete: false }, '8')).toBe(90);
});
