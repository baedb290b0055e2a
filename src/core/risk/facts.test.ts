import { readFacts, type SubjectFacts } from './facts';
import { exampleFacts, type ExampleRow } from './indicators/exampleFacts';
import { model1 } from './models/model1';
import { currentModel } from './models/registry';

describe('facts', () => {
  test('counts are never summed over values', () => {
    const { rows, ...rest } = exampleFacts({
      rows: [
        { kind: 'advert', signal: 'price', mid: 'phone', records: 3 },
        { kind: 'advert', signal: 'price', mid: 'email', records: 3 },
        { kind: 'advert', signal: 'price', mid: 'phone', records: 2, source: 'another site' },
      ],
    });
    const counts = readFacts({ ...rest, rows }, currentModel).counts({ kind: 'advert', signal: 'price' });
    expect(counts.map(({ records }) => records)).toEqual([5, 3]);
  });

  const among = (plain: number, row: ExampleRow): SubjectFacts =>
    exampleFacts({ rows: [row, { kind: 'review', signal: 'plain', mid: 'page', records: plain }] });
  const counted = (facts: SubjectFacts, signal: string, model = currentModel): number =>
    readFacts(facts, model).counts({ kind: 'review', signal })[0]?.records ?? 0;

  test.each(['lexicon:1', 'lexicon_phrase:extras', 'living_in', 'night'])(
    'one review that shows %s counts, but not among more than 500 plain ones of the same page',
    (signal) => {
      const row: ExampleRow = { kind: 'review', signal, mid: 'page' };
      expect(counted(among(500, row), signal)).toBe(1);
      expect(counted(among(501, row), signal)).toBe(0);
      expect(counted(among(501, { ...row, records: 2 }), signal)).toBe(2);
      expect(counted(among(501, { ...row, mid: 'phone' }), signal)).toBe(1);
      expect(counted(among(501, row), signal, model1)).toBe(1);
    },
  );

  test.each(['restriction', 'minor_hint'])('one review that shows %s counts among any number', (signal) => {
    expect(counted(among(100_000, { kind: 'review', signal, mid: 'page' }), signal)).toBe(1);
  });

  test('two reviews that say one and two things of the lexicon are two among the plain ones', () => {
    const rows: readonly ExampleRow[] = [
      { kind: 'review', signal: 'lexicon:1', mid: 'page' },
      { kind: 'review', signal: 'lexicon:2', mid: 'page' },
      { kind: 'review', signal: 'plain', mid: 'page', records: 900 },
    ];
    expect(counted(exampleFacts({ rows }), 'lexicon:1')).toBe(1);
  });

  test('a value that many share is left out, unless the question wants it', () => {
    const facts = readFacts(
      exampleFacts({ rows: [{ kind: 'advert', signal: 'price', subjects: 6 }] }),
      currentModel,
    );
    expect(facts.counts({ kind: 'advert', signal: 'price' })).toEqual([]);
    expect(facts.counts({ kind: 'advert', signal: 'price', mostSubjects: 6 })).toHaveLength(1);
  });
});
