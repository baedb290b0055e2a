import { readOptions } from '../arguments';
import type { CommandDefinition, Flow } from '../command';
import { Groups, planStatistics, type Group } from '../grouping';
import type { FieldValue } from '../host';
import { SearchRefusal } from '../refusal';
import { Row } from '../row';

export const statsCommand: CommandDefinition = {
  name: 'stats',
  kind: 'transforming',
  syntax: 'stats <function>(<field> | eval(<expression>)) [as name] … [by <field>, …]',
  refused: ['allnum', 'delim', 'partitions', 'dedup_splitvals', 'wildcards in functions', 'sparkline'],
  source: 'Search Reference, stats',
  compile: (command, run) => {
    if (command.kind !== 'aggregate')
      throw new SearchRefusal('bad-argument', 'stats was read in an unexpected form.');
    readOptions('stats', command.options, []);
    if (command.aggregations.length === 0)
      throw new SearchRefusal(
        'bad-argument',
        "The command 'stats' needs at least one function, such as count.",
      );
    const plans = planStatistics('stats', command.aggregations, run);
    const by = command.by.map(({ field }) => field);
    const columns = [...by, ...plans.map(({ label }) => label)];
    async function* batches(input: Flow): AsyncGenerator<readonly Row[]> {
      const groups = new Groups(by, plans);
      for await (const batch of input.batches) {
        for (const row of batch) groups.add(row, Number(row.get('_time')?.[0] ?? Number.NaN));
        await run.breathe();
      }
      yield groups.all().map((group) => groupRow(group, by, plans));
    }
    return (input) => ({ batches: batches(input), columns: () => columns, isClosed: false });
  },
};

/** A group as a row: the fields it is grouped by, then its statistics. */
export function groupRow(
  group: Group,
  by: readonly string[],
  plans: readonly { readonly label: string }[],
): Row {
  return resultRow(
    group.key,
    group.states.map((state) => state.result()),
    by,
    plans,
  );
}

/** A group whose results are known already, as a row. */
export function resultRow(
  key: FieldValue,
  results: readonly (FieldValue | undefined)[],
  by: readonly string[],
  plans: readonly { readonly label: string }[],
): Row {
  const values = new Map<string, FieldValue>();
  by.forEach((field, at) => values.set(field, [key[at] ?? '']));
  plans.forEach(({ label }, at) => {
    const result = results[at];
    if (result !== undefined) values.set(label, result);
  });
  return new Row(values);
}
