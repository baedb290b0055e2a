// Figures and words of a number in parts, read one after the other into its pieces and what is said of them.
import { roleAt } from '../../../text/heldWords';
import type { PreparedText } from '../../extractor';
import { frontWords, precededWords } from '../cueWords';
import { isCounted } from '../counted';
import { ordinalEnds } from '../namedPlaceWords';
import { onlyDigitOf } from '../spelling/lexicon';
import { says, tellingRoles } from './words';

/** Digits that no word parts, and what is said of them. */
export interface Part {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Place of its first token. */
  readonly first: number;
  readonly hasPlus: boolean;
  /** Bits of `says` of the words before it, and of those behind that belong to it. */
  readonly said: number;
  /** It comes before the others: "202 in front", "preceded by 202". */
  readonly isInFront: boolean;
}

type Building = { -readonly [Key in keyof Part]: Part[Key] };

/** Words before a piece, or between two. */
export const MAX_WORDS = 12;
const MAX_PARTS = 6;
const MAX_DIGITS = 18;
const MAX_GAP = 6;
const MAX_GAP_IN_PIECE = 3;
const COUNTS = 8; // "the first three digits", "part 2"
const sign = /[.,:;()\-–—…/=，：；、（）]/;

/** What a word at a place says of the digits beside it: bits of `says`. */
export function roleOf({ table }: PreparedText, at: number): number {
  return roleAt(tellingRoles, table.numbers, at);
}

/** Reads tokens into parts, one after the other. */
export class PartReader {
  private readonly found: Building[] = [];
  private words = 0; // since the last piece
  private said = 0;
  /** What the words right behind the last piece say, until a sign parts them from the next. */
  private behind = 0;
  private isFront = false;
  private isPreceded = false;
  private hasSign = false;
  private digits = 0;
  private skip = -1;

  constructor(private readonly prepared: PreparedText) {}

  /** Whether the token belongs to the stretch. */
  take(at: number): boolean {
    const { tokens } = this.prepared;
    const token = tokens[at];
    if (token === undefined || this.words > MAX_WORDS) return false;
    const { word, isNumber } = token;
    const role = isNumber ? 0 : roleOf(this.prepared, at);
    if (at === this.skip || (isNumber && this.isCount(at))) return true;
    if (role !== 0) return this.takeWord(at, role);
    const digits = isNumber ? word : onlyDigitOf(word);
    if (digits === undefined) return false;
    if (!isNumber && this.isCount(at)) return true;
    return this.takeDigits(at, digits);
  }

  /** The pieces with what is said of them; none if there is no room for a number. */
  parts(): readonly Part[] {
    const last = this.found.at(-1);
    if (last !== undefined && this.words > 0) {
      // Behind the last piece all words are its own, until a sign.
      last.said |= this.hasSign ? this.behind : this.said;
      last.isInFront ||= this.isFront;
    }
    return this.found;
  }

  private takeWord(at: number, role: number): boolean {
    const { text, tokens } = this.prepared;
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined) return false;
    if (this.words > 0 || this.found.length > 0) {
      const gap = text.slice(before?.end ?? token.start, token.start);
      if (sign.test(gap) && !this.hasSign) {
        this.hasSign = true;
        this.behind = this.said;
        this.said = 0;
      }
    }
    this.words += 1;
    // 号码 is a number, 代码 a code.
    this.said |= '号號'.includes(before?.word ?? '-') && '码碼'.includes(token.word) ? says.number : role;
    if (frontWords.has(token.word) && this.found.length > 0) this.isFront = true;
    if (precededWords.has(token.word)) this.isPreceded = true;
    return true;
  }

  private takeDigits(at: number, digits: string): boolean {
    const { tokens, text } = this.prepared;
    const token = tokens[at];
    if (token === undefined || isCounted(this.prepared, at, digits)) return false;
    this.digits += digits.length;
    if (this.digits > MAX_DIGITS) return false;
    const before = tokens[at - 1];
    const gap = text.slice(before?.end ?? Math.max(0, token.start - MAX_GAP), token.start);
    const hasPlus = gap.includes('+');
    const last = this.found.at(-1);
    const isSame = last !== undefined && this.words === 0 && !hasPlus && gap.length <= MAX_GAP_IN_PIECE;
    if (isSame) {
      last.digits += digits;
      last.end = token.end;
      return true;
    }
    if (this.found.length >= MAX_PARTS) return false;
    this.close(gap);
    this.found.push({
      digits,
      start: hasPlus ? token.start - gap.length + gap.indexOf('+') : token.start,
      end: token.end,
      first: at,
      hasPlus,
      said: this.said,
      isInFront: this.isPreceded,
    });
    this.words = this.said = this.behind = 0;
    this.isFront = this.isPreceded = this.hasSign = false;
    return true;
  }

  /** What stood between two pieces: words without a sign behind them are of the next. */
  private close(gap: string): void {
    const last = this.found.at(-1);
    if (last === undefined) {
      this.said |= this.behind;
      return;
    }
    if (!this.hasSign && sign.test(gap.replace(/[+(]/g, '')) && !/[:=]/.test(gap) && this.words > 0) {
      this.behind = this.said;
      this.said = 0;
    }
    last.said |= this.behind;
    last.isInFront ||= this.isFront;
  }

  /** "Part 1:", "1st half", "the first three digits": counts pieces or digits, and is none. */
  private isCount(at: number): boolean {
    const { tokens, text } = this.prepared;
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined) return false;
    const digit = token.isNumber ? token.word : (onlyDigitOf(token.word) ?? '');
    if (digit.length !== 1 || Number(digit) > COUNTS) return false;
    if (token.isNumber && next.start === token.end && ordinalEnds.has(next.word)) {
      this.skip = at + 1;
      return true;
    }
    const before = roleOf(this.prepared, at - 1);
    const behind = roleOf(this.prepared, at + 1);
    // "The four last: 0189"
    if ((behind & says.part) !== 0 || (digit !== '1' && (behind & says.last) !== 0)) return true;
    const gap = text.slice(token.end, next.start);
    if ((before & says.part) !== 0) return gap.length > 0 && (/[:=)]/.test(gap) || next.word.length > 1);
    const isOfDigits = (before & (says.first | says.later | says.last)) !== 0;
    // "The last four 0123"
    if (isOfDigits && next.isNumber && (!token.isNumber || next.word.length === Number(digit))) return true;
    return isOfDigits && (/[:=]/.test(gap) || (behind & (says.number | says.link)) !== 0);
  }
}
