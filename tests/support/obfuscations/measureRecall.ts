// Writes numbers in one way of hiding into a sentence, and counts what the phone extractor finds.
import { phone } from '../../../src/core/identifiers/phone/phone';
import { createRandom, type Random } from '../../../src/world/random';
import type { ExampleNumber } from './exampleNumbers';
import type { Obfuscation } from './obfuscation';

export interface Share {
  readonly tried: number;
  readonly share: number;
  /** Texts in which the number was not found. */
  readonly missed: readonly string[];
}

export interface Recall {
  readonly international: Share;
  readonly national: Share;
  /** Of all numbers found, those that were written. */
  readonly precision: number;
  readonly strange: readonly string[];
}

/** Nothing in them belongs to a number; some announce one, some have figures of other kinds near. */
const sentences: readonly ((number: string) => string)[] = [
  (number) => `Hi I am Lily, ${number} any time`,
  (number) => `call me: ${number}. Kisses`,
  (number) => number,
  (number) => `New in town! text ${number} now, 120 roses`,
  (number) => `60 min 150\n${number}\nopen 10am`,
  (number) => `I'm 23 and sweet (${number}) no blocked calls`,
];

/**
 * Recall of one way of hiding, with the country code and as dialled within the country.
 *
 * @param options - `numbers`: at most so many, picked by the seed.
 */
export function measureRecall(
  examples: readonly ExampleNumber[],
  obfuscation: Obfuscation,
  { seed, numbers }: { readonly seed: string; readonly numbers: number },
): Recall {
  const random = createRandom(`${seed}/${obfuscation.id}`);
  const picked =
    numbers >= examples.length ? examples : Array.from({ length: numbers }, () => random.pick(examples));
  const missed = { international: [] as string[], national: [] as string[] };
  const strange: string[] = [];
  let nationals = 0;
  let found = 0;
  const tryOne = (example: ExampleNumber, groups: readonly string[], country?: string): boolean => {
    const text = sentenceOf(obfuscation.render({ groups }, random), random);
    const values = phone.extract(text, country === undefined ? {} : { country }).map(({ value }) => value);
    found += values.length;
    for (const value of values)
      if (value !== example.value) strange.push(`${example.region} ${JSON.stringify(text)} → ${value}`);
    if (values.includes(example.value)) return true;
    const side = country === undefined ? 'international' : 'national';
    missed[side].push(`${example.region} ${example.value} ${JSON.stringify(text)}`);
    return false;
  };
  for (const example of picked) {
    tryOne(example, example.international);
    if (example.national === undefined) continue;
    nationals += 1;
    tryOne(example, example.national, example.region);
  }
  const shareOf = (tried: number, without: readonly string[]): Share => ({
    tried,
    share: tried === 0 ? 1 : 1 - without.length / tried,
    missed: without,
  });
  return {
    international: shareOf(picked.length, missed.international),
    national: shareOf(nationals, missed.national),
    precision: found === 0 ? 1 : 1 - strange.length / found,
    strange,
  };
}

function sentenceOf(number: string, random: Random): string {
  return random.pick(sentences)(number);
}
