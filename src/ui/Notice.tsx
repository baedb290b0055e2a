import type { ReactNode } from 'react';
import variables from '@splunk/themes/variables';
import styled, { css } from 'styled-components';
import type { SearchProblem } from '../queries/searchProblem';

type Weight = 'problem' | 'warning' | 'note';

const colours = {
  problem: css`
    background: ${variables.notificationColorNegativeWeak};
    border-inline-start-color: ${variables.notificationColorNegative};
  `,
  warning: css`
    background: ${variables.notificationColorCautionWeak};
    border-inline-start-color: ${variables.notificationColorCaution};
  `,
  note: css`
    background: ${variables.backgroundColorSection};
    border-inline-start-color: ${variables.borderColorStrong};
  `,
};
const sign: Readonly<Record<Weight, string>> = { problem: '✕', warning: '!', note: 'i' };
const role: Readonly<Record<Weight, 'alert' | 'status' | undefined>> = {
  problem: 'alert',
  warning: 'status',
  note: undefined,
};

const Box = styled.div<{ $weight: Weight }>`
  display: flex;
  flex-wrap: wrap;
  gap: 6px 10px;
  align-items: flex-start;
  padding: 10px 14px;
  border: 0 solid transparent;
  border-inline-start-width: 4px;
  border-radius: 3px;
  color: ${variables.contentColorActive};
  overflow-wrap: anywhere;
  p {
    margin: 0;
  }
  p + p {
    margin-top: 4px;
  }
  ul {
    margin: 4px 0 0;
    padding-inline-start: 18px;
  }
  ${({ $weight }) => colours[$weight]}
`;

const Words = styled.div`
  flex: 1 1 240px;
  min-width: 0;
`;

interface NoticeProps {
  readonly weight: Weight;
  readonly children: ReactNode;
  /** A button that helps. */
  readonly action?: ReactNode;
}

/** Something to know: a problem (announced at once), a warning (announced), or a note. The sign repeats the colour. */
export function Notice({ weight, children, action }: NoticeProps) {
  return (
    <Box $weight={weight} role={role[weight]}>
      <b aria-hidden="true">{sign[weight]}</b>
      <Words>{children}</Words>
      {action}
    </Box>
  );
}

/** Why there is no answer, and what to do. */
export function ProblemNotice({
  problem,
  action,
}: {
  readonly problem: SearchProblem;
  readonly action?: ReactNode;
}) {
  return (
    <Notice weight="problem" action={action}>
      <p>
        <b>{problem.message}</b>
      </p>
      <p>{problem.remedy}</p>
    </Notice>
  );
}

/** The answer may be incomplete; in Splunk's own words, because only they say which part is missing. */
export function PartialNotice({ warnings }: { readonly warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <Notice weight="warning">
      <p>
        <b>This answer may be incomplete.</b> What is not listed is unknown, not absent. Splunk says:
      </p>
      <ul>
        {warnings.slice(0, 10).map((warning) => (
          <li key={warning}>{warning.slice(0, 600)}</li>
        ))}
      </ul>
    </Notice>
  );
}
