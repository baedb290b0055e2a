// Coverage: of which schools nothing is known, by authority and phase, and the way to tell it.
import { useMemo, useState } from 'react';
import Button from '@splunk/react-ui/Button';
import { schoolPhases } from '../../../core/uniforms/outfit';
import { coverageOf, type Coverage, type CoverageRow } from '../../../core/uniforms/schools/coverage';
import { DataTable, TableScroll } from '../../../ui/DataTable';
import { Foreign } from '../../../ui/Foreign';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { LinkButton, Panel, PanelTitle, Quiet, QuietText, Row, Stack, Unseen } from '../../../ui/surfaces';
import { FormInput, FormSelect } from '../../../ui/uniforms/ValueSelect';
import { countOf } from '../../../ui/words';
import { nationNames } from '../../uniforms/query/filterWords';
import { Field, Fields } from '../fields';
import { useIntakeTools, type ChosenBase } from '../IntakeContext';
import { everything, filteredRows, shareWords, totalOf, type CoverageFilter } from './coverageFilter';
import { MissingSchools } from './MissingSchools';

const FIRST = 40;
const MORE = 100;

export type Among = 'open' | 'all';

/** The whole part. */
export function CoverageView() {
  const { base, readBaseAgain } = useIntakeTools();
  if (base.state === 'waiting')
    return (
      <Panel aria-busy="true">
        <QuietText role="status">Reading the base of schools …</QuietText>
        <Skeleton bars={6} />
      </Panel>
    );
  if (base.state === 'problem') return null;
  return <Counted base={base.value} onAgain={readBaseAgain} />;
}

function Counted({ base, onAgain }: { readonly base: ChosenBase; readonly onAgain: () => void }) {
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
      <Filters coverage={coverage} among={among} filter={filter} onAmong={setAmong} onFilter={setFilter} />
      <RowTable key={JSON.stringify([filter, among])} base={base} rows={rows} among={among} />
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

interface FiltersProps {
  readonly coverage: Coverage;
  readonly among: Among;
  readonly filter: CoverageFilter;
  readonly onAmong: (among: Among) => void;
  readonly onFilter: (filter: CoverageFilter) => void;
}

function Filters({ coverage, among, filter, onAmong, onFilter }: FiltersProps) {
  const nations = [...new Set(coverage.rows.map(({ nation }) => nation))].sort();
  return (
    <Panel aria-label="Which schools">
      <Fields>
        <Field label="Nation">
          <FormSelect
            value={filter.nation}
            onChange={({ target }) => onFilter({ ...filter, nation: target.value })}
          >
            <option value="">All</option>
            {nations.map((nation) => (
              <option key={nation} value={nation}>
                {nationNames[nation] ?? nation}
              </option>
            ))}
          </FormSelect>
        </Field>
        <Field label="Authority (part of its name)">
          <FormInput
            value={filter.authority}
            maxLength={80}
            autoComplete="off"
            onChange={({ target }) => onFilter({ ...filter, authority: target.value })}
          />
        </Field>
        <Field label="Phase">
          <FormSelect
            value={filter.phase}
            onChange={({ target }) => onFilter({ ...filter, phase: target.value })}
          >
            <option value="">All</option>
            {schoolPhases.map((phase) => (
              <option key={phase}>{phase}</option>
            ))}
          </FormSelect>
        </Field>
        <Field label="Schools">
          <FormSelect
            value={among}
            onChange={({ target }) => onAmong(target.value === 'all' ? 'all' : 'open')}
          >
            <option value="open">open today</option>
            <option value="all">open and closed</option>
          </FormSelect>
        </Field>
      </Fields>
    </Panel>
  );
}

interface RowTableProps {
  readonly base: ChosenBase;
  readonly rows: readonly CoverageRow[];
  readonly among: Among;
}

function RowTable({ base, rows, among }: RowTableProps) {
  const [count, setCount] = useState(FIRST);
  const [open, setOpen] = useState<CoverageRow>();
  if (rows.length === 0) return <QuietText>No authority has such schools.</QuietText>;
  return (
    <Panel aria-labelledby="coverage-title">
      <PanelTitle id="coverage-title">By authority and phase, most missing first</PanelTitle>
      <Stack>
        <TableScroll tabIndex={0} role="region" aria-label="Table of coverage">
          <DataTable>
            <thead>
              <tr>
                <th scope="col">Authority</th>
                <th scope="col">Nation</th>
                <th scope="col">Phase</th>
                <th scope="col" className="number">
                  Schools
                </th>
                <th scope="col" className="number">
                  Known
                </th>
                <th scope="col" className="number">
                  Missing
                </th>
                <th scope="col" className="number">
                  Share known
                </th>
                <th scope="col">Which</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, count).map((row) => (
                <CoverageLine
                  key={`${row.nation} ${row.authority} ${row.phase}`}
                  row={row}
                  isOpen={open === row}
                  base={base}
                  among={among}
                  onOpen={() => setOpen(open === row ? undefined : row)}
                />
              ))}
            </tbody>
          </DataTable>
        </TableScroll>
        {count < rows.length && (
          <LinkButton type="button" onClick={() => setCount(count + MORE)}>
            Show {Math.min(MORE, rows.length - count)} more of {countOf(rows.length, 'row')}
          </LinkButton>
        )}
      </Stack>
    </Panel>
  );
}

interface CoverageLineProps {
  readonly row: CoverageRow;
  readonly isOpen: boolean;
  readonly base: ChosenBase;
  readonly among: Among;
  readonly onOpen: () => void;
}

function CoverageLine({ row, isOpen, base, among, onOpen }: CoverageLineProps) {
  const { nation, authority, phase, schools, withUniform, missing } = row;
  const name = authority === '' ? 'no authority named' : authority;
  return (
    <>
      <tr>
        <td>
          <Foreign>{name}</Foreign>
        </td>
        <td>{nationNames[nation] ?? nation}</td>
        <td>{phase}</td>
        <td className="number">{schools.toLocaleString('en')}</td>
        <td className="number">{withUniform.toLocaleString('en')}</td>
        <td className="number">
          <b>{missing.toLocaleString('en')}</b>
        </td>
        <td className="number">{shareWords(withUniform, schools)}</td>
        <td>
          {missing > 0 && (
            <LinkButton type="button" aria-expanded={isOpen} onClick={onOpen}>
              {isOpen ? 'Hide' : 'Show'}
              <Unseen>
                {' '}
                schools of {name}, {phase}
              </Unseen>
            </LinkButton>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={8}>
            <MissingSchools base={base} row={row} among={among} />
          </td>
        </tr>
      )}
    </>
  );
}
