import { compileEval, isBoolean } from '../compileEval';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';
import { SearchRefusal } from '../refusal';
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
    const assignments = command.assignments.map(({ field, expression }) => {
      if (isBoolean(expression))
        throw new SearchRefusal(
          'bad-argument',
          `Fields cannot be assigned a boolean result, as '${field}' is. Instead, try if([bool expr], [expr], [expr]).`,
        );
      return { fieldOf: targetOf(field), compute: compileEval(expression, run.context) };
    });
    return perRow((row) => {
      for (const { fieldOf, compute } of assignments) {
        const field = fieldOf(row);
        const value = compute(row);
        if (typeof value === 'boolean') row.set(field, undefined);
        else row.set(field, toField(value));
      }
      return row;
    });
  },
};

/** `pre_{kind}` puts the row's kind into the name. */
function targetOf(field: string): (row: FieldReader) => string {
  if (!/\{[^{}]+\}/.test(field)) return () => field;
  return (row) => field.replace(/\{([^{}]+)\}/g, (_, name: string) => row.get(name)?.[0] ?? '');
}
