// Comparison as eval and where do it: texts by case, numbers as numbers, null unknown.
import { compareTexts, entries, toNumber, toText, type EvalValue } from './values';

/** Compares two values; of a multivalue, one entry that fits is enough. */
export function compare(
  operator: '=' | '!=' | '<' | '<=' | '>' | '>=',
  left: EvalValue,
  right: EvalValue,
): boolean | null {
  if (left === null || right === null) return null;
  if (typeof left === 'object' || typeof right === 'object') {
    return entries(left).some((first) =>
      entries(right).some((second) => compare(operator, first, second) === true),
    );
  }
  const order = orderOf(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function orderOf(left: EvalValue, right: EvalValue): number {
  const leftNumber = toNumber(left);
  const rightNumber = leftNumber === undefined ? undefined : toNumber(right);
  if (leftNumber !== undefined && rightNumber !== undefined) return leftNumber - rightNumber;
  return compareTexts(toText(left) ?? '', toText(right) ?? '');
}
