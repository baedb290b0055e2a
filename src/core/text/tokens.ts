// A clean text taken apart, once for all finders, into words and numbers.

/** A run of letters or of digits in clean text; `start` and `end` are offsets there. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, no accents. Digits as they are. */
  readonly word: string;
  readonly isNumber: boolean;
}

const OTHER = 1;
const LETTER = 2; // of lower case in ASCII
const CAPITAL = 3; // any other letter or mark
const DIGIT = 4;
const HAN = 5; // each for itself, since no space parts Chinese words

/** Classes of the code units, filled in as they are met; 0 is not met yet. */
const classes = new Uint8Array(0x1_00_00);
for (let unit = 0x30; unit <= 0x39; unit += 1) classes[unit] = DIGIT;
const letter = /^[\p{L}\p{M}]$/u;
const han = /^\p{Script=Han}$/u;

/**
 * Words and numbers of a text in order of place.
 *
 * @param text - clean text (`cleanText`), whose digits are ASCII.
 * @returns runs of letters with their marks, runs of ASCII digits, and Chinese characters one by one. Linear.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    let fold = folds[text.charCodeAt(at)] ?? 0;
    if (fold === NO_LETTER) {
      at += 1;
      continue;
    }
    const start = at;
    // Nearly all words are of letters that fold to one each: which word it is shows as they are read.
    let hash = 0;
    while (fold > NO_LETTER) {
      hash = (Math.imul(hash, 31) + fold) | 0;
      at += 1;
      fold = at < length ? (folds[text.charCodeAt(at)] ?? 0) : NO_LETTER;
    }
    if (at > start && (fold === NO_LETTER || !continuesWord(text, at))) {
      tokens.push({ start, end: at, word: heldWord(text, start, at, hash), isNumber: false });
      continue;
    }
    const kind = at > start ? LETTER : classAt(text, at);
    if (kind === OTHER) {
      at += unitsAt(text, at);
    } else if (kind === DIGIT) {
      do at += 1;
      while (at < length && classes[text.charCodeAt(at)] === DIGIT);
      tokens.push({ start, end: at, word: text.slice(start, at), isNumber: true });
    } else {
      at = endOfWord(text, at, kind);
      tokens.push({ start, end: at, word: foldWord(text.slice(start, at)), isNumber: false });
    }
  }
  return tokens;
}

const NO_LETTER = 1;
/**
 * What each letter folds to, filled in as they are met; 1 for what is neither letter nor digit. 0 where more has to be
 * looked at: not met yet, a digit, a Chinese character, half of a pair, a letter that folds to none or two or by its
 * word.
 */
const folds = new Uint16Array(0x1_00_00);

const HELD_WORDS = 0x20_00;
const MAX_HELD_LETTERS = 12; // a longer cut of a text would keep the whole text in memory
/** The words met last, each at the place its letters lead to: a word that was met needs not be made again. */
const heldWords = new Array<string>(HELD_WORDS).fill('');

function heldWord(text: string, start: number, end: number, hash: number): string {
  const length = end - start;
  if (length > MAX_HELD_LETTERS) return folded(text, start, end);
  const place = (hash ^ (hash >>> 13)) & (HELD_WORDS - 1);
  const held = heldWords[place] ?? '';
  if (held.length === length) {
    let at = 0;
    while (at < length && held.charCodeAt(at) === folds[text.charCodeAt(start + at)]) at += 1;
    if (at === length) return held;
  }
  const made = folded(text, start, end);
  heldWords[place] = made;
  return made;
}

function folded(text: string, start: number, end: number): string {
  let word = '';
  let keptFrom = start;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const fold = folds[unit] ?? unit;
    if (fold === unit) continue;
    word += text.slice(keptFrom, at) + String.fromCharCode(fold);
    keptFrom = at + 1;
  }
  return keptFrom === start ? text.slice(start, end) : word + text.slice(keptFrom, end);
}

function continuesWord(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === CAPITAL;
}

/** End of a word of any letters that goes on, or begins, at a place; a Chinese character is a word. */
function endOfWord(text: string, from: number, kind: number): number {
  let at = kind === LETTER ? from : from + unitsAt(text, from);
  while (kind !== HAN && at < text.length && continuesWord(text, at)) at += unitsAt(text, at);
  return at;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  if (unit >= 0xd8_00 && unit < 0xdc_00) return classOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
  const found = classOf(String.fromCharCode(unit));
  classes[unit] = found;
  if (found === OTHER) folds[unit] = NO_LETTER;
  if (found === LETTER || found === CAPITAL) folds[unit] = foldOf(String.fromCharCode(unit));
  return found;
}

function unitsAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  return unit >= 0xd8_00 && unit < 0xdc_00 && (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
}

function classOf(character: string): number {
  if (character >= '0' && character <= '9') return DIGIT;
  if (character >= 'a' && character <= 'z') return LETTER;
  if (han.test(character)) return HAN;
  return letter.test(character) ? CAPITAL : OTHER;
}

/** Accents only: vowel signs of Thai and other scripts are letters to their readers. */
const accents = /[\u0300-\u036f]/g;
const asciiOnly = /^[ -~]*$/;

/** One word in lower case without accents, as an English keyboard writes it; folding twice changes nothing. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (asciiOnly.test(lower)) return lower;
  const plain = lower.normalize('NFD').replace(accents, '').normalize('NFC');
  return plain
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');
}

/** Letters of no length folded, of two, or that are another one at the end of a word. */
const foldsByWord = /^[Σ\u0300-\u036f\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\ud800-\udfff]$/;

function foldOf(letter: string): number {
  const folded = foldWord(letter);
  return folded.length !== 1 || foldsByWord.test(letter) ? 0 : folded.charCodeAt(0);
}
