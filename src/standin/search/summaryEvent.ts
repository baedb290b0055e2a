// What `collect` writes: a row as an event of a summary index (Search Reference, collect).
import type { FieldValue, SummaryEvent } from './host';
import type { SearchRun } from './command';
import type { Row } from './row';
import { formatTime } from './time/formatTime';
import { formatNumber } from './values';

export type OutputFormat = 'raw' | 'hec';

export interface SummaryOptions {
  readonly format: OutputFormat;
  readonly addinfo: boolean;
  readonly marker: string;
  readonly source: string | undefined;
  readonly sourcetype: string | undefined;
  readonly host: string | undefined;
}

/** Where a row says of itself what `hec` takes over; index and splunk_server are ignored, as documented. */
const METADATA = ['host', 'source', 'sourcetype', 'index', 'splunk_server'];

/**
 * A row as it is written.
 *
 * @returns raw: the text is `_raw`, or made of the fields, and nothing is indexed; hec: every field but those that begin
 *   with an underscore is indexed with all its values, and source, sourcetype and host are the row's own.
 */
export function summaryEvent(row: Row, options: SummaryOptions, run: SearchRun): SummaryEvent {
  const time = timeOf(row, run);
  const fields = [...row.asMap()].filter(([name]) => !name.startsWith('_'));
  const one = (name: string): string | undefined => row.get(name)?.[0];
  if (options.format === 'hec') {
    const own = fields.filter(([name]) => !METADATA.includes(name));
    return {
      time,
      raw: one('_raw') ?? pairsOf(own).join(', '),
      indexed: new Map(own),
      host: one('host'),
      source: one('source'),
      sourcetype: one('sourcetype') ?? 'stash_hec',
    };
  }
  const { host, source, sourcetype = 'stash', marker } = options;
  const text = one('_raw') ?? [stamp(time), ...info(options, run), ...pairsOf(fields)].join(', ');
  return {
    time,
    raw: marker === '' ? text : `${text}, ${marker}`,
    indexed: new Map(),
    host,
    source,
    sourcetype,
  };
}

/** info_min_time, _time, or the earliest time of the search; a search over all time: now. */
function timeOf(row: Row, run: SearchRun): number {
  const written = [row.get('info_min_time')?.[0], row.get('_time')?.[0]].map(Number);
  const known = written.find((time) => Number.isFinite(time) && time > 0);
  return known ?? (run.range.earliest > 0 ? run.range.earliest : run.host.now);
}

function stamp(time: number): string {
  return formatTime(time, '%m/%d/%Y %H:%M:%S %z', 'UTC');
}

function info({ addinfo }: SummaryOptions, run: SearchRun): readonly string[] {
  if (!addinfo) return [];
  const { earliest, latest } = run.range;
  const end = Number.isFinite(latest) ? latest.toFixed(3) : '+Infinity';
  const now = formatNumber(run.host.now);
  return [`info_min_time=${earliest.toFixed(3)}`, `info_max_time=${end}`, `info_search_time=${now}`];
}

/** Values with a breaker in them stand in quotes, as documented; several values stand below each other. */
function pairsOf(fields: readonly (readonly [string, FieldValue])[]): readonly string[] {
  return fields.map(([name, values]) => {
    const text = values.join('\n');
    return /^\w*$/.test(text) ? `${name}=${text}` : `${name}="${text.replaceAll('"', '\\"')}"`;
  });
}
