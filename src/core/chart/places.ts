// Where new nodes first stand: beside what they belong to, so that a growing chart does not jump under the reader.
import type { NodeId } from './chart';
import { neighboursOf, type ChartGraph } from './graph';

export interface Place {
  readonly x: number;
  readonly y: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5)); // successive nodes never fall on one another
const STEP = 12; // chart units between rings; a node is about 5 wide

/**
 * Places for every node of the graph: known ones keep theirs, others stand round the middle of their placed
 * neighbours, or round the origin if none is placed. The same graph gives the same places.
 */
export function placesFor(graph: ChartGraph, known: ReadonlyMap<NodeId, Place>): ReadonlyMap<NodeId, Place> {
  const places = new Map<NodeId, Place>();
  for (const node of graph.nodes() as NodeId[]) {
    const place = known.get(node);
    if (place !== undefined) places.set(node, place);
  }
  let at = places.size;
  for (const node of graph.nodes() as NodeId[]) {
    if (places.has(node)) continue;
    const near = neighboursOf(graph, node).flatMap((other) => places.get(other) ?? []);
    const angle = at * GOLDEN_ANGLE;
    const reach = near.length > 0 ? STEP * (1 + (at % 5)) : STEP * Math.sqrt(at + 1);
    const middle = near.length > 0 ? meanOf(near) : { x: 0, y: 0 };
    places.set(node, { x: middle.x + Math.cos(angle) * reach, y: middle.y + Math.sin(angle) * reach });
    at += 1;
  }
  return places;
}

function meanOf(places: readonly Place[]): Place {
  const sum = places.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}
