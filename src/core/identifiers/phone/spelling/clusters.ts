// Letters and figures written together: "2sixseven", "one9zerofor", "2O2", "2x0x2", "zer0", "twozerotwo".
import { foldWord } from '../../../text/tokens';
import { beginsNumber, languages, numberWords, type Language, type WordMeaning } from './lexicon';
import { gluedDigits } from '../told/gluedWords';
import { lookAlikeDigits } from './lookAlikeDigits';

/** A part of a cluster: a word of the language, or figures as they are. */
export type ClusterPart = { readonly meaning: WordMeaning } | { readonly figures: string };

export interface Cluster {
  readonly parts: readonly ClusterPart[];
  /** Place of the language whose words it holds; undefined if it is read by look. */
  readonly language: number | undefined;
}

const MAX_LENGTH = 90; // "zerotwozero…" of a whole number; longer runs are no number
const MAX_LANGUAGES = 12;
const MIN_WORD = 2;

/**
 * Reads a run of letters and figures without a space as digits.
 *
 * @param written - as in clean text, in upper or lower case.
 * @returns undefined if it is none: "90hr", "4pm". Cost is bounded by the length, which is.
 */
export function readCluster(written: string): Cluster | undefined {
  if (written.length > MAX_LENGTH) return undefined;
  const known = remembered.get(written);
  if (known !== undefined) return known === NONE ? undefined : known;
  const cluster = clusterOf(written);
  // Adverts use the same few thousand words again and again.
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(written, cluster ?? NONE);
  return cluster;
}

/** What was read before. */
const remembered = new Map<string, Cluster>();
const NONE: Cluster = { parts: [], language: undefined };
const MAX_REMEMBERED = 5_000;

/** "0x1F", "0b1010", "0o755" of programs, and the middle of "2026-11-29T16:53". */
const literal = /^(?:0[xX][\da-fA-F]{1,32}|0b[01]{1,40}|0o[0-7]{3,4}|(?:\d{8}|\d\d)T\d\d(?:\d\d){0,2}Z?)$/;

function clusterOf(written: string): Cluster | undefined {
  if (literal.test(written)) return undefined;
  const looked = /\d/.test(written) ? lookAlikeDigits(written) : undefined;
  if (looked !== undefined) return { parts: [{ figures: looked }], language: undefined };
  const word = foldWord(written);
  const first = firstWordLanguages(word);
  for (const language of first) {
    const parts = partsIn(word, languages[language] as Language);
    if (parts !== undefined) return { parts, language };
  }
  return /\d/.test(word) ? (leetWord(word) ?? bentCluster(written)) : undefined;
}

/** "thre4fivesiks": misspelt words among the figures. */
function bentCluster(written: string): Cluster | undefined {
  const glued = gluedDigits(written);
  return glued && { parts: [{ figures: glued.digits }], language: undefined };
}

/** Whether a run of letters may begin with a number word: cheap, for every long word of a text. */
export function beginsLikeWords(word: string): boolean {
  if (word.charCodeAt(0) < 0x80) return asciiBeginnings[beginningOf(word)] === 1;
  return beginnings.has(word.slice(0, 2)) || beginnings.has(word.slice(0, 1));
}

/** The same for a word that stands among digits, where words of two letters begin one as well. */
export function beginsLikeShortWords(word: string): boolean {
  return beginsLikeWords(word) || (word.length >= 4 && beginsLikeShort(word));
}

const shortWords: ReadonlySet<string> = new Set([...numberWords.keys()].filter(({ length }) => length === 2));
const PAIRS = 32 * 32; // of small letters of ASCII
const asciiPairs = new Uint8Array(PAIRS);
for (const word of shortWords) if (pairOf(word) >= 0) asciiPairs[pairOf(word)] = 1;

/** The first two small letters of ASCII as one number, cheaper than a slice of the word; -1 for others. */
function pairOf(word: string): number {
  const first = word.charCodeAt(0) - 96;
  const second = word.charCodeAt(1) - 96;
  return first > 0 && second > 0 && first < 32 && second < 32 ? first * 32 + second : -1;
}

function beginsLikeShort(word: string): boolean {
  const pair = pairOf(word);
  return pair < 0 ? shortWords.has(word.slice(0, 2)) : asciiPairs[pair] === 1;
}

const beginnings: ReadonlySet<string> = new Set(
  [...numberWords]
    .filter(([, entry]) => [...entry.values()].some(beginsNumber))
    .flatMap(([word]) => (word.charCodeAt(0) < 0x80 ? [word.slice(0, 3)] : [word.slice(0, 2), word])),
);

const LETTERS = 32; // a letter's place in the alphabet takes five bits
const OTHERS = 0x80_00;

/** The first three small letters of ASCII as one number, cheaper than a slice of the word; others have a place of their own. */
function beginningOf(word: string): number {
  if (word.length < 3) return OTHERS;
  const first = word.charCodeAt(0) - 96;
  const second = word.charCodeAt(1) - 96;
  const third = word.charCodeAt(2) - 96;
  const isSmall =
    first > 0 && second > 0 && third > 0 && first < LETTERS && second < LETTERS && third < LETTERS;
  return isSmall ? (first * LETTERS + second) * LETTERS + third : OTHERS;
}

const asciiBeginnings = new Uint8Array(OTHERS + 1);
for (const beginning of beginnings) asciiBeginnings[beginningOf(beginning)] = 1;
asciiBeginnings[OTHERS] = 0;
const longest = Math.max(...languages.map((language) => language.longest));

/** Languages that have a word at the beginning of the letters, behind figures. */
function firstWordLanguages(word: string): readonly number[] {
  const from = word.search(/\D/);
  const found = new Set<number>();
  for (let length = 1; length <= Math.min(longest, word.length - from); length++) {
    const entry = numberWords.get(word.slice(from, from + length));
    for (const [language, meaning] of entry ?? [])
      if (meaning.kind !== 'filler' && (length >= MIN_WORD || languages[language]?.isUnspaced))
        found.add(language);
  }
  return [...found].sort((left, right) => left - right).slice(0, MAX_LANGUAGES);
}

interface Best {
  readonly parts: readonly ClusterPart[];
  readonly words: number;
}

/** The fewest words that make the whole run, figures between them. */
function partsIn(
  word: string,
  { words, longest: most, isUnspaced }: Language,
): readonly ClusterPart[] | undefined {
  const best: (Best | undefined)[] = [{ parts: [], words: 0 }];
  const shortest = isUnspaced ? 1 : MIN_WORD;
  let hasFigures = false;
  for (let at = 0; at < word.length; at++) {
    const before = best[at];
    if (before === undefined) continue;
    const figures = figuresAt(word, at);
    if (figures !== '') {
      hasFigures = true;
      offer(best, at + figures.length, { parts: [...before.parts, { figures }], words: before.words });
      at += figures.length - 1;
      continue;
    }
    for (let length = shortest; length <= Math.min(most, word.length - at); length++) {
      const meaning = words.get(word.slice(at, at + length));
      if (meaning === undefined || meaning.kind === 'filler') continue;
      offer(best, at + length, { parts: [...before.parts, { meaning }], words: before.words + 1 });
    }
  }
  const whole = best[word.length];
  if (whole === undefined) return undefined;
  // "otot" is a misspelt word, and no two of Hungarian.
  const isSaid = whole.words >= 2 && word.length > MIN_WORD * whole.words;
  return hasFigures || isSaid || isUnspaced ? whole.parts : undefined;
}

function figuresAt(word: string, at: number): string {
  let end = at;
  while (word.charCodeAt(end) >= 0x30 && word.charCodeAt(end) <= 0x39) end++;
  return word.slice(at, end);
}

function offer(best: (Best | undefined)[], at: number, one: Best): void {
  const known = best[at];
  if (known === undefined || one.words < known.words) best[at] = one;
}

const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** "zer0", "f1ve", "thr33", "s3v3n". */
function leetWord(word: string): Cluster | undefined {
  if (word.replace(/\d/g, '').length < 2) return undefined;
  const plain = word.replace(/\d/g, (digit) => leet[digit] ?? digit);
  const [found] = numberWords.get(plain) ?? [];
  if (found === undefined || found[1].kind !== 'number') return undefined;
  return { parts: [{ meaning: found[1] }], language: found[0] };
}
