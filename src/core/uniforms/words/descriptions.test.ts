// What the reader understands of 200 descriptions written by hand, and what it says that nobody wrote; and of 120 more.
// Measured at the first run, before anything was tuned on them, on 30 November 2026: "held back" .912 understood and .931
// of what was said right, "fresh" .957 and .945, "last" .905 and .971, "newest" .929 and .968. That is what new texts are to be expected to give;
// the floors below hold what has been reached since.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation, SlotValue } from '../outfit';
import { foldText } from '../outfit';
import type { SuggestedFilter } from './hints';
import { readWords } from './readWords';

interface Case {
  readonly id: string;
  readonly part: 'open' | 'held back' | 'fresh' | 'last' | 'newest';
  readonly style: string;
  readonly text: string;
  readonly expects: Readonly<Record<string, string | readonly string[]>>;
  readonly optional?: readonly string[];
  readonly doubtful?: readonly string[];
  readonly mayDoubt?: boolean;
  readonly suggests?: Readonly<Record<string, string>>;
}

const folder = join(__dirname, '../../../../tests/cases/uniforms');
const casesOf = (name: string): readonly Case[] =>
  (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { readonly cases: readonly Case[] }).cases;
const cases = casesOf('descriptions.json');
const fresh = casesOf('descriptionsFresh.json');

const valueText = (value: SlotValue): string => {
  if (value.kind === 'absent') return 'absent';
  return value.kind === 'colour'
    ? value.colour
    : value.kind === 'choice'
      ? value.choice
      : foldText(value.text);
};

/** Whether the observation says first of all what is expected: "a|b" are its first two values, in either order. */
function says({ values }: Observation, expected: string): boolean {
  const wanted = expected.split('|');
  const first = values.slice(0, wanted.length).map(({ value }) => valueText(value));
  return wanted.every((one) => first.includes(one) || first.includes(foldText(one)));
}

interface Outcome {
  readonly expected: number;
  readonly understood: number;
  readonly wrong: number;
  readonly doubtsExpected: number;
  readonly doubtsFound: number;
  readonly doubtsWrong: number;
  readonly hintsExpected: number;
  readonly hintsFound: number;
  readonly hintsWrong: number;
  readonly complaints: readonly string[];
}

const UNSURE = 0.6;

function judge(one: Case): Outcome {
  const { observations, suggestedFilters } = readWords(one.text);
  const left = new Set(observations);
  const complaints: string[] = [];
  let expected = 0;
  let understood = 0;
  let doubtsFound = 0;
  let doubtsWrong = 0;
  for (const [slots, wanted] of Object.entries(one.expects))
    for (const value of typeof wanted === 'string' ? [wanted] : wanted) {
      expected += 1;
      const found = [...left].find((seen) => slots.split('|').includes(seen.slot) && says(seen, value));
      if (found === undefined) {
        complaints.push(`missed ${slots} = ${value}`);
        continue;
      }
      understood += 1;
      left.delete(found);
      const isDoubted = found.certainty01 < UNSURE;
      if (one.doubtful?.includes(slots) === true) doubtsFound += isDoubted ? 1 : 0;
      else if (isDoubted && one.mayDoubt !== true) {
        doubtsWrong += 1;
        complaints.push(`doubted ${slots}`);
      }
      if (one.doubtful?.includes(slots) === true && !isDoubted) complaints.push(`not doubted ${slots}`);
    }
  const wrong = [...left].filter(({ slot }) => one.optional?.includes(slot) !== true);
  for (const seen of wrong)
    complaints.push(`said ${seen.slot} = ${seen.values.map(({ value }) => valueText(value)).join('|')}`);
  const hints = judgeHints(one, suggestedFilters);
  return {
    expected,
    understood,
    wrong: wrong.length,
    doubtsExpected: one.doubtful?.length ?? 0,
    doubtsFound,
    doubtsWrong,
    ...hints,
    complaints: [...complaints, ...hints.complaints],
  };
}

const hintText = (hint: SuggestedFilter): string => {
  switch (hint.kind) {
    case 'years':
      return `${hint.from ?? ''}-${hint.to ?? ''}`;
    case 'place':
      return hint.place;
    case 'phase':
      return hint.phase;
    case 'sex':
      return hint.sex;
    case 'outfit':
      return hint.outfit;
    case 'nation':
      return hint.nation;
  }
};

function judgeHints(
  one: Case,
  hints: readonly SuggestedFilter[],
): Pick<Outcome, 'hintsExpected' | 'hintsFound' | 'hintsWrong' | 'complaints'> {
  const wanted = Object.entries(one.suggests ?? {});
  const found = wanted.filter(([kind, text]) =>
    hints.some((hint) => hint.kind === kind && hintText(hint) === text),
  );
  const wrong = hints.filter((hint) => one.suggests?.[hint.kind] !== hintText(hint) && hint.kind === 'place');
  return {
    hintsExpected: wanted.length,
    hintsFound: found.length,
    hintsWrong: wrong.length,
    complaints: [
      ...wanted.filter((pair) => !found.includes(pair)).map(([kind, text]) => `no hint ${kind} ${text}`),
      ...wrong.map((hint) => `hint ${hint.kind} ${hintText(hint)}`),
    ],
  };
}

const floors = {
  open: { understood01: 0.985, right01: 0.98 },
  'held back': { understood01: 0.98, right01: 0.98 },
  fresh: { understood01: 0.97, right01: 0.98 },
  last: { understood01: 0.96, right01: 0.98 },
  newest: { understood01: 0.96, right01: 0.98 },
} as const;

function share(part: readonly Outcome[], of: keyof Outcome, all: keyof Outcome): number {
  const sum = (key: keyof Outcome): number => part.reduce((total, one) => total + Number(one[key]), 0);
  return sum(of) / Math.max(1, sum(all));
}

describe('200 descriptions written by hand', () => {
  const judged = [...cases, ...fresh].map((one) => ({ one, outcome: judge(one) }));

  test('there are 200, and half of them were written before the reader saw any', () => {
    expect(cases).toHaveLength(200);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(200);
    expect(cases.filter(({ part }) => part === 'held back')).toHaveLength(100);
  });

  test.each(['open', 'held back', 'fresh', 'last', 'newest'] as const)(
    'of the part "%s" the reader understands what it is held to',
    (part) => {
      const outcomes = judged.filter(({ one }) => one.part === part).map(({ outcome }) => outcome);
      const understood01 = share(outcomes, 'understood', 'expected');
      const said = outcomes.reduce((sum, one) => sum + one.understood + one.wrong, 0);
      const right01 = outcomes.reduce((sum, one) => sum + one.understood, 0) / said;
      const figures = {
        attributes: outcomes.reduce((sum, one) => sum + one.expected, 0),
        understood01: Number(understood01.toFixed(4)),
        right01: Number(right01.toFixed(4)),
        doubts01: Number(share(outcomes, 'doubtsFound', 'doubtsExpected').toFixed(3)),
        doubtsWrong: outcomes.reduce((sum, one) => sum + one.doubtsWrong, 0),
        hints01: Number(share(outcomes, 'hintsFound', 'hintsExpected').toFixed(3)),
        hintsWrong: outcomes.reduce((sum, one) => sum + one.hintsWrong, 0),
      };
      process.stdout.write(`descriptions, ${part}: ${JSON.stringify(figures)}\n`);
      if (process.env.MINERVA_SHOW === part)
        for (const { one, outcome } of judged)
          if (one.part === part && outcome.complaints.length > 0)
            process.stdout.write(`${one.id}: ${one.text}\n    ${outcome.complaints.join('\n    ')}\n`);
      expect(understood01).toBeGreaterThanOrEqual(floors[part].understood01);
      expect(right01).toBeGreaterThanOrEqual(floors[part].right01);
      expect(figures.doubts01).toBeGreaterThanOrEqual(0.7);
      expect(figures.hints01).toBe(1);
      expect(figures.hintsWrong).toBe(0);
    },
  );
});
