import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import type { EpochSeconds, Mid } from '../brand';
import { emptyChart, shownOf, withNodes, type ChartRecord } from './chart';
import { chartCsv, chartGraphml, csvCell, exportName, exportOf } from './exporting';
import { isWithheld } from './withheld';

const phone = '00:phone:12025550143' as Mid;
const own = '01:email:rose@calm-river.example.org' as Mid;

function record(recordKey: string, rest: Partial<ChartRecord> = {}): ChartRecord {
  const facts = { kind: 'advert', source: 'world', name: recordKey, entity: undefined, isWithheld: false };
  return { recordKey, ...facts, seenAt: 1_795_000_000 as EpochSeconds, mids: [phone], ...rest };
}

function exported(records: readonly ChartRecord[]) {
  const values = [
    { mid: phone, records: 3 },
    { mid: own, records: 1 },
  ];
  return exportOf(shownOf(withNodes(emptyChart, { records, values })));
}

const unquoted = (cell: string): string => cell.replace(/^'/, '');

describe('an export', () => {
  test('holds as many lines as the chart shows, and its name says so', () => {
    const all = exported([record('a'), record('b')]);
    expect(exportName(all, 'csv')).toBe('minerva-chart-2-of-2-lines.csv');
    expect(parse(chartCsv(all).slice(1))).toHaveLength(3);
  });

  test('leaves out a record that may not leave, and the values that only it carries', () => {
    const kept = exported([
      record('a'),
      record('tip-1', { kind: 'tip', isWithheld: true, mids: [phone, own] }),
    ]);
    expect(kept).toMatchObject({ withheldRecords: 1, shownLines: 3, lines: { length: 1 } });
    expect(exportName(kept, 'graphml')).toBe('minerva-chart-1-of-3-lines.graphml');
    for (const text of [chartCsv(kept), chartGraphml(kept)]) {
      expect(text).not.toContain('tip-1');
      expect(text).not.toContain('rose@');
    }
  });

  test.each([
    ['tip', 'TLP:GREEN', 'demonstration', true],
    ['advert', 'TLP:RED', 'demonstration', true],
    ['person', 'TLP:AMBER', 'Victim support', true],
    ['school', 'TLP:AMBER', 'child protection', true],
    ['advert', 'TLP:AMBER', 'demonstration', false],
  ] as const)('%s, %s, purpose %s: withheld is %s', (kind, tlp, purpose, expected) => {
    expect(isWithheld(kind, { tlp, purpose })).toBe(expected);
    expect(isWithheld(kind, undefined)).toBe(true);
  });
});

describe('CSV', () => {
  test('no cell can start a formula, and every cell comes back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 2, maxLength: 4 }),
        (cells) => {
          const rows: unknown = parse(`${cells.map(csvCell).join(',')}\r\n`, { relax_quotes: false });
          const [row] = rows as string[][];
          expect(row?.map(unquoted)).toEqual(cells);
          for (const cell of row ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        },
      ),
    );
  });

  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx', "'x"])('%j is kept from running', (text) => {
    const rows: unknown = parse(`a,${csvCell(text)}\n`, { record_delimiter: '\n' });
    const [row] = rows as string[][];
    expect(row?.[1]).toBe(`'${text}`);
  });
});

describe('GraphML', () => {
  test('no name can become markup, and every name comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (name) => {
        expect(textsOf(chartGraphml(exported([record('a', { name })])))).toContain(name);
      }),
    );
  });

  test('signs that XML cannot hold are replaced, whatever they are', () => {
    const text = chartGraphml(exported([record('a', { name: 'x\u0000\u0001\ud800\uffff<y>' })]));
    expect(text).toContain('x\ufffd\ufffd\ufffd\ufffd&#60;y&#62;');
  });
});

/** Every text of an XML document; throws where it is not well formed. */
function textsOf(xml: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', () => {
    texts.push(text);
    text = '';
  });
  parser.write(xml).close();
  return texts;
}
