// The oracle of the laws: every simple way there is, by brute force over texts, then sorted. Shares no code with what it
// tests but the table of weights.
import { bitsOf, weightClassOf, weightTable } from '../graph/weights';
import type { PathRow } from './pathGraph';

export interface NaiveWay {
  readonly texts: readonly string[];
  /** Sum of the chances of its ties. */
  readonly chance: number;
}

export interface NaiveOptions {
  readonly hubAbove: number;
  readonly isClosed: (text: string) => boolean;
}

/** Every way without a repeat from one record to another; only for a handful of rows. */
export function everyWay(
  rows: readonly PathRow[],
  from: string,
  to: string,
  { hubAbove, isClosed }: NaiveOptions,
): readonly NaiveWay[] {
  const carriersOf = (value: string): readonly string[] => [
    ...new Set(rows.filter((row) => row.value === value).map(({ recordKey }) => recordKey)),
  ];
  const chanceOf = (value: string): number =>
    2 ** -bitsOf(weightClassOf(value), Math.max(2, carriersOf(value).length));
  const joins = (value: string): boolean =>
    carriersOf(value).length <= hubAbove && weightTable[weightClassOf(value)].mayJoin && !isClosed(value);
  const ways: NaiveWay[] = [];
  const walk = (texts: readonly string[], chance: number): void => {
    const here = texts.at(-1) ?? '';
    if (here === to) {
      ways.push({ texts, chance });
      return;
    }
    for (const value of new Set(rows.filter(({ recordKey }) => recordKey === here).map((row) => row.value))) {
      if (texts.includes(value) || !joins(value)) continue;
      for (const next of carriersOf(value))
        if (!texts.includes(next) && (next === to || !isClosed(next)))
          walk([...texts, value, next], chance + chanceOf(value));
    }
  };
  walk([from], 0);
  return ways;
}

/** Fewest texts first, then the smaller ones. */
export function byLength(left: NaiveWay, right: NaiveWay): number {
  return left.texts.length - right.texts.length || compareLists(left.texts, right.texts);
}

/** Smallest chance first, as far as it is told apart; then as `byLength`. */
export function byChance(left: NaiveWay, right: NaiveWay): number {
  const units = ({ chance }: NaiveWay): number => Math.round(chance * 2 ** 20);
  return units(left) - units(right) || byLength(left, right);
}

function compareLists(left: readonly string[], right: readonly string[]): number {
  const at = left.findIndex((text, index) => text !== right[index]);
  if (at < 0) return 0;
  return (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}
