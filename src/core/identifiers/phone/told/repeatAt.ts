// The repeat that a word or a sign tells of: with its count before the digit, or behind it where that is how the text has it.
import type { PreparedText } from '../../extractor';
import { countedAt, countedBehindAt, type Repeat } from './repeatGrammar';

const MAX_BACK = 5; // tokens from where a repeat begins to the word that tells of it

interface Place {
  readonly marks: readonly number[];
  readonly place: number;
  /** Tokens before it are of other repeats. */
  readonly read: number;
}

/** With the count before the digit, or behind it where that is how the text has it. */
export function repeatOf(prepared: PreparedText, { marks, place, read }: Place): Repeat | undefined {
  const mark = marks[place] ?? 0;
  const before = first(countedAt, prepared, mark, read);
  const behind = first(countedBehindAt, prepared, mark, read);
  if (before === undefined || behind === undefined) return before ?? behind;
  const { text, table } = prepared;
  const gapLeft = text
    .slice(table.ends[before.from - 1], table.starts[before.from])
    .replace('-', '')
    .trim();
  const gapRight = text
    .slice(table.ends[behind.to - 1], table.starts[behind.to])
    .replace('-', '')
    .trim();
  if (gapLeft !== '' && gapRight === '') return before;
  if (gapRight !== '' && gapLeft === '') return behind;
  return isBehindAll(prepared, marks, place) ? behind : before;
}

type Finder = (prepared: PreparedText, from: number, mark: number) => Repeat | undefined;

function first(find: Finder, prepared: PreparedText, mark: number, read: number): Repeat | undefined {
  for (let at = Math.max(read, mark - MAX_BACK); at <= mark; at += 1) {
    const found = find(prepared, at, mark);
    if (found !== undefined) return found;
  }
  return undefined;
}

const MAX_APART = 6; // tokens from one repeat to the next
const MAX_CHAIN = 8;

/** "Five two times seven two times": behind the last count stands nothing that it could count. */
function isBehindAll(prepared: PreparedText, marks: readonly number[], from: number): boolean {
  let place = from;
  while (place - from < MAX_CHAIN && (marks[place + 1] ?? Infinity) - (marks[place] ?? 0) <= MAX_APART)
    place += 1;
  for (; place > from; place -= 1) {
    const mark = marks[place] ?? 0;
    const read = marks[place - 1] ?? 0;
    if (first(countedAt, prepared, mark, read) !== undefined) return false;
    if (first(countedBehindAt, prepared, mark, read) !== undefined) return true;
  }
  return false;
}
