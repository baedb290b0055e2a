// Two digits said as one number, as people tell a phone number aloud; in Russian, Spanish, Polish and Turkish three as
// well. A zero in front is said before the other digit. Every number was compared once with what num2words (Python) says.
import { digitWords } from './numberWords';

export const pairTongues = ['en', 'de', 'es', 'fr', 'ro', 'it', 'pt', 'pl', 'ru', 'tr'] as const;
export type PairTongue = (typeof pairTongues)[number];

const words = (text: string): readonly string[] => text.split('|');

interface Tens {
  /** Ten to nineteen. */
  readonly teens: readonly string[];
  /** Twenty to ninety. */
  readonly tens: readonly string[];
  /** How a ten and a digit from 1 to 9 are joined. */
  readonly join: (ten: string, digit: string, value: number) => string;
}

const blank = (ten: string, digit: string): string => `${ten} ${digit}`;

const tables: Readonly<Record<PairTongue, Tens>> = {
  en: {
    teens: words('ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'),
    tens: words('twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'),
    join: (ten, digit) => `${ten}-${digit}`,
  },
  de: {
    teens: words('zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn'),
    tens: words('zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig'),
    join: (ten, digit) => `${digit === 'eins' ? 'ein' : digit}und${ten}`,
  },
  es: {
    teens: words('diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve'),
    tens: words('veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa'),
    join: (ten, digit, value) => spanishTwenties[value] ?? `${ten} y ${digit}`,
  },
  fr: {
    teens: words('dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf'),
    tens: words('vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingts|quatre-vingt-dix'),
    join: frenchTens,
  },
  ro: {
    teens: words(
      'zece|unsprezece|doisprezece|treisprezece|paisprezece|cincisprezece|șaisprezece|șaptesprezece|optsprezece|nouăsprezece',
    ),
    tens: words('douăzeci|treizeci|patruzeci|cincizeci|șaizeci|șaptezeci|optzeci|nouăzeci'),
    join: (ten, digit) => `${ten} și ${digit}`,
  },
  it: {
    teens: words('dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove'),
    tens: words('venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta'),
    join: (ten, digit) => (/^[uo]/.test(digit) ? ten.slice(0, -1) : ten) + (digit === 'tre' ? 'tré' : digit),
  },
  pt: {
    teens: words('dez|onze|doze|treze|catorze|quinze|dezesseis|dezessete|dezoito|dezenove'),
    tens: words('vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa'),
    join: (ten, digit) => `${ten} e ${digit}`,
  },
  pl: {
    teens: words(
      'dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|szesnaście|siedemnaście|osiemnaście|dziewiętnaście',
    ),
    tens: words(
      'dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sześćdziesiąt|siedemdziesiąt|osiemdziesiąt|dziewięćdziesiąt',
    ),
    join: blank,
  },
  ru: {
    teens: words(
      'десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|восемнадцать|девятнадцать',
    ),
    tens: words('двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто'),
    join: blank,
  },
  tr: {
    teens: words('on|on bir|on iki|on üç|on dört|on beş|on altı|on yedi|on sekiz|on dokuz'),
    tens: words('yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan'),
    join: blank,
  },
};

const spanishTwenties: Readonly<Record<number, string>> = Object.fromEntries(
  words(
    'veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve',
  ).map((word, place) => [place + 21, word]),
);

/** Seventy and ninety count on from sixty and eighty. */
function frenchTens(ten: string, digit: string, value: number): string {
  const teen = words('dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf')[value % 10];
  if (value === 71) return 'soixante et onze';
  if (value > 70 && value < 80) return `soixante-${teen ?? ''}`;
  if (value > 80 && value < 90) return `quatre-vingt-${digit}`;
  if (value > 90) return `quatre-vingt-${teen ?? ''}`;
  return digit === 'un' ? `${ten} et un` : `${ten}-${digit}`;
}

/** Two digits as one number. */
export function saidPair(tongue: PairTongue, pair: string): string {
  const value = Number(pair);
  const digit = digitWords[tongue][value % 10] ?? '';
  const { teens, tens, join } = tables[tongue];
  if (value < 10) return `${digitWords[tongue][0] ?? ''} ${digit}`;
  if (value < 20) return teens[value - 10] ?? '';
  const ten = tens[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? ten : join(ten, digit, value);
}

export const hundredTongues = ['es', 'pl', 'ru', 'tr'] as const;
export type HundredTongue = (typeof hundredTongues)[number];

const hundreds: Readonly<Record<HundredTongue, readonly string[]>> = {
  es: words(
    'ciento|doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos|novecientos',
  ),
  pl: words('sto|dwieście|trzysta|czterysta|pięćset|sześćset|siedemset|osiemset|dziewięćset'),
  ru: words('сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот'),
  tr: words('yüz|iki yüz|üç yüz|dört yüz|beş yüz|altı yüz|yedi yüz|sekiz yüz|dokuz yüz'),
};

/** Three digits as one number; undefined where they begin with zero. */
export function saidHundred(tongue: HundredTongue, group: string): string | undefined {
  const hundred = hundreds[tongue][Number(group[0]) - 1];
  if (hundred === undefined) return undefined;
  if (group.endsWith('00')) return tongue === 'es' && group === '100' ? 'cien' : hundred;
  const rest =
    group[1] === '0' ? (digitWords[tongue][Number(group[2])] ?? '') : saidPair(tongue, group.slice(1));
  return `${hundred} ${rest}`;
}
