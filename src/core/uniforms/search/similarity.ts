// How like a seen value and a school's value are, 0–1: colours by how they look in the light there was, choices by which are
// taken for each other, letters by one slip, mottos by shared words.
import { deltaE2000 } from '../colour/difference';
import type { Lab } from '../colour/lab';
import { foldText, type ColourId, type Light, type SlotValue } from '../outfit';
import { once } from '../../once';
import { colourOf, colours } from '../vocabulary/colours';

/**
 * Differences (CIEDE2000) at which likeness falls to e^-½. Daylight: maroon and burgundy (4) are mostly the same, red and
 * scarlet (9) hardly, navy and black (14) never. Poor: navy and black may be taken for each other.
 */
const toleranceOf: Readonly<Record<Light, number>> = { daylight: 4.5, poor: 10 };

/** Checks or tartan, whichever: what follows from the colours of checks. Never told, so that no slot has it as a choice. */
export const CHECKED = 'checked';

/** Choices that are taken for each other, and how far; both ways. A mirrored picture turns stripes. */
const taken: readonly (readonly [string, string, number])[] = [
  ['rising_right', 'rising_left', 0.23],
  ['thin', 'medium', 0.17],
  ['medium', 'wide', 0.17],
  ['thin', 'mixed', 0.1],
  ['wide', 'mixed', 0.1],
  ['medium', 'mixed', 0.15],
  ['single', 'double', 0.1],
  ['double', 'triple', 0.15],
  ['checks', 'tartan', 0.25],
  [CHECKED, 'checks', 1],
  [CHECKED, 'tartan', 1],
  ['lapels', 'edges', 0.25],
  ['lapels', 'collar', 0.2],
  ['collar', 'neck', 0.3],
  ['circle', 'oval', 0.2],
  ['square', 'rectangle', 0.2],
  ['square', 'diamond', 0.1],
  ['shield', 'free', 0.07],
  ['sweatshirt', 'crew_neck', 0.3],
  ['v_neck', 'crew_neck', 0.15],
  ['v_neck', 'sweatshirt', 0.1],
  ['shirt', 'blouse', 0.4],
  ['pleated', 'kilt', 0.2],
  ['pleated', 'skort', 0.2],
  ['t_shirt', 'polo', 0.15],
  ['coat', 'anorak', 0.25],
  ['fleece', 'sweatshirt', 0.15],
  ['tree', 'oak', 0.3],
  ['leaf', 'oak_leaf', 0.25],
  ['bird', 'dove', 0.2],
  ['bird', 'eagle', 0.2],
  ['bird', 'martlet', 0.25],
  ['eagle', 'phoenix', 0.2],
  ['falcon', 'eagle', 0.25],
  ['castle', 'tower', 0.25],
  ['lamp', 'torch', 0.2],
  ['torch', 'flame', 0.2],
  ['flower', 'rose', 0.15],
  ['rose', 'tudor_rose', 0.3],
  ['waves', 'river', 0.25],
  ['ship', 'boat', 0.3],
  ['book', 'bible', 0.3],
  ['bend', 'chevron', 0.07],
  ['horse', 'unicorn', 0.2],
  ['dragon', 'griffin', 0.2],
  ['lion', 'griffin', 0.15],
  ['cross', 'celtic_cross', 0.25],
  ['cross', 'maltese_cross', 0.25],
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
