// Letters o, l and i among the figures of a number that is written in one, or in groups that all hold figures:
// "OO49171392OO59", "32i i234567", "0 l 7 1 3 9".
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';

const MIN_LENGTH = 9;
const MAX_LENGTH = 24;
const MIN_FIGURES = 5;
const digitOf: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', i: '1' };
/** By code unit: 1 for such letters. */
const likeFigures = new Uint8Array(0x1_00_00);
for (const letter of Object.keys(digitOf)) likeFigures[letter.charCodeAt(0)] = 1;

/** Whether a letter looks like a zero or a one. */
export const isLikeFigure = (unit: number): boolean => likeFigures[unit] === 1;

const run = /[\dOolIi]{1,24}(?: (?:[\dOolIi]{0,12}\d[\dOolIi]{0,12}|[Oo]{2}(?![\p{L}\d]))){0,5}/uy;
/** One by one, always with the same sign between. */
const apart = /[\dOolIi]([ ._-])(?:[\dOolIi]\1){5,14}[\dOolIi](?![\p{L}\d])/uy;
const letter = /\p{L}/u;

/** Changes of such letters to their figure, in order of place. Linear: each run is read once. */
export function zeroLettersIn({ text, table }: PreparedText): readonly Change[] {
  const { figures, starts, ends } = table;
  const changes: Change[] = [];
  let next = 0;
  for (const at of figures) {
    const start = starts[at] ?? 0;
    if (start < next) continue;
    const isTouched = starts[at + 1] === ends[at] || ends[at - 1] === start;
    if (!isTouched) {
      if ((ends[at] ?? 0) - start === 1) next = Math.max(next, addApart(changes, text, start));
      continue;
    }
    let from = start;
    while (from > next && start - from < 4 && digitOf[text.charAt(from - 1)] !== undefined) from -= 1;
    if (from > 0 && letter.test(text.charAt(from - 1))) continue;
    run.lastIndex = from;
    const written = run.exec(text)?.[0] ?? '';
    next = Math.max(next, from + written.length);
    if (letter.test(text.charAt(from + written.length))) continue;
    addLetters(changes, written, from);
  }
  return changes;
}

const SIGNS = ' ._-';

/** Letters of figures that stand apart from a figure on, and one before it; offset behind them. */
function addApart(changes: Change[], text: string, start: number): number {
  const isLetterBefore =
    start > 1 &&
    SIGNS.includes(text.charAt(start - 1)) &&
    digitOf[text.charAt(start - 2)] !== undefined &&
    (start === 2 || !letter.test(text.charAt(start - 3)));
  for (const from of isLetterBefore ? [start - 2, start] : [start]) {
    apart.lastIndex = from;
    const written = apart.exec(text)?.[0];
    if (written === undefined) continue;
    addLetters(changes, written, from);
    return from + written.length;
  }
  return 0;
}

function addLetters(changes: Change[], written: string, from: number): void {
  if (written.length < MIN_LENGTH || written.length > MAX_LENGTH) return;
  const figures = written.replace(/\D/g, '').length;
  const letters = written.replace(/[^a-z]/gi, '').length;
  if (figures < MIN_FIGURES || letters === 0 || letters >= figures) return;
  for (let at = 0; at < written.length; at += 1) {
    const word = digitOf[written.charAt(at)];
    if (word !== undefined) changes.push({ start: from + at, end: from + at + 1, word });
  }
}
