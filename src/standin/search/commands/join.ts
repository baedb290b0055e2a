import { misuse, readArguments, truth, wholeNumber } from '../arguments';
import type { CommandDefinition } from '../command';
import { wholeTable } from '../flow';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';
import { runCapped } from '../subsearch';

const MAX_JOINED = 50_000; // limits.conf [join] subsearch_maxout: beyond it the join is partial
const syntax = 'join [type=inner|left|outer] [max=<count>] [overwrite=<bool>] [<field>, …] [<subsearch>]';

export const joinCommand: CommandDefinition = {
  name: 'join',
  kind: 'dataset',
  syntax,
  refused: ['usetime', 'earlier', 'joining without fields', 'where left.x=right.y'],
  source: 'Search Reference, join',
  compile: (command, run) => {
    const { options, words, subsearches } = readArguments(command, ['type', 'max', 'overwrite']);
    const fields = words.map(({ text }) => text);
    const [subsearch] = subsearches;
    if (subsearch === undefined || fields.length === 0) misuse('join', syntax);
    const type = options.get('type') ?? 'inner';
    if (!['inner', 'left', 'outer'].includes(type))
      throw new SearchRefusal('bad-argument', `join knows the types inner, left and outer, not '${type}'.`);
    const most = wholeNumber('join', 'max', options.get('max'), { fallback: 1 });
    const overwrites = truth('join', 'overwrite', options.get('overwrite'), true);
    return wholeTable('join', run, async (rows, columns) => {
      const { rows: found } = await runCapped(subsearch, MAX_JOINED, run);
      const byKey = groupByKey(found, fields);
      const joined = rows.flatMap((row) => {
        const partners = (byKey.get(keyOf(row, fields) ?? '\u0000') ?? []).slice(
          0,
          most === 0 ? undefined : most,
        );
        if (partners.length === 0) return type === 'inner' ? [] : [row];
        return partners.map((partner) => merged(row, partner, overwrites));
      });
      return { rows: joined, columns };
    });
  },
};

function merged(row: Row, partner: Row, overwrites: boolean): Row {
  const result = row.copy();
  for (const [field, value] of partner.asMap())
    if (overwrites || result.get(field) === undefined) result.set(field, value);
  return result;
}

function keyOf(row: Row, fields: readonly string[]): string | undefined {
  const values = fields.map((field) => row.get(field));
  return values.includes(undefined) ? undefined : JSON.stringify(values);
}

function groupByKey(rows: readonly Row[], fields: readonly string[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row, fields);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return groups;
}
