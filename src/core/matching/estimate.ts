// m, u and the prior, estimated from the records themselves; nobody says which pairs match.
//
// u from random pairs, nearly all of which are strangers. m by expectation–maximisation over the pairs of each blocking
// pass, leaving out the fields that its key is made of, since those agree there by construction; the passes' results are
// pooled. (Fellegi & Sunter 1969; Winkler 1988; blocking fields left out as in Splink, Linacre et al. 2022.)
import type { Candidates } from './candidates';
import { hashNumbers } from './hashing';
import { startingModel, weightsOf, type Model } from './model';
import { comparePairs, withoutFields, type CountedRows, type Patterns } from './patterns';
import type { PreparedRecords } from './prepare';
import { oddsBits } from './weightTable';

const MAX_SAMPLED_PAIRS = 100_000;
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

/** Pairs of one blocking pass in the fields that its key is not made of. */
interface PassRows {
  readonly rows: CountedRows;
  readonly isUsed: readonly boolean[];
}

/** Estimates the model of prepared records from what their candidates show. */
export function estimateModel(prepared: PreparedRecords, candidates: Candidates, patterns: Patterns): Model {
  const model = startingModel(prepared.fields);
  const sample = samplePairs(prepared, model);
  const passes = rowsOfPasses(prepared, candidates, patterns);
  const noMatches = new Float64Array(model.m.length);
  estimateStrangers(model, prepared, sample, noMatches);
  const matches = estimateMatches(model, passes, patterns, sample);
  estimateStrangers(model, prepared, sample, matches);
  estimateMatches(model, passes, patterns, sample);
  return model;
}

function samplePairs(prepared: PreparedRecords, model: Model): Sample {
  const drawn = drawPairs(prepared);
  const { levels, fieldCount, count, pairs } = comparePairs(prepared, drawn);
  const counts = new Float64Array(model.m.length);
  for (let row = 0; row < count; row += 1)
    for (let field = 0; field < fieldCount; field += 1) {
      const place = (model.starts[field] ?? 0) + (levels[row * fieldCount + field] ?? 0);
      counts[place] = (counts[place] ?? 0) + (pairs[row] ?? 0);
    }
  return { counts, pairs: drawn.left.length, allPairs: countPairs(prepared) };
}

/** All pairs of a small file, of a larger one some. */
function drawPairs({ records, cleanSource }: PreparedRecords): Pick<Candidates, 'left' | 'right'> {
  const count = records.length;
  const left = new Uint32Array(MAX_SAMPLED_PAIRS);
  const right = new Uint32Array(MAX_SAMPLED_PAIRS);
  let used = 0;
  const add = (one: number, other: number): void => {
    const source = cleanSource[one] ?? 0;
    if (one === other || (source !== 0 && source === cleanSource[other])) return;
    left[used] = one;
    right[used] = other;
    used += 1;
  };
  if ((count * (count - 1)) / 2 <= MAX_SAMPLED_PAIRS)
    for (let one = 0; one < count; one += 1)
      for (let other = one + 1; other < count; other += 1) add(one, other);
  else
    for (let draw = 0; draw < MAX_SAMPLED_PAIRS; draw += 1)
      add(hashNumbers(draw, 1) % count, hashNumbers(draw, 2) % count);
  return { left: left.subarray(0, used), right: right.subarray(0, used) };
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
  passes: readonly PassRows[],
  patterns: Patterns,
  sample: Sample,
): Float64Array {
  const pooled = new Float64Array(model.m.length);
  for (const pass of passes)
    matchesOfPass(model, pass).forEach((count, place) => {
      pooled[place] = (pooled[place] ?? 0) + count;
    });
  setM(model, pooled, startingModel(model.fields));
  return estimatePrior(model, patterns, sample);
}

function rowsOfPasses(
  { fields }: PreparedRecords,
  { foundBy, passes }: Candidates,
  patterns: Patterns,
): readonly PassRows[] {
  const counts = passes.map(() => new Float64Array(patterns.count));
  foundBy.forEach((found, word) => {
    for (let pair = 0; pair < found.length; pair += 1) {
      const row = patterns.of[pair] ?? 0;
      for (let bits = found[pair] ?? 0; bits !== 0; bits &= bits - 1) {
        const ofPass = counts[32 * word + 31 - Math.clz32(bits & -bits)];
        if (ofPass !== undefined) ofPass[row] = (ofPass[row] ?? 0) + 1;
      }
    }
  });
  const radices = fields.map(({ levels }) => levels.length + 1);
  return passes.map(({ keyFields }, pass) => {
    const isUsed = fields.map(({ field }) => !keyFields.includes(field));
    const pairs = counts[pass] ?? new Float64Array(patterns.count);
    return { rows: withoutFields({ ...patterns, pairs }, isUsed, radices), isUsed };
  });
}

/** Expected matches at each level of the used fields among the pairs of a pass. */
function matchesOfPass(model: Model, { rows, isUsed }: PassRows): Float64Array {
  const all = rows.pairs.reduce((sum, count) => sum + count, 0);
  const start = startingModel(model.fields);
  let matches = new Float64Array(model.m.length);
  if (all < LEAST_PAIRS_OF_A_PASS) return matches;
  const own: Model = { ...model, m: model.m.slice(), prior: 0.1 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = expect(own, rows);
    matches = found.matches;
    setM(own, matches, start);
    own.prior = Math.min(0.999, Math.max(1 / (all + 1), found.total / all));
  }
  isUsed.forEach((used, field) => {
    if (!used) matches.fill(0, model.starts[field], model.starts[field + 1]);
  });
  return matches;
}

/** One expectation step, in odds: no logarithm for a row. */
function expect(
  model: Model,
  { levels, fieldCount, count, pairs }: CountedRows,
): { readonly matches: Float64Array<ArrayBuffer>; readonly total: number } {
  const ratios = weightsOf(model).map((bits) => 2 ** bits);
  const { starts } = model;
  const matches = new Float64Array(model.m.length);
  const priorOdds = 2 ** oddsBits(model.prior);
  let total = 0;
  for (let row = 0; row < count; row += 1) {
    const from = row * fieldCount;
    let odds = priorOdds;
    for (let field = 0; field < fieldCount; field += 1)
      odds *= ratios[(starts[field] ?? 0) + (levels[from + field] ?? 0)] ?? 1;
    const expected = ((pairs[row] ?? 0) * odds) / (1 + odds);
    total += expected;
    for (let field = 0; field < fieldCount; field += 1) {
      const place = (starts[field] ?? 0) + (levels[from + field] ?? 0);
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
  let matches = new Float64Array(model.m.length);
  for (let round = 0; round < PRIOR_ROUNDS; round += 1) {
    const found = expect(model, patterns);
    matches = found.matches;
    // One match more than found, so that the first pair of a small file has a chance.
    const prior = Math.min(0.5, (found.total + 1) / (allPairs + 2));
    const isSettled = Math.abs(Math.log2(prior / model.prior)) < 0.001;
    model.prior = prior;
    if (isSettled) break;
  }
  return matches;
}
