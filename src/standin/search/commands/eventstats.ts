import { readOptions, truth } from '../arguments';
import type { CommandDefinition } from '../command';
import { fieldsOf, wholeTable } from '../flow';
import { combinations, Groups, planStatistics, type Group } from '../grouping';
import { SearchRefusal } from '../refusal';
import { expandWildcards, hasWildcards } from '../wildcardStatistics';

export const eventstatsCommand: CommandDefinition = {
  name: 'eventstats',
  kind: 'dataset',
  syntax: 'eventstats [allnum=<bool>] <function>(<field or wildcard>) [as name] … [by <field>, …]',
  refused: ['allnum=true with min and max', 'the silent stop beyond 200 MB and 50,000 rows'],
  source: 'Search Reference, eventstats',
  compile: (command, run) => {
    if (command.kind !== 'aggregate')
      throw new SearchRefusal('bad-argument', 'eventstats was read in an unexpected form.');
    const options = readOptions('eventstats', command.options, ['allnum']);
    const isAllNumbers = truth('eventstats', 'allnum', options.get('allnum'), false);
    // Mistakes are told before anything is read.
    if (!hasWildcards(command)) planStatistics('eventstats', command.aggregations, run, isAllNumbers);
    const by = command.by.map(({ field }) => field);
    return wholeTable('eventstats', run, (rows, columns) => {
      const aggregations = hasWildcards(command)
        ? expandWildcards(command, fieldsOf(columns, rows))
        : command.aggregations;
      const plans = planStatistics('eventstats', aggregations, run, isAllNumbers);
      const groups = new Groups(by, plans);
      for (const row of rows) groups.add(row, Number(row.get('_time')?.[0] ?? Number.NaN));
      const found = new Map(groups.all().map((group): [string, Group] => [JSON.stringify(group.key), group]));
      for (const row of rows) {
        const group = found.get(JSON.stringify(combinations(row, by)[0] ?? null));
        plans.forEach(({ label }, at) => {
          const result = group?.states[at]?.result();
          if (result !== undefined) row.set(label, result);
        });
      }
      return { rows, columns };
    });
  },
};
