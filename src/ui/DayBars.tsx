// How much came on which day: one bar a day, drawn by us, because Splunk's own column chart is not cleared for shipping.
// Bars are for the eye; the same numbers stand in a sentence for everybody else.
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { Unseen } from './surfaces';

const BAR = 7;
const GAP = 2;
const HEIGHT = 30;
const MIN_BAR = 2; // one record among a million must still be seen

const Chart = styled.svg`
  display: block;
  rect.some {
    fill: ${variables.contentColorLink};
  }
  rect.none {
    fill: ${variables.borderColor};
  }
`;

const dayName = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

interface DayBarsProps {
  /** What is counted, for the sentence: `records of texas_licences`. */
  readonly what: string;
  /** Counts by days ago; a day that is missing had none. */
  readonly counts: ReadonlyMap<number, number>;
  readonly days: number;
  /** Today, epoch milliseconds. */
  readonly today: number;
}

/** Bars of the last days, oldest left. */
export function DayBars({ what, counts, days, today }: DayBarsProps) {
  const highest = Math.max(1, ...counts.values());
  const columns = Array.from({ length: days }, (_, at) => days - 1 - at).map((daysAgo) => ({
    daysAgo,
    count: counts.get(daysAgo) ?? 0,
    name: dayName.format(new Date(today - daysAgo * 86_400_000)),
  }));
  const told = columns.filter(({ count }) => count > 0);
  const width = days * (BAR + GAP) - GAP;
  return (
    <div>
      <Chart width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        {columns.map(({ daysAgo, count, name }, at) => {
          const height = count === 0 ? 1 : Math.max(MIN_BAR, Math.round((count / highest) * HEIGHT));
          return (
            <rect
              key={daysAgo}
              className={count === 0 ? 'none' : 'some'}
              x={at * (BAR + GAP)}
              y={HEIGHT - height}
              width={BAR}
              height={height}
            >
              <title>{`${name}: ${count.toLocaleString('en')}`}</title>
            </rect>
          );
        })}
      </Chart>
      <Unseen>
        {told.length === 0
          ? `No ${what} in the last ${days} days.`
          : `${what} by day: ${told.map(({ name, count }) => `${name} ${count.toLocaleString('en')}`).join(', ')}; none on other days.`}
      </Unseen>
    </div>
  );
}
