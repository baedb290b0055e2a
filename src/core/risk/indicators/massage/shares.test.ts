// Sentences that set some reviews against others: both open, and only those that speak for looking sooner have an age.
import { readFacts } from '../../facts';
import { exampleFacts, exampleNow } from '../exampleFacts';
import { currentModel } from '../../models/registry';
import type { IndicatorDefinition } from '../../indicator';
import { lexiconShare } from './lexiconShare';
import { ratingsExtreme } from './ratingsExtreme';

const day = 86_400;
const read = (indicator: IndicatorDefinition, rows: Parameters<typeof exampleFacts>[0]['rows']) => {
  const facts = readFacts(exampleFacts({ rows }), { mostSubjects: currentModel.mostSubjects });
  const reading = indicator.read(facts, { now: exampleNow });
  if (reading.state !== 'present') throw new Error(`${indicator.id} must fire.`);
  const counts = reading.evidence.map(({ signal, records }) => [signal, records]);
  return { counts, sentence: reading.sentence, daysOld: (exampleNow - reading.newest) / day };
};
const reviews = (signal: string, records: number, daysOld = 30) => ({
  ...{ kind: 'review' as const, mid: 'page' as const, signal, records, daysOld },
});

describe('a share of reviews', () => {
  test('opens the others too', () => {
    const { counts, sentence, daysOld } = read(lexiconShare, [
      reviews('lexicon:1', 2, 800),
      reviews('plain', 8, 3),
    ]);
    expect(daysOld).toBe(800);
    expect(sentence).toBe(
      '2 of 10 reviews say things of the review lexicon; the others say nothing of note.',
    );
    expect(counts).toEqual([
      ['lexicon:1', 2],
      ['plain', 8],
    ]);
    expect(read(lexiconShare, [reviews('lexicon:1', 2)]).sentence).toBe(
      '2 of 2 reviews say things of the review lexicon.',
    );
  });

  test('of one star and five opens those between', () => {
    const { counts, sentence } = read(ratingsExtreme, [reviews('rating:5', 20), reviews('rating:3', 1)]);
    expect(sentence).toBe('20 reviews with one star or five, and 1 between.');
    expect(counts).toEqual([
      ['rating:5', 20],
      ['rating:3', 1],
    ]);
  });
});
