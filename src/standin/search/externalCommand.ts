// A command that an app brings, between two flows of rows: chunks out, answers in, merged as Splunk merges them.
import type { Command } from '../../splunk/spl/tree';
import { externalArguments } from './externalArguments';
import type { CommandDefinition, CommandKind, Flow, SearchRun } from './command';
import type { ExternalCall, FieldValue, StartedCommand } from './host';
import { SearchRefusal } from './refusal';
import { Row } from './row';

const MAX_CHUNK_ROWS = 50_000; // limits.conf [searchresults] maxresultrows
/** Column by which rows are put together again when only some fields were sent. */
const ROW_NUMBER = '_chunked_idx';

const kinds: Readonly<Record<StartedCommand['type'], CommandKind>> = {
  streaming: 'streaming',
  stateful: 'streaming',
  events: 'dataset',
  reporting: 'transforming',
};

/**
 * Starts the process of a command and makes a stage of it.
 *
 * @returns undefined if no app that the user may read has such a command.
 * @throws SearchRefusal if the user may run no such command, or the command refuses its arguments.
 */
export async function startExternalCommand(
  name: string,
  command: Command,
  run: SearchRun,
): Promise<CommandDefinition | undefined> {
  const { host } = run;
  const external = host.externalCommand?.(name);
  if (external === undefined) return undefined;
  if (!host.hasCapability('run_custom_command'))
    throw new SearchRefusal(
      'not-permitted',
      `The command '${name}' needs the capability run_custom_command, which no role of ${host.user} has.`,
    );
  const call: ExternalCall = { ...externalArguments(name, command), ...run.range };
  const started = await external.start(call);
  run.atEnd.push(() => started.end());
  return {
    name,
    kind: started.isGenerating ? 'generating' : kinds[started.type],
    syntax: name,
    refused: [],
    source: 'commands.conf',
    compile: () => (input) => stageOf(started, input, run),
  };
}

function stageOf(started: StartedCommand, input: Flow, run: SearchRun): Flow {
  const columns = new Set<string>();
  const isMerged = ['stateful', 'streaming'].includes(started.type) && !started.isGenerating;
  return {
    batches: conversation(started, started.isGenerating ? nothing() : chunksOf(input), {
      columns,
      isMerged: isMerged && !started.requiredFields.includes('*'),
    }),
    columns: () => [...new Set([...(isMerged ? input.columns() : []), ...columns])],
    isClosed: isMerged && input.isClosed,
  };

  async function* chunksOf(flow: Flow): AsyncGenerator<readonly Row[]> {
    let held: Row[] = [];
    for await (const batch of flow.batches) {
      for (const row of batch) held.push(row);
      if (held.length >= MAX_CHUNK_ROWS) yield held.splice(0, MAX_CHUNK_ROWS);
      await run.breathe();
    }
    while (held.length > MAX_CHUNK_ROWS) yield held.splice(0, MAX_CHUNK_ROWS);
    if (held.length > 0) yield held;
    held = [];
  }
}

async function* nothing(): AsyncGenerator<readonly Row[]> {
  yield* [];
  await Promise.resolve();
}

interface Merging {
  /** Filled with the fields that come back. */
  readonly columns: Set<string>;
  readonly isMerged: boolean;
}

/** One chunk a time, the last marked as finished; then empty ones until the command says it has no more. */
async function* conversation(
  started: StartedCommand,
  chunks: AsyncGenerator<readonly Row[]>,
  merging: Merging,
): AsyncGenerator<readonly Row[]> {
  try {
    let chunk = (await chunks.next()).value as readonly Row[] | undefined;
    for (let isFinished = false; !isFinished;) {
      const next = (chunk === undefined ? undefined : (await chunks.next()).value) as
        readonly Row[] | undefined;
      const sent = chunk ?? [];
      const answer = await started.execute(
        sent.map((row, at) => cellsOf(row, at, started, merging)),
        next === undefined && !started.isGenerating,
      );
      for (const field of answer.fields) if (field !== ROW_NUMBER) merging.columns.add(field);
      yield answer.rows.map((row) => received(row, answer.fields, { sent, started, merging }));
      chunk = next;
      isFinished = answer.isFinished;
    }
  } finally {
    await started.end();
    await chunks.return(undefined);
  }
}

function cellsOf(
  row: Row,
  at: number,
  { requiredFields }: StartedCommand,
  { isMerged }: Merging,
): ReadonlyMap<string, FieldValue> {
  if (!isMerged) return row.asMap();
  return new Map([...row.only(requiredFields).asMap(), [ROW_NUMBER, [String(at)]]]);
}

function received(
  cells: ReadonlyMap<string, FieldValue>,
  fields: readonly string[],
  { sent, started, merging }: { sent: readonly Row[]; started: StartedCommand; merging: Merging },
): Row {
  if (!merging.isMerged) return new Row(new Map([...cells].filter(([field]) => field !== ROW_NUMBER)));
  const number = cells.get(ROW_NUMBER)?.[0] ?? '';
  const original = /^\d+$/.test(number) ? sent[Number(number)] : undefined;
  if (original === undefined)
    throw new SearchRefusal(
      'not-covered',
      `The command '${started.name}' gave back a row with ${ROW_NUMBER} '${number.slice(0, 20)}', which it was not sent: Splunk would merge it into a wrong row without a word.`,
    );
  const merged = original.copy();
  for (const field of fields) if (field !== ROW_NUMBER) merged.set(field, cells.get(field));
  return merged;
}
