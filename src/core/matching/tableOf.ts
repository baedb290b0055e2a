// The model as the table that people read.
import { weightsOf, type Model } from './model';
import type { Patterns } from './patterns';
import type { PreparedRecords } from './prepare';
import { chanceOf, oddsBits, type WeightTable } from './weightTable';

/** Writes a model down, with how many compared pairs stand behind each level. */
export function tableOf(prepared: PreparedRecords, model: Model, patterns: Patterns): WeightTable {
  const weights = weightsOf(model);
  const priorBits = oddsBits(model.prior);
  const [pairs, matches] = [new Float64Array(model.m.length), new Float64Array(model.m.length)];
  for (let pattern = 0; pattern < patterns.count; pattern += 1) {
    const places = model.fields.map(
      (_, field) =>
        (model.starts[field] ?? 0) + (patterns.levels[pattern * patterns.fieldCount + field] ?? 0),
    );
    const chance = chanceOf(places.reduce((bits, place) => bits + (weights[place] ?? 0), priorBits));
    const count = patterns.pairs[pattern] ?? 0;
    for (const place of places) {
      pairs[place] = (pairs[place] ?? 0) + count;
      matches[place] = (matches[place] ?? 0) + count * chance;
    }
  }
  return {
    version: 1,
    kind: prepared.kind,
    records: prepared.records.length,
    prior: model.prior,
    priorBits,
    fields: model.fields.map(({ field, sort, levels }, at) => ({
      field,
      sort,
      levels: levels.map((level, index) => {
        const place = (model.starts[at] ?? 0) + index + 1;
        return {
          level,
          m: model.m[place] ?? 0,
          u: model.u[place] ?? 0,
          weightBits: weights[place] ?? 0,
          pairs: pairs[place] ?? 0,
          expectedMatches: matches[place] ?? 0,
        };
      }),
    })),
  };
}
