// Labelled texts: how what is hidden reads, and ordinary writing that must stay as it is. A frozen run shows every
// change of an answer in review. After a wanted change:
// `MINERVA_FREEZE=1 npx jest --selectProjects unit -- cleanTextCases` writes the run anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText } from './cleanText';

interface LabelledText {
  readonly id: string;
  readonly tier: 'STRONG' | 'MEDIUM' | 'WEAK';
  readonly class: string;
  readonly raw: string;
  readonly clean: string;
}

const folder = join(__dirname, '../../../tests/cases/text');
const frozenFile = join(folder, 'frozen-run.csv');
const { cases } = JSON.parse(readFileSync(join(folder, 'cleanText.json'), 'utf8')) as {
  cases: readonly LabelledText[];
};
const answered = cases.map((labelled) => {
  const read = cleanText(labelled.raw).text;
  return { ...labelled, read, isRight: read === labelled.clean };
});
const run = [
  'id,tier,outcome,read',
  ...answered.map(({ id, tier, isRight, read }) =>
    [id, tier, isRight ? 'right' : 'wrong', JSON.stringify(read)].join(','),
  ),
  '',
].join('\n');

describe('labelled texts', () => {
  test('there are at least 200 that hide something and 100 that hide nothing, each once', () => {
    const hidden = cases.filter(({ raw, clean }) => raw !== clean);
    expect(hidden.length).toBeGreaterThanOrEqual(200);
    expect(cases.length - hidden.length).toBeGreaterThanOrEqual(100);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ raw }) => raw)).size).toBe(cases.length);
  });

  test('every text of tier STRONG is read as a reader sees it', () => {
    const wrong = answered.filter(({ tier, isRight }) => tier === 'STRONG' && !isRight);
    expect(wrong.map(({ id, raw, read, clean }) => `${id}: ${raw} → ${read}, not ${clean}`)).toEqual([]);
  });

  test('of tier MEDIUM nine in ten are', () => {
    const medium = answered.filter(({ tier }) => tier === 'MEDIUM');
    expect(medium.filter(({ isRight }) => isRight).length / medium.length).toBeGreaterThanOrEqual(0.9);
  });

  test('the run is the frozen one', () => {
    if (process.env.MINERVA_FREEZE === '1') writeFileSync(frozenFile, run);
    expect(run).toBe(readFileSync(frozenFile, 'utf8'));
  });
});
