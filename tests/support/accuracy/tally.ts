// Counts of what was asked for, what was found, and what of it was right.
import type { Confidence01 } from '../../../src/core/brand';

export interface Value {
  readonly type: string;
  readonly value: string;
}

/** What an extractor says of a text; the order of the list does not matter. */
export interface FoundValue extends Value {
  readonly confidence?: Confidence01;
}

/** A text with what a reader finds in it. */
export interface JudgedText {
  readonly text: string;
  readonly country?: string;
  readonly expected: readonly Value[];
  /** Readings that are neither asked for nor wrong. */
  readonly allowed?: readonly Value[];
}

/** One find, judged. */
export interface JudgedFind extends FoundValue {
  readonly isRight: boolean;
}

export interface Judgement {
  readonly finds: readonly JudgedFind[];
  readonly missed: readonly Value[];
}

const keyOf = ({ type, value }: Value): string => `${type} ${value}`;

/** Compares finds with what is expected; a value that is asked for twice must be found twice. */
export function judge(text: JudgedText, found: readonly FoundValue[]): Judgement {
  const left = new Map<string, number>();
  for (const one of text.expected) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  const asked = new Set(left.keys());
  const allowed = new Set((text.allowed ?? []).map(keyOf));
  const finds: JudgedFind[] = [];
  for (const one of found) {
    const key = keyOf(one);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    // The same number twice in a text is no second mistake, and no second hit.
    else if (allowed.has(key) || asked.has(key)) continue;
    finds.push({ ...one, isRight: count > 0 });
  }
  const missed = text.expected.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    if (count > 0) left.set(keyOf(one), count - 1);
    return count > 0;
  });
  return { finds, missed };
}

/** Sums over texts. */
export class Tally {
  texts = 0;
  expected = 0;
  right = 0;
  wrong = 0;
  /** Texts in which everything was found and nothing else. */
  rightTexts = 0;

  /** Adds one text, counting the types that are asked about; all of them if `type` is absent. */
  add(text: JudgedText, { finds, missed }: Judgement, type?: string): void {
    const counts = (one: Value): boolean => type === undefined || one.type === type;
    const right = finds.filter((one) => counts(one) && one.isRight).length;
    const wrong = finds.filter((one) => counts(one) && !one.isRight).length;
    this.texts += 1;
    this.expected += text.expected.filter(counts).length;
    this.right += right;
    this.wrong += wrong;
    this.rightTexts += Number(wrong === 0 && !missed.some(counts));
  }

  /** Share of what was asked for that was found; 1 where nothing was asked for. */
  get recall(): number {
    return this.expected === 0 ? 1 : this.right / this.expected;
  }

  /** Share of the finds that were asked for; 1 where nothing was found. */
  get precision(): number {
    return this.right + this.wrong === 0 ? 1 : this.right / (this.right + this.wrong);
  }

  /** Harmonic mean of both. */
  get f1(): number {
    const sum = this.recall + this.precision;
    return sum === 0 ? 0 : (2 * this.recall * this.precision) / sum;
  }
}

/** Tallies by name, made when they are first asked for. */
export class Tallies {
  private readonly byName = new Map<string, Tally>();

  of(name: string): Tally {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const made = new Tally();
    this.byName.set(name, made);
    return made;
  }

  entries(): readonly (readonly [string, Tally])[] {
    return [...this.byName];
  }
}
