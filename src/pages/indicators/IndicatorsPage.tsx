// Indicators: what each is and where it is published, how often it fires, where it misled, and what it weighs.
import { useEffect, useMemo } from 'react';
import { indicatorOf } from '../../core/risk/indicators/registry';
import { readFiring } from '../../queries/risk/measuring';
import { tenantModel } from '../../queries/risk/model';
import { readMayChangeWeights } from '../../queries/risk/rights';
import type { RiskStores } from '../../queries/risk/said';
import type { SearchClient } from '../../queries/searchClient';
import type { SplunkRest } from '../../queries/splunkRest';
import { Notice, ProblemNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { RiskProvider, riskTools } from '../../ui/risk/RiskContext';
import { useAddress } from '../../ui/risk/useAddress';
import { useDocuments } from '../../ui/risk/useDocuments';
import { PageBody, PageTitle, Quiet, Row, Stack, TextLink } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { IndicatorPanel } from './IndicatorPanel';
import { IndicatorTable } from './IndicatorTable';
import { IndicatorsProvider, type IndicatorTools } from './IndicatorsContext';
import { addressOf, readPlace } from './place';
import type { Previewer } from './preview/previewer';

interface IndicatorsPageProps {
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
  readonly stores: RiskStores;
  readonly preview: Previewer;
}

/** The whole page; everything that reaches Splunk comes in. */
export function IndicatorsPage({ client, rest, tenantApp, stores, preview }: IndicatorsPageProps) {
  const tools = useMemo(() => riskTools({ client, rest, tenantApp }), [client, rest, tenantApp]);
  const { place, go } = useAddress(readPlace, addressOf);
  const feedback = useDocuments(stores.feedback, 'feedback');
  const weights = useDocuments(stores.weights, 'weights');
  const { answer: firing } = useAnswer('firing', (signal) => readFiring(client, signal));
  const { answer: right } = useAnswer('right', (signal) => readMayChangeWeights(rest, signal));
  const mayChange = right.state === 'waiting' ? undefined : right.state === 'ready' && right.value;
  const shared = useMemo((): IndicatorTools => {
    const model = tenantModel(weights.documents);
    return { place, go, feedback, weights, model, firing, mayChange, preview };
  }, [place, go, feedback, weights, firing, mayChange, preview]);
  useEffect(() => {
    document.title = 'Indicators · Minerva';
  }, []);
  return (
    <RiskProvider value={tools}>
      <IndicatorsProvider value={shared}>
        <PageBody>
          <Stack $gap={14}>
            <Row $gap={16}>
              <PageTitle>Indicators</PageTitle>
              <TextLink href={pageAddress('risk', {}, window.location.search)}>The ranked list</TextLink>
            </Row>
            <Quiet>
              An indicator is something that investigators and researchers look for. Each has innocent
              explanations; none is proof. Table of points {shared.model.version}, made {shared.model.made}:{' '}
              {shared.model.foundBy}
            </Quiet>
            {weights.problem !== undefined && <WeightsUnknown tools={shared} />}
            <Opened id={place.indicator} />
            <IndicatorTable />
          </Stack>
        </PageBody>
      </IndicatorsProvider>
    </RiskProvider>
  );
}

function WeightsUnknown({ tools: { weights } }: { readonly tools: IndicatorTools }) {
  return (
    <>
      {weights.problem !== undefined && <ProblemNotice problem={weights.problem} />}
      <Notice weight="warning">
        <p>The points below are those of the release; changes of this tenant could not be read.</p>
      </Notice>
    </>
  );
}

function Opened({ id }: { readonly id: string }) {
  if (id === '') return null;
  const indicator = indicatorOf(id);
  if (indicator !== undefined) return <IndicatorPanel key={id} indicator={indicator} />;
  return (
    <Notice weight="warning">
      <p>This release knows no indicator of that name; a score that names it was made by another one.</p>
    </Notice>
  );
}
