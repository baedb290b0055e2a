import { disguisesIn } from '../../core/text/disguises';
import { describeDisguise, disguisesWithin, hiddenFacts, nameOfSign } from './hiddenWords';

const said = (text: string) => hiddenFacts(disguisesIn(text), text).map(({ sentence }) => sentence);

describe('what is hidden, in words', () => {
  test.each([
    ['sn\u0430p: r\u043e\u0455e', ['3 characters look Latin and are Cyrillic.']],
    ['sn\u0430p', ['1 character looks Latin and is Cyrillic.']],
    ['c\u200bal\u200dl', ['2 characters are invisible: zero-width space, zero-width joiner.']],
    ['\u202e3410', ['1 character turns the direction of reading: right-to-left override.']],
    ['٢٠٢', ['3 characters are digits of Arabic script.']],
    ['\uff12\uff10', ['2 characters are in another dress (full-width, mathematical, circled or the like).']],
    ['plain', []],
  ])('%j', (text, sentences) => {
    expect(said(text)).toEqual(sentences);
  });

  test('look-alikes come first, because they mislead most', () => {
    expect(said('c\u200ball sn\u0430p')[0]).toContain('Cyrillic');
  });

  test('of many kinds the first four are named', () => {
    expect(said('a\u200b\u200c\u200db\u2060\ufeff\u00ad')[0]).toMatch(/, 2 more kinds\.$/);
  });

  test('a sign without a common name is told by its code point', () => {
    expect([nameOfSign('\u206a'), nameOfSign('\u200b')]).toEqual(['U+206A', 'zero-width space']);
  });

  test('one run says what it was read as', () => {
    const text = 'r\u043ese \uff12';
    expect(disguisesIn(text).map((disguise) => describeDisguise(disguise, text))).toEqual([
      'Cyrillic, read as o',
      'written in another dress, read as 2',
    ]);
  });

  test('a span has only what lies in it', () => {
    const text = 'r\u043ese c\u200ball';
    expect(disguisesWithin(disguisesIn(text), { start: 5, end: 10 })).toHaveLength(1);
  });
});
