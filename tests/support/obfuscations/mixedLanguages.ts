import { wordOf, type SpokenLanguage } from './digitWords';
import { digitsOf, plusOf, type Obfuscation } from './obfuscation';

const pairs: readonly (readonly SpokenLanguage[])[] = [
  ['en', 'es'],
  ['en', 'es'],
  ['en', 'fr'],
  ['en', 'de'],
  ['es', 'pt'],
  ['fr', 'it'],
  ['en', 'ro'],
  ['ru', 'en'],
  ['en', 'es', 'fr'],
  ['de', 'pl'],
];

/** two cero dos cinco five cinco … */
export const mixedLanguages: Obfuscation = {
  id: 'mixed-languages',
  floors: { international: 0.9, national: 0.88 },
  render: (number, random) => {
    const pair = random.pick(pairs);
    const figures = random.pick([0, 0.3]);
    return (
      plusOf(number) +
      digitsOf(number)
        .map((digit) => (random.chance(figures) ? digit : wordOf(digit, random.pick(pair))))
        .join(random.pick([' ', '-', ' ']))
    );
  },
};
