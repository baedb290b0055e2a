import { misuse, readArguments, truth } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { grouped, inBatches } from '../flow';
import type { SummaryEvent } from '../host';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';
import { summaryEvent, type SummaryOptions } from '../summaryEvent';

const known = [
  'index',
  'output_format',
  'addinfo',
  'marker',
  'source',
  'sourcetype',
  'host',
  'testmode',
  'spool',
];
const notWithHec = ['host', 'marker', 'source', 'sourcetype'];
const syntax =
  'collect index=<index> [output_format=raw|hec] [addinfo=<bool>] [marker=<text>] [source=<text>] [sourcetype=<text>] [host=<text>] [testmode=<bool>]';

const ROWS_A_WRITE = 5000; // each write waits for the disk

interface Collecting extends SummaryOptions {
  readonly index: string;
  readonly isTest: boolean;
}

export const collectCommand: CommandDefinition = {
  name: 'collect',
  kind: 'streaming',
  syntax,
  refused: ['addtime', 'file', 'run_in_preview', 'spool=false', 'timeformat', 'uselb', 'metrics indexes'],
  source: 'Search Reference, collect',
  compile: (command, run) => {
    const { options, words } = readArguments(command, known);
    if (words.length > 0 || !options.has('index')) misuse('collect', syntax);
    const collecting = readCollecting(options);
    if (!run.host.hasCapability('run_collect'))
      throw new SearchRefusal('not-permitted', "The command 'collect' needs the capability run_collect.");
    return (input) => ({ ...input, batches: written(input, collecting, run) });
  },
};

function readCollecting(options: ReadonlyMap<string, string>): Collecting {
  const format = options.get('output_format') ?? 'raw';
  if (format !== 'raw' && format !== 'hec')
    throw new SearchRefusal('bad-argument', `collect has output_format raw and hec, not '${format}'.`);
  const foreign = format === 'hec' ? notWithHec.find((name) => options.has(name)) : undefined;
  if (foreign !== undefined)
    throw new SearchRefusal(
      'bad-argument',
      `The option '${foreign}' of collect is not valid with output_format=hec; give the rows a field source, sourcetype or host instead.`,
    );
  if (!truth('collect', 'spool', options.get('spool'), true))
    throw new SearchRefusal('not-covered', "The stand-in's command 'collect' has no spool=false.");
  return {
    index: options.get('index') ?? '',
    format,
    isTest: truth('collect', 'testmode', options.get('testmode'), false),
    addinfo: truth('collect', 'addinfo', options.get('addinfo'), true),
    marker: options.get('marker') ?? '',
    source: options.get('source'),
    sourcetype: options.get('sourcetype'),
    host: options.get('host'),
  };
}

/**
 * Rows are written some thousand at a time and then go on: a table of millions would not fit into memory. Splunk appends
 * to a spool file chunk by chunk; when that is handed over is documented nowhere, so a search that dies may leave a part
 * of its events here too.
 */
async function* written(input: Flow, collecting: Collecting, run: SearchRun): AsyncGenerator<readonly Row[]> {
  for await (const rows of grouped(input.batches, ROWS_A_WRITE)) {
    const events = rows.map((row) => summaryEvent(row, collecting, run));
    if (collecting.isTest) rows.forEach((row, at) => row.set('_raw', [events[at]?.raw ?? '']));
    else await write(collecting.index, events, run);
    yield* inBatches(rows);
    await run.breathe();
    if (run.host.isCancelled()) return;
  }
}

async function write(index: string, events: readonly SummaryEvent[], run: SearchRun): Promise<void> {
  const { collectEvents } = run.host;
  const problem =
    collectEvents === undefined ? 'events cannot be written here' : await collectEvents(index, events);
  if (problem !== undefined)
    throw new SearchRefusal('bad-argument', `Error in 'collect' command: ${problem}.`);
}
