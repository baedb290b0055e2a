// Labelled cases in tiers of certainty, and a frozen run: a change of any answer shows in review.
// After a wanted change: `MINERVA_FREEZE=1 npx jest --selectProjects unit -- labelledCases` writes the run anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeKinds, type AttributeKind } from './attribute';
import { finderOf } from './registry';

interface LabelledCase {
  readonly id: string;
  readonly tier: 'STRONG' | 'MEDIUM' | 'WEAK';
  readonly class: string;
  readonly text: string;
  readonly country?: string;
  readonly values: readonly string[];
}

const folder = join(__dirname, '../../../tests/cases/attributes');
const frozenFile = join(folder, 'frozen-run.csv');
const fileOf = (kind: AttributeKind): string => join(folder, `${kind}.json`);
const read = (kind: AttributeKind): readonly LabelledCase[] =>
  (JSON.parse(readFileSync(fileOf(kind), 'utf8')) as { cases: readonly LabelledCase[] }).cases;

const answered = attributeKinds.flatMap((kind) =>
  read(kind).map((labelled) => {
    const context = labelled.country === undefined ? {} : { country: labelled.country };
    const found = finderOf(kind)
      .find(labelled.text, context)
      .map(({ value }) => value);
    return { ...labelled, kind, found, isRight: found.join('\n') === labelled.values.join('\n') };
  }),
);
const run = [
  'id,tier,outcome,found',
  ...answered.map(({ id, tier, isRight, found }) =>
    [id, tier, isRight ? 'right' : 'wrong', `"${found.join('; ')}"`].join(','),
  ),
  '',
].join('\n');

describe('labelled attributes', () => {
  test('every kind has cases, at least 500 positive and 500 negative in all, each with its own id', () => {
    expect(attributeKinds.filter((kind) => !existsSync(fileOf(kind)))).toEqual([]);
    expect(answered.filter(({ values }) => values.length > 0).length).toBeGreaterThanOrEqual(500);
    expect(answered.filter(({ values }) => values.length === 0).length).toBeGreaterThanOrEqual(500);
    expect(new Set(answered.map(({ id }) => id)).size).toBe(answered.length);
    expect(answered.filter(({ id, kind }) => !id.startsWith(`${kind}-`))).toEqual([]);
  });

  test('every case of tier STRONG is answered rightly', () => {
    const wrong = answered.filter(({ tier, isRight }) => tier === 'STRONG' && !isRight);
    expect(wrong.map(({ id, text, found }) => `${id}: ${text} → ${found.join('; ')}`)).toEqual([]);
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
