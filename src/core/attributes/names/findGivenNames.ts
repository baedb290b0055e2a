// Given names and aliases in advert text. A name counts where the words around introduce it; a name that is another
// word, too, needs more of that.
import type { Token } from '../../text/tokens';
import { streetTypes } from '../../identifiers/address/streetWords';
import { stateCodes } from '../../identifiers/address/regions';
import type { PreparedText } from '../../identifiers/extractor';
import type { AttributeCandidate } from '../finder';
import { ambiguousNames } from './ambiguousNames';
import { givenNames } from './givenNames';
import { arrivals, cuesByLastWord, followingWords, loosestCues, noNames } from './nameCues';

const MAX_NAME_CHARACTERS = 20;
const isBound = /[\p{L}\p{N}@_/#.]/u;
const months = new Set(['april', 'may', 'june', 'august', 'august', 'january', 'avril', 'mai', 'juin']);
const placeWords = new Set(
  'hotel station airport park mall beach city county hospital university college church school inn suites bay island plaza tower valley springs falls lake river'.split(
    ' ',
  ),
);

/** What stands around one word that may be a name. */
interface Around {
  readonly token: Token;
  readonly before: string;
  readonly after: string;
  readonly next: Token | undefined;
  readonly isCapital: boolean;
}

/**
 * The name that a cue introduces.
 *
 * @param place - of the last word of the cue in the tokens.
 */
export function introducedBy(prepared: PreparedText, place: number): readonly AttributeCandidate[] {
  const { tokens, text } = prepared;
  const cue = cuesByLastWord
    .get(tokens[place]?.word ?? '')
    ?.find(({ words }) => endsAt(prepared, place, words));
  const token = tokens[place + 1];
  if (cue === undefined || token === undefined || token.isNumber) return [];
  const gap = text.slice(tokens[place]?.end, token.start);
  const isSigned = /^(?:xoxo|xo|xx|xxx|love|kisses|hugs|yours|sincerely|regards|cheers)$/.test(
    cue.words[0] ?? '',
  );
  if (!(isSigned ? /^[ ,.!\n~♥-]{1,4}$/ : /^ ?[:"'*]? ?["'*]?$/).test(gap) || gap === '') return [];
  const around = aroundOf(prepared, place + 1);
  if (around === undefined) return [];
  const isLoose = loosestCues.has(cue.words.join(' '));
  if (!isName(around, cue.strength, isLoose, isSigned)) return [];
  const first = candidate(
    prepared,
    place + 1,
    'cue',
    cue.strength === 'strong' ? 0.85 : isLoose ? 0.6 : 0.75,
  );
  return [first, ...joinedNames(prepared, place + 2)];
}

function isName(around: Around, strength: 'strong' | 'weak', isLoose: boolean, isSigned: boolean): boolean {
  const { token, isCapital, next, after } = around;
  const { word } = token;
  if (noNames.has(word) && !ambiguousNames.has(word)) return false;
  const isLast = next === undefined || !/^[ '-]$/.test(after);
  if (isSigned) return isCapital && isLast && (givenNames.has(word) || ambiguousNames.has(word));
  if (givenNames.has(word)) return isCapital || strength === 'strong' || !isLoose;
  if (ambiguousNames.has(word)) {
    if (strength === 'strong') return true;
    const isDate = months.has(word) && next?.isNumber === true && after === ' ';
    return isCapital && !isLoose && !isDate && (isLast || followsName(next));
  }
  return strength === 'strong' && isCapital && word.length >= 2 && word.length <= MAX_NAME_CHARACTERS;
}

/** "Jane and call", "Jane from Texas", "Jane 23". */
function followsName(next: Token | undefined): boolean {
  return (
    next === undefined || next.isNumber || /^(?:and|y|und|et|from|i|here|your|the|a|new)$/.test(next.word)
  );
}

/**
 * A known name without a cue before it: at the head of a line before an age, "here" or "is back", or as a signature.
 *
 * @param place - of the name in the tokens.
 */
export function standingName(prepared: PreparedText, place: number): AttributeCandidate | undefined {
  const around = aroundOf(prepared, place);
  if (around === undefined || !around.isCapital) return undefined;
  const { token, before, after, next } = around;
  const isKnown = givenNames.has(token.word);
  const previous = prepared.tokens[place - 1];
  const isHead = previous === undefined || /[\n.!?|*~•♥)(]|^\W{3,}$/u.test(before);
  const isLineEnd = next === undefined || after.includes('\n');
  if (
    isHead &&
    next?.isNumber === true &&
    /^(?:,? ?|[ ,]*[-(|/]? ?)$/.test(after) &&
    isAge(prepared, place + 1)
  ) {
    const isDate = months.has(token.word) && !after.includes(',');
    return isDate ? undefined : candidate(prepared, place, 'age', isKnown ? 0.8 : 0.65);
  }
  if (isHead && next !== undefined && after === ' ' && followingWords.has(next.word))
    return candidate(prepared, place, 'here', isKnown ? 0.8 : 0.65);
  if (
    isHead &&
    next?.word === 'is' &&
    after === ' ' &&
    isKnown &&
    arrivals.has(prepared.tokens[place + 2]?.word ?? '')
  )
    return candidate(prepared, place, 'arrival', 0.75);
  const isDashed = /(?:^|[\n.!?) ])[-~*]{1,2} ?$/.test(before) && previous !== undefined;
  if (isLineEnd && isDashed && isSignature(prepared, place))
    return candidate(prepared, place, 'signature', isKnown ? 0.75 : 0.6);
  return undefined;
}

/** A dash at the head of the last line, or behind the end of a sentence; "Mon - May" is none. */
function isSignature({ tokens, text }: PreparedText, place: number): boolean {
  const token = tokens[place] as Token;
  const head = text.slice(tokens[place - 1]?.end, token.start);
  return tokens[place + 1] === undefined && /[\n.!?)]/.test(head);
}

function isAge({ tokens, text }: PreparedText, place: number): boolean {
  const age = tokens[place] as Token;
  const years = Number(age.word);
  const after = text.slice(age.end, age.end + 2);
  return age.word.length === 2 && years >= 18 && years <= 69 && !/^(?:[\d%$€£°:/]|[.,]\d|-\d)/.test(after);
}

/** "Jane & Lily", "Jane and Lily". */
function joinedNames(prepared: PreparedText, place: number): readonly AttributeCandidate[] {
  const { tokens, text } = prepared;
  const joint = tokens[place];
  const before = tokens[place - 1];
  if (joint === undefined || before === undefined) return [];
  const isSign = /^ ?[&+] ?$/.test(text.slice(before.end, joint.start));
  const isWord = joint.word === 'and' || joint.word === 'und' || joint.word === 'y' || joint.word === 'et';
  const at = isSign ? place : place + 1;
  if (!isSign && !isWord) return [];
  const around = aroundOf(prepared, at);
  return around?.isCapital === true && givenNames.has(around.token.word)
    ? [candidate(prepared, at, 'cue', 0.7)]
    : [];
}

function aroundOf({ tokens, text }: PreparedText, place: number): Around | undefined {
  const token = tokens[place];
  if (token === undefined || token.isNumber) return undefined;
  const previous = tokens[place - 1];
  const next = tokens[place + 1];
  const before = text.slice(previous?.end ?? 0, token.start);
  const after = next === undefined ? text.slice(token.end) : text.slice(token.end, next.start);
  const left = text.charAt(token.start - 1);
  const right = text.slice(token.end, token.end + 2);
  if (isBound.test(left) && left !== '.' && left !== '/' && left !== '#') return undefined;
  if (/^[@_\p{N}]|^[./-][\p{L}\p{N}]/u.test(right)) return undefined;
  if (next !== undefined && after === ' ' && (streetTypes.has(next.word) || placeWords.has(next.word)))
    return undefined;
  const isState = after === ', ' && next?.word.length === 2 && stateCodes.has(next.word);
  if (isState && text.slice(next.start, next.end) === next.word.toUpperCase()) return undefined;
  const letter = text.charAt(token.start);
  return { token, before, after, next, isCapital: letter !== letter.toLowerCase() || isUncased(letter) };
}

/** Scripts without capitals. */
function isUncased(letter: string): boolean {
  return letter.toLowerCase() === letter.toUpperCase();
}

function endsAt({ tokens, text }: PreparedText, place: number, words: readonly string[]): boolean {
  const first = place - words.length + 1;
  return words.every((word, at) => {
    const token = tokens[first + at];
    if (token?.word !== word) return false;
    const next = tokens[first + at + 1];
    return (
      at === words.length - 1 || next === undefined || /^[ '.]{0,2}$/.test(text.slice(token.end, next.start))
    );
  });
}

/** The candidate of one name, a second given name behind it included: "Anna Maria", "Anne-Marie". */
function candidate(
  prepared: PreparedText,
  place: number,
  rule: string,
  confidence: number,
): AttributeCandidate {
  const { tokens, text } = prepared;
  const first = tokens[place] as Token;
  const second = tokens[place + 1];
  const isSecond =
    second !== undefined &&
    /^[ -]$/.test(text.slice(first.end, second.start)) &&
    givenNames.has(second.word) &&
    text.charAt(second.start) !== text.charAt(second.start).toLowerCase();
  const end = isSecond ? second.end : first.end;
  const value = isSecond ? `${first.word} ${second.word}` : first.word;
  return { start: first.start, end, value, rule, confidence, details: detailsOf('person', first.word) };
}

/** What a name is of, and whether its first word is an everyday word, too. */
export function detailsOf(kind: 'person' | 'business', word: string): Readonly<Record<string, string>> {
  return ambiguousNames.has(word) ? { kind, ambiguous: 'yes' } : { kind };
}
