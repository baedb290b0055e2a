// Given names and aliases in advert text. A name counts where the words around introduce it; a name that is another
// word, too, needs more of that.
import type { Token } from '../../text/tokens';
import { streetTypes } from '../../identifiers/address/streetWords';
import { stateCodes } from '../../identifiers/address/regions';
import type { PreparedText } from '../../identifiers/extractor';
import type { AttributeCandidate } from '../finder';
import { ambiguousNames } from './ambiguousNames';
import { givenNames } from './givenNames';
import {
  arrivals,
  firmCues,
  followingWords,
  linkingWords,
  loosestCues,
  noNames,
  signings,
  strongCues,
  weakCues,
} from './nameCues';

const MAX_NAME_CHARACTERS = 20;
const isBound = /[\p{L}\p{N}@_/#.]/u;
/** Signs between a name and an age: a comma, a bracket, a heart. */
const ageGap = /^(?: ?[,(|/-]? ?|[^\p{L}\p{N}$€£:.#@]{1,8})$/u;
const months = new Set(['april', 'may', 'june', 'august', 'mai', 'juin']);
const allMonths = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar marz mai juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto'.split(
    ' ',
  ),
);
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
 * The name behind a cue that is said of names only, known or not: "my name is Xiomara".
 *
 * @param place - of the cue's rare word in the tokens.
 */
export function stronglyIntroduced(prepared: PreparedText, place: number): readonly AttributeCandidate[] {
  const { tokens } = prepared;
  for (const { words, trigger } of strongCues.get(tokens[place]?.word ?? '') ?? []) {
    const last = place - trigger + words.length - 1;
    if (!endsAt(prepared, last, words)) continue;
    // "Name: Jane", but not "brand name Jane".
    if (words.length === 1 && words[0] === 'name' && !gapAfter(prepared, last).includes(':')) continue;
    return introduced(prepared, last + 1, {
      strength: 'strong',
      isLoose: false,
      isSigned: false,
      isFirm: true,
    });
  }
  return [];
}

/**
 * A known name behind a cue that other things follow, too: "I'm Jane", "ask for Lily", "XOXO Mary".
 *
 * @param place - of the name in the tokens.
 */
export function weaklyIntroduced(prepared: PreparedText, place: number): readonly AttributeCandidate[] {
  const { tokens } = prepared;
  const cues = weakCues.get(tokens[place - 1]?.word ?? '');
  const cue = cues?.find(({ words }) => endsAt(prepared, place - 1, words));
  if (cue === undefined) return [];
  const words = cue.words.join(' ');
  return introduced(prepared, place, {
    strength: 'weak',
    isLoose: loosestCues.has(words),
    isSigned: signings.has(words),
    isFirm: firmCues.has(words),
  });
}

function introduced(
  prepared: PreparedText,
  place: number,
  how: HowIntroduced,
): readonly AttributeCandidate[] {
  const { tokens, text } = prepared;
  if (!mayBeName(text, tokens[place])) return [];
  const gap = text.slice(tokens[place - 1]?.end, tokens[place]?.start);
  if (gap === '' || !(how.isSigned ? /^[ ,.!\n~♥-]{1,4}$/ : /^ ?[:"'*]? ?["'*]?$/).test(gap)) return [];
  const around = aroundOf(prepared, place);
  if (around === undefined || !isName(around, how)) return [];
  const confidence = how.strength === 'strong' ? 0.85 : how.isLoose ? 0.6 : 0.75;
  return [
    candidate(prepared, place, 'cue', confidence),
    ...joinedNames(prepared, place + nameSize(prepared, place)),
  ];
}

interface HowIntroduced {
  readonly strength: 'strong' | 'weak';
  readonly isLoose: boolean;
  readonly isSigned: boolean;
  readonly isFirm: boolean;
}

function isName(around: Around, { strength, isLoose, isSigned, isFirm }: HowIntroduced): boolean {
  const { token, isCapital, next, after } = around;
  const { word } = token;
  if (noNames.has(word) && !ambiguousNames.has(word)) return false;
  const isLast = next === undefined || !/^[ '-]$/.test(after);
  if (isSigned) return isCapital && isLast && (givenNames.has(word) || ambiguousNames.has(word));
  if (givenNames.has(word)) return isCapital || strength === 'strong' || !isLoose;
  if (ambiguousNames.has(word)) {
    if (strength === 'strong') return true;
    const isDate = months.has(word) && next?.isNumber === true && after === ' ';
    const mayFollow = followsName(next) || (isFirm && linkingWords.has(next?.word ?? ''));
    return isCapital && !isLoose && !isDate && (isLast || mayFollow);
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
 * Known names without a cue before them: at the head of a line before an age, "here" or "is back", or as a signature.
 *
 * @param place - of the name in the tokens.
 */
export function standingNames(prepared: PreparedText, place: number): readonly AttributeCandidate[] {
  const { tokens, text } = prepared;
  if (!isCapitalAt(text, (tokens[place] as Token).start)) return [];
  const around = aroundOf(prepared, place);
  if (around === undefined) return [];
  const { token, before } = around;
  const isHead = place === 0 || /[\n.!?|*~•♥)(]|^\W{3,}$/u.test(before);
  const isKnown = givenNames.has(token.word);
  const isSetOff = isKnown && /^, ?$/.test(before);
  if (!isHead && !isSetOff && !/[-~]/.test(before)) return [];
  const second = joinedNames(prepared, place + 1);
  const rest =
    second[0] === undefined
      ? place + nameSize(prepared, place)
      : place + tokensUpTo(prepared, place, second[0].end);
  const next = tokens[rest];
  const after = next === undefined ? '\n' : text.slice(tokens[rest - 1]?.end, next.start);
  const made = (rule: string, known: number, other: number): readonly AttributeCandidate[] => [
    candidate(prepared, place, rule, isKnown ? known : other),
    ...second,
  ];
  if (isHead && next?.isNumber === true && ageGap.test(after) && isAge(prepared, rest))
    return months.has(token.word) && !after.includes(',') ? [] : made('age', 0.8, 0.65);
  if ((isHead || isSetOff) && next !== undefined && after === ' ' && followingWords.has(next.word))
    return made('here', 0.8, 0.65);
  if (
    isHead &&
    isKnown &&
    /^(?:is|are)$/.test(next?.word ?? '') &&
    arrivals.has(tokens[rest + 1]?.word ?? '')
  )
    return made('arrival', 0.75, 0.6);
  const isDashed = place > 0 && /(?:^|[\n.!?) ])[-~*]{1,2} ?$/.test(before);
  return next === undefined && isDashed && /[\n.!?)]/.test(before) ? made('signature', 0.75, 0.6) : [];
}

function tokensUpTo({ tokens }: PreparedText, place: number, end: number): number {
  let count = 1;
  while ((tokens[place + count]?.end ?? end + 1) <= end) count += 1;
  return count;
}

const MAX_CHINESE = 3;

/** "我叫小美": one to three characters as far as a sign; of more only the first two are sure to be the name. */
export function chineseNameAt({ tokens, text }: PreparedText, place: number): AttributeCandidate | undefined {
  if (!/^[我她他字]$/.test(tokens[place - 1]?.word ?? '')) return undefined;
  let count = 0;
  while (count <= MAX_CHINESE) {
    const token = tokens[place + 1 + count];
    const before = tokens[place + count];
    if (token === undefined || before?.end !== token.start || !/^\p{Script=Han}$/u.test(token.word)) break;
    count += 1;
  }
  if (count === 0) return undefined;
  const start = (tokens[place + 1] as Token).start;
  const end = (tokens[place + (count > MAX_CHINESE ? 2 : count)] as Token).end;
  const details = { kind: 'person' };
  return {
    start,
    end,
    value: text.slice(start, end),
    rule: 'cue',
    confidence: count > MAX_CHINESE ? 0.5 : 0.75,
    details,
  };
}

function isAge({ tokens, text }: PreparedText, place: number): boolean {
  const age = tokens[place] as Token;
  const years = Number(age.word);
  const after = text.slice(age.end, age.end + 2);
  const unit = tokens[place + 1]?.word ?? '';
  if (allMonths.has(unit) || /^(?:h|hrs?|hours?|mins?|minutes?|km|miles?|am|pm|uhr)$/.test(unit))
    return false;
  return age.word.length === 2 && years >= 18 && years <= 69 && !/^(?:[\d%$€£°:/]|[.,]\d|-\d)/.test(after);
}

const joints = new Set('and or und oder y et'.split(' '));

/** "Jane & Lily", "Jane and Nina". */
function joinedNames(prepared: PreparedText, place: number): readonly AttributeCandidate[] {
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

function aroundOf(prepared: PreparedText, place: number): Around | undefined {
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

/** What follows a cue is mostly an ordinary word, which ends the question. */
function mayBeName(text: string, token: Token | undefined): boolean {
  if (token === undefined || token.isNumber) return false;
  return isCapitalAt(text, token.start) || givenNames.has(token.word) || ambiguousNames.has(token.word);
}

/** A capital, or a letter of a script that has none. */
function isCapitalAt(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = text.charAt(place);
  return letter !== letter.toLowerCase() || letter === letter.toUpperCase();
}

function gapAfter({ tokens, text }: PreparedText, place: number): string {
  const next = tokens[place + 1];
  return next === undefined ? '' : text.slice(tokens[place]?.end, next.start);
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

function nameSize({ tokens, text }: PreparedText, place: number): 1 | 2 {
  const first = tokens[place];
  const second = tokens[place + 1];
  if (first === undefined || second === undefined || !givenNames.has(second.word)) return 1;
  const letter = text.charAt(second.start);
  return /^[ -]$/.test(text.slice(first.end, second.start)) && letter !== letter.toLowerCase() ? 2 : 1;
}

/** What a name is of, and whether its first word is an everyday word, too. */
export function detailsOf(kind: 'person' | 'business', word: string): Readonly<Record<string, string>> {
  return ambiguousNames.has(word) ? { kind, ambiguous: 'yes' } : { kind };
}
