import { wordOf, type SpokenLanguage } from './digitWords';
import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

const languages: readonly SpokenLanguage[] = ['en', 'en', 'es', 'de', 'fr', 'it', 'pt', 'nl', 'ru', 'pl'];

/** t w o  z e r o  t w o · t.w.o z.e.r.o t.w.o · t-w-o 0 2 */
export const lettersApart: Obfuscation = {
  id: 'letters-apart',
  floors: { international: 0.9, national: 0.88 },
  render: (number, random) => {
    const language = random.pick(languages);
    const [inner, outer] = random.pick([
      [' ', '  '],
      ['.', ' '],
      ['-', ' '],
      ['_', ' '],
      ['*', ' '],
      [' ', ', '],
      [' ', ' '],
      [' . ', '   '],
    ] as const);
    const isHalf = random.chance(0.3);
    return (
      plusOf(number) +
      plainGroups(number)
        .map((group) =>
          Array.from(group, (digit) =>
            isHalf && random.chance(0.5) ? digit : Array.from(wordOf(digit, language)).join(inner),
          ).join(outer),
        )
        .join(outer)
    );
  },
};
