// The traps of the fourth exam, drawn: their digits, what stands around them, and the place they are read at.
import type { TrapText } from '../heldBack/negatives';
import { drawTraps } from '../support/accuracy/drawnTraps';
import { amountTraps } from './traps/amounts';
import { numberTraps } from './traps/numbers';
import { wordTraps } from './traps/words';

/** Texts by kind of trap. */
export const fourthTraps: Readonly<Record<string, readonly string[]>> = {
  ...amountTraps,
  ...numberTraps,
  ...wordTraps,
};

const countries: readonly Pick<TrapText, 'country'>[] = [
  ...['US', 'GB', 'DE', 'ES', 'FR', 'PL', 'NL', 'RU'].map((country) => ({ country })),
  {},
  {},
];
const before = ['', '', '', 'Quiet place by the canal. ', 'Ines here\n', 'NB: ', '» '];
const after = ['', '', '', '. Thank you', '\nask for Ines', ' 😊', ' [edited]'];

/** Each text of every trap, drawn as often as is said; equal seeds give equal texts. */
export const fourthTrapTexts = (draw: {
  readonly seed: string;
  readonly perText: number;
}): readonly TrapText[] => drawTraps({ traps: fourthTraps, before, after, countries }, draw);
