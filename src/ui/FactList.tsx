import { Fragment, type ReactNode } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';

const List = styled.dl`
  display: grid;
  grid-template-columns: minmax(96px, max-content) minmax(0, 1fr);
  gap: 4px 14px;
  margin: 0;
  dt {
    color: ${variables.contentColorDefault};
    font-size: ${variables.fontSizeSmall};
    line-height: 1.7;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    min-width: 0;
  }
`;

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** Names and values in two columns. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <List>
      {facts.map(({ term, value }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </List>
  );
}
