// Calibration: how well the ranking agrees with what analysts found. Every figure stands on labels, says on how many, and
// is left out where there are too few.
import { useEffect, useMemo } from 'react';
import Button from '@splunk/react-ui/Button';
import { settleLabels } from '../../core/risk/calibration/labels';
import { readMeasured, readRuns } from '../../queries/risk/measuring';
import { givenLabels, type RiskStores } from '../../queries/risk/said';
import type { SearchClient } from '../../queries/searchClient';
import type { SplunkRest } from '../../queries/splunkRest';
import { Answered } from '../../ui/Answered';
import { ProblemNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { RiskProvider, riskTools } from '../../ui/risk/RiskContext';
import { Skeleton } from '../../ui/Skeleton';
import { PageBody, PageTitle, Panel, PanelTitle, Row, Stack, TextLink, Unseen } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { DriftPanel } from './DriftPanel';
import { findingsOf } from './findings';
import { LabelsPanel } from './LabelsPanel';
import { Measures } from './Measures';
import { ModelCard } from './ModelCard';
import { FindingsProvider } from './Opened';

interface CalibrationPageProps {
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
  readonly stores: RiskStores;
}

/** The whole page; everything that reaches Splunk comes in. */
export function CalibrationPage({ client, rest, tenantApp, stores }: CalibrationPageProps) {
  const tools = useMemo(() => riskTools({ client, rest, tenantApp }), [client, rest, tenantApp]);
  const { answer: said, again } = useAnswer('labels', stores.labels.list);
  const { answer: weights } = useAnswer('weights', stores.weights.list);
  const { answer: measured } = useAnswer('measured', (signal) => readMeasured(client, signal));
  const { answer: runs } = useAnswer('runs', (signal) => readRuns(client, signal));
  const labels = useMemo(
    () => (said.state === 'ready' ? settleLabels(givenLabels(said.value.documents)) : undefined),
    [said],
  );
  const subjects = measured.state === 'ready' ? measured.value.subjects : undefined;
  const findings = useMemo(() => findingsOf(subjects, labels), [subjects, labels]);
  useEffect(() => {
    document.title = 'Calibration · Minerva';
  }, []);
  return (
    <RiskProvider value={tools}>
      <FindingsProvider value={findings}>
        <PageBody>
          <Stack $gap={14}>
            <Row $gap={16}>
              <PageTitle>How well does it rank?</PageTitle>
              <TextLink href={pageAddress('risk', {}, window.location.search)}>The ranked list</TextLink>
              <Button label="Look again" onClick={again} />
            </Row>
            {said.state === 'problem' && <ProblemNotice problem={said.problem} />}
            {labels !== undefined && said.state === 'ready' && (
              <LabelsPanel labels={labels} list={said.value} />
            )}
            {measured.state === 'waiting' || said.state === 'waiting' ? (
              <Panel aria-busy="true">
                <Unseen role="status">Reading all scores …</Unseen>
                <Skeleton bars={8} />
              </Panel>
            ) : (
              <Answered answer={measured}>
                {(list) => labels !== undefined && <Measures list={list} labels={labels} />}
              </Answered>
            )}
            <Panel aria-labelledby="drift-title">
              <PanelTitle id="drift-title">Does it drift?</PanelTitle>
              <Answered answer={runs}>{(list) => <DriftPanel runs={list} />}</Answered>
            </Panel>
            <ModelCard weights={weights} />
          </Stack>
        </PageBody>
      </FindingsProvider>
    </RiskProvider>
  );
}
