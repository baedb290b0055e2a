import fc from 'fast-check';
import type { Reason } from '../score';
import { addUp } from './addUp';
import { driftOf, driftVerdict, monthOf, stabilityIndex, type ScoringRun } from './drift';
import { LEAST_LABELS_OF_A_GROUP, measureGroups } from './groups';
import { wilsonInterval } from './interval';
import { settleLabels, type GivenLabel } from './labels';
import { tierMoves } from './moves';
import { captureInTop, precisionAtK, rankingOf, type RankedSubject } from './ranking';

const said = (subject: string, label: GivenLabel['label'], rest: Partial<GivenLabel> = {}): GivenLabel => ({
  subject,
  label,
  author: 'ana',
  created: 1,
  isUndone: false,
  ...rest,
});

const scoredList = fc.uniqueArray(
  fc.record({
    subject: fc.string({ minLength: 1, maxLength: 4 }),
    score: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    found: fc.constantFrom(true, false, undefined),
  }),
  { selector: ({ subject }) => subject, maxLength: 60 },
);
const foundIn = (list: readonly { readonly subject: string; readonly found: boolean | undefined }[]) =>
  new Map(list.flatMap(({ subject, found }) => (found === undefined ? [] : [[subject, found] as const])));

describe('labels', () => {
  test('the newest word of an analyst counts, one taken back does not', () => {
    const { foundIn: settled } = settleLabels([
      said('a', 'none_found', { created: 5 }),
      said('a', 'indications', { created: 9 }),
      said('b', 'indications', { isUndone: true }),
    ]);
    expect([...settled]).toEqual([['a', true]]);
  });

  test('two analysts who disagree make no label, one who is unclear yields to one who is not', () => {
    const {
      foundIn: settled,
      disputed,
      unclear,
    } = settleLabels([
      said('a', 'indications'),
      said('a', 'none_found', { author: 'ben' }),
      said('b', 'unclear'),
      said('b', 'none_found', { author: 'ben' }),
      said('c', 'unclear'),
    ]);
    expect([...settled]).toEqual([['b', false]]);
    expect([disputed, unclear]).toEqual([['a'], ['c']]);
  });

  test('do not depend on the order in which they come', () => {
    const one = fc.record({
      subject: fc.constantFrom('a', 'b'),
      label: fc.constantFrom('indications', 'none_found', 'unclear'),
      author: fc.constantFrom('ana', 'ben'),
      created: fc.integer({ min: 0, max: 3 }),
      isUndone: fc.boolean(),
    }) as fc.Arbitrary<GivenLabel>;
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (given) => {
        const turned = settleLabels([...given].reverse());
        const straight = settleLabels(given);
        expect([...turned.foundIn].sort()).toEqual([...straight.foundIn].sort());
        expect([turned.unclear, turned.disputed]).toEqual([straight.unclear, straight.disputed]);
      }),
    );
  });
});

describe('an interval', () => {
  test('is the one that Wilson gives', () => {
    const { share, low, high } = wilsonInterval(8, 10)!;
    expect([share, low.toFixed(4), high.toFixed(4)]).toEqual([0.8, '0.4902', '0.9433']);
  });

  test('holds the share, lies within 0 and 1, and narrows with more cases', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (cases, part) => {
          const hits = Math.round(cases * part);
          const { share, low, high } = wilsonInterval(hits, cases)!;
          expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
          const more = wilsonInterval(hits * 10, cases * 10)!;
          expect(more.high - more.low).toBeLessThan(high - low);
        },
      ),
    );
  });

  test('of no case is unknown, not 0', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });
});

describe('precision and capture', () => {
  const list: readonly RankedSubject[] = [
    { subject: 'a', score: 90 },
    { subject: 'b', score: 70 },
    { subject: 'c', score: 70 },
    { subject: 'd', score: 10 },
    { subject: 'e', score: undefined },
  ];
  const looked = new Map([
    ['a', true],
    ['c', false],
    ['d', true],
    ['e', true],
  ]);

  test('businesses of one score stand and fall together', () => {
    const part = precisionAtK(rankingOf(list, looked), 2);
    expect(part).toMatchObject({ wanted: 2, taken: 3, labelled: 2, found: 1, precision: { share: 0.5 } });
    expect(part.looked).toEqual(['a', 'c']);
  });

  test('a known case without a score is not in any top, however large', () => {
    expect(captureInTop(rankingOf(list, looked), 1)).toMatchObject({ known: 3, found: 2, taken: 4 });
  });

  test('precision counts only those that somebody looked at', () => {
    expect(precisionAtK(rankingOf([{ subject: 'b', score: 1 }], looked), 1).precision).toBeUndefined();
  });

  test('do not depend on the order of the list', () => {
    fc.assert(
      fc.property(scoredList, fc.integer({ min: 1, max: 70 }), (subjects, k) => {
        const known = foundIn(subjects);
        const straight = rankingOf(subjects, known);
        const turned = rankingOf([...subjects].reverse(), known);
        expect(precisionAtK(turned, k)).toEqual(precisionAtK(straight, k));
      }),
    );
  });

  test('a larger top captures no less', () => {
    fc.assert(
      fc.property(scoredList, fc.tuple(fc.nat(100), fc.nat(100)), (subjects, shares) => {
        const ranking = rankingOf(subjects, foundIn(subjects));
        const [small = 0, large = 0] = [...shares].sort((left, right) => left - right);
        expect(captureInTop(ranking, large / 100).found).toBeGreaterThanOrEqual(
          captureInTop(ranking, small / 100).found,
        );
      }),
    );
  });

  test('equal a count by hand over the list', () => {
    fc.assert(
      fc.property(scoredList, fc.integer({ min: 1, max: 70 }), (subjects, k) => {
        const scores = subjects.flatMap(({ score }) => (score === undefined ? [] : [score]));
        const least = [...scores].sort((left, right) => right - left)[Math.min(k, scores.length) - 1];
        const top = subjects.filter(
          ({ score }) => score !== undefined && least !== undefined && score >= least,
        );
        const part = precisionAtK(rankingOf(subjects, foundIn(subjects)), k);
        expect(part.taken).toBe(top.length);
        const looked = top.filter(({ found }) => found !== undefined).map(({ subject }) => subject);
        expect(part.labelled).toBe(looked.length);
        expect([...part.looked].sort()).toEqual(looked.sort());
        expect(part.found).toBe(top.filter(({ found }) => found === true).length);
      }),
    );
  });
});

describe('groups', () => {
  test('one with few labels gets no figure, and all together hold every business once', () => {
    const subjects = Array.from({ length: 30 }, (_, at) => ({
      subject: `s${at}`,
      score: at,
      group: at < 25 ? 'Northmoor' : '',
    }));
    const looked = new Map(
      subjects.filter((_, at) => at >= 10).map(({ subject }, at) => [subject, at % 2 === 0]),
    );
    const measures = measureGroups(subjects, looked, 0.2);
    expect(measures.map(({ group, subjects: size }) => [group, size])).toEqual([
      ['Northmoor', 25],
      ['', 5],
    ]);
    expect(measures[0]?.measured?.precision).toMatchObject({ taken: 5, labelled: 5 });
    expect(measures[1]!.labelled).toBeLessThan(LEAST_LABELS_OF_A_GROUP);
    expect(measures[1]?.measured).toBeUndefined();
  });
});

describe('moves between tiers', () => {
  const tiers = ['1', '2', 'unknown'];
  const at = (subject: string, tier: string, score: number) => ({ subject, tier, score });

  test('a change of tier goes up or down, a change of points alone does not', () => {
    const moves = tierMoves(
      [at('a', '2', 30), at('b', '1', 80), at('c', '2', 20), at('gone', '1', 99)],
      [at('a', '1', 60), at('b', '2', 40), at('c', '2', 25), at('new', '1', 99)],
      tiers,
    );
    expect(moves.up.map(({ subject }) => subject)).toEqual(['a']);
    expect(moves.down.map(({ subject }) => subject)).toEqual(['b']);
    expect([moves.within, moves.compared]).toEqual([1, 3]);
    expect(moves.counts).toEqual([
      { tier: '1', before: 1, after: 1 },
      { tier: '2', before: 2, after: 2 },
      { tier: 'unknown', before: 0, after: 0 },
    ]);
  });

  test('the same scoring twice moves nobody, and turned round the moves turn round', () => {
    const scored = fc.uniqueArray(
      fc.record({ subject: fc.string({ maxLength: 3 }), tier: fc.constantFrom(...tiers), score: fc.nat(9) }),
      { selector: ({ subject }) => subject },
    );
    fc.assert(
      fc.property(scored, scored, (one, two) => {
        const still = tierMoves(one, one, tiers);
        expect([still.up.length, still.down.length, still.within]).toEqual([0, 0, 0]);
        const [there, back] = [tierMoves(one, two, tiers), tierMoves(two, one, tiers)];
        expect(there.up.map(({ subject }) => subject)).toEqual(back.down.map(({ subject }) => subject));
        expect(there.within).toBe(back.within);
      }),
    );
  });
});

describe('drift', () => {
  const run = (date: string, modelVersion: string, one: number, two: number): ScoringRun => ({
    at: Date.parse(date) / 1000,
    modelVersion,
    tiers: new Map([
      ['1', one],
      ['2', two],
    ]),
  });

  test('keeps the first run and the last of each month under each model, and says when the model changed', () => {
    const steps = driftOf([
      run('2026-03-30', 'v1', 10, 90),
      run('2026-03-02', 'v1', 50, 50),
      run('2026-03-16', 'v1', 70, 30),
      run('2026-04-02', 'v2', 90, 10),
      run('2026-04-30', 'v2', 40, 60),
      run('2026-05-30', 'v2', 0, 0),
    ]);
    expect(steps.map(({ run: { modelVersion, tiers } }) => [modelVersion, tiers.get('1')])).toEqual([
      ['v1', 50],
      ['v1', 10],
      ['v2', 40],
    ]);
    expect(steps.map(({ since }) => since?.isOtherModel)).toEqual([undefined, false, true]);
    expect(steps.map(({ since }) => since && driftVerdict(since.stability))).toEqual([
      undefined,
      'moved a lot',
      'moved a lot',
    ]);
  });

  test('shows from the second run on, and one run is one step', () => {
    const [one, two] = [run('2026-03-02', 'v1', 50, 50), run('2026-03-03', 'v1', 50, 50)];
    expect(driftOf([one])).toHaveLength(1);
    expect(driftOf([two, one]).map(({ since }) => since?.stability)).toEqual([undefined, 0]);
  });

  test('of two runs in one second the newer one, which a search gives first, is the last step', () => {
    const [older, newer] = [run('2026-03-02', 'v1', 10, 90), run('2026-03-02', 'v1', 40, 90)];
    expect(driftOf([newer, older]).map(({ subjects }) => subjects)).toEqual([100, 130]);
  });

  test('the index is 0 for equal distributions, never below, and the same in both directions', () => {
    const shares = fc
      .array(fc.nat(50), { minLength: 3, maxLength: 3 })
      .map((counts) => new Map(counts.map((count, at) => [String(at), count / 150])));
    fc.assert(
      fc.property(shares, shares, (one, two) => {
        expect(stabilityIndex(one, one)).toBe(0);
        expect(stabilityIndex(one, two)).toBeGreaterThanOrEqual(0);
        expect(stabilityIndex(one, two)).toBeCloseTo(stabilityIndex(two, one), 10);
      }),
    );
  });

  test('months are those of UTC, and a time that is none is unknown', () => {
    expect([monthOf(Date.parse('2026-03-31T23:59:59Z') / 1000), monthOf(Number.NaN)]).toEqual([
      '2026-03',
      'unknown',
    ]);
  });
});

describe('adding up', () => {
  test('reasons come first, then limits, counter-evidence, and what is given back', () => {
    const part = (sentence: string, points: number) => ({ sentence, points }) as Reason;
    const { lines, sum } = addUp({
      reasons: [part('a', 30), part('b', 8)],
      counter: [part('against', -50)],
      adjustments: [
        { what: 'floor', name: '', points: 14, sentence: 'never below 0' },
        { what: 'source-cap', name: 's', points: -2, sentence: 'limit' },
      ],
    });
    expect(lines.map(({ words, soFar }) => [words, soFar])).toEqual([
      ['a', 30],
      ['b', 38],
      ['limit', 36],
      ['against', -14],
      ['never below 0', 0],
    ]);
    expect(sum).toBe(0);
  });
});
