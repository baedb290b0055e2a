// Which tricks of writing a text may hold, so that what looks for one is asked only where its sign is.

/** Bits of what may be in a text. */
export const may = {
  /** Figures touch letters: "tw0", "2o2", "call202". */
  glue: 1,
  /** Single letters stand side by side: "t w o". */
  apart: 2,
  /** A sign stands between two words without a space: "fi-ve", "f*ve". */
  part: 4,
  /** A mark that may be a letter or a one: "$even", "o|34". */
  mark: 8,
  /** A sign in a word that may stand for a letter: "f*ve". */
  mask: 256,
  /** A ring for a zero beside figures, a sign for a one behind a plus sign, or one letter between figures. */
  noise: 16,
  /** Single figures with a sign that counts them: "1) 202 2) 555". */
  count: 32,
  /** Figures as long as a number. */
  long: 64,
  /** Pictures of dice, cards and tiles. */
  picture: 128,
  /** A sign that may stand for a figure right beside one: "4*6". */
  stands: 512,
  /** A mark of a page right behind figures: "089</b>". */
  markup: 1024,
  /** Twice the same word and a colon before figures: lines of a chat. */
  chat: 2048,
  /** Figures in brackets with a sign between: "(4+1)". */
  sum: 4096,
  /** A sign that looks like a figure right beside one: "0§1", "2[]7". */
  looks: 8192,
  /** Letters that look like a zero or a one beside figures: "2O2", "0 l 7 1". */
  letters: 16_384,
  /** Figures that touch letters are so few that they may stand for some: "tw0". */
  leet: 32_768,
  /** A digit said once for several: "double five". */
  repeats: 65_536,
  /** So many number words and figures side by side as the shortest number has digits. */
  row: 131_072,
  /** Enough words that may be bent ones of digits stand close together. */
  bent: 262_144,
  /** Pieces of a number in order: "zuerst 030, dann …". */
  order: 524_288,
  /** Words between two figures that tell how a number goes on: "030, then 23125123". */
  toldOn: 1_048_576,
  /** What means nothing between two figures: "202-call-555". */
  filled: 2_097_152,
  /** A place in a number is named, and digits follow: "last four 0123". */
  named: 4_194_304,
  /** A name, a code or a flag of a country before figures, or one in brackets behind them. */
  country: 8_388_608,
  /** Three figures and letters behind them: "1-800-CALL". */
  vanity: 16_777_216,
  /** Words of beginning and ending near figures: pieces of a number all over the text. */
  across: 33_554_432,
  /** Chinese characters that sound like digits, as many in a row as the shortest number has digits. */
  homophones: 67_108_864,
  /** Words of Slavic numbers in Latin letters. */
  latinSlavic: 134_217_728,
  /** Figures at the end of a line and at the beginning of the next, few of them in all. */
  halves: 268_435_456,
} as const;
