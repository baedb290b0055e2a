// What is handed over once more after splunkd was killed.
import fc from 'fast-check';
import { resumeRow } from './fileState';
import { HandedOver, isTakenBy } from './handedOver';

const running = new AbortController().signal;

test('rows count as through once a million characters were handed over after them, and none before', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 400_000 }), { maxLength: 30 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 9 }), (characters, first) => {
      const handedOver = new HandedOver(first);
      characters.forEach((size, at) => {
        handedOver.add(size);
        handedOver.mark(first + at + 1);
      });
      const after = (row: number): number =>
        characters.slice(row - first).reduce((sum, size) => sum + size, 0);
      const safe = handedOver.safeRow();
      if (safe > first) expect(after(safe)).toBeGreaterThanOrEqual(1_000_000);
      if (safe < first + characters.length) expect(after(safe + 1)).toBeLessThan(1_000_000);
    }),
  );
});

test('the same reader gets what comes next, another one what may have been lost with the first', () => {
  const entry = { fingerprint: '', nextRow: 90, isComplete: false, reader: '7', safeRow: 40 };
  expect(resumeRow(entry, '7')).toBe(90);
  expect(resumeRow(entry, '8')).toBe(40);
  expect(resumeRow({ fingerprint: '', nextRow: 90, isComplete: false }, '8')).toBe(90);
});

test('the last of a file is taken by a reader that lives on, or that asks to stop, and not by one that ends', async () => {
  const livesFor = (looks: number) => ({ id: '7', isThere: () => looks-- > 0 });
  expect(await isTakenBy(livesFor(1000), running)).toBe(true);
  expect(await isTakenBy(livesFor(1000), AbortSignal.abort())).toBe(true);
  expect(await isTakenBy(livesFor(3), running)).toBe(false);
});
