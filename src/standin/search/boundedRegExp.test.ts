import * as fc from 'fast-check';
import { BoundedRegExp, mayExplode } from './boundedRegExp';
import { memoryHost } from './memoryHost';
import { runSearch } from './run';

const runaways: readonly (readonly [string, string])[] = [
  ['(a+)+$', `${'a'.repeat(40)}b`],
  ['(x|x)*y', 'x'.repeat(60)],
  ['(?:(?:a?)b?)*c', 'ab'.repeat(40)],
  ['a*a*a*a*a*b', 'a'.repeat(5000)],
];

describe('a bounded expression', () => {
  test.each(runaways)('%s is stopped, and says what to do', (pattern, text) => {
    const started = Date.now();
    expect(() => new BoundedRegExp(pattern).test(text)).toThrow('was stopped after 1000 ms');
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  test('finds what an ordinary one finds, by every method', () => {
    const pattern = fc.constantFrom('(a|b)+c?', 'a*', '(\\w)\\1', '(?<x>a)(b)?', '[ab]{2}', '\\d+|b');
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[abc1]{0,12}$/), (source, text) => {
        for (const flags of ['', 'g', 'gi', 'gu']) {
          const ours = new BoundedRegExp(source, flags);
          const theirs = new RegExp(source, flags);
          expect(text.replace(ours, '<$&>')).toBe(text.replace(theirs, '<$&>'));
          expect(text.split(ours)).toEqual(text.split(theirs));
          expect(JSON.stringify(text.match(ours))).toBe(JSON.stringify(text.match(theirs)));
          if (flags.includes('g'))
            expect(Array.from(text.matchAll(ours), ([all]) => all)).toEqual(
              Array.from(text.matchAll(theirs), ([all]) => all),
            );
        }
      }),
    );
  });

  test.each([
    ['(a+)+', true],
    ['(a|aa)+b', true],
    ['((ab)+c)*', true],
    ['(a)\\1', true],
    ['(?:a{2,})*', true],
    ['a+b*[(+)]+\\(x\\)+', false],
    ['(?<user>\\w+)@(?:\\S+)', false],
    ['(?:ab)+', false],
    ['(a+)?', false],
  ])('%s can explode: %s', (source, answer) => {
    expect(mayExplode(source)).toBe(answer);
  });
});

describe('a search with a runaway expression', () => {
  const input = { fields: ['t'], rows: [new Map([['t', [`${'a'.repeat(40)}b`]]])] };
  test.each([
    'rex field=t "(?<x>(a+)+)$"',
    'rex field=t mode=sed "s/(a+)+$/x/"',
    'regex t="(a+)+$"',
    'where match(t, "(a+)+$")',
    'eval t=replace(t, "(a+)+$", "x")',
    'makemv tokenizer="((a+)+)$" t',
  ])('%s ends with an error', async (command) => {
    const spl = `| inputlookup input | ${command}`;
    const running = runSearch(memoryHost({ lookups: { input } }), { spl, earliest: 0, latest: Infinity });
    await expect(running).rejects.toThrow('was stopped after');
  });
});
