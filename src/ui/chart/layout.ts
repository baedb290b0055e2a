// ForceAtlas2 (Jacomy et al., 2014) by graphology, beside the page where the browser allows it. Splunk's page frame
// loads one script and may forbid workers from blobs: then the same steps run on the page, a few milliseconds a frame.
import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import iterate from 'graphology-layout-forceatlas2/iterate';
import webworker from 'graphology-layout-forceatlas2/webworker';
import type { Scene } from './scene';

const PER_NODE = 10; // numbers the library keeps of a node: x, y, forces, mass, size, fixed …
const PER_LINE = 3;
const SLICE_MILLISECONDS = 8; // of a frame's 16

export interface LayoutOptions {
  /** Whether a node (its index) stays where it is. */
  readonly isHeld: (index: number) => boolean;
  /** After each step; the places are in the scene. */
  readonly onStep: () => void;
  readonly onEnd: (ranIn: 'worker' | 'page') => void;
}

export interface RunningLayout {
  readonly stop: () => void;
}

interface Matrices {
  nodes: Float32Array;
  readonly lines: Float32Array;
  readonly settings: ForceAtlas2Settings;
  readonly steps: number;
}

/** Lays a scene out, step by step; places are written into it. */
export function startLayout(scene: Scene, options: LayoutOptions): RunningLayout {
  const matrices = matricesOf(scene, options.isHeld);
  let running: RunningLayout | undefined;
  const onPage = (): void => {
    running = runOnPage(scene, matrices, options);
  };
  running = runInWorker(scene, matrices, options, onPage);
  if (running === undefined) onPage();
  return { stop: () => running?.stop() };
}

/** Nodes and lines as the library reads them, and settings that fit their number. */
export function matricesOf(scene: Scene, isHeld: (index: number) => boolean): Matrices {
  const count = scene.nodes.length;
  const nodes = new Float32Array(count * PER_NODE);
  scene.nodes.forEach(({ shape }, index) => {
    const at = index * PER_NODE;
    nodes.set([scene.xs[index] ?? 0, scene.ys[index] ?? 0, 0, 0, 0, 0, 1, 1, shape === 'hub' ? 8 : 6], at);
    nodes[at + 9] = isHeld(index) ? 1 : 0;
  });
  const lines = new Float32Array((scene.lines.length / 2) * PER_LINE);
  for (let line = 0; line * 2 < scene.lines.length; line++) {
    const ends = [scene.lines[line * 2] ?? 0, scene.lines[line * 2 + 1] ?? 0] as const;
    // Mass is degree plus one: busy nodes push harder.
    for (const end of ends) nodes[end * PER_NODE + 6] = (nodes[end * PER_NODE + 6] ?? 1) + 1;
    lines.set([ends[0] * PER_NODE, ends[1] * PER_NODE, 1], line * PER_LINE);
  }
  return { nodes, lines, settings: settingsFor(count), steps: stepsFor(count) };
}

function settingsFor(count: number): ForceAtlas2Settings {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: count <= 400, // keeps few nodes off one another; costs too much for many
    edgeWeightInfluence: 1,
    scalingRatio: count <= 400 ? 60 : 10,
    strongGravityMode: false,
    gravity: count <= 400 ? 1 : 0.2,
    slowDown: 1 + Math.log(Math.max(1, count)),
    barnesHutOptimize: count > 400,
    barnesHutTheta: 0.8,
  };
}

function stepsFor(count: number): number {
  return count <= 400 ? 500 : count <= 3000 ? 300 : 150;
}

function runInWorker(
  scene: Scene,
  matrices: Matrices,
  { onStep, onEnd }: LayoutOptions,
  onRefused: () => void,
): RunningLayout | undefined {
  const worker = blobWorker();
  if (worker === undefined) return undefined;
  let step = 0;
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    worker.terminate();
  };
  const settings = matrices.settings;
  worker.onmessage = ({ data }: MessageEvent<{ nodes: ArrayBuffer }>) => {
    if (isStopped) return;
    matrices.nodes = new Float32Array(data.nodes);
    readPlaces(scene, matrices.nodes);
    onStep();
    if (++step >= matrices.steps) {
      stop();
      onEnd('worker');
    } else worker.postMessage({ settings, nodes: data.nodes }, [data.nodes]);
  };
  // A refusal by the page's policy comes as an event, and only before the first step.
  worker.onerror = () => {
    if (isStopped || step > 0) return;
    stop();
    onRefused();
  };
  worker.postMessage({
    settings,
    nodes: matrices.nodes.slice().buffer,
    edges: matrices.lines.slice().buffer,
  });
  return { stop };
}

function blobWorker(): Worker | undefined {
  if (typeof Worker === 'undefined' || typeof URL.createObjectURL !== 'function') return undefined;
  try {
    const text = `(${webworker.toString()}).call(self);`;
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    return worker;
  } catch {
    return undefined;
  }
}

/** At least one step a frame, more while the slice lasts. */
function runOnPage(scene: Scene, matrices: Matrices, { onStep, onEnd }: LayoutOptions): RunningLayout {
  let step = 0;
  let frame = 0;
  const work = (): void => {
    const until = performance.now() + SLICE_MILLISECONDS;
    do {
      iterate(matrices.settings, matrices.nodes, matrices.lines);
      step += 1;
    } while (step < matrices.steps && performance.now() < until);
    readPlaces(scene, matrices.nodes);
    onStep();
    if (step >= matrices.steps) onEnd('page');
    else frame = requestAnimationFrame(work);
  };
  frame = requestAnimationFrame(work);
  return { stop: () => cancelAnimationFrame(frame) };
}

function readPlaces({ xs, ys }: Scene, nodes: Float32Array): void {
  for (let index = 0; index < xs.length; index++) {
    xs[index] = nodes[index * PER_NODE] ?? 0;
    ys[index] = nodes[index * PER_NODE + 1] ?? 0;
  }
}
