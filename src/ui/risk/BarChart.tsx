// Named bars with their numbers, drawn by us, because Splunk's bar charts are not cleared for shipping. The numbers stand
// as text beside the bars, so that nobody needs to see them.
import type { ReactNode } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { ScrollTable } from './ScrollTable';
import { Unseen } from '../surfaces';

const WIDTH = 220;
const HEIGHT = 12;
const MIN_BAR = 2; // one business among 22,000 must still be seen

const Picture = styled.svg`
  display: block;
  max-width: 100%;
  margin-top: 3px;
  rect {
    fill: ${variables.contentColorLink};
  }
`;
const BarCell = styled.td`
  width: ${WIDTH}px;
`;

export interface NamedBar {
  readonly key: string;
  readonly name: ReactNode;
  readonly count: number;
  /** Behind the number: `12 %`. */
  readonly note?: string;
}

interface BarChartProps {
  /** Names the chart for who cannot see it. */
  readonly caption: string;
  /** Heads of the two columns. */
  readonly heads: readonly [string, string];
  readonly bars: readonly NamedBar[];
}

/** The bars in the order given. */
export function BarChart({ caption, heads, bars }: BarChartProps) {
  const most = bars.reduce((highest, { count }) => Math.max(highest, count), 1);
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col" className="number">
            {heads[1]}
          </th>
          <th scope="col">
            <Unseen>Picture of the numbers</Unseen>
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, name, count, note }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="number">
              {count.toLocaleString('en')}
              {note !== undefined && ` (${note})`}
            </td>
            <BarCell>
              <Picture width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
                {count > 0 && (
                  <rect y={1} width={Math.max(MIN_BAR, (count / most) * WIDTH)} height={HEIGHT - 2} />
                )}
              </Picture>
            </BarCell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
