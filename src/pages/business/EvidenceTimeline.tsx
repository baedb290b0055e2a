// When the evidence was seen: a bar a piece, from the first record to the last, on one scale; the times stand beside it.
import { useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { Evidence } from '../../core/risk/indicator';
import type { Reason } from '../../core/risk/score';
import { ScrollTable } from '../../ui/risk/ScrollTable';
import { Foreign } from '../../ui/Foreign';
import { MomentRange } from '../../ui/MomentRange';
import { signedPoints } from '../../ui/risk/words';
import { LinkButton, Panel, PanelTitle, Quiet, QuietText, Stack, Unseen } from '../../ui/surfaces';
import { countOf, nameOfKind } from '../../ui/words';
import { useBusiness } from './BusinessContext';

const WIDTH = 180;
const HEIGHT = 14;
const MIN_BAR = 4; // what was seen once must still be seen
const FIRST_LINES = 12;

const Picture = styled.svg`
  display: block;
  max-width: 100%;
  margin-top: 3px;
  line {
    stroke: ${variables.borderColor};
  }
  rect.for {
    fill: ${variables.contentColorLink};
  }
  rect.against {
    fill: none;
    stroke: ${variables.contentColorActive};
  }
`;
const BarCell = styled.td`
  width: ${WIDTH}px;
`;

interface Spanned {
  readonly reason: Reason;
  readonly evidence: Evidence;
}

/** Evidence and counter-evidence, the newest first. */
export function EvidenceTimeline() {
  const { result } = useBusiness();
  const [isWhole, setIsWhole] = useState(false);
  const all = [...result.reasons, ...result.counter].flatMap((reason) =>
    reason.evidence.map((evidence): Spanned => ({ reason, evidence })),
  );
  const sorted = all.sort((left, right) => right.evidence.last - left.evidence.last);
  const shown = isWhole ? sorted : sorted.slice(0, FIRST_LINES);
  const from = Math.min(...sorted.map(({ evidence }) => evidence.first));
  const to = Math.max(...sorted.map(({ evidence }) => evidence.last));
  return (
    <Panel aria-labelledby="evidence-title">
      <PanelTitle id="evidence-title">When it was seen</PanelTitle>
      {sorted.length === 0 ? (
        <QuietText>No indicator fires, so there is no evidence to date.</QuietText>
      ) : (
        <Stack>
          <ScrollTable caption="Evidence by time, the newest first">
            <thead>
              <tr>
                <th scope="col">Evidence</th>
                <th scope="col">Seen</th>
                <th scope="col">
                  <Unseen>Picture of the times</Unseen>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ reason, evidence }, at) => (
                <tr key={at}>
                  <th scope="row" className="words">
                    <Stack $gap={0}>
                      <span>
                        {signedPoints(reason.points)} <Foreign>{reason.sentence}</Foreign>
                      </span>
                      <Quiet>
                        {countOf(evidence.records, 'record')} of kind {nameOfKind(evidence.kind)}
                      </Quiet>
                    </Stack>
                  </th>
                  <td>
                    <Quiet>
                      <MomentRange from={evidence.first} to={evidence.last} />
                    </Quiet>
                  </td>
                  <BarCell>
                    <SpanBar evidence={evidence} from={from} to={to} isFor={reason.points >= 0} />
                  </BarCell>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          {shown.length < sorted.length && (
            <LinkButton type="button" onClick={() => setIsWhole(true)}>
              Show all {sorted.length.toLocaleString('en')} pieces of evidence
            </LinkButton>
          )}
          <Quiet>Filled: speaks for looking sooner. Empty: speaks against it.</Quiet>
        </Stack>
      )}
    </Panel>
  );
}

interface SpanBarProps {
  readonly evidence: Evidence;
  /** Epoch seconds of the whole scale. */
  readonly from: number;
  readonly to: number;
  readonly isFor: boolean;
}

function SpanBar({ evidence: { first, last }, from, to, isFor }: SpanBarProps) {
  const range = Math.max(1, to - from);
  const place = (at: number): number => ((at - from) / range) * (WIDTH - MIN_BAR);
  return (
    <Picture width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <rect
        className={isFor ? 'for' : 'against'}
        x={place(first)}
        y={3}
        width={Math.max(MIN_BAR, place(last) - place(first))}
        height={HEIGHT - 6}
      />
    </Picture>
  );
}
