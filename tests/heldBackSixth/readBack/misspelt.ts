// Reads mistyped number words back: the one word of the language that is nearest, by letters or by ear. Where two are as
// near, nothing is read, so that no style holds a slip that could be another number.
import type { CountingLanguage } from '../languages';
import { digitWords, otherDigitWords } from '../phone/numberWords';
import { plainText, slipsBetween } from './plainText';

/** Rebuses that English readers know. */
const rebuses: Readonly<Record<string, string>> = {
  ...{ won: '1', wun: '1', to: '2', too: '2', tu: '2', tew: '2', fore: '4', foar: '4', phour: '4' },
  ...{ ate: '8', ait: '8', eyt: '8', ayte: '8' },
};

/** Characters by how they are read. */
const sounds: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...([
      '零灵铃玲',
      '一依衣伊',
      '二尔耳儿',
      '三伞散',
      '四寺思斯',
      '五舞吾武',
      '六流留溜',
      '七期漆',
    ] as const),
    ...(['八巴吧爸', '九久酒玖'] as const),
  ].flatMap((alike, digit) => Array.from(alike, (character) => [character, String(digit)] as const)),
);

const hearing: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch|sh/g, 's'],
  [/ck|q(u(?=[aeiou]))?/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/[zç]/g, 's'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/b/g, 'v'],
  [/[yj]/g, 'i'],
  [/h/g, ''],
  [/(.)\1/g, '$1'],
];

const heard = (word: string): string =>
  hearing.reduce((said, [pattern, plain]) => said.replace(pattern, plain), word);

/** Words of a language as typed without marks; Chinese ones in letters. */
const tenOf = (language: CountingLanguage): readonly string[] =>
  (language === 'zh' ? otherDigitWords.pinyin : digitWords[language]).map(plainText);

/** The digit whose word is nearest, undefined where two are. */
function nearest(word: string, ten: readonly string[]): string | undefined {
  const far = ten.map((right) =>
    Math.min(slipsBetween(word, right), slipsBetween(heard(word), heard(right)) + 0.25),
  );
  const least = Math.min(...far);
  const isOne = far.filter((distance) => distance === least).length === 1;
  return isOne && least <= 2 ? String(far.indexOf(least)) : undefined;
}

/** All digits of a text of mistyped words. */
export function misspeltReading(text: string, language: CountingLanguage): string {
  const ten = tenOf(language);
  return plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) =>
      /\p{Script=Han}/u.test(word) ? Array.from(word, (sign) => sounds[sign] ?? '') : [word],
    )
    .map((word) => (/^\d*$/.test(word) ? word : (rebusOf(word, language) ?? nearest(word, ten) ?? '?')))
    .join('');
}

const rebusOf = (word: string, language: CountingLanguage): string | undefined =>
  language === 'en' ? rebuses[word] : undefined;
