// What is drawn, as flat arrays: ten thousand nodes are read sixty times a second.
import type { NodeId } from '../../core/chart/chart';

export interface SceneNode {
  readonly id: NodeId;
  readonly label: string;
  readonly shape: 'record' | 'value' | 'hub';
  /** Index into the palette's entity colours; -1 = none. */
  readonly tint: number;
  readonly isPinned: boolean;
  /** More is more important: its label is drawn first. */
  readonly weight: number;
}

/** Nodes, their places (chart units; moved while the layout runs), and lines as pairs of indices of nodes. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly lines: Uint32Array;
  readonly indexOf: ReadonlyMap<NodeId, number>;
  /** Indices of nodes, the most important first. */
  readonly byWeight: Uint32Array;
}

/** What is pointed out: indices of nodes and lines of the scene; -1 = none. */
export interface Marks {
  readonly node: number;
  readonly line: number;
  /** Nodes on the highlighted path, in order. */
  readonly path: readonly number[];
}

export const noMarks: Marks = { node: -1, line: -1, path: [] };

/** Puts a scene together; `lines` are pairs of ids, both of which are among the nodes. */
export function makeScene(
  nodes: readonly SceneNode[],
  places: ReadonlyMap<NodeId, { readonly x: number; readonly y: number }>,
  lines: readonly (readonly [NodeId, NodeId])[],
): Scene {
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const byWeight = Uint32Array.from(nodes.keys());
  byWeight.sort((left, right) => (nodes[right]?.weight ?? 0) - (nodes[left]?.weight ?? 0));
  return {
    nodes,
    xs: Float32Array.from(nodes, ({ id }) => places.get(id)?.x ?? 0),
    ys: Float32Array.from(nodes, ({ id }) => places.get(id)?.y ?? 0),
    lines: Uint32Array.from(lines.flatMap(([from, to]) => [indexOf.get(from) ?? 0, indexOf.get(to) ?? 0])),
    indexOf,
    byWeight,
  };
}
