// How like a seen value and a school's value are, 0–1: colours by how they look in the light there was, choices by which are
// taken for each other, letters by one slip, mottos by shared words.
import { deltaE2000 } from '../colour/difference';
import type { Lab } from '../colour/lab';
import { foldText, type ColourId, type Light, type SlotValue } from '../outfit';
import { once } from '../../once';
import { colourOf, colours } from '../vocabulary/colours';

/**
 * Differences (CIEDE2000) at which likeness falls to e^-½. Daylight: maroon and burgundy (4) are mostly the same, red and
 * scarlet (9) seldom, navy and black (14) hardly. Poor: navy and black may be taken for each other.
 */
const toleranceOf: Readonly<Record<Light, number>> = { daylight: 6, poor: 10 };

/** Checks or tartan, whichever: what follows from the colours of checks. Never told, so that no slot has it as a choice. */
export const CHECKED = 'checked';

/** Choices that are taken for each other, and how far; both ways. A mirrored picture turns stripes. */
const taken: readonly (readonly [string, string, number])[] = [
  ['rising_right', 'rising_left', 0.45],
  ['thin', 'medium', 0.35],
  ['medium', 'wide', 0.35],
  ['thin', 'mixed', 0.2],
  ['wide', 'mixed', 0.2],
  ['medium', 'mixed', 0.3],
  ['single', 'double', 0.2],
  ['double', 'triple', 0.3],
  ['checks', 'tartan', 0.5],
  [CHECKED, 'checks', 1],
  [CHECKED, 'tartan', 1],
  ['lapels', 'edges', 0.5],
  ['lapels', 'collar', 0.4],
  ['collar', 'neck', 0.6],
  ['circle', 'oval', 0.4],
  ['square', 'rectangle', 0.4],
  ['square', 'diamond', 0.2],
  ['shield', 'free', 0.15],
  ['sweatshirt', 'crew_neck', 0.6],
  ['v_neck', 'crew_neck', 0.3],
  ['v_neck', 'sweatshirt', 0.2],
  ['shirt', 'blouse', 0.8],
  ['pleated', 'kilt', 0.4],
  ['pleated', 'skort', 0.4],
  ['t_shirt', 'polo', 0.3],
  ['coat', 'anorak', 0.5],
  ['fleece', 'sweatshirt', 0.3],
  ['tree', 'oak', 0.6],
  ['leaf', 'oak_leaf', 0.5],
  ['bird', 'dove', 0.4],
  ['bird', 'eagle', 0.4],
  ['bird', 'martlet', 0.5],
  ['eagle', 'phoenix', 0.4],
  ['falcon', 'eagle', 0.5],
  ['castle', 'tower', 0.5],
  ['lamp', 'torch', 0.4],
  ['torch', 'flame', 0.4],
  ['flower', 'rose', 0.3],
  ['rose', 'tudor_rose', 0.6],
  ['waves', 'river', 0.5],
  ['ship', 'boat', 0.6],
  ['book', 'bible', 0.6],
  ['bend', 'chevron', 0.15],
  ['horse', 'unicorn', 0.4],
  ['dragon', 'griffin', 0.4],
  ['lion', 'griffin', 0.3],
  ['cross', 'celtic_cross', 0.5],
  ['cross', 'maltese_cross', 0.5],
];
const takenFor = new Map(
  taken.flatMap(([one, two, share]) => [
    [`${one} ${two}`, share] as const,
    [`${two} ${one}`, share] as const,
  ]),
);

/** Likeness of a colour difference. */
export function colourSimilarity(deltaE: number, light: Light): number {
  return Math.exp(-((deltaE / toleranceOf[light]) ** 2) / 2);
}

const differences = once(
  () =>
    new Map(
      colours.map((left) => [
        left.id,
        new Map(colours.map((right) => [right.id, deltaE2000(left.lab, right.lab)] as const)),
      ]),
    ),
);

/** Difference of two named colours; undefined where one is not in the vocabulary. */
export function namedDifference(left: ColourId, right: ColourId): number | undefined {
  return differences().get(left)?.get(right);
}

export interface Seeing {
  readonly light: Light;
  /** Measured, in place of the seen colour's name. */
  readonly lab: Lab | undefined;
}

/** Likeness of a seen value and a value of a school. */
export function similarity01(seen: SlotValue, has: SlotValue, { light, lab }: Seeing): number {
  if (seen.kind === 'colour' && has.kind === 'colour') {
    if (lab === undefined && seen.colour === has.colour) return 1;
    const named = colourOf(has.colour);
    const difference =
      lab === undefined || named === undefined
        ? namedDifference(seen.colour, has.colour)
        : deltaE2000(lab, named.lab);
    return difference === undefined ? 0 : colourSimilarity(difference, light);
  }
  if (seen.kind === 'choice' && has.kind === 'choice')
    return seen.choice === has.choice ? 1 : (takenFor.get(`${seen.choice} ${has.choice}`) ?? 0);
  if (seen.kind === 'text' && has.kind === 'text') return textSimilarity01(seen.text, has.text);
  return seen.kind === 'absent' && has.kind === 'absent' ? 1 : 0;
}

const ONE_SLIP = 0.4;
const MIN_LETTERS_FOR_A_SLIP = 3;
/** Initials, not mottos: those are compared by words. */
export const MAX_LETTERS_FOR_A_SLIP = 8;

/** Equal when folded: 1; initials with one letter more, fewer or other: 0.4; else the share of words that both have, squared. */
export function textSimilarity01(seen: string, has: string): number {
  const [one, two] = [foldText(seen), foldText(has)];
  if (one === two) return 1;
  const [fewest, most] = [Math.min(one.length, two.length), Math.max(one.length, two.length)];
  if (fewest >= MIN_LETTERS_FOR_A_SLIP && most <= MAX_LETTERS_FOR_A_SLIP && isOneSlip(one, two))
    return ONE_SLIP;
  const [words, others] = [wordsOf(seen), wordsOf(has)];
  if (words.length < 2 && others.length < 2) return 0;
  const shared = words.filter((word) => others.includes(word)).length;
  return (shared / Math.max(words.length, others.length)) ** 2;
}

/** Words of a text or colours of an order, folded, each once. */
export function wordsOf(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .slice(0, 200)
        .split(/[\s>]+/)
        .map(foldText)
        .filter((word) => word.length > 1),
    ),
  ];
}

/** Whether two different texts become equal by one insertion, deletion or replacement. */
export function isOneSlip(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1) return false;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.length === long.length ? start + 1 : start;
  return short.slice(rest) === long.slice(start + 1);
}
