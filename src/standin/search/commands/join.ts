import { misuse, readArguments, truth, wholeNumber } from '../arguments';
import type { CommandDefinition, SearchRun } from '../command';
import { fieldsOf, MAX_HELD_ROWS, wholeTable } from '../flow';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';
import { runCapped } from '../subsearch';

const MAX_JOINED = 50_000; // limits.conf [join] subsearch_maxout: beyond it the join is partial
const syntax =
  'join [type=inner|left|outer] [max=<count>] [overwrite=<bool>] [usetime=<bool>] [earlier=<bool>] [<field>, …] [<subsearch>]; without fields by all that both sides have';

export const joinCommand: CommandDefinition = {
  name: 'join',
  kind: 'dataset',
  syntax,
  refused: ['left=… right=… where …', 'joining a dataset'],
  source: 'Search Reference, join',
  compile: (command, run) => {
    const { options, words, subsearches } = readArguments(command, [
      'type',
      'max',
      'overwrite',
      'usetime',
      'earlier',
    ]);
    const named = words.map(({ text }) => text);
    const [subsearch] = subsearches;
    if (subsearch === undefined) misuse('join', syntax);
    const type = options.get('type') ?? 'inner';
    if (!['inner', 'left', 'outer'].includes(type))
      throw new SearchRefusal('bad-argument', `join knows the types inner, left and outer, not '${type}'.`);
    const most = wholeNumber('join', 'max', options.get('max'), { fallback: 1 });
    const overwrites = truth('join', 'overwrite', options.get('overwrite'), true);
    const isInTime = timeTest(options);
    return wholeTable('join', run, async (rows, columns) => {
      const { rows: found } = await runCapped(subsearch, MAX_JOINED, run);
      const fields = named.length > 0 ? named : commonFields(rows, found);
      const byKey = groupByKey(found, fields);
      const joined: Row[] = [];
      for (const row of rows) {
        const isMultiplied = joined.length > rows.length;
        if (joined.length >= MAX_HELD_ROWS || (isMultiplied && run.host.isCancelled())) break;
        const room = Math.min(most === 0 ? Infinity : most, MAX_HELD_ROWS - joined.length);
        let count = 0;
        for (const partner of byKey.get(keyOf(row, fields) ?? '\u0000') ?? []) {
          if (count >= room) break;
          if (!isInTime(row, partner)) continue;
          joined.push(merged(row, partner, overwrites));
          count++;
        }
        if (count === 0 && type !== 'inner') joined.push(row);
      }
      if (joined.length >= MAX_HELD_ROWS) reportCut(run);
      return { rows: joined, columns };
    });
  },
};

/** With max=0, rows of both sides multiply. */
function reportCut(run: SearchRun): void {
  run.host.report({
    type: 'WARN',
    text: `join makes at most ${MAX_HELD_ROWS} rows; the rest was left out. Set max, or join by more fields.`,
  });
}

/** usetime: only partners that are earlier, or later; those of the same time fit both ways. */
function timeTest(options: ReadonlyMap<string, string>): (row: Row, partner: Row) => boolean {
  if (!truth('join', 'usetime', options.get('usetime'), false)) return () => true;
  const isEarlier = truth('join', 'earlier', options.get('earlier'), true);
  const timeOf = (row: Row): number => Number(row.get('_time')?.[0] ?? Number.NaN);
  return (row, partner) => (isEarlier ? timeOf(partner) <= timeOf(row) : timeOf(partner) >= timeOf(row));
}

function commonFields(left: readonly Row[], right: readonly Row[]): readonly string[] {
  const names = new Set(fieldsOf([], right));
  const common = fieldsOf([], left).filter((name) => names.has(name) && !name.startsWith('_'));
  if (common.length === 0 && left.length > 0 && right.length > 0)
    throw new SearchRefusal(
      'bad-argument',
      'The two sides of join have no field in common. Name the fields.',
    );
  return common;
}

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
