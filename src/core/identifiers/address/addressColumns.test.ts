// Addresses of two real registers: how many of their columns become a normal form. Skipped where the files are absent.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { normalAddress } from './normalAddress';

const folder = join(__dirname, '../../../../../shared/data');
const ofac = join(folder, 'ofac/add.csv');
const schools = join(folder, 'schools/england-sample.csv');
const has = existsSync(ofac) && existsSync(schools);
const describeWithData = has ? describe : describe.skip;

interface Column {
  readonly lines: readonly string[];
  readonly share: number;
}

function columnOf(lines: readonly string[]): Column {
  const normalised = lines.filter((line) => normalAddress(line) !== undefined).length;
  return { lines, share: normalised / lines.length };
}

function ofacLines(): readonly (readonly [string, string])[] {
  const text = readFileSync(ofac, 'latin1').replace(/\x1a/g, '');
  const rows = parse(text, { relax_column_count: true }) as unknown as readonly (readonly string[])[];
  const cell = (value = ''): string => (value.trim() === '-0-' ? '' : value.trim());
  return rows
    .filter((row) => cell(row[2]) !== '')
    .map((row) => [[row[2], row[3], row[4]].map(cell).filter(Boolean).join(', '), cell(row[4])] as const);
}

function schoolLines(): readonly string[] {
  const rows = parse(readFileSync(schools, 'utf8'), { columns: true }) as unknown as readonly Readonly<
    Record<string, string>
  >[];
  return rows
    .filter(({ Street = '', Postcode = 'NA' }) => /^\d/.test(Street) && Postcode !== 'NA')
    .map((row) =>
      ['Street', 'Locality', 'Address3', 'Town', 'County', 'Postcode']
        .map((name) => row[name] ?? 'NA')
        .filter((value) => value !== 'NA' && value !== '')
        .join(', '),
    );
}

const listed = has ? ofacLines() : [];
const inCountries = (...countries: readonly string[]): readonly string[] =>
  listed.filter(([, country]) => countries.includes(country)).map(([line]) => line);
const columns: readonly (readonly [string, Column, number])[] = has
  ? [
      ['American addresses of the OFAC list', columnOf(inCountries('United States')), 0.9],
      ['British addresses of the OFAC list', columnOf(inCountries('United Kingdom')), 0.9],
      ['German and Austrian addresses of the OFAC list', columnOf(inCountries('Germany', 'Austria')), 0.95],
      ['addresses of the OFAC list in all countries', columnOf(listed.map(([line]) => line)), 0.65],
      ['English schools whose street begins with a house number', columnOf(schoolLines()), 0.99],
    ]
  : [];

describeWithData('address columns', () => {
  test.each(
    has
      ? columns.map(
          ([what, column, floor]) =>
            [(column.share * 100).toFixed(1), column.lines.length, what, column, floor] as const,
        )
      : [['', 0, '', columnOf([]), 0] as const],
  )('%s %% of %d %s have a normal form', (_share, count, _what, { share }, floor) => {
    expect(count).toBeGreaterThan(50);
    expect(share).toBeGreaterThanOrEqual(floor);
  });

  test('a normal form is its own normal form', () => {
    for (const [line] of listed) {
      const value = normalAddress(line)?.value;
      if (value !== undefined) expect(normalAddress(value)?.value).toBe(value);
    }
  });
});
