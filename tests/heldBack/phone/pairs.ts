// Numbers from 0 to 99 as people say phone numbers in pairs; languages in which many do.
import type { Language } from '../style';

type PairLanguage = Extract<Language, 'en' | 'de' | 'es' | 'fr' | 'it' | 'ru'>;
export const pairLanguages: readonly PairLanguage[] = ['en', 'de', 'es', 'fr', 'it', 'ru'];

const words = (text: string): readonly string[] => text.split(' ');

const underTwenty: Readonly<Record<PairLanguage, readonly string[]>> = {
  en: words(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  de: words(
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  ),
  es: words(
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  ),
  fr: words(
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  ),
  it: words(
    'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  ),
  ru: words(
    'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  ),
};

const tens: Readonly<Record<PairLanguage, readonly string[]>> = {
  en: words('- - twenty thirty forty fifty sixty seventy eighty ninety'),
  de: words('- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
  es: words('- - veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
  fr: words('- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'),
  it: words('- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
  ru: words('- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
};

/** How the two digits are said, a leading zero by itself. */
export function pairInWords(language: PairLanguage, pair: string): string {
  const small = underTwenty[language];
  const value = Number(pair);
  if (pair.startsWith('0') || pair.length < 2)
    return Array.from(pair, (digit) => small[Number(digit)] ?? '').join(' ');
  if (value < 20) return small[value] ?? '';
  const ten = tens[language][Math.floor(value / 10)] ?? '';
  const one = value % 10;
  if (language === 'fr') return frenchPair(value, ten, small);
  if (one === 0) return ten;
  const unit = small[one] ?? '';
  if (language === 'de') return `${one === 1 ? 'ein' : unit}und${ten}`;
  if (language === 'es') return value < 30 ? `veinti${unit}` : `${ten} y ${unit}`;
  if (language === 'it') return (one === 1 || one === 8 ? ten.slice(0, -1) : ten) + unit;
  return language === 'en' ? `${ten}-${unit}` : `${ten} ${unit}`;
}

function frenchPair(value: number, ten: string, small: readonly string[]): string {
  if (value === 80) return 'quatre-vingts';
  const isTeen = (value >= 70 && value < 80) || value >= 90;
  const rest = (value % 10) + (isTeen ? 10 : 0);
  if (rest === 0) return ten;
  const joint = rest % 10 === 1 && value < 80 ? ' et ' : '-';
  return `${ten}${joint}${small[rest] ?? ''}`;
}
