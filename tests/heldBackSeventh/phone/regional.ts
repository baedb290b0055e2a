// Numbers as one region, one script or one habit has them: other words, letters for figures, letters on keys, a place.
import type { Language } from '../../heldBack/style';
import type { Random } from '../../../src/world/random';
import type { SeventhStyle } from '../languages';
import { numberWords, saidPair } from './numberWords';
import { phoneStyle, plainNumber } from './phoneStyle';
import { inWords, twos } from './spoken';

/** Id → language and its words for 0 to 9, ways apart by a stroke. */
const habits: Readonly<Record<string, readonly [Language, string]>> = {
  'en.oh': ['en', 'oh one two three four five six seven eight nine'],
  'en.nought': ['en', 'nought one two three four five six seven eight nine'],
  'en.likeMessages': ['en', 'o|0 won|1 too|2 tree|3 for|4 five|5 six|6 sevn|7 ate|8 nine|9'],
  'de.zwo': ['de', 'null eins zwo drei vier fünf sechs sieben acht neun'],
  'de.noUmlauts': ['de', 'null eins zwo|zwei drei vier fuenf sechs sieben acht neun'],
  'pt.meia': ['pt', 'zero um dois três quatro cinco meia sete oito nove'],
  'ro.bare': ['ro', 'zero unu doi trei patru cinci sase sapte opt noua'],
  'pl.bare': ['pl', 'zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec'],
  'tr.bare': ['tr', 'sifir bir iki uc dort bes alti yedi sekiz dokuz'],
  'vi.bare': ['vi', 'khong mot hai ba bon nam sau bay tam chin'],
  'ru.latin': ['ru', 'nol odin dva tri chetyre pyat shest sem vosem devyat'],
  'zh.radio': ['zh', '洞 幺 两 三 四 五 六 拐 八 九|勾'],
  'zh.cheques': ['zh', '零 壹 贰 叁 肆 伍 陆 柒 捌 玖'],
  'zh.pinyin': ['zh', 'ling yi|yao er san si wu liu qi ba jiu'],
  'zh.pinyinTones': ['zh', 'líng yī|yāo èr sān sì wǔ liù qī bā jiǔ'],
  'zh.circleZero': ['zh', '〇 一 二 三 四 五 六 七 八 九'],
};

const habitStyles = Object.entries(habits).map(([id, [language, list]]) =>
  phoneStyle({
    id: `phone.habit.${id}`,
    languages: [language],
    form: id === 'en.likeMessages' ? 'national' : 'either',
    ...(id === 'pt.meia' && { holds: /6/ }),
    write: (phone, random) => {
      const words = list.split(' ').map((ways) => ways.split('|'));
      const isHan = /\p{Script=Han}/u.test(list);
      return inWords(phone, language, {
        say: (digit) => random.pick(words[digit] ?? []),
        between: isHan ? '' : random.pick([' ', ' ', '-']),
        gap: isHan ? random.pick(['', ' ', '-']) : random.pick([', ', '  ', ' / ']),
      });
    },
  }),
);

/** Swiss and Belgian tens. */
const swiss = {
  ...numberWords.fr,
  tens: 'vingt trente quarante cinquante soixante septante huitante nonante'.split(' '),
  pair: (tens: string, unit: string) => (unit === 'un' ? `${tens} et un` : `${tens}-${unit}`),
};
/** Romanian teens as they are spoken. */
const shortTeens = {
  ...numberWords.ro,
  teens: 'zece unșpe doișpe treișpe paișpe cinșpe șaișpe șaptișpe optișpe nouășpe'.split(' '),
};

const pairStyles = (
  [
    ['fr.swissTens', 'fr', swiss, /[789]\d$/, ['CH', 'BE', 'FR']],
    ['ro.shortTeens', 'ro', shortTeens, /1/, ['RO', 'FR', 'GB']],
  ] as const
).map(([id, language, words, holds, from]) =>
  phoneStyle({
    ...{ id: `phone.habit.${id}`, languages: [language], from, holds },
    write: ({ groups }, random) => {
      const say = (part: string): string =>
        part.length === 1 ? (words.digits[Number(part)] ?? '') : saidPair(words, part);
      return groups.flatMap((group) => twos(group).map(say)).join(random.pick([', ', ' - ', ' / ']));
    },
  }),
);

/** Pairs with "oh", and doubles, as Britons tell a number. */
const british = phoneStyle({
  id: 'phone.habit.en.ohAndDoubles',
  languages: ['en'],
  from: ['GB', 'AU', 'IE'],
  holds: /(\d)\1/,
  write: ({ groups }) =>
    groups
      .map((group) =>
        (group.match(/(\d)\1|\d/g) ?? [])
          .map((run) => {
            const word = run[0] === '0' ? 'oh' : (numberWords.en.digits[Number(run[0])] ?? '');
            return run.length === 2 ? `double ${word}` : word;
          })
          .join(' '),
      )
      .join(', '),
});

const mimics: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  capitalLetters: { 0: ['O'], 1: ['I'], 5: ['S'], 8: ['B'] },
  smallLetters: { 0: ['o'], 1: ['l', 'i'] },
  otherAlphabets: { 0: ['О', 'Ο', 'о'], 3: ['З'], 4: ['Ч'] },
  signs: { 0: ['()', 'Ø'], 1: ['!', '|'], 5: ['$'] },
};

const mimicStyles = Object.entries(mimics).map(([id, table]) =>
  phoneStyle({
    id: `phone.mimic.${id}`,
    form: 'either',
    holds: /[01].*[01]/,
    write: (phone, random) =>
      plainNumber(phone, random.pick([' ', '-', '.'])).replace(/\d/g, (digit) =>
        random.pick(table[digit] ?? [digit]),
      ),
  }),
);

const joinedStyles = (['en', 'de', 'es', 'it'] as const).map((language) =>
  phoneStyle({
    id: `phone.runTogether.${language}`,
    languages: [language],
    write: ({ groups }, random) => {
      const say = (digit: string): string =>
        random.chance(0.45) ? (numberWords[language].digits[Number(digit)] ?? '') : digit;
      return groups.map((group) => Array.from(group).map(say).join('')).join(random.pick(['', ' ', '-']));
    },
  }),
);

const lettersBetween = phoneStyle({
  id: 'phone.parted.letters',
  write: ({ groups }, random) => Array.from(groups.join('')).join(random.pick(['k', 'w', 'mm', 'HH', 'qw'])),
});

const keyStyles: readonly SeventhStyle[] = [
  phoneStyle({
    id: 'phone.keys.exchange',
    languages: ['en', 'es'],
    from: ['US', 'CA'],
    write: ({ groups: [area = '', , line = ''] }, random) =>
      `${random.pick(['', '1-'])}${area}-${random.pick(['JKL', 'KLL', 'LLJ'])}-${line}`,
  }),
  phoneStyle({
    id: 'phone.keys.londonSwim',
    languages: ['en'],
    from: ['GB'],
    holds: /^0207946/,
    write: ({ groups: [area = '', , line = ''] }, random) =>
      [area, 'SWIM', line].join(random.pick([' ', '-'])),
  }),
];

/** Towns whose country tells how the number is dialled. */
const towns: Readonly<Record<string, readonly [Language, readonly string[]]>> = {
  GB: ['en', ['Manchester', 'Leeds', 'Glasgow', 'Bristol']],
  US: ['en', ['Chicago', 'Houston', 'Phoenix', 'Denver']],
  AU: ['en', ['Melbourne', 'Brisbane', 'Adelaide']],
  DE: ['de', ['Hamburg', 'München', 'Köln', 'Leipzig']],
  FR: ['fr', ['Lyon', 'Marseille', 'Toulouse', 'Bordeaux']],
};
const placings: Partial<Readonly<Record<Language, string>>> = {
  en: 'in § this week',
  de: 'diese Woche in §',
  fr: 'à § cette semaine',
};

const placeStyles = Object.entries(towns).map(([country, [language, names]]) =>
  phoneStyle({
    id: `phone.townTold.${country.toLowerCase()}`,
    ...{ languages: [language], from: [country], isPlaceTold: true },
    write: ({ groups }, random: Random) =>
      `${groups.join(random.pick([' ', '-', ' ']))} (${(placings[language] ?? '').replace('§', random.pick(names))})`,
  }),
);

export const regionalPhoneStyles: readonly SeventhStyle[] = [
  ...[...habitStyles, ...pairStyles, british],
  ...[...mimicStyles, ...joinedStyles, lettersBetween],
  ...[...keyStyles, ...placeStyles],
];
