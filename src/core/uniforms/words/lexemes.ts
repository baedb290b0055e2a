// A description cut into phrases of the vocabulary: the longest that fits, slips of the pen set right, Welsh where it is
// Welsh, letters and mottoes as they were written.
import { captureAt, type Capture } from './captures';
import type { Lexeme } from './lexeme';
import type { Meaning } from './meaning';
import { phraseBook, type PhraseBook } from './phraseBook';
import { descriptionTokens, type DescriptionToken } from './tokens';
import { meantWord } from './typos';

/** Words of one text that are looked up as slips; a text with more is no description. */
const MAX_SLIPS = 80;
const SHORT_WELSH = 4; // letters up to which a Welsh word is read only where Welsh is written: "las", "wen", "gan"
const WELSH_WORDS = 2; // that make a text Welsh

/**
 * Lexemes of a description in order of place.
 *
 * @param text - what was written.
 * @returns each token in exactly one lexeme. Linear in the text: a phrase has five words at most.
 */
export function lexemesOf(text: string): readonly Lexeme[] {
  const tokens = setRight(descriptionTokens(text), phraseBook());
  const isWelsh = isWelshText(tokens, phraseBook());
  const lexemes: Lexeme[] = [];
  const isUpperCase = isMostlyUpperCase(tokens);
  let at = 0;
  while (at < tokens.length) {
    const capture: Capture | undefined = captureAt({ text, tokens, at, isUpperCase, before: lexemes });
    if (capture !== undefined) {
      lexemes.push(capture.lexeme);
      at = capture.next;
      continue;
    }
    const { lexeme, next } = phraseAt(tokens, at, isWelsh);
    lexemes.push(lexeme);
    at = next;
  }
  return lexemes;
}

/** A token with the word it was meant to be. */
export interface RightToken extends DescriptionToken {
  readonly slip?: string;
}

function setRight(tokens: readonly DescriptionToken[], book: PhraseBook): readonly RightToken[] {
  let slips = 0;
  return tokens.map((token) => {
    if (token.word === '' || book.words.has(token.word) || book.meanings.has(token.word)) return token;
    if (slips >= MAX_SLIPS) return token;
    slips += 1;
    const meant = meantWord(token.word);
    return meant === undefined ? token : { ...token, word: meant, slip: token.word };
  });
}

function isWelshText(tokens: readonly DescriptionToken[], { meanings }: PhraseBook): boolean {
  const found = new Set<string>();
  for (const { word } of tokens) {
    const all = meanings.get(word);
    if (all !== undefined && word.length > 1 && all.every((meaning) => meaning.isWelsh === true))
      found.add(word);
  }
  return found.size >= WELSH_WORDS;
}

function isMostlyUpperCase(tokens: readonly DescriptionToken[]): boolean {
  const words = tokens.filter(({ word }) => word.length > 1 && /\p{L}/u.test(word));
  return words.filter(({ isUpperCase }) => isUpperCase).length > words.length / 2;
}

function phraseAt(
  tokens: readonly RightToken[],
  at: number,
  isWelsh: boolean,
): { readonly lexeme: Lexeme; readonly next: number } {
  const first = tokens[at] as RightToken; // `at` is a place in the list
  if (first.sign !== undefined) return { lexeme: signLexeme(first), next: at + 1 };
  const { longest, meanings } = phraseBook();
  for (let words = longest.get(first.word) ?? 0; words > 0; words -= 1) {
    const part = tokens.slice(at, at + words);
    if (part.length < words || part.some(({ sign }) => sign !== undefined)) continue;
    const phrase = part.map(({ word }) => word).join(' ');
    const held = meanings.get(phrase);
    const fitting = held === undefined ? [] : readable(held, { phrase, isWelsh });
    const [meaning, ...others] = fitting;
    if (meaning === undefined) continue;
    const last = part.at(-1) ?? first;
    const slip = part.find((token) => token.slip !== undefined)?.slip;
    return {
      lexeme: {
        kind: meaning.kind,
        id: meaning.id,
        start: first.start,
        end: last.end,
        phrase,
        meaning,
        others,
        ...(slip === undefined ? {} : { slip }),
      },
      next: at + words,
    };
  }
  return { lexeme: { ...signLexeme(first), kind: 'unknown', id: 'unknown' }, next: at + 1 };
}

function signLexeme({ start, end, word, sign }: RightToken): Lexeme {
  return { kind: 'sign', id: sign ?? '', start, end, phrase: word, others: [] };
}

/** Meanings that hold in this text: Welsh ones where Welsh is written, before the English ones. */
function readable(
  meanings: readonly Meaning[],
  { phrase, isWelsh }: { readonly phrase: string; readonly isWelsh: boolean },
): readonly Meaning[] {
  if (isWelsh) {
    if (phrase === 'a') return [{ kind: 'grammar', id: 'and', isWelsh: true }];
    const welsh = meanings.filter((meaning) => meaning.isWelsh === true);
    return [...welsh, ...meanings.filter((meaning) => meaning.isWelsh !== true)];
  }
  return meanings.filter(
    ({ isWelsh: ofWelsh, kind }) =>
      ofWelsh !== true || (phrase.length > SHORT_WELSH && kind !== 'motif' && kind !== 'grammar'),
  );
}
