// What "@" and "." are called, as people write it, accents and all; kept apart from the table that the extractors read.

export interface SpokenSigns {
  readonly at: readonly string[];
  readonly dot: readonly string[];
  /** The language puts no spaces between words. */
  readonly isUnspaced?: true;
}

export const spokenSigns: Readonly<Record<string, SpokenSigns>> = {
  en: { at: ['at', 'at sign', 'AT', 'At'], dot: ['dot', 'DOT', 'period', 'point', 'full stop', 'd0t'] },
  de: { at: ['at', 'ät', 'Klammeraffe', 'klammeraffe'], dot: ['punkt', 'Punkt', 'dot'] },
  es: { at: ['arroba', 'Arroba', 'ARROBA'], dot: ['punto', 'PUNTO'] },
  fr: { at: ['arobase', 'arrobase', 'arobas'], dot: ['point', 'Point'] },
  ro: { at: ['arond', 'a rond', 'coadă de maimuță'], dot: ['punct'] },
  it: { at: ['chiocciola', 'Chiocciola'], dot: ['punto'] },
  pt: { at: ['arroba', 'arrôba'], dot: ['ponto', 'Ponto'] },
  pl: { at: ['małpa', 'malpa'], dot: ['kropka'] },
  ru: { at: ['собака', 'собачка', 'sobaka'], dot: ['точка', 'tochka'] },
  tr: { at: ['et', 'kuyruklu a', 'et işareti'], dot: ['nokta'] },
  vi: { at: ['a còng', 'a móc', 'acong'], dot: ['chấm', 'cham'] },
  zh: { at: ['艾特', '小老鼠', '圈a'], dot: ['点', '點'], isUnspaced: true },
  nl: { at: ['apenstaartje', 'apestaartje'], dot: ['punt'] },
  ar: { at: ['آت', 'ات'], dot: ['نقطة', 'دوت'] },
  ko: { at: ['골뱅이', '앳'], dot: ['점', '닷'] },
  th: { at: ['แอท', 'แอด'], dot: ['จุด', 'ดอท'] },
  hi: { at: ['एट', 'ऐट', 'at the rate'], dot: ['डॉट', 'डाट'] },
  uk: { at: ['равлик', 'собачка'], dot: ['крапка'] },
};
