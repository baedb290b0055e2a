// Coverage: of which schools nothing is known, by authority and phase, and the way to tell it.
import { useMemo, useState } from 'react';
import Button from '@splunk/react-ui/Button';
import { coverageOf } from '../../../core/uniforms/schools/coverage';
import { readDressedSchools } from '../../../queries/uniforms/dressedSchools';
import { Notice, ProblemNotice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { Panel, Quiet, QuietText, Row, Stack } from '../../../ui/surfaces';
import { useAnswer } from '../../../ui/useAnswer';
import { countOf } from '../../../ui/words';
import { CatalogueNotice } from '../CatalogueNotice';
import { useIntakeTools } from '../IntakeContext';
import {
  everything,
  filteredRows,
  shareWords,
  totalOf,
  type Among,
  type CountedBase,
  type CoverageFilter,
} from './coverageFilter';
import { CoverageFilters } from './CoverageFilters';
import { CoverageTable } from './CoverageTable';

/** The whole part. */
export function CoverageView() {
  const { base, readBaseAgain, rest, tenantApp, shelf } = useIntakeTools();
  const { answer, again } = useAnswer(`dressed ${tenantApp}`, (signal) =>
    readDressedSchools({ rest, tenantApp, shelf }, signal),
  );
  const [turn, setTurn] = useState(0);
  const onAgain = (): void => {
    readBaseAgain();
    again();
    setTurn(turn + 1);
  };
  if (base.state === 'problem') return null;
  if (answer.state === 'problem')
    return <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={onAgain} />} />;
  if (base.state === 'waiting' || answer.state === 'waiting')
    return (
      <Panel aria-busy="true">
        <QuietText role="status">Reading the base of schools and the catalogue …</QuietText>
        <Skeleton bars={6} />
      </Panel>
    );
  return (
    <Stack $gap={14}>
      <CatalogueNotice turn={turn} />
      <Counted schools={base.value.schools} dressed={answer.value} onAgain={onAgain} />
    </Stack>
  );
}

function Counted({ schools, dressed, onAgain }: CountedBase & { readonly onAgain: () => void }) {
  const base = useMemo((): CountedBase => ({ schools, dressed }), [schools, dressed]);
  const [among, setAmong] = useState<Among>('open');
  const [filter, setFilter] = useState<CoverageFilter>(everything);
  const coverage = useMemo(() => coverageOf(base.schools, base.dressed, among), [base, among]);
  const rows = filteredRows(coverage.rows, filter);
  const total = totalOf(rows);
  return (
    <Stack $gap={14}>
      <Row $gap={16}>
        <span role="status">
          <b>
            Nothing is known of {total.missing.toLocaleString('en')} of {countOf(total.schools, 'school')}
          </b>{' '}
          <Quiet>
            ({shareWords(total.withUniform, total.schools)} known, {countOf(rows.length, 'row')})
          </Quiet>
        </span>
        <Button label="Count again" onClick={onAgain} />
      </Row>
      <CoverageFilters
        coverage={coverage}
        among={among}
        filter={filter}
        onAmong={setAmong}
        onFilter={setFilter}
      />
      <CoverageTable key={JSON.stringify([filter, among])} base={base} rows={rows} among={among} />
      {coverage.unknownKeys.length > 0 && (
        <Notice weight="warning">
          <p>
            {countOf(coverage.unknownKeys.length, 'school')} with an outfit{' '}
            {coverage.unknownKeys.length === 1 ? 'is' : 'are'} not in the base, and counted nowhere here:{' '}
            {coverage.unknownKeys.slice(0, 10).join(', ')}
            {coverage.unknownKeys.length > 10 && ' …'}
          </p>
        </Notice>
      )}
    </Stack>
  );
}
