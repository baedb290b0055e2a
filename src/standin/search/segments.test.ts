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
    'a++',
    'a*+',
    '(?>a)',
    '(?R)',
    '(?1)',
    '(?(1)a|b)',
    '[[:alpha:]]',
    '\\Kx',
    'a(?i)b',
    '(*FAIL)',
    '(?x) a',
  ])('%s is refused by name', (pattern) => {
    expect(() => pcre(pattern)).toThrow(/lack/);
  });

  test.each([
    ['(?i)ABC', 'xabcx'],
    ['(?P<n>\\d+)', 'a1'],
    ['^\\-\\_\\/$', '-_/'],
    ['[a\\-z+]+', 'a-z'],
    ['\\Aab\\z', 'ab'],
  ])('%s fits %s', (pattern, text) => {
    expect(pcre(pattern).test(text)).toBe(true);
  });
});
