// What is picked, and which way leads from the first pick to the second.
import type { NodeId } from '../../core/chart/chart';
import { neighboursOf, pathBetween, type ChartGraph, type ChartPath } from '../../core/chart/graph';
import type { Marks, Scene } from '../../ui/chart/scene';

export interface Selection {
  readonly node: NodeId | undefined;
  /** Number of the picked line in the scene. */
  readonly line: { readonly record: NodeId; readonly value: NodeId } | undefined;
  /** Where a path begins. */
  readonly from: NodeId | undefined;
}

export const nothingPicked: Selection = { node: undefined, line: undefined, from: undefined };

/** The way from the beginning of a path to the picked node, in what is on the chart. */
export function pathOf(graph: ChartGraph, { node, from }: Selection): ChartPath | undefined {
  return node === undefined || from === undefined || node === from
    ? undefined
    : pathBetween(graph, from, node);
}

/** The selection as the drawing points it out. */
export function marksOf(scene: Scene, { node, line }: Selection, path: ChartPath | undefined): Marks {
  const index = (id: NodeId | undefined): number => (id === undefined ? -1 : (scene.indexOf.get(id) ?? -1));
  return {
    node: index(node),
    line: line === undefined ? -1 : lineBetween(scene, index(line.record), index(line.value)),
    path: (path?.nodes ?? []).map(index).filter((at) => at >= 0),
  };
}

/** The neighbour that lies best in the direction of an arrow key; undefined if none lies there. */
export function neighbourTowards(
  graph: ChartGraph,
  scene: Scene,
  node: NodeId,
  [dx, dy]: readonly [number, number],
): NodeId | undefined {
  const placeOf = (id: NodeId) => {
    const at = scene.indexOf.get(id) ?? -1;
    return { x: scene.xs[at] ?? 0, y: scene.ys[at] ?? 0 };
  };
  const here = placeOf(node);
  const ranked = neighboursOf(graph, node).map((id) => {
    const { x, y } = placeOf(id);
    const length = Math.hypot(x - here.x, y - here.y) || 1;
    return { id, along: ((x - here.x) * dx + (y - here.y) * dy) / length, length };
  });
  const ahead = ranked.filter(({ along }) => along > 0.3).sort((left, right) => right.along - left.along);
  return ahead[0]?.id;
}

function lineBetween({ lines }: Scene, from: number, to: number): number {
  for (let at = 0; at < lines.length; at += 2)
    if ((lines[at] === from && lines[at + 1] === to) || (lines[at] === to && lines[at + 1] === from))
      return at / 2;
  return -1;
}
