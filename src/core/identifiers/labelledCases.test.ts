// Labelled cases in tiers of certainty, and a frozen run: a change of any answer shows in review.
// After a wanted change: `MINERVA_FREEZE=1 npx jest --selectProjects unit -- labelledCases` writes the run anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifierTypes, type IdentifierType } from './identifier';
import { extractorOf } from './registry';

interface LabelledCase {
  readonly id: string;
  readonly tier: 'STRONG' | 'MEDIUM' | 'WEAK';
  readonly class: string;
  readonly text: string;
  readonly country?: string;
  readonly values: readonly string[];
}

const folder = join(__dirname, '../../../tests/cases/identifiers');
const frozenFile = join(folder, 'frozen-run.csv');
const read = (type: IdentifierType): readonly LabelledCase[] =>
  (JSON.parse(readFileSync(join(folder, `${type}.json`), 'utf8')) as { cases: readonly LabelledCase[] })
    .cases;

const answered = identifierTypes.flatMap((type) =>
  read(type).map((labelled) => {
    const context = labelled.country === undefined ? {} : { country: labelled.country };
    const found = extractorOf(type)
      .extract(labelled.text, context)
      .map(({ value }) => value);
    return { ...labelled, found, isRight: found.join('\n') === labelled.values.join('\n') };
  }),
);
const run = [
  'id,tier,outcome,found',
  ...answered.map(({ id, tier, isRight, found }) =>
    [id, tier, isRight ? 'right' : 'wrong', `"${found.join(' ')}"`].join(','),
  ),
  '',
].join('\n');

describe('labelled identifiers', () => {
  test('there are at least 1,500 positive and 1,500 negative cases, each with its own id', () => {
    expect(answered.filter(({ values }) => values.length > 0).length).toBeGreaterThanOrEqual(1500);
    expect(answered.filter(({ values }) => values.length === 0).length).toBeGreaterThanOrEqual(1500);
    expect(new Set(answered.map(({ id }) => id)).size).toBe(answered.length);
  });

  test('every case of tier STRONG is answered rightly', () => {
    const wrong = answered.filter(({ tier, isRight }) => tier === 'STRONG' && !isRight);
    expect(wrong.map(({ id, text, found }) => `${id}: ${text} → ${found.join(' ')}`)).toEqual([]);
  });

  test('the surer the tier, the more is answered rightly', () => {
    const share = (tier: string): number => {
      const all = answered.filter((one) => one.tier === tier);
      return all.filter(({ isRight }) => isRight).length / all.length;
    };
    expect(share('STRONG')).toBeGreaterThanOrEqual(share('MEDIUM'));
    expect(share('MEDIUM')).toBeGreaterThanOrEqual(share('WEAK'));
    expect(share('MEDIUM')).toBeGreaterThanOrEqual(0.9);
  });

  test('the run is the frozen one', () => {
    if (process.env.MINERVA_FREEZE === '1') writeFileSync(frozenFile, run);
    expect(run).toBe(readFileSync(frozenFile, 'utf8'));
  });
});
