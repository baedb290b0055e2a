// Ten digits as words, in the twelve languages of the exam.
import type { CountingLanguage } from '../languages';

const words = (text: string): readonly string[] => text.split(' ');

/** Zero to nine, as a dictionary has them. */
export const digitWords: Readonly<Record<CountingLanguage, readonly string[]>> = {
  en: words('zero one two three four five six seven eight nine'),
  de: words('null eins zwei drei vier fünf sechs sieben acht neun'),
  es: words('cero uno dos tres cuatro cinco seis siete ocho nueve'),
  fr: words('zéro un deux trois quatre cinq six sept huit neuf'),
  ro: words('zero unu doi trei patru cinci șase șapte opt nouă'),
  it: words('zero uno due tre quattro cinque sei sette otto nove'),
  pt: words('zero um dois três quatro cinco seis sete oito nove'),
  pl: words('zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć'),
  ru: words('ноль один два три четыре пять шесть семь восемь девять'),
  tr: words('sıfır bir iki üç dört beş altı yedi sekiz dokuz'),
  zh: words('零 一 二 三 四 五 六 七 八 九'),
  vi: words('không một hai ba bốn năm sáu bảy tám chín'),
};

/** As the digits of a phone are said beside the dictionary. */
export const otherDigitWords = {
  enOh: words('oh one two three four five six seven eight nine'),
  deZwo: words('null eins zwo drei vier fünf sechs sieben acht neun'),
  ptMeia: words('zero um dois três quatro cinco meia sete oito nove'),
  roDoua: words('zero una două trei patru cinci șase șapte opt nouă'),
  ruNul: words('нуль один два три четыре пять шесть семь восемь девять'),
  zhYao: words('零 幺 二 三 四 五 六 七 八 九'),
  zhCircle: words('〇 一 二 三 四 五 六 七 八 九'),
  zhFormal: words('零 壹 贰 叁 肆 伍 陆 柒 捌 玖'),
  zhFormalTraditional: words('零 壹 貳 參 肆 伍 陸 柒 捌 玖'),
  pinyin: words('ling yi er san si wu liu qi ba jiu'),
  pinyinYao: words('ling yao er san si wu liu qi ba jiu'),
  pinyinTones: words('líng yī èr sān sì wǔ liù qī bā jiǔ'),
  viBare: words('khong mot hai ba bon nam sau bay tam chin'),
  viTelex: words('khoong mootj hai ba boons nawm saus bayr tams chins'),
  roBare: words('zero unu doi trei patru cinci sase sapte opt noua'),
  plBare: words('zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec'),
  trBare: words('sifir bir iki uc dort bes alti yedi sekiz dokuz'),
  frBare: words('zero un deux trois quatre cinq six sept huit neuf'),
  ptBare: words('zero um dois tres quatro cinco seis sete oito nove'),
  deBare: words('null eins zwei drei vier fuenf sechs sieben acht neun'),
  ruLatin: words('nol odin dva tri chetyre pyat shest sem vosem devyat'),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Each digit of the text as its word. */
export const saidDigits = (digits: string, ten: readonly string[]): readonly string[] =>
  Array.from(digits, (digit) => ten[Number(digit)] ?? digit);
