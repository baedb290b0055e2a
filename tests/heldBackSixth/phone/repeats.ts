// Doubles and triples: the same digit told by how often it comes, in each language as its speakers do.
import type { CountingLanguage } from '../languages';
import { digitWords } from './numberWords';

type Told = (word: string, digit: number) => string;

interface Repeat {
  readonly double: Told;
  readonly triple: Told;
}

const before = (double: string, triple: string): Repeat => ({
  double: (word) => `${double} ${word}`,
  triple: (word) => `${triple} ${word}`,
});

/** A figure of the digit, as a noun. */
const russianMany = 'ноля единицы двойки тройки четвёрки пятёрки шестёрки семёрки восьмёрки девятки'.split(
  ' ',
);
const polishMany = 'zera jedynki dwójki trójki czwórki piątki szóstki siódemki ósemki dziewiątki'.split(' ');

const byLanguage: Readonly<Record<CountingLanguage, Repeat>> = {
  en: before('double', 'triple'),
  de: before('doppel', 'dreimal die'),
  es: before('doble', 'triple'),
  fr: before('double', 'triple'),
  ro: before('dublu', 'triplu'),
  it: before('doppio', 'triplo'),
  pt: before('duplo', 'triplo'),
  pl: {
    double: (word, digit) => (digit === 0 ? 'dwa zera' : `dwie ${polishMany[digit] ?? word}`),
    triple: (word, digit) => `trzy ${polishMany[digit] ?? word}`,
  },
  ru: {
    double: (word, digit) => (digit === 0 ? 'два ноля' : `две ${russianMany[digit] ?? word}`),
    triple: (word, digit) => `три ${russianMany[digit] ?? word}`,
  },
  tr: before('çift', 'üç tane'),
  zh: { double: (word) => `两个${word}`, triple: (word) => `三个${word}` },
  vi: before('hai số', 'ba số'),
};

/** Two or three of a digit, told. */
export function told(digit: number, times: 2 | 3, { language, as }: RepeatedIn): string {
  const word = as === 'words' ? (digitWords[language][digit] ?? '') : String(digit);
  const { double, triple } = byLanguage[language];
  return times === 2 ? double(word, digit) : triple(word, digit);
}

export interface RepeatedIn {
  readonly language: CountingLanguage;
  readonly as: 'words' | 'digits';
}

/** A group of digits, each run of two or three told as one. */
export function repeats(group: string, language: CountingLanguage, as: RepeatedIn['as']): readonly string[] {
  return (group.match(/(\d)\1{0,2}/g) ?? []).map((run) => {
    const digit = Number(run[0]);
    if (run.length > 1) return told(digit, run.length === 2 ? 2 : 3, { language, as });
    return as === 'words' ? (digitWords[language][digit] ?? '') : run;
  });
}
