import fc from 'fast-check';
import type { EpochSeconds } from '../brand';
import type { FactRow, SubjectFacts } from './facts';
import {
  exampleFacts,
  exampleNow,
  type ExampleMid,
  type ExampleRecord,
  type ExampleRow,
} from './indicators/exampleFacts';
import { currentModel } from './models/registry';
import { standingOf, type ScoredSubject, type ScoringContext } from './score';
import { scoreSubject } from './scoreSubject';
import { sumOf } from './scoreParts';

// Shrinking prints the seed; set FC_SEED to run one again.
const seed = process.env['FC_SEED'];
fc.configureGlobal({ numRuns: 150, ...(seed === undefined ? {} : { seed: Number(seed) }) });

const covered: ScoringContext = { now: exampleNow, model: currentModel, coverage: () => 1_000 };
const score = (facts: SubjectFacts, context: ScoringContext = covered): ScoredSubject =>
  scoreSubject(facts, context);

/** Signals that speak only against, as records of the kind show them. */
const against: Readonly<Record<'advert' | 'review' | 'licence', readonly string[]>> = {
  advert: [
    ...[
      'names_address',
      'plural',
      'spoken_for',
      'intimate_service',
      'price',
      'tour',
      'minor_hint',
      'living_in',
    ],
    ...['restriction', 'contact_name:aa000001', 'contact_name:aa000002', 'contact_name:aa000003'],
    ...['contact_name:aa000004', 'text:0a1b2c3d', 'incall'],
  ],
  review: [
    ...['lexicon:1', 'lexicon:2', 'lexicon:3', 'night', 'living_in', 'restriction', 'minor_hint'],
    ...[
      'lexicon_phrase:men-only',
      'lexicon_phrase:cash-only',
      'lexicon_phrase:closed-door',
      'rating:1',
      'rating:5',
    ],
    ...['lexicon_phrase:new-workers-often', 'lexicon_phrase:table-shower'],
  ],
  licence: [
    ...[
      'status:revoked',
      'status:surrendered',
      'status:expired',
      'discipline:sexual',
      'discipline:unlicensed',
    ],
    ...['discipline:lodging', 'holder_other_region', 'ended:2026-02'],
  ],
};
/** Signals that speak only for it. */
const counter: Readonly<Record<'review' | 'licence', readonly string[]>> = {
  review: ['plain', 'clinical', 'lexicon_denied', 'rating:3', 'rating:4'],
  licence: ['status:active', 'inspections:some', 'inspections:many'],
};
const ownSignals = [
  ...[
    'closes:19',
    'closes:21',
    'closes:22',
    'closes:25',
    'always_open',
    'rating:high',
    'rating:low',
    'rating:ordinary',
  ],
  ...[
    'name_word:spa',
    'name_word:fantasy',
    'owner_other_region',
    'opened:2026-06',
    'opened:2019-01',
    'former_name',
  ],
  ...['category:medical', 'chain'],
];
/** How many subjects carry a value is a fact of the value: the same in all rows, and no event changes it. */
const holders: Readonly<Partial<Record<ExampleMid, number>>> = {
  phone: 1,
  email: 4,
  address: 2,
  page: 1,
  picture: 60,
};
const mids = Object.keys(holders) as readonly ExampleMid[];

const rowOf = (signals: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<ExampleRow> =>
  fc.constantFrom(...Object.keys(signals)).chain((kind) =>
    fc
      .record({
        kind: fc.constant(kind as ExampleRow['kind']),
        signal: fc.constantFrom(...signals[kind]!),
        // Licences by the dozen at one address say that it is a mailbox, whatever they show.
        mid: fc.constantFrom(...mids.filter((mid) => kind !== 'licence' || mid !== 'address')),
        records: fc.integer({ min: 1, max: 80 }),
        source: fc.constantFrom(`${kind}s`, `${kind}s of another site`),
        daysOld: fc.integer({ min: 0, max: 3_000 }),
      })
      .map((row) => ({ ...row, subjects: holders[row.mid] ?? 1 })),
  );
const licence: fc.Arbitrary<ExampleRecord> = fc.record({
  id: fc.integer({ min: 1, max: 99_999 }).map((id) => `l${id}`),
  signals: fc
    .tuple(
      fc.constantFrom('name:aaaaaaa1', 'name:aaaaaaa2', 'name:aaaaaaa3', 'name:aaaaaaa4'),
      fc.constantFrom(
        'issued:2019-02',
        'issued:2022-03',
        'issued:2024-04',
        'issued:2025-06',
        'issued:2026-01',
      ),
      fc.constantFrom('officer:0ff1ce01', 'officer:0ff1ce02'),
      fc.constantFrom(
        ['status:active'],
        ['status:revoked', 'ended:2024-01'],
        ['status:surrendered', 'ended:2025-05'],
      ),
    )
    .map(([name, issued, officer, state]) => [name, issued, officer, ...state]),
  daysOld: fc.integer({ min: 1, max: 2_500 }),
});
const someFacts = fc
  .record({
    own: fc.uniqueArray(fc.constantFrom(...ownSignals), { maxLength: 5 }),
    rows: fc.array(fc.oneof(rowOf(against), rowOf(counter)), { maxLength: 25 }),
    licences: fc.uniqueArray(licence, { maxLength: 6, selector: ({ id }) => id }),
  })
  .map((parts) => exampleFacts({ ...parts, own: ['category:massage', ...parts.own] }));

/** Rows joined: equal kind, source, signal and value is one row with the sum, as a search would count it. */
function withRows(facts: SubjectFacts, more: readonly FactRow[]): SubjectFacts {
  const merged = new Map<string, FactRow>();
  for (const row of [...facts.rows, ...more]) {
    const key = JSON.stringify([row.kind, row.source, row.signal, row.mid]);
    const held = merged.get(key) ?? { ...row, records: 0 };
    merged.set(key, {
      ...held,
      records: held.records + row.records,
      first: Math.min(held.first, row.first) as EpochSeconds,
      last: Math.max(held.last, row.last) as EpochSeconds,
    });
  }
  return { ...facts, rows: [...merged.values()] };
}

describe('the score', () => {
  test('more evidence against never lowers it', () => {
    fc.assert(
      fc.property(someFacts, fc.array(rowOf(against), { minLength: 1, maxLength: 6 }), (facts, rows) => {
        const known = withRows(facts, []);
        expect(score(withRows(known, exampleFacts({ rows }).rows)).score).toBeGreaterThanOrEqual(
          score(known).score,
        );
      }),
    );
  });

  test('counter-evidence never raises it', () => {
    fc.assert(
      fc.property(someFacts, fc.array(rowOf(counter), { minLength: 1, maxLength: 6 }), (facts, rows) => {
        const known = withRows(facts, []);
        expect(score(withRows(known, exampleFacts({ rows }).rows)).score).toBeLessThanOrEqual(
          score(known).score,
        );
      }),
    );
  });

  test('more evidence against never lowers where it stands, and counter-evidence never raises it, whatever is known', () => {
    const kinds = fc.subarray(['advert', 'review', 'licence', 'business']);
    const more = (rows: readonly ExampleRow[], facts: SubjectFacts): SubjectFacts =>
      withRows(facts, exampleFacts({ rows }).rows);
    const place = (facts: SubjectFacts, known: readonly string[]): number => {
      const placed = { ...facts, subject: { ...facts.subject, region: 'Nowhere' } };
      return standingOf(
        score(placed, { ...covered, coverage: (kind) => (known.includes(kind) ? 1_000 : 0) }),
      );
    };
    fc.assert(
      fc.property(someFacts, kinds, rowOf(against), rowOf(counter), (facts, known, worse, better) => {
        const before = withRows(facts, []);
        expect(place(more([worse], before), known)).toBeGreaterThanOrEqual(place(before, known));
        // The first licence of all says two things: what it shows, and that none in force is known.
        const licensed = [...known, 'licence'];
        expect(place(more([better], before), licensed)).toBeLessThanOrEqual(place(before, licensed));
      }),
    );
  });

  test('another revoked licence of a new name never lowers it', () => {
    fc.assert(
      fc.property(someFacts, licence, (facts, more) => {
        const signals = [...more.signals.filter((signal) => !signal.startsWith('status:')), 'status:revoked'];
        const added = exampleFacts({ licences: [{ ...more, id: 'added', signals }] }).records;
        const then = { ...facts, records: [...facts.records, ...added] };
        expect(score(then).score).toBeGreaterThanOrEqual(score(facts).score);
      }),
    );
  });

  test('the points that are shown add up to it, and it is whole and never negative', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const scored = score(facts);
        expect(sumOf(scored.reasons) + sumOf(scored.counter) + sumOf(scored.adjustments)).toBe(scored.score);
        expect(Number.isInteger(scored.score) && scored.score >= 0).toBe(true);
        expect(scored.reasons.every(({ points }) => points >= 0)).toBe(true);
        expect(scored.counter.every(({ points }) => points <= 0)).toBe(true);
      }),
    );
  });

  test('the order of rows, records and signals changes nothing', () => {
    const shuffled = someFacts.chain((facts) =>
      fc
        .tuple(
          fc.shuffledSubarray([...facts.rows], { minLength: facts.rows.length }),
          fc.shuffledSubarray([...facts.records], { minLength: facts.records.length }),
          fc.shuffledSubarray([...facts.subject.signals], { minLength: facts.subject.signals.length }),
        )
        .map(([rows, records, signals]) => ({
          facts,
          other: { subject: { ...facts.subject, signals }, rows, records },
        })),
    );
    fc.assert(
      fc.property(shuffled, ({ facts, other }) => {
        expect(score(other)).toEqual(score(facts));
      }),
    );
  });

  test('a thousand equal events give at most twice the points of one', () => {
    fc.assert(
      fc.property(rowOf(against), (row) => {
        const one = score(exampleFacts({ own: ['category:massage'], rows: [{ ...row, records: 1 }] }));
        const many = score(exampleFacts({ own: ['category:massage'], rows: [{ ...row, records: 1_000 }] }));
        for (const reason of many.reasons) {
          const single = currentModel.indicators[reason.indicator]!.points;
          expect(reason.points).toBeLessThanOrEqual(2 * single);
        }
        expect(many.score).toBeGreaterThanOrEqual(one.score);
      }),
    );
  });

  test('a kind of record that is no longer known makes its indicators unknown, not silent', () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom('advert', 'review', 'licence'), (facts, dropped) => {
        const rows = facts.rows.filter(({ kind }) => kind !== dropped);
        const records = facts.records.filter(({ kind }) => kind !== dropped);
        const scored = score(
          { ...facts, rows, records },
          { ...covered, coverage: (kind) => (kind === dropped ? 0 : 1_000) },
        );
        const unknown = new Set(scored.unknown.map(({ indicator }) => indicator));
        const needing = {
          advert: 'massage.phone_in_adverts',
          review: 'massage.lexicon_hits',
          licence: 'massage.no_licence',
        };
        expect(unknown.has(needing[dropped])).toBe(true);
        expect(scored.reasons.some(({ indicator }) => unknown.has(indicator))).toBe(false);
      }),
    );
  });

  test('with nothing known it is not enough data, whatever the score', () => {
    const scored = score(exampleFacts({ own: ['category:massage'] }), { ...covered, coverage: () => 0 });
    expect(scored.tier).toBe('not enough data');
    expect(scored.unknown.length).toBeGreaterThan(20);
  });

  test('a business of no known sector has no tier', () => {
    expect(score(exampleFacts({ own: ['category:restaurant'] }))).toMatchObject({
      sector: undefined,
      score: 0,
      tier: 'not enough data',
    });
  });

  test('older evidence counts half, and half again', () => {
    const aged = (daysOld: number): number =>
      score(
        exampleFacts({
          own: ['category:massage', 'category:medical'],
          rows: [{ kind: 'review', signal: 'lexicon:1', mid: 'page', daysOld }],
        }),
      ).reasons.find(({ indicator }) => indicator === 'massage.lexicon_hits')!.points;
    const { points } = currentModel.indicators['massage.lexicon_hits']!;
    expect([10, 731, 1_461, 2_191].map(aged)).toEqual([0, 1, 2, 3].map((halvings) => points >> halvings));
  });

  test('denied services count as nothing', () => {
    const denied = exampleFacts({
      own: ['category:massage'],
      rows: [{ kind: 'review', signal: 'lexicon_denied', mid: 'page', records: 40 }],
    });
    const { reasons, counter: lowering } = score(denied);
    expect(
      [...reasons, ...lowering].filter(({ evidence }) => evidence.some(({ kind }) => kind === 'review')),
    ).toEqual([]);
  });
});
