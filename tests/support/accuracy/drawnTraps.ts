// Traps drawn from their texts: the digits, what stands around, and the place they are read at.
import { createRandom } from '../../../src/world/random';
import type { TrapText } from '../../heldBack/negatives';

/** What the traps of an exam are made of. */
export interface TrapTexts {
  /** Trap → its texts; ¤ stands for a digit, ^ for one that is not 0. */
  readonly traps: Readonly<Record<string, readonly string[]>>;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly countries: readonly Pick<TrapText, 'country'>[];
}

/** Each text of every trap, drawn as often as is said; equal seeds give equal texts. */
export function drawTraps(
  { traps, before, after, countries }: TrapTexts,
  { seed, perText }: { readonly seed: string; readonly perText: number },
): readonly TrapText[] {
  return Object.entries(traps).flatMap(([trap, texts]) =>
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
