// How well and how fast the search has led to schools so far, from what officers confirmed here.
import { answerStatistics, type GivenAnswer } from '../../../core/uniforms/sheet/answerStatistics';
import { FactList } from '../../../ui/FactList';
import { Panel, PanelTitle, Quiet } from '../../../ui/surfaces';

/** The figures. */
export function StatisticsPanel({ answers }: { readonly answers: readonly GivenAnswer[] }) {
  const { questions, confirmed, rejected, medianSeconds, slowSeconds, recallAt } = answerStatistics(answers);
  return (
    <Panel aria-labelledby="statistics-title">
      <PanelTitle id="statistics-title">What came of answers</PanelTitle>
      {questions === 0 ? (
        <Quiet>
          Nothing was confirmed or rejected yet. Confirm or reject schools, and their places are counted here.
        </Quiet>
      ) : (
        <FactList
          facts={[
            { term: 'Questions', value: questions.toLocaleString('en') },
            { term: 'Confirmed', value: confirmed.toLocaleString('en') },
            { term: 'Rejected', value: rejected.toLocaleString('en') },
            { term: 'Time to answer', value: timeWords(medianSeconds, slowSeconds) },
            {
              term: 'Found within',
              value: recallAt
                .map(
                  ({ k, recall01 }) =>
                    `first ${k}: ${recall01 === undefined ? 'unknown' : `${Math.round(recall01 * 100)} %`}`,
                )
                .join(', '),
            },
          ]}
        />
      )}
      {confirmed > 0 && (
        <Quiet>
          Over confirmed schools only; a school among equals counts by its chance. Few answers say little.
        </Quiet>
      )}
    </Panel>
  );
}

function timeWords(median: number | undefined, slow: number | undefined): string {
  if (median === undefined || slow === undefined) return 'unknown';
  return `half within ${spanWords(median)}, nine of ten within ${spanWords(slow)}`;
}

function spanWords(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  const minutes = seconds / 60;
  return minutes < 120 ? `${Math.round(minutes)} min` : `${Math.round(minutes / 60)} h`;
}
