// The terms of `tstats … where` over columns: a term is asked once per distinct value, not once per row.
import type { SearchExpression } from '../../../splunk/spl/tree';
import type { ColumnBlock, FieldValue } from '../host';
import { compileTerms, type RowTest, type TermContext } from '../searchTerms';
import { timeBounds } from '../time/resolveTime';
import { formatNumber } from '../values';

/** Marks rows of a block: 1 where the terms fit. Only the block's `rows` count; other places hold anything. */
export type BlockTest = (block: ColumnBlock) => Uint8Array;

/** Makes a test of blocks of the terms; the same terms as `compileTerms`, which refuses what tstats cannot look at. */
export function compileBlockTerms(expression: SearchExpression, context: TermContext): BlockTest {
  switch (expression.kind) {
    case 'and':
      return merged(expression.parts, context, (left, right) => left & right);
    case 'or':
      return merged(expression.parts, context, (left, right) => left | right);
    case 'not': {
      const test = compileBlockTerms(expression.part, context);
      return (block) => test(block).map((bit) => 1 - bit);
    }
    case 'comparison':
    case 'in': {
      const field = timeBounds[expression.field]?.field ?? expression.field;
      const test = ofOneValue(field, compileTerms(expression, context));
      return field === '_time' ? (block) => timeMask(block, test) : (block) => valueMask(block, field, test);
    }
    default: {
      const test = compileTerms(expression, context);
      const bit = test({ get: () => undefined }) ? 1 : 0;
      return (block) => new Uint8Array(block.times.length).fill(bit);
    }
  }
}

/** Masks are made anew for each block, so the first takes the others in. */
function merged(
  parts: readonly SearchExpression[],
  context: TermContext,
  merge: (left: number, right: number) => number,
): BlockTest {
  const [first, ...others] = parts.map((part) => compileBlockTerms(part, context));
  if (first === undefined) throw new Error('A group of search terms is empty.');
  return (block) => {
    const mask = first(block);
    for (const test of others) {
      const next = test(block);
      for (let at = 0; at < block.rows.length; at++) {
        const row = block.rows[at] ?? 0;
        mask[row] = merge(mask[row] ?? 0, next[row] ?? 0);
      }
    }
    return mask;
  };
}

/** A test of rows by one field, as a test of one value; a term fits a row when it fits one of the values. */
export function ofOneValue(field: string, test: RowTest): (value: string) => boolean {
  let values: FieldValue = [];
  const reader = { get: (name: string) => (name === field ? values : undefined) };
  return (value) => {
    values = [value];
    return test(reader);
  };
}

const [UNASKED, MISSES, FITS] = [0, 1, 2] as const;

/** Only values of rows that the hint left are asked: a search for few identifiers meets few of a block's thousands. */
function valueMask(block: ColumnBlock, field: string, test: (value: string) => boolean): Uint8Array {
  const mask = new Uint8Array(block.times.length);
  const column = block.column(field);
  if (column === undefined) return mask;
  const { dictionary, starts, ordinals } = column;
  const answers = new Uint8Array(dictionary.length);
  for (let place = 0; place < block.rows.length; place++) {
    const row = block.rows[place] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const ordinal = ordinals[at] ?? 0;
      if (answers[ordinal] === UNASKED) answers[ordinal] = test(dictionary[ordinal] ?? '') ? FITS : MISSES;
      if (answers[ordinal] !== FITS) continue;
      mask[row] = 1;
      break;
    }
  }
  return mask;
}

function timeMask({ rows, times }: ColumnBlock, test: (value: string) => boolean): Uint8Array {
  const mask = new Uint8Array(times.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (test(formatNumber(times[row] ?? 0))) mask[row] = 1;
  }
  return mask;
}
