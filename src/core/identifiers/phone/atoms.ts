// The pieces of a stretch: figures, number words, letters and figures written together, and words between them.
import type { Span } from '../../brand';
import type { TokenTable } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import { endsSentence, gaps, type Gap } from './gaps';
import { unitWords } from './labelWords';
import { beginsLikeShortWords, readCluster, type Cluster } from './spelling/clusters';
import { beginsNumber, numberWords, type WordEntry } from './spelling/lexicon';
import { is } from './wordClasses';

/** A piece of a stretch; `first` and `last` are places of its tokens. */
export interface Atom extends Span {
  readonly first: number;
  readonly last: number;
  /** What stands before it; nothing of the first one counts. */
  readonly gap: Gap;
  readonly content:
    | { readonly kind: 'figures'; readonly digits: string }
    | { readonly kind: 'word'; readonly entry: WordEntry }
    | { readonly kind: 'cluster'; readonly cluster: Cluster }
    /** A word that is no number word, between others: misspelt, or letters that look like digits. */
    | { readonly kind: 'unknown'; readonly written: string };
}

export const noGap: Gap = { strength: gaps.glued, opens: false, written: '' };

/** Digits of one group; longer ones are of no number. */
export const MAX_FIGURES = 17;
const MAX_UNKNOWN = 11;
const MAX_CLUSTER = 60; // tokens; what is longer is no number, and is not looked at again and again

/** Whether a number may begin or end with the atom; fillers and sounds stand within one only. */
export function isNumberAtom({ content }: Atom): boolean {
  if (content.kind !== 'word') return content.kind !== 'unknown';
  for (const meaning of content.entry.values())
    if (beginsNumber(meaning) || meaning.kind === 'multiply') return true;
  return false;
}

/** The piece that begins at a token; undefined if none does: "90hr", a long word, a line that begins with one. */
export function atomAt({ table, text }: PreparedText, at: number, gap: Gap): Atom | undefined {
  const { starts, ends, words, notes } = table;
  const start = starts[at] ?? 0;
  const end = ends[at] ?? 0;
  const word = words[at] ?? '';
  const last = endOfCluster(table, at);
  if (last > at) {
    const tail = words[last] ?? '';
    const behind = ends[last] ?? 0;
    if (unitWords.has(tail) || (tail === 'g' && isWeight(text, end, behind))) return undefined;
    const cluster = readCluster(text.slice(start, behind));
    return cluster && { start, end: behind, first: at, last, gap, content: { kind: 'cluster', cluster } };
  }
  const note = notes[at] ?? 0;
  const entry = (note & is.numberWord) === 0 ? undefined : numberWords.get(word);
  const content =
    entry === undefined
      ? contentOf(word, note === is.number, gap, text.slice(start, end))
      : ({ kind: 'word', entry } as const);
  // Written out, since spreading an object costs more than all the rest.
  return content && { start, end, first: at, last: at, gap, content };
}

/** "250g flour": no nine behind two figures or more, with a word of its own behind it. */
function isWeight(text: string, end: number, behind: number): boolean {
  return (
    behind - end === 1 &&
    /\d\d$/.test(text.slice(end - 2, end)) &&
    weighed.test(text.slice(behind, behind + 3))
  );
}

const weighed = /^ \p{L}{2}/u;

function contentOf(word: string, isNumber: boolean, gap: Gap, written: string): Atom['content'] | undefined {
  if (isNumber) return word.length <= MAX_FIGURES ? { kind: 'figures', digits: word } : undefined;
  const cluster = word.length >= 2 && beginsLikeShortWords(word) ? readCluster(written) : undefined;
  if (cluster !== undefined) return { kind: 'cluster', cluster };
  const isApart = gap.strength >= gaps.line || endsSentence(gap);
  return word.length > MAX_UNKNOWN || isApart ? undefined : { kind: 'unknown', written };
}

/** Last token of those written without anything between them; Chinese characters stand each for itself. */
function endOfCluster(table: TokenTable, at: number): number {
  const { starts, ends, words } = table;
  let last = at;
  while (
    last - at <= MAX_CLUSTER &&
    starts[last + 1] === ends[last] &&
    last + 1 < starts.length &&
    !isHan(words[last] ?? '') &&
    !isHan(words[last + 1] ?? '') &&
    !isExtension(table, last + 1)
  )
    last += 1;
  return last;
}

/** "0123x45", "0123ext9": what follows is no part of the number. */
function isExtension({ starts, ends, words, notes }: TokenTable, at: number): boolean {
  return (
    extensionWords.has(words[at] ?? '') &&
    notes[at - 1] === is.number &&
    (ends[at - 1] ?? 0) - (starts[at - 1] ?? 0) >= MIN_BEFORE_EXTENSION
  );
}

const extensionWords: ReadonlySet<string> = new Set(['x', 'ext', 'extn', 'extension']);
const MIN_BEFORE_EXTENSION = 3;

function isHan(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x30_05 && unit <= 0x9f_ff && (unit <= 0x30_07 || unit >= 0x34_00);
}
