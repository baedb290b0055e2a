import { digitsOf, plainGroups, plusOf, type Obfuscation } from './obfuscation';

/** 2x0x2x5x5x5 …, 2a0b2c, by groups or in one. */
export const noise: Obfuscation = {
  id: 'letters-between',
  floors: { international: 0.9, national: 0.9 },
  render: (number, random) => {
    const same = random.pick(['x', 'X', 'k', 'u']);
    const letter = (): string =>
      random.chance(0.7) ? same : random.pick(['a', 'c', 'f', 'h', 'm', 'n', 'v', 'w']);
    const withLetters = (digits: readonly string[]): string =>
      digits.reduce((text, digit) => text + letter() + digit);
    const groups = plainGroups(number);
    const isByGroups = groups.every((group) => group.length >= 3) && random.chance(0.5);
    const parts = isByGroups
      ? groups.map((group) => withLetters(Array.from(group)))
      : [withLetters(digitsOf(number))];
    return plusOf(number) + parts.join(' ');
  },
};
