import fc from 'fast-check';
import {
  allWords,
  anyOf,
  bothOf,
  commaList,
  evalText,
  likePattern,
  searchValue,
  spl,
  wholeNumber,
  wordsOf,
  type Spl,
} from './spl';

/** What Splunk acts on in a search: everything outside double quotes, each quoted text replaced by `Q`. */
function skeleton(search: string): string {
  let outside = '';
  for (let at = 0; at < search.length; at++) {
    if (search[at] !== '"') {
      outside += search[at] ?? '';
      continue;
    }
    for (at++; search[at] !== '"'; at++) {
      if (at >= search.length) return `${outside}<open quote>`;
      if (search[at] === '\\') at++;
    }
    outside += 'Q';
  }
  return outside;
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      '\\',
      '|',
      '`',
      '[',
      ']',
      '*',
      '$',
      '(',
      ')',
      ' ',
      '\n',
      'a',
      '%',
      '_',
      '```',
      '\ud800',
    ),
    maxLength: 30,
  }),
  fc.constantFrom(
    '" | delete',
    '\\" | delete',
    '`evil`',
    '[ | rest /services ]',
    '\\',
    '\\\\"',
    '"))',
    '``` x ```',
    'x" OR index=*',
  ),
);

describe('spl', () => {
  test.each([
    ['searchValue', searchValue],
    ['evalText', evalText],
    ['likePattern', (value: string) => likePattern('% ', value, ' %')],
  ])('%s gives one quoted text or nothing, for every input', (_name, make) => {
    fc.assert(
      fc.property(hostile, (value) => {
        const piece = make(value);
        expect(piece === undefined ? 'Q' : skeleton(piece)).toBe('Q');
        expect(piece ?? '').not.toMatch(/`/);
      }),
      { numRuns: 2000 },
    );
  });

  test('a quoted value reads back as it was', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const piece = evalText(value);
        if (piece !== undefined) expect(piece.slice(1, -1).replace(/\\(["\\])/g, '$1')).toBe(value);
      }),
    );
  });

  test('allWords gives quoted letters and digits only, for every input', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const piece = allWords(text);
        expect(piece ?? '"a"').toMatch(/^"[\p{L}\p{N}\p{M}]+"( "[\p{L}\p{N}\p{M}]+")*$/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('searchValue refuses what Splunk cannot be told exactly', () => {
    for (const value of ['', 'a*', '`m`', 'a\nb', 'a\u0000', '\ud800', 'x'.repeat(5000)])
      expect(searchValue(value)).toBeUndefined();
    expect(searchValue('a3:phone:12025550143')).toBe('"a3:phone:12025550143"');
    expect(searchValue('say "hi" \\')).toBe('"say \\"hi\\" \\\\"');
  });

  test('likePattern refuses signs that like reads as wildcards', () => {
    expect(likePattern('%', '100%', '%')).toBeUndefined();
    expect(likePattern('%', 'a_b', '%')).toBeUndefined();
    expect(likePattern('% ', 'jane', ' %')).toBe('"% jane %"');
  });

  test('wordsOf keeps each word once and no more than twelve', () => {
    expect(wordsOf("jane o'doe, jane")).toEqual(['jane', 'o', 'doe']);
    expect(wordsOf(Array.from({ length: 40 }, (_, index) => `w${index}`).join(' '))).toHaveLength(12);
  });

  test('pieces are put together in order', () => {
    const pieces = ['"a"', '"b"'] as Spl[];
    expect(spl`search x IN (${commaList(pieces)}) | head ${wholeNumber(5)}`).toBe(
      'search x IN ("a", "b") | head 5',
    );
    expect(anyOf(pieces)).toBe('(("a") OR ("b"))');
    expect(bothOf(pieces)).toBe('"a" AND "b"');
    expect(() => wholeNumber(1.5)).toThrow(/whole number/);
    expect(() => wholeNumber(-1)).toThrow(/whole number/);
  });
});
