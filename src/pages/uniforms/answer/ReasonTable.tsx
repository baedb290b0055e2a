// Why a school stands where it stands: what was seen against what it has, a row a thing.
import { slotWords } from '../../../core/uniforms/drawing/valueWords';
import { DataTable, TableScroll } from '../../../ui/DataTable';
import { Quiet, Unseen } from '../../../ui/surfaces';
import type { Reason } from '../desk/shortlist';
import { verdictSigns, verdictWords } from './verdicts';

/** The table; bits add up to the score. */
export function ReasonTable({
  reasons,
  name,
}: {
  readonly reasons: readonly Reason[];
  readonly name: string;
}) {
  return (
    <TableScroll>
      <DataTable>
        <caption>
          <Unseen>What was seen against the uniform of {name}</Unseen>
        </caption>
        <thead>
          <tr>
            <th scope="col">Of</th>
            <th scope="col">Seen</th>
            <th scope="col">School</th>
            <th scope="col">Agreement</th>
            <th scope="col" className="number">
              Bits
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ slot, seen, has, verdict, bits, deltaE }, at) => (
            <tr key={`${slot} ${at}`}>
              <td>{slotWords(slot).replace(/^the /, '')}</td>
              <td>{seen}</td>
              <td>{has === '' ? <Quiet>no data</Quiet> : has}</td>
              <td className="whole">
                <span aria-hidden="true">{verdictSigns[verdict]} </span>
                {verdictWords[verdict]}
                {deltaE !== undefined && verdict === 'near' && <Quiet> (ΔE {deltaE.toFixed(0)})</Quiet>}
              </td>
              <td className="number">
                {bits === 0 ? '0' : `${bits > 0 ? '+' : '−'}${Math.abs(bits).toFixed(1)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </TableScroll>
  );
}
