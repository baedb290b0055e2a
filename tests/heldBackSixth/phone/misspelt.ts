// Number words mistyped and spelt by ear: some of the words of a number, seldom all.
import type { Random } from '../../../src/world/random';
import { countingLanguages, type CountingLanguage, type SixthStyle } from '../languages';
import { digitWords, otherDigitWords } from './numberWords';
import { digitsOf, phoneStyle } from './phoneStyle';
import { spelledByEar, typedWrong, type Slips } from './slips';

interface Slipped {
  readonly ten: readonly string[];
  readonly slips: Slips;
  /** How many of the words are wrong. */
  readonly share01: number;
}

/** Each digit as a word, some of them wrong; the first is always. */
const slipped = (digits: string, random: Random, { ten, slips, share01 }: Slipped): readonly string[] =>
  Array.from(digits, (digit, place) => {
    const right = ten[Number(digit)] ?? '';
    return place === 0 || random.chance(share01) ? random.pick(slips[Number(digit)] ?? [right]) : right;
  });

interface Slip {
  readonly way: string;
  readonly table: Readonly<Record<CountingLanguage, Slips>>;
  readonly share01: number;
  readonly between?: readonly string[];
}

const blanks = [' '] as const;
const marks = ['-', ', ', '.', ' / ', ' - '] as const;

/** Chinese words are mistyped in letters, and misheard as other characters. */
const tenOf = (language: CountingLanguage, way: string): readonly string[] =>
  language === 'zh' && way.startsWith('typed') ? otherDigitWords.pinyin : digitWords[language];

const slipStyle = (language: CountingLanguage, { way, table, share01, between = blanks }: Slip): SixthStyle =>
  phoneStyle(
    `misspelt.${language}.${way}`,
    (phone, random) => {
      const ten = tenOf(language, way);
      const words = slipped(digitsOf(phone), random, { ten, slips: table[language], share01 });
      return words.join(language === 'zh' && way.startsWith('byEar') ? '' : random.pick(between));
    },
    { languages: [language] },
  );

const ways: readonly Slip[] = [
  { way: 'typedOnce', table: typedWrong, share01: 0.15 },
  { way: 'typedFast', table: typedWrong, share01: 0.5 },
  { way: 'byEar', table: spelledByEar, share01: 0.5 },
];

const englishWays: readonly Slip[] = [
  { way: 'typedMarks', table: typedWrong, share01: 0.4, between: marks },
  { way: 'byEarMarks', table: spelledByEar, share01: 0.6, between: marks },
  { way: 'allByEar', table: spelledByEar, share01: 1 },
];

export const misspeltPhoneStyles: readonly SixthStyle[] = [
  ...countingLanguages.flatMap((language) => ways.map((way) => slipStyle(language, way))),
  ...englishWays.map((way) => slipStyle('en', way)),
  // What a Vietnamese keyboard leaves when its marks are not put on.
  phoneStyle(
    'misspelt.vi.telex',
    (phone) => Array.from(digitsOf(phone), (digit) => otherDigitWords.viTelex[Number(digit)]).join(' '),
    { languages: ['vi'] },
  ),
];
