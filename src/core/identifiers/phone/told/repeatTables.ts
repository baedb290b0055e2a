// With which words a digit is said once for several, per language: "double five", "zwei Fünfen", "dos veces siete", "две
// пятёрки", "iki tane beş", "两个五", "hai số năm". What a language needs beyond these words is one grammar for all
// (`repeatGrammar.ts`).
import { furtherRepeatTables } from './repeatTablesFurther';
import { westernRepeatTables } from './repeatTablesWestern';

/** Words parted by spaces; forms of one word by a bar where a line is by place. Folded by the reader. */
export interface RepeatWords {
  /** Languages of the spelling tables whose digits these words count. */
  readonly ids: readonly string[];
  /** Two, three, four and five, in all genders and cases that stand before what is counted. */
  readonly counts: readonly string[];
  /** Twice, three times, four times: before the digit, or behind it. */
  readonly before: readonly string[];
  /** The same, behind the digit only. */
  readonly behind: readonly string[];
  /** "A PAIR of fives", a trio; behind an article. */
  readonly pairs: readonly string[];
  /** "Dos VECES siete" */
  readonly times: string;
  /** What is counted: "iki TANE beş", "两个五". */
  readonly measures: string;
  /** Between the count and the digit. */
  readonly links: string;
  /** Before a pair. */
  readonly articles: string;
  /** The digits from zero on, in the plural and as counts have them. */
  readonly plurals: string;
  /** Ends that figures take: "5s", "5er". */
  readonly ends: string;
}

/** All of them, in the order of the languages. */
export const repeatTables: readonly RepeatWords[] = [...westernRepeatTables, ...furtherRepeatTables];
