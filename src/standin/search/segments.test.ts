import fc from 'fast-check';
import type { Prefilter } from './host';
import { parseSearchText } from '../../splunk/spl/parse';
import { memoryHost } from './memoryHost';
import { likePattern, pcre, wildcardPattern } from './patterns';
import { scanFor } from './scope';
import { compileTerms } from './searchTerms';
import { minorSegments } from './segments';

const signs = fc
  .array(fc.constantFrom('a', 'B', 'ab', '.', ' ', '-', ',', '=', '@', '1'), { maxLength: 12 })
  .map((parts) => parts.join(''));

function mayPass(filter: Prefilter, segments: readonly string[]): boolean {
  switch (filter.kind) {
    case 'term':
      return segments.includes(filter.term);
    case 'and':
      return filter.parts.every((part) => mayPass(part, segments));
    case 'or':
      return filter.parts.some((part) => mayPass(part, segments));
    default:
      return filter.kind !== 'none';
  }
}

describe('search terms', () => {
  test('a prefilter never keeps back an event that fits', () => {
    const term = fc
      .array(fc.constantFrom('a', 'b', 'ab', '.', '-', '*', '@', ' ', '1'), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(''));
    let fitting = 0;
    fc.assert(
      fc.property(term, signs, fc.boolean(), (written, raw, isNegated) => {
        const parsed = parseSearchText(`${isNegated ? 'NOT ' : ''}"${written}" OR "zz"`);
        if (!parsed.ok || parsed.value === undefined) throw new Error('the term must parse');
        const host = memoryHost({ events: [{}] });
        const fits = compileTerms(parsed.value, { now: 0, timeZone: 'UTC', hasRaw: true })(
          new Map([['_raw', [raw]]]),
        );
        const { prefilter } = scanFor(parsed.value, host, { earliest: 0, latest: 1 });
        fitting += fits ? 1 : 0;
        expect(!fits || mayPass(prefilter, minorSegments(raw))).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(fitting).toBeGreaterThan(100);
  });

  test('a wildcard pattern fits what the same regular expression fits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab*]{0,6}$/), fc.stringMatching(/^[ab]{0,8}$/), (pattern, text) => {
        const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text);
        expect(wildcardPattern(pattern.toUpperCase()).test(text)).toBe(expected);
      }),
    );
  });

  test('a like pattern fits what the same regular expression fits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab%_]{0,6}$/), fc.stringMatching(/^[ab]{0,8}$/), (pattern, text) => {
        const expected = new RegExp(`^${pattern.replaceAll('%', '.*').replaceAll('_', '.')}$`).test(text);
        expect(likePattern(pattern).test(text)).toBe(expected);
      }),
    );
  });
});

describe('pcre', () => {
  test.each([
    '(?R)',
    '(?1)',
    '(?(1)a|b)',
    '(?|(a)|(b))',
    'a\\Kx',
    '\\Gx',
    '(*FAIL)',
    '(?i)(a)\\1',
    '(?:(a)|\\1)',
    '(?:(a)|b)*c\\d',
    '(?:a*?)*',
  ])('%s is refused by name', (pattern) => {
    expect(() => pcre(pattern)).toThrow(/lack/);
  });

  test.each(['(a', 'a)', '[a', '*a', 'a{3,2}', '(?<n>a)(?<n>b)', '(?<=a*)b', '[b-a]', '\\x{110000}'])(
    '%s cannot be read, as in PCRE',
    (pattern) => {
      expect(() => pcre(pattern)).toThrow(/cannot be read/);
    },
  );

  test.each([
    ['(?i)ABC', 'xabcx', ['abc']],
    ['a(?i)b(?-i)c', 'aBc', ['aBc']],
    ['(?P<n>\\d+)', 'a1', ['1', '1']],
    ['^\\-\\_\\/$', '-_/\n', ['-_/']],
    ['[a\\-z+]+', 'a-z', ['a-z']],
    ['\\Aab\\z', 'ab', ['ab']],
    ['[[:upper:][:digit:]]+', 'aB1', ['B1']],
    ['(?x) a  b # two letters', 'ab', ['ab']],
    ['"((?>[^"]+))"(x)', '"a"x', ['"a"x', 'a', 'x']],
    ['.+', 'a\rb\nc', ['a\rb']],
    ['(?m)^b$', 'a\nb\nc', ['b']],
    ['a\\hb', 'a\u00a0b', ['a\u00a0b']],
  ])('%s finds in %j', (pattern, text, groups) => {
    expect([...(pcre(pattern).exec(text) ?? [])]).toEqual(groups);
  });

  test.each(['a++a', '(?>a*)a', 'a*+a'])('%s does not go back', (pattern) => {
    expect(pcre(pattern).test('aaa')).toBe(false);
  });

  test('groups keep their numbers beside an atomic one, by every method', () => {
    const pattern = pcre('(?>x)(a)(?:b++)(c)', 'g');
    expect('xabbc'.replace(pattern, '$2$1')).toBe('ca');
    expect([...'xabc xabc'.matchAll(pattern)].map((found) => [...found])).toEqual([
      ['xabc', 'a', 'c'],
      ['xabc', 'a', 'c'],
    ]);
  });

  test('a group that a repetition passes over stands in nobody’s way where nobody reads it', () => {
    expect(pcre('^(?:(a)|b)*$', '', 'unread').test('abab')).toBe(true);
  });
});
