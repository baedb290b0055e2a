// How the pieces of a disguised label hang together, and which letters its signs stand for.
import type { TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { isDigitUnit } from './web/characters';

const LEET_SIGNS = '!@$|+';
/** Signs that part letters, and stand for none. */
export const PARTING_SIGNS = '.-_*~';

/** By character: 1 for what stands for a letter or parts letters within a disguised label. */
const joins = new Uint8Array(128);
for (const sign of LEET_SIGNS + PARTING_SIGNS) joins[sign.charCodeAt(0)] = 1;
export const isJoiningUnit = (unit: number): boolean => unit < 128 && joins[unit] === 1;

/** Letters by the digits and signs that stand for them. */
export const letterOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    '!': 'i',
    '@': 'a',
    $: 's',
    '|': 'l',
    '+': 't',
  }),
);

/** `hidden`: over a sign or nothing ("t-g", "t0k"); `apart`: single letters over a blank ("i g"). */
export type Hanging = 'hidden' | 'apart';

/** How a token hangs on the next. */
export function hangingAt(text: string, { starts, ends }: TokenTable, place: number): Hanging | undefined {
  if (place + 1 >= starts.length) return undefined;
  const start = starts[place] ?? 0;
  const end = ends[place] ?? 0;
  const next = starts[place + 1] ?? 0;
  const gap = next - end;
  if (gap === 0)
    return isDigitUnit(unitAt(text, start)) === isDigitUnit(unitAt(text, next)) ? undefined : 'hidden';
  if (gap !== 1) return undefined;
  const unit = unitAt(text, end);
  if (unit === SPACE) return end - start === 1 && (ends[place + 1] ?? 0) - next === 1 ? 'apart' : undefined;
  return isJoiningUnit(unit) ? 'hidden' : undefined;
}
const SPACE = 0x20;
