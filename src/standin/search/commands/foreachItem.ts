// foreach over the values of one field: of a multivalue, or of a JSON array.
import { parseSpl } from '../../../splunk/spl/parse';
import { misuse, type ReadArguments } from '../arguments';
import type { SearchRun, Stage } from '../command';
import { fillTemplate } from '../fillTemplate';
import { perRow } from '../flow';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';
import { readNumber } from '../values';
import { compileAssignments } from './eval';

const MAX_COMPILED = 1000; // items repeat from row to row; what is kept of them has an end

/**
 * Runs an eval once for every value, each seeing what the ones before have made.
 *
 * @param template - one eval; `<<ITEM>>` is the value, `<<ITER>>` its place from 0.
 */
export function foreachItem(
  mode: 'multivalue' | 'json_array',
  template: string,
  { options, words }: ReadArguments,
  run: SearchRun,
): Stage {
  const [field, more] = words.map(({ text }) => text);
  if (field === undefined || more !== undefined || field.includes('*'))
    misuse('foreach', `foreach mode=${mode} <field> [eval …]`);
  const item = options.get('itemstr') ?? '<<ITEM>>';
  const place = options.get('iterstr') ?? '<<ITER>>';
  const compiled = new Map<string, (row: Row) => Row>();
  const token = new RegExp(`(${escapeRegExp(item)})`, 'g');
  return perRow((row) => {
    const values = mode === 'multivalue' ? row.get(field) : jsonItems(row.get(field)?.[0]);
    for (const [at, value] of (values ?? []).entries()) {
      const numbered = template.replaceAll(place, String(at));
      const text = fillTemplate(numbered, token, () => value, asLiteral);
      const change = compiled.get(text) ?? compileItem(text, run);
      if (compiled.size >= MAX_COMPILED) compiled.clear();
      compiled.set(text, change);
      change(row);
    }
    return row;
  });
}

/** Outside quotes a number is a number, and JSON can only be a value; of a text it is not known what it would be. */
function asLiteral(value: string, written: string): string {
  if (readNumber(value) !== undefined) return value;
  if (/^\s*[{[]/.test(value)) return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  throw new SearchRefusal(
    'not-covered',
    `foreach cannot tell what the text '${value.slice(0, 100)}' means for a bare ${written}. Write it in quotes: "${written}".`,
  );
}

function compileItem(text: string, run: SearchRun): (row: Row) => Row {
  const parsed = parseSpl(text.startsWith('|') ? text : `| ${text}`);
  if (!parsed.ok)
    throw new SearchRefusal('syntax', `The template of foreach cannot be read: ${parsed.problem.message}`);
  const [command, more] = parsed.value.commands;
  if (command?.kind !== 'eval' || more !== undefined)
    throw new SearchRefusal('bad-argument', 'foreach over values takes one eval as its template.');
  return compileAssignments(command, run);
}

function jsonItems(text: string | undefined): readonly string[] {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read)
      ? read.map((item: unknown) => (typeof item === 'string' ? item : JSON.stringify(item)))
      : [];
  } catch {
    return []; // no JSON, nothing to go through
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
