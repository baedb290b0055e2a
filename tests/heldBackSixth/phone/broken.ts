// Numbers over several lines, and in pieces that stand in order across a text.
import type { Random } from '../../../src/world/random';
import { saidDigits, digitWords } from './numberWords';
import { digitsOf, partsOf, phoneStyle, type Phone } from './phoneStyle';
import { countingLanguages, type CountingLanguage, type SixthStyle } from '../languages';

const pairsFromEnd = (phone: Phone): readonly string[] =>
  digitsOf(phone).match(/\d{1,2}(?=(?:\d{2})*$)/g) ?? [];

const lineStyles: readonly SixthStyle[] = [
  phoneStyle('lines.groups', ({ groups }) => groups.join('\n')),
  phoneStyle('lines.groupsWithHyphens', ({ groups }) => groups.join('-\n')),
  phoneStyle('lines.digits', (phone) => Array.from(digitsOf(phone)).join('\n')),
  phoneStyle('lines.pairs', (phone) => pairsFromEnd(phone).join('\n')),
  phoneStyle('lines.twoHalves', (phone) => partsOf(phone, Math.ceil(digitsOf(phone).length / 2)).join('\n')),
  phoneStyle('lines.emptyBetween', ({ groups }) => groups.join('\n\n')),
  phoneStyle('lines.marked', ({ groups }, random) => {
    const mark = random.pick(['♥', '•', '👉', '*', '✨']);
    return `\n${groups.map((group) => `${mark} ${group}`).join('\n')}`;
  }),
  ...countingLanguages.map((language) =>
    phoneStyle(
      `lines.${language}.words`,
      (phone, random) =>
        random.chance(0.5)
          ? saidDigits(digitsOf(phone), digitWords[language]).join('\n')
          : phone.groups
              .map((group) => saidDigits(group, digitWords[language]).join(language === 'zh' ? '' : ' '))
              .join('\n'),
      { languages: [language] },
    ),
  ),
];

/** Three pieces: {0}, {1}, {2}. */
const pieces: Readonly<Record<CountingLanguage, readonly string[]>> = {
  en: [
    'My number starts with {0}, then comes {1} and it ends with {2}',
    'first part of my number: {0}\nsecond part: {1}\nlast part: {2}',
    'Text {0} first, after that {1}, and finish with {2}',
    'Phone begins {0}. Middle is {1}. Last digits are {2}',
  ],
  de: [
    'Meine Nummer beginnt mit {0}, dann kommt {1} und am Ende {2}',
    'erster Teil der Nummer: {0}\nzweiter Teil: {1}\ndritter Teil: {2}',
    'Wähle zuerst {0}, danach {1} und zum Schluss {2}',
  ],
  es: [
    'Mi número empieza por {0}, luego va {1} y termina en {2}',
    'primera parte del número: {0}\nsegunda parte: {1}\núltima parte: {2}',
    'Marca primero {0}, después {1} y al final {2}',
  ],
  fr: [
    'Mon numéro commence par {0}, ensuite {1} et finit par {2}',
    'début du numéro : {0}\nmilieu : {1}\nfin : {2}',
    "Compose d'abord le {0}, puis le {1} et enfin le {2}",
  ],
  ro: [
    'Numărul meu începe cu {0}, apoi {1} și se termină cu {2}',
    'prima parte a numărului: {0}\na doua parte: {1}\nultima parte: {2}',
  ],
  it: [
    'Il mio numero inizia con {0}, poi {1} e finisce con {2}',
    'prima parte del numero: {0}\nseconda parte: {1}\nultima parte: {2}',
  ],
  pt: [
    'O meu número começa por {0}, depois vem {1} e termina em {2}',
    'primeira parte do número: {0}\nsegunda parte: {1}\núltima parte: {2}',
  ],
  pl: [
    'Mój numer zaczyna się od {0}, potem {1}, a kończy na {2}',
    'pierwsza część numeru: {0}\ndruga część: {1}\nostatnia część: {2}',
  ],
  ru: [
    'Мой номер начинается на {0}, потом {1}, а заканчивается на {2}',
    'первая часть номера: {0}\nвторая часть: {1}\nпоследняя часть: {2}',
  ],
  tr: [
    'Numaram {0} ile başlar, sonra {1} gelir ve {2} ile biter',
    'numaranın ilk kısmı: {0}\nikinci kısmı: {1}\nson kısmı: {2}',
  ],
  zh: ['我的号码开头是{0}，中间是{1}，最后是{2}', '号码前面：{0}\n中间：{1}\n后面：{2}'],
  vi: [
    'Số của em bắt đầu bằng {0}, tiếp theo là {1} và cuối cùng là {2}',
    'phần đầu của số: {0}\nphần giữa: {1}\nphần cuối: {2}',
  ],
};

const inThree = (phone: Phone): readonly string[] => {
  const { groups } = phone;
  return groups.length === 3 ? groups : partsOf(phone, 3, Math.ceil((digitsOf(phone).length - 3) / 2));
};

const filled = (template: string, parts: readonly string[]): string =>
  template.replace(/\{(\d)\}/g, (_, place: string) => parts[Number(place)] ?? '');

/** What a writer puts between the pieces: words without digits. */
const chatter = [
  'I am sweet and easy going',
  'Clean and private place with parking',
  'Please be polite and on time',
  'No games and no drama',
  'Ask for my friend too',
] as const;

function amongSentences({ groups }: Phone, random: Random): string {
  const [first, next] = random.pick([
    ['Call', 'then'],
    ['📞', '📞'],
    ['Number:', 'next'],
  ] as const);
  return groups
    .map((group, place) => `${place === 0 ? first : next} ${group}. ${random.pick(chatter)}`)
    .join('. ');
}

const pieceStyles: readonly SixthStyle[] = [
  ...countingLanguages.flatMap((language) => [
    phoneStyle(
      `pieces.${language}.digits`,
      (phone, random) => filled(random.pick(pieces[language]), inThree(phone)),
      { languages: [language], isWhole: true },
    ),
    phoneStyle(
      `pieces.${language}.words`,
      (phone, random) =>
        filled(
          random.pick(pieces[language]),
          inThree(phone).map((part) =>
            saidDigits(part, digitWords[language]).join(language === 'zh' ? '' : random.pick([' ', '-'])),
          ),
        ),
      { languages: [language], isWhole: true },
    ),
  ]),
  phoneStyle(
    'pieces.en.dotsBetween',
    ({ groups }, random) => groups.join(random.pick(['.....', ' ..... ', '………'])),
    {
      languages: ['en'],
    },
  ),
  phoneStyle(
    'pieces.en.areaCodeThenRest',
    ({ groups }, random) => {
      const [area = '', ...rest] = groups;
      return random.pick([
        `area code ${area}, number ${rest.join(random.pick(['-', ' ', '']))}`,
        `area code is ${area} and the rest is ${rest.join(random.pick(['-', ' ']))}`,
        `area code (${area}) then ${rest.join('')}`,
      ]);
    },
    { languages: ['en'], from: ['US', 'CA'] },
  ),
  phoneStyle('pieces.en.amongSentences', amongSentences, {
    languages: ['en'],
    from: ['US', 'CA'],
    isWhole: true,
  }),
];

export const brokenPhoneStyles: readonly SixthStyle[] = [...lineStyles, ...pieceStyles];
