// Numbers that do not stand as they are dialled: equal digits said once, and numbers over lines.
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

export const brokenPhoneStyles: readonly SeventhStyle[] = [...repeatStyles, ...lineStyles];
