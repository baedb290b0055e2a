// Digits as words, zero to nine, in the languages of the fifth exam, and in Latin letters where people have no others.
import type { FifthLanguage } from '../languages';

export type TenWords = readonly string[];

const ten = (words: string): TenWords => words.split(' ');

export const digitWords: Readonly<Record<FifthLanguage, TenWords>> = {
  en: ten('zero one two three four five six seven eight nine'),
  de: ten('null eins zwei drei vier fünf sechs sieben acht neun'),
  es: ten('cero uno dos tres cuatro cinco seis siete ocho nueve'),
  fr: ten('zéro un deux trois quatre cinq six sept huit neuf'),
  ro: ten('zero unu doi trei patru cinci șase șapte opt nouă'),
  it: ten('zero uno due tre quattro cinque sei sette otto nove'),
  pt: ten('zero um dois três quatro cinco seis sete oito nove'),
  pl: ten('zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć'),
  ru: ten('ноль один два три четыре пять шесть семь восемь девять'),
  tr: ten('sıfır bir iki üç dört beş altı yedi sekiz dokuz'),
  zh: ten('零 一 二 三 四 五 六 七 八 九'),
  vi: ten('không một hai ba bốn năm sáu bảy tám chín'),
  uk: ten('нуль один два три чотири п’ять шість сім вісім дев’ять'),
  bg: ten('нула едно две три четири пет шест седем осем девет'),
  el: ten('μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα'),
  ar: ten('صفر واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'),
  hi: ten('शून्य एक दो तीन चार पांच छह सात आठ नौ'),
  ja: ten('ゼロ イチ ニ サン ヨン ゴ ロク ナナ ハチ キュウ'),
  id: ten('nol satu dua tiga empat lima enam tujuh delapan sembilan'),
  tl: ten('sero isa dalawa tatlo apat lima anim pito walo siyam'),
};

/** Hindi as it is typed with Latin keys. */
export const hinglish = ten('zero ek do teen chaar paanch chhe saat aath nau');
/** Greek as it is typed with Latin keys. */
export const greeklish = ten('miden ena dio tria tessera pente eksi efta okto ennia');
/** Bulgarian as it is typed with Latin keys. */
export const latinBulgarian = ten('nula edno dve tri chetiri pet shest sedem osem devet');
/** Ukrainian as it is typed with Latin keys. */
export const latinUkrainian = ten('nul odyn dva try chotyry pyat shist sim visim devyat');
/** Arabic as it is typed with Latin keys. */
export const latinArabic = ten('sifr wahed etnen talata arbaa khamsa setta sabaa tamanya tesaa');
/** Ukrainian without the apostrophe that phones hide. */
export const hastyUkrainian = ten('нуль один два три чотири пять шість сім вісім девять');
/** Indonesian as it is said on the phone: empty for zero. */
export const saidIndonesian = ten('kosong satu dua tiga empat lima enam tujuh delapan sembilan');
/** Japanese numbers as signs. */
export const kanji = ten('〇 一 二 三 四 五 六 七 八 九');
/** Turkish as it is typed without its own letters. */
export const plainTurkish = ten('sifir bir iki uc dort bes alti yedi sekiz dokuz');

/** Every list of ten words of this file. */
export const everyTen: readonly TenWords[] = [
  ...Object.values(digitWords),
  ...[hinglish, greeklish, latinBulgarian, latinUkrainian, latinArabic, hastyUkrainian],
  ...[saidIndonesian, kanji, plainTurkish],
];

/** Each digit as its word. */
export const wordsOf = (digits: string, words: TenWords): readonly string[] =>
  Array.from(digits, (digit) => words[Number(digit)] ?? digit);
