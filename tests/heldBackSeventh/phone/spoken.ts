// Numbers said in words: digit by digit, in pairs, in hundreds, mistyped, and mixed with digits, in each language.
import type { Language } from '../../heldBack/style';
import type { Random } from '../../../src/world/random';
import { seventhLanguages, type PerLanguage, type SeventhStyle } from '../languages';
import { numberWords, saidHundred, saidPair } from './numberWords';
import { phoneStyle, type PhoneToWrite } from './phoneStyle';
import { byEar, typedWrong } from './slips';

const pinyin = 'ling yi er san si wu liu qi ba jiu'.split(' ');

/** How "plus" is said before a calling code; a double zero where nobody says it. */
const plusWords: PerLanguage<string> = {
  ...{ en: 'plus', de: 'plus', es: 'más', fr: 'plus', ro: 'plus', it: 'più' },
  ...{ pt: 'mais', pl: 'plus', ru: 'плюс', tr: 'artı', zh: '加', vi: 'cộng' },
};

const chinese = (language: Language): boolean => language === 'zh';

/** Each digit by `say`, groups apart. */
export function inWords(
  { groups, isInternational }: PhoneToWrite,
  language: Language,
  { say, between, gap }: { say: (digit: number) => string; between: string; gap: string },
): string {
  const said = groups
    .map((group) =>
      Array.from(group)
        .map((digit) => say(Number(digit)))
        .join(between),
    )
    .join(gap);
  return isInternational ? `${plusWords[language]}${chinese(language) ? '' : ' '}${said}` : said;
}

/** Splits a group into twos, a single one first where it is odd. */
export const twos = (group: string): readonly string[] =>
  group.length % 2 === 0
    ? (group.match(/../g) ?? [])
    : [group.slice(0, 1), ...twos(group.slice(1))].filter(Boolean);

const digitStyles = seventhLanguages.map((language) =>
  phoneStyle({
    id: `phone.aloud.${language}.digits`,
    languages: [language],
    form: 'either',
    write: (phone, random) => {
      const { digits } = numberWords[language];
      const between = chinese(language) ? '' : random.pick([' ', ' ', ', ', '-']);
      const gap = chinese(language) ? random.pick(['', ' ', '-']) : random.pick([', ', ' - ', ' / ', '   ']);
      const said = inWords(phone, language, { say: (digit) => digits[digit] ?? '', between, gap });
      return random.chance(0.2) ? said.toUpperCase() : said;
    },
  }),
);

const pairStyles = seventhLanguages
  .filter((language) => !chinese(language))
  .map((language) =>
    phoneStyle({
      id: `phone.aloud.${language}.pairs`,
      languages: [language],
      write: ({ groups }, random) => {
        const words = numberWords[language];
        const say = (part: string): string =>
          part.length === 1 ? (words.digits[Number(part)] ?? '') : saidPair(words, part);
        return groups.flatMap((group) => twos(group).map(say)).join(random.pick([', ', ' - ', '. ', ' / ']));
      },
    }),
  );

const hundredStyles = seventhLanguages
  .filter((language) => numberWords[language].hundreds !== undefined)
  .map((language) =>
    phoneStyle({
      id: `phone.aloud.${language}.hundreds`,
      languages: [language],
      holds: /^\d*[1-9]\d\d/,
      write: ({ groups }, random) => {
        const words = numberWords[language];
        const say = (part: string): string => {
          if (part.length === 1) return words.digits[Number(part)] ?? '';
          return part.length === 3 ? saidHundred(words, part) : saidPair(words, part);
        };
        const parts = groups.flatMap((group) => (group.length === 3 ? [group] : twos(group)));
        return parts.map(say).join(random.pick([', ', ' - ', ' … ', '; ']));
      },
    }),
  );

/** The right word, at times one of its slips; the first digit always slips. */
function slipped(language: Language, random: Random, ways: PerLanguage<readonly (readonly string[])[]>) {
  const right = chinese(language) ? pinyin : numberWords[language].digits;
  let isFirst = true;
  return (digit: number): string => {
    const slip = isFirst || random.chance(0.35);
    isFirst = false;
    return slip ? random.pick(ways[language][digit] ?? []) : (right[digit] ?? '');
  };
}

const slipStyles = seventhLanguages.flatMap((language) =>
  Object.entries({ mistyped: typedWrong, byEar }).map(([name, ways]) =>
    phoneStyle({
      id: `phone.slips.${language}.${name}`,
      languages: [language],
      write: (phone, random) =>
        inWords(phone, language, {
          say: slipped(language, random, ways),
          between: random.pick([' ', ' ', '-']),
          gap: random.pick([', ', '  ', ' - ']),
        }),
    }),
  ),
);

const mixedStyles = seventhLanguages.map((language) =>
  phoneStyle({
    id: `phone.amongDigits.${language}`,
    languages: [language],
    form: 'either',
    write: ({ groups, isInternational }, random) => {
      const { digits } = numberWords[language];
      const joiner = chinese(language) ? '' : random.pick([' ', ' ', '-', '.']);
      let place = 0;
      // Every third or so in words, so that neither words nor digits alone make a number.
      const say = (digit: string): string => {
        place += 1;
        return place % 3 === 2 || random.chance(0.25) ? (digits[Number(digit)] ?? digit) : digit;
      };
      return (
        (isInternational ? '+' : '') + groups.flatMap((group) => Array.from(group).map(say)).join(joiner)
      );
    },
  }),
);

export const spokenPhoneStyles: readonly SeventhStyle[] = [
  ...[...digitStyles, ...pairStyles, ...hundredStyles],
  ...[...slipStyles, ...mixedStyles],
];
