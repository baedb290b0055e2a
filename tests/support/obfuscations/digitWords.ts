// Words of the digits 0 to 9 as they are written, accents and all; kept apart from the table that the extractor reads.

export const digitWords = {
  en: 'zero one two three four five six seven eight nine',
  de: 'null eins zwei drei vier fünf sechs sieben acht neun',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf',
  ro: 'zero unu doi trei patru cinci șase șapte opt nouă',
  it: 'zero uno due tre quattro cinque sei sette otto nove',
  pt: 'zero um dois três quatro cinco seis sete oito nove',
  pl: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
  ru: 'ноль один два три четыре пять шесть семь восемь девять',
  tr: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
  vi: 'không một hai ba bốn năm sáu bảy tám chín',
  'zh-Latn': 'ling yi er san si wu liu qi ba jiu',
  zh: '零 一 二 三 四 五 六 七 八 九',
  nl: 'nul een twee drie vier vijf zes zeven acht negen',
  ar: 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة',
  ko: '공 일 이 삼 사 오 육 칠 팔 구',
  th: 'ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า',
  hi: 'शून्य एक दो तीन चार पांच छह सात आठ नौ',
} as const;

export type SpokenLanguage = keyof typeof digitWords;
export const spokenLanguages = Object.keys(digitWords) as readonly SpokenLanguage[];

const lists = new Map(
  spokenLanguages.map((language) => [language, digitWords[language].split(' ')] as const),
);

/** The word of one digit. */
export function wordOf(digit: string, language: SpokenLanguage): string {
  return lists.get(language)?.[Number(digit)] ?? digit;
}
