import { signalWords } from './words';

describe('a signal in words', () => {
  test.each([
    ['rating:5', 'rating: 5'],
    ['owner_other_region', 'owner other region'],
    ['lexicon_phrase:closed-door', 'phrase: closed door'],
    ['discipline:sexual', 'discipline: sexual'],
    ['text:0a1b2c3d', 'wording 0a1b2c3d'],
    ['opened:2026-03', 'opened: 2026-03'],
  ])('%s is %s', (signal, words) => {
    expect(signalWords(signal)).toBe(words);
  });
});
