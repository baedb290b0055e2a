// Numbers from 0 to 999 as they are said, in languages in which phone numbers are read out in hundreds and tens; from
// grammars of each language.

type Saying = (number: number) => string;
const list = (words: string): readonly string[] => words.split(' ');

interface Parts {
  /** 0 to 19. */
  readonly small: readonly string[];
  /** 20 to 90. */
  readonly tens: readonly string[];
  /** 100 to 900. */
  readonly hundreds: readonly string[];
  /** Between tens and ones, and behind hundreds. */
  readonly tensJoint: string;
  readonly hundredsJoint: string;
  /** Exactly one hundred, where it differs. */
  readonly hundred?: string;
}

const sayingOf =
  ({ small, tens, hundreds, tensJoint, hundredsJoint, hundred }: Parts): Saying =>
  (number) => {
    const under = (rest: number): string => {
      if (rest < 20) return small[rest] ?? '';
      const ten = tens[Math.floor(rest / 10) - 2] ?? '';
      return rest % 10 === 0 ? ten : ten + tensJoint + (small[rest % 10] ?? '');
    };
    if (number < 100) return under(number);
    if (number === 100 && hundred !== undefined) return hundred;
    const head = hundreds[Math.floor(number / 100) - 1] ?? '';
    return number % 100 === 0 ? head : head + hundredsJoint + under(number % 100);
  };

export type SaidLanguage = 'en' | 'es' | 'pt' | 'pl' | 'ru' | 'tr';

const english = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const turkish = list('sıfır bir iki üç dört beş altı yedi sekiz dokuz');

export const sayings: Readonly<Record<SaidLanguage, Saying>> = {
  en: sayingOf({
    small: english,
    tens: list('twenty thirty forty fifty sixty seventy eighty ninety'),
    hundreds: english.slice(1, 10).map((one) => `${one} hundred`),
    tensJoint: '-',
    hundredsJoint: ' ',
  }),
  es: sayingOf({
    small: list(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    ),
    tens: list('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    hundreds: list(
      'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    ),
    tensJoint: ' y ',
    hundredsJoint: ' ',
    hundred: 'cien',
  }),
  pt: sayingOf({
    small: list(
      'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove',
    ),
    tens: list('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
    hundreds: list(
      'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
    ),
    tensJoint: ' e ',
    hundredsJoint: ' e ',
    hundred: 'cem',
  }),
  pl: sayingOf({
    small: list(
      'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    ),
    tens: list(
      'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    ),
    hundreds: list('sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset'),
    tensJoint: ' ',
    hundredsJoint: ' ',
  }),
  ru: sayingOf({
    small: list(
      'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    ),
    tens: list('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
    hundreds: list('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'),
    tensJoint: ' ',
    hundredsJoint: ' ',
  }),
  tr: sayingOf({
    small: [...turkish, 'on', ...turkish.slice(1).map((one) => `on ${one}`)],
    tens: list('yirmi otuz kırk elli altmış yetmiş seksen doksan'),
    hundreds: turkish.slice(1).map((one, place) => (place === 0 ? 'yüz' : `${one} yüz`)),
    tensJoint: ' ',
    hundredsJoint: ' ',
  }),
};

/** A group of digits as it is said: leading zeros one by one, and no more than three digits at a time. */
export function sayGroup(language: SaidLanguage, group: string): string {
  if (group === '') return '';
  const zero = sayings[language](0);
  if (group.startsWith('0')) return `${zero} ${sayGroup(language, group.slice(1))}`.trim();
  if (group.length <= 3) return sayings[language](Number(group));
  const taken = group.length === 4 ? 2 : 3;
  return `${sayGroup(language, group.slice(0, taken))} ${sayGroup(language, group.slice(taken))}`.trim();
}
