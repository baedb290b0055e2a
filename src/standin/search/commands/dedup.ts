import type { Argument } from '../../../splunk/spl/tree';
import { asGeneric, misuse, readArguments, truth, wholeNumber } from '../arguments';
import type { CommandDefinition, Stage } from '../command';
import { perRow, wholeTable } from '../flow';
import type { Row } from '../row';
import { readSortFields, sortRows } from '../sortOrder';

const syntax =
  'dedup [<count>] <field>, … [keepevents=<bool>] [keepempty=<bool>] [consecutive=<bool>] [sortby [+|-]<field> …]';

export const dedupCommand: CommandDefinition = {
  name: 'dedup',
  kind: 'streaming',
  syntax,
  refused: [],
  source: 'Search Reference, dedup',
  compile: (command, run) => {
    const generic = asGeneric(command);
    const { main, sortBy } = splitAtSortBy(generic.arguments);
    const { options, words } = readArguments({ ...generic, arguments: main }, [
      'keepevents',
      'keepempty',
      'consecutive',
    ]);
    const counted = words[0] !== undefined && !words[0].isQuoted && /^\d+$/.test(words[0].text);
    const limit = wholeNumber('dedup', 'count', counted ? words[0]?.text : undefined, {
      fallback: 1,
      least: 1,
    });
    const fields = words.slice(counted ? 1 : 0).map(({ text }) => text);
    if (fields.length === 0) misuse('dedup', syntax);
    const plan = {
      fields,
      limit,
      keepsEvents: truth('dedup', 'keepevents', options.get('keepevents'), false),
      keepsEmpty: truth('dedup', 'keepempty', options.get('keepempty'), false),
      isConsecutive: truth('dedup', 'consecutive', options.get('consecutive'), false),
    };
    if (sortBy.length === 0) return (input) => deduplicate(plan)(input);
    const order = readSortFields('dedup', syntax, sortBy);
    return (input) =>
      deduplicate(plan)(
        wholeTable('dedup', run, (rows, columns) => ({ rows: sortRows(rows, order), columns }))(input),
      );
  },
};

interface DedupPlan {
  readonly fields: readonly string[];
  readonly limit: number;
  readonly keepsEvents: boolean;
  readonly keepsEmpty: boolean;
  readonly isConsecutive: boolean;
}

function deduplicate(plan: DedupPlan): Stage {
  const seen = new Map<string, number>();
  return perRow((row): Row | undefined => {
    const key = keyOf(row, plan.fields);
    if (key === undefined) return plan.keepsEmpty ? row : undefined;
    const count = (seen.get(key) ?? 0) + 1;
    if (plan.isConsecutive && !seen.has(key)) seen.clear();
    seen.set(key, count);
    if (count <= plan.limit) return row;
    if (!plan.keepsEvents) return undefined;
    for (const field of plan.fields) row.set(field, undefined);
    return row;
  });
}

/** The values in one text that no other values give; undefined if a field is missing. */
function keyOf(row: Row, fields: readonly string[]): string | undefined {
  const parts: string[] = [];
  for (const field of fields) {
    const values = row.get(field);
    if (values === undefined) return undefined;
    for (const value of values) parts.push(`${value.length}:${value}`);
    parts.push(';');
  }
  return parts.join('');
}

function splitAtSortBy(pieces: readonly Argument[]): {
  readonly main: readonly Argument[];
  readonly sortBy: readonly Argument[];
} {
  const at = pieces.findIndex(
    (piece) => piece.kind === 'word' && !piece.word.isQuoted && piece.word.text.toLowerCase() === 'sortby',
  );
  return at < 0 ? { main: pieces, sortBy: [] } : { main: pieces.slice(0, at), sortBy: pieces.slice(at + 1) };
}
