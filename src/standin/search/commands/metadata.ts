import { hostname } from 'node:os';
import { misuse, readArguments } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { inBatches } from '../flow';
import { SearchRefusal } from '../refusal';
import { indexesNamed } from '../scope';
import { rowOf, type Row } from '../row';
import { formatNumber } from '../values';

const syntax =
  'metadata type=hosts|sources|sourcetypes [index=<index or wildcard> …] [splunk_server=local|*|<name>] [datatype=event]';
const kinds: Readonly<Record<string, string>> = {
  hosts: 'host',
  sources: 'source',
  sourcetypes: 'sourcetype',
};

export const metadataCommand: CommandDefinition = {
  name: 'metadata',
  kind: 'generating',
  syntax,
  refused: ['splunk_server_group', 'datatype=metric', 'the times of the job: it counts all that is there'],
  source: 'Search Reference, metadata',
  compile: (command, run, { isFirst }) => {
    const { options, words } = readArguments(command, ['type', 'index', 'splunk_server', 'datatype']);
    refuseElsewhere(options);
    const type = options.get('type') ?? '';
    const field = kinds[type];
    if (field === undefined || words.length > 0 || !isFirst) misuse('metadata', syntax);
    // authorize.conf.spec, capability::get_metadata
    if (!run.host.hasCapability('get_metadata'))
      throw new SearchRefusal('not-permitted', "The command 'metadata' needs the capability get_metadata.");
    const indexes = indexesNamed(command, run.host);
    return (): Flow => ({
      batches: described(run, indexes, { type, field }),
      columns: () => ['firstTime', field, 'lastTime', 'recentTime', 'totalCount', 'type'],
      isClosed: false,
    });
  },
};

function refuseElsewhere(options: ReadonlyMap<string, string>): void {
  const server = options.get('splunk_server') ?? 'local';
  const datatype = options.get('datatype') ?? 'event';
  if (!['local', '*', hostname()].includes(server))
    throw new SearchRefusal(
      'bad-argument',
      `There is no server '${server}' here: write splunk_server=local.`,
    );
  if (datatype !== 'event')
    throw new SearchRefusal('not-covered', `The stand-in has events only, and no datatype '${datatype}'.`);
}

async function* described(
  run: SearchRun,
  indexes: readonly string[],
  { type, field }: { readonly type: string; readonly field: string },
): AsyncGenerator<readonly Row[]> {
  const found = new Map<string, { first: number; last: number; recent: number; count: number }>();
  const everything = { indexes, earliest: 0, latest: Infinity, prefilter: { kind: 'all' } as const };
  for (const event of indexes.length === 0 ? [] : run.host.scanEvents(everything)) {
    const name = { host: event.host, source: event.source, sourcetype: event.sourcetype }[field] ?? '';
    const known = found.get(name) ?? { first: event.time, last: event.time, recent: 0, count: 0 };
    found.set(name, {
      first: Math.min(known.first, event.time),
      last: Math.max(known.last, event.time),
      recent: Math.max(known.recent, event.indexTime),
      count: known.count + 1,
    });
  }
  await run.breathe();
  const rows = [...found].sort(([left], [right]) => (left < right ? -1 : 1));
  yield* inBatches(
    rows.map(([name, { first, last, recent, count }]) =>
      rowOf({
        firstTime: formatNumber(Math.floor(first)),
        [field]: name,
        lastTime: formatNumber(Math.floor(last)),
        recentTime: formatNumber(Math.floor(recent)),
        totalCount: String(count),
        type,
      }),
    ),
  );
}
