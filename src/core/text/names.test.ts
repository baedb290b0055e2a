// Laws of names of persons and businesses: ways of writing one name agree, two names never do.
import fc from 'fast-check';
import { readBusinessName } from './businessName';
import { readPersonName } from './personName';

const runs = { numRuns: 300 };
const given = fc.constantFrom('Jane', 'Lily', 'María', 'Jürgen', 'Anne-Marie', 'Łucja', 'Олена', 'Nguyễn');
const family = fc.constantFrom(
  'Fiction',
  'Muster',
  "O'Fiction",
  'von Muster',
  'de la Ficción',
  'bin Fiction',
  'al-Fiction',
  'van der Muster',
);
const title = fc.constantFrom('Mr', 'Ms.', 'Dr.', 'Prof. Dr.', 'Officer', 'Frau', 'Sra.');
const suffix = fc.constantFrom('Jr', 'Jr.', 'Sr.', 'II', 'III', 'IV');
const person = (written: string): string | undefined => readPersonName(written)?.value;
const business = (written: string): string | undefined => readBusinessName(written)?.value;

describe('readPersonName', () => {
  test('"Last, First" is "First Last", whatever particles, accents and capitals', () => {
    fc.assert(
      fc.property(given, family, (first, last) => {
        const value = person(`${first} ${last}`);
        expect(value).toBeDefined();
        expect(person(`${last}, ${first}`)).toBe(value);
        expect(person(`${last.toUpperCase()}, ${first}`)).toBe(value);
        expect(person(`${first} ${last}`.normalize('NFD'))).toBe(value);
      }),
      runs,
    );
  });

  test('titles, credentials and nicknames change nothing of the name', () => {
    fc.assert(
      fc.property(given, family, title, (first, last, form) => {
        const value = person(`${first} ${last}`);
        expect(person(`${form} ${first} ${last}`)).toBe(value);
        expect(person(`${first} ${last}, LMT`)).toBe(value);
        expect(person(`${first} "Lulu" ${last}`)).toBe(value);
        expect(person(`${first} ${last} a.k.a. Lulu`)).toBe(value);
        expect(readPersonName(`${first} "Lulu" ${last}`)?.aliases).toEqual(['lulu']);
        expect(readPersonName(`${first} ${last} a.k.a. Lulu`)?.aliases).toEqual(['lulu']);
      }),
      runs,
    );
  });

  test('father and son stay apart, and a suffix may stand before or behind the comma', () => {
    fc.assert(
      fc.property(given, family, suffix, suffix, (first, last, one, other) => {
        expect(person(`${first} ${last} ${one}`)).not.toBe(person(`${first} ${last}`));
        expect(person(`${last}, ${first}, ${one}`)).toBe(person(`${first} ${last} ${one}`));
        expect(person(`${last} ${one}, ${first}`)).toBe(person(`${first} ${last}, ${one}`));
        const isSame = readPersonName(`A B ${one}`)?.suffix === readPersonName(`A B ${other}`)?.suffix;
        expect(person(`${first} ${last} ${one}`) === person(`${first} ${last} ${other}`)).toBe(isSame);
      }),
      runs,
    );
  });

  test('reading the normal form gives the normal form, of any text', () => {
    const word = fc.constantFrom(
      ...'Jane Fiction Jr Sr III Dr. Mr Sra , LMT MD von de la al- bin " ( ) a.k.a. née alias v'.split(' '),
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const value = person(written);
        if (value !== undefined) expect(person(value)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['Fiction, Jane née Muster', 'jane fiction', ['muster']],
    ['Jane Fiction geb. Muster', 'jane fiction', ['muster']],
    ['FICTION, Jane (a.k.a. LILY; a.k.a. LULU)', 'jane fiction', ['lily', 'lulu']],
    ['Jane Fiction alias Lily', 'jane fiction', ['lily']],
    ['Herr Dr. Jürgen von Muster', 'jurgen von muster', []],
  ])('%j is %j, also %j', (written, value, aliases) => {
    expect(person(written)).toBe(value);
    expect(readPersonName(written)?.aliases).toEqual(aliases);
  });

  test('particles belong to the family name', () => {
    expect(readPersonName('María de la Ficción')?.family).toEqual(['de', 'la', 'ficcion']);
    expect(readPersonName('Lily')?.family).toEqual([]);
  });
});

describe('readBusinessName', () => {
  const ways: readonly (readonly string[])[] = [
    ['LLC', 'L.L.C.', 'Limited Liability Company', 'llc.'],
    ['Ltd', 'Ltd.', 'Limited', 'LIMITED'],
    ['Inc', 'Inc.', 'Incorporated'],
    ['GmbH', 'G.m.b.H.', 'Gesellschaft mit beschränkter Haftung'],
    ['GmbH & Co. KG', 'GmbH und Co. KG', 'GmbH & Co KG'],
    ['UG', 'UG (haftungsbeschränkt)'],
    ['S.L.', 'SL'],
  ];
  const name = fc.constantFrom('Lotus Spa', 'Golden Lotus', 'Rose & Lily Wellness', 'Café Muster', 'Spa 54');

  test('one legal form in any writing is one company, two forms are two', () => {
    fc.assert(
      fc.property(
        name,
        fc.constantFrom(...ways),
        fc.constantFrom(...ways),
        fc.nat(5),
        fc.nat(5),
        (called, form, other, at, then) => {
          const value = business(`${called} ${form[at % form.length] ?? ''}`);
          expect(business(`${called}, ${form[then % form.length] ?? ''}`)).toBe(value);
          expect(business(`The ${called.toUpperCase()} ${form[0] ?? ''}`)).toBe(value);
          expect(business(called)).not.toBe(value);
          expect(business(`${called} ${other[0] ?? ''}`) === value).toBe(form === other);
        },
      ),
      runs,
    );
  });

  test('trading names stand apart', () => {
    expect(readBusinessName('Lotus Spa, L.L.C. d/b/a Golden Lotus')).toEqual({
      value: 'lotus spa llc',
      name: 'lotus spa',
      legalForm: 'llc',
      aliases: ['golden lotus'],
    });
    expect(readBusinessName('Jane Fiction t/a Rose Salon')?.aliases).toEqual(['rose salon']);
  });

  test('reading the normal form gives the normal form, of any text; a form alone is no name', () => {
    const word = fc.constantFrom(
      ...'The Lotus Spa LLC L.L.C. Ltd GmbH & Co. KG Limited Liability Company dba S.A. and'.split(' '),
    );
    const companies = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    expect(business('LLC')).toBe('llc');
    expect(business('')).toBeUndefined();
    fc.assert(
      fc.property(fc.oneof(companies, fc.string({ unit: 'binary', maxLength: 40 })), (written) => {
        const value = business(written);
        if (value !== undefined) expect(business(value)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });
});
