import { Fragment, useState, type ReactNode } from 'react';
import styled from 'styled-components';
import { DataTable, TableScroll } from '../../ui/DataTable';
import { LinkButton, Unseen } from '../../ui/surfaces';
import type { Evidence } from './evidence';
import { EvidenceRows } from './EvidenceRows';

export interface Column<Item> {
  readonly head: string;
  readonly isNumber?: boolean;
  /** A name that is not broken over lines. */
  readonly isWhole?: boolean;
  readonly cell: (item: Item) => ReactNode;
}

const FIRST_ITEMS = 8; // a long table pushes what stands below it out of sight

interface EvidenceTableProps<Item> {
  /** Says what the table lists, to who cannot see it. */
  readonly caption: string;
  readonly columns: readonly Column<Item>[];
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  /** Rows behind an item; undefined if they cannot be searched for. */
  readonly evidenceOf: (item: Item) => Evidence | undefined;
  /** On the button: `Newest records`. */
  readonly opens: string;
}

const Behind = styled.td`
  padding-inline-start: 20px !important;
`;

/** A table whose rows each open into what stands behind them. */
export function EvidenceTable<Item>(props: EvidenceTableProps<Item>) {
  const { caption, columns, items, nameOf, evidenceOf, opens } = props;
  const [opened, setOpened] = useState<string>();
  const [isWhole, setIsWhole] = useState(items.length <= FIRST_ITEMS + 2);
  return (
    <TableScroll>
      <DataTable>
        <caption>
          <Unseen>{caption}</Unseen>
        </caption>
        <thead>
          <tr>
            {columns.map(({ head, isNumber }) => (
              <th key={head} scope="col" className={isNumber === true ? 'number' : undefined}>
                {head}
              </th>
            ))}
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {items.slice(0, isWhole ? undefined : FIRST_ITEMS).map((item) => {
            const name = nameOf(item);
            const evidence = evidenceOf(item);
            const isOpen = opened === name;
            return (
              <Fragment key={name}>
                <tr>
                  {columns.map(({ head, isNumber, isWhole: isName, cell }) => (
                    <td
                      key={head}
                      className={isNumber === true ? 'number' : isName === true ? 'whole' : undefined}
                    >
                      {cell(item)}
                    </td>
                  ))}
                  <td>
                    {evidence !== undefined && (
                      <LinkButton
                        type="button"
                        aria-expanded={isOpen}
                        onClick={() => setOpened(isOpen ? undefined : name)}
                      >
                        {isOpen ? 'Close' : opens}
                        <Unseen> of {name}</Unseen>
                      </LinkButton>
                    )}
                  </td>
                </tr>
                {isOpen && evidence !== undefined && (
                  <tr>
                    <Behind colSpan={columns.length + 1}>
                      <EvidenceRows evidence={evidence} />
                    </Behind>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </DataTable>
      {!isWhole && (
        <LinkButton type="button" onClick={() => setIsWhole(true)}>
          Show all {items.length.toLocaleString('en')}
          <Unseen> of {caption}</Unseen>
        </LinkButton>
      )}
    </TableScroll>
  );
}
