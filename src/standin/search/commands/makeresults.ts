import { hostname } from 'node:os';
import { parse } from 'csv-parse/sync';
import { readArguments, truth, wholeNumber } from '../arguments';
import type { CommandDefinition, Flow } from '../command';
import { BATCH_ROWS, inBatches } from '../flow';
import { readJson } from '../jsonPath';
import { SearchRefusal } from '../refusal';
import { Row, rowOf } from '../row';
import { formatNumber, toField, type EvalValue } from '../values';

/** Search Reference, makeresults: what annotate shows; all but two of them empty. */
const annotated = ['_raw', '_time', 'host', 'source', 'sourcetype', 'splunk_server', 'splunk_server_group'];
const MAX_ROWS = 1_000_000;

export const makeresultsCommand: CommandDefinition = {
  name: 'makeresults',
  kind: 'generating',
  syntax:
    'makeresults [count=<count>] [annotate=<bool>] [splunk_server=local] | makeresults format=csv|json data="…"',
  refused: ['splunk_server of others', 'splunk_server_group'],
  source: 'Search Reference, makeresults',
  compile: (command, run) => {
    const { options, words } = readArguments(command, [
      'count',
      'format',
      'data',
      'annotate',
      'splunk_server',
    ]);
    const count = wholeNumber('makeresults', 'count', options.get('count') ?? words[0]?.text, {
      fallback: 1,
    });
    if (count > MAX_ROWS)
      throw new SearchRefusal('limit', `makeresults makes at most ${MAX_ROWS} rows here, not ${count}.`);
    const time = formatNumber(Math.floor(run.host.now));
    const isAnnotated = truth('makeresults', 'annotate', options.get('annotate'), false);
    if (!['local', '*', hostname()].includes(options.get('splunk_server') ?? 'local'))
      throw new SearchRefusal('bad-argument', 'There is one server here: write splunk_server=local.');
    const data = options.get('data');
    const empty = { _time: time, ...(isAnnotated && { splunk_server: hostname() }) };
    const rows = data === undefined ? undefined : dataRows(data, options.get('format') ?? 'csv');
    return (): Flow => ({
      batches: emit(rows === undefined ? copies(empty, count) : inBatches(rows)),
      columns: () => (data !== undefined ? [] : isAnnotated ? annotated : ['_time']),
      isClosed: false,
    });
  },
};

async function* emit(batches: Iterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  await Promise.resolve();
  yield* batches;
}

/** Made as they are asked for: a million are neither held nor made for a search that has been cancelled. */
function* copies(fields: Readonly<Record<string, string>>, count: number): Generator<readonly Row[]> {
  for (let made = 0; made < count; made += BATCH_ROWS)
    yield Array.from({ length: Math.min(BATCH_ROWS, count - made) }, () => rowOf(fields));
}

function dataRows(data: string, format: string): readonly Row[] {
  if (format === 'json') {
    const json = readJson(data);
    if (!Array.isArray(json) || !json.every((one) => typeof one === 'object' && one !== null))
      throw new SearchRefusal(
        'bad-argument',
        'The data of makeresults format=json must be a JSON list of objects.',
      );
    return json.map(
      (one: object) =>
        new Row(
          new Map(
            Object.entries(one).flatMap(([field, value]: [string, unknown]) => {
              const made = Array.isArray(value)
                ? value.map(String)
                : toField(
                    (typeof value === 'object' && value !== null
                      ? JSON.stringify(value)
                      : value) as EvalValue,
                  );
              return made === undefined ? [] : [[field, made] as const];
            }),
          ),
        ),
    );
  }
  if (format !== 'csv')
    throw new SearchRefusal('bad-argument', `makeresults knows the formats csv and json, not '${format}'.`);
  return csvRecords(data).map((record) => rowOf(record));
}

function csvRecords(data: string): readonly Readonly<Record<string, string>>[] {
  try {
    return parse(data.trim(), {
      columns: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Readonly<Record<string, string>>[];
  } catch (fault) {
    throw new SearchRefusal(
      'bad-argument',
      `The data of makeresults cannot be read as CSV: ${(fault as Error).message}.`,
    );
  }
}
