// How each language counts to 999, as its speakers tell a number of a telephone. Grammars: Hurford, The Linguistic Theory
// of Numerals (1975), and the spelled-out rules of Unicode's CLDR, read for facts.
import type { PerLanguage } from '../languages';

export interface NumberWords {
  readonly digits: readonly string[];
  /** 10 to 19; absent where a number is told digit by digit. */
  readonly teens?: readonly string[];
  /** 20 to 90. */
  readonly tens?: readonly string[];
  readonly pair?: (tens: string, unit: string) => string;
  /** 100 to 900. */
  readonly hundreds?: readonly string[];
  readonly hundred?: (hundreds: string, rest: string) => string;
}

const words = (list: string): readonly string[] => list.split(' ');
const apart = (joiner: string) => (left: string, right: string) => `${left}${joiner}${right}`;
const units = (digits: string, of: string): readonly string[] =>
  words(digits).map((digit) => `${digit} ${of}`);

const german = words('null eins zwei drei vier fünf sechs sieben acht neun');
const italianPair = (tens: string, unit: string): string =>
  (/^[uo]/.test(unit) ? tens.slice(0, -1) : tens) + (unit === 'tre' ? 'tré' : unit);

export const numberWords: PerLanguage<NumberWords> = {
  en: {
    digits: words('zero one two three four five six seven eight nine'),
    teens: words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    tens: words('twenty thirty forty fifty sixty seventy eighty ninety'),
    pair: apart('-'),
  },
  de: {
    digits: german,
    teens: words('zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'),
    tens: words('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
    pair: (tens, unit) => `${unit === 'eins' ? 'ein' : unit}und${tens}`,
    hundreds: words('ein zwei drei vier fünf sechs sieben acht neun').map((digit) => `${digit}hundert`),
    hundred: apart(''),
  },
  es: {
    digits: words('cero uno dos tres cuatro cinco seis siete ocho nueve'),
    teens: words('diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'),
    tens: words('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    pair: (tens, unit) =>
      tens === 'veinte'
        ? `veinti${unit.replace('dos', 'dós').replace('tres', 'trés').replace('seis', 'séis')}`
        : `${tens} y ${unit}`,
    hundreds: words(
      'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    ),
    hundred: apart(' '),
  },
  fr: {
    digits: words('zéro un deux trois quatre cinq six sept huit neuf'),
    teens: words('dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'),
    tens: words('vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix'),
    pair: (tens, unit) => (unit === 'un' && !tens.startsWith('quatre') ? `${tens} et un` : `${tens}-${unit}`),
    hundreds: ['cent', ...units('deux trois quatre cinq six sept huit neuf', 'cent')],
    hundred: apart(' '),
  },
  ro: {
    digits: words('zero unu doi trei patru cinci șase șapte opt nouă'),
    teens: words(
      'zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece',
    ),
    tens: words('douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci'),
    pair: apart(' și '),
    hundreds: ['o sută', ...units('două trei patru cinci șase șapte opt nouă', 'sute')],
    hundred: apart(' '),
  },
  it: {
    digits: words('zero uno due tre quattro cinque sei sette otto nove'),
    teens: words('dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'),
    tens: words('venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
    pair: italianPair,
    hundreds: words(
      'cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento',
    ),
    hundred: apart(''),
  },
  pt: {
    digits: words('zero um dois três quatro cinco seis sete oito nove'),
    teens: words('dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove'),
    tens: words('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
    pair: apart(' e '),
    hundreds: words(
      'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
    ),
    hundred: apart(' e '),
  },
  pl: {
    digits: words('zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć'),
    teens: words(
      'dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    ),
    tens: words(
      'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    ),
    pair: apart(' '),
    hundreds: words('sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset'),
    hundred: apart(' '),
  },
  ru: {
    digits: words('ноль один два три четыре пять шесть семь восемь девять'),
    teens: words(
      'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    ),
    tens: words('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
    pair: apart(' '),
    hundreds: words('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'),
    hundred: apart(' '),
  },
  tr: {
    digits: words('sıfır bir iki üç dört beş altı yedi sekiz dokuz'),
    teens: ['on', ...words('bir iki üç dört beş altı yedi sekiz dokuz').map((digit) => `on ${digit}`)],
    tens: words('yirmi otuz kırk elli altmış yetmiş seksen doksan'),
    pair: apart(' '),
    hundreds: ['yüz', ...units('iki üç dört beş altı yedi sekiz dokuz', 'yüz')],
    hundred: apart(' '),
  },
  zh: { digits: words('零 一 二 三 四 五 六 七 八 九') },
  vi: {
    digits: words('không một hai ba bốn năm sáu bảy tám chín'),
    teens: ['mười', ...words('một hai ba bốn lăm sáu bảy tám chín').map((digit) => `mười ${digit}`)],
    tens: words('hai ba bốn năm sáu bảy tám chín').map((digit) => `${digit} mươi`),
    pair: (tens, unit) => `${tens} ${unit.replace('một', 'mốt').replace('năm', 'lăm')}`,
  },
};

/** Two digits as one number, those below ten digit by digit. */
export function saidPair(words: NumberWords, pair: string): string {
  const [tens, unit] = [Number(pair[0]), Number(pair[1])];
  const { digits, teens = [], tens: decades = [], pair: join = apart(' ') } = words;
  if (tens === 0 || teens.length === 0) return [tens, unit].map((digit) => digits[digit]).join(' ');
  if (tens === 1) return teens[unit] ?? '';
  // French counts on from ten in the seventies and nineties.
  if (decades === numberWords.fr.tens && (tens === 7 || tens === 9)) {
    const base = tens === 7 ? 'soixante' : 'quatre-vingt';
    return tens === 7 && unit === 1 ? 'soixante et onze' : `${base}-${teens[unit] ?? ''}`;
  }
  const decade = decades[tens - 2] ?? '';
  if (unit === 0) return decades === numberWords.fr.tens && tens === 8 ? 'quatre-vingts' : decade;
  return join(decade, digits[unit] ?? '');
}

/** Three digits as one number; digit by digit where the language or the number has no such form. */
export function saidHundred(words: NumberWords, three: string): string {
  const { digits, hundreds, hundred = apart(' ') } = words;
  const first = Number(three[0]);
  if (hundreds === undefined || first === 0)
    return Array.from(three)
      .map((digit) => digits[Number(digit)])
      .join(' ');
  const rest = Number(three.slice(1));
  const said = hundreds[first - 1] ?? '';
  if (rest === 0)
    return said.replace(/^ciento$/, 'cien').replace(/^cento$/, hundred('', '') === ' e ' ? 'cem' : said);
  const below = rest < 10 ? (digits[rest] ?? '') : saidPair(words, three.slice(1));
  return hundred(said, below);
}
