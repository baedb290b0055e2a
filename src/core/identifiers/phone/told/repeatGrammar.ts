// One grammar of digits that are said once for several, for all languages: a count and its digit, in either order, with
// the words that may stand between. "Double five", "two fives", "zweimal die 5", "5 twice", "2x5", "пара пятёрок".
import type { PreparedText } from '../../extractor';
import { CountedDigits } from './countedDigits';
import { CROSSES, isCrossed, isCrossedBehind, isExplained } from './crosses';
import type { RepeatTable } from './repeatLookup';
import { tablesAt } from './repeatTriggers';

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

const MAX_SAID = 5;
const MAX_BEHIND = 3; // "seven times four" says seven fours

/** The repeat that begins at a token and holds another, with its count before the digit. */
export function countedAt(prepared: PreparedText, from: number, mark: number): Repeat | undefined {
  for (const table of tablesAt(prepared, mark)) {
    const found = new RepeatReader(prepared, table, from).counted();
    if (found !== undefined && found.to > mark) return found;
  }
  return undefined;
}

/** The same, with its count behind the digit. */
export function countedBehindAt(prepared: PreparedText, from: number, mark: number): Repeat | undefined {
  for (const table of tablesAt(prepared, mark)) {
    const found = new RepeatReader(prepared, table, from).behind(mark);
    if (found !== undefined) return found;
  }
  return undefined;
}

class RepeatReader extends CountedDigits {
  counted(): Repeat | undefined {
    const { from, table } = this;
    const word = this.word(from);
    const whole = table.glued.get(word);
    if (whole !== undefined) return { from, to: from + 1, digits: whole, table };
    // "Ein Nullenpaar"
    const noun = table.articles.has(word) && this.isTied(from + 1) && table.glued.get(this.word(from + 1));
    if (noun) return { from, to: from + 2, digits: noun, table };
    // Few languages have any, and joining words costs more than all that follows.
    const said = table.phrases.size === 0 ? undefined : table.phrases.get(`${word} ${this.word(from + 1)}`);
    if (said !== undefined) return this.repeat(from + 2, said);
    const many = table.before.get(word);
    const isUnmarked = table.unmarkedCounts.has(word);
    if (many !== undefined && !isUnmarked && !this.isOtherDigit(from, from + 1)) {
      const found = this.repeat(from + 1, many);
      if (found !== undefined) return found;
    }
    const unmarked = many !== undefined && isUnmarked ? this.unmarked(many) : undefined;
    if (unmarked !== undefined) return unmarked;
    const pair = this.pair(table.articles.has(word) ? from + 1 : from);
    if (pair !== undefined) return this.isDigitAmid(from) ? this.behindOne(pair) : pair;
    // "De două ori cinci", "a three times 5"
    const at = this.isLink(from) && table.times.has(this.word(from + 2)) ? from + 1 : from;
    const count = this.count(at);
    if (count === undefined || !this.isTied(at + 1)) return undefined;
    const next = this.word(at + 1);
    // "3 x2": the sign is tied to its count.
    if (CROSSES.has(next) && !this.isGlued(at + 1) && this.isGlued(at + 2)) return undefined;
    if (table.times.has(next)) {
      const found = this.repeat(at + 2, count);
      const isCross = CROSSES.has(next) && /^[2-5]$/.test(word) && /^\d$/.test(this.word(at + 2));
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
    const counted = this.counting(at + 1);
    if (counted === undefined) return undefined;
    const isSure = table.sureCounts.has(word) && counted.to === at + 2;
    if (counted.isPlural) return { from, to: counted.to, digits: counted.digit.repeat(count), table };
    // "Două unu": where the count is a digit as well, digits that are said are told one by one.
    if (!isSure || (table.digits.has(word) && !/^\d$/.test(this.word(at + 1)))) return undefined;
    return { from, to: counted.to, digits: counted.digit.repeat(count), table };
  }

  /** "09 tam 1 345": three, where it is no eight without its mark. */
  private unmarked(many: number): Repeat | undefined {
    const { from, table } = this;
    const word = this.word(from);
    if (this.isMarked(from)) return undefined;
    const isCount = /^\d$/.test(this.word(from + 1)) || this.isMarked(from + 1);
    const found = isCount && this.isTied(from + 1) ? this.digit(from + 1, true) : undefined;
    if (found === undefined) return undefined;
    const other = `${table.digits.get(word) ?? ''}${found.digit}`;
    return { from, to: found.to, digits: found.digit.repeat(many), other, table };
  }

  /** An article that is a one as well, among digits in words. */
  private isDigitAmid(at: number): boolean {
    const { digits, articles } = this.table;
    const word = this.word(at);
    return articles.has(word) && digits.has(word) && digits.has(this.word(at - 1)) && !this.isAfterComma(at);
  }

  /** "Chín một đôi tám" is 9 1 88, or 9 88; "dokuz bir çift sekiz" the other way round. */
  private behindOne(pair: Repeat): Repeat {
    const { from, table } = this;
    const word = this.word(from);
    const withOne = `${table.digits.get(word) ?? ''}${pair.digits}`;
    return table.digitArticles.has(word)
      ? { ...pair, digits: withOne, other: pair.digits }
      : { ...pair, other: withOne };
  }

  /** "A pair of fives", "para piątek"; "para 2" is for two. */
  private pair(at: number): Repeat | undefined {
    const many = this.table.pairs.get(this.word(at));
    const counted = many === undefined ? undefined : this.counting(at + 1);
    if (many === undefined || counted === undefined) return undefined;
    const isSaid = at > this.from || counted.isPlural || counted.to > at + 2;
    return isSaid ? this.repeat(at + 1, many) : undefined;
  }

  private repeat(at: number, many: number, isMeasured = false): Repeat | undefined {
    const found = this.counting(at);
    const { from, table } = this;
    // "Trei de două ori șapte": what follows is a count of its own.
    if (found === undefined || (isMeasured && this.isCountedItself(found.to))) return undefined;
    return { from, to: found.to, digits: found.digit.repeat(many), table };
  }

  /** "3 số 6 hai lần" is a three, and two sixes. */
  private isCountedItself(at: number): boolean {
    const { times } = this.table;
    return times.has(this.word(at)) || (times.has(this.word(at + 1)) && this.count(at) !== undefined);
  }

  /** "Five twice", "5 dos veces", "5 (x2)", "пять пять два раза" */
  behind(mark: number): Repeat | undefined {
    const { from, table } = this;
    const crossed = this.crossedFigures(mark);
    if (crossed !== undefined) return crossed;
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

  /** "7x2", "7×2" */
  private crossedFigures(mark: number): Repeat | undefined {
    const { from, table } = this;
    const isLetter = CROSSES.has(this.word(mark));
    const last = isLetter ? from + 2 : from + 1;
    const isTied = isLetter ? this.isGlued(mark) && this.isGlued(last) : isCrossed(this.prepared, from);
    const digit = this.word(from);
    const count = this.word(last);
    if (mark !== from + 1 || !isTied || !/^\d$/.test(digit) || !/^[2-5]$/.test(count)) return undefined;
    if (!this.isFreeLeft(from) || !this.isFreeRight(last, table.ends)) return undefined;
    return { from, to: last + 1, digits: digit.repeat(Number(count)), table };
  }

  private countBehind(
    at: number,
    table: RepeatTable,
  ): { readonly many: number; readonly to: number; readonly mark: number } | undefined {
    if (!this.isTied(at)) return undefined;
    const word = this.word(at);
    const many = table.behind.get(word);
    if (many !== undefined && !this.isOtherDigit(at, at - 1)) return { many, to: at + 1, mark: at };
    // "Quatre en double"
    const linked = table.behindLinks.has(word) ? table.before.get(this.word(at + 1)) : undefined;
    if (linked !== undefined && this.isTied(at + 1)) return { many: linked, to: at + 2, mark: at + 1 };
    // "Siedem razy dwa"
    if ((table.timesBehind.has(word) || CROSSES.has(word)) && this.isTied(at + 1) && !this.isGlued(at)) {
      const count = this.count(at + 1);
      if (count !== undefined && count <= MAX_BEHIND) return { many: count, to: at + 2, mark: at };
    }
    // "5 x2": the sign is tied to its count.
    if (CROSSES.has(word) && !this.isGlued(at) && this.isGlued(at + 1)) {
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
    const next = this.word(from + 1);
    const isTimes = (table.times.has(next) || table.measuresBehind.has(next)) && !this.isGlued(from + 2);
    return isTimes ? { many: count, to: from + 2, mark: from + 1 } : undefined;
  }
}
