import fc from 'fast-check';
import { worldCatalogue } from '../../src/world/uniforms/worldCatalogue';
import { readColumn, writeColumn } from '../../src/core/uniforms/catalogue/columns';
import { PAGE_BYTES, readPages, writePages } from '../../src/core/uniforms/catalogue/pages';

const catalogue = worldCatalogue({ seed: 'pages', schools: 6_000, year: 2026 });
const pages = writePages(catalogue, 'one');

describe('pages of a catalogue', () => {
  test('give the catalogue back, in whatever order they come', () => {
    const read = readPages([...pages].reverse());
    expect(read.ok && read.value).toEqual(catalogue);
  });

  test('are several, each within its bound', () => {
    expect(pages.length).toBeGreaterThan(2);
    for (const { text } of pages) expect(text.length).toBeLessThanOrEqual(Math.ceil(PAGE_BYTES / 3) * 4);
  });

  test('one that is missing, or of another version, is told', () => {
    const problem = { code: 'pages-missing', missing: 1, of: pages.length };
    expect(readPages(pages.slice(1))).toEqual({ ok: false, problem });
    const mixed = pages.map((page, at) => (at === 1 ? { ...page, version: 'two' } : page));
    expect(readPages(mixed)).toEqual({ ok: false, problem });
    expect(readPages([])).toMatchObject({ ok: false, problem: { code: 'pages-unreadable' } });
  });

  test('whatever is changed in them, reading ends with a catalogue or a problem', () => {
    const [first] = writePages(worldCatalogue({ seed: 'pages', schools: 40, year: 2026 }), 'small');
    const text = first?.text ?? '';
    const change = fc.tuple(fc.nat(text.length - 1), fc.constantFrom('A', '/', 'z', '9', '!'));
    fc.assert(
      fc.property(change, ([at, sign]) => {
        const changed = text.slice(0, at) + sign + text.slice(at + 1);
        expect(typeof readPages([{ version: 'x', page: 0, of: 1, text: changed }]).ok).toBe('boolean');
      }),
      { numRuns: 100 },
    );
  });
});

test('a column comes back as it was, written out or sparse', () => {
  const column = fc
    .tuple(
      fc.array(fc.tuple(fc.nat(400), fc.integer({ min: -5, max: 70_000 })), { maxLength: 40 }),
      fc.nat(3000),
    )
    .map(([others, length]) => {
      const numbers = new Int32Array(length).fill(7);
      others.forEach(([at, number]) => at < length && (numbers[at] = number));
      return numbers;
    });
  fc.assert(
    fc.property(column, (numbers) => {
      const { bytes, isSparse } = writeColumn(numbers);
      const place = { kind: 'i32', start: 0, bytes: bytes.length, length: numbers.length, isSparse } as const;
      expect(readColumn(bytes, place)).toEqual(numbers);
    }),
  );
});
