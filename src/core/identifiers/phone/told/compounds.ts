// Numbers of more than one word within a told one: "twenty-five", "cincuenta y dos", "five hundred and fifty-five".
import type { PreparedText } from '../../extractor';
import { languages, numberWords, type WordMeaning } from '../spelling/lexicon';
import type { Step } from './steps';

const joiners: ReadonlySet<string> = new Set(['and', 'y', 'e', 'et', 'und', 'n']);
const MAX_GAP = 3;

/** Compounds that begin at a token, in every language that has its word. */
export function compoundAt(prepared: PreparedText, at: number): readonly Step[] {
  const entry = numberWords.get(prepared.tokens[at]?.word ?? '');
  if (entry === undefined) return [];
  const steps: Step[] = [];
  for (const [language, meaning] of entry) {
    if (meaning.kind !== 'number') continue;
    const { value } = meaning;
    if (value >= 20 && value < 100 && value % 10 === 0) {
      const below = belowAt(prepared, at + 1, language, 10);
      if (below !== undefined) steps.push(step(below.to, value + below.value));
    } else if (value >= 100 && value < 1000) {
      const below = belowAt(prepared, at + 1, language, 100);
      if (below !== undefined) steps.push(step(below.to, value + below.value));
    } else if (value >= 1 && value < 10) addHundreds(steps, prepared, { at, language, value });
  }
  return steps;
}

const step = (to: number, value: number): Step => ({ to, digits: String(value), cost: 0, kind: 'word' });

interface Counted {
  readonly at: number;
  readonly language: number;
  readonly value: number;
}

function addHundreds(steps: Step[], prepared: PreparedText, { at, language, value }: Counted): void {
  const next = meaningAt(prepared, at + 1, language);
  if (next?.kind !== 'multiply' || next.by === 1000 || (next.by === 10 && value === 1)) return;
  const hundreds = value * next.by;
  steps.push(step(at + 2, hundreds));
  const below = next.adds === 0 ? undefined : belowAt(prepared, at + 2, language, next.by);
  if (below !== undefined) steps.push(step(below.to, hundreds + below.value));
}

/** A number below ten or a hundred that begins at a token or behind "and". */
function belowAt(
  prepared: PreparedText,
  from: number,
  language: number,
  limit: 10 | 100,
): { readonly value: number; readonly to: number } | undefined {
  const { tokens } = prepared;
  let at = from;
  if (!isNear(prepared, at)) return undefined;
  if (joiners.has(tokens[at]?.word ?? '')) at += 1;
  const meaning = meaningAt(prepared, at, language);
  if (meaning?.kind !== 'number' || meaning.isSound || meaning.value === 0 || meaning.value >= limit)
    return undefined;
  const { value } = meaning;
  if (limit === 100 && value >= 20 && value % 10 === 0) {
    const unit = belowAt(prepared, at + 1, language, 10);
    if (unit !== undefined) return { value: value + unit.value, to: unit.to };
  }
  return { value, to: at + 1 };
}

function isNear({ tokens }: PreparedText, at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at]];
  return left !== undefined && right !== undefined && right.start - left.end <= MAX_GAP;
}

function meaningAt(prepared: PreparedText, at: number, language: number): WordMeaning | undefined {
  if (!isNear(prepared, at)) return undefined;
  return languages[language]?.words.get(prepared.tokens[at]?.word ?? '');
}
