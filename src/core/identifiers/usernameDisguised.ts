// Labels in any disguise right before a sign that a name follows: "in sta:", "i*sta:", "!n$ta: @", "t€legram:", "tlgrm:",
// "V❤:". What stands before the sign is read backwards, letter by letter, past blanks and ornaments, and looked up.
import { platforms, type Platform } from './platforms/platforms';
import { isCommonWord } from './commonWords';
import { platformMisspeltAs } from './usernameMisspelling';
import { labelOfSigns } from './usernameOfSigns';

export interface DisguisedLabel {
  readonly platform: Platform;
  readonly start: number;
  readonly end: number;
  readonly isShort: boolean;
}

/** What a sign within a label stands for. */
const letterOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '6': 'g',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '!': 'i',
    '¡': 'i',
    '@': 'a',
    $: 's',
    '§': 's',
    '|': 'l',
    '+': 't',
    '€': 'e',
    '£': 'l',
    '¢': 'c',
    '©': 'c',
    '®': 'r',
    '*': '*',
    '?': '*',
    '#': '*',
    '%': '*',
    '•': '*',
  }),
);

/** By code unit: the letter that stands there, a small one, or `ORNAMENT` or 0 for what is no part of a label. */
const letterUnits = new Uint8Array(0x1_00_00);
const ORNAMENT = 1;
const STAR = 0x2a;
for (const sign of ".-_~*'`´·") letterUnits[sign.charCodeAt(0)] = ORNAMENT;
for (let unit = 0x61; unit <= 0x7a; unit += 1) {
  letterUnits[unit] = unit;
  letterUnits[unit - 0x20] = unit;
}
for (const [sign, letter] of letterOf) letterUnits[sign.charCodeAt(0)] = letter.charCodeAt(0);

const MIN_STARRED = 4;
const MAX_LETTERS = 14;
const MAX_REACH = 30;
const MAX_BLANKS = 12;

interface Known {
  readonly platform: Platform;
  readonly isWord: boolean;
}
/** Labels as one run of letters, and with one or two of their letters starred: "i*sta", "in*t*". */
const byLetters = new Map<string, Known>();
const starred = new Map<string, Known>();
const latin = /^[a-z]+$/;
for (const platform of platforms)
  for (const [labels, isWord] of [
    [platform.labels, false],
    [platform.wordLabels ?? [], true],
  ] as const)
    for (const label of labels) {
      const letters = label.replaceAll(' ', '');
      if (!latin.test(letters) || letters.length < 2 || letters === 'of' || letters === 'only') continue;
      if (!byLetters.has(letters)) byLetters.set(letters, { platform, isWord });
      if (letters.length >= MIN_STARRED && letters.length <= 9)
        for (const key of starredForms(letters))
          if (!starred.has(key)) starred.set(key, { platform, isWord });
    }

/** With one letter starred behind the first, or two. */
function starredForms(word: string): readonly string[] {
  const forms: string[] = [];
  for (let first = 1; first < word.length; first += 1) {
    const one = `${word.slice(0, first)}*${word.slice(first + 1)}`;
    forms.push(one);
    if (word.length > MIN_STARRED)
      for (let second = first + 1; second < word.length; second += 1)
        forms.push(`${one.slice(0, second)}*${one.slice(second + 1)}`);
  }
  return forms;
}

/** The platform of a word in which stars stand for letters: "snap*hat". */
export const starredPlatform = (word: string): Platform | undefined => {
  const known = word.includes('*') ? starred.get(word) : undefined;
  return known === undefined || known.isWord ? undefined : known.platform;
};

/** First three letters of labels, five bits each. */
const beginnings = new Uint8Array(1 << 15);
const keyOf = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
for (const letters of byLetters.keys())
  beginnings[keyOf(letters.charCodeAt(0), letters.charCodeAt(1), letters.charCodeAt(2))] = 1;

/** Whether the letters of two words are a label: "in sta". */
export function isSplitLabel(first: string, second: string): boolean {
  const { length } = first;
  const key = keyOf(
    first.charCodeAt(0),
    length > 1 ? first.charCodeAt(1) : second.charCodeAt(0),
    length > 2 ? first.charCodeAt(2) : second.charCodeAt(2 - length),
  );
  return beginnings[key] === 1 && byLetters.has(first + second);
}

/** What may stand between a label and its sign. */
const leadIn = ' :=("\'\u200d';

/**
 * The disguised label that ends before a sign.
 *
 * @param known - ends of labels that are read already: nothing is looked for before those.
 */
export function disguisedBefore(
  text: string,
  sign: number,
  known: ReadonlySet<number>,
): DisguisedLabel | undefined {
  let end = sign;
  while (end > 0 && sign - end < 3 && leadIn.includes(text[end - 1] ?? 'x')) end -= 1;
  if (end === 0 || known.has(end) || /[\s,;!?)]/.test(text[end - 1] ?? ' ')) return undefined;
  return ofLetters(text, end) ?? labelOfSigns(text, end);
}

const LOWER = 0x20; // bit of small letters
const isSmallLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Letters as they are read backwards, from the end of the list on. */
const letters = new Uint8Array(MAX_LETTERS);

function ofLetters(text: string, end: number): DisguisedLabel | undefined {
  let found: DisguisedLabel | undefined;
  let first = MAX_LETTERS; // place of the first letter so far
  let blanks = 0;
  let isChanged = false;
  for (let at = end - 1; at >= 0 && end - at <= MAX_REACH && first > 0; at -= 1) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) {
      blanks += 1;
      if (blanks > MAX_BLANKS || at === 0 || text.charCodeAt(at - 1) === SPACE) break;
      isChanged = true;
      continue;
    }
    const letter = letterUnits[unit] ?? 0;
    if (letter === 0) break;
    // "s*n*a*p" is parted by stars, "s*ap" has one in the place of a letter.
    if (
      letter === ORNAMENT ||
      (letter === STAR && !(isLetterOrStar(text, at + 1) && isLetterOrStar(text, at - 1)))
    ) {
      isChanged = true;
      continue;
    }
    if (letter === STAR || (letter !== unit && letter !== (unit | LOWER))) isChanged = true;
    first -= 1;
    letters[first] = letter;
    // What is written plainly is found as words.
    if (!isChanged || !isBeginAt(text, at)) continue;
    const written = String.fromCharCode(...letters.subarray(first));
    const read = labelOf(text, written, { start: at, end, blanks });
    if (read !== undefined) found = read;
  }
  return found;
}
const SPACE = 0x20;

const isLetterOrStar = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === STAR || isSmallLetter(unit | LOWER);
};

/** Nothing of a word stands before. */
const isBeginAt = (text: string, at: number): boolean => {
  const before = text[at - 1] ?? ' ';
  return (
    before === ' ' || before === '\n' || before.charCodeAt(0) >= 0x2e_80 || /["'([{|/,;:.!?#«“•]/.test(before)
  );
};

interface Run {
  readonly start: number;
  readonly end: number;
  readonly blanks: number;
}

function labelOf(text: string, letters: string, { start, end, blanks }: Run): DisguisedLabel | undefined {
  const exact =
    byLetters.get(letters) ??
    (letters.includes('i') ? byLetters.get(letters.replaceAll('i', 'l')) : undefined);
  const known = exact ?? (letters.includes('*') ? starred.get(letters) : undefined);
  if (known === undefined) {
    const platform = blanks === 0 && letters.length > 3 ? platformMisspeltAs(letters) : undefined;
    return platform && { platform, start, end, isShort: false };
  }
  // "77:" is a number.
  if (!/[a-z]/i.test(text.slice(start, end))) return undefined;
  const pieces = text.slice(start, end).toLowerCase().split(/ +/);
  const isOfLetters = pieces.every((piece) => piece.length === 1);
  // "fa ce" of two common words is none.
  if (!isOfLetters && pieces.length > 1 && pieces.every((piece) => isCommonWord(piece))) return undefined;
  if (known.isWord && letters.length < 4) return undefined;
  if (letters.length < 4 && pieces.length > 1 && !isOfLetters) return undefined;
  return { platform: known.platform, start, end, isShort: letters.length < 3 };
}
