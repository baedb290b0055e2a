// The traps of the second exam, drawn: their digits, what stands around them, and the place they are read at.
import { createRandom } from '../../src/world/random';
import type { TrapText } from '../heldBack/negatives';
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
export function secondTrapTexts({
  seed,
  perText,
}: {
  readonly seed: string;
  readonly perText: number;
}): readonly TrapText[] {
  return Object.entries(secondTraps).flatMap(([trap, texts]) =>
    texts.flatMap((text, place) =>
      Array.from({ length: perText }, (_, index) => {
        const id = `${trap}/${String(place)}/${String(index)}`;
        const random = createRandom(`${seed}/${id}`);
        const drawn = text
          .replace(/¤/g, () => String(random.integer(0, 9)))
          .replace(/\^/g, () => String(random.integer(1, 9)));
        return {
          id,
          trap,
          text: random.pick(before) + drawn + random.pick(after),
          ...random.pick(countries),
        };
      }),
    ),
  );
}
