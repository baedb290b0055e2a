// Stretches of a text that may tell a number: enough that may be digits, not too far apart.
import { tableOf } from '../../../text/heldWords';
import type { Token, TokenTable } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import { areaWords, frontWords, orderWords, precededWords } from '../cueWords';
import { phoneWords } from '../labelWords';
import type { TextSigns } from '../textSigns';
import { digitsOfClass, FIRST_WEIGHT, is } from '../wordClasses';
import { saidBy, says } from '../wordRoles';
import { isJoiningNumber } from './fillers';
import { isOther } from './others';

export interface Window {
  /** Places of its first token and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

interface Taken {
  readonly start: number;
  readonly end: number;
}

const MAX_WORDS_APART = 14;
const MAX_CHARACTERS_APART = 110;
const MIN_DIGITS = 7;
const MAX_FIGURES = 15;
const MAX_TOKENS = 160; // of one window; what is longer is told to nobody
const BESIDE = 2; // tokens at both edges that may be digits after all
const NEAR = 3; // tokens from one word to the next
const MIN_PIECE = 2; // figures of a group
const MIN_PIECES = 3; // two only behind a call
const MIN_MARKS = 3; // words and single figures of one cluster
const MIN_SAID = 4; // digits that one or two words may hold as well: "fivesixtwo one"

/** Marks that stand close together: words of which there are too few are everyday speech. */
interface Cluster {
  from: number;
  last: number;
  digits: number;
  words: number;
  figures: number;
  singles: number;
}

/** Clusters that may be the pieces of one number. */
class Gathering {
  readonly windows: Window[] = [];
  private cluster: Cluster | undefined;
  private whole: Cluster | undefined;
  private after = 0; // tokens before it are of other windows

  constructor(private readonly tokens: readonly Token[]) {}

  mark(at: number, digits: number, isFigures: boolean): void {
    const { cluster } = this;
    if (cluster !== undefined && !this.isBeside(cluster.last, at)) this.commit();
    const open = (this.cluster ??= { from: at, last: at, digits: 0, words: 0, figures: 0, singles: 0 });
    open.last = at;
    open.digits += digits;
    if (!isFigures) open.words += 1;
    else if (digits >= MIN_PIECE) open.figures += 1;
    else open.singles += 1;
  }

  /** Nothing before the place and behind it is of one number. */
  part(at: number): void {
    this.close(at);
    this.after = at + 1;
  }

  close(limit: number): void {
    this.commit();
    const { whole, tokens } = this;
    this.whole = undefined;
    if (whole === undefined || whole.digits < MIN_DIGITS) return;
    const pieces = whole.figures + whole.words + whole.singles;
    if (pieces < MIN_PIECES && !(pieces === 2 && isAnnounced(tokens, whole))) return;
    const from = Math.max(whole.from - BESIDE, this.after);
    this.windows.push({ from, to: Math.min(whole.last + 1 + BESIDE, limit) });
    this.after = whole.last + 1;
  }

  private commit(): void {
    const { cluster, whole, tokens } = this;
    this.cluster = undefined;
    if (cluster === undefined) return;
    const marks = cluster.words + cluster.singles;
    if (cluster.figures === 0 && marks < MIN_MARKS && cluster.digits < MIN_SAID) return;
    if (whole !== undefined) {
      const [left, right] = [tokens[whole.last], tokens[cluster.from]] as readonly Token[];
      const isFar =
        cluster.from - whole.last > MAX_WORDS_APART ||
        (right?.start ?? 0) - (left?.end ?? 0) > MAX_CHARACTERS_APART ||
        cluster.last - whole.from >= MAX_TOKENS;
      if (!isFar) {
        whole.last = cluster.last;
        whole.digits += cluster.digits;
        whole.words += cluster.words;
        whole.figures += cluster.figures;
        whole.singles += cluster.singles;
        return;
      }
      this.cluster = undefined;
      this.close(cluster.from);
    }
    this.whole = cluster;
  }

  private isBeside(last: number, at: number): boolean {
    if (at - last <= NEAR) return at - last < MAX_TOKENS;
    for (let place = last + 1; place < at; place += 1)
      if (!isJoiningNumber(this.tokens[place]?.number ?? 0)) return false;
    return at - last <= MAX_WORDS_APART;
  }
}

/**
 * Windows in order of place; what others have taken parts them. One look at each mark.
 *
 * @param signs - `classes` of every token, `marks`: places of those that may be digits, and others.
 */
export function windowsOf(
  prepared: PreparedText,
  signs: Pick<TextSigns, 'classes' | 'marks'>,
  taken: readonly Taken[],
): readonly Window[] {
  if (!hasRoom(prepared.table, signs, taken)) return none;
  const { classes, marks } = signs;
  const { tokens } = prepared;
  const gathering = new Gathering(tokens);
  let known = 0;
  for (const at of marks) {
    const found = classes[at] ?? 0;
    const isFigures = found === is.number;
    if (found < FIRST_WEIGHT && !isFigures) continue;
    const token = tokens[at] as Token;
    while ((taken[known]?.end ?? Infinity) <= token.start) known += 1;
    if ((taken[known]?.start ?? Infinity) <= token.start) {
      gathering.part(at);
    } else if (isFigures) {
      const { length } = token.word;
      if (length > MAX_FIGURES || isOther(prepared, at)) gathering.part(at);
      else gathering.mark(at, length, true);
    } else if ((saidBy(tokens[at + 1]?.number ?? 0) & says.unit) === 0) {
      gathering.mark(at, Math.max(1, digitsOfClass(found)), false);
    }
  }
  gathering.close(tokens.length);
  return gathering.windows;
}

const none: readonly Window[] = [];

/** Whether some marks that nothing has taken, not too far from each other, may be as many digits as a number has. */
function hasRoom(
  { starts, ends }: TokenTable,
  { classes, marks }: Pick<TextSigns, 'classes' | 'marks'>,
  taken: readonly Taken[],
): boolean {
  let digits = 0;
  let last = 0;
  let known = 0;
  for (let mark = 0; mark < marks.length; mark += 1) {
    const at = marks[mark] ?? 0;
    const found = classes[at] ?? 0;
    if (found !== is.number && found < FIRST_WEIGHT) continue;
    const start = starts[at] ?? 0;
    while (known < taken.length && (taken[known]?.end ?? 0) <= start) known += 1;
    if (known < taken.length && (taken[known]?.start ?? 0) <= start) digits = 0;
    else {
      if (at - last > MAX_WORDS_APART) digits = 0;
      digits += found === is.number ? (ends[at] ?? 0) - start : Math.max(1, digitsOfClass(found));
      if (digits >= MIN_DIGITS) return true;
    }
    last = at;
  }
  return false;
}

const ANNOUNCED_WITHIN = 8;
const announces = tableOf([...phoneWords, ...areaWords, ...orderWords, ...frontWords, ...precededWords]);

function isAnnounced(tokens: readonly Token[], { from, last }: Cluster): boolean {
  for (let at = Math.max(0, from - ANNOUNCED_WITHIN); at < last; at += 1) {
    if (announces[tokens[at]?.number ?? 0] === 1) return true;
  }
  return false;
}
