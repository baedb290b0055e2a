// How the points add up, so that a person can do it by hand: what each dimension gives, what a limit took off, what speaks
// against it. The last line is the score.
import { addUp, type Line } from '../../core/risk/calibration/addUp';
import { dimensionQuestions } from '../../core/risk/dimension';
import { ScrollTable } from '../../ui/risk/ScrollTable';
import { Foreign } from '../../ui/Foreign';
import { Notice } from '../../ui/Notice';
import { nameOfDimension, signedPoints } from '../../ui/risk/words';
import { GroupTitle, Panel, PanelTitle, Quiet, Stack } from '../../ui/surfaces';
import { countOf } from '../../ui/words';
import { useBusiness } from './BusinessContext';

/** The dimensions, and the sum. */
export function DimensionPanel() {
  const { result } = useBusiness();
  const { lines, sum } = addUp(result);
  return (
    <Panel aria-labelledby="dimensions-title">
      <PanelTitle id="dimensions-title">How the points add up</PanelTitle>
      <Stack>
        <DimensionTable />
        <GroupTitle>The sum</GroupTitle>
        <ScrollTable caption="What makes the score, line by line">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" className="number">
                Points
              </th>
              <th scope="col" className="number">
                So far
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <SumLine key={at} line={line} />
            ))}
            <tr>
              <th scope="row">Together</th>
              <td />
              <td className="number">
                <b>{sum}</b>
              </td>
            </tr>
          </tbody>
        </ScrollTable>
        {sum !== result.score && (
          <Notice weight="problem">
            <p>
              <b>
                The lines give {sum}, the score says {result.score}.
              </b>{' '}
              Do not rely on either; tell those who look after Minerva.
            </p>
          </Notice>
        )}
      </Stack>
    </Panel>
  );
}

/** What each dimension gives; one without data is unknown. */
function DimensionTable() {
  const { result } = useBusiness();
  return (
    <ScrollTable caption="Dimensions of the score">
      <thead>
        <tr>
          <th scope="col">Dimension</th>
          <th scope="col">Data</th>
          <th scope="col" className="number">
            Indicators that fire
          </th>
          <th scope="col" className="number">
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        {result.dimensions.map(({ dimension, isKnown, fired, known, all, points }) => (
          <tr key={dimension}>
            <th scope="row" title={dimensionQuestions[dimension]}>
              {nameOfDimension(dimension)}
            </th>
            <td>
              {isKnown ? `for ${known} of ${countOf(all, 'indicator')}` : <Quiet>none: unknown, not 0</Quiet>}
            </td>
            <td className="number">{isKnown ? fired : <Quiet>unknown</Quiet>}</td>
            <td className="number">{isKnown ? points : <Quiet>unknown</Quiet>}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function SumLine({ line: { words, points, soFar } }: { readonly line: Line }) {
  return (
    <tr>
      <th scope="row" className="words">
        <Foreign>{words}</Foreign>
      </th>
      <td className="number">{signedPoints(points)}</td>
      <td className="number">{soFar}</td>
    </tr>
  );
}
