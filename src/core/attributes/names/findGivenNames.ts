// Given names and aliases that a text introduces. A name that is another word, too, needs more of that.
import type { PreparedText } from '../../identifiers/extractor';
import type { Token } from '../../text/tokens';
import type { AttributeCandidate } from '../finder';
import { ambiguousNames } from './ambiguousNames';
import { givenNames } from './givenNames';
import { aroundOf, candidate, gapAfter, isCapitalAt, joinedNames, nameSize, type Around } from './nameAround';
import { firmCues, linkingWords, loosestCues, noNames, signings, strongCues, weakCues } from './nameCues';

const MAX_NAME_CHARACTERS = 20;
const months = new Set(['april', 'may', 'june', 'august', 'mai', 'juin']);

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

/** What follows a cue is mostly an ordinary word, which ends the question. */
function mayBeName(text: string, token: Token | undefined): boolean {
  if (token === undefined || token.isNumber) return false;
  return isCapitalAt(text, token.start) || givenNames.has(token.word) || ambiguousNames.has(token.word);
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
