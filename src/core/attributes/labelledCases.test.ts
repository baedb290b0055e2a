// Labelled cases in tiers of certainty, and a frozen run: a change of any answer shows in review.
// After a wanted change: `MINERVA_FREEZE=1 npx jest --selectProjects unit -- labelledCases` writes the run anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributeKind } from './attribute';
import { attributeFinders, finderOf } from './registry';

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
const kinds = attributeFinders.map(({ kind }) => kind).filter((kind) => existsSync(fileOf(kind)));

const answered = kinds.flatMap((kind) => {
  const { cases } = JSON.parse(readFileSync(fileOf(kind), 'utf8')) as { cases: readonly LabelledCase[] };
  return cases.map((labelled) => {
    const context = labelled.country === undefined ? {} : { country: labelled.country };
    const found = finderOf(kind)
      .find(labelled.text, context)
      .map(({ value }) => value);
    return { ...labelled, kind, found, isRight: found.join('\n') === labelled.values.join('\n') };
  });
});
const run = [
  'id,tier,outcome,found',
  ...answered.map(
    ({ id, tier, isRight, found }) => `${id},${tier},${isRight ? 'right' : 'wrong'},"${found.join(' | ')}"`,
  ),
  '',
].join('\n');

describe('labelled attributes', () => {
  test('every case has its own id, and every kind has cases of both sorts', () => {
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(answered.map(({ id }) => id)).size).toBe(answered.length);
    for (const kind of kinds) {
      const own = answered.filter((one) => one.kind === kind);
      expect(own.some(({ values }) => values.length > 0)).toBe(true);
      expect(own.some(({ values }) => values.length === 0)).toBe(true);
    }
  });

  test('every case of tier STRONG is answered rightly', () => {
    const wrong = answered.filter(({ tier, isRight }) => tier === 'STRONG' && !isRight);
    expect(wrong.map(({ id, text, found }) => `${id}: ${text} → ${found.join(' | ')}`)).toEqual([]);
  });

  test.each(kinds)('of %s, the surer the tier, the more is answered rightly', (kind) => {
    const share = (tier: string): number => {
      const all = answered.filter((one) => one.kind === kind && one.tier === tier);
      return all.length === 0 ? 0 : all.filter(({ isRight }) => isRight).length / all.length;
    };
    expect(share('STRONG')).toBeGreaterThanOrEqual(share('MEDIUM'));
    expect(share('MEDIUM')).toBeGreaterThanOrEqual(share('WEAK'));
  });

  test('the run is the frozen one', () => {
    if (process.env.MINERVA_FREEZE === '1') writeFileSync(frozenFile, run);
    expect(run).toBe(readFileSync(frozenFile, 'utf8'));
  });
});
