import variables from '@splunk/themes/variables';
import styled, { css } from 'styled-components';
import type { Finding, SetupCheck, Verdict } from '../../queries/setup/check';
import { Foreign } from '../../ui/Foreign';

// A sign and a word beside the colour: colour alone is not seen by everybody.
const signs: Readonly<Record<Verdict, { readonly sign: string; readonly word: string }>> = {
  good: { sign: '✓', word: 'In order' },
  bad: { sign: '✕', word: 'To mend' },
  unknown: { sign: '?', word: 'Not known' },
};

const edges: Readonly<Record<Verdict | 'waiting', ReturnType<typeof css>>> = {
  good: css`
    border-inline-start-color: ${variables.notificationColorPositive};
  `,
  bad: css`
    border-inline-start-color: ${variables.notificationColorNegative};
  `,
  unknown: css`
    border-inline-start-color: ${variables.notificationColorCaution};
  `,
  waiting: css`
    border-inline-start-color: ${variables.borderColorWeak};
  `,
};

const Line = styled.div<{ $edge: Verdict | 'waiting' }>`
  border: 0 solid transparent;
  border-inline-start-width: 4px;
  padding-inline-start: 12px;
  overflow-wrap: anywhere;
  p {
    margin: 2px 0 0;
  }
  ${({ $edge }) => edges[$edge]}
`;

interface CheckLineProps {
  readonly check: SetupCheck;
  /** Undefined while it is asked. */
  readonly finding: Finding | undefined;
}

/** One check: the question, the verdict in a word, the reason, and what to do. */
export function CheckLine({ check, finding }: CheckLineProps) {
  return (
    <Line $edge={finding?.verdict ?? 'waiting'}>
      <b>{check.question}</b>{' '}
      {finding === undefined ? (
        <span>asking …</span>
      ) : (
        <>
          <span>
            <span aria-hidden="true">{signs[finding.verdict].sign}</span> {signs[finding.verdict].word}
          </span>
          <p>
            <Foreign>{finding.reason}</Foreign>
          </p>
          {finding.verdict !== 'good' && (
            <p>
              <b>What to do:</b>{' '}
              {finding.verdict === 'unknown' && 'An admin who opens this page gets an answer. If it is no: '}
              {check.remedy}
            </p>
          )}
        </>
      )}
    </Line>
  );
}
