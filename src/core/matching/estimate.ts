// m, u and the prior, estimated from the records themselves; nobody says which pairs match.
//
// u from random pairs, nearly all of which are strangers. m by expectation–maximisation over the pairs of each blocking
// pass, leaving out the fields that its key is made of, since those agree there by construction; the passes' results are
// pooled. (Fellegi & Sunter 1969; Winkler 1988; blocking fields left out as in Splink, Linacre et al. 2022.)
import type { Candidates } from './candidates';
import { hashNumbers } from './hashing';
import { startingModel, weightsOf, type Model } from './model';
import type { Patterns } from './patterns';
import { comparePair, type PreparedRecords } from './prepare';
import { chanceOf, oddsBits } from './weightTable';

const MAX_SAMPLED_PAIRS = 300_000;
const ROUNDS = 20;
const PRIOR_ROUNDS = 30;
/** The starting table counts like so many pairs: with a handful of records it decides, with hundreds it is outvoted. */
const STARTING_MATCHES = 20;
const STARTING_STRANGERS = 1000;
/** A pass with fewer pairs tells nothing of its own. */
const LEAST_PAIRS_OF_A_PASS = 10;
const LEAST_CHANCE = 1e-4; // of m: one pair in ten thousand may always be so

/** Levels of random pairs: of each level how many. */
interface Sample {
  readonly counts: Float64Array;
  readonly pairs: number;
  /** Pairs there are in all. */
  readonly allPairs: number;
}

/** Estimates the model of prepared records from what their candidates show. */
export function estimateModel(prepared: PreparedRecords, candidates: Candidates, patterns: Patterns): Model {
  const model = startingModel(prepared.fields);
  const sample = samplePairs(prepared, model);
  const noMatches = new Float64Array(model.m.length);
  estimateStrangers(model, prepared, sample, noMatches);
  const matches = estimateMatches(model, candidates, patterns, sample);
  estimateStrangers(model, prepared, sample, matches);
  estimateMatches(model, candidates, patterns, sample);
  return model;
}

function samplePairs(prepared: PreparedRecords, model: Model): Sample {
  const count = prepared.records.length;
  const allPairs = countPairs(prepared);
  const counts = new Float64Array(model.m.length);
  const row = new Uint8Array(model.fields.length);
  let pairs = 0;
  const add = (left: number, right: number): void => {
    const source = prepared.cleanSource[left] ?? 0;
    if (left === right || (source !== 0 && source === prepared.cleanSource[right])) return;
    comparePair(prepared, { left, right }, row);
    row.forEach((level, field) => {
      const place = (model.starts[field] ?? 0) + level;
      counts[place] = (counts[place] ?? 0) + 1;
    });
    pairs += 1;
  };
  if ((count * (count - 1)) / 2 <= MAX_SAMPLED_PAIRS)
    for (let left = 0; left < count; left += 1)
      for (let right = left + 1; right < count; right += 1) add(left, right);
  else
    for (let draw = 0; draw < MAX_SAMPLED_PAIRS; draw += 1)
      add(hashNumbers(draw, 1) % count, hashNumbers(draw, 2) % count);
  return { counts, pairs, allPairs };
}

/** Pairs that could match: those within a source that holds everybody once cannot. */
function countPairs({ records, cleanSource }: PreparedRecords): number {
  const pairsOf = (count: number): number => (count * (count - 1)) / 2;
  const ofSource = new Map<number, number>();
  for (const source of cleanSource) if (source > 0) ofSource.set(source, (ofSource.get(source) ?? 0) + 1);
  return Math.max(
    1,
    [...ofSource.values()].reduce((pairs, count) => pairs - pairsOf(count), pairsOf(records.length)),
  );
}

/** u: levels of random pairs, less the matches expected among them; exact where values can be counted. */
function estimateStrangers(
  model: Model,
  prepared: PreparedRecords,
  sample: Sample,
  matches: Float64Array,
): void {
  const start = startingModel(model.fields);
  const exactShares = prepared.comparisons.flatMap((comparison) =>
    comparison.fields.map((_, field) => comparison.agreementShare?.(field)),
  );
  model.fields.forEach(({ levels }, field) => {
    const from = (model.starts[field] ?? 0) + 1;
    const scale = sample.pairs / sample.allPairs;
    const counts = levels.map((_, level) => {
      const seen = sample.counts[from + level] ?? 0;
      return Math.max(0, seen - (matches[from + level] ?? 0) * scale);
    });
    const said = counts.reduce((sum, count) => sum + count, 0);
    const share = exactShares[field];
    if (share !== undefined) {
      const matched = (matches[from] ?? 0) * scale;
      counts[0] = Math.max(0, share * (said + matched) - matched);
    }
    const all = counts.reduce((sum, count) => sum + count, 0) + STARTING_STRANGERS;
    counts.forEach((count, level) => {
      const believed = start.u[from + level] ?? 0;
      const chance = (count + STARTING_STRANGERS * believed) / all;
      model.u[from + level] = Math.max(chance, Math.min(believed, 0.5 / all));
    });
  });
}

/** m and the prior. @returns of each level the matches expected among all compared pairs. */
function estimateMatches(
  model: Model,
  candidates: Candidates,
  patterns: Patterns,
  sample: Sample,
): Float64Array {
  const start = startingModel(model.fields);
  const pooled = new Float64Array(model.m.length);
  candidates.passes.forEach(({ keyFields }, pass) => {
    const pairs = pairsOfPass(candidates, patterns, pass);
    const used = model.fields.map(({ field }) => !keyFields.includes(field));
    const found = matchesOfPass(model, patterns, pairs, used);
    found.forEach((count, place) => {
      pooled[place] = (pooled[place] ?? 0) + count;
    });
  });
  setM(model, pooled, start);
  return estimatePrior(model, patterns, sample);
}

function pairsOfPass({ foundBy }: Candidates, patterns: Patterns, pass: number): Float64Array {
  const pairs = new Float64Array(patterns.count);
  const bit = 1 << pass;
  foundBy.forEach((bits, pair) => {
    if ((bits & bit) === 0) return;
    const pattern = patterns.of[pair] ?? 0;
    pairs[pattern] = (pairs[pattern] ?? 0) + 1;
  });
  return pairs;
}

/** Expected matches at each level of the used fields among the pairs of a pass. */
function matchesOfPass(
  model: Model,
  patterns: Patterns,
  pairs: Float64Array,
  used: readonly boolean[],
): Float64Array {
  const all = pairs.reduce((sum, count) => sum + count, 0);
  const start = startingModel(model.fields);
  if (all < LEAST_PAIRS_OF_A_PASS) return new Float64Array(model.m.length);
  const own: Model = { ...model, m: model.m.slice(), prior: 0.1 };
  let matches = new Float64Array(model.m.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = expect(own, patterns, pairs, used);
    matches = found.matches;
    setM(own, matches, start);
    own.prior = Math.min(0.999, Math.max(1 / (all + 1), found.total / all));
  }
  return matches;
}

/** One expectation step. */
function expect(
  model: Model,
  patterns: Patterns,
  pairs: Float64Array,
  used: readonly boolean[],
): { readonly matches: Float64Array<ArrayBuffer>; readonly total: number } {
  const weights = weightsOf(model);
  const { starts } = model;
  const matches = new Float64Array(model.m.length);
  const priorBits = oddsBits(model.prior);
  let total = 0;
  for (let pattern = 0; pattern < patterns.count; pattern += 1) {
    const count = pairs[pattern] ?? 0;
    if (count === 0) continue;
    const from = pattern * patterns.fieldCount;
    let bits = priorBits;
    for (let field = 0; field < patterns.fieldCount; field += 1)
      if (used[field] === true)
        bits += weights[(starts[field] ?? 0) + (patterns.levels[from + field] ?? 0)] ?? 0;
    const expected = count * chanceOf(bits);
    total += expected;
    for (let field = 0; field < patterns.fieldCount; field += 1) {
      if (used[field] !== true) continue;
      const place = (starts[field] ?? 0) + (patterns.levels[from + field] ?? 0);
      matches[place] = (matches[place] ?? 0) + expected;
    }
  }
  return { matches, total };
}

/** The maximisation step, with what was believed at first as if it were pairs. */
function setM(model: Model, matches: Float64Array, start: Model): void {
  model.fields.forEach(({ levels }, field) => {
    const from = (model.starts[field] ?? 0) + 1;
    const all = levels.reduce((sum, _, level) => sum + (matches[from + level] ?? 0), STARTING_MATCHES);
    levels.forEach((_, level) => {
      const count = (matches[from + level] ?? 0) + STARTING_MATCHES * (start.m[from + level] ?? 0);
      model.m[from + level] = Math.max(LEAST_CHANCE, count / all);
    });
  });
}

/** The share of matches among all pairs: those that blocking left out are strangers nearly all. */
function estimatePrior(model: Model, patterns: Patterns, { allPairs }: Sample): Float64Array {
  const used = model.fields.map(() => true);
  let matches = new Float64Array(model.m.length);
  for (let round = 0; round < PRIOR_ROUNDS; round += 1) {
    const found = expect(model, patterns, patterns.pairs, used);
    matches = found.matches;
    // One match more than found, so that the first pair of a small file has a chance.
    const prior = Math.min(0.5, (found.total + 1) / (allPairs + 2));
    const isSettled = Math.abs(Math.log2(prior / model.prior)) < 0.001;
    model.prior = prior;
    if (isSettled) break;
  }
  return matches;
}
