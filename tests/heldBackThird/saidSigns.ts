// "at", "dot" and "slash" as people say them, in each language of the exam.
import type { Random } from '../../src/world/random';
import type { Language } from '../heldBack/style';

export interface SaidSigns {
  readonly at: readonly string[];
  readonly dot: readonly string[];
  readonly slash: string;
}

export const saidSigns: Readonly<Record<Language, SaidSigns>> = {
  en: { at: ['at'], dot: ['dot'], slash: 'slash' },
  de: { at: ['at', 'ät', 'Klammeraffe'], dot: ['Punkt', 'punkt'], slash: 'Schrägstrich' },
  es: { at: ['arroba'], dot: ['punto'], slash: 'barra' },
  fr: { at: ['arobase', 'arobas'], dot: ['point'], slash: 'slash' },
  ro: { at: ['arond', 'a rond'], dot: ['punct'], slash: 'slash' },
  it: { at: ['chiocciola'], dot: ['punto'], slash: 'barra' },
  pt: { at: ['arroba'], dot: ['ponto'], slash: 'barra' },
  pl: { at: ['małpa', 'malpa'], dot: ['kropka'], slash: 'ukośnik' },
  ru: { at: ['собака', 'собачка'], dot: ['точка'], slash: 'слэш' },
  tr: { at: ['et', 'kuyruklu a'], dot: ['nokta'], slash: 'bölü' },
  zh: { at: ['艾特'], dot: ['点'], slash: '斜杠' },
  vi: { at: ['a còng', 'a móc'], dot: ['chấm'], slash: 'gạch chéo' },
};

/** One word for each sign, drawn. */
export function signsOf(
  random: Random,
  language: Language,
): { readonly at: string; readonly dot: string; readonly slash: string } {
  const { at, dot, slash } = saidSigns[language];
  return { at: random.pick(at), dot: random.pick(dot), slash };
}
