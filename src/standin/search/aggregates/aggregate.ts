// What one statistical function is. A state is made per group and fed with every value of the field in that group.
import type { FieldValue } from '../host';

export interface AggregateState {
  /** @param value - one entry of the field; `time` - epoch seconds of its row, NaN if it has none. */
  readonly add: (value: string, time: number) => void;
  /** Undefined where there is no answer (an average of nothing). */
  readonly result: () => FieldValue | undefined;
}

export interface AggregateDefinition {
  /** Lower case, without its number: `perc` for perc95. */
  readonly name: string;
  readonly syntax: string;
  /** Other names of the same function. */
  readonly aliases?: readonly string[];
  /** Carries a number in its name: `perc95`. */
  readonly isNumbered?: true;
  readonly create: (number: number) => AggregateState;
}
