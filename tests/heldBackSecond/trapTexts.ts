// The traps of the second exam, drawn: their digits, what stands around them, and the place they are read at.
import type { TrapText } from '../heldBack/negatives';
import { drawTraps } from '../support/accuracy/drawnTraps';
import { secondTraps } from './negatives';

const countries: readonly Pick<TrapText, 'country'>[] = [
  { country: 'US' },
  { country: 'GB' },
  { country: 'DE' },
  { country: 'FR' },
  {},
];
const before = ['', '', 'Piano lessons for beginners. ', 'Good morning! ', 'Note: ', '• '];
const after = ['', '', '. Thanks for reading', ' | no time wasters', '!'];

/** Each text of every trap, drawn as often as is said; equal seeds give equal texts. */
export const secondTrapTexts = (draw: {
  readonly seed: string;
  readonly perText: number;
}): readonly TrapText[] => drawTraps({ traps: secondTraps, before, after, countries }, draw);
