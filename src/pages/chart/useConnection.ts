// "How are these connected?" on the page: asks once at a time, and forgets the answer when the question changes.
import { useCallback, useState } from 'react';
import type { Chart, NodeId } from '../../core/chart/chart';
import type { SearchClient } from '../../queries/searchClient';
import type { SearchProblem } from '../../queries/searchProblem';
import type { ChartAction, ChartState } from './chartState';
import { connect as seekConnection, type Connected, type Connection } from './connection';
import type { Selection } from './selection';

/** What the page asks at present, and what the last question could not do. */
export interface Asking {
  readonly isBusy: boolean;
  readonly problem?: SearchProblem;
  readonly warnings: readonly string[];
}

/** A ref that lives as long as the page. */
interface Held<Value> {
  current: Value;
}

interface ChartHold {
  readonly kept: Selection;
  readonly state: ChartState;
  readonly latest: Held<Chart>;
  readonly running: Held<AbortController | undefined>;
  readonly setAsking: (asking: Asking) => void;
  readonly act: (action: ChartAction) => void;
}

/** The answer for the two ends that are picked now, and how to ask for it. */
export function useConnection(
  client: SearchClient,
  { kept, state, latest, running, setAsking, act }: ChartHold,
): { readonly connection: Connection | undefined; readonly connect: () => void } {
  const [found, setFound] = useState<Connection>();
  const { from, node: to } = kept;
  const take = useCallback(
    (before: Chart, { chart, connection }: Connected) => {
      if (latest.current !== before) {
        act({ kind: 'say', note: 'The chart was changed meanwhile; ask once more.' });
        return;
      }
      const way = connection.steps.length > 0 ? ['The way between the two is on the chart.'] : [];
      const note = [...way, ...connection.notes].join(' ');
      if (chart === before) act({ kind: 'say', note });
      else act({ kind: 'grown', chart, note });
      setFound(connection);
    },
    [latest, act],
  );
  const connect = useCallback(() => {
    if (running.current || from === undefined || to === undefined || from === to) return;
    const controller = new AbortController();
    running.current = controller;
    const before = latest.current;
    setAsking({ isBusy: true, warnings: [] });
    void seekConnection(client, before, { from, to }, controller.signal).then((answer) => {
      running.current = undefined;
      if (controller.signal.aborted) return;
      if (answer.ok) {
        setAsking({ isBusy: false, warnings: answer.value.warnings });
        take(before, answer.value);
      } else setAsking({ isBusy: false, problem: answer.problem, warnings: [] });
    });
  }, [client, from, to, latest, running, setAsking, take]);
  // It is about two nodes, and about nodes that are shown: another pick or an undo makes it nobody's answer.
  const isCurrent =
    found?.from === from &&
    found?.to === to &&
    found?.nodes.every((node: NodeId) => state.graph.hasNode(node));
  return { connection: isCurrent === true ? found : undefined, connect };
}
