// Coverage by authority and phase, with the schools behind each row.
import { useState } from 'react';
import type { CoverageRow } from '../../../core/uniforms/schools/coverage';
import { DataTable, TableScroll } from '../../../ui/DataTable';
import { Foreign } from '../../../ui/Foreign';
import { LinkButton, Panel, PanelTitle, QuietText, Stack, Unseen } from '../../../ui/surfaces';
import { countOf } from '../../../ui/words';
import { nationNames } from '../../uniforms/query/filterWords';
import { shareWords, type Among, type CountedBase } from './coverageFilter';
import { MissingSchools } from './MissingSchools';

const FIRST = 40;
const MORE = 100;

interface CoverageTableProps {
  readonly base: CountedBase;
  readonly rows: readonly CoverageRow[];
  readonly among: Among;
}

/** The rows, the first forty until more are asked for. */
export function CoverageTable({ base, rows, among }: CoverageTableProps) {
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
                {columns.map(({ title, isNumber }) => (
                  <th key={title} scope="col" className={isNumber ? 'number' : undefined}>
                    {title}
                  </th>
                ))}
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

const columns = [
  ...['Authority', 'Nation', 'Phase'].map((title) => ({ title, isNumber: false })),
  ...['Schools', 'Known', 'Missing', 'Share known'].map((title) => ({ title, isNumber: true })),
  { title: 'Which', isNumber: false },
];

interface CoverageLineProps {
  readonly row: CoverageRow;
  readonly isOpen: boolean;
  readonly base: CountedBase;
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
          <td colSpan={columns.length}>
            <MissingSchools base={base} row={row} among={among} />
          </td>
        </tr>
      )}
    </>
  );
}
