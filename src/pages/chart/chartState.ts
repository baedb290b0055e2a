// What the page holds: the chart, its picture, and the charts before it. Every step is one here, so undo takes back one.
import {
  isHub,
  recordNode,
  shownOf,
  valueNode,
  withHidden,
  withPinned,
  type Chart,
  type NodeId,
} from '../../core/chart/chart';
import { graphOf, type ChartGraph } from '../../core/chart/graph';
import { placesFor, type Place } from '../../core/chart/places';
import { makeScene, type Scene, type SceneNode } from '../../ui/chart/scene';
import { entitiesOf, labelOfRecord, labelOfValue } from './names';

export interface ChartState {
  readonly chart: Chart;
  readonly graph: ChartGraph;
  readonly scene: Scene;
  /** Nodes that stay while the scene is laid out; undefined = nothing moves. */
  readonly held: ((index: number) => boolean) | undefined;
  readonly past: readonly Chart[];
  /** What the last step did. */
  readonly note: string;
}

export type ChartAction =
  | { readonly kind: 'grown'; readonly chart: Chart; readonly note: string }
  | { readonly kind: 'hide'; readonly node: NodeId; readonly name: string }
  | { readonly kind: 'show hidden' }
  | { readonly kind: 'pin'; readonly node: NodeId; readonly isPinned: boolean }
  | { readonly kind: 'undo' }
  | { readonly kind: 'lay out' }
  | { readonly kind: 'say'; readonly note: string };

const MAX_PAST = 100; // steps; charts share what did not change, so each costs little

/** The state that a chart begins with; everything is laid out. */
export function firstState(chart: Chart, note: string): ChartState {
  return { ...drawn(chart, undefined), held: () => false, past: [], note };
}

/** One step; what it says stands in the note. */
export function nextState(state: ChartState, action: ChartAction): ChartState {
  const { chart } = state;
  switch (action.kind) {
    case 'grown':
      return stepped(state, action.chart, action.note);
    case 'hide':
      return stepped(
        state,
        withHidden(chart, [action.node], true),
        `Hidden: ${action.name}. Undo brings it back.`,
      );
    case 'show hidden':
      return stepped(
        state,
        withHidden(chart, [...chart.hidden], false),
        `${chart.hidden.size} brought back.`,
      );
    case 'pin':
      return stepped(
        state,
        withPinned(chart, [action.node], action.isPinned),
        action.isPinned ? 'Pinned: it stays where it is.' : 'No longer pinned.',
      );
    case 'lay out': {
      const pinned = (index: number): boolean => state.scene.nodes[index]?.isPinned === true;
      return { ...state, scene: { ...state.scene }, held: pinned, note: 'Laid out anew; pinned nodes stay.' };
    }
    case 'say':
      return { ...state, note: action.note };
    case 'undo': {
      const before = state.past.at(-1);
      if (before === undefined) return { ...state, note: 'There is nothing to undo.' };
      const note = 'The last step was taken back.';
      return { ...drawn(before, state.scene), held: undefined, past: state.past.slice(0, -1), note };
    }
  }
}

function stepped(state: ChartState, chart: Chart, note: string): ChartState {
  const picture = drawn(chart, state.scene);
  const isNew = (index: number): boolean =>
    !state.scene.indexOf.has(picture.scene.nodes[index]?.id ?? ('' as NodeId));
  const grew = picture.scene.nodes.some((_, index) => isNew(index));
  const past = [...state.past, state.chart].slice(-MAX_PAST);
  // What the reader has in view stays; only what is new looks for its place.
  return { ...picture, held: grew ? (index) => !isNew(index) : undefined, past, note };
}

function drawn(chart: Chart, before: Scene | undefined): Pick<ChartState, 'chart' | 'graph' | 'scene'> {
  const graph = graphOf(chart);
  const places = placesFor(graph, placesIn(before));
  const { lines } = shownOf(chart);
  const pairs = lines.map(
    ({ record, value }) => [recordNode(record.recordKey), valueNode(value.mid)] as const,
  );
  return { chart, graph, scene: makeScene(sceneNodes(chart, graph), places, pairs) };
}

function sceneNodes(chart: Chart, graph: ChartGraph): readonly SceneNode[] {
  const { records, values } = shownOf(chart);
  const entities = entitiesOf(records);
  return [
    ...records.map((record): SceneNode => {
      const id = recordNode(record.recordKey);
      const tint = record.entity === undefined ? -1 : entities.indexOf(record.entity);
      const weight = graph.degree(id);
      return {
        id,
        label: labelOfRecord(record),
        shape: 'record',
        tint,
        isPinned: chart.pinned.has(id),
        weight,
      };
    }),
    ...values.map((value): SceneNode => {
      const id = valueNode(value.mid);
      const hub = isHub(value);
      const weight = graph.degree(id) + (hub ? 1000 : 0.5);
      return {
        id,
        label: labelOfValue(value, hub),
        shape: hub ? 'hub' : 'value',
        tint: -1,
        isPinned: chart.pinned.has(id),
        weight,
      };
    }),
  ];
}

function placesIn(scene: Scene | undefined): ReadonlyMap<NodeId, Place> {
  if (scene === undefined) return new Map();
  return new Map(
    scene.nodes.map(({ id }, index) => [id, { x: scene.xs[index] ?? 0, y: scene.ys[index] ?? 0 }]),
  );
}
