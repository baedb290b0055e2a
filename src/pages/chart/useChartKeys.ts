// The chart by keyboard, while the picture has the focus.
import type { KeyboardEvent } from 'react';
import type { NodeId } from '../../core/chart/chart';
import type { LinkCanvasControls } from '../../ui/chart/LinkCanvas';
import { nameOfNode } from './nodeNames';
import { neighbourTowards, nothingPicked } from './selection';
import type { ChartTools } from './useChart';

/** Keys and what they do, as the help lists them. */
export const chartKeys: readonly (readonly [string, string])[] = [
  ['arrow keys', 'go to the neighbour in that direction'],
  ['Enter', 'expand: 20 more neighbours'],
  ['Delete', 'hide the picked node'],
  ['P', 'pin it, or let it go'],
  ['F', 'begin a path here; then pick the other end'],
  ['C', 'how are the two connected? Searches beyond the chart'],
  ['U or Ctrl+Z', 'undo the last step'],
  ['Escape', 'pick nothing'],
  ['+ and −', 'closer, further'],
  ['0', 'everything into the picture'],
  ['?', 'show or hide this help'],
];

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What a key press on the picture does. */
export function onChartKey(
  event: KeyboardEvent,
  tools: ChartTools,
  { canvas, toggleHelp }: { readonly canvas: LinkCanvasControls | null; readonly toggleHelp: () => void },
): void {
  const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
  if (!isUndo && (event.ctrlKey || event.metaKey || event.altKey)) return;
  const { state, selection, act, pick, grow } = tools;
  const node = selection.node;
  const doings: Readonly<Record<string, () => void>> = {
    Enter: () => node && grow(node),
    Delete: () => node && act({ kind: 'hide', node, name: nameOfNode(state.chart, node) }),
    Backspace: () => node && act({ kind: 'hide', node, name: nameOfNode(state.chart, node) }),
    p: () => node && act({ kind: 'pin', node, isPinned: !state.chart.pinned.has(node) }),
    f: () => node && pick({ from: node }),
    c: () => tools.connect(),
    u: () => act({ kind: 'undo' }),
    z: () => isUndo && act({ kind: 'undo' }),
    Escape: () => pick(nothingPicked),
    '+': () => canvas?.zoom(1.3),
    '=': () => canvas?.zoom(1.3),
    '-': () => canvas?.zoom(1 / 1.3),
    '0': () => canvas?.fit(),
    '?': toggleHelp,
  };
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const arrow = arrows[key];
  const doing = arrow === undefined ? doings[key] : () => goTo(nextNode(tools, arrow), tools, canvas);
  if (doing === undefined) return;
  event.preventDefault();
  doing();
}

function nextNode({ state, selection }: ChartTools, arrow: readonly [number, number]): NodeId | undefined {
  if (selection.node === undefined) return state.scene.nodes[state.scene.byWeight[0] ?? 0]?.id;
  return neighbourTowards(state.graph, state.scene, selection.node, arrow);
}

function goTo(
  node: NodeId | undefined,
  { state, pick }: ChartTools,
  canvas: LinkCanvasControls | null,
): void {
  if (node === undefined) return;
  pick({ node, line: undefined });
  canvas?.reveal(state.scene.indexOf.get(node) ?? -1);
}
