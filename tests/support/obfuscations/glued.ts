import { wordOf, type SpokenLanguage } from './digitWords';
import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

const languages: readonly SpokenLanguage[] = ['en', 'en', 'en', 'es', 'de', 'fr', 'it', 'pt'];

/** 2zerotwo 5five5 zero1two3 */
export const glued: Obfuscation = {
  id: 'glued',
  floors: { international: 0.93, national: 0.9 },
  render: (number, random) => {
    const language = random.pick(languages);
    const groups = plainGroups(number).map((group) =>
      Array.from(group, (digit) => (random.chance(0.5) ? digit : wordOf(digit, language))).join(''),
    );
    return plusOf(number) + groups.join(' ');
  },
};
