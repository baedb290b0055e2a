// Numbers that do not stand in one piece: equal digits said once, lines, and pieces told one after another.
import type { Random } from '../../../src/world/random';
import { seventhLanguages, type PerLanguage, type SeventhStyle } from '../languages';
import { numberWords } from './numberWords';
import { phoneStyle } from './phoneStyle';

/** Ways to say a digit twice, and three times; ~ is the digit in words. */
const times: PerLanguage<readonly [readonly string[], readonly string[]]> = {
  en: [
    ['double ~', 'double-~'],
    ['triple ~', 'treble ~', 'three times ~'],
  ],
  de: [
    ['doppel-~', 'zweimal die ~', 'zwei mal ~'],
    ['dreimal die ~', 'dreifach ~', 'drei mal ~'],
  ],
  es: [
    ['doble ~', 'dos veces ~'],
    ['triple ~', 'tres veces el ~'],
  ],
  fr: [
    ['double ~', 'deux fois ~'],
    ['triple ~', 'trois fois le ~'],
  ],
  ro: [
    ['dublu ~', 'de două ori ~'],
    ['triplu ~', 'de trei ori ~'],
  ],
  it: [
    ['doppio ~', 'due volte ~'],
    ['triplo ~', 'tre volte il ~'],
  ],
  pt: [
    ['duplo ~', 'duas vezes ~'],
    ['triplo ~', 'três vezes ~'],
  ],
  pl: [
    ['podwójne ~', 'dwa razy ~'],
    ['potrójne ~', 'trzy razy ~'],
  ],
  ru: [
    ['дважды ~', 'два раза ~'],
    ['трижды ~', 'три раза ~'],
  ],
  tr: [
    ['çift ~', 'iki tane ~'],
    ['üç tane ~', 'üç kere ~'],
  ],
  zh: [['两个~', '双~'], ['三个~']],
  vi: [
    ['hai con ~', 'hai số ~'],
    ['ba con ~', 'ba số ~'],
  ],
};

/** Runs of equal digits, three at most: `00`, `1`, `555`. */
const runs = (digits: string): readonly string[] => digits.match(/(\d)\1{0,2}/g) ?? [];

/** Runs said once; `inWords`: the other digits too, else as figures. */
function repeated(
  digits: string,
  say: (digit: string) => string,
  random: Random,
  ways: readonly [readonly string[], readonly string[]],
) {
  return runs(digits).map((run) => {
    const digit = run[0] ?? '';
    const forms = run.length === 1 ? undefined : ways[run.length - 2];
    return forms === undefined ? say(digit) : random.pick(forms).replace('~', say(digit));
  });
}

const repeatStyles = seventhLanguages.flatMap((language) =>
  (['words', 'figures'] as const).map((name) =>
    phoneStyle({
      id: `phone.repeated.${language}.${name}`,
      languages: [language],
      holds: /(\d)\1/,
      write: ({ groups }, random) => {
        const isInWords = name === 'words';
        const say = (digit: string): string =>
          isInWords ? (numberWords[language].digits[Number(digit)] ?? '') : digit;
        const said = repeated(groups.join(''), say, random, times[language]);
        return said.join(
          language === 'zh' ? random.pick([isInWords ? '' : '-', ' ']) : random.pick([', ', ' - ', ' … ']),
        );
      },
    }),
  ),
);

const lineStyles = seventhLanguages.map((language) =>
  phoneStyle({
    id: `phone.overLines.${language}`,
    languages: [language],
    form: 'either',
    write: ({ groups, isInternational }, random) => {
      const { digits } = numberWords[language];
      const joiner = language === 'zh' ? '' : ' ';
      const isInWords = random.chance(0.6);
      const lines = groups.map((group) =>
        isInWords
          ? Array.from(group)
              .map((digit) => digits[Number(digit)])
              .join(joiner)
          : group,
      );
      return (isInternational ? '+' : '') + lines.join(random.pick(['\n', '\r\n', ' \n', '\n\n']));
    },
  }),
);

/** How a number is told in three pieces; §1 to §3 are the pieces. */
const tellings: PerLanguage<readonly string[]> = {
  en: [
    'starts with §1, then §2 and it ends in §3',
    'first part §1, second part §2, last part §3',
    'dial §1 … after that §2 … and finally §3',
  ],
  de: [
    'vorne §1, in der Mitte §2 und hinten §3',
    'fängt mit §1 an, dann §2 und zum Schluss §3',
    'Vorwahl §1, danach §2, die letzten sind §3',
  ],
  es: [
    'empieza por §1, luego §2 y termina en §3',
    'primero §1, después §2 y al final §3',
    'los primeros §1, sigue §2 y los últimos §3',
  ],
  fr: [
    'ça commence par §1, ensuite §2 et ça finit par §3',
    "d'abord §1, puis §2, pour finir §3",
    'début §1, milieu §2, fin §3',
  ],
  ro: [
    'începe cu §1, apoi §2 și se termină cu §3',
    'mai întâi §1, după aceea §2, la final §3',
    'primele cifre §1, urmează §2, ultimele §3',
  ],
  it: [
    'comincia con §1, poi §2 e finisce con §3',
    'prima §1, dopo §2, alla fine §3',
    'inizio §1, in mezzo §2, le ultime §3',
  ],
  pt: [
    'começa com §1, depois §2 e termina com §3',
    'primeiro §1, em seguida §2, por fim §3',
    'início §1, meio §2, final §3',
  ],
  pl: [
    'zaczyna się od §1, potem §2, a na końcu §3',
    'najpierw §1, następnie §2, na koniec §3',
    'początek §1, środek §2, koniec §3',
  ],
  ru: [
    'начинается на §1, потом §2, а в конце §3',
    'сначала §1, затем §2, последние §3',
    'первые цифры §1, дальше §2, конец §3',
  ],
  tr: [
    'başı §1, sonra §2, sonu §3',
    'önce §1, ardından §2, en son §3',
    'ilk rakamlar §1, devamı §2, son rakamlar §3',
  ],
  zh: ['开头§1，中间§2，最后§3', '前面是§1，接着§2，结尾§3', '先打§1，然后§2，后面§3'],
  vi: [
    'bắt đầu bằng §1, tiếp theo §2, cuối cùng §3',
    'đầu số §1, giữa là §2, đuôi §3',
    'trước tiên §1, rồi §2, kết thúc §3',
  ],
};

/** Three pieces of digits, as the groups allow. */
function threePieces(groups: readonly string[]): readonly string[] {
  if (groups.length < 3) {
    const [first = '', second = ''] = groups;
    return [first, second.slice(0, 3), second.slice(3)];
  }
  return [groups[0] ?? '', groups.slice(1, -1).join(''), groups[groups.length - 1] ?? ''];
}

const pieceStyles = seventhLanguages.map((language) =>
  phoneStyle({
    id: `phone.inPieces.${language}`,
    languages: [language],
    write: ({ groups }, random) => {
      const { digits } = numberWords[language];
      const inWords = random.chance(0.4);
      const joiner = language === 'zh' ? '' : ' ';
      const pieces = threePieces(groups).map((piece) =>
        inWords
          ? Array.from(piece)
              .map((digit) => digits[Number(digit)])
              .join(joiner)
          : piece,
      );
      return random
        .pick(tellings[language])
        .replace(/§(\d)/g, (_, place: string) => pieces[Number(place) - 1] ?? '');
    },
  }),
);

export const brokenPhoneStyles: readonly SeventhStyle[] = [...repeatStyles, ...lineStyles, ...pieceStyles];
