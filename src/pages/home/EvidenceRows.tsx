import type { ReactNode } from 'react';
import type { EpochSeconds } from '../../core/brand';
import { readMid } from '../../core/identifiers/mid';
import { textCell } from '../../queries/cells';
import { readEvidence } from '../../queries/home/home';
import { MAX_EVIDENCE } from '../../queries/home/homeSearches';
import type { ResultRow } from '../../queries/jobAnswers';
import { Answered } from '../../ui/Answered';
import { DataTable, TableScroll } from '../../ui/DataTable';
import { Foreign } from '../../ui/Foreign';
import { Moment } from '../../ui/Moment';
import { PartialNotice } from '../../ui/Notice';
import { pageAddress, searchPageAddress } from '../../ui/pageAddress';
import { Quiet, Row, Stack, TextLink } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { countOf, nameOfKind, nameOfType, readableValue } from '../../ui/words';
import type { Evidence, EvidenceColumn } from './evidence';
import { useHomeTools } from './HomeContext';

/** The rows behind a number, and where to read on. */
export function EvidenceRows({ evidence }: { readonly evidence: Evidence }) {
  const { client, tenant } = useHomeTools();
  const { search, columns, none } = evidence;
  const { answer } = useAnswer(search, (signal) => readEvidence(client, search, signal));
  // A lookup of the tenant's app is not to be seen from the search app.
  const isSearchable = !search.includes('inputlookup');
  return (
    <Answered answer={answer}>
      {({ rows, warnings }) => (
        <Stack $gap={6}>
          <PartialNotice warnings={warnings} />
          {rows.length === 0 ? (
            <Quiet>{none}</Quiet>
          ) : (
            <TableScroll>
              <DataTable>
                <thead>
                  <tr>
                    {columns.map(({ field, head }) => (
                      <th key={field} scope="col">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row, at) => (
                    <tr key={at}>
                      {columns.map((column) => (
                        <td key={column.field}>{cellOf(row, column)}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </DataTable>
            </TableScroll>
          )}
          <Row $gap={14}>
            {rows.length >= MAX_EVIDENCE && <Quiet>The first {countOf(rows.length, 'row')}.</Quiet>}
            {isSearchable && (
              <TextLink $isSmall href={searchPageAddress(search, tenant)} target="_blank" rel="noreferrer">
                Open in Splunk’s search
              </TextLink>
            )}
          </Row>
        </Stack>
      )}
    </Answered>
  );
}

function cellOf(row: ResultRow, { field, kind }: EvidenceColumn): ReactNode {
  const text = textCell(row, field);
  if (text === '') return <Quiet>–</Quiet>;
  switch (kind) {
    case 'time':
      return <Moment at={Number(text) as EpochSeconds} />;
    case 'record':
      return linkTo('find', { record: text }, text);
    case 'entity':
      return linkTo('entity', { entity: text }, text);
    case 'identifier':
      return linkTo('find', { q: text }, text);
    case 'mid':
      return identifierOf(text);
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text).toLocaleString('en') : text;
    case 'text':
      return field === 'kind' ? nameOfKind(text) : <Foreign>{text}</Foreign>;
  }
}

function identifierOf(mid: string): ReactNode {
  const parts = readMid(mid);
  if (parts === undefined || parts.isHashed) return <Foreign>{mid}</Foreign>;
  const value = readableValue(parts.type, parts.value);
  return (
    <>
      {nameOfType(parts.type)} {linkTo('find', { q: value }, value)}
    </>
  );
}

function linkTo(page: string, parameters: Readonly<Record<string, string>>, text: string): ReactNode {
  return (
    <TextLink href={pageAddress(page, parameters, window.location.search)}>
      <Foreign>{text}</Foreign>
    </TextLink>
  );
}
