// How evidence adds up: one bar a feature, each beginning where the last one ended, from the prior to the total. A table
// carries the same for everybody who cannot see it; bars point right for and left against, so colour is not needed.
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { DataTable, TableScroll } from '../DataTable';
import { Foreign } from '../Foreign';
import { Quiet, Unseen } from '../surfaces';

export interface WaterfallStep {
  readonly feature: string;
  readonly level: string;
  readonly left: string;
  readonly right: string;
  /** Bits: above 0 for, below 0 against. */
  readonly bits: number;
}

const WIDTH = 240;
const HEIGHT = 14;
const MIN_BAR = 2; // evidence of nearly nothing must still be seen

const Bars = styled.svg`
  display: block;
  line {
    stroke: ${variables.borderColor};
  }
  rect.for {
    fill: ${variables.contentColorLink};
  }
  rect.against {
    fill: ${variables.notificationColorNegative};
  }
  rect.total {
    fill: ${variables.contentColorActive};
  }
`;
const BarCell = styled.td`
  width: ${WIDTH}px;
  min-width: ${WIDTH}px !important;
`;

interface WaterfallProps {
  /** Names the picture: `Why Rose Quill and Rosalind Quill may be one`. */
  readonly caption: string;
  readonly steps: readonly WaterfallStep[];
  /** Heads of the two columns of values. */
  readonly sides: readonly [string, string];
}

/** The steps in the order given, and their sum. */
export function Waterfall({ caption, steps, sides }: WaterfallProps) {
  const { rows, total, scale } = laidOut(steps);
  return (
    <TableScroll>
      <DataTable>
        <caption>
          <Unseen>{caption}</Unseen>
        </caption>
        <thead>
          <tr>
            {['Compared', 'Found', ...sides].map((head, at) => (
              <th key={at} scope="col">
                <Foreign>{head.slice(0, 60)}</Foreign>
              </th>
            ))}
            <th scope="col" className="number">
              Bits
            </th>
            <th scope="col">
              <Unseen>Picture of the bits</Unseen>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ step, from, to }, at) => (
            <tr key={at}>
              <th scope="row">{step.feature}</th>
              <td>{step.level}</td>
              <td>{valueOf(step.left)}</td>
              <td>{valueOf(step.right)}</td>
              <td className="number">{signed(step.bits)}</td>
              <BarCell>
                <Bar
                  from={scale(from)}
                  to={scale(to)}
                  zero={scale(0)}
                  look={step.bits < 0 ? 'against' : 'for'}
                />
              </BarCell>
            </tr>
          ))}
          <tr>
            <th scope="row">Together</th>
            <td colSpan={3}>{inWords(total)}</td>
            <td className="number">
              <b>{signed(total)}</b>
            </td>
            <BarCell>
              <Bar from={scale(0)} to={scale(total)} zero={scale(0)} look="total" />
            </BarCell>
          </tr>
        </tbody>
      </DataTable>
    </TableScroll>
  );
}

interface BarProps {
  readonly from: number;
  readonly to: number;
  readonly zero: number;
  readonly look: 'for' | 'against' | 'total';
}

function Bar({ from, to, zero, look }: BarProps) {
  const width = Math.max(MIN_BAR, Math.abs(to - from));
  return (
    <Bars width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1={zero} x2={zero} y1={0} y2={HEIGHT} />
      <rect className={look} x={Math.min(from, to)} y={2} width={width} height={HEIGHT - 4} />
    </Bars>
  );
}

interface LaidOut {
  readonly rows: readonly { readonly step: WaterfallStep; readonly from: number; readonly to: number }[];
  readonly total: number;
  /** Bits → place from the left. */
  readonly scale: (bits: number) => number;
}

function laidOut(steps: readonly WaterfallStep[]): LaidOut {
  let sum = 0;
  const rows = steps.map((step) => {
    const from = sum;
    sum += step.bits;
    return { step, from, to: sum };
  });
  const ends = [0, ...rows.map(({ to }) => to)];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const range = Math.max(1, most - least);
  const scale = (bits: number): number => ((bits - least) / range) * (WIDTH - MIN_BAR);
  return { rows, total: sum, scale };
}

function valueOf(text: string) {
  return text === '' ? <Quiet>–</Quiet> : <Foreign>{text.slice(0, 200)}</Foreign>;
}

const written = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function signed(bits: number): string {
  return `${bits < 0 ? '−' : '+'}${written.format(Math.abs(bits))}`;
}

const MAX_SAID_BITS = 30; // odds of a billion: beyond it, figures only pretend

/** What a sum of bits means: `odds of about 1,000 to 1 that they are one`. */
function inWords(bits: number): string {
  const times = 2 ** Math.min(Math.abs(bits), MAX_SAID_BITS);
  const said = Math.abs(bits) > MAX_SAID_BITS ? 'more than 1,000,000,000' : `about ${rounded(times)}`;
  return `Odds of ${said} to 1 ${bits < 0 ? 'against' : 'for'} the two being one.`;
}

/** One figure that counts: more would say more than is known. */
function rounded(times: number): string {
  if (times < 2) return times.toFixed(1);
  const digit = 10 ** Math.floor(Math.log10(times));
  return (Math.round(times / digit) * digit).toLocaleString('en');
}
