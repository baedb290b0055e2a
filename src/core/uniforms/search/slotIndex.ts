// One slot of a catalogue as clues are weighed against it: its distinct sets of values, how often each is worn, and which
// of them a text may mean.
import { FIRST_CELL, readCell, writeCell } from '../catalogue/cells';
import { foldText, type Slot, type SlotValue } from '../outfit';
import type { Clue } from './clues';
import { MAX_LETTERS_FOR_A_SLIP, similarity01, wordsOf, type Seeing } from './similarity';
import { errorShare01, ratioOf, stepsOf } from './weights';

/** Likeness of one seen value to every cell, and its mean over the outfits of which the slot is known. */
interface Likeness {
  readonly similarities: Float32Array;
  readonly usual01: number;
}

const OUTFITS_MORE = 10;
const MAX_REMEMBERED = 400; // seen values a slot; a batch asks for the same colours again and again

export class SlotIndex {
  private readonly values: readonly (readonly SlotValue[])[];
  private readonly known: number;
  private readonly remembered = new Map<string, Likeness>();
  private readonly weighed = new Map<string, Int16Array>();
  private readonly byText: ReadonlyMap<string, readonly number[]> | undefined;

  /**
   * @param cells - as the catalogue writes them.
   * @param counts - outfits by cell number, beginning with unknown and nothing there.
   */
  constructor(
    readonly slot: Slot,
    readonly cells: readonly string[],
    private readonly counts: Uint32Array,
  ) {
    this.values = cells.map(readCell);
    this.known = counts.subarray(FIRST_CELL).reduce((sum, count) => sum + count, 0);
    this.byText = this.values.some((values) => values.some(({ kind }) => kind === 'text'))
      ? textBuckets(this.values)
      : undefined;
  }

  /** Outfits of which the slot is known. */
  get knownOutfits(): number {
    return this.known;
  }

  valuesOf(cell: number): readonly SlotValue[] {
    return this.values[cell - FIRST_CELL] ?? [];
  }

  /** Steps of a bit that a clue is worth, by cell number; unknown and nothing there are worth nothing. */
  stepsOf(clue: Clue, seeing: Seeing): Int16Array {
    const name = `${clue.key} ${seeing.light}`;
    const known = this.weighed.get(name);
    if (known !== undefined) return known;
    if (this.weighed.size >= MAX_REMEMBERED) this.weighed.clear();
    const made = this.weigh(clue, seeing);
    this.weighed.set(name, made);
    return made;
  }

  private weigh(clue: Clue, seeing: Seeing): Int16Array {
    const steps = new Int16Array(this.cells.length + FIRST_CELL);
    if (this.known === 0) return steps;
    const likely = clue.values.map(({ value, probability01 }) => ({
      probability01,
      likeness: this.likenessOf(value, seeing),
      error01: errorShare01(this.slot, value.kind === 'absent'),
    }));
    const elsewhere = 1 - likely.reduce((sum, { probability01 }) => sum + probability01, 0);
    // Most cells of a long list of texts are like none of the values.
    const ratio = (cell: number): number =>
      likely.reduce(
        (sum, { probability01, likeness, error01 }) =>
          sum + probability01 * ratioOf(likeness.similarities[cell] ?? 0, likeness.usual01, error01),
        Math.max(0, elsewhere),
      );
    const certain = (plain: number): number => clue.certainty01 * plain + (1 - clue.certainty01);
    const unlike = stepsOf(certain(ratio(this.cells.length)));
    steps.fill(unlike, FIRST_CELL);
    for (let cell = 0; cell < this.cells.length; cell += 1)
      if (likely.some(({ likeness }) => (likeness.similarities[cell] ?? 0) > 0))
        steps[cell + FIRST_CELL] = stepsOf(certain(ratio(cell)));
    return steps;
  }

  /** How like the likest of a clue's values is to a cell, 0–1. */
  likeness01(clue: Clue, cell: number, seeing: Seeing): number {
    return Math.max(
      0,
      ...clue.values.map(({ value }) => this.likenessOf(value, seeing).similarities[cell - FIRST_CELL] ?? 0),
    );
  }

  private likenessOf(seen: SlotValue, seeing: Seeing): Likeness {
    const { light, lab } = seeing;
    const name = `${writeCell([seen])} ${light}${lab === undefined ? '' : ` ${lab.lightness} ${lab.a} ${lab.b}`}`;
    const known = this.remembered.get(name);
    if (known !== undefined) return known;
    const similarities = new Float32Array(this.cells.length);
    let sum = 0;
    for (const cell of this.candidates(seen)) {
      let most = 0;
      for (const has of this.values[cell] ?? []) most = Math.max(most, similarity01(seen, has, seeing));
      similarities[cell] = most;
      sum += most * (this.counts[cell + FIRST_CELL] ?? 0);
    }
    // As if there were ten outfits more, of which one has just this: a value nobody has is rare and not impossible, and in a
    // catalogue of a few schools agreement still speaks for a school.
    const made = { similarities, usual01: (sum + 1) / (this.known + OUTFITS_MORE) };
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
    this.remembered.set(name, made);
    return made;
  }

  /** Cells that a value may be like at all: all of them, but of texts only those in a bucket with it. */
  private candidates(seen: SlotValue): Iterable<number> {
    if (this.byText === undefined || seen.kind !== 'text') return this.values.keys();
    const found = new Set<number>();
    for (const bucket of bucketsOf(seen.text))
      for (const cell of this.byText.get(bucket) ?? []) found.add(cell);
    return found;
  }
}

function textBuckets(values: readonly (readonly SlotValue[])[]): ReadonlyMap<string, readonly number[]> {
  const buckets = new Map<string, number[]>();
  values.forEach((all, cell) => {
    for (const value of all) {
      if (value.kind !== 'text') continue;
      for (const bucket of bucketsOf(value.text)) {
        const known = buckets.get(bucket);
        if (known === undefined) buckets.set(bucket, [cell]);
        else if (known.at(-1) !== cell) known.push(cell);
      }
    }
  });
  return buckets;
}

/** Two texts that are alike at all share one of these: the whole, the whole without one letter, a word. */
function bucketsOf(text: string): readonly string[] {
  const folded = foldText(text);
  const isShort = folded.length <= MAX_LETTERS_FOR_A_SLIP + 1;
  const without = isShort ? Array.from(folded, (_, at) => folded.slice(0, at) + folded.slice(at + 1)) : [];
  const words = wordsOf(text);
  return [...new Set([folded, ...without, ...(words.length > 0 ? words.map((word) => `=${word}`) : [])])];
}
