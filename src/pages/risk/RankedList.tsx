// The list, first to look at first, read page by page from one finished search.
import { useEffect, useRef, useState } from 'react';
import Button from '@splunk/react-ui/Button';
import {
  MAX_LISTED_SUBJECTS,
  type AskedList,
  type ListOrder,
  type RiskFilters,
} from '../../queries/risk/riskSearches';
import type { ScoreRow } from '../../queries/risk/scoreRows';
import { readRanked, readRankedFurther, type ScorePage } from '../../queries/risk/scores';
import type { SearchProblem } from '../../queries/searchProblem';
import { Answered } from '../../ui/Answered';
import { ScrollTable } from '../../ui/risk/ScrollTable';
import { Notice, PartialNotice, ProblemNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { useRiskTools } from '../../ui/risk/RiskContext';
import { Panel, PanelTitle, Quiet, Row, Stack, TextLink } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { countOf } from '../../ui/words';
import { foldByEntity } from './folding';
import { OrderPanel } from './OrderPanel';
import { SubjectRows } from './SubjectRows';

const ROWS_A_PAGE = 50;

interface RankedListProps {
  readonly list: AskedList;
  /** Businesses that fit the filters; undefined while they are counted. */
  readonly total: number | undefined;
  readonly onOrder: (order: ListOrder) => void;
}

/** Asks for the first page. */
export function RankedList({ list, total, onOrder }: RankedListProps) {
  const { client } = useRiskTools();
  const { answer } = useAnswer(`list ${JSON.stringify(list)}`, (signal) =>
    readRanked(client, list, { page: { offset: 0, count: ROWS_A_PAGE }, signal }),
  );
  return (
    <Panel aria-labelledby="list-title">
      <PanelTitle id="list-title">The list</PanelTitle>
      <Stack>
        <OrderPanel order={list.order} onChange={onOrder} />
        <Answered answer={answer} bars={10}>
          {(page) =>
            page.rows.length === 0 && page.unreadable === 0 ? (
              <Nothing filters={list.filters} />
            ) : (
              <Listed key={page.sid} first={page} list={list} total={total} />
            )
          }
        </Answered>
      </Stack>
    </Panel>
  );
}

function Nothing({ filters }: { readonly filters: RiskFilters }) {
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <Notice weight="note">
      {isFiltered ? (
        <p>
          <b>No business fits all filters.</b> Take one away above.
        </p>
      ) : (
        <>
          <p>
            <b>No business has been scored yet.</b>
          </p>
          <p>
            Scores come from a scheduled search over records of businesses and licences. The{' '}
            <TextLink href={pageAddress('setup', {}, window.location.search)}>Set up</TextLink> page says
            whether it runs, <TextLink href={pageAddress('home', {}, window.location.search)}>Home</TextLink>{' '}
            which records are in.
          </p>
        </>
      )}
    </Notice>
  );
}

interface ListedProps extends Omit<RankedListProps, 'onOrder'> {
  readonly first: ScorePage;
}

function Listed({ first, list, total }: ListedProps) {
  const { rows, unreadable, isAtEnd, isReading, problem, more } = useFurther(first, list);
  const folded = foldByEntity(rows);
  const isCut = total !== undefined && total > MAX_LISTED_SUBJECTS;
  return (
    <Stack>
      <PartialNotice warnings={first.warnings} />
      {isCut && (
        <Notice weight="note">
          <p>
            {total.toLocaleString('en')} businesses fit; the first {MAX_LISTED_SUBJECTS.toLocaleString('en')}{' '}
            can be paged through. Narrow the list to reach the others.
          </p>
        </Notice>
      )}
      {unreadable > 0 && (
        <Notice weight="warning">
          <p>{countOf(unreadable, 'business', 'businesses')} could not be read and cannot be shown.</p>
        </Notice>
      )}
      <ScrollTable caption="Businesses by review priority">
        <thead>
          <tr>
            <th scope="col">Priority</th>
            <th scope="col">Business</th>
            <th scope="col">Why</th>
            <th scope="col">What is known</th>
            <th scope="col">Reasons</th>
          </tr>
        </thead>
        {folded.map((entry) => (
          <SubjectRows key={entry.first.subject} entry={entry} />
        ))}
      </ScrollTable>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <Row $gap={14}>
        {!isAtEnd && (
          <Button
            label={isReading ? 'Reading …' : `Show ${ROWS_A_PAGE} more`}
            disabled={isReading}
            onClick={more}
          />
        )}
        <Quiet role="status">
          {countOf(rows.length, 'business', 'businesses')}
          {total !== undefined && ` of ${total.toLocaleString('en')}`} shown
          {folded.length < rows.length && `, folded by entity into ${folded.length.toLocaleString('en')}`}
        </Quiet>
      </Row>
    </Stack>
  );
}

function useFurther(first: ScorePage, asked: AskedList) {
  const { client } = useRiskTools();
  const [pages, setPages] = useState<readonly ScorePage[]>([first]);
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<SearchProblem>();
  const controller = useRef<AbortController>();
  useEffect(() => () => controller.current?.abort(), []);
  const read = (page: ScorePage): number => page.rows.length + page.unreadable;
  const offset = pages.reduce((sum, page) => sum + read(page), 0);
  const isAtEnd = read(pages.at(-1) ?? first) < ROWS_A_PAGE || offset >= MAX_LISTED_SUBJECTS;
  const more = (): void => {
    const abort = new AbortController();
    controller.current = abort;
    setIsReading(true);
    const list = { sid: pages.at(-1)?.sid ?? first.sid, ...asked };
    const page = { offset, count: ROWS_A_PAGE };
    void readRankedFurther(client, list, { page, signal: abort.signal }).then((outcome) => {
      if (abort.signal.aborted) return;
      setIsReading(false);
      setProblem(outcome.ok ? undefined : outcome.problem);
      if (outcome.ok) setPages((known) => [...known, outcome.value]);
    });
  };
  return {
    rows: distinct(pages.flatMap(({ rows }) => rows)),
    unreadable: pages.reduce((sum, page) => sum + page.unreadable, 0),
    isAtEnd,
    isReading,
    problem,
    more,
  };
}

/** A list that was asked anew while it was paged may bring a business twice. */
function distinct(rows: readonly ScoreRow[]): readonly ScoreRow[] {
  return [...new Map(rows.map((row) => [row.subject, row])).values()];
}
