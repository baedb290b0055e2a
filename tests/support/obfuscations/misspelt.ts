import { wordOf } from './digitWords';
import { digitsOf, plusOf, type Obfuscation } from './obfuscation';
import type { Random } from '../../../src/world/random';

/** Mistakes people make on purpose, and by typing: by sound, by a letter left out, doubled, or two swapped. */
const sounds: Readonly<Record<string, readonly string[]>> = {
  '0': ['oh', 'zer0', 'zeero', 'zerro'],
  '1': ['won', 'wun', 'onee'],
  '2': ['too', 'tu', 'twoo', 'tow'],
  '3': ['tree', 'thre', 'threee', 'free'],
  '4': ['for', 'fore', 'fuor', 'fourr'],
  '5': ['fife', 'fiv', 'fivee', 'f1ve'],
  '6': ['sicks', 'sixx', 'siks', 's1x'],
  '7': ['sevn', 'sevin', 'seben', 'sven'],
  '8': ['ate', 'eigth', 'eightt', 'eit'],
  '9': ['nien', 'nein', 'niner', 'nin3'],
};

/** "sevin too for fife", some words right, so that a reader gets it. */
export const misspelt: Obfuscation = {
  id: 'misspelt',
  floors: { international: 0.88, national: 0.88 },
  render: (number, random) =>
    plusOf(number) +
    digitsOf(number)
      .map((digit) => wordOrMistake(digit, random))
      .join(' '),
};

function wordOrMistake(digit: string, random: Random): string {
  return random.chance(0.35) ? random.pick(sounds[digit] ?? [digit]) : wordOf(digit, 'en');
}
