import { compileEval, isBoolean } from '../compileEval';
import type { EvalCommand } from '../../../splunk/spl/tree';
import type { CommandDefinition, SearchRun } from '../command';
import { perRow } from '../flow';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';
import { toField, type FieldReader } from '../values';

export const evalCommand: CommandDefinition = {
  name: 'eval',
  kind: 'streaming',
  syntax: 'eval field=<expression>, field=<expression>; {name} in a field is filled in',
  refused: [],
  source: 'Search Reference, eval',
  compile: (command, run) => {
    if (command.kind !== 'eval')
      throw new SearchRefusal('bad-argument', 'eval was read in an unexpected form.');
    return perRow(compileAssignments(command, run));
  },
};

/**
 * The assignments of an eval, to be made row by row, each seeing the ones before.
 *
 * @returns what changes a row in place and gives it back.
 * @throws SearchRefusal for unknown functions and for a condition as the value of a field.
 */
export function compileAssignments({ assignments: written }: EvalCommand, run: SearchRun): (row: Row) => Row {
  const assignments = written.map(({ field, expression }) => {
    if (isBoolean(expression))
      throw new SearchRefusal(
        'bad-argument',
        `Fields cannot be assigned a boolean result, as '${field}' is. Instead, try if([bool expr], [expr], [expr]).`,
      );
    return { fieldOf: targetOf(field), compute: compileEval(expression, run.context) };
  });
  return (row) => {
    for (const { fieldOf, compute } of assignments) {
      const field = fieldOf(row);
      const value = compute(row);
      if (typeof value === 'boolean') row.set(field, undefined);
      else row.set(field, toField(value));
    }
    return row;
  };
}

/** `pre_{kind}` puts the row's kind into the name. */
function targetOf(field: string): (row: FieldReader) => string {
  if (!/\{[^{}]+\}/.test(field)) return () => field;
  return (row) => field.replace(/\{([^{}]+)\}/g, (_, name: string) => row.get(name)?.[0] ?? '');
}
