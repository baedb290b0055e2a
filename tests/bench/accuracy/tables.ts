// What the tables of this benchmark have in common.
import { judge, Tallies, type JudgedText, type Tally } from '../../support/accuracy/tally';
import type { Reader } from '../../support/accuracy/readers';
import { count, share, textTable } from '../../support/accuracy/textTable';

export type Print = (line: string) => void;

export const tallyHeads = ['texts', 'precision', 'recall', 'F1', 'texts right'] as const;

/** Cells of a tally under `tallyHeads`. */
export function tallyCells(tally: Tally): readonly string[] {
  return [
    count(tally.texts),
    share(tally.precision),
    share(tally.recall),
    share(tally.f1),
    share(tally.texts === 0 ? 1 : tally.rightTexts / tally.texts),
  ];
}

/** Reads texts and sums them by name; `type` counts only finds of one type. */
export function tallied<Text extends JudgedText>(
  texts: readonly Text[],
  reader: Reader,
  { nameOf, typeOf }: { readonly nameOf: (text: Text) => string; readonly typeOf?: (text: Text) => string },
): Tallies {
  const tallies = new Tallies();
  for (const text of texts) tallies.of(nameOf(text)).add(text, judge(text, reader(text)), typeOf?.(text));
  return tallies;
}

/** Prints a title and one line for each name, in the order of the comparison. */
export function printTallies(
  print: Print,
  {
    title,
    tallies,
    order,
    first,
  }: {
    readonly title: string;
    readonly tallies: Tallies;
    readonly order: 'by name' | 'worst first';
    /** At most so many lines. */
    readonly first?: number;
  },
): void {
  const entries = [...tallies.entries()].sort(([leftName, left], [rightName, right]) =>
    order === 'by name' ? byText(leftName, rightName) : left.f1 - right.f1 || byText(leftName, rightName),
  );
  printTable(
    print,
    title,
    ['', ...tallyHeads],
    entries.slice(0, first).map(([name, tally]) => [name, ...tallyCells(tally)]),
  );
}

/** Prints a title and a table under it. */
export function printTable(
  print: Print,
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  print('');
  print(title);
  for (const line of textTable(heads, rows)) print(`  ${line}`);
}

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
