import fc from 'fast-check';
import type { EpochSeconds } from '../brand';
import { toMid } from '../identifiers/mid';
import { dimensions } from './dimension';
import { changesBetween, threatObjectOf } from './riskEvents';
import type { Reason, ScoredSubject } from './score';

const phone = toMid('phone', '12025550143');
const now = 1_790_000_000 as EpochSeconds;

function reason(indicator: string, points: number): Reason {
  return {
    ...{ indicator, title: indicator, dimension: dimensions[0], sentence: `${indicator} was seen.`, points },
    ...{ strength: 1, halvings: 0, sources: ['a'], newest: now },
    evidence: [
      { kind: 'advert', mid: phone, signal: 'all', records: 2, first: now, last: now, sources: ['a'] },
    ],
  };
}

function scored(
  points: Readonly<Record<string, number>>,
  tier: ScoredSubject['tier'] = '4',
  capPoints = 0,
): ScoredSubject {
  const all = Object.entries(points).map(([indicator, its]) => reason(indicator, its));
  const reasons = all.filter((one) => one.points >= 0).sort((left, right) => right.points - left.points);
  const counter = all.filter((one) => one.points < 0);
  const adjustments =
    capPoints === 0
      ? []
      : [{ what: 'dimension-cap' as const, name: dimensions[0], points: capPoints, sentence: 'At most 30.' }];
  return {
    ...{ subject: 'list:1', sector: 'massage', tier, dimensions: [], unknown: [], modelVersion: '1' },
    score: all.reduce((sum, one) => sum + one.points, capPoints),
    class: { class: 'unclear', reasons: [] },
    ...{ reasons, counter, adjustments },
    coverage: { dimensionsKnown: 3, dimensionsAll: 6, kinds: [], sentence: '' },
    topReason: reasons[0]?.indicator,
  };
}

const pointsOfAny = fc.dictionary(
  fc.constantFrom('m.a', 'm.b', 'm.c', 'm.d'),
  fc.integer({ min: -9, max: 20 }),
);

test('the events of any history of scores add up to the last of them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(pointsOfAny, fc.integer({ min: -5, max: 0 })), { maxLength: 6 }),
      (history) => {
        let before: ScoredSubject | undefined;
        let sum = 0;
        history.forEach(([points, cap], at) => {
          const after = scored(points, '4', cap);
          for (const event of changesBetween(before, after, String(at))?.points ?? []) sum += event.change;
          before = after;
        });
        expect(sum).toBe(before?.score ?? 0);
      },
    ),
  );
});

test('nothing is told where nothing has changed', () => {
  expect(changesBetween(scored({ 'm.a': 3 }), scored({ 'm.a': 3 }), '1')).toBeUndefined();
});

test('a run that is done again gives its events the same ids, a later one others', () => {
  const ids = (seed: string) => {
    const changes = changesBetween(scored({ 'm.a': 3 }), scored({ 'm.a': 5, 'm.b': 2 }), seed);
    return [...(changes?.points ?? []), ...(changes ? [changes.score] : [])].map(({ id }) => id);
  };
  expect(ids('100')).toEqual(ids('100'));
  expect(new Set([...ids('100'), ...ids('200')]).size).toBe(6);
});

test.each([
  [undefined, '1', 'up'],
  [undefined, '4', undefined],
  [undefined, 'not enough data', undefined],
  ['3', '2', 'up'],
  ['2', '3', 'down'],
  ['2', '2', undefined],
  ['1', 'not enough data', 'down'],
] as const)('from tier %s to tier %s is crossing %s', (from, to, crossed) => {
  const before = from === undefined ? undefined : scored({ 'm.a': 1 }, from);
  expect(changesBetween(before, scored({ 'm.a': 2 }, to), '1')?.score.tierCrossed).toBe(crossed);
});

test('an indicator that fires no more falls by its points, and says what is no longer so', () => {
  const [event] = changesBetween(scored({ 'm.a': 3 }), scored({}), '1')?.points ?? [];
  expect(event).toMatchObject({
    indicator: 'm.a',
    change: -3,
    points: 0,
    sentence: 'No longer so: m.a was seen.',
  });
});

test('a sign of opening again is told once, when it begins', () => {
  const with_ = scored({ 'massage.reopened': 6 });
  expect(changesBetween(scored({}), with_, '1')?.score.isReopening).toBe(true);
  expect(changesBetween(with_, scored({ 'massage.reopened': 6, 'm.a': 1 }), '1')?.score.isReopening).toBe(
    false,
  );
});

test('an evidence is named by its value, in the types of risk-based alerting where they have one', () => {
  const seen = { kind: 'advert' as const, records: 1, first: now, last: now, sources: [] };
  expect(threatObjectOf({ ...seen, mid: phone })).toEqual({ object: '12025550143', type: 'phone' });
  expect(threatObjectOf({ ...seen, mid: toMid('email', 'jane@example.org') })).toEqual({
    object: 'jane@example.org',
    type: 'email_address',
  });
  expect(threatObjectOf({ ...seen, record: 'list:1' })).toEqual({ object: 'list:1', type: 'record' });
  expect(threatObjectOf(undefined)).toBeUndefined();
});
