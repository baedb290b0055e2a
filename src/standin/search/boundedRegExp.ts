// Regular expressions whose running time is bounded: an expression of an analyst over a text of a stranger may go back
// and forth for years. Splunk stops PCRE by a count of steps (limits.conf [rex] match_limit); V8 has no such count, but
// can be interrupted after a time.
import { createContext, Script } from 'node:vm';
import { SearchRefusal } from './refusal';

const MAX_MILLISECONDS = 1000; // of one expression on one text
// Watching costs some 0.1 ms; short texts under expressions that cannot explode go without.
const UNWATCHED_CHARACTERS = 2000;

const watched = createContext({ run: (): unknown => undefined });
const call = new Script('run()');

/** What an expression was translated from. */
export interface PatternOrigin {
  /** As the person wrote it. */
  readonly pattern: string;
  /** Of the person's groups, in order, the numbers they have in this expression. */
  readonly numbers: readonly number[];
}

/** A regular expression that ends, whichever method runs it: after a second it throws SearchRefusal `limit`. */
export class BoundedRegExp extends RegExp {
  private readonly canExplode: boolean;
  private readonly origin: PatternOrigin | undefined;

  constructor(pattern: string | RegExp, flags?: string, origin?: PatternOrigin) {
    super(pattern, flags);
    this.canExplode = mayExplode(this.source);
    // matchAll and split make a copy of the expression and give nothing but the expression to it.
    this.origin = origin ?? (pattern instanceof BoundedRegExp ? pattern.origin : undefined);
  }

  override exec(text: string): RegExpExecArray | null {
    const found = this.execBounded(text);
    const numbers = this.origin?.numbers;
    // A group of our own among them makes more than the person wrote: leave theirs alone.
    if (found === null || numbers === undefined || numbers.length + 1 === found.length) return found;
    const { index, input, groups, indices } = found;
    const theirs = [found[0], ...numbers.map((number) => found[number])];
    const places = indices && [indices[0], ...numbers.map((number) => indices[number])];
    return Object.assign(theirs, { index, input, groups, indices: places }) as unknown as RegExpExecArray;
  }

  private execBounded(text: string): RegExpExecArray | null {
    if (!this.canExplode && text.length <= UNWATCHED_CHARACTERS) return super.exec(text);
    watched.run = () => super.exec(text);
    try {
      return call.runInContext(watched, { timeout: MAX_MILLISECONDS }) as RegExpExecArray | null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      throw new SearchRefusal(
        'limit',
        `The regular expression '${(this.origin?.pattern ?? this.source).slice(0, 200)}' was stopped after ${MAX_MILLISECONDS} ms on a text of ${text.length} characters. ` +
          'It can read the same characters in many ways: avoid a repetition within a repetition, such as (a+)+. Splunk stops it too, by match_limit in limits.conf.',
      );
    }
  }
}

/**
 * Whether time may grow beyond any power of the text: a repeated group that holds a repetition or a choice, or something
 * that refers back. Says yes too often rather than too seldom. Linear.
 */
export function mayExplode(source: string): boolean {
  const holdsChoice = [false]; // of the groups that are open, the innermost last
  let closed = false; // the sign before ended a group that holds one
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] ?? '';
    const wasClosed = closed;
    closed = false;
    if (sign === '\\') {
      if (/[1-9k]/.test(source[++at] ?? '')) return true;
    } else if (sign === '[') at = endOfClass(source, at);
    else if (sign === '(') holdsChoice.push(false);
    else if (sign === ')') {
      closed = holdsChoice.pop() ?? false;
      if (closed) holdsChoice[holdsChoice.length - 1] = true;
    } else if ('*+?{|'.includes(sign)) {
      if (wasClosed && '*+{'.includes(sign)) return true;
      if (source[at - 1] !== '(') holdsChoice[holdsChoice.length - 1] = true; // not the sign of (?:
    }
  }
  return false;
}

function endOfClass(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === ']') return at;
  }
  return source.length;
}
