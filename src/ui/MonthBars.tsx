// How many records came in which month: one bar a month, drawn by us (see DayBars); the numbers stand in a sentence too.
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { Quiet, Row, Unseen } from './surfaces';

export interface MonthBar {
  /** `2026-03`. */
  readonly month: string;
  readonly count: number;
  /** What the bar is made of, in words: `3 adverts, 1 licence`. */
  readonly words: string;
}

const HEIGHT = 56;
const GAP = 2;
const MAX_BAR = 26;
const FULL_WIDTH = 760;
const MIN_BAR_HEIGHT = 3; // one record among hundreds must still be seen

const Chart = styled.svg`
  display: block;
  max-width: 100%;
  rect {
    fill: ${variables.contentColorLink};
  }
  line {
    stroke: ${variables.borderColor};
  }
`;

/** Bars from the first month to the last. */
export function MonthBars({ months, what }: { readonly months: readonly MonthBar[]; readonly what: string }) {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return <Quiet>When they were seen is unknown.</Quiet>;
  const highest = Math.max(1, ...months.map(({ count }) => count));
  const bar = Math.max(2, Math.min(MAX_BAR, Math.floor(FULL_WIDTH / months.length) - GAP));
  const width = months.length * (bar + GAP);
  const told = months.filter(({ count }) => count > 0);
  return (
    <div>
      <Chart width={width} height={HEIGHT + 1} viewBox={`0 0 ${width} ${HEIGHT + 1}`} aria-hidden="true">
        {months.map(({ month, count, words }, at) => {
          const height = count === 0 ? 0 : Math.max(MIN_BAR_HEIGHT, Math.round((count / highest) * HEIGHT));
          return (
            <rect key={month} x={at * (bar + GAP)} y={HEIGHT - height} width={bar} height={height}>
              <title>{`${month}: ${words}`}</title>
            </rect>
          );
        })}
        <line x1={0} x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      </Chart>
      <Row style={{ justifyContent: 'space-between', maxWidth: Math.max(width, 150) }}>
        <Quiet>{first.month}</Quiet>
        {last !== first && <Quiet>{last.month}</Quiet>}
      </Row>
      <Unseen>
        {what} by month: {told.map(({ month, words }) => `${month} ${words}`).join('; ')}; none in other
        months.
      </Unseen>
    </div>
  );
}
