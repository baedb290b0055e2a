// The Fellegi–Sunter model in arrays: one chance m and one chance u for each level of each field.
import type { FieldDefinition } from './comparison';
import { startingLevels } from './startingTable';

export interface Model {
  readonly fields: readonly FieldDefinition[];
  /** Where the levels of each field start; level 0 ("missing") has a place, and weighs nothing. */
  readonly starts: Uint32Array;
  readonly m: Float64Array;
  readonly u: Float64Array;
  /** Chance that two random records are one thing. */
  prior: number;
}

/** The model before any record is seen. */
export function startingModel(fields: readonly FieldDefinition[]): Model {
  const starts = new Uint32Array(fields.length + 1);
  fields.forEach(({ levels }, field) => {
    starts[field + 1] = (starts[field] ?? 0) + levels.length + 1;
  });
  const size = starts[fields.length] ?? 0;
  const model: Model = { fields, starts, m: new Float64Array(size), u: new Float64Array(size), prior: 0.001 };
  fields.forEach(({ field, levels }, at) => {
    const starting = startingLevels(field);
    levels.forEach((_, index) => {
      const place = (starts[at] ?? 0) + index + 1;
      model.m[place] = starting.m[index] ?? 0.01;
      model.u[place] = starting.u[index] ?? 0.01;
    });
  });
  return model;
}

/** log2(m / u) of every level; 0 where a side is missing: silence is no evidence. */
export function weightsOf({ starts, fields, m, u }: Model): Float64Array {
  const weights = new Float64Array(m.length);
  for (let place = 0; place < m.length; place += 1)
    weights[place] = Math.log2((m[place] ?? 1) / (u[place] ?? 1));
  fields.forEach((_, field) => {
    weights[starts[field] ?? 0] = 0;
  });
  return weights;
}
