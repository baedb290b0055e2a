// The way between two picked nodes, step by step with its evidence; and beyond the chart, on request.
import Button from '@splunk/react-ui/Button';
import type { PathStep } from '../../core/paths/steps';
import { Foreign } from '../../ui/Foreign';
import { LinkButton, Quiet, QuietText, Row } from '../../ui/surfaces';
import { countOf } from '../../ui/words';
import { stepsOnChart } from './connection';
import { nameOfNode } from './nodeNames';
import type { ChartTools } from './useChart';
import { recordNode } from '../../core/chart/chart';

/** What lies between the beginning of a path and the picked node. */
export function PathSteps({ tools }: { readonly tools: ChartTools }) {
  const { selection, path, state, pick, isBusy, connection, connect } = tools;
  const from = selection.from === undefined ? '' : nameOfNode(state.chart, selection.from);
  const hasEnds = selection.node !== undefined && selection.node !== selection.from;
  const steps = connection?.steps ?? (path === undefined ? [] : stepsOnChart(state.chart, path.nodes));
  return (
    <div>
      <QuietText role="status">{summaryOf(tools, from, hasEnds)}</QuietText>
      {steps.length > 0 && (
        <ol aria-label="Steps of the path" style={{ margin: '4px 0', paddingInlineStart: 20 }}>
          {steps.map((step) => (
            <Step key={`${step.record ?? ''} ${step.value} ${step.next ?? ''}`} step={step} tools={tools} />
          ))}
        </ol>
      )}
      {connection?.notes.map((note) => (
        <QuietText key={note}>{note}</QuietText>
      ))}
      <Row $gap={8}>
        {hasEnds && connection === undefined && (
          <Button label="How are these connected?" disabled={isBusy} onClick={connect} />
        )}
        <LinkButton type="button" onClick={() => pick({ from: undefined })}>
          End the path
        </LinkButton>
      </Row>
    </div>
  );
}

function Step({ step, tools: { state } }: { readonly step: PathStep; readonly tools: ChartTools }) {
  const name = (key: string | undefined): string =>
    key === undefined ? '' : nameOfNode(state.chart, recordNode(key));
  const ends = [name(step.record), name(step.next)].filter((end) => end !== '');
  return (
    <li>
      <Foreign>{ends.join(' → ')}</Foreign>
      <br />
      <Quiet>
        <Foreign>{step.sentence}</Foreign>
      </Quiet>
    </li>
  );
}

function summaryOf({ path, connection }: ChartTools, from: string, hasEnds: boolean): string {
  if (!hasEnds) return `A path begins at ${from}. Pick its other end.`;
  if (connection !== undefined)
    return connection.steps.length > 0
      ? `${countOf(connection.steps.length, 'step')} from ${from}, found by searching from both ends:`
      : `Nothing was found that joins it to ${from}.`;
  if (path === undefined)
    return `Nothing on the chart joins it to ${from}. Beyond the chart it is unknown: ask how these are connected, or expand further.`;
  const hub = path.crossesHub ? '; it crosses a hub, which says little' : '';
  return `${countOf(path.nodes.length - 1, 'line')} from ${from}, the shortest way in what is on the chart${hub}:`;
}
