// What a token, or some tokens together, may say of a told number: its possible digits, each with a cost.
import type { Token } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import { readCluster } from '../spelling/clusters';
import { bitOf, numberWords, type WordEntry, type WordMeaning } from '../spelling/lexicon';
import { lettersAsDigits } from '../spelling/lookAlikeDigits';
import { bentReadings, EVERYDAY_COST } from './bentWords';
import { compoundAt } from './compounds';
import { gluedDigits } from './gluedWords';
import { repeatedAt } from './repeats';

export type StepKind = 'figures' | 'word' | 'bent' | 'letters' | 'plus';

/** Tokens from one place up to another, read as digits. */
export interface Step {
  /** Place of the token behind the last one. */
  readonly to: number;
  readonly digits: string;
  /** 0: plainly so; 1: hardly. */
  readonly cost: number;
  readonly kind: StepKind;
}

const MAX_FIGURES = 15;
const MAX_CLUSTER_TOKENS = 40;
const MAX_GLUED_LETTERS = 60;
const cost = {
  sound: 0.25,
  short: 0.25,
  shortForeign: 0.5,
  letters: 0.25,
  smallLetters: 0.5,
  roman: 0.3,
  hundreds: 0.1,
  ofSum: 0.6,
  foreign: 0.25,
} as const;

/**
 * Steps that begin at a token; none where it is no digit.
 *
 * @param spoken - languages whose words are plainly said around, a bit each; bent words of others cost more.
 */
export function stepsAt(prepared: PreparedText, at: number, spoken: number): readonly Step[] {
  const { tokens, text } = prepared;
  const token = tokens[at] as Token;
  if (isGluedBehind(tokens, at)) return none;
  const end = endOfGlued(tokens, at);
  if (end > at + 1) return gluedSteps(text, tokens, at, end);
  const steps: Step[] = [...repeatedAt(prepared, at), ...compoundAt(prepared, at)];
  if (token.isNumber) {
    const sum = sumAt(prepared, at);
    if (sum !== undefined) steps.push(sum);
    if (token.word.length <= MAX_FIGURES)
      steps.push({
        to: at + 1,
        digits: token.word,
        cost: sum === undefined && !isInSum(text, token.start) ? 0 : cost.ofSum,
        kind: 'figures',
      });
    return steps;
  }
  addWord(steps, token, at, spoken);
  addLetters(steps, text.slice(token.start, token.end), at);
  return steps;
}

const none: readonly Step[] = [];

/** Within a run of letters and figures, which is read as a whole or not at all: "e4", "8K0". */
function isGluedBehind(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.end === tokens[at]?.start && !isHan(before) && !isHan(tokens[at]);
}

const sumPattern = /\((\d) ?([+-]) ?(\d)\)/y;

/** "(4+1)": one digit, hidden as a sum. */
function sumAt({ tokens, text }: PreparedText, at: number): Step | undefined {
  sumPattern.lastIndex = (tokens[at]?.start ?? 0) - 1;
  if (sumPattern.lastIndex < 0) return undefined;
  const [, left = '', sign = '', right = ''] = sumPattern.exec(text) ?? [];
  if (left === '') return undefined;
  const value = sign === '+' ? Number(left) + Number(right) : Number(left) - Number(right);
  return value < 0 || value > 9 ? undefined : { to: at + 2, digits: String(value), cost: 0.02, kind: 'word' };
}

/** Whether a figure is the second one of a sum. */
function isInSum(text: string, start: number): boolean {
  return (
    text.charCodeAt(start - 1) !== SPACE && /\(\d ?[+-] ?$/.test(text.slice(Math.max(0, start - 5), start))
  );
}

const SPACE = 32;

/** Behind the last token written without anything between them; Chinese characters stand each for itself. */
function endOfGlued(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (
    end - at < MAX_CLUSTER_TOKENS &&
    tokens[end]?.start === tokens[end - 1]?.end &&
    !isHan(tokens[end - 1]) &&
    !isHan(tokens[end])
  )
    end += 1;
  return end;
}

const isHan = (token: Token | undefined): boolean => /^[\u3005-\u3007\u3400-\u9fff]/.test(token?.word ?? '');

function gluedSteps(text: string, tokens: readonly Token[], at: number, to: number): readonly Step[] {
  const first = tokens[at] as Token;
  const written = text.slice(first.start, tokens[to - 1]?.end ?? first.end);
  const cluster = readCluster(written);
  if (cluster !== undefined) {
    const digits = cluster.parts
      .map((part) => ('figures' in part ? part.figures : digitsOfMeaning(part.meaning)))
      .join('');
    const isWhole =
      digits !== '' && !cluster.parts.some((part) => !('figures' in part) && part.meaning.kind !== 'number');
    if (isWhole) return [{ to, digits, cost: 0.1, kind: 'letters' }];
  }
  const times = /^(\d)x(\d)$/i.exec(written);
  if (times) {
    const [, left = '', right = ''] = times;
    return [{ to, digits: right.repeat(Number(left)), cost: 0.3, kind: 'word' }];
  }
  const glued = written.length <= MAX_GLUED_LETTERS ? gluedDigits(written) : undefined;
  return glued === undefined ? [] : [{ to, digits: glued.digits, cost: glued.cost, kind: 'letters' }];
}

function digitsOfMeaning(meaning: WordMeaning): string {
  return meaning.kind === 'number' ? String(meaning.value) : '';
}

/** Languages whose number words are short and are words of everyday speech in others. */
const MAX_SHORT = 2;
const ENGLISH = 0; // its place among the languages

function addWord(steps: Step[], { word }: Token, at: number, spoken: number): void {
  const seen = new Set<string>();
  const entry = numberWords.get(word);
  const isOwn = entry !== undefined && isOfSpoken(entry, spoken);
  for (const [language, meaning] of entry ?? []) {
    // "Ba" is three in Vietnamese, and no eight of Chinese there.
    if (isOwn && (spoken & bitOf(language)) === 0) continue;
    if (meaning.kind === 'plus') steps.push({ to: at + 1, digits: '', cost: 0, kind: 'plus' });
    const digits = saidBy(meaning);
    if (digits === '' || seen.has(digits)) continue;
    const isSound = meaning.kind === 'number' && meaning.isSound;
    const isForeign = spoken !== 0 && (spoken & bitOf(language)) === 0;
    // "to", "sat", "fire" are digits only in what is said in their language.
    if (isSound && language !== ENGLISH && (spoken & bitOf(language)) === 0) continue;
    seen.add(digits);
    const isShort = word.length <= MAX_SHORT && word !== 'oh';
    const short = isForeign ? cost.shortForeign : cost.short;
    const price = isSound ? cost.sound : isShort ? short : digits.length > 1 ? cost.hundreds : 0;
    steps.push({ to: at + 1, digits, cost: price, kind: isSound ? 'bent' : 'word' });
  }
  for (const { digits, cost: bent, languages } of bentReadings(word)) {
    const isForeign = spoken !== 0 && (languages & spoken) === 0;
    const price = bent + (isForeign ? cost.foreign : 0);
    if (!seen.has(digits) && price < (isForeign ? EVERYDAY_COST : 1))
      steps.push({ to: at + 1, digits, cost: price, kind: 'bent' });
  }
  const glued = seen.size === 0 ? gluedDigits(word) : undefined;
  if (glued !== undefined) steps.push({ to: at + 1, digits: glued.digits, cost: glued.cost, kind: 'word' });
}

/** Whether a word is plainly a number in a language that is spoken around. */
function isOfSpoken(entry: WordEntry, spoken: number): boolean {
  for (const [language, meaning] of entry)
    if ((spoken & bitOf(language)) !== 0 && meaning.kind === 'number' && !meaning.isSound) return true;
  return false;
}

function saidBy(meaning: WordMeaning): string {
  if (meaning.kind === 'number') return String(meaning.value);
  return meaning.kind === 'multiply' ? String(meaning.by) : '';
}

const roman: Readonly<Record<string, string>> = {
  I: '1',
  II: '2',
  III: '3',
  IV: '4',
  V: '5',
  VI: '6',
  VII: '7',
  VIII: '8',
  IX: '9',
};

function addLetters(steps: Step[], written: string, at: number): void {
  if (written.length > 4) return;
  const digits = lettersAsDigits(written);
  if (digits !== undefined && !steps.some((step) => step.digits === digits && step.to === at + 1)) {
    const isSmall = (written.length > 1 && /^[a-z]+$/.test(written)) || /^I+$/.test(written);
    steps.push({ to: at + 1, digits, cost: isSmall ? cost.smallLetters : cost.letters, kind: 'letters' });
  }
  const value = roman[written];
  if (value !== undefined && value !== digits)
    steps.push({ to: at + 1, digits: value, cost: cost.roman, kind: 'letters' });
}
