// Known names that nothing introduces: at the head of a line before an age, "here" or "is back", or as a signature.
import type { PreparedText } from '../../identifiers/extractor';
import type { Token } from '../../text/tokens';
import type { AttributeCandidate } from '../finder';
import { givenNames } from './givenNames';
import { aroundOf, candidate, isCapitalAt, joinedNames, nameSize } from './nameAround';
import { arrivals, followingWords } from './nameCues';

/** Signs between a name and an age: a comma, a bracket, a heart. */
const ageGap = /^(?: ?[,(|/-]? ?|[^\p{L}\p{N}$€£:.#@]{1,8})$/u;
const months = new Set(['april', 'may', 'june', 'august', 'mai', 'juin']);
const allMonths = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar marz mai juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto'.split(
    ' ',
  ),
);

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

function isAge({ tokens, text }: PreparedText, place: number): boolean {
  const age = tokens[place] as Token;
  const years = Number(age.word);
  const after = text.slice(age.end, age.end + 2);
  const unit = tokens[place + 1]?.word ?? '';
  if (allMonths.has(unit) || /^(?:h|hrs?|hours?|mins?|minutes?|km|miles?|am|pm|uhr)$/.test(unit))
    return false;
  return age.word.length === 2 && years >= 18 && years <= 69 && !/^(?:[\d%$€£°:/]|[.,]\d|-\d)/.test(after);
}
