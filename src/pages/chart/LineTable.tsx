// The chart as a table: one row a line, the same lines as in the picture, for eyes and ears that a picture does not serve.
import { memo, useMemo, useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { recordNode, valueNode, type ChartLine } from '../../core/chart/chart';
import { HUB_ABOVE } from '../../core/graph/hubLimit';
import { readMid } from '../../core/identifiers/mid';
import { TableScroll } from '../../ui/DataTable';
import { Foreign } from '../../ui/Foreign';
import { LinkButton, Mono, Panel, PanelTitle, Quiet, QuietText } from '../../ui/surfaces';
import { WatchButton } from '../../ui/watch/WatchButton';
import { countOf, nameOfKind } from '../../ui/words';
import { nameOfValue } from './names';
import type { Selection } from './selection';

const FIRST_ROWS = 100;

const Lines = styled.table`
  border-collapse: collapse;
  width: 100%;
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: 5px 14px 5px 6px;
    border-bottom: 1px solid ${variables.borderColorWeak};
    overflow-wrap: anywhere;
  }
  .tools {
    min-width: 130px;
  }
  .tools button,
  .whole {
    white-space: nowrap;
    overflow-wrap: normal;
  }
  tr[aria-current='true'] td {
    background: ${variables.notificationColorCautionWeak};
  }
  tr[aria-current='true'] td:first-child {
    box-shadow: inset 3px 0 0 ${variables.notificationColorCaution};
  }
`;

interface LineTableProps {
  readonly lines: readonly ChartLine[];
  readonly selection: Selection;
  readonly onPick: (selection: Partial<Selection>) => void;
}

/** Every line of the chart: those of what is picked first, then by how telling the value is. Drawn anew only when one of them changes. */
export const LineTable = memo(function LineTable({ lines, selection, onPick }: LineTableProps) {
  const [most, setMost] = useState(FIRST_ROWS);
  const sorted = useMemo(() => {
    const isPicked = (line: ChartLine): boolean => isOf(line, selection);
    const ranked = [...lines].sort(byTelling);
    return [...ranked.filter(isPicked), ...ranked.filter((line) => !isPicked(line))];
  }, [lines, selection]);
  const rows = sorted.slice(0, most);
  const more = Math.min(FIRST_ROWS, sorted.length - rows.length);
  return (
    <Panel aria-labelledby="lines-title">
      <PanelTitle id="lines-title">
        Lines{' '}
        <Quiet>{`${rows.length.toLocaleString('en')} listed of ${lines.length.toLocaleString('en')} on the chart`}</Quiet>
      </PanelTitle>
      <TableScroll>
        <Lines>
          <thead>
            <tr>
              <th scope="col">Record</th>
              <th scope="col">carries</th>
              <th scope="col" className="whole">
                Records with it
              </th>
              <th scope="col">Entity</th>
              <th scope="col">Line</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((line) => (
              <LineRow
                key={`${line.record.recordKey} ${line.value.mid}`}
                line={line}
                isPicked={isOf(line, selection)}
                onPick={onPick}
              />
            ))}
          </tbody>
        </Lines>
      </TableScroll>
      {lines.length === 0 && (
        <QuietText>There is no line yet: no record on the chart carries a value on it. Expand one.</QuietText>
      )}
      {more > 0 && (
        <LinkButton type="button" onClick={() => setMost(most + FIRST_ROWS)}>
          List {countOf(more, 'more line')}
        </LinkButton>
      )}
    </Panel>
  );
});

function LineRow({
  line: { record, value },
  isPicked,
  onPick,
}: {
  readonly line: ChartLine;
  readonly isPicked: boolean;
  readonly onPick: LineTableProps['onPick'];
}) {
  const [from, to] = [recordNode(record.recordKey), valueNode(value.mid)];
  const name = nameOfValue(value);
  const read = readMid(value.mid);
  return (
    <tr aria-current={isPicked ? 'true' : undefined}>
      <td>
        <Quiet>{nameOfKind(record.kind)} </Quiet>
        <LinkButton type="button" onClick={() => onPick({ node: from, line: undefined })}>
          <Foreign>{record.name.slice(0, 120)}</Foreign>
        </LinkButton>
      </td>
      <td>
        <LinkButton type="button" onClick={() => onPick({ node: to, line: undefined })}>
          <Foreign>{name.slice(0, 160)}</Foreign>
        </LinkButton>
      </td>
      <td>{value.records.toLocaleString('en')}</td>
      <td className="whole">
        {record.entity === undefined ? <Quiet>none</Quiet> : <Mono>{record.entity}</Mono>}
      </td>
      <td className="tools">
        <LinkButton
          type="button"
          aria-label={`Evidence that ${record.name.slice(0, 60)} carries ${name.slice(0, 80)}`}
          onClick={() => onPick({ line: { record: from, value: to }, node: undefined })}
        >
          Evidence
        </LinkButton>{' '}
        {read?.isHashed === false && <WatchButton mid={value.mid} type={read.type} value={read.value} />}
      </td>
    </tr>
  );
}

/** Rarest shared value first; hubs say little, and what one record alone carries joins nothing. */
function byTelling({ value: left }: ChartLine, { value: right }: ChartLine): number {
  const rank = ({ records }: ChartLine['value']): number =>
    records <= 1 ? Infinity : records > HUB_ABOVE ? 1e12 + records : records;
  const [one, other] = [rank(left), rank(right)];
  return one === other ? (left.mid < right.mid ? -1 : left.mid > right.mid ? 1 : 0) : one - other;
}

function isOf({ record, value }: ChartLine, { node, line }: Selection): boolean {
  const [from, to] = [recordNode(record.recordKey), valueNode(value.mid)];
  if (line !== undefined) return line.record === from && line.value === to;
  return node !== undefined && (node === from || node === to);
}
