// mvfilter and mvmap compute an expression once for each entry of a field.
import type { EvalExpression } from '../../../splunk/spl/tree';
import { SearchRefusal } from '../refusal';
import { entries, fromEntries, fromField, type FieldReader } from '../values';
import type { EvalFunction } from './evalFunction';

export const multivalueExpressionFunctions: readonly EvalFunction[] = [
  {
    name: 'mvfilter',
    syntax: 'mvfilter(condition on one field)',
    arity: [1, 1],
    compile: ([condition], context, compileEval) => {
      const fields = condition === undefined ? [] : [...new Set(fieldsOf(condition))];
      const [field] = fields;
      if (condition === undefined || field === undefined || fields.length > 1)
        throw new SearchRefusal(
          'bad-argument',
          `The condition of 'mvfilter' must name exactly one field; it names ${fields.length}: ${fields.join(', ')}.`,
        );
      const test = compileEval(condition, context);
      return (row) =>
        fromEntries((row.get(field) ?? []).filter((entry) => test(withEntry(row, field, entry)) === true));
    },
  },
  {
    name: 'mvmap',
    syntax: 'mvmap(field, expression)',
    arity: [2, 2],
    compile: ([list, expression], context, compileEval) => {
      const [field, ...others] = list === undefined ? [] : [...new Set(fieldsOf(list))];
      if (list === undefined || expression === undefined || field === undefined || others.length > 0)
        throw new SearchRefusal('bad-argument', `The first argument of 'mvmap' must name exactly one field.`);
      const [values, change] = [compileEval(list, context), compileEval(expression, context)];
      return (row) =>
        fromEntries(entries(values(row)).flatMap((entry) => entries(change(withEntry(row, field, entry)))));
    },
  },
  {
    name: 'mvreverse',
    syntax: 'mvreverse(values)',
    arity: [1, 1],
    apply: ([value = null]) => fromField([...entries(value)].reverse()),
  },
];

function withEntry(row: FieldReader, field: string, entry: string): FieldReader {
  return { get: (name) => (name === field ? [entry] : row.get(name)) };
}

function fieldsOf(expression: EvalExpression): readonly string[] {
  switch (expression.kind) {
    case 'field':
      return [expression.name];
    case 'call':
      return expression.arguments.flatMap(fieldsOf);
    case 'binary':
      return [...fieldsOf(expression.left), ...fieldsOf(expression.right)];
    case 'unary':
      return fieldsOf(expression.operand);
    default:
      return [];
  }
}
