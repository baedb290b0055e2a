// The traps of the fifth exam, drawn: their digits, what stands around them, and the place they are read at.
import type { TrapText } from '../heldBack/negatives';
import { drawTraps } from '../support/accuracy/drawnTraps';
import { countedTraps } from './traps/counted';
import { recordedTraps } from './traps/recorded';
import { spokenTraps } from './traps/spoken';

/** Texts by kind of trap. */
export const fifthTraps: Readonly<Record<string, readonly string[]>> = {
  ...countedTraps,
  ...recordedTraps,
  ...spokenTraps,
};

const countries: readonly Pick<TrapText, 'country'>[] = [
  ...['US', 'GB', 'DE', 'ES', 'FR', 'IT', 'UA', 'RO', 'IN', 'JP'].map((country) => ({ country })),
  {},
  {},
];
const before = ['', '', '', 'Hi all, ', 'Re: your question\n', '> ', 'fwd: ', '12 May: '];
const after = ['', '', '', '. That is all', '\nthanks', ' 👍', ' (edited)'];

/** Each text of every trap, drawn as often as is said; equal seeds give equal texts. */
export const fifthTrapTexts = (draw: {
  readonly seed: string;
  readonly perText: number;
}): readonly TrapText[] => drawTraps({ traps: fifthTraps, before, after, countries }, draw);
