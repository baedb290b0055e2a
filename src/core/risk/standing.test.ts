import { exampleFacts, exampleNow } from './indicators/exampleFacts';
import { model2 } from './models/model2';
import { model3 } from './models/model3';
import type { RecordKind } from '../records/record';
import type { SubjectFacts } from './facts';
import { standingOf, type ScoredSubject } from './score';
import { scoreSubject } from './scoreSubject';

const covering =
  (...kinds: readonly RecordKind[]) =>
  (kind: RecordKind): number =>
    kinds.includes(kind) ? 1_000 : 0;
const all = covering('review', 'licence', 'advert');
const massage = (parts: Parameters<typeof exampleFacts>[0] = {}): SubjectFacts => {
  const facts = exampleFacts({ ...parts, own: ['category:massage', ...(parts.own ?? [])] });
  return { ...facts, subject: { ...facts.subject, region: 'Nowhere' } };
};
/** Twenty points and more that no source which may be missing gives. */
const evidence = ['owner_other_region', 'former_name', 'opened:2026-03', 'closes:23', 'rating:high'];
const scored = (facts: SubjectFacts, coverage: (kind: RecordKind) => number, model = model3): ScoredSubject =>
  scoreSubject(facts, { now: exampleNow, model, coverage });

describe('where a business stands in the list', () => {
  test('by its score where every source is there', () => {
    const one = scored(massage({ own: evidence }), all);
    expect(one.standing).toBeUndefined();
    expect(standingOf(one)).toBe(one.score);
  });

  test('higher by what the model allows where its region lacks a kind of record; the score is as it is', () => {
    const one = scored(massage({ own: evidence }), covering('licence', 'advert'));
    expect(one.standing).toEqual({
      points: one.score + 14,
      missing: ['review'],
      sentence:
        'Fewer than 20 reviews of its region are known, so it stands 14 points higher in the list than its score. That is no evidence.',
    });
    expect(one.score).toBe(scored(massage({ own: evidence }), all).score);
    expect(one.tier).toBe(scored(massage({ own: evidence }), all).tier);
  });

  test('at most twice as high as its score, and nowhere without any evidence', () => {
    const little = scored(massage({ own: ['rating:high'] }), covering('licence'));
    expect(little.standing?.points).toBe(2 * little.score);
    expect(scored(massage({ own: ['category:medical'] }), () => 0).standing).toBeUndefined();
  });

  test('by its score where its own reviews are read, whatever its region has', () => {
    const rows = [{ kind: 'review', signal: 'plain', mid: 'page', records: 3 }] as const;
    const one = scored(massage({ own: evidence, rows }), covering('licence', 'advert'));
    expect(one.standing).toBeUndefined();
  });

  test('by its score where nobody knows which region it is in', () => {
    const { subject, ...rest } = massage({ own: evidence });
    const { key, kind, name, source, mids, signals, first, last } = subject;
    const nowhere = { key, kind, name, source, mids, signals, first, last };
    expect(scored({ ...rest, subject: nowhere }, () => 0).standing).toBeUndefined();
  });

  test('by its score in versions that allow nothing', () => {
    expect(scored(massage({ own: evidence }), () => 0, model2).standing).toBeUndefined();
  });

  test('several kinds are named in one sentence', () => {
    const { standing } = scored(massage({ own: evidence }), () => 0);
    expect(standing?.sentence).toMatch(
      /^Fewer than 20 each of reviews, licences and adverts of its region are known, so it stands \d+ points/,
    );
  });
});
