// Words that tell of a digit said once for several, in all languages, and the languages that have each.
import type { PreparedText } from '../../extractor';
import { CROSSES } from './crosses';
import { tables, type RepeatTable } from './repeatLookup';

const all = (pick: (table: RepeatTable) => Iterable<string>): readonly string[] =>
  tables.flatMap((table) => [...pick(table)]);

/** Words at which a repeat is looked for. */
export const repeatTriggers = {
  /** "Double", "a pair", "Doppelnull" */
  counting: all(({ before, behind, pairs, glued, phrases: said, sureCounts }) => [
    ...before.keys(),
    ...behind.keys(),
    ...pairs.keys(),
    ...glued.keys(),
    ...[...said.keys()].map((phrase) => phrase.split(' ')[1] ?? ''),
    ...sureCounts,
  ]),
  plurals: all(({ plurals }) => plurals.keys()),
  counts: all(({ counts }) => counts.keys()),
  /** Behind a count or a figure: "times", "tane", "5s". */
  next: all(({ times, measures, ends }) => [...times, ...measures, ...ends]),
  /** Between a digit and a count behind it: "siedem razy dwa", "one x2". */
  timesBehind: all(({ timesBehind }) => [...timesBehind, ...CROSSES]),
} as const;
/** Words of digits that may be counted, and those that are a count and its digit in one. */
export const repeatedWords: readonly string[] = all(({ digits, plurals, glued }) => [
  ...digits.keys(),
  ...plurals.keys(),
  ...glued.keys(),
]);

const tablesOfWord = new Map<string, RepeatTable[]>();
for (const table of tables) {
  const { before, behind, pairs, glued, phrases: said, plurals, counts, times, measures, ends } = table;
  const { timesBehind } = table;
  const seconds = [...said.keys()].map((phrase) => phrase.split(' ')[1] ?? '');
  const words = [before, behind, pairs, glued, plurals, counts].flatMap((map) => [...map.keys()]);
  for (const word of new Set([...words, ...seconds, ...times, ...measures, ...ends, ...timesBehind])) {
    const known = tablesOfWord.get(word);
    if (known === undefined) tablesOfWord.set(word, [table]);
    else known.push(table);
  }
}

/** The languages that have the word which tells of a repeat; a sign tells of it in all. */
export const tablesAt = ({ table }: PreparedText, mark: number): readonly RepeatTable[] =>
  tablesOfWord.get(table.words[mark] ?? '') ?? tables;
