// Digits written out, in every language of the field: whole, mixed with digits, glued, disguised, misspelt.
import type { Random } from '../../../src/world/random';
import { languages, mapLetters, type Language } from '../style';
import { chequeCharacters, digitWords, misspell, pinyin, plusWords, usualWordOf, wordOf } from './digitWords';
import { pairInWords, pairLanguages } from './pairs';
import { phoneStyle, type PhoneInText, type PhoneStyle, type PhoneStyleDefinition } from './phoneStyle';

const digitsOf = ({ groups }: PhoneInText): readonly string[] => Array.from(groups.join(''));
const latinWords = languages.filter((language) => language !== 'zh' && language !== 'ru');
const withoutSpaces = (language: Language): boolean => language === 'zh';
const inWords = (phone: PhoneInText, random: Random, language: Language): readonly string[] =>
  digitsOf(phone).map((digit) => wordOf(random, digitWords[language], digit));

const style = (
  id: string,
  write: PhoneStyleDefinition['write'],
  rest: Partial<PhoneStyleDefinition> = {},
): PhoneStyle => phoneStyle({ id: `words.${id}`, family: 'obfuscated', form: 'national', ...rest, write });

/** Three styles of each language: that is how recall in each can be told. */
const ofEachLanguage = languages.flatMap((only) => [
  style(`${only}.all`, (phone, random) => inWords(phone, random, only).join(withoutSpaces(only) ? '' : ' '), {
    languages: [only],
  }),
  style(
    `${only}.mixed`,
    (phone, random) => {
      const glue = random.pick(['', ' ', '-']);
      return digitsOf(phone)
        .map((digit) => (random.chance(0.5) ? digit : wordOf(random, digitWords[only], digit)))
        .join(withoutSpaces(only) ? '' : glue);
    },
    { languages: [only] },
  ),
  ...(only === 'zh' || only === 'vi'
    ? []
    : [
        style(
          `${only}.misspelt`,
          (phone, random) =>
            digitsOf(phone)
              .map((digit) => {
                const word = usualWordOf(digitWords[only], digit);
                return random.chance(0.3) ? misspell(random, word) : word;
              })
              .join(' '),
          { languages: [only] },
        ),
      ]),
]);

const smallCapitals: Readonly<Record<string, string>> = {
  e: 'ᴇ',
  f: 'ғ',
  g: 'ɢ',
  h: 'ʜ',
  i: 'ɪ',
  n: 'ɴ',
  o: 'ᴏ',
  r: 'ʀ',
  s: 's',
  t: 'ᴛ',
  u: 'ᴜ',
  v: 'ᴠ',
  w: 'ᴡ',
  x: 'x',
  z: 'ᴢ',
};
const fancy = (start: number) => (letter: string) =>
  /[a-z]/.test(letter) ? String.fromCodePoint(start + letter.charCodeAt(0) - 97) : letter;
const soundsAlike: Readonly<Record<string, readonly string[]>> = {
  0: ['oh', 'o', 'zer0', 'zero'],
  1: ['won', 'one', '1'],
  2: ['too', 'to', 'tu', '2'],
  3: ['thre', 'tree', '3'],
  4: ['for', 'fore', 'fo', '4'],
  5: ['fife', 'fiv', '5'],
  6: ['siks', 'sicks', '6'],
  7: ['sevn', 'sevin', '7'],
  8: ['ate', 'ait', '8'],
  9: ['nein', 'nyne', '9'],
};
const leetLetters: Readonly<Record<string, string>> = { o: '0', e: '3', i: '1', s: '5', t: '7' };
const english: Partial<PhoneStyleDefinition> = { languages: ['en'] };

/** Runs of one digit said as doubles and triples. */
function inMultiples(
  phone: PhoneInText,
  names: readonly [string, string],
  say: (digit: string) => string,
): string {
  return digitsOf(phone)
    .join('')
    .replace(
      /(\d)\1?\1?/g,
      (run: string, digit: string) =>
        `${run.length === 3 ? `${names[1]} ` : run.length === 2 ? `${names[0]} ` : ''}${say(digit)} `,
    )
    .trim();
}

export const wordPhoneStyles: readonly PhoneStyle[] = [
  ...ofEachLanguage,
  style('glued', (phone, random, language) => inWords(phone, random, language).join(''), {
    languages: ['en', 'de', 'es', 'fr', 'it', 'pl', 'ru'],
  }),
  style(
    'capitals',
    (phone, random, language) =>
      inWords(phone, random, language)
        .join(random.pick([' ', '-', '_', '.']))
        .toUpperCase(),
    { languages: ['en', 'de', 'es', 'fr', 'ru', 'pt'] },
  ),
  style('commas', (phone, random, language) => inWords(phone, random, language).join(', '), {
    languages: latinWords,
  }),
  style(
    'groups',
    ({ groups }, random, language) =>
      groups
        .map((group) => Array.from(group, (digit) => wordOf(random, digitWords[language], digit)).join(' '))
        .join(random.pick([' - ', ', ', ' ... ', '\n'])),
    { languages: latinWords },
  ),
  style(
    'oneGroupInWords',
    ({ groups }, random, language) => {
      const chosen = random.integer(0, groups.length - 1);
      return groups
        .map((group, place) =>
          place === chosen
            ? Array.from(group, (digit) => wordOf(random, digitWords[language], digit)).join(' ')
            : group,
        )
        .join(' ');
    },
    { languages: latinWords },
  ),
  style(
    'camel',
    (phone, random, language) =>
      inWords(phone, random, language)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(''),
    { languages: ['en', 'de', 'es'] },
  ),
  style(
    'plusInWords',
    (phone, random, language) => `${plusWords[language]} ${inWords(phone, random, language).join(' ')}`,
    { form: 'international', languages: latinWords },
  ),
  style(
    'spacedLetters',
    (phone, random) =>
      inWords(phone, random, 'en')
        .map((word) => Array.from(word).join(' '))
        .join('   '),
    english,
  ),
  style(
    'leet',
    (phone, random) =>
      inWords(phone, random, 'en')
        .map((word) =>
          mapLetters(word, (letter) => (random.chance(0.4) ? (leetLetters[letter] ?? letter) : letter)),
        )
        .join(' '),
    english,
  ),
  style(
    'fullWidth',
    (phone, random) => mapLetters(inWords(phone, random, 'en').join(' '), fancy(0xff41)),
    english,
  ),
  style(
    'mathBold',
    (phone, random) => mapLetters(inWords(phone, random, 'en').join(' '), fancy(0x1d41a)),
    english,
  ),
  style(
    'mathSansBold',
    (phone, random) => mapLetters(inWords(phone, random, 'en').join(' '), fancy(0x1d5ee)),
    english,
  ),
  style(
    'smallCapitals',
    (phone, random) =>
      mapLetters(inWords(phone, random, 'en').join(' '), (letter) => smallCapitals[letter] ?? letter),
    english,
  ),
  style(
    'soundsAlike',
    (phone, random) =>
      digitsOf(phone)
        .map((digit) => random.pick(soundsAlike[digit] ?? [digit]))
        .join(' '),
    english,
  ),
  style(
    'gluedWithDigits',
    ({ groups }, random) =>
      groups
        .map((group) =>
          Array.from(group, (digit) =>
            random.chance(0.5)
              ? digit
              : random.pick([usualWordOf(digitWords.en, digit), soundsAlike[digit]?.[0] ?? '']),
          ).join(''),
        )
        .join(' '),
    english,
  ),
  style(
    'multiples.en',
    (phone, random) =>
      inMultiples(phone, ['double', 'triple'], (digit) =>
        random.chance(0.5) ? digit : wordOf(random, digitWords.en, digit),
      ),
    english,
  ),
  style(
    'multiples.es',
    (phone, random) =>
      inMultiples(phone, ['doble', 'triple'], (digit) =>
        random.chance(0.3) ? digit : wordOf(random, digitWords.es, digit),
      ),
    { languages: ['es'] },
  ),
  style(
    'multiples.de',
    (phone, random) =>
      inMultiples(phone, ['doppel', 'dreimal'], (digit) =>
        random.chance(0.3) ? digit : wordOf(random, digitWords.de, digit),
      ),
    { languages: ['de'] },
  ),
  ...pairLanguages.map((only) =>
    style(
      `pairs.${only}`,
      ({ groups }) =>
        groups
          .map((group) => (group.match(/\d\d?/g) ?? []).map((pair) => pairInWords(only, pair)).join(' '))
          .join(' '),
      { languages: [only] },
    ),
  ),
  style(
    'pinyin',
    (phone, random) =>
      digitsOf(phone)
        .map((digit) => wordOf(random, pinyin, digit))
        .join(random.pick([' ', '-'])),
    { languages: ['zh'] },
  ),
  style(
    'cheque',
    (phone, random) =>
      digitsOf(phone)
        .map((digit) => wordOf(random, chequeCharacters, digit))
        .join(random.pick(['', ' '])),
    { languages: ['zh'] },
  ),
  style(
    'charactersAmongDigits',
    ({ groups }, random) =>
      groups
        .map((group) =>
          Array.from(group, (digit) =>
            random.chance(0.3) ? wordOf(random, digitWords.zh, digit) : digit,
          ).join(''),
        )
        .join('-'),
    { languages: ['zh'] },
  ),
];
