// What the words around digits say of them, by the number of a word: one look into a table instead of one into each set.
import { numberOf } from '../../text/heldWords';
import { fillerWords, orderWords, restWords, weakFillerWords } from './cueWords';
import {
  amountWords,
  betweenWords,
  countWords,
  measureWords,
  numberWordsOfLabels,
  otherWords,
  ownWords,
  phoneWords,
  unitWords,
} from './labelWords';

/** Bits of what a word says; a word may say several things. */
export const says = {
  phone: 1,
  other: 2,
  amount: 4,
  between: 8,
  own: 16,
  number: 32,
  unit: 64,
  count: 128,
  measure: 256,
  filler: 512,
  weakFiller: 4096,
  order: 1024,
  rest: 2048,
} as const;

const lists: readonly (readonly [bit: number, words: ReadonlySet<string>])[] = [
  [says.phone, phoneWords],
  [says.other, otherWords],
  [says.amount, amountWords],
  [says.between, betweenWords],
  [says.own, ownWords],
  [says.number, numberWordsOfLabels],
  [says.unit, unitWords],
  [says.count, countWords],
  [says.measure, measureWords],
  [says.filler, fillerWords],
  [says.weakFiller, weakFillerWords],
  [says.order, orderWords],
  [says.rest, restWords],
];

const found = new Map<number, number>();
for (const [bit, words] of lists)
  for (const word of words) found.set(numberOf(word), (found.get(numberOf(word)) ?? 0) | bit);
const ofNumber = new Int32Array(Math.max(...found.keys()) + 1);
for (const [number, bits] of found) ofNumber[number] = bits;

/** What the word of a number says: bits of `says`, 0 for most. */
export function saidBy(number: number): number {
  return number < ofNumber.length ? (ofNumber[number] ?? 0) : 0;
}
