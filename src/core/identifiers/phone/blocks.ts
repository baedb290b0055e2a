// Which items make one number together: those held more closely than what parts them from their neighbours.
import { gaps } from './gaps';
import type { Item } from './items';
import {
  blockOf,
  bracketParts,
  equalParts,
  gapOf,
  MAX_DIGITS,
  withoutEdges,
  type Block,
  type Core,
} from './parts';
import { shapely } from './shapely';
import { trimmed, withoutCount, type Cut, type Used } from './trimmed';

export type { Block } from './parts';

const MIN_DIGITS = 6;
const MIN_SHORT = 7;
const MIN_LONG = 9;

/**
 * Reads blocks from the most closely held to the loosest, until every item is in one that reads or none is left.
 *
 * @param read - what a block means; undefined if it is no number.
 * @returns what was read, in order of place. Linear: every item is looked at once for each strength of gap.
 */
export function readBlocks<Reading>(
  run: readonly Item[],
  read: (block: Block) => Reading | undefined,
): readonly Reading[] {
  if (run.length === 1) return readAlone(run, read);
  const taken: (readonly [place: number, reading: Reading])[] = [];
  let open: readonly Open[] = [[0, run]];
  const take = (place: number, block: Block): number | undefined => {
    const reading = read(block);
    if (reading === undefined) return undefined;
    taken.push([place, reading]);
    return place + block.items.length;
  };
  // Whole numbers first, however loosely held; then short ones: "030, 23125 123" is no number of eight digits.
  const strengths = strengthsOf(run);
  const reads = (block: Block): boolean => read(block) !== undefined;
  const all = digitsOf(run);
  const isShort = run.length > 1 && all < MIN_LONG && all >= MIN_SHORT;
  if (isShort || isPartedOnce(run))
    open = readStrength(open, { strength: 31 - Math.clz32(strengths), minDigits: MIN_DIGITS, take, reads });
  for (const minDigits of [MIN_LONG, MIN_DIGITS])
    for (let strength = gaps.glued as number; strength <= gaps.hostile && open.length > 0; strength++)
      if ((strengths & (1 << strength)) !== 0)
        open = readStrength(open, { strength, minDigits, take, reads });
  if (taken.length > 1) taken.sort(([left], [right]) => left - right);
  return taken.map(([, reading]) => reading);
}

/** Figures in one piece, nearly half of all numbers: there is only one way to take them. */
function readAlone<Reading>(
  run: readonly Item[],
  read: (block: Block) => Reading | undefined,
): readonly Reading[] {
  const digits = digitsOf(run);
  const reading =
    digits < MIN_DIGITS || digits > MAX_DIGITS ? undefined : read(blockOf(run, gaps.glued, false));
  return reading === undefined ? [] : [reading];
}

/** "+496990009🌹426": one sign, and no space around it. */
function isPartedOnce([first, second, ...others]: readonly Item[]): boolean {
  if (first === undefined || second === undefined || others.length > 0) return false;
  return second.gap.strength === gaps.odd && !second.gap.written.includes(' ') && second.gap.written !== '/';
}

/** Strengths of gap that there are, a bit each; items alone are held by none. */
function strengthsOf(run: readonly Item[]): number {
  let bits = 1 << gaps.glued;
  for (let at = 1; at < run.length; at += 1) bits |= 1 << gapOf(run, at);
  return bits;
}

/** Items that no number has taken yet, and the place of the first. */
type Open = readonly [place: number, items: readonly Item[]];

/** Reads the blocks of one strength; what is left of the items comes back. */
function readStrength(open: readonly Open[], pass: Cut): readonly Open[] {
  if (!mayHold(open, pass)) return open;
  const left: Open[] = [];
  for (const [offset, items] of open) {
    let rest = 0;
    for (const [from, to] of blocksWithin(items, pass.strength)) {
      for (const [start, end] of readOne(items.slice(from, to), offset + from, pass)) {
        if (start - offset > rest) left.push([offset + rest, items.slice(rest, start - offset)]);
        rest = end - offset;
      }
    }
    if (rest < items.length) left.push([offset + rest, rest === 0 ? items : items.slice(rest)]);
  }
  return left;
}

/** Whether some block is long enough: before it is asked, nothing is cut out. */
function mayHold(open: readonly Open[], { strength, minDigits }: Cut): boolean {
  for (const [, items] of open) {
    let digits = 0;
    for (let at = 0; at < items.length; at += 1) {
      if (at > 0 && gapOf(items, at) > strength) digits = 0;
      digits += items[at]?.digits.length ?? 0;
      if (digits >= minDigits) return true;
    }
  }
  return false;
}

/** Digits of all items. */
function digitsOf(items: readonly Item[]): number {
  let digits = 0;
  for (let at = 0; at < items.length; at += 1) digits += items[at]?.digits.length ?? 0;
  return digits;
}

const nothing: Used = [];

/** Stretches of items that gaps up to a strength hold together and that have a gap of just that strength. */
function blocksWithin(items: readonly Item[], strength: number): Used {
  const blocks: (readonly [number, number])[] = [];
  let from = 0;
  let strongest = 0;
  for (let at = 1; at <= items.length; at++) {
    const gap = at < items.length ? gapOf(items, at) : gaps.end;
    if (gap <= strength) {
      strongest = Math.max(strongest, gap);
      continue;
    }
    if (strongest === strength || (strength === gaps.glued && at - from === 1)) blocks.push([from, at]);
    from = at;
    strongest = 0;
  }
  return blocks;
}

function readOne(items: readonly Item[], place: number, pass: Cut): Used {
  const { strength, minDigits, take } = pass;
  const digits = digitsOf(items);
  if (digits < minDigits) return nothing;
  const core = withoutSoftEdges(items);
  if (core !== undefined) {
    const used = readOne(core.items, place + core.offset, pass);
    if (used.length > 0) return used;
  }
  // "030 23125 123 2 girls": where numbers have no fixed length, a count behind one would read as its end.
  if (items.at(-1)?.isBeforeWord === true && strength >= gaps.space && digits <= MAX_DIGITS) {
    const used = withoutCount(items, place, pass);
    if (used.length > 0) return used;
  }
  if (digits <= MAX_DIGITS) {
    const end = take(place, blockOf(items, strength, false));
    if (end !== undefined) return [[place, end]];
  }
  const parts = equalParts(items, digits);
  const all = parts && takeAll(parts, items, place, pass);
  if (all !== undefined) return all;
  const bracketed: (readonly [number, number])[] = [];
  for (const part of bracketParts(items) ?? []) {
    const start = place + items.indexOf(part[0] as Item);
    const end = take(start, blockOf(part, strength, false));
    if (end !== undefined) bracketed.push([start, end]);
  }
  if (bracketed.length > 0) return bracketed;
  const known = withoutEdges(items, ({ isGuess, hasPlus }) => isGuess && !hasPlus);
  if (known !== undefined) {
    const used = readOne(known.items, place + known.offset, pass);
    if (used.length > 0) return used;
  }
  if (strength < gaps.space) return nothing;
  return digits > MAX_DIGITS ? shapely(items, place, pass) : trimmed(items, place, pass);
}

/** What may be no digit at all is left out at the edges, as long as the rest reads. */
function withoutSoftEdges(items: readonly Item[]): Core | undefined {
  return withoutEdges(items, ({ isSoft, hasPlus }) => isSoft && !hasPlus);
}

/** All of the parts, if each of them reads: four years in a row are not two numbers and one of them no number. */
function takeAll(
  parts: readonly (readonly Item[])[],
  items: readonly Item[],
  place: number,
  { strength, take, reads }: Cut,
): Used | undefined {
  const blocks = parts.map((part) => blockOf(part, strength, false));
  if (!blocks.every(reads)) return undefined;
  return blocks.flatMap((block): Used => {
    const start = place + items.indexOf(block.items[0] as Item);
    const end = take(start, block);
    return end === undefined ? [] : [[start, end]];
  });
}
