// The shown chart as a graph, for what needs neighbours: paths, steps by arrow key, places of new nodes.
import Graph from 'graphology';
import { isHub, recordNode, shownOf, valueNode, type Chart, type NodeId } from './chart';

export interface NodeFacts {
  readonly kind: 'record' | 'value';
  /** Records that carry the value; 0 for a record. */
  readonly sharers: number;
  readonly isHub: boolean;
}

/** Undirected and bipartite: every edge joins a record and a value. */
export type ChartGraph = Graph<NodeFacts>;

/** A way between two nodes, ends included; `crossesHub` if there is none without a hub on it. */
export interface ChartPath {
  readonly nodes: readonly NodeId[];
  readonly crossesHub: boolean;
}

/** Everything that is shown, as a graph. */
export function graphOf(chart: Chart): ChartGraph {
  const graph: ChartGraph = new Graph<NodeFacts>({ type: 'undirected', multi: false });
  const { records, values, lines } = shownOf(chart);
  for (const { recordKey } of records)
    graph.addNode(recordNode(recordKey), { kind: 'record', sharers: 0, isHub: false });
  for (const value of values)
    graph.addNode(valueNode(value.mid), { kind: 'value', sharers: value.records, isHub: isHub(value) });
  for (const { record, value } of lines) graph.addEdge(recordNode(record.recordKey), valueNode(value.mid));
  return graph;
}

/** Neighbours of a node, rarest value first; empty for a node that is not shown. */
export function neighboursOf(graph: ChartGraph, node: NodeId): readonly NodeId[] {
  if (!graph.hasNode(node)) return [];
  const sharers = (id: string): number => graph.getNodeAttribute(id, 'sharers');
  return (graph.neighbors(node) as NodeId[]).sort((left, right) => sharers(left) - sharers(right));
}

/**
 * The shortest way between two shown nodes, by number of lines; round hubs where there is a way round.
 *
 * @returns undefined if nothing on the chart joins them, or one of them is not shown. Breadth first: each line is
 *   looked at once or twice.
 */
export function pathBetween(graph: ChartGraph, from: NodeId, to: NodeId): ChartPath | undefined {
  if (!graph.hasNode(from) || !graph.hasNode(to)) return undefined;
  const round = walk(graph, from, to, false);
  if (round !== undefined) return { nodes: round, crossesHub: false };
  const across = walk(graph, from, to, true);
  return across === undefined ? undefined : { nodes: across, crossesHub: true };
}

function walk(
  graph: ChartGraph,
  from: NodeId,
  to: NodeId,
  mayCrossHubs: boolean,
): readonly NodeId[] | undefined {
  const cameFrom = new Map<NodeId, NodeId | undefined>([[from, undefined]]);
  const waiting: NodeId[] = [from];
  for (let at = 0; at < waiting.length && !cameFrom.has(to); at++) {
    const node = waiting[at] ?? from;
    // An end may be a hub: it was asked for.
    if (node !== from && !mayCrossHubs && graph.getNodeAttribute(node, 'isHub')) continue;
    for (const next of neighboursOf(graph, node)) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      waiting.push(next);
    }
  }
  return cameFrom.has(to) ? wayBack(cameFrom, to) : undefined;
}

function wayBack(cameFrom: ReadonlyMap<NodeId, NodeId | undefined>, to: NodeId): readonly NodeId[] {
  const nodes: NodeId[] = [];
  for (let node: NodeId | undefined = to; node !== undefined; node = cameFrom.get(node)) nodes.push(node);
  return nodes.reverse();
}
