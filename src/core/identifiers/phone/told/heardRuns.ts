// The words around a place that are heard as digits of one language: one after the other, with small gaps between.
import type { PreparedText } from '../../extractor';
import { languages } from '../spelling/lexicon';
import { costs, type Heard } from './ears';
import { heardAs, saidAs } from './heard';
import { heardLetters } from './heardWords';
import { isOfTens, tenAt } from './heardTens';

const MAX_RUN = 16; // words
export const MAX_GAP = 3; // characters

/** Heard of the tokens from `from` to before `to`. */
export interface HeardWord extends Heard {
  readonly from: number;
  readonly to: number;
  readonly isWord: boolean;
}

/** The words around a token that are heard as digits of a language without a gap. Linear: a bounded run. */
export function heardAround(
  { table, text }: PreparedText,
  language: number,
  { first, after }: { readonly first: number; readonly after: number },
): readonly HeardWord[] {
  const { starts, ends, words } = table;
  const isTied = (at: number): boolean => {
    const gap = text.slice(ends[at - 1], starts[at]);
    return gap.length <= MAX_GAP && !/[!?|€$£%:]/.test(gap);
  };
  // "Дев'ять", "п’ять"
  const heardParted = (at: number): HeardWord | undefined => {
    if ((starts[at + 1] ?? 0) - (ends[at] ?? 0) !== 1 || !"'’ʼ`".includes(text.charAt(ends[at] ?? 0)))
      return undefined;
    const one = saidAs((words[at] ?? '') + (words[at + 1] ?? ''), language);
    return one && { digits: one.digits, cost: one.cost, from: at, to: at + 2, isWord: true };
  };
  const isBeside = (at: number): boolean => text.slice(ends[at - 1], starts[at]) === ' ';
  const { id = '' } = languages[language] ?? {};
  const heardWord = (at: number, word: string): Heard | undefined => {
    if (word.length > 1) return heardAs(word, language);
    const letter = heardLetters.get(`${id} ${text.slice(starts[at], ends[at]).toLowerCase()}`);
    return letter === undefined ? heardAs(word, language) : { digits: letter, cost: costs.bent };
  };
  const hear = (at: number): HeardWord | undefined => {
    const ten = tenAt(words, language, at, isBeside);
    if (ten !== undefined) return { ...ten, from: at, isWord: true };
    const mixed = heardMixed(table, language, at) ?? heardParted(at);
    if (mixed !== undefined) return mixed;
    const word = words[at] ?? '';
    const isWord = !/^\d$/.test(word);
    const one = isWord ? heardWord(at, word) : { digits: word, cost: 0 };
    // Letters beside figures that are no word: "zer" of a bent "zer0".
    const isTouched = starts[at + 1] === ends[at] || (at > 0 && ends[at - 1] === starts[at]);
    if (isWord && isTouched && one !== undefined && one.cost > MAX_TOUCHED_COST && one.digits.length < 2)
      return undefined;
    return one && { digits: one.digits, cost: one.cost, from: at, to: at + 1, isWord };
  };
  let from = first;
  const isPart = (at: number): boolean => hear(at) !== undefined || isOfTens(words[at] ?? '', language);
  while (from > after && first - from < MAX_RUN && isTied(from) && isPart(from - 1)) from -= 1;
  // What joins tens to ones begins none.
  while (from < first && hear(from) === undefined) from += 1;
  const heard: HeardWord[] = [];
  for (let at = from; at < starts.length && heard.length < MAX_RUN;) {
    const one = at > from && !isTied(at) ? undefined : hear(at);
    if (one === undefined) break;
    heard.push(at > from && isNextSentence(text.slice(ends[at - 1], starts[at])) ? afterSentence(one) : one);
    at = one.to;
  }
  return heard;
}

const sentenceEnd = /\. |\n/;
const isNextSentence = (gap: string): boolean => sentenceEnd.test(gap);
const AFTER_SENTENCE = 0.3;

/** What begins a sentence is less likely to be a digit, unless it plainly is one. */
const afterSentence = (word: HeardWord): HeardWord =>
  word.cost > PLAIN_AFTER_SENTENCE ? { ...word, cost: word.cost + AFTER_SENTENCE } : word;
const PLAIN_AFTER_SENTENCE = 0.16;

const MAX_TOUCHED_COST = 0.16;

/** Languages whose figures in a word are marks of its tone: "ling2", "kho6ng". */
const toned: ReadonlySet<string> = new Set(['zh-Latn', 'vi']);
const MAX_GLUED = 4; // tokens
const MAX_SYLLABLES = 15;
const syllables = /^(?:[a-z]{1,5}[0-5]){2,15}$/;
const MIXED_COST = 0.1;

/** A word with figures in it: "1no", "4etyre", "ling2", "kho6ng". */
function heardMixed(
  { starts, ends, words }: PreparedText['table'],
  language: number,
  at: number,
): HeardWord | undefined {
  if (starts[at + 1] !== ends[at] || starts[at] === ends[at - 1]) return undefined;
  let to = at + 1;
  const mayBeToned = toned.has(languages[language]?.id ?? '');
  const most = mayBeToned ? 2 * MAX_SYLLABLES : MAX_GLUED;
  while (to - at < most && starts[to] === ends[to - 1]) to += 1;
  const written = words.slice(at, to).join('');
  const isToned = mayBeToned && !/^\d/.test(written);
  const digits = isToned && syllables.test(written) ? syllablesOf(written, language) : undefined;
  if (digits !== undefined) return { digits, cost: MIXED_COST, from: at, to, isWord: true };
  if (to - at > MAX_GLUED) return undefined;
  const said =
    saidAs(written, language) ?? (isToned ? saidAs(written.replace(/\d/g, ''), language) : undefined);
  return said && { digits: said.digits, cost: MIXED_COST, from: at, to, isWord: true };
}

/** "Yi1san1jiu3": a digit for each syllable and the figure of its tone. */
function syllablesOf(written: string, language: number): string | undefined {
  let digits = '';
  for (const syllable of written.split(/\d/).slice(0, -1)) {
    const said = saidAs(syllable, language);
    if (said === undefined) return undefined;
    digits += said.digits;
  }
  return digits;
}
