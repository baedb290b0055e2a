// Tens and ones that a listener may add or not: "seventy two fifty-five five oh one …" is 702 555 01…, and not 72 55 501….
import type { Block } from './parts';
import { planOfRegion } from './plans/plan';
import type { Reading } from './readings';

const MAX_APART = 6;

/** Reads a block with some of its tens and ones apart, where it is no number otherwise or only one without its trunk. */
export function readApart(
  block: Block,
  reading: Reading | undefined,
  read: (block: Block) => Reading | undefined,
): Reading | undefined {
  if (!block.items.some(({ apart }) => apart !== undefined)) return reading;
  const places = block.items.flatMap(({ apart }, at) => (apart === undefined ? [] : [at]));
  if (places.length > MAX_APART || !(reading === undefined || lacksTrunk(block, reading))) return reading;
  for (const split of [...places.map((place) => [place]), places]) {
    const other = withApart(block, split);
    const found = read(other);
    if (found?.number.isDialled === true && (reading === undefined || !lacksTrunk(other, found)))
      return found;
  }
  return reading;
}

function withApart(block: Block, places: readonly number[]): Block {
  const items = block.items.map((item, at) =>
    places.includes(at) && item.apart !== undefined ? { ...item, digits: item.apart } : item,
  );
  return { ...block, items, digits: items.map(({ digits }) => digits).join('') };
}

/** It begins with the digit of the trunk prefix, which is taken for one of the number's own. */
function lacksTrunk({ digits }: Block, { number }: Reading): boolean {
  const trunk = planOfRegion(number.region)?.trunkPrefix ?? '';
  return trunk !== '' && digits.startsWith(trunk) && number.national === digits;
}
