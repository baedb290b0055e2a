import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

const letters: Readonly<Record<string, readonly string[]>> = {
  '0': ['O', 'o'],
  '1': ['l', 'I'],
  '2': ['Z'],
  '5': ['S', 's'],
  '8': ['B'],
};

/** 2O2-5S5-Ol23 */
export const lookAlike: Obfuscation = {
  id: 'look-alike',
  floors: { international: 0.9, national: 0.9 },
  render: (number, random) => {
    const shown = (digit: string): string =>
      random.chance(0.5) && letters[digit] ? random.pick(letters[digit]) : digit;
    return (
      plusOf(number) +
      plainGroups(number)
        .map((group) => Array.from(group, shown).join(''))
        .join(random.pick(['-', ' ', '.']))
    );
  },
};
