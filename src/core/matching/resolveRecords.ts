// Which records are one person or one business: the whole of resolution, from declared columns to clusters.
import { defaultBlocking, findCandidates, type BlockingOptions, type CutBlock } from './candidates';
import { clusterMatches, type Clusters } from './clusters';
import { estimateModel } from './estimate';
import { liftRules, type RuleLift } from './liftRules';
import type { Model } from './model';
import { comparePairs, type Patterns } from './patterns';
import { prepareRecords, type PreparedRecords } from './prepare';
import type { RecordKind, RecordToResolve, ResolutionSchema } from './schema';
import { defaultThresholds, PairScorer, type PairScore, type ScoredPair, type Thresholds } from './scoring';
import { isTellingPair } from './rules';
import { tableOf } from './tableOf';
import type { WeightTable } from './weightTable';

export interface ResolutionOptions {
  /** Sources that hold everybody once, e.g. a register: two of their records are never one. */
  readonly cleanSources?: readonly string[];
  readonly thresholds?: Thresholds;
  readonly blocking?: BlockingOptions;
  /** Whether a file may show that it needs no rule against twins, parents and children; see `liftRules`. */
  readonly ruleLifting?: 'as the file shows' | 'never';
}

export interface ResolvedPair {
  readonly leftId: string;
  readonly rightId: string;
  readonly totalBits: number;
  readonly verdict: PairScore['verdict'];
  readonly rules: PairScore['rules'];
}

/** One kind's part of a resolution, with what explaining needs. */
export interface ResolvedKind {
  readonly prepared: PreparedRecords;
  readonly model: Model;
  readonly scorer: PairScorer;
  readonly table: WeightTable;
  readonly clusters: Clusters;
  readonly cuts: readonly CutBlock[];
  readonly lifts: readonly RuleLift[];
  readonly comparedPairs: number;
}

export interface Resolution {
  /** Pairs that are at least possibly related, in the order of their ids. */
  readonly pairs: readonly ResolvedPair[];
  /** Ids of records that are one thing, two or more each, in order. */
  readonly clusters: readonly (readonly string[])[];
  readonly tables: readonly WeightTable[];
  readonly cuts: readonly CutBlock[];
  readonly thresholds: Thresholds;
  readonly kinds: readonly ResolvedKind[];
}

/** Rarity adds no more to a pair in all; rows that stay further below are never worth a closer look. */
const MOST_RARITY_BITS = 14;

/**
 * Finds which records are one person or one business.
 *
 * @param records - ids unique; persons and businesses together, each kind resolved by itself.
 * @param schema - what the columns mean; nothing is guessed.
 * @returns the same for every order of `records`. Nothing random, no labels.
 * @see Fellegi & Sunter 1969, JASA 64(328).
 */
export function resolveRecords(
  records: readonly RecordToResolve[],
  schema: ResolutionSchema,
  options: ResolutionOptions = {},
): Resolution {
  const thresholds = options.thresholds ?? defaultThresholds;
  const resolved = (['person', 'business'] as const).flatMap((kind) => {
    const found = resolveKind(records, schema, { ...options, thresholds, kind });
    return found === undefined ? [] : [found];
  });
  return {
    pairs: resolved.flatMap(({ pairs }) => pairs),
    clusters: resolved.flatMap(({ kind }) => namedClusters(kind)),
    tables: resolved.map(({ kind }) => kind.table),
    cuts: resolved.flatMap(({ kind }) => kind.cuts),
    thresholds,
    kinds: resolved.map(({ kind }) => kind),
  };
}

function resolveKind(
  records: readonly RecordToResolve[],
  schema: ResolutionSchema,
  options: ResolutionOptions & { readonly kind: RecordKind; readonly thresholds: Thresholds },
): { readonly kind: ResolvedKind; readonly pairs: readonly ResolvedPair[] } | undefined {
  const prepared = prepareRecords(records, schema, {
    kind: options.kind,
    cleanSources: options.cleanSources ?? [],
  });
  if (prepared.records.length === 0 || prepared.fields.length === 0) return undefined;
  const candidates = findCandidates(prepared, options.blocking ?? defaultBlocking);
  const patterns = comparePairs(prepared, candidates);
  const model = estimateModel(prepared, candidates, patterns);
  const strict = new PairScorer(prepared, model, options.thresholds);
  const strictly = scoreWorthwhile(strict, candidates, { patterns, thresholds: options.thresholds });
  const lifts = options.ruleLifting === 'never' ? [] : liftRules(prepared, strictly, options.thresholds);
  const lifted = new Set(lifts.filter(({ isLifted }) => isLifted).map(({ rule }) => rule));
  const scorer = new PairScorer(prepared, model, options.thresholds, lifted);
  const scored = strictly.map((pair) => scorer.judgeAgain(pair));
  const clusters = clusterMatches({
    count: prepared.records.length,
    matches: scored.filter(({ verdict }) => verdict === 'match'),
    score: (left, right) => scorer.total(left, right),
    isTelling: (pair) => isTellingPair(prepared, pair),
    leastAverageBits: options.thresholds.possibleBits,
    cleanSource: prepared.cleanSource,
  });
  const table = tableOf(prepared, model, patterns);
  const idOf = (record: number): string => prepared.records[record]?.id ?? '';
  const pairs = scored.map(({ left, right, totalBits, verdict, rules }) => ({
    leftId: idOf(left),
    rightId: idOf(right),
    totalBits,
    verdict,
    rules,
  }));
  const comparedPairs = candidates.left.length;
  return {
    kind: { prepared, model, scorer, table, clusters, cuts: candidates.cuts, lifts, comparedPairs },
    pairs,
  };
}

function scoreWorthwhile(
  scorer: PairScorer,
  { left, right }: { readonly left: Uint32Array; readonly right: Uint32Array },
  { patterns, thresholds }: { readonly patterns: Patterns; readonly thresholds: Thresholds },
): readonly ScoredPair[] {
  const isWorthwhile = Uint8Array.from({ length: patterns.count }, (_, pattern) =>
    Number(
      scorer.plainBits(patterns.levels, pattern * patterns.fieldCount) >=
        thresholds.possibleBits - MOST_RARITY_BITS,
    ),
  );
  const { fieldCount } = patterns;
  const rows: Uint8Array[] = []; // one copy for all pairs of a row
  const scored: ScoredPair[] = [];
  for (let pair = 0; pair < left.length; pair += 1) {
    const row = patterns.of[pair] ?? 0;
    if (isWorthwhile[row] !== 1) continue;
    const levels = (rows[row] ??= patterns.levels.slice(row * fieldCount, (row + 1) * fieldCount));
    const score = scorer.scoreRelated(left[pair] ?? 0, right[pair] ?? 0, levels);
    if (score !== undefined) scored.push(score);
  }
  return scored;
}

function namedClusters({ prepared, clusters }: ResolvedKind): readonly (readonly string[])[] {
  const members = new Map<number, string[]>();
  clusters.of.forEach((root, record) => {
    const held = members.get(root) ?? [];
    held.push(prepared.records[record]?.id ?? '');
    members.set(root, held);
  });
  return [...members.values()].filter((ids) => ids.length > 1);
}
