import type { RefObject } from 'react';
import Button from '@splunk/react-ui/Button';
import type { ShownChart } from '../../core/chart/chart';
import type { LinkCanvasControls } from '../../ui/chart/LinkCanvas';
import { Quiet, Row, Stack } from '../../ui/surfaces';
import { ExportButtons } from './ExportButtons';
import type { ChartTools } from './useChart';

interface ChartToolbarProps {
  readonly tools: ChartTools;
  readonly shown: ShownChart;
  readonly counts: string;
  readonly isLayingOut: boolean;
  readonly canvas: RefObject<LinkCanvasControls | null>;
  readonly onHelp: () => void;
}

/** What the chart shows, what the last step did, and what can be done with the whole. */
export function ChartToolbar({ tools, shown, counts, isLayingOut, canvas, onHelp }: ChartToolbarProps) {
  const { state, isBusy, act } = tools;
  const hidden = state.chart.hidden.size;
  return (
    <Stack $gap={8}>
      <Row $gap={6}>
        <Button label="Undo" disabled={state.past.length === 0} onClick={() => act({ kind: 'undo' })} />
        <Button label="Fit" onClick={() => canvas.current?.fit()} />
        <Button label="+" aria-label="Closer" onClick={() => canvas.current?.zoom(1.3)} />
        <Button label="−" aria-label="Further" onClick={() => canvas.current?.zoom(1 / 1.3)} />
        <Button label="Lay out anew" disabled={isLayingOut} onClick={() => act({ kind: 'lay out' })} />
        {hidden > 0 && (
          <Button label={`Show ${hidden} hidden`} onClick={() => act({ kind: 'show hidden' })} />
        )}
        <Button label="Keys" onClick={onHelp} />
        <ExportButtons shown={shown} />
      </Row>
      <div>
        <b>{counts}</b>
        {hidden > 0 && <> · {hidden} hidden</>}
        {isLayingOut && <Quiet> · laying out …</Quiet>}
        <div role="status">{isBusy ? 'Reading neighbours …' : state.note}</div>
      </div>
    </Stack>
  );
}
