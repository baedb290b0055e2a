// One word that may be a name, with what stands around it, and the find that is made of it.
import { stateCodes } from '../../identifiers/address/regions';
import { streetTypes } from '../../identifiers/address/streetWords';
import type { PreparedText } from '../../identifiers/extractor';
import type { Token } from '../../text/tokens';
import type { AttributeCandidate } from '../finder';
import { ambiguousNames } from './ambiguousNames';
import { givenNames } from './givenNames';

const isBound = /[\p{L}\p{N}@_/#.]/u;
const placeWords = new Set(
  'hotel station airport park mall beach city county hospital university college church school inn suites bay island plaza tower valley springs falls lake river'.split(
    ' ',
  ),
);

/** What stands around one word that may be a name. */
export interface Around {
  readonly token: Token;
  readonly before: string;
  readonly after: string;
  readonly next: Token | undefined;
  readonly isCapital: boolean;
}

/** Undefined where the word is a part of a handle or a site, or the name of a place. */
export function aroundOf(prepared: PreparedText, place: number): Around | undefined {
  const { tokens, text } = prepared;
  const token = tokens[place];
  if (token === undefined || token.isNumber) return undefined;
  const previous = tokens[place - 1];
  const next = tokens[place + 1];
  const before = text.slice(previous?.end ?? 0, token.start);
  const after = next === undefined ? text.slice(token.end) : gapAfter(prepared, place);
  const left = text.charAt(token.start - 1);
  const right = text.slice(token.end, token.end + 2);
  if (isBound.test(left) && left !== '.' && left !== '/' && left !== '#') return undefined;
  if (/^[@_\p{N}]|^[./][\p{L}\p{N}]|^-[\p{Ll}\p{N}]/u.test(right)) return undefined;
  if (next !== undefined && after === ' ' && (streetTypes.has(next.word) || placeWords.has(next.word)))
    return undefined;
  const isState = after === ', ' && next?.word.length === 2 && stateCodes.has(next.word);
  if (isState && text.slice(next.start, next.end) === next.word.toUpperCase()) return undefined;
  return { token, before, after, next, isCapital: isCapitalAt(text, token.start) };
}

/** A capital, or a letter of a script that has none. */
export function isCapitalAt(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = text.charAt(place);
  return letter !== letter.toLowerCase() || letter === letter.toUpperCase();
}

/** Signs between a token and the next. */
export function gapAfter({ tokens, text }: PreparedText, place: number): string {
  const next = tokens[place + 1];
  return next === undefined ? '' : text.slice(tokens[place]?.end, next.start);
}

/** The candidate of one name, a second given name behind it included: "Anna Maria", "Anne-Marie". */
export function candidate(
  prepared: PreparedText,
  place: number,
  rule: string,
  confidence: number,
): AttributeCandidate {
  const { tokens } = prepared;
  const first = tokens[place] as Token;
  const last = tokens[place + nameSize(prepared, place) - 1] as Token;
  const value = last === first ? first.word : `${first.word} ${last.word}`;
  return {
    start: first.start,
    end: last.end,
    value,
    rule,
    confidence,
    details: detailsOf('person', first.word),
  };
}

/** Words of a name: a second given name counts. */
export function nameSize({ tokens, text }: PreparedText, place: number): 1 | 2 {
  const first = tokens[place];
  const second = tokens[place + 1];
  if (first === undefined || second === undefined || !givenNames.has(second.word)) return 1;
  const letter = text.charAt(second.start);
  return /^[ -]$/.test(text.slice(first.end, second.start)) && letter !== letter.toLowerCase() ? 2 : 1;
}

const joints = new Set('and or und oder y et'.split(' '));

/** "Jane & Lily", "Jane and Nina". */
export function joinedNames(prepared: PreparedText, place: number): readonly AttributeCandidate[] {
  const { tokens, text } = prepared;
  const joint = tokens[place];
  const before = tokens[place - 1];
  if (joint === undefined || before === undefined) return [];
  const isSign = /^ ?[&+] ?$/.test(text.slice(before.end, joint.start));
  const isWord = joints.has(joint.word);
  const at = isSign ? place : place + 1;
  if (!isSign && !isWord) return [];
  const around = aroundOf(prepared, at);
  if (around?.isCapital !== true) return [];
  const isName = givenNames.has(around.token.word) || (isSign && ambiguousNames.has(around.token.word));
  return isName ? [candidate(prepared, at, 'cue', 0.7)] : [];
}

/** What a name is of, and whether its first word is an everyday word, too. */
export function detailsOf(kind: 'person' | 'business', word: string): Readonly<Record<string, string>> {
  return ambiguousNames.has(word) ? { kind, ambiguous: 'yes' } : { kind };
}

/** What makes the candidate of a run of words: tokens `first` to `end`, exclusive, whose normal form `read` gives. */
export function candidateMaker(
  kind: 'person' | 'business',
  read: (written: string) => { readonly value: string } | undefined,
): (
  prepared: PreparedText,
  first: number,
  end: number,
  rule: string,
  confidence: number,
) => AttributeCandidate | undefined {
  return ({ tokens, text }, first, end, rule, confidence) => {
    const { start = 0, word = '' } = tokens[first] ?? {};
    const last = tokens[end - 1]?.end ?? start;
    const value = read(text.slice(start, last))?.value;
    return value === undefined
      ? undefined
      : { start, end: last, value, rule, confidence, details: detailsOf(kind, word) };
  };
}
