// What is picked: a node with what can be done with it, a line with its evidence, a path with its steps.
import type { ShownChart } from '../../core/chart/chart';
import type { SearchClient } from '../../queries/searchClient';
import { Panel, PanelTitle, QuietText, Stack } from '../../ui/surfaces';
import { LineEvidence } from './LineEvidence';
import { NodePanel } from './NodePanel';
import { PathSteps } from './PathSteps';
import type { ChartTools } from './useChart';

interface PickedPanelProps {
  readonly client: SearchClient;
  readonly tools: ChartTools;
  readonly shown: ShownChart;
}

/** The panel beside the picture. */
export function PickedPanel({ client, tools, shown }: PickedPanelProps) {
  const { selection, state } = tools;
  const { line } = selection;
  return (
    <Panel
      aria-labelledby="picked-title"
      style={{ maxHeight: 'min(64vh, 680px)', overflowY: 'auto' }}
      tabIndex={0}
    >
      <Stack>
        <PanelTitle id="picked-title" style={{ margin: 0 }}>
          {line ? 'Evidence' : selection.node ? 'Picked' : 'Nothing picked'}
        </PanelTitle>
        {selection.from !== undefined && <PathSteps tools={tools} />}
        {line !== undefined && (
          <LineEvidence
            key={`${line.record} ${line.value}`}
            client={client}
            chart={state.chart}
            line={line}
            shown={shown}
            onPick={tools.pick}
          />
        )}
        {line === undefined && selection.node !== undefined && (
          <NodePanel client={client} node={selection.node} tools={tools} />
        )}
        {line === undefined && selection.node === undefined && (
          <QuietText>
            Pick a record or a value to expand it, or a line to read its evidence. A shared value is a lead,
            not a finding: numbers are handed on, addresses are lived at by many.
          </QuietText>
        )}
      </Stack>
    </Panel>
  );
}
