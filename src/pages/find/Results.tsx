import { useCallback, useState } from 'react';
import Button from '@splunk/react-ui/Button';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { findMore, findRecords, PAGE_SIZE, type FoundPage } from '../../queries/find';
import { MAX_LISTED, type FindRequest } from '../../queries/findSearches';
import type { RankedRecord } from '../../queries/recordRows';
import type { SearchProblem } from '../../queries/searchProblem';
import { Notice, PartialNotice, ProblemNotice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { Panel, PlainList, Quiet, Row, Stack } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { countOf } from '../../ui/words';
import { useFindTools } from './FindContext';
import { NothingFound } from './NothingFound';
import { describeReading, requestOf, type Reading } from './readings';
import { ResultCard } from './ResultCard';
import { Foreign } from '../../ui/Foreign';

const Count = styled.h2`
  margin: 0;
  font-size: ${variables.fontSize};
  font-weight: ${variables.fontWeightBold};
`;

interface ResultsProps {
  readonly query: string;
  /** Readings that were not dropped; at least one. */
  readonly readings: readonly Reading[];
}

/** Asks and shows: waiting, a problem, nothing, or the list. */
export function Results({ query, readings }: ResultsProps) {
  const { client } = useFindTools();
  const request = requestOf(readings);
  const key = JSON.stringify(request);
  const { answer, again, cancel } = useAnswer(key, (signal) => findRecords(client, request, signal));
  const asked = readings.map(describeReading).join(', ');
  if (answer.state === 'waiting') return <Waiting asked={asked} onCancel={cancel} />;
  if (answer.state === 'problem' && answer.problem.code === 'cancelled') {
    return (
      <Notice weight="note" action={<Button label="Search again" onClick={again} />}>
        <p>The search was cancelled; nothing is known about the answer.</p>
      </Notice>
    );
  }
  if (answer.state === 'problem')
    return (
      <ProblemNotice problem={answer.problem} action={<Button label="Search again" onClick={again} />} />
    );
  const { value } = answer;
  if (value.records.length === 0 && value.unreadable === 0) {
    return (
      <Stack>
        <PartialNotice warnings={value.warnings} />
        <NothingFound readings={readings} />
      </Stack>
    );
  }
  return <FoundList key={key} first={value} request={request} query={query} asked={asked} />;
}

function Waiting({ asked, onCancel }: { readonly asked: string; readonly onCancel: () => void }) {
  return (
    <Panel aria-busy="true">
      <Stack>
        <Row>
          <span role="status" style={{ flex: '1 1 auto' }}>
            Searching for <Foreign>{asked}</Foreign> …
          </span>
          <Button label="Cancel" onClick={onCancel} />
        </Row>
        <Skeleton bars={9} />
      </Stack>
    </Panel>
  );
}

interface FoundListProps {
  readonly first: FoundPage;
  readonly request: FindRequest;
  readonly query: string;
  readonly asked: string;
}

function FoundList({ first, request, query, asked }: FoundListProps) {
  const { pages, problem, isReading, readMore } = useMorePages(first, request);
  const records = distinct(pages.flatMap((page) => page.records));
  const unreadable = pages.reduce((sum, page) => sum + page.unreadable, 0);
  const rows = records.length + unreadable;
  const total = Math.max(first.total ?? rows, rows);
  const canReadMore = rows < Math.min(total, MAX_LISTED) && (pages.at(-1)?.records.length ?? 0) > 0;
  return (
    <Stack>
      <PartialNotice warnings={[...new Set(pages.flatMap((page) => page.warnings))]} />
      <Row>
        <Count>
          <span role="status">
            {first.total === undefined ? 'An unknown number of records' : countOf(total, 'record')}
            {' for '}
            <Foreign>{asked}</Foreign>
            {records.length < total && `, showing ${records.length.toLocaleString('en')}`}
          </span>
        </Count>
        <Quiet>A shared value is a lead, not a finding.</Quiet>
      </Row>
      {unreadable > 0 && (
        <Notice weight="warning">
          <p>
            {countOf(unreadable, 'record')} could not be read and cannot be shown; your Splunk admin finds
            them in the records index.
          </p>
        </Notice>
      )}
      <PlainList>
        {records.map((found) => (
          <li key={found.record.record_key}>
            <ResultCard found={found} request={request} query={query} />
          </li>
        ))}
      </PlainList>
      {problem && <ProblemNotice problem={problem} />}
      {canReadMore && (
        <Row>
          <Button
            label={isReading ? 'Reading …' : `Show ${Math.min(PAGE_SIZE, total - rows)} more`}
            disabled={isReading}
            onClick={readMore}
          />
          <Quiet>
            {records.length.toLocaleString('en')} of {total.toLocaleString('en')}
          </Quiet>
        </Row>
      )}
      {rows >= MAX_LISTED && total > MAX_LISTED && (
        <Quiet>
          Only the first {MAX_LISTED.toLocaleString('en')} can be opened here. Add a word or a second value to
          narrow the search.
        </Quiet>
      )}
    </Stack>
  );
}

function useMorePages(first: FoundPage, request: FindRequest) {
  const { client } = useFindTools();
  const [pages, setPages] = useState<readonly FoundPage[]>([first]);
  const [problem, setProblem] = useState<SearchProblem>();
  const [isReading, setIsReading] = useState(false);
  const readMore = useCallback(() => {
    const offset = pages.reduce((sum, page) => sum + page.records.length + page.unreadable, 0);
    const sid = pages.at(-1)?.sid ?? '';
    setIsReading(true);
    void findMore(client, request, { sid, offset, signal: new AbortController().signal }).then((outcome) => {
      setIsReading(false);
      setProblem(outcome.ok ? undefined : outcome.problem);
      if (outcome.ok) setPages([...pages, outcome.value]);
    });
  }, [client, pages, request]);
  return { pages, problem, isReading, readMore };
}

/** A search that was started anew may repeat a record that arrived meanwhile. */
function distinct(found: readonly RankedRecord[]): readonly RankedRecord[] {
  return [...new Map(found.map((one) => [one.record.record_key, one])).values()];
}
