// The lists of names hold words and nothing else: no order, mark or column from which anything of a bearer could be read.
import { foldWord } from '../../text/tokens';
import { ambiguousNames } from './ambiguousNames';
import { givenNames } from './givenNames';
import { noNames } from './nameCues';

describe.each([
  ['given names', givenNames],
  ['ambiguous names', ambiguousNames],
])('the list of %s', (_, names) => {
  test('holds folded words in alphabetical order', () => {
    expect([...names]).toEqual([...names].sort());
    expect([...names].filter((word) => !/^[a-z]{2,14}$/.test(word) || foldWord(word) !== word)).toEqual([]);
  });

  test('holds no word that a cue is followed by without being a name', () => {
    expect([...names].filter((word) => noNames.has(word))).toEqual([]);
  });
});

test('a name is ambiguous or it is not', () => {
  expect([...ambiguousNames].filter((word) => givenNames.has(word))).toEqual([]);
  expect(givenNames.size).toBeGreaterThan(3_000);
});
