// The signs of addresses as words, in the twelve languages of the exam: as people type them in adverts.
import type { Random } from '../../src/world/random';
import type { CountingLanguage } from './languages';

export interface SignWords {
  readonly at: readonly string[];
  readonly dot: readonly string[];
  readonly underscore: string;
  readonly slash: string;
}

const signs = (at: string, dot: string, underscore: string, slash: string): SignWords => ({
  at: at.split('|'),
  dot: dot.split('|'),
  underscore,
  slash,
});

export const signWords: Readonly<Record<CountingLanguage, SignWords>> = {
  en: signs('at', 'dot', 'underscore', 'slash'),
  de: signs('at|ät|klammeraffe', 'punkt', 'unterstrich', 'schrägstrich'),
  es: signs('arroba', 'punto', 'guion bajo', 'barra'),
  fr: signs('arobase|at', 'point', 'tiret du bas', 'slash'),
  ro: signs('arond|at', 'punct', 'liniuță jos', 'slash'),
  it: signs('chiocciola', 'punto', 'trattino basso', 'barra'),
  pt: signs('arroba', 'ponto', 'underline', 'barra'),
  pl: signs('małpa', 'kropka', 'podkreślnik', 'ukośnik'),
  ru: signs('собака|собачка', 'точка', 'нижнее подчёркивание', 'слэш'),
  tr: signs('at|et|kuyruklu a', 'nokta', 'alt çizgi', 'bölü'),
  zh: signs('艾特|爱特', '点', '下划线', '斜杠'),
  vi: signs('a còng|a móc', 'chấm', 'gạch dưới', 'gạch chéo'),
};

export const atOf = (random: Random, language: CountingLanguage): string =>
  random.pick(signWords[language].at);
export const dotOf = (random: Random, language: CountingLanguage): string =>
  random.pick(signWords[language].dot);

/** Each dot as something else. */
export const withoutDots = (text: string, dot: string): string => text.replaceAll('.', dot);
