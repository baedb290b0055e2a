// One way of writing an e-mail address, a site or a name at a platform so that a search for it misses it and a person
// still reads it. The ways here are those the extractors were developed with.
import type { IdentifierType } from '../../../../src/core/identifiers/identifier';
import type { Random } from '../../../../src/world/random';

export interface WrittenIdentifier {
  readonly text: string;
  readonly value: string;
}

export interface Style {
  /** Name of the class, as the tests and the bench print it. */
  readonly id: string;
  readonly type: IdentifierType;
  /** Share that must be found. */
  readonly floor: number;
  readonly write: (random: Random) => WrittenIdentifier;
}

const firstParts = 'velvet maple sunny amber misty coral ivory lunar pepper willow hazel ruby'.split(' ');
const secondParts = 'rose brook fic lark heart stone lily moon fox berry sky pearl'.split(' ');

/** A word that is in no dictionary, as people make them up for themselves. */
export const inventedWord = (random: Random): string => random.pick(firstParts) + random.pick(secondParts);

export function mailboxName(random: Random): string {
  const word = inventedWord(random);
  const forms = [
    word,
    `${word}${random.integer(2, 99)}`,
    `${random.pick(firstParts)}.${random.pick(secondParts)}`,
    `${random.pick(firstParts)}_${random.pick(secondParts)}`,
  ];
  return random.pick(forms);
}

export function handleName(random: Random): string {
  const word = inventedWord(random);
  const forms = [
    word,
    `${word}${random.integer(2, 99)}`,
    `${random.pick(firstParts)}_${random.pick(secondParts)}${random.integer(2, 99)}`,
    `${random.pick(firstParts)}.${random.pick(secondParts)}`,
  ];
  return random.pick(forms);
}

/** Labels of a host that is reserved for examples. */
export const hostLabels = (random: Random): readonly string[] =>
  random.pick([
    ['example', 'org'],
    ['example', 'com'],
    ['example', 'net'],
    ['example', 'co', 'uk'],
    ['example', 'com'],
    [inventedWord(random), 'example', 'com'],
  ]);

/** What people write around it; none of it belongs to it. */
const sentences: readonly ((written: string) => string)[] = [
  (written) => written,
  (written) => `Hi I am Lily, ${written}`,
  (written) => `${written} kisses`,
  (written) => `new in town! ${written}, open 10am`,
  (written) => `60 min 150\n${written}\nno blocked calls`,
];

export const inSentence = (written: string, random: Random): string => random.pick(sentences)(written);
