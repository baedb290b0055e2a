// A chart with everything round it: picture, what is picked, the table with the same lines, and the way out.
import { useMemo, useRef, useState } from 'react';
import styled from 'styled-components';
import { shownOf } from '../../core/chart/chart';
import type { SearchClient } from '../../queries/searchClient';
import { LinkCanvas, type LinkCanvasControls } from '../../ui/chart/LinkCanvas';
import type { ColorScheme } from '../../ui/chooseTheme';
import { PartialNotice, ProblemNotice } from '../../ui/Notice';
import { Stack, Unseen } from '../../ui/surfaces';
import { countOf } from '../../ui/words';
import { ChartToolbar } from './ChartToolbar';
import type { ChartState } from './chartState';
import { KeyHelp } from './KeyHelp';
import { Legend } from './Legend';
import { LineTable } from './LineTable';
import { nameOfNode } from './nodeNames';
import { PickedPanel } from './PickedPanel';
import { useChart, type ChartTools } from './useChart';
import { nodeOfStart, type ChartStart } from './place';
import { onChartKey } from './useChartKeys';
import type { Found } from '../../ui/chart/drawing';
import type { Selection } from './selection';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 360px;
  gap: 14px;
  align-items: start;
  @media (max-width: 1000px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

interface ChartViewProps {
  readonly client: SearchClient;
  readonly initial: ChartState;
  /** What the chart begins with: a record or a value is picked at once. */
  readonly start?: ChartStart;
  readonly colorScheme: ColorScheme;
}

/** The chart, from a first state on. */
export function ChartView({ client, initial, start, colorScheme }: ChartViewProps) {
  const tools = useChart(client, initial, nodeOfStart(start));
  const { state, selection, marks, pick, grow, act } = tools;
  const [isLayingOut, setLayingOut] = useState(false);
  const [hasHelp, setHelp] = useState(false);
  const canvas = useRef<LinkCanvasControls>(null);
  const shown = useMemo(() => shownOf(state.chart), [state.chart]);
  const counts = `${countOf(shown.records.length, 'record')}, ${countOf(shown.values.length, 'value')}, ${countOf(shown.lines.length, 'line')}`;
  const idAt = (index: number) => state.scene.nodes[index]?.id;
  return (
    <Stack $gap={14}>
      <ChartToolbar
        tools={tools}
        shown={shown}
        counts={counts}
        isLayingOut={isLayingOut}
        canvas={canvas}
        onHelp={() => setHelp(!hasHelp)}
      />
      {tools.problem && <ProblemNotice problem={tools.problem} />}
      <PartialNotice warnings={tools.warnings} />
      <Unseen id="chart-keys">
        Arrow keys go from node to node, Enter expands, question mark lists all keys. The table below holds
        the same.
      </Unseen>
      <Unseen role="status">
        {selection.node === undefined ? '' : nameOfNode(state.chart, selection.node)}
      </Unseen>
      <KeyHelp isOpen={hasHelp} />
      <Columns>
        <Stack $gap={8}>
          <LinkCanvas
            scene={state.scene}
            isHeld={state.held}
            marks={marks}
            colorScheme={colorScheme}
            label={`Link chart: ${counts}`}
            controls={canvas}
            onPick={(found, isSecond) => pick(pickOf(found, isSecond, tools))}
            onOpen={(index) => {
              const id = idAt(index);
              if (id) grow(id);
            }}
            onPlaced={(index) => {
              const id = idAt(index);
              if (id && !state.chart.pinned.has(id)) act({ kind: 'pin', node: id, isPinned: true });
            }}
            onLayout={setLayingOut}
            onKeyDown={(event) =>
              onChartKey(event, tools, { canvas: canvas.current, toggleHelp: () => setHelp(!hasHelp) })
            }
          />
          <Legend records={shown.records} colorScheme={colorScheme} />
        </Stack>
        <PickedPanel client={client} tools={tools} shown={shown} />
      </Columns>
      <LineTable lines={shown.lines} selection={selection} onPick={pick} />
    </Stack>
  );
}

/** What a click picks: a node, or a line with its two ends; a second click with Shift makes a path from the first. */
function pickOf(
  found: Found | undefined,
  isSecond: boolean,
  { state: { scene }, selection }: ChartTools,
): Partial<Selection> {
  const idAt = (index: number) => scene.nodes[index]?.id;
  if (found?.kind === 'node')
    return { node: idAt(found.index), line: undefined, ...(isSecond ? { from: selection.node } : {}) };
  const ends =
    found === undefined ? [] : [...scene.lines.slice(found.index * 2, found.index * 2 + 2)].map(idAt);
  // A record's node comes first in every line of the scene.
  const [record, value] = ends;
  return { node: undefined, line: record && value ? { record, value } : undefined };
}
