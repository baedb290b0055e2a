// Texts of the seventh exam without any contact.
import { drawTraps } from '../support/accuracy/drawnTraps';
import type { TrapText } from '../heldBack/negatives';
import { countedTraps } from './traps/counted';
import { recordedTraps } from './traps/recorded';
import { talkedTraps } from './traps/talked';
import { writtenTraps } from './traps/written';

/** Trap → its texts; ¤ stands for a digit, ^ for one that is not 0. */
export const seventhTraps: Readonly<Record<string, readonly string[]>> = {
  ...countedTraps,
  ...recordedTraps,
  ...talkedTraps,
  ...writtenTraps,
};

/** Each text of every trap, as often as is said. */
export const seventhTrapTexts = (draw: {
  readonly seed: string;
  readonly perText: number;
}): readonly TrapText[] =>
  drawTraps(
    {
      traps: seventhTraps,
      before: ['', '', 'Copied from the notice board. ', 'Seen on the fridge door: ', 'Note to self.\n'],
      after: ['', '', ' That is all for now.', '\nThanks for reading.', ' More tomorrow.'],
      countries: [
        {},
        { country: 'US' },
        { country: 'GB' },
        { country: 'DE' },
        { country: 'ES' },
        { country: 'FR' },
      ],
    },
    draw,
  );
