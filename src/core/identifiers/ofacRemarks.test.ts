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

/** Labels as the list prints them; a number is what follows up to a bracket, a semicolon, a full stop or a date. */
const numberLabel =
  /(?:Passport(?: Booklet:?)?|(?:National|Kenyan|Tax) ID No\.|National Foreign ID Number|(?<!Birth Certificate |Branch Unit )(?:Identification|Identificiation|Registration|Gazette|Registry|Commerce|Incorporation|Residency|Document|Card|V\.A\.T\.|D-U-N-S|Legal Entity|UK Company|LE) Number|Cedula No\.|D\.N\.I\.|C\.U\.R\.P\.|C\.U\.I\.[PT]\.|R\.F\.C\.|RFC|RTN|NIT #|RUC #|C\.I\.F\.|I\.F\.E\.|Credencial electoral|Electoral Registry No\.|Italian Fiscal Code|Personal ID Card|Driver's License No\.|Registration ID|Trade License No\.|Folio Mercantil No\.|Matricula Mercantil No|US FEIN|IMO|C\.R\. No\.|Registered Charity No\.) ([^;(]{3,40}?)(?= ?[;(]|\.(?: |$)| issued| expires|,|$)/g;

function missedNumbers(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ id, remarks, found }) =>
    [...remarks.matchAll(numberLabel)].flatMap((match) => {
      const written = match[1] ?? '';
      const start = match.index + match[0].length - written.length;
      const end = start + written.length;
      const isFound = found.some((held) => held.start < end && held.end > start);
      return isFound || !/\d/.test(written) ? [] : [`${id} ${match[0]}`];
    }),
  );
}

/** Entries with a number that is missed, in order of the list, and why. */
const explained: readonly (readonly [id: string, why: string])[] = [
  ['2831', 'a Swiss register number printed as an American one'],
  ['6931', 'no number: a date and a place of issue'],
  ['7270', 'thousands commas, as no register writes its numbers'],
  ['8214', 'a Swiss register number printed as an American one'],
  ['11271', 'a running number of two digits'],
  ['13104', 'words within the number'],
  ['13481', 'one digit'],
  ['15184', 'one digit'],
  ['15492', 'number and year'],
  ['15492', 'number and year'],
  ['15768', 'a star within the number'],
  ['16779', 'reads as a date'],
  ['17034', 'a running number of two digits, and a village'],
  ['17035', 'a running number of two digits, and a village'],
  ['19682', 'number, part and year'],
  ['19682', 'number, part and year'],
  ['20029', 'the number of a security, not of an owner'],
  ['21391', 'one digit'],
  ['23278', 'words before the number'],
  ['23424', 'five digits, where IMO numbers have seven'],
  ['23428', 'five digits, where IMO numbers have seven'],
];

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

  test('every wallet behind "Digital Currency Address" is found', () => {
    const missed = missedBehind(entries, 'Digital Currency Address - [A-Z]{3,5}', ['wallet']);
    expect(missed).toEqual([]);
    expect(entries.flatMap(({ found }) => found.filter(({ type }) => type === 'wallet'))).toHaveLength(2);
  });

  test('every number behind the labels of documents and registers is found, but for those explained', () => {
    expect(missedNumbers(entries).map((line) => line.split(' ')[0])).toEqual(explained.map(([id]) => id));
  });

  test('numbers of social security are left alone', () => {
    const around = entries.flatMap(({ remarks, found }) =>
      [...remarks.matchAll(/SSN (\d{3}-\d{2}-\d{4})/g)].flatMap(({ index }) =>
        found.filter(({ start }) => start >= index && start < index + 15),
      ),
    );
    expect(around).toEqual([]);
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
