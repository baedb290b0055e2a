// Which ASCII signs are in a text: the token pass notes them, so that nobody has to look for one that is not there.
import type { TokenTable } from './tokens';

/** What of a text says which signs it holds. */
export type SignsRead = Pick<TokenTable, 'signs'>;

/** Whether a sign is in a text, by its code unit. */
export const hasSign = ({ signs }: SignsRead, unit: number): boolean =>
  ((signs[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0;

/** Some signs, as bits of the four numbers a text has of its own. */
export type SignSet = readonly [number, number, number, number];

/** Makes such a set. */
export function signSetOf(characters: string): SignSet {
  const bits: [number, number, number, number] = [0, 0, 0, 0];
  for (const sign of characters) {
    const unit = sign.charCodeAt(0);
    bits[unit >> 5] = (bits[unit >> 5] ?? 0) | (1 << (unit & 31));
  }
  return bits;
}

/** Whether any of them is in a text. */
export const hasAnyOf = ({ signs }: SignsRead, set: SignSet): boolean =>
  ((signs[1] ?? 0) & set[1]) !== 0 ||
  ((signs[2] ?? 0) & set[2]) !== 0 ||
  ((signs[3] ?? 0) & set[3]) !== 0 ||
  ((signs[0] ?? 0) & set[0]) !== 0;
