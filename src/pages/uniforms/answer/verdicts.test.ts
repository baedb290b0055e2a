import type { Candidate, TieGroup, Verdict } from '../desk/shortlist';
import { headlineOf, questionEffect, statusWords, tieWords, wornWords } from './verdicts';

const candidate = (...verdicts: readonly Verdict[]): Candidate =>
  ({ reasons: verdicts.map((verdict) => ({ verdict })) }) as unknown as Candidate;
const group = (ties: number, ...candidates: readonly Candidate[]): TieGroup => ({
  rank: 1,
  ties,
  bits: 5,
  candidates,
});

describe('the answer in words', () => {
  test('says plainly how many fit equally well', () => {
    expect(tieWords(412, 1)).toBe('412 schools fit equally well');
    expect(tieWords(1, 1)).toBe('One school fits best');
    expect(headlineOf({ groups: [] })).toBe('No school fits');
  });

  test('does not call the best of few a good fit', () => {
    expect(headlineOf({ groups: [group(1, candidate('agrees', 'disagrees', 'disagrees', 'near'))] })).toBe(
      'One school fits best, though 2 of 4 things seen differ',
    );
    expect(
      headlineOf({ groups: [group(2, candidate('disagrees', 'near'), candidate('agrees', 'unknown'))] }),
    ).toBe('2 schools fit equally well');
  });

  test('says what a question separates and leaves', () => {
    const question = { slot: 's', label: 'l', among: 412, separates: 380.4, expectedLeft: 31.6, answers: [] };
    expect(questionEffect(question as unknown as Parameters<typeof questionEffect>[0])).toBe(
      'would separate about 380 of 412 schools, leaving about 32',
    );
  });

  test('says when it was worn, and whether the school is there', () => {
    expect(wornWords({ kind: 'everyday', wornFrom: 2010, wornTo: undefined })).toBe(
      'everyday, worn since 2010',
    );
    expect(wornWords({ kind: 'pe kit' })).toBe('pe kit, years not known');
    expect(wornWords({ kind: 'summer', wornTo: 2009 })).toBe('summer, worn until 2009');
    expect(statusWords({ isOpen: false, closedYear: 2014 })).toBe('closed 2014');
  });
});
