import { misuse, readArguments, truth, wholeNumber } from '../arguments';
import { parseSearchText } from '../../../splunk/spl/parse';
import type { Argument, Command, SearchExpression } from '../../../splunk/spl/tree';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { BATCH_ROWS } from '../flow';
import type { LookupTable } from '../host';
import { SearchRefusal } from '../refusal';
import { Row } from '../row';
import { compileTerms, type RowTest } from '../searchTerms';

const syntax =
  'inputlookup [append=<bool>] [strict=true] [max=<count>] [start=<count>] <lookup> [where <comparisons>]';

export const inputlookupCommand: CommandDefinition = {
  name: 'inputlookup',
  kind: 'generating',
  syntax,
  refused: [
    'strict=false: a lookup that is not there ends the search',
    'where with words, IN or subsearches',
  ],
  source: 'Search Reference, inputlookup',
  compile: (command, run, { isFirst }) => {
    const { before, condition } = splitAtWhere(command);
    const { options, words } = readArguments(before, ['max', 'start', 'append', 'strict']);
    const isAppended = truth('inputlookup', 'append', options.get('append'), false);
    const name = words[0]?.text;
    if (name === undefined || words.length > 1 || !(isFirst || isAppended)) misuse('inputlookup', syntax);
    if (!truth('inputlookup', 'strict', options.get('strict'), true)) refuseLeniency();
    const table = run.host.lookup(name) ?? refuseLookup(name);
    const start = wholeNumber('inputlookup', 'start', options.get('start'), { fallback: 0 });
    const max = wholeNumber('inputlookup', 'max', options.get('max'), { fallback: 1_000_000_000 });
    const asked = condition === undefined ? undefined : readCondition(condition);
    const fits = asked === undefined ? () => true : compileCondition(asked, run);
    const keys = asked && keysAsked(asked);
    const rows = (keys && table.rowsOfKeys?.(keys)) ?? table.rows;
    return (input): Flow => ({
      batches: appended(input, readTable(rows, { start, end: start + max, fits })),
      columns: () => [...new Set([...input.columns(), ...table.fields])],
      isClosed: false,
    });
  },
};

async function* appended(input: Flow, added: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  yield* input.batches;
  yield* added;
}

function refuseLeniency(): never {
  throw new SearchRefusal(
    'not-covered',
    "The stand-in's inputlookup always fails where the lookup is not there: write strict=true, or leave it out.",
  );
}

/** Refuses a lookup that is not there or not readable. */
export function refuseLookup(name: string): never {
  throw new SearchRefusal(
    'bad-argument',
    `There is no lookup '${name}' that this app and user can see. Check its name and its permissions.`,
  );
}

/** Everything after the word `where` is a condition of its own (Search Reference, inputlookup). */
function splitAtWhere(command: Command): {
  readonly before: Command;
  readonly condition: string | undefined;
} {
  if (command.kind !== 'generic') return { before: command, condition: undefined };
  const at = command.arguments.findIndex(
    (one) => one.kind === 'word' && !one.word.isQuoted && one.word.text.toLowerCase() === 'where',
  );
  if (at < 0) return { before: command, condition: undefined };
  return {
    before: { ...command, arguments: command.arguments.slice(0, at) },
    condition: command.arguments
      .slice(at + 1)
      .map(written)
      .join(' '),
  };
}

function written(argument: Argument): string {
  switch (argument.kind) {
    case 'word':
      return argument.word.isQuoted ? inQuotes(argument.word.text) : argument.word.text;
    case 'option':
      return `${argument.name}${argument.operator}${inQuotes(argument.value.text)}`;
    case 'sign':
      return argument.sign;
    case 'subsearch':
    case 'template':
      return refuseCondition('a subsearch');
  }
}

function inQuotes(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function readCondition(condition: string): SearchExpression {
  const parsed = parseSearchText(condition);
  if (!parsed.ok || parsed.value === undefined) return misuse('inputlookup', syntax);
  refuseAllButComparisons(parsed.value);
  return parsed.value;
}

/**
 * Keys, where the condition names nothing else: the KV Store looks these up, and reads no other document. As there, they
 * are compared with regard to case.
 */
function keysAsked(condition: SearchExpression): readonly string[] | undefined {
  if (condition.kind === 'or') {
    const parts = condition.parts.map(keysAsked);
    return parts.every((keys) => keys !== undefined) ? parts.flat() : undefined;
  }
  if (condition.kind !== 'comparison' || condition.field !== '_key' || condition.operator !== '=')
    return undefined;
  return condition.value.text.includes('*') ? undefined : [condition.value.text];
}

function compileCondition(condition: SearchExpression, run: SearchRun): RowTest {
  return compileTerms(condition, { now: run.host.now, timeZone: run.host.timeZone, hasRaw: false });
}

/** Operators and comparisons are documented for it, and nothing else. */
function refuseAllButComparisons(expression: SearchExpression): void {
  if (expression.kind === 'and' || expression.kind === 'or')
    expression.parts.forEach(refuseAllButComparisons);
  else if (expression.kind === 'not') refuseAllButComparisons(expression.part);
  else if (expression.kind !== 'comparison') refuseCondition(`'${expression.kind}'`);
}

function refuseCondition(what: string): never {
  throw new SearchRefusal(
    'not-covered',
    `The stand-in's inputlookup has only comparisons with AND, OR, NOT after where, and not ${what}.`,
  );
}

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly fits: RowTest;
}

async function* readTable(
  rows: LookupTable['rows'],
  { start, end, fits }: Reading,
): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  let at = 0;
  for (const fields of rows) {
    if (at >= end) break;
    const row = new Row(new Map(fields));
    if (!fits(row)) continue;
    if (at++ < start) continue;
    batch.push(row);
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
    await Promise.resolve();
  }
  yield batch;
}
