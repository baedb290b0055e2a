import { answerStatistics, chanceWithin } from './answerStatistics';
import { auditIn, isIntact, sheetOf, type SheetContent } from './sheet';

const content: SheetContent = {
  queryId: 'q_1',
  seen: ['the blazer’s colour: navy'],
  filters: [],
  schools: [],
  allSchools: 55_000,
  filteredSchools: 55_000,
  catalogueVersion: 'v1',
};
const made = { author: 'ada', created: 1_796_000_000, reference: 'Case 12' };

describe('the sheet', () => {
  test('has an audit number with the day it was made on, read back however it is typed', () => {
    const { audit } = sheetOf(content, made);
    expect(audit).toMatch(/^U-20261130-[0-9A-F]{12}$/);
    expect(auditIn(` ${audit.toLowerCase().replace('-', ' -')} `)).toBe(audit);
    expect(auditIn('U-2026-1')).toBeUndefined();
  });

  test('has another number when anything on it is another', () => {
    const numbers = [
      sheetOf(content, made),
      sheetOf({ ...content, filteredSchools: 1 }, made),
      sheetOf(content, { ...made, author: 'bea' }),
      sheetOf(content, { ...made, created: made.created + 1 }),
    ].map(({ audit }) => audit);
    expect(new Set(numbers).size).toBe(4);
  });

  test('is not intact once it was changed', () => {
    const sheet = sheetOf(content, made);
    expect(isIntact(sheet)).toBe(true);
    expect(isIntact({ ...sheet, seen: [] })).toBe(false);
  });
});

describe('statistics of answers', () => {
  test('count ties fairly: one of 40 equals among the first 20 is half found', () => {
    expect(chanceWithin({ rank: 1, tieCount: 40 }, 20)).toBe(0.5);
    expect(chanceWithin({ rank: 19, tieCount: 4 }, 20)).toBe(0.5);
    expect(chanceWithin({ rank: 21, tieCount: 1 }, 20)).toBe(0);
    expect(chanceWithin({}, 20)).toBe(0);
  });

  test('take times and recall from confirmed answers only', () => {
    const { questions, confirmed, rejected, medianSeconds, slowSeconds, recallAt } = answerStatistics([
      { queryId: 'a', answer: 'confirmed', rank: 1, tieCount: 1, seconds: 60 },
      { queryId: 'b', answer: 'confirmed', rank: 6, tieCount: 1, seconds: 120 },
      { queryId: 'c', answer: 'confirmed', seconds: 600 },
      { queryId: 'c', answer: 'rejected', rank: 1, tieCount: 1, seconds: 5 },
    ]);
    expect({ questions, confirmed, rejected, medianSeconds, slowSeconds }).toEqual({
      questions: 3,
      confirmed: 3,
      rejected: 1,
      medianSeconds: 120,
      slowSeconds: 600,
    });
    expect(recallAt.map(({ recall01 }) => recall01)).toEqual([1 / 3, 1 / 3, 2 / 3, 2 / 3]);
  });

  test('say nothing where nothing was confirmed', () => {
    const { medianSeconds, recallAt } = answerStatistics([]);
    expect([medianSeconds, ...recallAt.map(({ recall01 }) => recall01)]).toEqual(Array(5).fill(undefined));
  });
});
