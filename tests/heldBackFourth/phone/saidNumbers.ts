// Numbers of two digits, and of three in Russian, as words: how people read groups of a telephone number aloud.
import { digitWords, inWords } from './digitWords';

interface Grammar {
  /** From ten to nineteen. */
  readonly teens: readonly string[];
  /** From twenty to ninety. */
  readonly tens: readonly string[];
  readonly join: (ten: string, one: string) => string;
}

const listOf = (words: string): readonly string[] => words.split(' ');

const grammars = {
  it: {
    teens: listOf('dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'),
    tens: listOf('venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
    join: (ten, one) => (/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + (one === 'tre' ? 'tré' : one),
  },
  nl: {
    teens: listOf('tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'),
    tens: listOf('twintig dertig veertig vijftig zestig zeventig tachtig negentig'),
    join: (ten, one) => `${one}${one.endsWith('e') ? 'ën' : 'en'}${ten}`,
  },
  de: {
    teens: listOf('zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'),
    tens: listOf('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
    join: (ten, one) => `${one === 'eins' ? 'ein' : one}und${ten}`,
  },
  ru: {
    teens: listOf(
      'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    ),
    tens: listOf('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
    join: (ten, one) => `${ten} ${one}`,
  },
  hu: {
    teens: listOf(
      'tíz tizenegy tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc',
    ),
    tens: listOf('húsz harminc negyven ötven hatvan hetven nyolcvan kilencven'),
    join: (ten, one) => (ten === 'húsz' ? 'huszon' : ten) + one,
  },
  pl: {
    teens: listOf(
      'dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    ),
    tens: listOf(
      'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    ),
    join: (ten, one) => `${ten} ${one}`,
  },
} as const satisfies Readonly<Record<string, Grammar>>;

export type SaidLanguage = keyof typeof grammars;
export const saidLanguages = Object.keys(grammars) as readonly SaidLanguage[];

/** One or two digits as a number; a zero before is said, as on the telephone. */
export function saidPair(language: SaidLanguage, digits: string): string {
  const { teens, tens, join }: Grammar = grammars[language];
  const [ten = 0, one = 0] = Array.from(digits, Number);
  if (digits.length < 2 || ten === 0) return inWords(digits, digitWords[language]).join(' ');
  if (ten === 1) return teens[one] ?? '';
  const said = tens[ten - 2] ?? '';
  return one === 0 ? said : join(said, digitWords[language][one] ?? '');
}

const russianHundreds = listOf('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот');

/** A group of digits in Russian, four of them as two pairs; zeros before are said. */
export function saidGroupInRussian(digits: string): string {
  if (digits.length < 3) return saidPair('ru', digits);
  if (digits.length > 3)
    return `${saidGroupInRussian(digits.slice(0, -2))}, ${saidPair('ru', digits.slice(-2))}`;
  const [hundred = 0] = Array.from(digits, Number);
  const rest = digits.slice(1);
  if (hundred === 0) return `ноль ${saidPair('ru', rest)}`;
  const behind = rest === '00' ? '' : ` ${saidPair('ru', rest.replace(/^0/, ''))}`;
  return `${russianHundreds[hundred - 1] ?? ''}${behind}`;
}
