// Two files of graphology-layout-forceatlas2 that it ships without types: one step of the layout, and the same as a
// self-contained function whose text can be started as a worker.
declare module 'graphology-layout-forceatlas2/iterate' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
  const iterate: (settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array) => unknown;
  export = iterate;
}
declare module 'graphology-layout-forceatlas2/webworker' {
  const webworker: () => void;
  export = webworker;
}
