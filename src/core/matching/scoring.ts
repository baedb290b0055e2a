// The total of a pair: prior, weights of its levels, and what the rarity of shared values adds or takes.
import type { PreparedRecords } from './prepare';
import { comparePair } from './prepare';
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

export interface PairScore extends JudgedPair {
  /** Part of `bits` that comes from rarity, of each field. */
  readonly rarityBits: Float64Array;
  readonly totalBits: number;
  readonly rules: readonly RuleCode[];
  readonly verdict: Verdict;
}

/** A value that many records share takes away at most this: a hub then proves nothing, yet never speaks against. */
const MOST_BITS_TAKEN = 14;
/** The share among unseen records counts like so many records. */
const SMOOTHING_RECORDS = 200;

/** Scores pairs of prepared records by a model. */
export class PairScorer {
  private readonly weights: Float64Array;
  private readonly priorBits: number;
  /** Of each field its comparison and its place in it. */
  private readonly places: readonly { readonly comparison: number; readonly field: number }[];

  constructor(
    private readonly prepared: PreparedRecords,
    private readonly model: Model,
    private readonly thresholds: Thresholds,
  ) {
    this.weights = weightsOf(model);
    this.priorBits = oddsBits(model.prior);
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
    const fieldCount = this.model.fields.length;
    const levels = new Uint8Array(fieldCount);
    comparePair(this.prepared, { left, right }, levels);
    const [bits, rarityBits] = [new Float64Array(fieldCount), new Float64Array(fieldCount)];
    let totalBits = this.priorBits;
    for (let field = 0; field < fieldCount; field += 1) {
      const level = levels[field] ?? 0;
      const weight = this.weights[(this.model.starts[field] ?? 0) + level] ?? 0;
      const rarity = this.rarity({ left, right }, field, level);
      rarityBits[field] = rarity;
      bits[field] = weight > 0 ? Math.max(0, weight + rarity) : weight;
      totalBits += bits[field] ?? 0;
    }
    const held = rulesOf(this.prepared, { left, right, levels, bits });
    const pair = { left, right, levels, bits, rarityBits, totalBits, rules: held };
    return { ...pair, verdict: this.verdictOf(pair) };
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

  private verdictOf({ totalBits, bits, rules: held }: Omit<PairScore, 'verdict'>): Verdict {
    const { matchBits, possibleBits, relatedBits } = this.thresholds;
    const byWeight =
      totalBits >= matchBits ? 'match' : totalBits >= possibleBits ? 'possible match' : undefined;
    const isRelated = this.model.fields.some(
      ({ sort }, at) => sort !== 'name' && sort !== 'birth' && (bits[at] ?? 0) >= relatedBits,
    );
    const limits = held.map((code) => rules[code].limit);
    if (byWeight === undefined || held.includes('nothing-agrees'))
      return isRelated ? 'possibly related' : 'unrelated';
    if (limits.includes('possibly related')) return 'possibly related';
    return limits.length > 0 ? 'possible match' : byWeight;
  }
}
