import variables from '@splunk/themes/variables';
import styled from 'styled-components';

/** A plain table of ours; put it into `TableScroll`, because a narrow window scrolls the table, not the page. */
export const DataTable = styled.table`
  border-collapse: collapse;
  width: 100%;
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 6px 16px 6px 0;
    border-bottom: 1px solid ${variables.borderColorWeak};
    overflow-wrap: anywhere;
    min-width: 64px;
  }
  td.whole,
  time,
  button {
    white-space: nowrap;
  }
  th {
    font-weight: ${variables.fontWeightSemiBold};
    color: ${variables.contentColorDefault};
    font-size: ${variables.fontSizeSmall};
    white-space: nowrap;
    overflow-wrap: normal;
  }
  /* A row that is headed by a sentence: it must not push the other columns out of sight. */
  th.words {
    white-space: normal;
    overflow-wrap: anywhere;
    min-width: 200px;
  }
  td.number,
  th.number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  tr:last-child > td {
    border-bottom: 0;
  }
`;

/** Positioned, so that what is hidden inside is cut off with it and does not widen the page. */
export const TableScroll = styled.div`
  position: relative;
  overflow-x: auto;
  max-width: 100%;
`;
