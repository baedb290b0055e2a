// Numbers whose pieces are told in order, in figures or in words, with words or counts for where each stands: "zuerst 030,
// dann 23125, am Ende 155", "первая часть 8916, вторая часть …", "phần một 0912, phần hai …". One grammar for all languages:
// each piece has its cue, before it or behind, and nothing else stands between.
import { tableOf } from '../../../text/heldWords';
import { foldWord } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { saidBy, says } from '../wordRoles';
import { digitWords, onlyDigitOf } from '../spelling/lexicon';
import { digitsByTable } from '../told/repeatLookup';
import { readRun } from '../told/repeatRuns';
import { isOwner } from './acrossWords';
import {
  firstCues,
  firstPhrases,
  lastCues,
  lastPhrases,
  laterCues,
  laterPhrases,
  loneCues,
  orderLinks,
  partCues,
} from './orderWords';

const wordsOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' ')).map(foldWord);

const role = { first: 1, later: 2, last: 4, part: 8, link: 16 } as const;
const CUE = role.first | role.later | role.last | role.part;
const ofFirst = wordsOf(firstCues);
const ofLater = wordsOf([...laterCues, loneCues.later]);
const ofLast = wordsOf([...lastCues, loneCues.last]);
const ofPart = wordsOf(partCues);
const lists = [
  [role.first, ofFirst],
  [role.later, ofLater],
  [role.last, ofLast],
  [role.part, ofPart],
  [role.link, wordsOf(orderLinks)],
] as const;
const roleOfWord = new Map<string, number>();
for (const [bit, words] of lists)
  for (const word of words) roleOfWord.set(word, (roleOfWord.get(word) ?? 0) | bit);
const roleOfPhrase = new Map<string, number>([
  ...firstPhrases.map((phrase) => [foldWord(phrase), role.first] as const),
  ...laterPhrases.map((phrase) => [foldWord(phrase), role.later] as const),
  ...lastPhrases.map((phrase) => [foldWord(phrase), role.last] as const),
]);

/** Whether a word says where a piece stands, or that the telling goes on. */
export const tellsOrder = (word: string): boolean => roleOfWord.has(word);

/** Words for which a text is looked through. */
export const orderCueWords: readonly string[] = [
  ...ofFirst,
  ...ofPart,
  ...[...roleOfPhrase].filter(([, bit]) => bit === role.first).map(([phrase]) => phrase.split(' ')[0] ?? ''),
];
/** Words that a number in ordered pieces may go on with. */
export const orderedWords: readonly string[] = [
  ...roleOfWord.keys(),
  ...[...roleOfPhrase.keys()].flatMap((phrase) => phrase.split(' ')),
  ...digitsByTable.flatMap((digits) => [...digits.keys()]),
  ...digitWords,
];
const begins = tableOf(orderCueWords);

const MAX_TOKENS = 60;
const MAX_BACK = 3; // "0532 ile başlıyor": tokens from the first piece to its cue
const MAX_BETWEEN = 7; // words between two pieces
const MAX_GAP = 4;
const MIN_PIECE = 2;
const MAX_PIECES = 6;
const gapOfText = /^[\s.,:;()[\]"'“”„«»–—…/>，：；、。!-]*$/;
const gapOfPiece = /^[ .()-]{0,2}$/;
const told = { rule: 'ordered', confidence: 0.75 };
const none: readonly Change[] = [];

/** Changes of such numbers to whole ones, in order of place. Linear: a bounded stretch from each cue that none has read. */
export function orderedPiecesIn(
  prepared: PreparedText,
  hits: readonly number[],
  region: () => string | undefined,
): readonly Change[] {
  const { numbers } = prepared.table;
  let changes: Change[] | undefined;
  let next = 0;
  for (const place of hits) {
    if (place < next || begins[numbers[place] ?? 0] !== 1) continue;
    if (isOwned(prepared, place)) continue;
    const reader = new OrderReader(prepared, Math.max(next, place - MAX_BACK), place);
    const found = reader.read();
    if (found === undefined) continue;
    next = found.to;
    const number = readRun(
      prepared,
      { from: found.from, digits: found.digits, isSure: found.isSure },
      region,
    );
    if (number === undefined) continue;
    const { starts, ends } = prepared.table;
    const start = starts[found.from] ?? 0;
    (changes ??= []).push({ start, end: ends[found.to - 1] ?? start, word: `+${number.value}`, told });
  }
  return changes ?? none;
}

const OWNED_WITHIN = 3;
const OWNER_WITHIN = 6;

/** "Invoice number first half …", "Artikel Teil 1": of what nobody dials. */
function isOwned({ text, table: { numbers, words, starts, ends } }: PreparedText, place: number): boolean {
  for (let at = place - 1; at >= place - OWNED_WITHIN && at >= 0; at -= 1)
    if ((saidBy(numbers[at] ?? 0) & says.other) !== 0) return true;
  // "The code of the door begins with …"
  for (let at = place - 1; at >= place - OWNER_WITHIN && at >= 0; at -= 1) {
    if (text.slice(ends[at], starts[at + 1]).includes('. ')) return false;
    if (isOwner(words, at)) return true;
  }
  return isOwner(words, place + 1);
}

interface Piece {
  digits: string;
  readonly from: number;
  to: number;
  /** Roles of the cues between it and the piece before it. */
  readonly said: number;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly isSure: boolean;
}

class OrderReader {
  private readonly pieces: Piece[] = [];
  private said = 0;
  private between = 0;
  private tables = digitsByTable;
  private hasWords = false;

  constructor(
    private readonly prepared: PreparedText,
    private readonly earliest: number,
    private readonly cue: number,
  ) {}

  read(): Found | undefined {
    const { starts } = this.prepared.table;
    let at = this.begin();
    const limit = Math.min(starts.length, at + MAX_TOKENS);
    const first = at;
    while (at < limit) {
      if (at > first && !this.isTied(at)) break;
      const next = this.take(at);
      if (next === undefined) break;
      at = next;
    }
    return this.found();
  }

  /** The cue, or the figures right before it that it speaks of. */
  private begin(): number {
    const { words } = this.prepared.table;
    for (let at = this.cue - 1; at >= this.earliest; at -= 1) {
      if (/^\d{2,}$/.test(words[at] ?? '') && this.isTied(at + 1)) return at;
      if (((roleOfWord.get(words[at] ?? '') ?? 0) & role.link) === 0) break;
    }
    return this.cue;
  }

  private take(at: number): number | undefined {
    const { words } = this.prepared.table;
    const word = words[at] ?? '';
    const phrase = roleOfPhrase.get(`${word} ${words[at + 1] ?? ''}`);
    if (phrase !== undefined) return this.talk(at + 2, phrase);
    if (this.isCount(at)) return this.talk(at + 1, 0);
    const isFigure = word.charCodeAt(0) <= NINE;
    const digits = isFigure ? (/^\d+$/.test(word) ? word : undefined) : this.digitOf(word, at);
    if (digits !== undefined && (isFigure || this.hasWords || (roleOfWord.get(word) ?? 0) === 0))
      return this.put(at, digits);
    const bits = roleOfWord.get(word);
    if (bits !== undefined) return this.talk(at + 1, bits & CUE);
    return digits === undefined ? undefined : this.put(at, digits);
  }

  private talk(next: number, bits: number): number | undefined {
    this.between += 1;
    this.said |= bits;
    return this.between > MAX_BETWEEN ? undefined : next;
  }

  private put(at: number, digits: string): number | undefined {
    const last = this.pieces.at(-1);
    if (last !== undefined && this.between === 0) {
      if (!this.isOnePiece(at)) return undefined;
      last.digits += digits;
      last.to = at + 1;
    } else {
      if (this.pieces.length === MAX_PIECES) return undefined;
      this.pieces.push({ digits, from: at, to: at + 1, said: this.said });
      this.said = this.between = 0;
    }
    return at + 1;
  }

  private isOnePiece(at: number): boolean {
    const { text, table } = this.prepared;
    return gapOfPiece.test(text.slice(table.ends[at - 1], table.starts[at])) || this.hasWords;
  }

  /** The digit of a word, as all words of digits so far are of one language. */
  private digitOf(word: string, at: number): string | undefined {
    const tables = this.tables.filter((digits) => digits.has(word));
    const digit = tables[0]?.get(word) ?? onlyDigitOf(word);
    const isCue = ((roleOfWord.get(word) ?? 0) & CUE) !== 0 && !this.hasWords;
    if (digit === undefined || isCue || at < 0) return undefined;
    if (tables.length > 0) this.tables = tables;
    this.hasWords = true;
    return digit;
  }

  /** "Part TWO", "第二", "a DOUA parte", "1. Teil": the next piece's own place. */
  private isCount(at: number): boolean {
    const { words } = this.prepared.table;
    const word = words[at] ?? '';
    const place = String(this.pieces.length + 1);
    const isPlace = word === place || digitsByTable.some((digits) => digits.get(word) === place);
    const isLength = COUNTERS.has(words[at + 1] ?? '') && digitsByTable.some((digits) => digits.has(word));
    if (isLength || (COUNTERS.has(words[at + 1] ?? '') && /^\d$/.test(word))) return true;
    if (!isPlace) return false;
    const before = this.isPart(at - 1);
    return before || this.isPart(at + 1);
  }

  private isPart(at: number): boolean {
    return ((roleOfWord.get(this.prepared.table.words[at] ?? '') ?? 0) & role.part) !== 0;
  }

  private isTied(at: number): boolean {
    const { text, table } = this.prepared;
    const end = table.ends[at - 1] ?? 0;
    const start = table.starts[at] ?? Infinity;
    return start - end <= MAX_GAP && gapOfText.test(text.slice(end, start));
  }

  /** Enough pieces, each in its place. */
  private found(): Found | undefined {
    const { pieces } = this;
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined || pieces.length < 2) return undefined;
    if (pieces.some(({ digits }) => digits.length < MIN_PIECE)) return undefined;
    // "0532 ile başlıyor, 255 ile devam ediyor": each cue is behind its piece.
    const isBehind = (first.said & CUE) === 0;
    const saids = pieces.map(({ said }, at) => (isBehind ? (pieces[at + 1]?.said ?? this.said) : said) & CUE);
    const [begun = 0, ...later] = saids;
    if (begun === 0 || later.includes(0)) return undefined;
    // "It ends with 0123, and starts with 202": another order.
    if ((begun & (role.first | role.last)) === role.last || later.includes(role.first)) return undefined;
    const isEnded = ((later.at(-1) ?? 0) & (role.last | role.part)) !== 0;
    if (pieces.length === 2 && !isEnded) return undefined;
    const digits = pieces.map((piece) => piece.digits).join('');
    return { from: first.from, to: last.to, digits, isSure: pieces.length > 2 };
  }
}

const NINE = 57;
/** "前三位": the first three digits. */
const COUNTERS: ReadonlySet<string> = new Set(
  ['位', 'digits', 'ziffern', 'cifras', 'chiffres', 'cifre', 'cyfry', 'цифры', 'hane', 'rakam'].map(foldWord),
);
