import { misuse, readArguments } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { inBatches } from '../flow';
import { SearchRefusal } from '../refusal';
import { rowOf, type Row } from '../row';
import { formatNumber } from '../values';

const syntax = 'metadata type=hosts|sources|sourcetypes [index=<index or wildcard>]';
const kinds: Readonly<Record<string, string>> = {
  hosts: 'host',
  sources: 'source',
  sourcetypes: 'sourcetype',
};

export const metadataCommand: CommandDefinition = {
  name: 'metadata',
  kind: 'generating',
  syntax,
  refused: ['splunk_server', 'splunk_server_group', 'datatype', 'several index='],
  source: 'Search Reference, metadata',
  compile: (command, run, { isFirst }) => {
    const { options, words } = readArguments(command, ['type', 'index']);
    const type = options.get('type') ?? '';
    const field = kinds[type];
    if (field === undefined || words.length > 0 || !isFirst) misuse('metadata', syntax);
    // authorize.conf.spec, capability::get_metadata
    if (!run.host.hasCapability('get_metadata'))
      throw new SearchRefusal('not-permitted', "The command 'metadata' needs the capability get_metadata.");
    const pattern = options.get('index');
    const indexes = pattern === undefined ? run.host.defaultIndexes() : run.host.searchableIndexes(pattern);
    return (): Flow => ({
      batches: described(run, indexes, { type, field }),
      columns: () => ['firstTime', field, 'lastTime', 'totalCount', 'type'],
      isClosed: false,
    });
  },
};

async function* described(
  run: SearchRun,
  indexes: readonly string[],
  { type, field }: { readonly type: string; readonly field: string },
): AsyncGenerator<readonly Row[]> {
  const found = new Map<string, { first: number; last: number; count: number }>();
  const everything = { indexes, earliest: 0, latest: Infinity, prefilter: { kind: 'all' } as const };
  for (const event of indexes.length === 0 ? [] : run.host.scanEvents(everything)) {
    const name = { host: event.host, source: event.source, sourcetype: event.sourcetype }[field] ?? '';
    const known = found.get(name) ?? { first: event.time, last: event.time, count: 0 };
    found.set(name, {
      first: Math.min(known.first, event.time),
      last: Math.max(known.last, event.time),
      count: known.count + 1,
    });
  }
  await run.breathe();
  const rows = [...found].sort(([left], [right]) => (left < right ? -1 : 1));
  yield* inBatches(
    rows.map(([name, { first, last, count }]) =>
      rowOf({
        firstTime: formatNumber(Math.floor(first)),
        [field]: name,
        lastTime: formatNumber(Math.floor(last)),
        totalCount: String(count),
        type,
      }),
    ),
  );
}
