import { misuse, readArguments, truth, wholeNumber } from '../arguments';
import type { CommandDefinition } from '../command';
import { wholeTable } from '../flow';
import { combinations } from '../grouping';
import type { FieldValue } from '../host';
import { Row } from '../row';

export const topCommand = commonValues('top', -1);
export const rareCommand = commonValues('rare', 1);

interface Counted {
  readonly key: FieldValue;
  readonly by: FieldValue;
  count: number;
}

function commonValues(name: 'top' | 'rare', direction: 1 | -1): CommandDefinition {
  const syntax = `${name} [<limit>] <field>, … [by <field>, …] [limit=] [countfield=] [percentfield=] [showcount=] [showperc=] [useother=<bool>] [otherstr=<text>]`;
  return {
    name,
    kind: 'transforming',
    syntax,
    refused: [],
    source: `Search Reference, ${name}`,
    compile: (command, run) => {
      const { options, words } = readArguments(command, [
        'limit',
        'countfield',
        'percentfield',
        'showcount',
        'showperc',
        'useother',
        'otherstr',
      ]);
      const isCounted = words[0] !== undefined && !words[0].isQuoted && /^\d+$/.test(words[0].text);
      const limit = wholeNumber(
        name,
        'limit',
        options.get('limit') ?? (isCounted ? words[0]?.text : undefined),
        { fallback: 10 },
      );
      const names = words.slice(isCounted ? 1 : 0).map(({ text }) => text);
      const byAt = names.findIndex((word) => word.toLowerCase() === 'by');
      const [fields, by] = byAt < 0 ? [names, []] : [names.slice(0, byAt), names.slice(byAt + 1)];
      if (fields.length === 0) misuse(name, syntax);
      const countField = truth(name, 'showcount', options.get('showcount'), true)
        ? (options.get('countfield') ?? 'count')
        : undefined;
      const percentField = truth(name, 'showperc', options.get('showperc'), true)
        ? (options.get('percentfield') ?? 'percent')
        : undefined;
      const other = truth(name, 'useother', options.get('useother'), false)
        ? (options.get('otherstr') ?? 'OTHER')
        : undefined;
      const columns = [...by, ...fields, countField, percentField].filter((column) => column !== undefined);
      return wholeTable(name, run, (rows) => ({
        columns,
        rows: partsOf(countAll(rows, fields, by)).flatMap((part) => {
          const total = part.reduce((sum, { count }) => sum + count, 0);
          const all = part.sort((left, right) => (left.count - right.count) * direction);
          const ranked = limit === 0 ? all : all.slice(0, limit);
          const rest = otherOf(all.slice(ranked.length), fields, other);
          return [...ranked, ...rest].map((one) => {
            const row = new Row();
            by.forEach((field, at) => row.set(field, [one.by[at] ?? '']));
            fields.forEach((field, at) => row.set(field, [one.key[at] ?? '']));
            if (countField !== undefined) row.set(countField, [String(one.count)]);
            if (percentField !== undefined) row.set(percentField, [((one.count / total) * 100).toFixed(6)]);
            return row;
          });
        }),
      }));
    },
  };
}

/** One row for all that the limit left out, if it is asked for and there is any. */
function otherOf(
  rest: readonly Counted[],
  fields: readonly string[],
  other: string | undefined,
): readonly Counted[] {
  const [first] = rest;
  if (first === undefined || other === undefined) return [];
  const count = rest.reduce((sum, one) => sum + one.count, 0);
  return [{ by: first.by, key: fields.map(() => other), count }];
}

function countAll(
  rows: readonly Row[],
  fields: readonly string[],
  by: readonly string[],
): readonly Counted[] {
  const counts = new Map<string, Counted>();
  for (const row of rows)
    for (const key of combinations(row, [...by, ...fields])) {
      const name = JSON.stringify(key);
      const known = counts.get(name);
      if (known === undefined)
        counts.set(name, { by: key.slice(0, by.length), key: key.slice(by.length), count: 1 });
      else known.count++;
    }
  return [...counts.values()];
}

/** One part for each value of the `by` fields, in their order. */
function partsOf(counted: readonly Counted[]): readonly Counted[][] {
  const parts = new Map<string, Counted[]>();
  for (const one of counted) {
    const name = JSON.stringify(one.by);
    parts.set(name, [...(parts.get(name) ?? []), one]);
  }
  return [...parts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, part]) => part);
}
