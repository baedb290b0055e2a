import type { SpokenLanguage } from './digitWords';
import { wordOf } from './digitWords';
import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

interface Tens {
  readonly teens: string;
  readonly tens: string;
  readonly join: (ten: string, unit: string) => string;
}

const byLanguage: Readonly<Partial<Record<SpokenLanguage, Tens>>> = {
  en: {
    teens: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    join: (ten, unit) => `${ten}-${unit}`,
  },
  de: {
    teens: 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    join: (ten, unit) => `${unit === 'eins' ? 'ein' : unit}und${ten}`,
  },
  es: {
    teens: 'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    join: (ten, unit) => (ten === 'veinte' ? `veinti${unit}` : `${ten} y ${unit}`),
  },
  ru: {
    teens:
      'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    tens: 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
    join: (ten, unit) => `${ten} ${unit}`,
  },
  it: {
    teens: 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    join: (ten, unit) => (/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit,
  },
  pl: {
    teens:
      'dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    tens: 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    join: (ten, unit) => `${ten} ${unit}`,
  },
};
const languages = Object.keys(byLanguage) as readonly SpokenLanguage[];
const frenchTens = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];
const frenchTeens = 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');

/** zero six, twelve, thirty-four, fifty-six, seventy-eight */
export const inPairs: Obfuscation = {
  id: 'in-pairs',
  floors: { international: 0.9, national: 0.9 },
  render: (number, random) => {
    const language = random.pick([...languages, 'fr' as const, 'fr' as const]);
    // Of an odd group the first digit stands alone; French pairs are parted, since "quatre vingt-deux" is 82.
    const groups = plainGroups(number).map(
      (group) => group.match(group.length % 2 === 1 ? /^\d|\d\d/g : /\d\d/g) ?? [],
    );
    const said = groups.map((pairs) =>
      pairs.map((pair) => sayPair(pair, language)).join(language === 'fr' ? ', ' : ' '),
    );
    return plusOf(number) + said.join(', ');
  },
};

function sayPair(pair: string, language: SpokenLanguage): string {
  const [first = '', second = ''] = pair;
  if (second === '' || first === '0') return Array.from(pair, (digit) => wordOf(digit, language)).join(' ');
  if (language === 'fr') return sayFrench(Number(first), Number(second));
  const tens = byLanguage[language];
  if (first === '1') return tens?.teens.split(' ')[Number(second)] ?? pair;
  const ten = tens?.tens.split(' ')[Number(first) - 2] ?? pair;
  return second === '0' ? ten : (tens?.join(ten, wordOf(second, language)) ?? pair);
}

function sayFrench(first: number, second: number): string {
  if (first === 1) return frenchTeens[second] ?? '';
  const ten = frenchTens[first] ?? '';
  const below =
    first === 7 || first === 9
      ? (frenchTeens[second] ?? '')
      : second === 0
        ? ''
        : wordOf(String(second), 'fr');
  if (below === '') return first === 8 ? 'quatre-vingts' : ten;
  const hasAnd = (second === 1 && first < 7) || (first === 7 && second === 1);
  return hasAnd ? `${ten} et ${below}` : `${ten}-${below}`;
}
