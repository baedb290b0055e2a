// The traps of the third exam, drawn: their digits, what stands around them, and the place they are read at.
import type { TrapText } from '../heldBack/negatives';
import { drawTraps } from '../support/accuracy/drawnTraps';
import { thirdTraps } from './negatives';

const countries: readonly Pick<TrapText, 'country'>[] = [
  { country: 'US' },
  { country: 'GB' },
  { country: 'DE' },
  { country: 'ES' },
  { country: 'FR' },
  {},
];
const before = ['', '', '', 'Hello there. ', 'Bright room near the park\n', 'PS: ', '- '];
const after = ['', '', '', '. Cheers', '\nspeak soon', ' 🙂', ' (see above)'];

/** Each text of every trap, drawn as often as is said; equal seeds give equal texts. */
export const thirdTrapTexts = (draw: {
  readonly seed: string;
  readonly perText: number;
}): readonly TrapText[] => drawTraps({ traps: thirdTraps, before, after, countries }, draw);
