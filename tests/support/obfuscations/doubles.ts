import { wordOf, type SpokenLanguage } from './digitWords';
import { digitsOf, plusOf, type Obfuscation } from './obfuscation';

const times: Readonly<Partial<Record<SpokenLanguage, readonly [twice: string, thrice: string]>>> = {
  en: ['double', 'triple'],
  es: ['doble', 'triple'],
  fr: ['double', 'triple'],
  de: ['doppel', 'dreifach'],
  it: ['doppio', 'triplo'],
  pt: ['duplo', 'triplo'],
  ro: ['dublu', 'triplu'],
};
const languages = Object.keys(times) as readonly SpokenLanguage[];

/** two oh two, triple five, oh one two three */
export const doubled: Obfuscation = {
  id: 'doubled',
  floors: { international: 0.93, national: 0.9 },
  render: (number, random) => {
    const language = random.pick(languages);
    const [twice, thrice] = times[language] ?? ['', ''];
    const inFigures = random.chance(0.3);
    const said = (digit: string): string => (inFigures ? digit : wordOf(digit, language));
    const runs =
      digitsOf(number)
        .join('')
        .match(/(\d)\1\1|(\d)\2|\d/g) ?? [];
    const words = runs.map((run) =>
      run.length === 1 ? said(run) : `${run.length === 2 ? twice : thrice} ${said(run[0] ?? '')}`,
    );
    return plusOf(number) + words.join(' ');
  },
};
