// What is handed over once more after splunkd was killed.
import fc from 'fast-check';
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
      const safe = handedOver.safePlace();
      if (safe > first) expect(after(safe)).toBeGreaterThanOrEqual(1_000_000);
      if (safe < first + characters.length) expect(after(safe + 1)).toBeLessThan(1_000_000);
    }),
  );
});

test('where places were begun anew, none of those before counts', () => {
  const handedOver = new HandedOver('a');
  handedOver.mark('b');
  handedOver.add(2_000_000);
  handedOver.beginAnew('first');
  handedOver.mark('second');
  expect(handedOver.safePlace()).toBe('first');
});

test('the last of a file or table is taken by a reader that lives on, or that asks to stop, and not by one that ends', async () => {
  const livesFor = (looks: number) => ({ id: '7', isThere: () => looks-- > 0 });
  expect(await isTakenBy(livesFor(1000), running)).toBe(true);
  expect(await isTakenBy(livesFor(1000), AbortSignal.abort())).toBe(true);
  expect(await isTakenBy(livesFor(3), running)).toBe(false);
});
