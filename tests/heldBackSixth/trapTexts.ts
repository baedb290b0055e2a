// The traps of the sixth exam, drawn: their digits, what stands around them, and the place they are read at.
import type { TrapText } from '../heldBack/negatives';
import { drawTraps } from '../support/accuracy/drawnTraps';
import { almostTraps } from './traps/almost';
import { countedTraps } from './traps/counted';
import { recordedTraps } from './traps/recorded';
import { saidTraps } from './traps/said';
import { talkTraps } from './traps/talk';

/** Texts by kind of trap. */
export const sixthTraps: Readonly<Record<string, readonly string[]>> = {
  ...almostTraps,
  ...countedTraps,
  ...recordedTraps,
  ...saidTraps,
  ...talkTraps,
};

const countries: readonly Pick<TrapText, 'country'>[] = [
  ...['US', 'GB', 'DE', 'ES', 'FR', 'IT', 'RO', 'PL', 'BR', 'TR', 'CN', 'VN'].map((country) => ({ country })),
  {},
  {},
  {},
];
const before = ['', '', '', '', 'New here! ', 'Info: ', '💎 ', 'Hello dear,\n'];
const after = ['', '', '', '', '. Thank you', ' 💎', '\nsee you', ' (updated)'];

/** Each text of every trap, drawn as often as is said; equal seeds give equal texts. */
export const sixthTrapTexts = (draw: {
  readonly seed: string;
  readonly perText: number;
}): readonly TrapText[] => drawTraps({ traps: sixthTraps, before, after, countries }, draw);
