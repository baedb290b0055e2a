// The one place where a page takes something from @splunk/visualizations: the single value without its option language,
// which needs neither eval nor a server (docs/decisions/0006). Should it fail, the number is there as text.
import type { ComponentType } from 'react';
import SplunkSingleValue from '@splunk/visualizations/SingleValueBasic';
import useSplunkTheme from '@splunk/themes/useSplunkTheme';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { ErrorBoundary } from '../ErrorBoundary';

// The package publishes no types for it; these are its propTypes, as far as they are used.
interface SingleValueProps {
  readonly majorText: string;
  readonly majorColor: string;
  readonly majorTextFontSize: number;
  readonly underLabel: string;
  readonly underLabelColor: string;
  readonly underLabelFontSize: number;
  readonly showTrendIndicator: boolean;
  readonly align: string;
}
const SingleValue = SplunkSingleValue as unknown as ComponentType<SingleValueProps>;

const Frame = styled.div`
  min-width: 120px;
  min-height: 52px;
  /* Theirs stands a little to the right of the number. */
  [data-test='underLabel'] {
    margin-inline: 0;
  }
`;
const Plain = styled.p`
  margin: 0;
  color: ${variables.contentColorActive};
  b {
    display: block;
    font-size: ${variables.fontSizeXXLarge};
  }
`;

interface BigNumberProps {
  /** As it is to be read: `1,234`, `unknown`. */
  readonly value: string;
  readonly label: string;
}

/** A number with what it counts below it. */
export function BigNumber({ value, label }: BigNumberProps) {
  const theme = useSplunkTheme();
  const text = (
    <Plain>
      <b>{value}</b>
      {label}
    </Plain>
  );
  return (
    <Frame>
      <ErrorBoundary fallback={text}>
        <SingleValue
          majorText={value}
          majorColor={theme.contentColorActive}
          majorTextFontSize={30}
          underLabel={label}
          underLabelColor={theme.contentColorDefault}
          underLabelFontSize={13}
          showTrendIndicator={false}
          align="left"
        />
      </ErrorBoundary>
    </Frame>
  );
}
