// How each language says the at and the dot of an address.
import type { PerLanguage } from './languages';

export const signWords: PerLanguage<{ readonly at: readonly string[]; readonly dot: readonly string[] }> = {
  en: { at: ['at', 'at sign'], dot: ['dot'] },
  de: { at: ['at', 'ät', 'Klammeraffe'], dot: ['Punkt', 'punkt'] },
  es: { at: ['arroba'], dot: ['punto', 'pto'] },
  fr: { at: ['arobase', 'arobas', 'chez'], dot: ['point'] },
  ro: { at: ['arond', 'a rond', 'coadă de maimuță'], dot: ['punct'] },
  it: { at: ['chiocciola', 'at'], dot: ['punto'] },
  pt: { at: ['arroba'], dot: ['ponto'] },
  pl: { at: ['małpa', 'malpa', 'at'], dot: ['kropka'] },
  ru: { at: ['собака', 'собачка', 'эт'], dot: ['точка'] },
  tr: { at: ['et', 'kuyruklu a', 'at işareti'], dot: ['nokta'] },
  zh: { at: ['艾特', '圈a'], dot: ['点'] },
  vi: { at: ['a còng', 'a móc', '@'], dot: ['chấm'] },
};
