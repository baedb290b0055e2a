import type { AggregateCommand } from '../../../splunk/spl/tree';
import { readOptions, truth, wholeNumber } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { fieldsOf, holdRows, inBatches } from '../flow';
import { Groups, planStatistics, type Group } from '../grouping';
import type { FieldValue } from '../host';
import { SearchRefusal } from '../refusal';
import { Row } from '../row';
import { expandWildcards, hasWildcards } from '../wildcardStatistics';

export const statsCommand: CommandDefinition = {
  name: 'stats',
  kind: 'transforming',
  syntax:
    'stats [allnum=<bool>] [partitions=<count>] <function>(<field or wildcard> | eval(<expression>)) [as name] … [by <field>, … [dedup_splitvals=<bool>]]',
  refused: ['delim', 'allnum=true with min and max', 'sparkline'],
  source: 'Search Reference, stats',
  compile: (command, run) => {
    if (command.kind !== 'aggregate')
      throw new SearchRefusal('bad-argument', 'stats was read in an unexpected form.');
    if (command.aggregations.length === 0)
      throw new SearchRefusal(
        'bad-argument',
        "The command 'stats' needs at least one function, such as count.",
      );
    const plan = planStats(command, run);
    return (input) => {
      // Names that a wildcard fits are known only when all rows are.
      let columns: readonly string[] = [];
      const note = (names: readonly string[]): void => {
        columns = names;
      };
      return { batches: grouped(plan, input, note), columns: () => columns, isClosed: false };
    };
  },
};

interface StatsPlan {
  readonly command: AggregateCommand;
  readonly run: SearchRun;
  readonly by: readonly string[];
  readonly isAllNumbers: boolean;
  readonly countsOnce: boolean;
}

function planStats(command: AggregateCommand, run: SearchRun): StatsPlan {
  const options = readOptions('stats', command.options, ['allnum', 'partitions', 'dedup_splitvals']);
  // How many threads reduce it changes nothing about the result.
  wholeNumber('stats', 'partitions', options.get('partitions'), { fallback: 1 });
  const plan = {
    command,
    run,
    by: command.by.map(({ field }) => field),
    isAllNumbers: truth('stats', 'allnum', options.get('allnum'), false),
    countsOnce: truth('stats', 'dedup_splitvals', options.get('dedup_splitvals'), false),
  };
  // Mistakes are told before anything is read.
  if (!hasWildcards(command)) planStatistics('stats', command.aggregations, run, plan.isAllNumbers);
  return plan;
}

async function* grouped(
  { command, run, by, isAllNumbers, countsOnce }: StatsPlan,
  input: Flow,
  note: (columns: readonly string[]) => void,
): AsyncGenerator<readonly Row[]> {
  const held = hasWildcards(command) ? await holdRows(input, run, 'stats') : undefined;
  const aggregations =
    held === undefined ? command.aggregations : expandWildcards(command, fieldsOf(input.columns(), held));
  const plans = planStatistics('stats', aggregations, run, isAllNumbers);
  note([...by, ...plans.map(({ label }) => label)]);
  const groups = new Groups(by, plans, countsOnce);
  for await (const batch of held === undefined ? input.batches : inBatches(held)) {
    for (const row of batch) groups.add(row, Number(row.get('_time')?.[0] ?? Number.NaN));
    await run.breathe();
  }
  yield groups.all().map((group) => groupRow(group, by, plans));
}

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
