import { wordOf, type SpokenLanguage } from './digitWords';
import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

/** Languages that say the sign before a country code with this word. */
const plusWords: Partial<Record<SpokenLanguage, string>> = {
  en: 'plus ',
  de: 'plus ',
  fr: 'plus ',
  nl: 'plus ',
  pl: 'plus ',
  ro: 'plus ',
  es: 'más ',
  it: 'più ',
  pt: 'mais ',
  ru: 'плюс ',
  tr: 'artı ',
  vi: 'cộng ',
};
const unspaced: ReadonlySet<SpokenLanguage> = new Set(['zh', 'ko', 'th']);

/** Every digit as a word of one language. */
export const spelledIn = (language: SpokenLanguage): Obfuscation => ({
  id: `spelled-${language}`,
  floors: { international: 0.95, national: 0.93 },
  render: (number, random) => {
    const glue = unspaced.has(language) ? random.pick(['', ' ']) : random.pick([' ', ' ', '-', '. ']);
    const between = random.pick([glue === '' ? ' ' : glue, ', ']);
    const words = plainGroups(number).map((group) =>
      Array.from(group, (digit) => wordOf(digit, language)).join(glue),
    );
    return plusOf(number, random.pick(['+', plusWords[language] ?? '+'])) + words.join(between);
  },
});
