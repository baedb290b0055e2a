import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { MAX_ROW_BYTES, RowFramer, type RowFrame } from './rowFramer';
import type { FramerFormat } from './rowScan';
import { splitRow } from './splitRow';

const format: FramerFormat = { delimiter: 0x2c, quote: 0x22, rowEnd: 0x0a, maxRowBytes: MAX_ROW_BYTES };

interface Seen {
  readonly row: number;
  readonly text: string;
  readonly damage?: string;
  readonly length?: number;
}

function frames(
  chunks: readonly Buffer[],
  columns?: number,
  override: Partial<FramerFormat> = {},
): readonly Seen[] {
  const framer = new RowFramer({ ...format, ...override });
  if (columns !== undefined) framer.expectColumns(columns);
  const seen: Seen[] = [];
  const note = (frame: RowFrame): void => {
    const text = frame.bytes.toString();
    seen.push(
      frame.kind === 'row'
        ? { row: frame.row, text }
        : { row: frame.row, text, damage: frame.reason, length: frame.length },
    );
  };
  for (const chunk of chunks) for (const frame of framer.push(chunk)) note(frame);
  for (const frame of framer.end()) note(frame);
  return seen;
}
const framesOf = (text: string, columns?: number, override: Partial<FramerFormat> = {}): readonly Seen[] =>
  frames([Buffer.from(text)], columns, override);
const cut = (bytes: Buffer, places: readonly number[]): readonly Buffer[] => {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, index) => bytes.subarray(index === 0 ? 0 : ends[index - 1], end));
};

const value = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom('"', ',', '\n', '\r\n', 'a', ' ', 'é', "'")).map((parts) => parts.join('')),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
  );
// A bare CR or a mark at the very end would be taken for the file's; quoting keeps them.
const written = (text: string, quoteAll: boolean): string =>
  quoteAll || /[",\r\n\u001A]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;

describe('RowFramer and splitRow', () => {
  test('read what csv-parse reads, wherever the chunks are cut', () => {
    fc.assert(
      fc.property(
        table,
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.nat()),
        (rows, quoteAll, end, places) => {
          const text =
            rows.map((row) => row.map((cell) => written(cell, quoteAll)).join(',')).join(end) + end;
          const expected = parse(text, {
            relax_quotes: true,
            record_delimiter: end,
            skip_empty_lines: false,
          });
          const seen = frames(cut(Buffer.from(text), places), rows[0]?.length);
          expect(seen.map((frame) => splitRow(frame.text, ',', '"'))).toEqual(expected);
          expect(expected).toEqual(rows);
        },
      ),
    );
  });

  test('give the same frames for every way to cut the bytes, whatever the bytes', () => {
    const messy = fc
      .array(fc.constantFrom('"', '""', ',', '\n', '\r\n', 'a', 'bc', '\u001A', 'x,"y'), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        messy,
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        (text, places, columns) => {
          const small = { maxRowBytes: 1000 };
          expect(frames(cut(Buffer.from(text), places), columns, small)).toEqual(
            framesOf(text, columns, small),
          );
        },
      ),
    );
  });

  test('every good row comes through around a damaged line', () => {
    const damage = fc.constantFrom('"open', 'a,"open', '"a"b,c', '"', 'a,"b""', '"a,b', 'x,"y"z"');
    const good = fc.constantFrom(',ok', ',"ok"', ',"two\nlines"', ',"a ""quoted"" word"');
    fc.assert(
      fc.property(fc.array(good), damage, fc.array(good), (before, damaged, after) => {
        const rows = [...before, damaged, ...after].map((rest, place) =>
          rest.startsWith(',') ? `good${place}${rest}` : rest,
        );
        const seen = framesOf(rows.join('\n'), 2).filter(({ damage: reason }) => reason === undefined);
        expect(seen.map(({ text }) => text)).toEqual(rows.filter((row) => row.startsWith('good')));
      }),
    );
  });

  test('row numbers are those of a spreadsheet: one per row, also blank ones', () => {
    expect(framesOf('a,b\n\n"c\nd",e\nf,g').map(({ row, text }) => [row, text])).toEqual([
      [1, 'a,b'],
      [2, ''],
      [3, '"c\nd",e'],
      [4, 'f,g'],
    ]);
  });

  test('an unclosed quote costs its line only, also at the end of the file', () => {
    expect(framesOf('1,a\n2,"b\n3,c\n4,d', 2)).toEqual([
      { row: 1, text: '1,a' },
      { row: 2, text: '2,"b', damage: 'quote-unclosed', length: 4 },
      { row: 3, text: '3,c' },
      { row: 4, text: '4,d' },
    ]);
  });

  test('a quote that swallows rows up to the next quote is noticed by its columns', () => {
    expect(framesOf('1,"b\n2,"\n3,c', 3).map(({ damage }) => damage)).toEqual([
      'quote-unclosed',
      'quote-unclosed',
      undefined,
    ]);
  });

  test('a row beyond the limit is given up with its row and length, and the next one is read', () => {
    const long = 'x'.repeat(5000);
    const chunks = cut(Buffer.from(`1,a\n${long}\n3,c\n"${'y\n'.repeat(900)}`), [10, 700, 2500, 5010]);
    const seen = frames(chunks, 2, { maxRowBytes: 1000 });
    expect(seen.slice(0, 3).map(({ row, damage, length }) => [row, damage, length])).toEqual([
      [1, undefined, undefined],
      [2, 'row-oversize', 5000],
      [3, undefined, undefined],
    ]);
    expect(seen[3]).toEqual({ row: 4, text: '"y', damage: 'quote-unclosed', length: 2 });
  });

  test('a row is read up to the limit and given up one byte beyond it, whole in one chunk or in any pieces', () => {
    const table = fc.tuple(
      fc.constantFrom('plain', 'quoted'),
      fc.constantFrom(0, 1, 500),
      fc.array(fc.nat()),
    );
    fc.assert(
      fc.property(table, ([style, beyond, places]) => {
        const maxRowBytes = 1000;
        const length = maxRowBytes + beyond;
        const long = style === 'plain' ? `2,${'x'.repeat(length - 2)}` : `2,"${'x'.repeat(length - 4)}"`;
        const bytes = Buffer.from(`1,a\n${long}\n3,c`);
        for (const chunks of [[bytes], cut(bytes, places)]) {
          const seen = frames(chunks, 2, { maxRowBytes });
          expect(seen.map(({ row, damage, length: told }) => [row, damage, told])).toEqual([
            [1, undefined, undefined],
            beyond === 0 ? [2, undefined, undefined] : [2, 'row-oversize', length],
            [3, undefined, undefined],
          ]);
        }
      }),
    );
  });

  test('an end-of-file mark is left out, alone or behind the last value', () => {
    for (const text of ['1,a\n2,b\n\u001A', '1,a\n2,b\u001A', '1,a\n2,"b"\u001A', '1,a\n2,b\n\u001A\n']) {
      expect(framesOf(text, 2).map((frame) => splitRow(frame.text, ',', '"'))).toEqual([
        ['1', 'a'],
        ['2', 'b'],
      ]);
    }
  });

  test('quotes are ordinary text where the format has none', () => {
    expect(framesOf('1,"a\n2,b"', 2, { quote: undefined })).toHaveLength(2);
  });

  test('files of old Macs end their rows with CR', () => {
    expect(framesOf('1,a\r2,b\r', 2, { rowEnd: 0x0d }).map(({ text }) => text)).toEqual(['1,a', '2,b']);
  });
});
