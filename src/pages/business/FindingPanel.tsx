// What somebody found out after looking: the only thing that the ranking is ever measured against.
import { riskLabels } from '../../core/risk/calibration/labels';
import { saidNow } from '../../queries/risk/documents';
import { Notice, ProblemNotice } from '../../ui/Notice';
import { SaidList } from '../../ui/risk/SaidList';
import { SayButton } from '../../ui/risk/SayButton';
import { LABEL_CAUTION, labelMeanings, labelNames } from '../../ui/risk/words';
import { Panel, PanelTitle, Quiet, Row, Stack } from '../../ui/surfaces';
import { useBusiness } from './BusinessContext';

/** Three things that can be found, and what was found so far. */
export function FindingPanel() {
  const { subject, result, name, labels } = useBusiness();
  const said = labels.documents.filter((one) => one.subject === subject);
  const holding = new Set(said.filter((one) => one.undone === undefined).map(({ label }) => label));
  return (
    <Panel aria-labelledby="finding-title">
      <PanelTitle id="finding-title">What did you find?</PanelTitle>
      <Stack>
        <Row $gap={14}>
          {riskLabels.map((label) => (
            <SayButton
              key={label}
              label={labelNames[label]}
              about={name}
              meaning={labelMeanings[label]}
              done={`Recorded: ${labelNames[label].toLowerCase()}.`}
              onSay={(reason) =>
                labels.add({
                  ...saidNow({ prefix: 'l', seed: [subject, label], reason }, labels.stamp()),
                  subject,
                  label,
                  modelVersion: result.modelVersion,
                  tier: result.tier,
                })
              }
            />
          ))}
        </Row>
        {holding.has('indications') && holding.has('none_found') && (
          <Notice weight="warning">
            <p>Colleagues disagree about this business; until they agree it measures nothing.</p>
          </Notice>
        )}
        {labels.problem !== undefined ? (
          <ProblemNotice problem={labels.problem} />
        ) : (
          <SaidList
            of={labels}
            shown={said}
            words={({ label }) => labelNames[label]}
            none="Nobody has recorded what was found here."
            undoing="It counts no more when the ranking is measured."
          />
        )}
        <Quiet>{LABEL_CAUTION}</Quiet>
      </Stack>
    </Panel>
  );
}
