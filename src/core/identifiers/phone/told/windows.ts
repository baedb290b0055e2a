// Stretches of a text that may tell a number: enough that may be digits, not too far apart.
import { tableOf } from '../../../text/heldWords';
import type { TokenTable } from '../../../text/tokens';
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
  isOpen: boolean;
  from: number;
  last: number;
  digits: number;
  words: number;
  figures: number;
  singles: number;
}

const noCluster = (): Cluster => ({
  isOpen: false,
  from: 0,
  last: 0,
  digits: 0,
  words: 0,
  figures: 0,
  singles: 0,
});

/** Clusters that may be the pieces of one number. */
class Gathering {
  windows: Window[] | undefined;
  private cluster = noCluster();
  private whole = noCluster();
  private after = 0; // tokens before it are of other windows

  constructor(private readonly table: TokenTable) {}

  mark(at: number, digits: number, isFigures: boolean): void {
    if (this.cluster.isOpen && !this.isBeside(this.cluster.last, at)) this.commit();
    const { cluster } = this;
    if (!cluster.isOpen) {
      cluster.isOpen = true;
      cluster.from = at;
      cluster.digits = cluster.words = cluster.figures = cluster.singles = 0;
    }
    cluster.last = at;
    cluster.digits += digits;
    if (!isFigures) cluster.words += 1;
    else if (digits >= MIN_PIECE) cluster.figures += 1;
    else cluster.singles += 1;
  }

  /** Nothing before the place and behind it is of one number. */
  part(at: number): void {
    this.close(at);
    this.after = at + 1;
  }

  close(limit: number): void {
    this.commit();
    const { whole } = this;
    if (!whole.isOpen) return;
    whole.isOpen = false;
    if (whole.digits < MIN_DIGITS) return;
    const pieces = whole.figures + whole.words + whole.singles;
    if (pieces < MIN_PIECES && !(pieces === 2 && isAnnounced(this.table, whole))) return;
    const from = Math.max(whole.from - BESIDE, this.after);
    (this.windows ??= []).push({ from, to: Math.min(whole.last + 1 + BESIDE, limit) });
    this.after = whole.last + 1;
  }

  private commit(): void {
    const { cluster, whole } = this;
    if (!cluster.isOpen) return;
    cluster.isOpen = false;
    const marks = cluster.words + cluster.singles;
    if (cluster.figures === 0 && marks < MIN_MARKS && cluster.digits < MIN_SAID) return;
    if (whole.isOpen && !this.isFar()) {
      whole.last = cluster.last;
      whole.digits += cluster.digits;
      whole.words += cluster.words;
      whole.figures += cluster.figures;
      whole.singles += cluster.singles;
      return;
    }
    this.close(cluster.from);
    this.cluster = whole;
    this.whole = cluster;
    cluster.isOpen = true;
  }

  /** Whether the cluster is of another number than what stands before it. */
  private isFar(): boolean {
    const { cluster, whole, table } = this;
    return (
      cluster.from - whole.last > MAX_WORDS_APART ||
      (table.starts[cluster.from] ?? 0) - (table.ends[whole.last] ?? 0) > MAX_CHARACTERS_APART ||
      cluster.last - whole.from >= MAX_TOKENS
    );
  }

  private isBeside(last: number, at: number): boolean {
    if (at - last <= NEAR) return true;
    if (at - last > MAX_WORDS_APART) return false;
    const { numbers } = this.table;
    for (let place = last + 1; place < at; place += 1)
      if (!isJoiningNumber(numbers[place] ?? 0)) return false;
    return true;
  }
}

/**
 * Windows in order of place; what others have taken parts them. One look at each mark.
 *
 * @param signs - `classes` of every token, `marks`: places of those that may be digits, and others.
 */
export function windowsOf(
  { table, text }: Pick<PreparedText, 'table' | 'text'>,
  { classes, marks }: Pick<TextSigns, 'classes' | 'marks'>,
  taken: readonly Taken[],
): readonly Window[] {
  const { starts, ends, numbers } = table;
  const gathering = new Gathering(table);
  let known = 0;
  for (let mark = 0; mark < marks.length; mark += 1) {
    const at = marks[mark] ?? 0;
    const found = classes[at] ?? 0;
    const isFigures = found === is.number;
    if (found < FIRST_WEIGHT && !isFigures) continue;
    const start = starts[at] ?? 0;
    while (known < taken.length && (taken[known]?.end ?? 0) <= start) known += 1;
    if (known < taken.length && (taken[known]?.start ?? 0) <= start) {
      gathering.part(at);
    } else if (isFigures) {
      const digits = (ends[at] ?? 0) - start;
      if (digits > MAX_FIGURES || isOther({ table, text }, at)) gathering.part(at);
      else gathering.mark(at, digits, true);
    } else if ((saidBy(numbers[at + 1] ?? 0) & says.unit) === 0) {
      gathering.mark(at, Math.max(1, digitsOfClass(found)), false);
    }
  }
  gathering.close(starts.length);
  return gathering.windows ?? none;
}

const none: readonly Window[] = [];

const ANNOUNCED_WITHIN = 8;
const announces = tableOf([...phoneWords, ...areaWords, ...orderWords, ...frontWords, ...precededWords]);

function isAnnounced({ numbers }: TokenTable, { from, last }: Cluster): boolean {
  for (let at = Math.max(0, from - ANNOUNCED_WITHIN); at < last; at += 1) {
    if (announces[numbers[at] ?? 0] === 1) return true;
  }
  return false;
}
