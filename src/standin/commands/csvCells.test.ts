import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readCells } from './csvCells';

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r\n', ' ', '$', ';'),
  maxLength: 6,
});
const written = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('every table that is written by RFC 4180 comes back cell by cell, as a general reader has it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }).chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: 6,
        }),
      ),
      fc.constantFrom('\n', '\r\n'),
      (table, newline) => {
        const text = `${table.map((row) => row.map(written).join(',')).join(newline)}${newline}`;
        const options = { record_delimiter: ['\r\n', '\n'], skip_empty_lines: true };
        expect(readCells(text)).toEqual(table);
        expect(readCells(text)).toEqual(parse(text, options));
      },
    ),
  );
});

test('a quote that never closes, or text behind a closing one, is refused', () => {
  expect(() => readCells('a,"b\nc\n')).toThrow('a quote that never closes');
  expect(() => readCells('a,"b"c\n')).toThrow('goes on behind its closing quote');
});

test('many cells that open a quote in a long line are read in one pass', () => {
  const cells = Array.from({ length: 200_000 }, (_, at) => (at % 2 === 0 ? `"${at}"` : String(at)));
  expect(readCells(cells.join(','))[0]).toHaveLength(200_000);
});
