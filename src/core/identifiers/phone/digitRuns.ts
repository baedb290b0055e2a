// Runs of digits in figures that could be a phone number; `spelling` finds those that are spelled out.
import type { Span } from '../../brand';

export interface DigitRun extends Span {
  readonly digits: string;
  readonly hasPlus: boolean;
  /** Lengths of the groups that separators make, e.g. 3, 3, 4. */
  readonly groups: readonly number[];
  readonly isSpelled: boolean;
}

// Separator and digit share no character and every repetition is bounded: the cost is linear.
const figures = /(?:\(?\+ ?\(?|\()?\d(?:[ ().-]{0,3}\d|\/\d){5,40}/g;
const MAX_E164_DIGITS = 15;
const MIN_DIGITS = 7;

/** Runs in figures, in order of place; two numbers written one after the other come apart. */
export function figureRuns(text: string): readonly DigitRun[] {
  return [...text.matchAll(figures)].flatMap((match) => {
    const run = runOf(match[0], match.index);
    return run.digits.length <= MAX_E164_DIGITS && !/\d.*\(.*\(/s.test(match[0])
      ? [run]
      : apart(match[0], match.index);
  });
}

function runOf(written: string, start: number): DigitRun {
  const lead = /^\(?(?=\()/.exec(written)?.[0].length ?? 0;
  return {
    start: start + lead,
    end: start + written.length,
    digits: written.replace(/\D/g, ''),
    hasPlus: written.includes('+'),
    groups: (written.match(/\d+/g) ?? []).map((group) => group.length),
    isSpelled: false,
  };
}

/**
 * Takes a run that is too long for one number apart: at brackets that open after a whole number, in the middle where
 * both halves are grouped alike, else at spaces. A run without any such place is an id, not two numbers.
 */
function apart(written: string, start: number): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  let place = 0;
  for (const piece of piecesOf(written)) {
    const at = written.indexOf(piece, place);
    const run = runOf(piece, at + start);
    if (run.digits.length >= MIN_DIGITS && run.digits.length <= MAX_E164_DIGITS) runs.push(run);
    place = at + piece.length;
  }
  return runs;
}

function piecesOf(written: string): readonly string[] {
  const atBrackets = written.split(/(?<=\d)\s{0,2}(?=\()/);
  const isWhole = (piece: string): boolean => piece.replace(/\D/g, '').length >= MIN_DIGITS + 3;
  if (atBrackets.length > 1 && atBrackets.every(isWhole)) return atBrackets;
  const groups = [...written.matchAll(/\d+/g)];
  const half = groups.length / 2;
  const lengths = groups.map(([digits]) => digits.length).join();
  const middle = groups[half]?.index;
  if (
    middle !== undefined &&
    lengths === `${lengths.slice(0, (lengths.length - 1) / 2)},`.repeat(2).slice(0, -1)
  ) {
    return [written.slice(0, middle).replace(/\D+$/, ''), written.slice(middle)];
  }
  return written.split(/(?<=\d) +(?=[\d(])/);
}
