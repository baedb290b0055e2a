// One more step from a node: its next neighbours, a few at a time, and a sentence that says how many of how many.
import type { Mid, Result } from '../../core/brand';
import {
  isHub,
  recordNode,
  shownOf,
  valueNode,
  withNodes,
  type Chart,
  type ChartRecord,
  type ChartValue,
  type NodeId,
} from '../../core/chart/chart';
import { EXPAND_BY, nextRecords, nextValues } from '../../core/chart/expansion';
import { readCarriers, readStandings } from '../../queries/chart';
import type { SearchClient } from '../../queries/searchClient';
import type { SearchProblem } from '../../queries/searchProblem';
import { countOf } from '../../ui/words';
import type { ChartStep } from './begin';
import { nameOfValue } from './names';

type Answer = Promise<Result<ChartStep, SearchProblem>>;

const MAX_NODES = 10_000; // what the drawing was measured with; nobody reads more

/**
 * Brings the next neighbours of a node: values of a record, strongest first; records of a value, newest first.
 *
 * @param chart - as it is; the answer's chart has it grown. A node that is not on it changes nothing.
 */
export async function growChart(
  client: SearchClient,
  chart: Chart,
  node: NodeId,
  signal: AbortSignal,
): Answer {
  if (chart.records.size + chart.values.size >= MAX_NODES) {
    const note = `The chart holds ${MAX_NODES.toLocaleString('en')} nodes and takes no more. Hide nothing here: start a new chart from the node that matters.`;
    return { ok: true, value: { chart, note, warnings: [] } };
  }
  const { record, value } = nodeOf(chart, node);
  if (record) return growRecord(client, chart, record, signal);
  if (value) return growValue(client, chart, value, signal);
  return { ok: true, value: { chart, note: '', warnings: [] } };
}

/** The record or the value that a node stands for. */
export function nodeOf(
  chart: Chart,
  node: NodeId | undefined,
): { readonly record?: ChartRecord | undefined; readonly value?: ChartValue | undefined } {
  if (node === undefined) return {};
  return node.startsWith('r:')
    ? { record: chart.records.get(node.slice(2)) }
    : { value: chart.values.get(node.slice(2) as Mid) };
}

/** How many neighbours of a node are shown, of how many there are. */
export function reachOf(chart: Chart, node: NodeId): { readonly shown: number; readonly of: number } {
  const { lines } = shownOf(chart);
  const { record, value } = nodeOf(chart, node);
  if (record) {
    const shown = lines.filter((line) => line.record === record).length;
    return { shown, of: new Set(record.mids).size };
  }
  const shown = lines.filter((line) => line.value === value).length;
  return { shown, of: Math.max(shown, value?.records ?? 0) };
}

async function growRecord(
  client: SearchClient,
  chart: Chart,
  record: ChartRecord,
  signal: AbortSignal,
): Answer {
  const standings = await readStandings(client, record.mids, signal);
  if (!standings.ok) return standings;
  const values = nextValues(chart, record, standings.value).slice(0, EXPAND_BY);
  const grown = withNodes(chart, { values });
  const { shown, of } = reachOf(grown, recordNode(record.recordKey));
  const note =
    values.length === 0
      ? `There is no further value: ${shown} of ${of} shown.`
      : `${countOf(values.length, 'value')} brought, strongest first: ${shown} of ${of} shown.`;
  return { ok: true, value: { chart: grown, note, warnings: [] } };
}

async function growValue(client: SearchClient, chart: Chart, value: ChartValue, signal: AbortSignal): Answer {
  const read = await readCarriers(client, [value.mid], signal);
  if (!read.ok) return read;
  const { records, isCut, unreadable, warnings } = read.value;
  const brought = nextRecords(chart, records).slice(0, EXPAND_BY);
  // The count of the index still has retired sightings in it; a whole list is exact.
  const exact = isCut ? value.records : records.length + unreadable;
  const grown = withNodes(chart, { records: brought, values: [{ ...value, records: exact }] });
  const { shown, of } = reachOf(grown, valueNode(value.mid));
  const limit = isCut ? ` Only the newest ${records.length.toLocaleString('en')} can be brought.` : '';
  const unread = unreadable === 0 ? '' : ` ${countOf(unreadable, 'record')} could not be read.`;
  const hub = isHub(value) ? ' It is a hub: that two records carry it says little.' : '';
  const note = `${countOf(brought.length, 'record')} brought that carry ${nameOfValue(value)}, newest first: ${shown} of ${of.toLocaleString('en')} shown.${limit}${unread}${hub}`;
  return { ok: true, value: { chart: grown, note, warnings } };
}
