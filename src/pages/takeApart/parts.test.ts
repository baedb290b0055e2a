import fc from 'fast-check';
import type { Confidence01 } from '../../core/brand';
import type { Disguise } from '../../core/text/disguises';
import type { Find } from './finds';
import { partOf, partsOf } from './parts';
import { piecesOf } from './pieces';

const findAt = (start: number, end: number, id: number): Find => ({
  group: 'attribute',
  kind: 'language',
  value: String(id),
  written: '',
  rule: 'language.example',
  confidence: 1 as Confidence01,
  id,
  start,
  end,
});
const hiddenAt = (start: number): Disguise => ({
  kind: 'invisible',
  characters: 1,
  readAs: '',
  start,
  end: start + 1,
});

/** A text with finds that lie in, over and beside each other. */
const read = fc
  .record({
    text: fc
      .array(fc.constantFrom('a', ' ', '\n', '😀', 'word ', 'x'.repeat(50)), { maxLength: 600 })
      .map((pieces) => pieces.join('').repeat(4)),
    spans: fc.array(fc.tuple(fc.nat(), fc.nat(300)), { maxLength: 400 }),
    hidden: fc.array(fc.nat(), { maxLength: 700 }),
  })
  .map(({ text, spans, hidden }) => {
    const length = Math.max(1, text.length);
    const placed = spans
      .map(([start, size]): [number, number] => [start % length, size + 1])
      .map(([start, size]): [number, number] => [start, Math.min(text.length, start + size)])
      .filter(([start, end]) => end > start)
      .sort((left, right) => left[0] - right[0] || right[1] - left[1]);
    const places = [...new Set(hidden.map((place) => place % length))].sort((left, right) => left - right);
    return {
      text,
      finds: placed.map(([start, end], id) => findAt(start, end, id)),
      disguises: text === '' ? [] : places.map(hiddenAt),
      leftOut: 0,
      languages: [],
    };
  });

describe('parts of a text', () => {
  test('are the whole text, hold every find and disguise once, and are bounded', () => {
    fc.assert(
      fc.property(read, (found) => {
        const parts = partsOf(found.text, found);
        expect(parts.map(({ start, end }) => found.text.slice(start, end)).join('')).toBe(found.text);
        expect(parts.flatMap(({ finds }) => finds)).toEqual(found.finds);
        expect(parts.flatMap(({ disguises }) => disguises)).toEqual(found.disguises);
        for (const part of parts) {
          expect(part.end - part.start).toBeLessThanOrEqual(6_001);
          expect(part.disguises.length).toBeLessThanOrEqual(301);
          expect(found.text.slice(part.end - 1, part.end + 1)).not.toMatch(
            /^[\ud800-\udbff][\udc00-\udfff]$/,
          );
        }
        for (const find of found.finds) expect(parts[partOf(parts, find)]?.finds).toContain(find);
      }),
    );
  });

  test('are cut at a line end, and not through a find', () => {
    const line = `${'x'.repeat(99)}\n`;
    const text = line.repeat(100);
    expect(
      partsOf(text, { finds: [], disguises: [], leftOut: 0, languages: [] }).map(({ end }) => end),
    ).toEqual([6_000, 10_000]);
    const over = findAt(5_950, 6_050, 0);
    expect(
      partsOf(text, { finds: [over], disguises: [], leftOut: 0, languages: [] }).map(({ end }) => end),
    ).toEqual([5_950, 10_000]);
  });

  test('a find longer than a part is cut, and the walk goes on', () => {
    const text = 'x'.repeat(20_000);
    const parts = partsOf(text, { finds: [findAt(0, 20_000, 0)], disguises: [], leftOut: 0, languages: [] });
    expect(parts.map(({ end }) => end)).toEqual([6_000, 12_000, 18_000, 20_000]);
  });
});

describe('pieces of a part', () => {
  test('follow each other without gaps, and each knows exactly what covers it', () => {
    fc.assert(
      fc.property(read, (found) => {
        for (const part of partsOf(found.text, found)) {
          const pieces = piecesOf(part, ({ id }) => id % 3 !== 0);
          expect(pieces.map(({ start, end }) => found.text.slice(start, end)).join('')).toBe(
            found.text.slice(part.start, part.end),
          );
          const shown = part.finds.filter(({ id }) => id % 3 !== 0);
          for (const piece of pieces) {
            const covering = shown.filter(({ start, end }) => start <= piece.start && end >= piece.end);
            expect(new Set(piece.finds)).toEqual(new Set(covering));
          }
          expect(pieces.flatMap(({ begins }) => begins)).toEqual(shown);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a find within another stands above it', () => {
    const [outer, inner] = [findAt(0, 20, 0), findAt(5, 10, 1)];
    const part = { start: 0, end: 30, finds: [outer, inner], disguises: [hiddenAt(7)] };
    expect(
      piecesOf(part, () => true).map(({ start, end, finds, disguise }) => [
        start,
        end,
        finds.map(({ id }) => id).join(),
        disguise !== undefined,
      ]),
    ).toEqual([
      [0, 5, '0', false],
      [5, 7, '0,1', false],
      [7, 8, '0,1', true],
      [8, 10, '0,1', false],
      [10, 20, '0', false],
      [20, 30, '', false],
    ]);
  });
});
