// How well and how fast the search leads to a school, from what officers confirmed. Counted over confirmed answers only:
// what nobody answered is no success and no failure.

export interface GivenAnswer {
  readonly queryId: string;
  readonly answer: 'confirmed' | 'rejected';
  /** First place of its group of ties, from 1; undefined: it was not in the list. */
  readonly rank?: number;
  /** Schools that fitted equally well, itself among them. */
  readonly tieCount?: number;
  /** From asking to the answer. */
  readonly seconds?: number;
}

export interface AnswerStatistics {
  /** Questions with an answer of either kind. */
  readonly questions: number;
  readonly confirmed: number;
  readonly rejected: number;
  /** Middle and 9th tenth of the time to a confirmed answer, seconds; undefined without any. */
  readonly medianSeconds?: number;
  readonly slowSeconds?: number;
  /** Share of confirmed schools within the first k, ties counted fairly; undefined without any. */
  readonly recallAt: readonly { readonly k: number; readonly recall01: number | undefined }[];
}

const depths = [1, 5, 10, 20] as const;

/** Figures over answers; of several about one question, each confirmed school counts. */
export function answerStatistics(answers: readonly GivenAnswer[]): AnswerStatistics {
  const confirmed = answers.filter(({ answer }) => answer === 'confirmed');
  const times = confirmed.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds])).sort(ascending);
  return {
    questions: new Set(answers.map(({ queryId }) => queryId)).size,
    confirmed: confirmed.length,
    rejected: answers.length - confirmed.length,
    medianSeconds: quantile(times, 0.5),
    slowSeconds: quantile(times, 0.9),
    recallAt: depths.map((k) => ({ k, recall01: mean(confirmed.map((one) => chanceWithin(one, k))) })),
  };
}

/**
 * Chance that a school stands among the first k when those that fit equally well are listed in any order.
 *
 * @returns 1 where all its ties are among them, 0 where none is or the school was not in the list.
 */
export function chanceWithin(
  { rank, tieCount = 1 }: Pick<GivenAnswer, 'rank' | 'tieCount'>,
  k: number,
): number {
  if (rank === undefined || rank > k) return 0;
  return Math.min(1, (k - rank + 1) / Math.max(1, tieCount));
}

function ascending(left: number, right: number): number {
  return left - right;
}

function quantile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

function mean(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
