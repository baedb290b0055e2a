// What of a submission could not be read: where, what it is, what to do.
import { useState } from 'react';
import type { IntakeProblem } from '../../core/uniforms/intake/problem';
import { DataTable, TableScroll } from '../../ui/DataTable';
import { Foreign } from '../../ui/Foreign';
import { LinkButton, Quiet, Stack } from '../../ui/surfaces';
import { countOf } from '../../ui/words';

const FIRST = 10;

interface ProblemTableProps {
  readonly problems: readonly IntakeProblem[];
  /** Problems that were counted and not kept. */
  readonly leftOut?: number;
  /** Of a form, which has one row and no need to number it. */
  readonly isForm?: boolean;
}

/** The table; nothing where there is no problem. */
export function ProblemTable({ problems, leftOut = 0, isForm = false }: ProblemTableProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (problems.length === 0) return null;
  const shown = isWhole ? problems : problems.slice(0, FIRST);
  return (
    <Stack $gap={6}>
      <TableScroll tabIndex={0} role="region" aria-label="What could not be read">
        <DataTable>
          <thead>
            <tr>
              {!isForm && (
                <th scope="col" className="number">
                  Row
                </th>
              )}
              <th scope="col">Column</th>
              <th scope="col">What, and what to do</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem, at) => (
              <tr key={`${at} ${problem.code}`}>
                {!isForm && <td className="number">{problem.row === 0 ? 'all' : problem.row}</td>}
                <td className="whole">
                  <Foreign>{problem.column === '' ? 'whole row' : problem.column}</Foreign>
                </td>
                <td>
                  <Foreign>{withoutPlace(problem)}</Foreign>
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </TableScroll>
      {shown.length < problems.length && (
        <LinkButton type="button" onClick={() => setIsWhole(true)}>
          Show the other {(problems.length - shown.length).toLocaleString('en')}
        </LinkButton>
      )}
      {leftOut > 0 && <Quiet>{countOf(leftOut, 'more problem')} are counted and not listed.</Quiet>}
    </Stack>
  );
}

/** The message without the row and column that stand beside it already. */
function withoutPlace({ row, column, message }: IntakeProblem): string {
  const place = [`Row ${row}, ${column}: `, `Row ${row}: `].find((one) => message.startsWith(one)) ?? '';
  return message.slice(place.length);
}
