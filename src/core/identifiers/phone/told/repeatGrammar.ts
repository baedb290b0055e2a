// One grammar of digits that are said once for several, for all languages: a count and its digit, in either order, with
// the words that may stand between. "Double five", "two fives", "zweimal die 5", "5 twice", "2x5", "пара пятёрок".
import type { PreparedText } from '../../extractor';
import { numberWords } from '../spelling/lexicon';
import { tables, type RepeatTable } from './repeatLookup';

/** A digit with its count, from one token to before another. */
export interface Repeat {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  /** What else it may be: the count is the digit and the digit the count. */
  readonly other?: string | undefined;
  /** The language of its words. */
  readonly table: RepeatTable;
}

const all = (pick: (table: RepeatTable) => Iterable<string>): readonly string[] =>
  tables.flatMap((table) => [...pick(table)]);

/** Words at which a repeat is looked for. */
export const repeatTriggers = {
  /** "Double", "a pair", "Doppelnull" */
  counting: all(({ before, behind, pairs, glued, phrases: said }) => [
    ...before.keys(),
    ...behind.keys(),
    ...pairs.keys(),
    ...glued.keys(),
    ...[...said.keys()].map((phrase) => phrase.split(' ')[1] ?? ''),
  ]),
  plurals: all(({ plurals }) => plurals.keys()),
  counts: all(({ counts }) => counts.keys()),
  /** Behind a count or a figure: "times", "tane", "5s". */
  next: all(({ times, measures, ends }) => [...times, ...measures, ...ends]),
} as const;
/** Letters for the sign of times. */
const crosses: ReadonlySet<string> = new Set(['x', 'х']);

const MAX_LINKS = 2;
const MAX_GAP = 3;
const gapOfRepeat = /^[\s,;:()[\]'"’“”„–—×✕✖-]{0,3}$/;

const tablesOfWord = new Map<string, RepeatTable[]>();
for (const table of tables) {
  const { before, behind, pairs, glued, phrases: said, plurals, counts, times, measures, ends } = table;
  const seconds = [...said.keys()].map((phrase) => phrase.split(' ')[1] ?? '');
  const words = [before, behind, pairs, glued, plurals, counts].flatMap((map) => [...map.keys()]);
  for (const word of new Set([...words, ...seconds, ...times, ...measures, ...ends])) {
    const known = tablesOfWord.get(word);
    if (known === undefined) tablesOfWord.set(word, [table]);
    else known.push(table);
  }
}

/** The languages that have the word which tells of a repeat; a sign tells of it in all. */
const tablesAt = ({ table }: PreparedText, mark: number): readonly RepeatTable[] =>
  tablesOfWord.get(table.words[mark] ?? '') ?? tables;

/** The repeat that begins at a token and holds another, with its count before the digit. */
export function countedAt(prepared: PreparedText, from: number, mark: number): Repeat | undefined {
  for (const table of tablesAt(prepared, mark)) {
    const found = new Reader(prepared, table, from).counted();
    if (found !== undefined && found.to > mark) return found;
  }
  return undefined;
}

/** The same, with its count behind the digit. */
export function countedBehindAt(prepared: PreparedText, from: number, mark: number): Repeat | undefined {
  for (const table of tablesAt(prepared, mark)) {
    const found = new Reader(prepared, table, from).behind(mark);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Counted {
  readonly digit: string;
  readonly isPlural: boolean;
  readonly to: number;
}

class Reader {
  constructor(
    private readonly prepared: PreparedText,
    private readonly table: RepeatTable,
    private readonly from: number,
  ) {}

  private word(at: number): string {
    return this.prepared.table.words[at] ?? '';
  }

  /** Nothing but a sign or two stands before the token. */
  private isTied(at: number): boolean {
    const { text, table } = this.prepared;
    const end = table.ends[at - 1] ?? -1;
    const start = table.starts[at] ?? Infinity;
    return start - end <= MAX_GAP && (start === end || gapOfRepeat.test(text.slice(end, start)));
  }

  private isLink(at: number): boolean {
    const word = this.word(at);
    return this.table.links.has(word) && !this.table.digits.has(word) && !this.table.counts.has(word);
  }

  private isGlued(at: number): boolean {
    const { starts, ends } = this.prepared.table;
    return starts[at] === ends[at - 1];
  }

  private count(at: number): number | undefined {
    const word = this.word(at);
    const figure = word.length === 1 ? word.charCodeAt(0) - ZERO : 0;
    if (figure < 2 || figure > 5) return this.table.counts.get(word);
    return this.isFreeLeft(at) && this.isFreeRight(at, this.table.times) ? figure : undefined;
  }

  /** Nothing touches the figure on its left that is not a word by itself: "thr33 f1ve", "0x6x2x1". */
  private isFreeLeft(at: number): boolean {
    return !this.isGlued(at) || this.word(at - 1).charCodeAt(0) >= FIRST_HAN;
  }

  /** On its right it touches nothing, or one of these words. */
  private isFreeRight(at: number, words: ReadonlySet<string>): boolean {
    if (!this.isGlued(at + 1)) return true;
    const word = this.word(at + 1);
    return word.charCodeAt(0) >= FIRST_HAN || words.has(word) || this.table.measures.has(word);
  }

  /** One digit, as a figure or a word, or several of them. */
  private digit(at: number, isCounted = false): Counted | undefined {
    const word = this.word(at);
    const { table, prepared } = this;
    if (/^\d$/.test(word)) {
      const { starts, ends } = prepared.table;
      const before = this.word(at - 1);
      if (!this.isFreeLeft(at) && !(isCounted && (crosses.has(before) || table.before.has(before))))
        return undefined;
      if (!this.isFreeRight(at, table.ends)) return undefined;
      const isEnded =
        table.ends.has(this.word(at + 1)) &&
        (starts[at + 1] ?? Infinity) - (ends[at] ?? 0) <= 1 &&
        prepared.text.charAt(ends[at] ?? 0) !== ' ';
      return { digit: word, isPlural: isEnded, to: isEnded ? at + 2 : at + 1 };
    }
    const plural = table.plurals.get(word);
    const digit = plural ?? table.digits.get(word);
    return digit === undefined ? undefined : { digit, isPlural: plural !== undefined, to: at + 1 };
  }

  /** The digit behind a count, with links between. */
  private counting(at: number): Counted | undefined {
    for (let next = at; next <= at + MAX_LINKS && this.isTied(next); next += 1) {
      const found = this.digit(next, true);
      if (found !== undefined) return found;
      if (!this.isLink(next)) return undefined;
    }
    return undefined;
  }

  counted(): Repeat | undefined {
    const { from, table } = this;
    const word = this.word(from);
    const whole = table.glued.get(word);
    if (whole !== undefined) return { from, to: from + 1, digits: whole, table };
    const said = table.phrases.get(`${word} ${this.word(from + 1)}`);
    if (said !== undefined) return this.repeat(from + 2, said);
    const many = table.before.get(word);
    if (many !== undefined && !this.isOtherDigit(from, from + 1)) {
      const found = this.repeat(from + 1, many);
      if (found !== undefined) return found;
    }
    const pair = this.pair(table.articles.has(word) ? from + 1 : from);
    if (pair !== undefined) return pair;
    // "De două ori cinci", "a three times 5"
    const at = this.isLink(from) && table.times.has(this.word(from + 2)) ? from + 1 : from;
    const count = this.count(at);
    if (count === undefined || !this.isTied(at + 1)) return undefined;
    const next = this.word(at + 1);
    // "3 x2": the sign is tied to its count.
    if (crosses.has(next) && !this.isGlued(at + 1) && this.isGlued(at + 2)) return undefined;
    if (table.times.has(next)) {
      const found = this.repeat(at + 2, count);
      const isCross = crosses.has(next) && /^[2-5]$/.test(word) && /^\d$/.test(this.word(at + 2));
      if (found === undefined || !isCross) return found;
      if (isExplained(this.prepared, at + 1)) return undefined;
      const digit = Number(found.digits.charAt(0));
      const other = digit >= 2 && digit <= 9 ? String(count).repeat(digit) : undefined;
      return { ...found, other };
    }
    if (isCrossed(this.prepared, at))
      return isCrossedBehind(this.prepared, at) ? undefined : this.repeat(at + 1, count);
    if (table.measures.has(next)) {
      const isFigures = /^\d$/.test(word) && /^\d$/.test(this.word(at + 2)) && next === 'de';
      return isFigures ? undefined : this.repeat(at + 2, count, true);
    }
    const counted = this.digit(at + 1);
    return counted?.isPlural === true
      ? { from, to: counted.to, digits: counted.digit.repeat(count), table }
      : undefined;
  }

  /** "A pair of fives", "para piątek"; "para 2" is for two. */
  private pair(at: number): Repeat | undefined {
    const many = this.table.pairs.get(this.word(at));
    const counted = many === undefined ? undefined : this.counting(at + 1);
    if (many === undefined || counted === undefined) return undefined;
    const isSaid = at > this.from || counted.isPlural || counted.to > at + 2;
    return isSaid ? this.repeat(at + 1, many) : undefined;
  }

  /** "Đôi" without its marks is a two of Romanian: before a figure it says nothing. */
  private isOtherDigit(at: number, beside: number): boolean {
    if (!/^\d/.test(this.word(beside))) return false;
    const { text, table } = this.prepared;
    const isMarked = /[^\0-\x7f]/.test(text.slice(table.starts[at], table.ends[at]));
    return !isMarked && !timesOnly(this.word(at));
  }

  private repeat(at: number, many: number, isMeasured = false): Repeat | undefined {
    const found = this.counting(at);
    const { from, table } = this;
    // "Trei de două ori șapte": what follows is a count of its own.
    if (found === undefined || (isMeasured && table.times.has(this.word(found.to)))) return undefined;
    return { from, to: found.to, digits: found.digit.repeat(many), table };
  }

  /** "Five twice", "5 dos veces", "5 (x2)", "пять пять два раза" */
  behind(mark: number): Repeat | undefined {
    const { from, table } = this;
    const first = this.digit(from);
    if (first === undefined) return undefined;
    let { to } = first;
    let said = 1;
    while (said < MAX_SAID && this.isTied(to) && this.digit(to)?.digit === first.digit) {
      said += 1;
      to += 1;
    }
    for (const start of said > 1 ? [to, first.to] : [to]) {
      const saidHere = start === to ? said : 1;
      const counted = this.countBehind(start, table);
      if (
        counted === undefined ||
        mark < start ||
        mark > counted.mark ||
        (saidHere > 1 && saidHere !== counted.many)
      )
        continue;
      return { from, to: counted.to, digits: first.digit.repeat(counted.many), table };
    }
    return undefined;
  }

  private countBehind(
    at: number,
    table: RepeatTable,
  ): { readonly many: number; readonly to: number; readonly mark: number } | undefined {
    if (!this.isTied(at)) return undefined;
    const word = this.word(at);
    const many = table.behind.get(word);
    if (many !== undefined && !this.isOtherDigit(at, at - 1)) return { many, to: at + 1, mark: at };
    // "5 x2": the sign is tied to its count.
    if (crosses.has(word) && !this.isGlued(at) && this.isGlued(at + 1)) {
      const count = this.word(at + 1);
      if (/^[2-5]$/.test(count) && this.isFreeRight(at + 1, this.table.ends))
        return { many: Number(count), to: at + 2, mark: at };
    }
    if (isCrossedBehind(this.prepared, at - 1)) {
      const count = this.count(at);
      return count === undefined ? undefined : { many: count, to: at + 1, mark: at };
    }
    // "Cinci de două ori"
    const from = this.isLink(at) ? at + 1 : at;
    const count = this.count(from);
    if (count === undefined || !this.isTied(from) || !this.isTied(from + 1)) return undefined;
    const isTimes = table.times.has(this.word(from + 1)) && !this.isGlued(from + 2);
    return isTimes ? { many: count, to: from + 2, mark: from + 1 } : undefined;
  }
}

/** Words that nowhere say a digit themselves. */
const timesOnly = (word: string): boolean =>
  [...(numberWords.get(word)?.values() ?? [])].every(({ kind }) => kind !== 'number');

const FIRST_HAN = 0x34_00;
const ZERO = 48;
const MAX_SAID = 5;
const crossed = /^ ?[×✕✖] ?$/;

/** "2×5" */
export function isCrossed({ table: { starts, ends }, text }: PreparedText, at: number): boolean {
  const end = ends[at] ?? 0;
  const start = starts[at + 1] ?? end;
  return start > end && start - end <= MAX_GAP && crossed.test(text.slice(end, start));
}

/** "1x", "0 x 0": the letter for it, and neither figure beside it counts: spares most the long way. */
export const isIdleCross = ({ table: { words } }: PreparedText, at: number): boolean =>
  crosses.has(words[at] ?? '') && !counting.test(words[at - 1] ?? '') && !counting.test(words[at + 1] ?? '');
const counting = /^[2-5]$/;

/** "3X5, X is a 4": a sign for another digit. */
function isExplained({ text, table: { starts } }: PreparedText, at: number): boolean {
  const sign = text.charAt(starts[at] ?? 0);
  return sign === sign.toUpperCase() && (text.includes(` ${sign} `) || text.includes(`${sign}=`));
}

/** "5 ×2" */
const isCrossedBehind = (prepared: PreparedText, at: number): boolean =>
  isCrossed(prepared, at) &&
  /^ \S$/.test(prepared.text.slice(prepared.table.ends[at], prepared.table.starts[at + 1]));
