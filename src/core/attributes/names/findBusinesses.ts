// Names of businesses in text: before a legal form ("Lotus Spa LLC") or ending in a word of the trade ("Golden Lotus Spa").
import type { Token } from '../../text/tokens';
import { legalForms, readBusinessName } from '../../text/businessName';
import type { PreparedText } from '../../identifiers/extractor';
import type { AttributeCandidate } from '../finder';
import { genericWords, legalFormWords, shopWords } from './businessWords';
import { candidateMaker } from './nameAround';

const MAX_WORDS = 6;
const MAX_FORM_WORDS = 4;

/** A name before a legal form; `place` is that of the form's first word. */
export function companyAt(prepared: PreparedText, place: number): AttributeCandidate | undefined {
  const { tokens, text } = prepared;
  const form = formAt(prepared, place);
  const before = tokens[place - 1];
  if (form === undefined || before === undefined) return undefined;
  if (!/^,? ?[(]?$/.test(text.slice(before.end, tokens[place]?.start))) return undefined;
  const first = nameStart(prepared, place - 1);
  if (first === undefined) return undefined;
  if (isOfRegister(prepared, form)) return undefined;
  const isGeneric = tokens
    .slice(first, place)
    .every(({ word }) => (genericWords.has(word) && !shopWords.has(word)) || legalFormWords.has(word));
  return isGeneric ? undefined : made(prepared, first, form, 'company', 0.8);
}

/** "UK Company Number 0112661", "Passport AG686192": a form of something else. */
function isOfRegister({ tokens }: PreparedText, form: number): boolean {
  const next = tokens[form];
  return next !== undefined && (next.start === tokens[form - 1]?.end || registerWords.has(next.word));
}

const registerWords = new Set('number no nr registration law act house register records policy'.split(' '));

/** A name that ends in a word of the trade: one word of it at least is no generic one. */
export function shopAt(prepared: PreparedText, place: number): AttributeCandidate | undefined {
  const { tokens, text } = prepared;
  const trade = tokens[place] as Token;
  if (!isCapital(text, trade)) return undefined;
  const next = tokens[place + 1];
  const gap = next === undefined ? '' : text.slice(trade.end, next.start);
  const goesOn =
    next !== undefined &&
    gap === ' ' &&
    isCapital(text, next) &&
    (shopWords.has(next.word) || isFormWord(next));
  if (goesOn) return undefined;
  const first = nameStart(prepared, place);
  if (first === undefined || first === place) return undefined;
  const words = tokens.slice(first, place);
  const own = words.findIndex(
    (token) => !genericWords.has(token.word) && token.word.length > 1 && !token.isNumber,
  );
  if (own < 0) return undefined;
  // What stands before the first own word is praise: "Best Lotus Spa" is Lotus Spa, "Golden Lotus Spa" is all name.
  const start = first + own;
  const isAnnounced = /^(?:at|to|the|visit|by|from|of)$/.test(tokens[first - 1]?.word ?? '') || own > 0;
  return made(prepared, start, place + 1, 'shop', isAnnounced || place - start > 1 ? 0.65 : 0.5);
}

function isFormWord({ word }: Token): boolean {
  return legalForms.has(word) && word !== 'spa';
}

/** Where the legal form ends: "LLC", "L.L.C.", "Limited Liability Company", "GmbH & Co. KG". */
function formAt({ tokens, text }: PreparedText, place: number): number | undefined {
  for (let count = MAX_FORM_WORDS; count > 0; count -= 1) {
    const words = tokens.slice(place, place + count);
    if (words.length < count || !legalForms.has(words.map(({ word }) => word).join(' '))) continue;
    const isOneLine = !text.slice(words[0]?.start, words.at(-1)?.end).includes('\n');
    const first = words[0] as Token;
    if (isOneLine && (isCapital(text, first) || first.word === 'gmbh')) return place + count;
  }
  return undefined;
}

/** First of the capitalised words that run up to one place, "&" and "of" between them. */
function nameStart({ tokens, text }: PreparedText, last: number): number | undefined {
  let first: number | undefined;
  for (let at = last; at >= 0 && last - at < MAX_WORDS; at -= 1) {
    const token = tokens[at] as Token;
    const gap = text.slice(token.end, tokens[at + 1]?.start ?? token.end);
    if (at < last && !/^(?: |'|-| ?& ?| ?\+ ?)$/.test(gap)) break;
    // "Heron Nails and Starling Spa" are two.
    if (at < last && shopWords.has(token.word) && isJoint(tokens[at + 1])) break;
    if (isCapital(text, token) || (token.isNumber && token.word.length <= 3)) first = at;
    else if (!(
      token.word === 'of' ||
      token.word === 'and' ||
      (token.word === 's' && gap === ' ') ||
      token.word === 'und'
    ))
      break;
  }
  return first;
}

function isJoint(token: Token | undefined): boolean {
  return token?.word === 'and' || token?.word === 'und';
}

const made = candidateMaker('business', readBusinessName);

function isCapital(text: string, token: Token): boolean {
  const unit = text.charCodeAt(token.start);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = text.charAt(token.start);
  return letter !== letter.toLowerCase();
}
