// Which colour is said of what, in whatever order it was written: of all ways to share the colours between two heads out
// to the left one and the right one, the cheapest, by what stands between (a Viterbi search, linear in the text).
import type { Head } from './heads';
import { isBreak, isRole, isSign, type Lexeme } from './lexeme';

/** From here a colour is rather said of nothing that was understood. */
const LOOSE = 2.2;
const AFTER = 0.3; // English says the colour first: "tie maroon" is the rarer order
const SEVERAL = 0.25; // each further colour of one garment
const SEVERAL_OF_OTHERS = 0.6; // "black, red lining": the black is the blazer's
const BOTH_SIDES = 0.9; // "navy blazer black": seldom
const BOTH_SIDES_OF_STRIPES = 0.15; // "white stripes between red"
const MAX_IN_GAP = 12; // colours between two heads; more is a list of a shop
const JOINED = 0.1; // what joins colours of one run: "blue, white and gold"

/** Places of the colours of each head, in order; by place of the head. */
export type ColoursOfHeads = ReadonlyMap<number, readonly number[]>;

/**
 * Colours of each head.
 *
 * @param colours - places of the lexemes that are colours, in order.
 * @returns colours by place of their head; a colour that fits nothing is in none.
 */
export function attachColours(
  lexemes: readonly Lexeme[],
  heads: readonly Head[],
  colours: readonly number[],
): ColoursOfHeads {
  const gaps = gapsOf(lexemes, heads, colours);
  const splits = cheapestSplits(heads, gaps);
  const found = new Map<number, number[]>();
  const give = (head: Head | undefined, colour: Linked | undefined, cost: number): void => {
    if (head === undefined || colour === undefined || cost >= LOOSE) return;
    const held = found.get(head.at);
    if (held === undefined) found.set(head.at, [colour.at]);
    else held.push(colour.at);
  };
  gaps.forEach((gap, number) => {
    const split = splits[number] ?? 0;
    gap.forEach((colour, place) => {
      if (place < split) give(heads[number - 1], colour, colour.toLeft);
      else give(heads[number], colour, colour.toRight);
    });
  });
  return found;
}

/** A colour between two heads, with what it costs to belong to either. */
interface Linked {
  readonly at: number;
  readonly toLeft: number;
  readonly toRight: number;
}

/** Colours before the first head, between each two, and after the last. */
function gapsOf(
  lexemes: readonly Lexeme[],
  heads: readonly Head[],
  colours: readonly number[],
): readonly (readonly Linked[])[] {
  const gaps: (readonly Linked[])[] = [];
  let next = 0;
  for (let number = 0; number <= heads.length; number += 1) {
    const left = heads[number - 1];
    const right = heads[number];
    const inGap: number[] = [];
    while (next < colours.length && (colours[next] ?? 0) < (right?.at ?? Infinity)) {
      inGap.push(colours[next] ?? 0);
      next += 1;
    }
    gaps.push(linked(lexemes, { left, right, colours: inGap.slice(0, MAX_IN_GAP) }));
  }
  return gaps;
}

function linked(
  lexemes: readonly Lexeme[],
  gap: {
    readonly left: Head | undefined;
    readonly right: Head | undefined;
    readonly colours: readonly number[];
  },
): readonly Linked[] {
  const { left, right, colours } = gap;
  const first = colours[0] ?? 0;
  const last = colours.at(-1) ?? 0;
  const lefts: number[] = [];
  let toLeft =
    left === undefined
      ? LOOSE
      : linkCost(lexemes, left.at + 1, first, 'left') + orderCost(lexemes[first], 'left');
  colours.forEach((at, place) => {
    if (place > 0) toLeft += joinCost(lexemes, (colours[place - 1] ?? 0) + 1, at, 'left');
    lefts.push(left === undefined || !left.takesColours || left.onlyBefore ? LOOSE : Math.max(0, toLeft));
  });
  const rights: number[] = [];
  let hasJoint = false;
  let toRight =
    right === undefined
      ? LOOSE
      : linkCost(lexemes, last + 1, right.at, 'right') + orderCost(lexemes[last], 'right');
  for (let place = colours.length - 1; place >= 0; place -= 1) {
    if (place < colours.length - 1) {
      const from = (colours[place] ?? 0) + 1;
      const to = colours[place + 1] ?? 0;
      toRight += joinCost(lexemes, from, to, 'right');
      // "red, white and blue tie" is a list; "dress red, white socks" is none.
      if (!hasJoint && lexemes.slice(from, to).some((lexeme) => isSign(lexeme, 'comma'))) toRight += NO_LIST;
      hasJoint ||= lexemes.slice(from, to).some(isJoint);
    }
    rights[place] = right?.takesColours === true ? Math.max(0, toRight) : LOOSE;
  }
  return colours.map((at, place) => ({ at, toLeft: lefts[place] ?? LOOSE, toRight: rights[place] ?? LOOSE }));
}

/** Welsh says the colour after the garment, English before it. */
function orderCost(colour: Lexeme | undefined, side: 'left' | 'right'): number {
  const isUsual = (colour?.meaning?.isWelsh === true) === (side === 'left');
  return isUsual ? 0 : AFTER;
}

function linkCost(lexemes: readonly Lexeme[], from: number, to: number, side: 'left' | 'right'): number {
  // "red round the pockets", "gold on the cuffs": the edge is of that colour.
  const isOnEdge = side === 'right' && lexemes[to]?.kind === 'trimPlace';
  let cost = 0;
  for (let at = from; at < to; at += 1) {
    const lexeme = lexemes[at] as Lexeme; // within the list
    // "…, it was scarlet": the garment spoken of last, whatever stood between.
    if (side === 'left' && isIt(lexemes, at)) cost = 0;
    if (side === 'left' && at === from && isSentenceOfColour(lexemes, at, to)) return ALONE;
    cost += isOnEdge && isRole(lexeme, 'on') ? ON_EDGE : costOf(lexeme)[side];
  }
  return cost;
}

const ON_EDGE = 0.2;
const ALONE = 0.8;

/** "School tie. Red." */
function isSentenceOfColour(lexemes: readonly Lexeme[], stop: number, colour: number): boolean {
  const after = lexemes[colour + 1];
  return (
    isSign(lexemes[stop], 'stop', 'line') && colour === stop + 1 && (after === undefined || isBreak(after))
  );
}

function isIt(lexemes: readonly Lexeme[], at: number): boolean {
  const isName = /^(?:it|they|these|those|which|it s)$/.test(lexemes[at]?.phrase ?? '');
  return isName && (lexemes[at]?.phrase === 'it s' || isRole(lexemes[at + 1], 'is', 'maybe'));
}

/** As the cost of a link, but cheap over what joins colours with one another. */
function joinCost(lexemes: readonly Lexeme[], from: number, to: number, side: 'left' | 'right'): number {
  let cost = 0;
  let hasComma = false;
  let isBroken = false;
  for (let at = from; at < to; at += 1) {
    const lexeme = lexemes[at] as Lexeme; // within the list
    if (side === 'left' && isIt(lexemes, at)) cost = JOINED;
    if (isJoint(lexeme)) {
      cost += JOINED;
      // "(bottle green I think), white shirt": what stood in brackets is no part of a list after them.
      isBroken ||= side === 'right' && isSign(lexeme, 'bracket');
    } else if (isSign(lexeme, 'comma', 'doubt')) {
      hasComma = true;
      cost += 3 * JOINED;
    } else if (side === 'right' && isRole(lexeme, 'with')) return LOOSE;
    else if (isRole(lexeme, 'between', 'is') || (side === 'left' && isRole(lexeme, 'with')))
      cost += 3 * JOINED;
    else {
      isBroken = true;
      // "grey, two red stripes": a number, a width, an article begins what the next colour is said of.
      const begins =
        side === 'right' &&
        (['group', 'width', 'direction'].includes(lexeme.kind) || isRole(lexeme, 'article'));
      cost += begins ? BEGINS : 1.5 * Math.max(0, costOf(lexeme)[side]);
    }
  }
  return cost + (hasComma && isBroken ? BROKEN : 0);
}

const BEGINS = 0.8;
const BROKEN = 0.8;
const NO_LIST = 0.5;

function isJoint(lexeme: Lexeme): boolean {
  return (
    isRole(lexeme, 'and', 'or', 'then', 'maybe', 'shade') || isSign(lexeme, 'and', 'slash', 'dash', 'bracket')
  );
}

interface Cost {
  readonly left: number;
  readonly right: number;
}

const signCosts: Readonly<Record<string, Cost>> = {
  comma: { left: 1, right: 1.2 },
  stop: { left: 4, right: 4 },
  line: { left: 2.5, right: 3 },
  slash: { left: 0.6, right: 1 },
  colon: { left: -0.1, right: 2 },
  dash: { left: 0.1, right: 1 },
  bracket: { left: 0.1, right: 0.3 },
  and: { left: 0.9, right: 0.8 },
  doubt: { left: 0.3, right: 1 },
};
const roleCosts: Readonly<Record<string, Cost>> = {
  neutral: { left: 0.05, right: 0 },
  material: { left: 0, right: 0 },
  shade: { left: 0, right: 0 },
  ish: { left: 0, right: 0 },
  article: { left: 0.1, right: 0.15 },
  and: { left: 0.9, right: 0.8 },
  or: { left: 0.9, right: 0.8 },
  with: { left: 0.8, right: 1 },
  is: { left: -0.2, right: 1.5 },
  in: { left: -0.2, right: 1 },
  all: { left: -0.2, right: 0.1 },
  on: { left: 1.2, right: 1.5 },
  of: { left: 0.6, right: 0.7 },
  between: { left: 0.2, right: 0.8 },
  then: { left: 0.5, right: 0.5 },
  maybe: { left: 0.05, right: 0.4 },
  filler: { left: 0.3, right: 0.8 },
  uniform: { left: 0.9, right: 0.9 },
  it: { left: 0.2, right: 1 },
  but: { left: 1.5, right: 2 },
  no: { left: 1.5, right: 1 },
  not: { left: 0.3, right: 1 },
  unseen: { left: 1.5, right: 2 },
  same: { left: 1.5, right: 1.5 },
};

/** What stands between a colour and its stripes at no cost. */
const passed = new Set<string>(['colour', 'width', 'direction', 'group', 'quality']);

function costOf(lexeme: Lexeme): Cost {
  if (lexeme.kind === 'sign') return signCosts[lexeme.id] ?? { left: 0.5, right: 0.5 };
  if (lexeme.kind === 'grammar') return roleCosts[lexeme.id] ?? { left: 0.5, right: 0.8 };
  if (lexeme.kind === 'unknown') return { left: 0.6, right: 0.9 };
  if (lexeme.kind === 'pattern') return { left: 1, right: 0 }; // "plain"; others are heads
  if (passed.has(lexeme.kind)) return { left: 0, right: 0 };
  return { left: 0.8, right: 1 };
}

/** How many colours of each gap belong to its left head, at least cost over the whole description. */
function cheapestSplits(heads: readonly Head[], gaps: readonly (readonly Linked[])[]): readonly number[] {
  // `best[split]` is the least cost of all before a gap, given that so many of the gap's colours go left.
  let best: number[] = [0];
  const came: (readonly number[])[] = [];
  heads.forEach((head, number) => {
    const gap = gaps[number] ?? [];
    const after = gaps[number + 1] ?? [];
    const next: number[] = [];
    const from: number[] = [];
    for (let split = 0; split <= after.length; split += 1) {
      let least = Infinity;
      let place = 0;
      best.forEach((cost, before) => {
        const total = cost + headCost(head, gap.slice(before), after.slice(0, split));
        if (total < least) {
          least = total;
          place = before;
        }
      });
      next.push(least);
      from.push(place);
    }
    came.push(from);
    best = next;
  });
  const last = gaps.at(-1) ?? [];
  const ends = best.map((cost, split) => cost + LOOSE * (last.length - split));
  let split = heads.length === 0 ? 0 : ends.indexOf(Math.min(...ends));
  const splits = [split];
  for (let number = heads.length - 1; number >= 0; number -= 1) {
    split = came[number]?.[split] ?? 0;
    splits.unshift(split);
  }
  return splits;
}

function headCost(head: Head, before: readonly Linked[], after: readonly Linked[]): number {
  const costs = [...before.map(({ toRight }) => toRight), ...after.map(({ toLeft }) => toLeft)];
  const links = costs.reduce((sum, cost) => sum + Math.min(cost, LOOSE), 0);
  const held = costs.filter((cost) => cost < LOOSE).length;
  if (held === 0) return links + (head.takesColours ? head.bareCost : 0);
  const hasBoth = before.some(({ toRight }) => toRight < LOOSE) && after.some(({ toLeft }) => toLeft < LOOSE);
  const bothSides = head.joinsSides ? BOTH_SIDES_OF_STRIPES : BOTH_SIDES;
  const each = head.onlyBefore ? SEVERAL_OF_OTHERS : head.takesSeveral ? 0.02 : SEVERAL;
  return links + each * (held - 1) + (hasBoth ? bothSides : 0);
}
