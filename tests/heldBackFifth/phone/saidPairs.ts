// Numbers of two and three digits as people say them in a row, in languages that read telephone numbers so.
import { digitWords, type TenWords } from './digitWords';

interface Pairs {
  readonly ones: TenWords;
  readonly teens: readonly string[];
  /** Twenty to ninety. */
  readonly tens: readonly string[];
  /** Between tens and ones. */
  readonly and: string;
}

const list = (words: string): readonly string[] => words.split('|');

const pairs = {
  pt: {
    ones: digitWords.pt,
    teens: list('dez|onze|doze|treze|catorze|quinze|dezesseis|dezessete|dezoito|dezenove'),
    tens: list('vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa'),
    and: ' e ',
  },
  ro: {
    ones: digitWords.ro,
    teens: list(
      'zece|unsprezece|doisprezece|treisprezece|paisprezece|cincisprezece|șaisprezece|șaptesprezece|optsprezece|nouăsprezece',
    ),
    tens: list('douăzeci|treizeci|patruzeci|cincizeci|șaizeci|șaptezeci|optzeci|nouăzeci'),
    and: ' și ',
  },
  el: {
    ones: digitWords.el,
    teens: list('δέκα|έντεκα|δώδεκα|δεκατρία|δεκατέσσερα|δεκαπέντε|δεκαέξι|δεκαεπτά|δεκαοκτώ|δεκαεννέα'),
    tens: list('είκοσι|τριάντα|σαράντα|πενήντα|εξήντα|εβδομήντα|ογδόντα|ενενήντα'),
    and: ' ',
  },
  uk: {
    ones: digitWords.uk,
    teens: list(
      'десять|одинадцять|дванадцять|тринадцять|чотирнадцять|п’ятнадцять|шістнадцять|сімнадцять|вісімнадцять|дев’ятнадцять',
    ),
    tens: list('двадцять|тридцять|сорок|п’ятдесят|шістдесят|сімдесят|вісімдесят|дев’яносто'),
    and: ' ',
  },
  bg: {
    ones: digitWords.bg,
    teens: list(
      'десет|единадесет|дванадесет|тринадесет|четиринадесет|петнадесет|шестнадесет|седемнадесет|осемнадесет|деветнадесет',
    ),
    tens: list('двадесет|тридесет|четиридесет|петдесет|шестдесет|седемдесет|осемдесет|деветдесет'),
    and: ' и ',
  },
  /** French as it is spoken in Switzerland. */
  swiss: {
    ones: digitWords.fr,
    teens: list('dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf'),
    tens: list('vingt|trente|quarante|cinquante|soixante|septante|huitante|nonante'),
    and: '-',
  },
} as const satisfies Readonly<Record<string, Pairs>>;

export type PairTongue = keyof typeof pairs;
export const pairTongues = Object.keys(pairs) as readonly PairTongue[];

/** One or two digits in words; a zero in front is said. */
export function saidPair(tongue: PairTongue, digits: string): string {
  const { ones, teens, tens, and }: Pairs = pairs[tongue];
  const [first = '', second] = Array.from(digits);
  const one = (digit: string): string => ones[Number(digit)] ?? '';
  if (second === undefined) return one(first);
  if (first === '0') return `${one(first)} ${one(second)}`;
  if (first === '1') return teens[Number(second)] ?? '';
  const ten = tens[Number(first) - 2] ?? '';
  if (second === '0') return ten;
  if (tongue === 'swiss' && second === '1') return `${ten} et un`;
  return ten + and + one(second);
}

const ukrainianHundreds = list('сто|двісті|триста|чотириста|п’ятсот|шістсот|сімсот|вісімсот|дев’ятсот');

/** Three digits in Ukrainian; shorter ones as a pair, longer ones pair by pair. */
export function saidUkrainian(digits: string): string {
  if (digits.length < 3) return saidPair('uk', digits);
  if (digits.length > 3)
    return (digits.match(/^\d(?=(\d\d)+$)|\d\d/g) ?? []).map((pair) => saidPair('uk', pair)).join(', ');
  if (digits.startsWith('0')) return `${digitWords.uk[0] ?? ''} ${saidPair('uk', digits.slice(1))}`;
  const hundred = ukrainianHundreds[Number(digits[0]) - 1] ?? '';
  const rest = digits.slice(1);
  if (rest === '00') return hundred;
  // A zero within is not said: five hundred and four.
  return `${hundred} ${saidPair('uk', rest.startsWith('0') ? rest.slice(1) : rest)}`;
}
