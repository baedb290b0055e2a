// Looks for texts whose cost grows faster than they do: a random piece is repeated to a short and to a long text, and
// what a character costs in each is compared, in time of the processor.
import { takeApart } from '../../../src/core/takeApart';
import { extractionText } from './extractTexts';
import { randomFrom } from './random';

const SHORT_CHARACTERS = 2000;
const LONG_CHARACTERS = 32_000;
/** A linear rule gives 1; collection of garbage and cold code stay well below this. */
const MOST_TIMES_DEARER = 5;
/** Below it a measurement says nothing. */
const LEAST_LONG_MILLISECONDS = 150;

export interface Growth {
  /** The piece that was repeated. */
  readonly unit: string;
  readonly shortMicrosecondsPerCharacter: number;
  readonly longMicrosecondsPerCharacter: number;
}

/**
 * Measures so many random pieces.
 *
 * @returns those of which a character of a long text costs several times what one of a short text does, twice measured.
 */
export function growingUnits(seed: number, units: number): readonly Growth[] {
  const found: Growth[] = [];
  for (let index = 0; index < units; index += 1) {
    const random = randomFrom(seed + index * 7919);
    const text = extractionText(seed, index);
    const from = random.below(Math.max(1, text.length - 1));
    const unit = text.slice(from, from + 1 + random.below(24));
    if (unit === '') continue; // of an empty text
    const growth = growthOf(unit);
    if (growth === undefined) continue;
    const again = growthOf(unit);
    if (again !== undefined) found.push(again);
  }
  return found;
}

/** Undefined where the cost of a character does not grow with the text. */
export function growthOf(unit: string, read: (text: string) => unknown = readAll): Growth | undefined {
  const long = millisecondsOf(unit, LONG_CHARACTERS, read);
  if (long < LEAST_LONG_MILLISECONDS) return undefined;
  const short = Math.min(...[1, 2, 3].map(() => millisecondsOf(unit, SHORT_CHARACTERS, read)));
  const [shortEach, longEach] = [(short * 1000) / SHORT_CHARACTERS, (long * 1000) / LONG_CHARACTERS];
  if (longEach < MOST_TIMES_DEARER * Math.max(shortEach, 0.1)) return undefined;
  return { unit, shortMicrosecondsPerCharacter: shortEach, longMicrosecondsPerCharacter: longEach };
}

const readAll = (text: string): unknown => takeApart(text, { country: 'US' });

function millisecondsOf(unit: string, characters: number, read: (text: string) => unknown): number {
  const text = unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
