import { readOptions } from '../arguments';
import type { CommandDefinition } from '../command';
import { wholeTable } from '../flow';
import { combinations, Groups, planStatistics, type Group } from '../grouping';
import { SearchRefusal } from '../refusal';

export const eventstatsCommand: CommandDefinition = {
  name: 'eventstats',
  kind: 'dataset',
  syntax: 'eventstats <function>(<field>) [as name] … [by <field>, …]',
  refused: ['allnum', 'the silent stop beyond 200 MB and 50,000 rows'],
  source: 'Search Reference, eventstats',
  compile: (command, run) => {
    if (command.kind !== 'aggregate')
      throw new SearchRefusal('bad-argument', 'eventstats was read in an unexpected form.');
    readOptions('eventstats', command.options, []);
    const plans = planStatistics('eventstats', command.aggregations, run);
    const by = command.by.map(({ field }) => field);
    return wholeTable('eventstats', run, (rows, columns) => {
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
