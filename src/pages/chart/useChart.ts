// The page's state and what a person can do with it.
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { NodeId } from '../../core/chart/chart';
import type { ChartPath } from '../../core/chart/graph';
import type { SearchClient } from '../../queries/searchClient';
import type { SearchProblem } from '../../queries/searchProblem';
import type { Marks } from '../../ui/chart/scene';
import { nextState, type ChartAction, type ChartState } from './chartState';
import type { Connection } from './connection';
import { growChart } from './grow';
import { marksOf, nothingPicked, pathOf, type Selection } from './selection';
import { useConnection, type Asking } from './useConnection';

export interface ChartTools {
  readonly state: ChartState;
  readonly selection: Selection;
  readonly path: ChartPath | undefined;
  readonly marks: Marks;
  readonly isBusy: boolean;
  readonly problem: SearchProblem | undefined;
  readonly warnings: readonly string[];
  readonly act: (action: ChartAction) => void;
  readonly pick: (selection: Partial<Selection>) => void;
  /** Brings the next neighbours of a node; a second call while one runs is ignored. */
  readonly grow: (node: NodeId) => void;
  /** What searching found between the beginning of the path and the picked node; undefined if nobody asked. */
  readonly connection: Connection | undefined;
  /** Searches for it; nothing happens while something runs, or without two ends. */
  readonly connect: () => void;
}

/** Keeps a chart, from a first state on, in which a node may be picked already. */
export function useChart(client: SearchClient, initial: ChartState, picked?: NodeId): ChartTools {
  const [state, act] = useReducer(nextState, initial);
  const [selection, setSelection] = useState<Selection>({ ...nothingPicked, node: picked });
  const [asking, setAsking] = useState<Asking>({ isBusy: false, warnings: [] });
  const running = useRef<AbortController | undefined>(undefined);
  const latest = useRef(state.chart);
  useEffect(() => {
    latest.current = state.chart;
  });
  useEffect(() => () => running.current?.abort(), []);
  const grow = useCallback(
    (node: NodeId) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      const before = latest.current;
      setAsking({ isBusy: true, warnings: [] });
      void growChart(client, before, node, controller.signal).then((grown) => {
        running.current = undefined;
        if (controller.signal.aborted) return;
        setAsking({
          isBusy: false,
          ...(grown.ok ? {} : { problem: grown.problem }),
          warnings: grown.ok ? grown.value.warnings : [],
        });
        // Somebody hid or undid something meanwhile: growing the older chart would take that back unseen.
        if (grown.ok && latest.current === before)
          act({ kind: 'grown', chart: grown.value.chart, note: grown.value.note });
        else if (grown.ok) act({ kind: 'say', note: 'The chart was changed meanwhile; expand once more.' });
      });
    },
    [client],
  );
  const pick = useCallback((next: Partial<Selection>) => setSelection((last) => ({ ...last, ...next })), []);
  const kept = useMemo(() => stillShown(selection, state), [selection, state]);
  const { connection, connect } = useConnection(client, { kept, state, latest, running, setAsking, act });
  const path = useMemo(
    () =>
      connection === undefined || connection.nodes.length === 0
        ? pathOf(state.graph, kept)
        : { nodes: connection.nodes, crossesHub: false },
    [state.graph, kept, connection],
  );
  const marks = useMemo(() => marksOf(state.scene, kept, path), [state.scene, kept, path]);
  const { isBusy, problem, warnings } = asking;
  return {
    ...{ state, selection: kept, path, marks, isBusy, problem, warnings, act, pick, grow },
    ...{ connection, connect },
  };
}

/** What was picked and is no longer on the chart is not picked. */
function stillShown({ node, line, from }: Selection, { graph }: ChartState): Selection {
  const shown = (id: NodeId | undefined): NodeId | undefined =>
    id !== undefined && graph.hasNode(id) ? id : undefined;
  const hasLine =
    line !== undefined &&
    graph.hasNode(line.record) &&
    graph.hasNode(line.value) &&
    graph.hasEdge(line.record, line.value);
  return { node: shown(node), line: hasLine ? line : undefined, from: shown(from) };
}
