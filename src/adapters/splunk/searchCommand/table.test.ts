import fc from 'fast-check';
import { decodeMultivalue, encodeMultivalue } from './multivalue';
import { hasRecordings, recording } from './recordings';
import { createFrameReader } from './frame';
import { printTable, readTable, type CommandTable } from './table';

const anyText = fc.string({
  unit: fc.constantFrom('a', '$', ';', '"', ',', '\n', '\r', '한', '😀', ' ', '_'),
});
const read = (body: string): CommandTable => {
  const table = readTable(body);
  if (!table.ok) throw new Error(table.problem.message);
  return table.value;
};

describe('multivalues', () => {
  test('decoding gives back what was encoded, for any two or more values', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2 }), (values) => {
        expect(decodeMultivalue(encodeMultivalue(values))).toEqual(values);
      }),
    );
  });

  test('dollars are doubled within a value', () => {
    expect(encodeMultivalue(['$5', 'a;b'])).toBe('$$$5$;$a;b$');
    expect(encodeMultivalue(['one'])).toBe('');
  });

  test.each(['plain', '$open', '$a$b', '$a$;', '$a$;b', '$$$'])('%j is no multivalue', (cell) => {
    expect(decodeMultivalue(cell)).toBeUndefined();
  });

  test('a million dollars are read in linear time', () => {
    const started = performance.now();
    decodeMultivalue('$'.repeat(1_000_001));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('tables', () => {
  test('reading gives back what was printed, empty values apart', () => {
    const anyRow = fc.dictionary(
      fc.constantFrom('a', 'b c', 'd"e', '_chunked_idx'),
      fc.array(anyText, { minLength: 1 }).filter((values) => values.length > 1 || values[0] !== ''),
    );
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 6 }), (rows) => {
        const maps = rows.map((row) => new Map(Object.entries(row)));
        const fields = ['a', 'b c', 'd"e', '_chunked_idx'];
        expect(read(printTable(fields, maps))).toEqual({ fields, rows: maps });
      }),
    );
  });

  test.each([
    ['an empty body', '', [], []],
    ['a header alone', 'a,__mv_a\n', ['a'], []],
    ['CR LF', 'a,b\r\n1,2\r\n', ['a', 'b'], [{ a: ['1'], b: ['2'] }]],
    ['a name that stands twice: the first counts', 'a,a\n1,2\n', ['a'], [{ a: ['1'] }]],
    ['a row that is too short', 'a,b\n1\n', ['a', 'b'], [{ a: ['1'] }]],
    ['a row that is too long', 'a\n1,2,3\n', ['a'], [{ a: ['1'] }]],
    ['a twin without its field', '__mv_a\n$1$;$2$\n', ['__mv_a'], [{ __mv_a: ['$1$;$2$'] }]],
    ['a twin that is none', 'a,__mv_a\n1,oops\n', ['a'], [{ a: ['1'] }]],
  ])('%s is read', (_, body, fields, rows) => {
    const table = read(body);
    expect(table.fields).toEqual(fields);
    expect(table.rows.map((row) => Object.fromEntries(row))).toEqual(rows);
  });

  test('a quote that is not closed is a problem, not a crash', () => {
    expect(readTable('a\n"1\n')).toMatchObject({ ok: false, problem: { code: 'csv-unreadable' } });
  });
});

(hasRecordings ? describe : describe.skip)('a recorded body', () => {
  test('keeps its Thai letters', () => {
    const frames = createFrameReader().push(recording('multibyte'));
    const body = (frames.ok ? frames.value[1]?.body : undefined) ?? '';
    const { rows } = read(body);
    expect(rows.length).toBeGreaterThan(1000);
    expect(new Set(rows.map((row) => row.get('teststring')?.[0]))).toEqual(new Set(['\u0e17t']));
  });
});
