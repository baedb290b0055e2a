// "How are these connected?": first by what is on the chart, then by searches from both ends.
import type { Mid, Result } from '../../core/brand';
import {
  recordNode,
  valueNode,
  withHidden,
  withNodes,
  type Chart,
  type NodeId,
} from '../../core/chart/chart';
import { countOf, describeMid } from '../../core/graph/reasons';
import type { PathEnd } from '../../core/paths/findPaths';
import { seekPaths, type Cut, type HopsFound } from '../../core/paths/hopSearch';
import { pathGraphOf, type PathGraph } from '../../core/paths/pathGraph';
import { stepsOf, type PathStep } from '../../core/paths/steps';
import { readRecords } from '../../queries/chart';
import { pageHopLimits, pagePathSource, PathSearchFailed, readDecided } from '../../queries/chartPath';
import type { SearchClient } from '../../queries/searchClient';
import type { SearchProblem } from '../../queries/searchProblem';

/** What was found between two nodes. */
export interface Connection {
  readonly from: NodeId;
  readonly to: NodeId;
  /** Nodes of the way that are on the chart, in order; empty where there is none. */
  readonly nodes: readonly NodeId[];
  readonly steps: readonly PathStep[];
  /** What was found in all, then whatever was not followed. */
  readonly notes: readonly string[];
}

export interface Connected {
  readonly chart: Chart;
  readonly connection: Connection;
  readonly warnings: readonly string[];
}

const MAX_HOPS = 6; // as minervapath, unless asked for more
const SHOWN_HUBS = 5;

/**
 * Seeks the shortest way between two nodes beyond the chart, and puts it on the chart.
 *
 * @returns the chart with the way on it (what was hidden on the way is shown again), and the way with its evidence.
 */
export async function connect(
  client: SearchClient,
  chart: Chart,
  { from, to }: { readonly from: NodeId; readonly to: NodeId },
  signal: AbortSignal,
): Promise<Result<Connected, SearchProblem>> {
  const decided = await readDecided(client, signal);
  if (!decided.ok) return decided;
  const warnings = new Set<string>();
  const source = pagePathSource(client, signal, (text) => warnings.add(text));
  try {
    const result = await seekPaths(
      source,
      { from: endOf(from), to: endOf(to) },
      {
        by: 'shortest',
        count: 1,
        hops: MAX_HOPS,
        crossRefused: false,
        decided: decided.value,
        limits: pageHopLimits,
      },
    );
    const [path] = result.found.paths;
    const steps = path === undefined ? [] : stepsOf(result.graph, path, { decided: decided.value });
    const notes = notesOf(result, steps.length > 0);
    if (path === undefined) {
      const connection = { from, to, nodes: [], steps, notes };
      return { ok: true, value: { chart, connection, warnings: [...warnings] } };
    }
    const grown = await withWay(client, chart, steps, signal);
    if (!grown.ok) return grown;
    const nodes = path.nodes.flatMap((node) => chartNode(result.graph, node));
    const connection = { from, to, nodes, steps, notes };
    return {
      ok: true,
      value: { chart: withHidden(grown.value, nodes, false), connection, warnings: [...warnings] },
    };
  } catch (error) {
    if (error instanceof PathSearchFailed) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Evidence of a way that is on the chart already, step by step. */
export function stepsOnChart(chart: Chart, nodes: readonly NodeId[]): readonly PathStep[] {
  const keys = nodes.map((node) => node.slice(2));
  const rows = nodes.slice(1).map((node, at) => {
    const [one = '', other = ''] = [keys[at], keys[at + 1]];
    return node.startsWith('v:') ? { recordKey: one, value: other } : { recordKey: other, value: one };
  });
  const sharers = new Map([...chart.values.values()].map(({ mid, records }) => [mid as string, records]));
  const graph = pathGraphOf(rows, { sharers, crossRefused: true });
  const numbers = nodes.map((node, at) =>
    node.startsWith('r:')
      ? graph.nodeOfRecord.get(keys[at] ?? '')
      : graph.nodesOfValue.get(keys[at] ?? '')?.[0],
  );
  return stepsOf(graph, { nodes: numbers.filter((node) => node !== undefined) });
}

function endOf(node: NodeId): PathEnd {
  return node.startsWith('r:') ? { records: [node.slice(2)] } : { values: [node.slice(2)] };
}

/** Findings and decisions are no nodes of the chart: the way goes from record to record there. */
function chartNode(graph: PathGraph, node: number): readonly NodeId[] {
  const record = graph.records[node];
  if (record !== undefined) return [recordNode(record)];
  const tie = graph.ties[node - graph.records.length];
  return tie === undefined || tie.toldBits !== undefined ? [] : [valueNode(tie.value as Mid)];
}

async function withWay(
  client: SearchClient,
  chart: Chart,
  steps: readonly PathStep[],
  signal: AbortSignal,
): Promise<Result<Chart, SearchProblem>> {
  const keys = new Set(
    steps.flatMap(({ record, next }) => [record, next]).filter((key) => key !== undefined),
  );
  const missing = [...keys].filter((key) => !chart.records.has(key));
  const read = missing.length === 0 ? undefined : await readRecords(client, missing, signal);
  if (read?.ok === false) return read;
  const values = steps
    .filter(({ join }) => join === 'shared value')
    .map(({ value, sharers }) => ({ mid: value as Mid, records: sharers }));
  return { ok: true, value: withNodes(chart, { records: read?.value.records ?? [], values }) };
}

function notesOf({ depth, records, cuts, hubs, graph }: HopsFound, isFound: boolean): readonly string[] {
  const shownHubs = hubs
    .slice(0, SHOWN_HUBS)
    .map(({ value, sharers }) => `${describeMid(value)} (${sharers})`);
  const more = hubs.length - shownHubs.length;
  const named = [...shownHubs, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return [
    isFound
      ? 'The shortest way in all that you may see.'
      : `No way in ${countOf(depth, 'step')}: ${countOf(records, 'record')} reached from both ends. What is not here is unknown, not absent.`,
    ...cuts.filter(({ kind }) => !isFound || kind !== 'hops').map(cutNote),
    ...(hubs.length > 0
      ? [`Met and not crossed, for too many carry them or a person said so: ${named}.`]
      : []),
    ...(graph.cutValues.size > 0
      ? [`${countOf(graph.cutValues.size, 'value')} were silent too long to join before and after.`]
      : []),
  ];
}

function cutNote(cut: Cut): string {
  switch (cut.kind) {
    case 'values':
    case 'records':
      return `Cut: of ${cut.of} ${cut.kind} in step ${cut.hop} only ${cut.kept} were followed. Another way may be missing.`;
    case 'rows':
      return `Cut: ${cut.held.toLocaleString('en')} rows are held, and no more is read. A longer way may be missing.`;
    case 'hops':
      return `Sought over ${countOf(cut.hop, 'step')} only.`;
    case 'end':
      return `${describeMid(cut.value)} is carried by ${cut.of.toLocaleString('en')} records, too many to begin from.`;
  }
}
