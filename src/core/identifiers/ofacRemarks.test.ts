// The extractors on a real list: what its own labels announce must be found. Skipped where the list is absent.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { extractIdentifiers } from './registry';
import type { Identifier } from './identifier';

const file = join(__dirname, '../../../../shared/data/ofac/sdn.csv');
const describeWithData = existsSync(file) ? describe : describe.skip;

interface Entry {
  readonly id: string;
  readonly remarks: string;
  readonly found: readonly Identifier[];
}

function readEntries(): readonly Entry[] {
  const text = readFileSync(file, 'latin1').replace(/\x1a/g, '');
  const rows = parse(text, { relax_column_count: true }) as unknown as readonly (readonly string[])[];
  return rows.map((row) => {
    const remarks = row[11] ?? '';
    return { id: row[0] ?? '', remarks, found: extractIdentifiers(remarks, {}) };
  });
}

/** What stands right behind a label, by a scan that knows nothing of extractors. */
function missedBehind(entries: readonly Entry[], label: string, types: readonly string[]): readonly string[] {
  return entries.flatMap(({ id, remarks, found }) =>
    [...remarks.matchAll(new RegExp(`${label}:? {1,2}([^\\s;]+)`, 'g'))].flatMap((match) => {
      const place = match.index + match[0].length - (match[1] ?? '').length;
      const isFound = found.some(({ type, start }) => types.includes(type) && start === place);
      return isFound ? [] : [`${id} ${match[0]}`];
    }),
  );
}

/** As a person copies it: small letters, without scheme, "www." and the dot of the sentence. */
function plainForm(written: string): string {
  return written
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[.,)/]+$/, '');
}

describeWithData('remarks of the OFAC list', () => {
  const entries = existsSync(file) ? readEntries() : [];

  test('there are 7,379', () => {
    expect(entries).toHaveLength(7_379);
  });

  test('every e-mail address behind "Email Address" is found', () => {
    expect(missedBehind(entries, 'Email Address', ['email'])).toEqual([]);
  });

  test('every site behind "Website" is found', () => {
    expect(missedBehind(entries, 'Website', ['domain', 'url', 'username'])).toEqual([]);
  });

  test('behind "Email Address" and "Website" stands, letter for letter, what was read there', () => {
    const forms = { 'Email Address': ['email'], Website: ['domain', 'url', 'username'] };
    const differences = entries.flatMap(({ id, remarks, found }) =>
      Object.entries(forms).flatMap(([label, types]) =>
        [...remarks.matchAll(new RegExp(`${label}:? {1,2}([^\\s;]+)`, 'g'))].flatMap(([, written = '']) => {
          const bare = plainForm(written);
          const isRead = found.some(
            ({ type, value }) => types.includes(type) && value.toLowerCase() === bare,
          );
          return isRead ? [] : [`${id} ${label} ${written}`];
        }),
      ),
    );
    expect(differences).toEqual([]);
  });

  test('no address, site or name is read into words that are none: all are written plainly', () => {
    const disguised = entries.flatMap(({ id, found }) =>
      found
        .filter(({ type, obfuscated }) => obfuscated && type !== 'phone' && type !== 'address')
        .map(({ written }) => `${id} ${written}`),
    );
    expect(disguised).toEqual([]);
  });

  test('of the numbers behind "Phone Number" one is missed: it has a digit too many for Iran', () => {
    const missed = missedBehind(entries, 'Phone Number', ['phone']);
    expect(missed.map((line) => line.split(' ')[0])).toEqual(['12802']);
    expect(missed[0]).toMatch(/ 98\d{11}$/);
  });

  test('nothing but a nickname holds an at sign without being part of an identifier', () => {
    const stray = entries.flatMap(({ id, remarks, found }) =>
      [...remarks.matchAll(/@/g)].flatMap(({ index }) =>
        found.some(({ start, end }) => start <= index && index < end)
          ? []
          : [`${id} ${remarks.slice(index - 8, index + 8)}`],
      ),
    );
    expect(stray).toHaveLength(1);
    expect(stray[0]).toMatch(/^22953 /);
  });

  test('no phone comes out of passports, IMO, tax and identity numbers', () => {
    const suspicious = entries.flatMap(({ id, remarks, found }) =>
      found
        .filter(({ type, start }) => {
          const head = remarks.slice(0, start);
          const field = head.slice(head.lastIndexOf(';') + 1);
          return type === 'phone' && !/phone|fax|tel/i.test(field);
        })
        .map(({ written }) => `${id} ${written}`),
    );
    expect(suspicious).toEqual([]);
  });

  test('the known connections are there', () => {
    const valuesOf = (id: string, type: string): readonly string[] =>
      (entries.find((entry) => entry.id === id)?.found ?? [])
        .filter((found) => found.type === type)
        .map(({ value }) => value);
    const shared = (type: string, [first = '', ...others]: readonly string[]): readonly string[] =>
      valuesOf(first, type).filter((value) => others.every((id) => valuesOf(id, type).includes(value)));
    expect(shared('email', ['15541', '15547'])).toHaveLength(1);
    expect(shared('email', ['20291', '20292'])).toHaveLength(1);
    // Four shipping companies whose remarks all name the site of one group.
    expect(shared('domain', ['25858', '25859', '25860', '25861'])).toHaveLength(1);
  });
});
