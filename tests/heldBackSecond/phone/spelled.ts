// Digits in words: with signs among them, bent out of shape, as a language's speakers vary them, and read as numbers.
import type { Random } from '../../../src/world/random';
import { digitWords, usualWordOf } from '../../heldBack/phone/digitWords';
import {
  phoneStyle,
  type PhoneInText,
  type PhoneStyle,
  type PhoneStyleDefinition,
} from '../../heldBack/phone/phoneStyle';
import type { Language } from '../../heldBack/style';
import { sayGroup, type SaidLanguage } from './saidNumbers';

const style = (
  id: string,
  write: PhoneStyleDefinition['write'],
  rest: Partial<PhoneStyleDefinition> = {},
): PhoneStyle => phoneStyle({ id: `spelled.${id}`, family: 'obfuscated', form: 'national', ...rest, write });

type Ten = readonly string[];
const list = (words: string): Ten => words.split(' ');
const wordsOf = ({ groups }: PhoneInText, ten: Ten): readonly string[] =>
  Array.from(groups.join(''), (digit) => ten[Number(digit)] ?? '');
const usual = (phone: PhoneInText, language: Language): readonly string[] =>
  Array.from(phone.groups.join(''), (digit) => usualWordOf(digitWords[language], digit));
const between =
  (signs: readonly string[]) =>
  (phone: PhoneInText, random: Random, language: Language): string =>
    usual(phone, language).join(random.pick(signs));
/** Other words for the ten digits, in the sentences of a language. */
const tenWords = (id: string, ten: Ten, rest: Partial<PhoneStyleDefinition>): PhoneStyle =>
  style(id, (phone) => wordsOf(phone, ten).join(' '), rest);
const bent = (id: string, bend: (word: string, random: Random) => string): PhoneStyle =>
  style(
    id,
    (phone, random) =>
      usual(phone, 'en')
        .map((word) => bend(word, random))
        .join(' '),
    english,
  );

const latin = ['en', 'de', 'es', 'fr', 'it', 'pt', 'ro', 'pl', 'tr'] as const;
const english = { languages: ['en'], from: ['US', 'US', 'GB', 'CA', 'AU'] } as const;
const vowel = /[aeiou]/;

const homesOfHundreds: Readonly<Record<SaidLanguage, readonly string[]>> = {
  en: ['US', 'CA'],
  es: ['ES'],
  pt: ['PT'],
  pl: ['PL'],
  ru: ['RU'],
  tr: ['TR'],
};

export const spelledPhoneStyles: readonly PhoneStyle[] = [
  style('hyphens', between(['-', ' - ']), { languages: latin }),
  style('slashes', between(['/', ' / ']), { languages: latin }),
  style('dots', between(['.', '...', ' . ']), { languages: latin }),
  style('underscores', between(['_', '__']), { languages: latin }),
  style('plusSigns', between(['+', ' + ']), { languages: latin }),
  style('hearts', between(['💋', '❤️', ' 🌸 ', '⭐']), { languages: latin }),
  style('onLines', between(['\n']), { languages: latin }),
  style(
    'quoted',
    (phone, _random, language) =>
      usual(phone, language)
        .map((word) => `"${word}"`)
        .join(' '),
    { languages: latin },
  ),
  style(
    'alternatingCase',
    (phone, _random, language) =>
      usual(phone, language)
        .map((word) =>
          Array.from(word, (letter, place) =>
            place % 2 === 0 ? letter : letter.toLocaleUpperCase(language),
          ).join(''),
        )
        .join(' '),
    { languages: ['en', 'de', 'es', 'it'] },
  ),
  style(
    'keycapsAndWords',
    (phone, random, language) =>
      Array.from(phone.groups.join(''), (digit) =>
        random.chance(0.5) ? `${digit}\ufe0f\u20e3` : usualWordOf(digitWords[language], digit),
      ).join(' '),
    { languages: latin },
  ),
  style(
    'firstDigitsOnly',
    ({ groups: [first = '', ...rest] }, _random, language) =>
      `${first} ${Array.from(rest.join(''), (digit) => usualWordOf(digitWords[language], digit)).join(' ')}`,
    { languages: latin },
  ),
  style(
    'twoLanguages',
    (phone, random) =>
      Array.from(phone.groups.join(''), (digit) =>
        random.pick([usualWordOf(digitWords.es, digit), usualWordOf(digitWords.en, digit), digit]),
      ).join(' '),
    { languages: ['en', 'es'], from: ['US', 'MX'] },
  ),
  bent('starredVowels', (word, random) => word.replace(vowel, random.pick(['*', '_', '.']))),
  bent('stretched', (word, random) => word.replace(vowel, (letter) => letter.repeat(random.integer(2, 4)))),
  bent('accented', (word) => word.replace(/[aeiou]/g, (letter) => 'áéíóú'.charAt('aeiou'.indexOf(letter)))),
  bent('cyrillicVowels', (word) => word.replace(/[eo]/g, (letter) => (letter === 'e' ? 'е' : 'о'))),
  bent('softHyphens', (word) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`),
  bent('splitWords', (word) => `${word.slice(0, 2)}-${word.slice(2)}`),
  tenWords('digitFirst', list('0 1ne 2wo 3hree 4our 5ive 6ix 7even 8ight 9ine'), english),
  tenWords('radio', list('zero one two tree fower fife six seven eight niner'), english),
  tenWords('nought', list('nought one two three four five six seven eight nine'), {
    ...english,
    from: ['GB'],
  }),
  tenWords('chatSpelling', list('zro 1 too thre foar fyv siks sevn ate nyn'), english),
  tenWords('zwo', list('null eins zwo drei vier fünf sechs sieben acht neun'), { languages: ['de'] }),
  tenWords('umlautsAsUe', list('null eins zwei drei vier fuenf sechs sieben acht neun'), {
    languages: ['de'],
  }),
  tenWords('meia', list('zero um dois três quatro cinco meia sete oito nove'), {
    languages: ['pt'],
    from: ['BR'],
  }),
  tenWords('plain.tr', list('sifir bir iki uc dort bes alti yedi sekiz dokuz'), {
    languages: ['tr'],
    from: ['TR'],
  }),
  tenWords('plain.pl', list('zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec'), {
    languages: ['pl'],
    from: ['PL'],
  }),
  tenWords('plain.vi', list('khong mot hai ba bon nam sau bay tam chin'), {
    languages: ['vi'],
    from: ['VN'],
  }),
  tenWords('latinRussian', list('nol odin dva tri chetyre pyat shest sem vosem devyat'), {
    languages: ['ru'],
    from: ['RU', 'KZ'],
  }),
  tenWords('militaryChinese', list('洞 幺 两 三 四 五 六 拐 八 勾'), { languages: ['zh'], from: ['CN'] }),
  tenWords('dutch', list('nul een twee drie vier vijf zes zeven acht negen'), {
    languages: ['en', 'de'],
    from: ['NL'],
  }),
  tenWords('swedish', list('noll ett två tre fyra fem sex sju åtta nio'), {
    languages: ['en'],
    from: ['SE'],
  }),
  tenWords('hindi', list('shunya ek do teen char paanch chhe saat aath nau'), {
    languages: ['en'],
    from: ['IN'],
  }),
  tenWords('indonesian', list('nol satu dua tiga empat lima enam tujuh delapan sembilan'), {
    languages: ['en'],
    from: ['ID'],
  }),
  style(
    'timesCount',
    (phone, _random, language) =>
      Array.from(phone.groups.join('').matchAll(/(\d)\1*/g), ([run, digit = '']) =>
        run.length > 2 ? `${String(run.length)} ${language === 'de' ? 'mal die' : 'times'} ${digit},` : run,
      )
        .join(' ')
        .replace(/,$/, ''),
    { languages: ['en', 'de'], from: ['US', 'CA'] },
  ),
  style(
    'americanReading',
    ({ groups }) => {
      const read = (group: string): string =>
        group.length === 3
          ? `${usualWordOf(digitWords.en, group.charAt(0))} ${tensOf(group.slice(1))}`
          : `${tensOf(group.slice(0, 2))} ${tensOf(group.slice(2))}`;
      return groups.map(read).join(', ');
    },
    { ...english, from: ['US', 'CA'] },
  ),
  ...(['en', 'es', 'pt', 'pl', 'ru', 'tr'] as const).map((language) =>
    style(
      `hundreds.${language}`,
      ({ groups }, random) =>
        groups.map((group) => sayGroup(language, group)).join(random.pick([' ', ', ', ' - '])),
      {
        languages: [language],
        from: homesOfHundreds[language],
      },
    ),
  ),
];

/** Two digits as Americans say them: `oh one`, `ten`, `fifty-five`. */
function tensOf(pair: string): string {
  if (pair === '00') return 'oh oh';
  return pair.startsWith('0') ? `oh ${usualWordOf(digitWords.en, pair.charAt(1))}` : sayGroup('en', pair);
}
