import { misuse, readArguments, truth } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { holdRows, inBatches } from '../flow';
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

const BREATH_ROWS = 1000; // between two chances for others, and for cancelling

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

/** All rows are written in one step once the last has come, as Splunk hands over one spool file; then they go on. */
async function* written(input: Flow, collecting: Collecting, run: SearchRun): AsyncGenerator<readonly Row[]> {
  const rows = await holdRows(input, run, 'collect');
  const events: SummaryEvent[] = [];
  for (const row of rows) {
    events.push(summaryEvent(row, collecting, run));
    if (events.length % BREATH_ROWS !== 0) continue;
    await run.breathe();
    if (run.host.isCancelled()) return;
  }
  if (collecting.isTest) rows.forEach((row, at) => row.set('_raw', [events[at]?.raw ?? '']));
  else if (!run.host.isCancelled()) {
    const { collectEvents } = run.host;
    const problem =
      collectEvents === undefined
        ? 'events cannot be written here'
        : await collectEvents(collecting.index, events);
    if (problem !== undefined)
      throw new SearchRefusal('bad-argument', `Error in 'collect' command: ${problem}.`);
  }
  yield* inBatches(rows);
}
