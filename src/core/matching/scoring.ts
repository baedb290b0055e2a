// The total of a pair: prior, weights of its levels, and what the rarity of shared values adds or takes.
import { MISSING } from './comparison';
import { comparePair, type PreparedRecords } from './prepare';
import { weightsOf, type Model } from './model';
import { rules, rulesOf, type JudgedPair, type RuleCode } from './rules';
import { oddsBits } from './weightTable';

export interface Thresholds {
  /** At or above it and with no rule against, a pair is one thing. */
  readonly matchBits: number;
  /** At or above it a person should look. */
  readonly possibleBits: number;
  /** Bits that one field outside names must bring for a pair to be shown as possibly related. */
  readonly relatedBits: number;
}

/** Match from a chance of 0.9, possible from 0.1. */
export const defaultThresholds: Thresholds = { matchBits: 3.17, possibleBits: -3.17, relatedBits: 6 };

export type Verdict = 'match' | 'possible match' | 'possibly related' | 'disclosed' | 'unrelated';

/** What is kept of each of some hundred thousand pairs. */
export interface ScoredPair {
  readonly left: number;
  readonly right: number;
  /** One level for each of `prepared.fields`. */
  readonly levels: Uint8Array;
  readonly totalBits: number;
  /** Whether one field outside names and births says much by itself. */
  readonly isRelated: boolean;
  readonly rules: readonly RuleCode[];
  readonly verdict: Verdict;
}

export interface PairScore extends ScoredPair, JudgedPair {
  /** Part of `bits` that comes from rarity, of each field. */
  readonly rarityBits: Float64Array;
}

/** A value that many records share takes away at most this: a hub then proves nothing, yet never speaks against. */
const MOST_BITS_TAKEN = 14;
/** The share among unseen records counts like so many records. */
const SMOOTHING_RECORDS = 200;

/** Scores pairs of prepared records by a model. */
export class PairScorer {
  private readonly weights: Float64Array;
  private readonly priorBits: number;
  /** Of the pair that was weighed last. */
  private readonly bits: Float64Array;
  private readonly rarityBits: Float64Array;
  /** Of each field its comparison and its place in it. */
  private readonly places: readonly { readonly comparison: number; readonly field: number }[];

  constructor(
    private readonly prepared: PreparedRecords,
    private readonly model: Model,
    private readonly thresholds: Thresholds,
    /** Rules that this file shows to be needless; see `liftRules`. */
    private readonly lifted: ReadonlySet<RuleCode> = new Set(),
  ) {
    this.weights = weightsOf(model);
    this.priorBits = oddsBits(model.prior);
    this.bits = new Float64Array(model.fields.length);
    this.rarityBits = new Float64Array(model.fields.length);
    this.places = prepared.comparisons.flatMap(({ fields }, comparison) =>
      fields.map((_, field) => ({ comparison, field })),
    );
  }

  /** Total without rarity of a row of levels: a bound for what is worth a closer look. */
  plainBits(levels: Uint8Array, from: number): number {
    let bits = this.priorBits;
    for (let field = 0; field < this.model.fields.length; field += 1)
      bits += this.weights[(this.model.starts[field] ?? 0) + (levels[from + field] ?? 0)] ?? 0;
    return bits;
  }

  /** Everything about a pair. Symmetric. */
  score(left: number, right: number): PairScore {
    const pair = this.total(left, right);
    return { ...pair, bits: this.bits.slice(), rarityBits: this.rarityBits.slice() };
  }

  /** The same without what each field says. */
  total(left: number, right: number): ScoredPair {
    const levels = new Uint8Array(this.model.fields.length);
    comparePair(this.prepared, { left, right }, levels);
    const totalBits = this.weigh(left, right, levels);
    return this.judge(left, right, { levels, totalBits, isRelated: this.saysMuch() });
  }

  /**
   * Of a pair whose levels are known.
   *
   * @param levels - kept, not copied.
   * @returns undefined where the two are unrelated.
   */
  scoreRelated(left: number, right: number, levels: Uint8Array): ScoredPair | undefined {
    const totalBits = this.weigh(left, right, levels);
    const isRelated = this.saysMuch();
    if (totalBits < this.thresholds.possibleBits && !isRelated) return undefined;
    const score = this.judge(left, right, { levels, totalBits, isRelated });
    return score.verdict === 'unrelated' ? undefined : score;
  }

  /** Writes bits of each field to `bits` and `rarityBits`. @returns the total. */
  private weigh(left: number, right: number, levels: Uint8Array): number {
    const { starts, fields } = this.model;
    let totalBits = this.priorBits;
    for (let field = 0; field < fields.length; field += 1) {
      const level = levels[field] ?? 0;
      const weight = this.weights[(starts[field] ?? 0) + level] ?? 0;
      const rarity = level === MISSING ? 0 : this.rarity({ left, right }, field, level);
      const sum = weight + rarity;
      const bits = weight > 0 ? (sum > 0 ? sum : 0) : weight;
      this.rarityBits[field] = rarity;
      this.bits[field] = bits;
      totalBits += bits;
    }
    return totalBits;
  }

  /** Whether a field outside names and births says much, of the pair that was weighed last. */
  private saysMuch(): boolean {
    const { fields } = this.model;
    for (let at = 0; at < fields.length; at += 1) {
      if ((this.bits[at] ?? 0) < this.thresholds.relatedBits) continue;
      const sort = fields[at]?.sort;
      if (sort !== 'name' && sort !== 'birth') return true;
    }
    return false;
  }

  /** Of the pair that was weighed last. */
  private judge(
    left: number,
    right: number,
    { levels, totalBits, isRelated }: Pick<ScoredPair, 'levels' | 'totalBits' | 'isRelated'>,
  ): ScoredPair {
    const held = this.withoutLifted(rulesOf(this.prepared, { left, right, levels, bits: this.bits }));
    const verdict = this.verdictOf({ totalBits, isRelated, rules: held });
    return { left, right, levels, totalBits, isRelated, rules: held, verdict };
  }

  /** What a pair scored before comes to under these rules. */
  judgeAgain(pair: ScoredPair): ScoredPair {
    const held = this.withoutLifted(pair.rules);
    return held.length === pair.rules.length
      ? pair
      : { ...pair, rules: held, verdict: this.verdictOf({ ...pair, rules: held }) };
  }

  private withoutLifted(held: readonly RuleCode[]): readonly RuleCode[] {
    return this.lifted.size === 0 ? held : held.filter((code) => !this.lifted.has(code));
  }

  private rarity(
    pair: { readonly left: number; readonly right: number },
    field: number,
    level: number,
  ): number {
    const place = this.places[field];
    const comparison = place && this.prepared.comparisons[place.comparison];
    if (place === undefined || comparison === undefined) return 0;
    const count = comparison.sharedCount(pair, place.field, level);
    if (count === undefined) return 0;
    const u = this.model.u[(this.model.starts[field] ?? 0) + level] ?? 1;
    const others = Math.max(0, count - 2);
    const share = (others + SMOOTHING_RECORDS * u) / (this.prepared.records.length + SMOOTHING_RECORDS);
    const most = this.model.fields[field]?.maxRarityBits ?? 0;
    return Math.max(-MOST_BITS_TAKEN, Math.min(most, Math.log2(u / share)));
  }

  private verdictOf({
    totalBits,
    isRelated,
    rules: held,
  }: Pick<ScoredPair, 'totalBits' | 'isRelated' | 'rules'>): Verdict {
    const { matchBits, possibleBits } = this.thresholds;
    const byWeight =
      totalBits >= matchBits ? 'match' : totalBits >= possibleBits ? 'possible match' : undefined;
    const limits = held.map((code) => rules[code].limit);
    if (byWeight === undefined || held.includes('nothing-agrees'))
      return isRelated ? 'possibly related' : 'unrelated';
    if (limits.includes('possibly related')) return 'possibly related';
    return limits.length > 0 ? 'possible match' : byWeight;
  }
}
