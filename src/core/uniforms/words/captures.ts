// Letters and mottoes, taken as they are written: "letters SJS", "motto says Per Ardua", “OAKS” on the pocket.
import { isStop, type Lexeme } from './lexeme';
import type { RightToken } from './lexemes';
import { phraseBook } from './phraseBook';

/** Where the reader stands. */
export interface CapturePlace {
  readonly text: string;
  readonly tokens: readonly RightToken[];
  readonly at: number;
  readonly isUpperCase: boolean;
  /** Lexemes so far: what introduces letters or a motto stands there. */
  readonly before: readonly Lexeme[];
}

export interface Capture {
  readonly lexeme: Lexeme;
  /** Number of the token after it. */
  readonly next: number;
}

/** A text that names a school is no motto. */
const isSchoolName =
  /\b(?:school|primary|academy|college|high|infants?|juniors?|secondary|grammar|ysgol|nursery|st)\b/i;
const MAX_QUOTED = 80; // characters; a motto is a line
const MAX_LETTERS = 6;
const MAX_MOTTO_WORDS = 8;
const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  "'": "'",
  '«': '»',
  '`': '`',
};

/** What stands there as written: a quoted text, letters after "letters", words after "motto"; undefined where nothing does. */
export function captureAt(place: CapturePlace): Capture | undefined {
  const token = place.tokens[place.at];
  if (token === undefined || token.sign !== undefined) return undefined;
  const introduced = introducedBy(place.before);
  const quoted = quotedAt(place, introduced);
  if (quoted !== undefined) return quoted;
  if (introduced === 'letters') return lettersAt(place);
  if (introduced === 'motto') return wordsAt(place, 'motto');
  if (introduced === 'text')
    return token.isCapitalised && !place.isUpperCase ? wordsAt(place, 'letters') : undefined;
  return standingLetters(place);
}

type Introduction = 'letters' | 'motto' | 'text';
const introducing: readonly string[] = ['letters', 'motto', 'text'];

/** Which word introduces what follows: the last lexeme, over "is", "says", "the" and a colon. */
function introducedBy(before: readonly Lexeme[]): Introduction | undefined {
  let isText = false;
  for (let back = before.length - 1; back >= 0 && back >= before.length - 5; back -= 1) {
    const lexeme = before[back];
    if (lexeme === undefined) return undefined;
    if (lexeme.kind === 'text') isText = true;
    else if (introducing.includes(lexeme.kind)) return lexeme.kind as Introduction;
    else if (!isPassed(lexeme)) break;
  }
  return isText ? 'text' : undefined;
}

function isPassed({ kind, id, phrase }: Lexeme): boolean {
  if (kind === 'sign') return id === 'colon' || id === 'dash';
  return (
    kind === 'grammar' &&
    (id === 'is' || id === 'maybe' || phrase === 'the' || phrase === 'was' || phrase === 'a')
  );
}

function quotedAt(
  { text, tokens, at, before }: CapturePlace,
  introduced: Introduction | undefined,
): Capture | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const open = text.charAt(token.start - 1);
  const close = quotes[open];
  if (close === undefined || /[\p{L}\p{N}]/u.test(text.charAt(token.start - 2))) return undefined;
  const end = text.slice(token.start, token.start + MAX_QUOTED).indexOf(close);
  if (end <= 0) return undefined;
  const content = text.slice(token.start, token.start + end);
  // 'boys' trousers: an apostrophe that closes nothing stands before a word of the vocabulary.
  if (
    open === close &&
    open === "'" &&
    /^\s*[\p{L}]/u.test(text.slice(token.start + end + 1, token.start + end + 2))
  )
    return undefined;
  let next = at;
  while (next < tokens.length && (tokens[next]?.end ?? Infinity) <= token.start + end) next += 1;
  const isMotto =
    introduced === 'motto' ||
    (introduced !== 'letters' &&
      wordCount(content) > (speaksOfMotto(before) ? 1 : 2) &&
      !isSchoolName.test(content));
  return {
    lexeme: captured(isMotto ? 'motto' : 'letters', {
      start: token.start,
      end: token.start + end,
      text: content,
    }),
    next,
  };
}

const MOTTO_WITHIN = 10; // lexemes: "the motto on a scroll under the shield reads …"

/** Whether the sentence has spoken of a motto. */
function speaksOfMotto(before: readonly Lexeme[]): boolean {
  for (let back = before.length - 1; back >= 0 && back >= before.length - MOTTO_WITHIN; back -= 1) {
    if (isStop(before[back])) return false;
    if (before[back]?.kind === 'motto') return true;
  }
  return false;
}

function lettersAt({ text, tokens, at }: CapturePlace): Capture | undefined {
  let next = at;
  let letters = 0;
  while (next < tokens.length) {
    const token = tokens[next];
    if (token === undefined || token.sign !== undefined) break;
    const written = text.slice(token.start, token.end);
    const isOne =
      written.length === 1 &&
      (token.isUpperCase || letters > 0 || phraseBook().meanings.get(token.word) === undefined);
    const isGroup =
      written.length <= MAX_LETTERS &&
      letters === 0 &&
      (token.isUpperCase && written.length < MAX_LETTERS
        ? !isVocabulary(token.word)
        : !phraseBook().words.has(token.word));
    if (!isOne && !isGroup) break;
    letters += written.length;
    next += 1;
    if (isGroup && !isOne) break;
  }
  return next === at ? undefined : spanned('letters', { text, tokens, from: at, next });
}

/** A motto or a name without quotes: capitalised words, or all up to the end of the clause. */
function wordsAt(
  { text, tokens, at, isUpperCase }: CapturePlace,
  as: 'motto' | 'letters',
): Capture | undefined {
  const isCapitalised = tokens[at]?.isCapitalised === true && !isUpperCase;
  let next = at;
  let lastCapital = at;
  while (next < tokens.length && next - at < MAX_MOTTO_WORDS) {
    const token = tokens[next];
    if (token === undefined || token.sign !== undefined || stopWords.has(token.word)) break;
    if (token.isCapitalised) lastCapital = next;
    next += 1;
  }
  if (isCapitalised && as === 'letters') next = lastCapital + 1;
  return next === at ? undefined : spanned(as, { text, tokens, from: at, next });
}

const stopWords = new Set(
  'on under underneath below above across around round written printed embroidered which or but i not badge unknown'.split(
    ' ',
  ),
);

const standing = /^[A-Z]{2,5}$/;

/** "SJS" among words of another case, near what speaks of a badge: whether it does is looked at later. */
function standingLetters({ text, tokens, at, isUpperCase }: CapturePlace): Capture | undefined {
  const token = tokens[at];
  if (token === undefined || isUpperCase) return undefined;
  const written = text.slice(token.start, token.end);
  const single = singleLetters(tokens, at, text);
  if (single > 1) return spanned('letters', { text, tokens, from: at, next: at + single });
  if (!standing.test(written) || phraseBook().words.has(token.word) || token.slip !== undefined)
    return undefined;
  return { ...spanned('letters', { text, tokens, from: at, next: at + 1 }) };
}

/** How many capitals stand alone one after another: "K G S". */
function singleLetters(tokens: readonly RightToken[], at: number, text: string): number {
  let count = 0;
  while (count < MAX_LETTERS) {
    const token = tokens[at + count];
    if (
      token === undefined ||
      token.sign !== undefined ||
      !/^[A-Z]$/.test(text.slice(token.start, token.end))
    )
      break;
    count += 1;
  }
  return count;
}

function spanned(
  as: 'letters' | 'motto',
  {
    text,
    tokens,
    from,
    next,
  }: {
    readonly text: string;
    readonly tokens: readonly RightToken[];
    readonly from: number;
    readonly next: number;
  },
): Capture {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { lexeme: captured(as, { start, end, text: text.slice(start, end) }), next };
}

function captured(
  as: 'letters' | 'motto',
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
): Lexeme {
  return { kind: 'captured', id: as, start, end, phrase: '', text: text.trim(), others: [] };
}

function isVocabulary(word: string): boolean {
  const [first] = phraseBook().meanings.get(word) ?? [];
  return first !== undefined && (first.kind === 'colour' || first.kind === 'garment' || word.length > 4);
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
