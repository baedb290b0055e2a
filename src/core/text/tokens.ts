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
const LETTER = 2; // of lower case in ASCII: needs no folding
const CAPITAL = 3; // any other letter or mark: is folded
const DIGIT = 4;
const HAN = 5; // each for itself, since no space parts Chinese words

/** Classes of the code units, filled in as they are met; 0 is not met yet. */
const classes = new Uint8Array(0x1_00_00);
for (let unit = 0x30; unit <= 0x39; unit += 1) classes[unit] = DIGIT;
for (let unit = 0x61; unit <= 0x7a; unit += 1) classes[unit] = LETTER;
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
    const kind = classAt(text, at);
    if (kind === OTHER) {
      at += text.charCodeAt(at) < 0xd8_00 ? 1 : unitsAt(text, at);
      continue;
    }
    const start = at;
    if (kind === DIGIT) {
      do at += 1;
      while (at < length && classes[text.charCodeAt(at)] === DIGIT);
      tokens.push({ start, end: at, word: text.slice(start, at), isNumber: true });
      continue;
    }
    // Most words are small letters of ASCII: no look beyond the table, and no folding.
    if (kind === LETTER)
      do at += 1;
      while (at < length && classes[text.charCodeAt(at)] === LETTER);
    const isPlain = kind === LETTER && (at === length || !continuesWord(text, at));
    if (!isPlain) at = endOfWord(text, at, kind);
    const written = text.slice(start, at);
    tokens.push({ start, end: at, word: isPlain ? written : foldComposed(written), isNumber: false });
  }
  return tokens;
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

/** What each code unit folds to, worked out as they are met; 0 is not met yet. */
const folds = new Uint16Array(0x1_00_00);
const BY_WORD = 1; // of no length, of two, or another one at the end of a word
const foldsByWord = /^[Σ\u0300-\u036f\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\ud800-\udfff]$/;

/** As \`foldWord\`, of a word in composed form, letter by letter. */
function foldComposed(word: string): string {
  let folded = '';
  let keptFrom = 0;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    const fold = folds[unit] || foldOf(unit);
    if (fold === unit) continue;
    if (fold === BY_WORD) return foldWord(word);
    folded += word.slice(keptFrom, at) + String.fromCharCode(fold);
    keptFrom = at + 1;
  }
  return keptFrom === 0 ? word : folded + word.slice(keptFrom);
}

function foldOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  const folded = foldWord(letter);
  const fold = folded.length !== 1 || foldsByWord.test(letter) ? BY_WORD : folded.charCodeAt(0);
  folds[unit] = fold;
  return fold;
}
