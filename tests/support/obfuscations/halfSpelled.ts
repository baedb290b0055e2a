import { wordOf, type SpokenLanguage } from './digitWords';
import { digitsOf, plusOf, type Obfuscation } from './obfuscation';

const languages: readonly SpokenLanguage[] = [
  'en',
  'en',
  'es',
  'de',
  'fr',
  'it',
  'pt',
  'ro',
  'pl',
  'ru',
  'tr',
  'nl',
];

/** 2 zero 2 five 5 five … */
export const halfSpelled: Obfuscation = {
  id: 'half-spelled',
  floors: { international: 0.95, national: 0.93 },
  render: (number, random) => {
    const language = random.pick(languages);
    const glue = random.pick([' ', '-', ' ']);
    const digits = digitsOf(number).map((digit, at) =>
      at % 2 === 0 || random.chance(0.2) ? digit : wordOf(digit, language),
    );
    return plusOf(number) + digits.join(glue);
  },
};
