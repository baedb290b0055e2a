// The traps of the third exam, drawn: their digits, what stands around them, and the place they are read at.
import { createRandom } from '../../src/world/random';
import type { TrapText } from '../heldBack/negatives';
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
export function thirdTrapTexts({
  seed,
  perText,
}: {
  readonly seed: string;
  readonly perText: number;
}): readonly TrapText[] {
  return Object.entries(thirdTraps).flatMap(([trap, texts]) =>
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
