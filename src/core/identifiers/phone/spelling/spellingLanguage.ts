// What is known of how a language says the digits of a telephone number.

export interface SpellingLanguage {
  /** ISO 639-1; `zh-Latn` is pinyin. */
  readonly id: string;
  /** Words of 0 to 9, several where people say several, separated by a stroke. */
  readonly units: readonly string[];
  /** Words of 10 to 19 in order; an empty one is not said as a word. */
  readonly teens: readonly string[];
  /** Words of 20, 30, … 90 in order; an empty one is not said as a word. */
  readonly tens: readonly string[];
  /** Words of 100, 200, … 900, where each is a word. */
  readonly hundreds?: readonly string[];
  /** Multiply the digit that is said before by ten, and add what is said next: "hai mươi lăm". */
  readonly ten?: readonly string[];
  /** The same, and nothing is added: "hai chục". */
  readonly tenAlone?: readonly string[];
  /** Multiply what is said before by a hundred, or a thousand. */
  readonly hundred?: readonly string[];
  readonly thousand?: readonly string[];
  /** "Five hundred five" is 505 and not 500 5. */
  readonly addsToHundreds?: true;
  /** "Soixante-douze", "dix-sept", "on iki": what else adds to the words before it. */
  readonly adding?: readonly (readonly [base: number, below: number])[];
  /** Said for the sign before a country code. */
  readonly plus?: readonly string[];
  /** Words of 21 to 99 that are one word, made of unit and ten. */
  readonly compound?: (unit: string, ten: string) => readonly string[];
  /** As `units`, for those words; where some units are sounds. */
  readonly unitsOfCompounds?: readonly string[];
  /** Say that the next digit comes twice, or three times. */
  readonly twice: readonly string[];
  readonly thrice: readonly string[];
  /** Stand between digits and mean nothing. */
  readonly fillers: readonly string[];
  /** Words of everyday speech that sound like a digit; read so only between digits. */
  readonly soundAlikes: Readonly<Record<string, string>>;
}

/** Words of a line that spaces part. */
export const words = (text: string): readonly string[] => text.split(' ');
export const none: readonly string[] = [];
