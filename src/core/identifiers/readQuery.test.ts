import fc from 'fast-check';
import { toMid } from './mid';
import { readQuery } from './readQuery';

const values = (query: string, country?: string): readonly string[] =>
  readQuery(query, country === undefined ? {} : { country }).identifiers.map(
    ({ type, value }) => `${type} ${value}`,
  );

describe('readQuery', () => {
  test.each<[string, readonly string[]]>([
    ['+1 (202) 555-0123', ['phone 12025550123']],
    ['2025550123', ['phone 12025550123']],
    ['442079460018', ['phone 442079460018']],
    ['two oh two 555 0123', ['phone 12025550123']],
    ['jane(at)example.org', ['email jane@example.org']],
    ['jane at example.org', ['email jane@example.org']],
    ['Jane @ Example.org', ['email jane@example.org']],
    ['j.ane+ads@gmail.com', ['email j.ane+ads@gmail.com', 'email jane@gmail.com']],
    ['j.ane at gmail', ['email j.ane@gmail.com', 'email jane@gmail.com']],
    ['https://EXAMPLE.org/', ['domain example.org']],
    ['example.org', ['domain example.org']],
    ['shop.example.org/a', ['url shop.example.org/a', 'domain example.org']],
    ['@handle_x on ig', ['username instagram:handle_x']],
    ['instagram:lily_fic', ['username instagram:lily_fic']],
    ['instagram.com/lily_fic', ['url instagram.com/lily_fic', 'username instagram:lily_fic']],
    ['12 High Street, Reading RG1 1AA', ['address 12-high-street-rg11aa']],
    ['12 high street reading', ['address 12-high-street-reading']],
  ])('reads %j as %j and as no name', (query, expected) => {
    const read = readQuery(query, {});
    expect(values(query).filter((value) => expected.includes(value))).toEqual(expected);
    expect(read.identifiers[0] && `${read.identifiers[0].type} ${read.identifiers[0].value}`).toBe(
      expected[0],
    );
    if (!expected[0]?.startsWith('address')) expect(read.nameTokens).toEqual([]);
  });

  test('a number dialled with a zero is read in the asker’s country, or in several', () => {
    expect(values('020 7946 0018', 'GB')).toEqual(['phone 442079460018']);
    expect(values('020 7946 0018')).toContain('phone 442079460018');
  });

  test('a handle alone is tried at every platform, and as a name', () => {
    const read = readQuery('@lily_fiction', {});
    expect(read.identifiers.length).toBeGreaterThanOrEqual(12);
    expect(read.nameTokens).toEqual(['lily', 'fiction']);
  });

  test('words beside an identifier are a name; words that only label it are not', () => {
    expect(readQuery('Jane Fiction, mail jane@example.org', {}).nameTokens).toEqual(['jane', 'fiction']);
    expect(readQuery("Róse O'Fiction-Łee", {})).toEqual({
      identifiers: [],
      nameTokens: ['rose', 'ofiction', 'lee'],
    });
    expect(readQuery('  ', {})).toEqual({ identifiers: [], nameTokens: [] });
  });

  test('every reading is distinct, carries its own mid and a part of the query', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'jane@example.org',
        '+1 202 555 0123',
        '@lily on ig',
        'example.org/a',
        '12 High Street',
        ' at ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const query = pieces.join(' ');
        const { identifiers, nameTokens } = readQuery(query, { country: 'US' });
        expect(new Set(identifiers.map(({ mid }) => mid)).size).toBe(identifiers.length);
        for (const { type, value, mid, written } of identifiers) {
          expect(mid).toBe(toMid(type, value));
          expect(query).toContain(written);
        }
        expect(nameTokens).not.toContain('');
      }),
    );
  });
});
