// A table that may be wider than its place: it scrolls by itself, and by keyboard, because it can take the focus.
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { DataTable, TableScroll } from '../DataTable';
import { focusRing, Unseen } from '../surfaces';

const Frame = styled(TableScroll)`
  ${focusRing}
  tr:last-child > th[scope='row'] {
    border-bottom: 0;
  }
`;

interface ScrollTableProps {
  /** Names the table for who cannot see it. */
  readonly caption: string;
  /** Head and body. */
  readonly children: ReactNode;
}

/** The table with its name. */
export function ScrollTable({ caption, children }: ScrollTableProps) {
  return (
    <Frame tabIndex={0} role="group" aria-label={caption}>
      <DataTable>
        <caption>
          <Unseen>{caption}</Unseen>
        </caption>
        {children}
      </DataTable>
    </Frame>
  );
}
