// One slot of a catalogue as clues are weighed against it: its distinct sets of values, how often each is worn, and which
// of them a text may mean.
import { FIRST_CELL, readCell, writeCell } from '../catalogue/cells';
import { foldText, type OutfitFact, type Slot, type SlotValue } from '../outfit';
import type { Clue } from './clues';
import { MAX_LETTERS_FOR_A_SLIP, similarity01, wordsOf, type Seeing } from './similarity';
import { errorShare01, ratioOf, stepsOf } from './weights';

/** What a clue is worth by cell of its slot. */
export interface Weighing {
  /** Equal weighings of a catalogue have equal names, and only those. */
  readonly name: string;
  /** Steps of a bit by cell number; unknown and nothing there are worth nothing. */
  readonly steps: Int16Array;
  /** Bounds of the steps, 0 among them. */
  readonly most: number;
  readonly least: number;
  /** Likeness to every cell, 0–1, of each value of the clue. */
  readonly similarities: readonly Float32Array[];
}

/** Likeness of one seen value to every cell, and its mean over the outfits of which the slot is known. */
interface Likeness {
  readonly similarities: Float32Array;
  readonly usual01: number;
}

interface LikelyValue {
  readonly probability01: number;
  readonly likeness: Likeness;
  readonly error01: number;
}

const OUTFITS_MORE = 10;
const MAX_REMEMBERED = 400; // seen values a slot; a batch asks for the same colours again and again

export class SlotIndex {
  private readonly values: readonly (readonly SlotValue[])[];
  private readonly facts: readonly (OutfitFact | undefined)[];
  private readonly known: number;
  private readonly remembered = new Map<string, Likeness>();
  private readonly weighings = new Map<string, Weighing>();
  private made = 0;
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
    this.facts = this.values.map((values) => factOf(slot, values));
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

  /** What a cell tells of an outfit; undefined where nothing, or nothing that does not follow from other slots. */
  factOf(cell: number): OutfitFact | undefined {
    return this.facts[cell - FIRST_CELL];
  }

  /** What a clue is worth; remembered, since the queries of a batch say the same things again and again. */
  weigh(clue: Clue, seeing: Seeing): Weighing {
    const key = `${clue.key} ${seeing.light}`;
    const known = this.weighings.get(key);
    if (known !== undefined) return known;
    if (this.weighings.size >= MAX_REMEMBERED) this.weighings.clear();
    const likely = clue.values.map(({ value, probability01 }) => ({
      probability01,
      likeness: this.likenessOf(value, seeing),
      error01: errorShare01(this.slot, value.kind === 'absent'),
    }));
    const steps = this.stepsOf(clue, likely);
    this.made += 1;
    const weighing: Weighing = {
      name: `${this.slot} ${this.made}`,
      steps,
      most: steps.reduce((most, step) => Math.max(most, step), 0),
      least: steps.reduce((least, step) => Math.min(least, step), 0),
      similarities: likely.map(({ likeness }) => likeness.similarities),
    };
    this.weighings.set(key, weighing);
    return weighing;
  }

  private stepsOf(clue: Clue, likely: readonly LikelyValue[]): Int16Array {
    const steps = new Int16Array(this.cells.length + FIRST_CELL);
    if (this.known === 0) return steps;
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

function factOf(slot: Slot, values: readonly SlotValue[]): OutfitFact | undefined {
  const told = values.filter((value) => value.kind !== 'choice' || value.choice !== 'yes');
  return told.length === 0 ? undefined : { slot, values: told };
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
