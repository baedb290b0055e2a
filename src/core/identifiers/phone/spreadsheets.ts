// Numbers as a spreadsheet leaves them that took them for amounts: "491713920025.0", "4.91713920025E+11".
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';

const MIN_DIGITS = 9;
const BEHIND = 5; // characters
const pointZero = /^[.,]0(?![\d.,])/;
const exponent = /^[eE]\+(\d\d)(?!\d)/;

/** Changes of such ends, in order of place. One look at each long figure. */
export function spreadsheetEndsIn({ text, table }: PreparedText): readonly Change[] {
  const { figures, starts, ends, words } = table;
  const changes: Change[] = [];
  for (const at of figures) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (end - start < MIN_DIGITS || end >= text.length) continue;
    const behind = text.slice(end, end + BEHIND);
    if (pointZero.test(behind)) changes.push({ start: end, end: end + 2, word: '' });
    // Of the digits none is lost where there are as many as the exponent says.
    const power = exponent.exec(behind)?.[1];
    const isWhole = power !== undefined && Number(power) === end - start;
    if (isWhole && text.charAt(start - 1) === '.' && (words[at - 1] ?? '').length === 1) {
      changes.push({ start: start - 1, end: start, word: '' }, { start: end, end: end + 4, word: '' });
    }
  }
  return changes;
}
