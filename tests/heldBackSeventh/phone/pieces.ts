// Numbers told in pieces, in order: in one sentence, and across a text.
import { seventhCarriers } from '../carriers/carriers';
import { seventhLanguages, type PerLanguage, type SeventhStyle } from '../languages';
import { numberWords } from './numberWords';
import { phoneStyle } from './phoneStyle';

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

/** The three pieces said in sentences of their own, with other things between. */
const sentencesOfPieces: PerLanguage<readonly [string, string, string]> = {
  en: ['The number starts with §.', 'It goes on with §.', 'The number ends in §.'],
  de: ['Die Nummer beginnt mit §.', 'Weiter geht sie mit §.', 'Die Nummer endet auf §.'],
  es: ['El número empieza con §.', 'Sigue con §.', 'El número acaba en §.'],
  fr: ['Le numéro commence par §.', 'Il continue par §.', 'Le numéro se termine par §.'],
  ro: ['Numărul începe cu §.', 'Continuă cu §.', 'Numărul se încheie cu §.'],
  it: ['Il numero inizia con §.', 'Prosegue con §.', 'Il numero termina con §.'],
  pt: ['O número começa por §.', 'Continua com §.', 'O número acaba em §.'],
  pl: ['Numer zaczyna się od §.', 'Dalej idzie §.', 'Numer kończy się na §.'],
  ru: ['Номер начинается с §.', 'Дальше идёт §.', 'Номер кончается на §.'],
  tr: ['Numara § ile başlar.', 'Sonra § gelir.', 'Numara § ile biter.'],
  zh: ['号码开头是§。', '接下来是§。', '号码最后是§。'],
  vi: ['Số bắt đầu là §.', 'Tiếp đến là §.', 'Số kết thúc là §.'],
};

const acrossStyles = seventhLanguages.map((language) =>
  phoneStyle({
    id: `phone.acrossText.${language}`,
    languages: [language],
    isWhole: true,
    write: ({ groups }, random) => {
      const pieces = threePieces(groups);
      const { openers, distractors } = seventhCarriers[language];
      const told = sentencesOfPieces[language].flatMap((sentence, place) => [
        sentence.replace('§', pieces[place] ?? ''),
        ...(place < 2 ? [random.pick(place === 0 ? distractors : openers)] : []),
      ]);
      return [random.pick(openers), ...told].join(language === 'zh' ? '' : random.pick([' ', '\n']));
    },
  }),
);

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

export const piecePhoneStyles: readonly SeventhStyle[] = [...pieceStyles, ...acrossStyles];
