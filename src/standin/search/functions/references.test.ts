// printf beside C's, substr beside SQLite's: the pages name both as their models. The answers were taken once, from
// glibc's snprintf (long long and double) and from SQLite's substr(text, start[, length]), over random arguments.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvalValue } from '../values';
import { evalFunction } from './registry';

const folder = join(__dirname, '../../../../tests/cases');
const context = { now: 0, time: () => 0, timeZone: 'UTC' };

function rowsOf(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function apply(name: string, values: readonly EvalValue[]): EvalValue {
  const definition = evalFunction(name);
  if (definition === undefined || !('apply' in definition)) throw new Error(name);
  return definition.apply(values, context);
}

test.each(rowsOf('printfOfC.json') as readonly [string, number, string][])(
  'printf("%s", %d) is "%s", as in C',
  (format, value, expected) => {
    expect(apply('printf', [format, value])).toBe(expected);
  },
);

test.each(rowsOf('substrOfSqlite.json') as readonly [string, number, number | null, string][])(
  'substr("%s", %d, %s) is "%s", as in SQLite',
  (text, start, length, expected) => {
    expect(apply('substr', length === null ? [text, start] : [text, start, length])).toBe(expected);
  },
);
