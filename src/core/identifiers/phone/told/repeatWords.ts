// Words of repeats beyond those of each table, and those that say what else is counted. Facts of common knowledge, gathered
// by hand (2026-11).

/** German writes them as one word with the digit: "Doppelnull", "zweimalfünf". */
export const gluedCounts: readonly (readonly [language: string, word: string, count: number])[] = [
  ['de', 'doppel', 2],
  ['de', 'doppelte', 2],
  ['de', 'zweimal', 2],
  ['de', 'dreifach', 3],
  ['de', 'dreimal', 3],
  ['de', 'vierfach', 4],
  ['de', 'viermal', 4],
  ['tr', 'çift', 2],
  ['en', 'double', 2],
  ['en', 'triple', 3],
  ['es', 'doble', 2],
  ['es', 'triple', 3],
  ['it', 'doppio', 2],
  ['fr', 'double', 2],
];

/** Behind the digit, as one word: "Nullenpaar", "Siebenerpasch". */
export const gluedBehind: readonly (readonly [language: string, word: string, count: number])[] = [
  ['de', 'paar', 2],
  ['de', 'pärchen', 2],
  ['de', 'pasch', 2],
  ['de', 'doppel', 2],
  ['de', 'trio', 3],
  ['de', 'drilling', 3],
  ['de', 'dreier', 3],
];

/** Phrases of two words before a digit. */
export const phrases: readonly (readonly [language: string, first: string, second: string, count: number])[] =
  [
    ['vi', 'tam', 'hoa', 3],
    ['vi', 'tứ', 'quý', 4],
    ['zh', '三', '连', 3],
    ['zh', '四', '连', 4],
    ['pt', 'em', 'dobro', 2],
    ['vi', 'bộ', 'ba', 3],
    ['vi', 'bộ', 'đôi', 2],
    ['vi', 'bộ', 'tứ', 4],
  ];

/** What some languages say beyond the words of their table. */
export interface FurtherWords {
  /** "In a row", between a count and its digit or behind both: they tell nothing of the order. */
  readonly rows?: string;
  /** Counts that nobody says as a digit, so that the digit behind them needs no plural: "dwie 7". */
  readonly sureCounts?: string;
  /** Between a digit and a count behind it: "siedem RAZY dwa". */
  readonly timesBehind?: string;
  /** Behind a count that stands behind its digit: "beş iki TANE". */
  readonly measuresBehind?: string;
  /** Before a pair, and a digit rather than an article among others: "một đôi". */
  readonly digitArticles?: string;
  /** Counts that fold to a digit: only before a figure, or before a word with marks. "TAM 1" is 111, and "tám" eight. */
  readonly unmarkedCounts?: string;
  /** Before a word that says it twice behind the digit: "quatre EN double". */
  readonly behindLinks?: string;
}

/** By language. */
export const furtherWords: Readonly<Record<string, FurtherWords>> = {
  en: { rows: 'straight consecutive row', timesBehind: 'times' },
  de: { rows: 'hintereinander nacheinander', timesBehind: 'mal' },
  es: { rows: 'seguidas seguidos consecutivas', timesBehind: 'por' },
  fr: { rows: 'de suite consécutives', timesBehind: 'fois', behindLinks: 'en' },
  it: { rows: 'di fila seguito consecutive', timesBehind: 'per' },
  pt: { rows: 'seguidas seguidos consecutivas', timesBehind: 'por', behindLinks: 'em', sureCounts: 'duas' },
  ro: { rows: 'la rând consecutive', timesBehind: 'ori', sureCounts: 'două' },
  pl: { rows: 'z rzędu pod', timesBehind: 'razy', sureCounts: 'dwie dwoje' },
  ru: { rows: 'подряд' }, // "две" is a plain two in Bulgarian
  tr: { rows: 'üst üste', measuresBehind: 'tane adet' },
  vi: { rows: 'liền liên tiếp nhau', digitArticles: 'một', unmarkedCounts: 'tam' },
  zh: { rows: '连 续 重 复', measuresBehind: '个 個', digitArticles: '一' },
};

/** What else is counted so: marks of a school, cards, dice, small change, exercises. Beside them no digit of a number is. */
export const countedThings =
  'marks grades dice darts domino dominoes poker cards deck change coins bills notes squats reps sets ' +
  'zeugnis noten kniffel yahtzee schulnoten würfel gewürfelt würfeln karten skat kleingeld scheine münzen ' +
  'notas calificaciones dados naipes cartas baraja cambio monedas billetes ' +
  'bulletin belote cartes monnaie pièces billets ' +
  'voti pagella dadi carte spiccioli monete banconote briscola ' +
  'boletim moedas troco baralho ' +
  'notele catalog zaruri cărți mărunt monede bancnote ' +
  'oceny ocen świadectwo świadectwie kości karty kart drobne monety banknoty ' +
  'оценки оценок дневник кости кубики карты карт мелочь монеты купюры ' +
  'notlar karne zar tavla okey kart bozuk ' +
  'điểm xúc xắc bài tiền ' +
  'chengji fen qian';

/** Before a repeat that says again what was said digit by digit: "fünf fünf, also zweimal fünf". */
export const explainingWords =
  'also heißt heisst quasi ie namely meaning sea decir dire cioè ossia seja czyli znaczy есть значит yani demek adică 即 就 tức nghĩa';
