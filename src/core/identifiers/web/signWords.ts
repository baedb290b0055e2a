// Names of the signs of addresses, as they are looked for in a text: by their first words, folded.
import { foldWord } from '../../text/tokens';
import { isWordOrMarkAt } from './characters';
import { signNames } from './signNames';

const phrases = (words: string | undefined): readonly (readonly string[])[] =>
  words === undefined ? [] : words.split(' ').map((phrase) => phrase.split('-').map(foldWord));

/** A name of a sign; `then` are the words behind the first. */
export interface SignWord {
  readonly then: readonly string[];
  /** Is an ordinary word too. */
  readonly isWord: boolean;
  /** Of a dot: country endings that may follow it in running text. */
  readonly endings: readonly string[];
  readonly sign: '@' | '.' | '_' | '-';
}

type NamesByWord = ReadonlyMap<string, readonly SignWord[]>;

/** Names by their first word; `first` tells which letters of ASCII one begins with, and spares most words the look. */
interface Names {
  readonly byWord: NamesByWord;
  readonly first: Uint8Array;
}

const signs = {
  at: '@',
  atOrWord: '@',
  dot: '.',
  dotOrWord: '.',
  underscore: '_',
  hyphen: '-',
} as const;

/** Names of some kinds by their first word; those of more words first: "tiret bas" before "tiret". */
function namesOf(kinds: readonly (keyof typeof signs)[]): NamesByWord {
  const found = new Map<string, SignWord[]>();
  for (const language of Object.values(signNames))
    for (const kind of kinds)
      for (const [first = '', ...then] of phrases(language[kind]))
        found.set(
          first,
          withName(found.get(first) ?? [], {
            then,
            isWord: kind.endsWith('Word'),
            endings: language.endings?.split(' ') ?? [],
            sign: signs[kind],
          }),
        );
  for (const words of found.values()) words.sort((left, right) => right.then.length - left.then.length);
  return found;
}

/** Languages that share a word share its endings. */
function withName(known: readonly SignWord[], name: SignWord): SignWord[] {
  const same = known.find(({ then }) => then.join(' ') === name.then.join(' '));
  const others = known.filter((one) => one !== same);
  const isWord = name.isWord && same?.isWord !== false;
  return [...others, { ...name, isWord, endings: [...(same?.endings ?? []), ...name.endings] }];
}

function named(byWord: NamesByWord): Names {
  const first = new Uint8Array(128);
  for (const word of byWord.keys()) {
    const unit = word.charCodeAt(0);
    if (unit >= 128) continue;
    first[unit] = 1;
    first[word.toUpperCase().charCodeAt(0)] = 1;
  }
  return { byWord, first };
}

/** Names of the at sign by their first word, folded. */
export const atNames = namesOf(['at', 'atOrWord']);
/** Names of the dot. */
export const dotNames = namesOf(['dot', 'dotOrWord']);
/** Names of the signs within the name of a mailbox or at a platform. */
export const innerNames = namesOf(['underscore', 'hyphen', 'dot']);

/** Chinese and Japanese part no words. */
const isUnparted = (word: string): boolean => word >= '\u2e80';
/** Words of a name of a sign as they stand in a text. */
export const wrote = (words: readonly string[]): string => words.join(isUnparted(words[0] ?? '') ? '' : ' ');
/** Signs within a name by what they are called, folded, for who reads backwards. */
export const innerSignOf: ReadonlyMap<string, '.' | '_' | '-'> = new Map(
  [...innerNames].flatMap(([first, names]) =>
    names.flatMap(({ then, sign }) => (sign === '@' ? [] : [[wrote([first, ...then]), sign] as const])),
  ),
);
export const MAX_SIGN_WORDS = Math.max(
  ...[...innerNames].flatMap(([first, names]) =>
    isUnparted(first) ? [1] : names.map(({ then }) => then.length + 1),
  ),
);

/** The same, as they are looked for in a text. */
export const saidAts = named(atNames);
export const saidDots = named(dotNames);
export const saidInnerSigns = named(innerNames);

/** A name of a sign that stands in a text. */
export interface SaidSign {
  readonly end: number;
  /** Its first word, folded. */
  readonly word: string;
  readonly name: SignWord;
}

const MAX_WORD_CHARACTERS = 14; // "трейтдюньон" and some

/**
 * The name of a sign that begins at a place.
 *
 * @param isGlued - the text goes on without a space, so that a word ends where its script does: "example点com".
 */
export function saidSignAt(text: string, at: number, names: Names, isGlued = false): SaidSign | undefined {
  const unit = text.charCodeAt(at);
  if (unit < 128 && names.first[unit] !== 1) return undefined;
  const end = wordEnd(text, at, isGlued);
  if (end === at) return undefined;
  const word = foldWord(text.slice(at, end));
  for (const name of names.byWord.get(word) ?? []) {
    const last = endOfPhrase(text, end, name.then);
    if (last !== undefined) return { end: last, word, name };
  }
  return undefined;
}

function endOfPhrase(text: string, from: number, then: readonly string[]): number | undefined {
  let end = from;
  for (const next of then) {
    const start = text[end] === ' ' || text[end] === '-' ? end + 1 : end;
    end = wordEnd(text, start, false);
    if (foldWord(text.slice(start, end)) !== next) return undefined;
  }
  return end;
}

function wordEnd(text: string, at: number, isGlued: boolean): number {
  if (isHan(text, at)) return at + 1;
  let end = at;
  while (end - at < MAX_WORD_CHARACTERS && isWordOrMarkAt(text, end)) {
    if (isHan(text, end)) return end;
    if (isGlued && text.charCodeAt(end) < 128) break;
    end += 1;
  }
  return end;
}

const isHan = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0x4e_00 && unit <= 0x9f_ff;
};
