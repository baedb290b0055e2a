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

/** Phrases of two words before a digit. */
export const phrases: readonly (readonly [language: string, first: string, second: string, count: number])[] =
  [
    ['vi', 'tam', 'hoa', 3],
    ['vi', 'tứ', 'quý', 4],
    ['zh', '三', '连', 3],
    ['zh', '四', '连', 4],
    ['pt', 'em', 'dobro', 2],
  ];

/** What else is counted so: marks of a school, cards, dice, small change, exercises. Beside them no digit of a number is. */
export const countedThings =
  'marks grades dice darts domino dominoes poker cards deck change coins bills notes squats reps sets ' +
  'zeugnis noten schulnoten würfel gewürfelt würfeln karten skat kleingeld scheine münzen ' +
  'notas calificaciones dados naipes cartas baraja cambio monedas billetes ' +
  'bulletin belote cartes monnaie pièces billets ' +
  'voti pagella dadi carte spiccioli monete banconote briscola ' +
  'boletim moedas troco baralho ' +
  'notele catalog zaruri cărți mărunt monede bancnote ' +
  'oceny ocen świadectwo kości karty kart drobne monety banknoty ' +
  'оценки оценок дневник кости кубики карты карт мелочь монеты купюры ' +
  'notlar karne zar tavla okey kart bozuk ' +
  'điểm xúc xắc bài tiền ' +
  'chengji fen qian';

/** Before a repeat that says again what was said digit by digit: "fünf fünf, also zweimal fünf". */
export const explainingWords =
  'also heißt heisst quasi ie namely meaning sea decir dire cioè ossia seja czyli znaczy есть значит yani demek adică 即 就 tức nghĩa';
