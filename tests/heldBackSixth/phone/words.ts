// Numbers told in words, language by language: one word a digit, or as people say the digits in pairs and threes.
import type { Random } from '../../../src/world/random';
import { countingLanguages, type CountingLanguage, type SixthLanguage, type SixthStyle } from '../languages';
import { digitWords, otherDigitWords, saidDigits } from './numberWords';
import { digitsOf, phoneStyle, type Phone, type Rest } from './phoneStyle';
import { hundredTongues, pairTongues, saidHundred, saidPair, type PairTongue } from './spokenPairs';

type Ten = readonly string[];

const spaced = ({ groups }: Phone, ten: Ten, between = ' '): string =>
  groups.map((group) => saidDigits(group, ten).join(' ')).join(between);
const joinedBy = (phone: Phone, ten: Ten, sign: string): string =>
  saidDigits(digitsOf(phone), ten).join(sign);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const marks = ['-', '.', ', ', ' / ', ' - ', '_', '*'] as const;
const groupEnds = [', ', ' - ', ' / ', '\n', '  ', ' ... '] as const;

const ofLanguage = (language: CountingLanguage): Pick<Rest, 'languages'> => ({ languages: [language] });

/** Ways that every language with blanks between words has. */
const everyWay = (language: CountingLanguage): readonly SixthStyle[] => {
  const ten = digitWords[language];
  const only = ofLanguage(language);
  return [
    phoneStyle(`words.${language}.oneByOne`, (phone) => joinedBy(phone, ten, ' '), only),
    phoneStyle(
      `words.${language}.withMarks`,
      (phone, random) => joinedBy(phone, ten, random.pick(marks)),
      only,
    ),
    phoneStyle(
      `words.${language}.inGroups`,
      (phone, random) => spaced(phone, ten, random.pick(groupEnds)),
      only,
    ),
    phoneStyle(
      `words.${language}.shouted`,
      (phone) => {
        const text = joinedBy(phone, ten, ' ');
        return language === 'tr' ? text.toLocaleUpperCase('tr') : text.toUpperCase();
      },
      only,
    ),
    phoneStyle(
      `words.${language}.capitals`,
      (phone, random) =>
        saidDigits(digitsOf(phone), ten)
          .map(capital)
          .join(random.pick(['', ' '])),
      only,
    ),
  ];
};

/** Two digits as one number where a group can be cut in pairs, else digit by digit. */
function inPairs(tongue: PairTongue, groups: readonly string[]): readonly string[] {
  return groups.flatMap((group) =>
    group.length % 2 === 0
      ? (group.match(/../g) ?? []).map((pair) => saidPair(tongue, pair))
      : [saidDigits(group, digitWords[tongue]).join(' ')],
  );
}

const hasPair = ({ groups }: Phone): boolean =>
  groups.some((group) => group.length % 2 === 0 && /[1-9]./.test(group));

const pairStyles: readonly SixthStyle[] = pairTongues.map((tongue) =>
  phoneStyle(
    `words.${tongue}.inPairs`,
    ({ groups }, random) => inPairs(tongue, groups).join(random.pick([', ', ' - ', ' / ', '. '])),
    { languages: [tongue], suits: hasPair },
  ),
);

const hasHundred = ({ groups }: Phone): boolean => groups.some((group) => /^[1-9]\d\d$/.test(group));

const hundredStyles: readonly SixthStyle[] = hundredTongues.map((tongue) =>
  phoneStyle(
    `words.${tongue}.inHundreds`,
    ({ groups }, random) =>
      groups
        .flatMap((group) =>
          group.length === 3
            ? [saidHundred(tongue, group) ?? saidDigits(group, digitWords[tongue]).join(' ')]
            : inPairs(tongue, [group]),
        )
        .join(random.pick([', ', ' - '])),
    { languages: [tongue], suits: hasHundred },
  ),
);

/** In one word, as names of files and of streets are: only where no two words run into each other. */
const gluedStyles: readonly SixthStyle[] = (['en', 'es', 'it', 'de'] as const).map((language) =>
  phoneStyle(
    `words.${language}.glued`,
    (phone, random) =>
      phone.groups
        .map((group) => saidDigits(group, digitWords[language]).join(''))
        .join(random.pick(['', ' ', '-'])),
    ofLanguage(language),
  ),
);

interface Other {
  readonly id: string;
  readonly ten: Ten;
  readonly language: SixthLanguage;
  readonly from?: readonly string[];
}

const otherWords = ({ id, ten, language, from }: Other): SixthStyle =>
  phoneStyle(
    `words.${id}`,
    (phone, random) =>
      random.chance(0.5) ? joinedBy(phone, ten, ' ') : spaced(phone, ten, random.pick(groupEnds)),
    { languages: [language], ...(from !== undefined && { from }) },
  );

const { enOh, deZwo, ptMeia, roDoua, ruNul } = otherDigitWords;
const otherStyles: readonly SixthStyle[] = [
  { id: 'en.oh', ten: enOh, language: 'en' } as const,
  { id: 'de.zwo', ten: deZwo, language: 'de', from: ['DE'] } as const,
  { id: 'pt.meia', ten: ptMeia, language: 'pt', from: ['BR'] } as const,
  { id: 'ro.doua', ten: roDoua, language: 'ro' } as const,
  { id: 'ru.nul', ten: ruNul, language: 'ru' } as const,
  { id: 'vi.bare', ten: otherDigitWords.viBare, language: 'vi' } as const,
  { id: 'ro.bare', ten: otherDigitWords.roBare, language: 'ro' } as const,
  { id: 'pl.bare', ten: otherDigitWords.plBare, language: 'pl' } as const,
  { id: 'tr.bare', ten: otherDigitWords.trBare, language: 'tr' } as const,
  { id: 'fr.bare', ten: otherDigitWords.frBare, language: 'fr' } as const,
  { id: 'de.bare', ten: otherDigitWords.deBare, language: 'de' } as const,
  { id: 'ru.latin', ten: otherDigitWords.ruLatin, language: 'ru' } as const,
  // Adverts in English by people who count in another language.
  { id: 'es.inEnglish', ten: digitWords.es, language: 'en', from: ['US'] } as const,
  {
    id: 'zh.pinyinInEnglish',
    ten: otherDigitWords.pinyin,
    language: 'en',
    from: ['US', 'AU', 'GB'],
  } as const,
  { id: 'ro.inEnglish', ten: otherDigitWords.roBare, language: 'en', from: ['GB', 'IE'] } as const,
].map(otherWords);

const glued = (phone: Phone, ten: Ten, random: Random): string =>
  phone.groups.map((group) => saidDigits(group, ten).join('')).join(random.pick(['', '', ' ', '-', '，']));

const chinese = (id: string, ten: Ten): SixthStyle =>
  phoneStyle(`words.zh.${id}`, (phone, random) => glued(phone, ten, random), { languages: ['zh'] });

const chineseStyles: readonly SixthStyle[] = [
  chinese('characters', digitWords.zh),
  chinese('yao', otherDigitWords.zhYao),
  chinese('circle', otherDigitWords.zhCircle),
  chinese('formal', otherDigitWords.zhFormal),
  chinese('formalTraditional', otherDigitWords.zhFormalTraditional),
  phoneStyle(
    'words.zh.charactersApart',
    (phone, random) => joinedBy(phone, digitWords.zh, random.pick([' ', '、', '-', '.', ' . '])),
    { languages: ['zh'] },
  ),
  otherWords({ id: 'zh.pinyin', ten: otherDigitWords.pinyin, language: 'zh' }),
  otherWords({ id: 'zh.pinyinYao', ten: otherDigitWords.pinyinYao, language: 'zh', from: ['CN', 'TW'] }),
  otherWords({ id: 'zh.pinyinTones', ten: otherDigitWords.pinyinTones, language: 'zh' }),
  phoneStyle(
    'words.zh.pinyinMarks',
    (phone, random) => joinedBy(phone, otherDigitWords.pinyin, random.pick(['-', '.', ', ', '/'])),
    { languages: ['zh'] },
  ),
];

export const wordPhoneStyles: readonly SixthStyle[] = [
  ...countingLanguages.filter((language) => language !== 'zh').flatMap(everyWay),
  ...pairStyles,
  ...hundredStyles,
  ...gluedStyles,
  ...otherStyles,
  ...chineseStyles,
];
