// Phones of which some digits are words and the others stand as they are.
import type { Random } from '../../../src/world/random';
import { languagesOf, latinLanguages, type FourthStyle } from '../languages';
import { carelessWords, digitWords, inWords, type TenWords } from './digitWords';
import { hasGroups, pairsOf, phoneStyle, type Phone } from './phoneStyle';
import { saidLanguages, saidPair, type SaidLanguage } from './saidNumbers';
import { careless, plusWords, saidStyle, spoken } from './saidStyle';

/** Some digits as words, the others as they are; at least one of each. */
function mixed({ groups }: Phone, words: TenWords, random: Random): readonly string[] {
  const digits = Array.from(groups.join(''));
  const [wordAt, digitAt] = [0, Math.ceil(digits.length / 2)].map(
    (from) => from + random.integer(0, Math.floor(digits.length / 2) - 1),
  );
  return digits.map((digit, place) =>
    place === wordAt || (place !== digitAt && random.chance(0.45)) ? (words[Number(digit)] ?? '') : digit,
  );
}

export const mixedPhoneStyles: readonly FourthStyle[] = [
  saidStyle('hangulAndDigits', (phone, random) => mixed(phone, digitWords.ko, random).join(''), {
    languages: ['ko'],
  }),
  saidStyle('chineseAndDigits', (phone, random) => mixed(phone, digitWords.zh, random).join(''), {
    languages: ['zh'],
  }),
  saidStyle('mixed', (phone, random, language) => mixed(phone, digitWords[language], random).join(' '), {
    languages: spoken,
  }),
  saidStyle('mixedGlued', (phone, random, language) => mixed(phone, digitWords[language], random).join(''), {
    languages: latinLanguages,
  }),
  saidStyle(
    'mixedLoud',
    (phone, random, language) =>
      mixed(phone, digitWords[language], random)
        .join(random.pick(['', ' ', '-']))
        .toUpperCase(),
    {
      languages: latinLanguages,
    },
  ),
  saidStyle(
    'carelessAndDigits',
    (phone, random, language) => mixed(phone, random.pick(carelessWords[language] ?? []), random).join(' '),
    {
      languages: careless,
    },
  ),
  saidStyle(
    'areaInWords',
    ({ groups: [area = '', ...rest] }, random, language) =>
      `${inWords(area, digitWords[language]).join(random.pick([' ', '-']))} ${rest.join(random.pick([' ', '-']))}`,
    {
      languages: spoken,
      suits: hasGroups(2),
    },
  ),
  saidStyle(
    'endInWords',
    ({ groups }, _random, language) =>
      `${groups.slice(0, -1).join(' ')} ${inWords(groups[groups.length - 1] ?? '', digitWords[language]).join(' ')}`,
    {
      languages: spoken,
      suits: hasGroups(2),
    },
  ),
  saidStyle(
    'pairsAndDigits',
    (phone, random, language) =>
      pairsOf(phone)
        .map((pair, place) => (place % 2 === 0 ? pair : saidPair(language as SaidLanguage, pair)))
        .join(random.pick([', ', ' - '])),
    {
      languages: saidLanguages,
    },
  ),
  phoneStyle(
    'spoken.plusAndDigits',
    (phone, _random, language) => `${plusWords[language] ?? ''} ${phone.groups.join(' ')}`,
    {
      languages: languagesOf(plusWords),
      form: 'international',
    },
  ),
];
