// Business: why it has this review priority, what speaks against it, what is unknown, and what was found out. The score is
// made elsewhere; this shows how it adds up.
import { useEffect, useMemo } from 'react';
import Button from '@splunk/react-ui/Button';
import type { DecisionStore } from '../../queries/entity/decisions';
import { readResult } from '../../queries/risk/result';
import type { RiskStores } from '../../queries/risk/said';
import { readScoreOf } from '../../queries/risk/scores';
import type { SearchClient } from '../../queries/searchClient';
import type { SplunkRest } from '../../queries/splunkRest';
import { DecisionProvider } from '../../ui/decisions/DecisionContext';
import { Notice, ProblemNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { RiskProvider, riskTools, useRiskTools } from '../../ui/risk/RiskContext';
import { useAddress } from '../../ui/risk/useAddress';
import { Skeleton } from '../../ui/Skeleton';
import { Mono, PageBody, PageTitle, Panel, Stack, TextLink, Unseen } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { BusinessView } from './BusinessView';
import { addressOf, readPlace } from './place';

interface BusinessPageProps {
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
  readonly decisions: DecisionStore;
  readonly stores: RiskStores;
}

/** The whole page; everything that reaches Splunk comes in. */
export function BusinessPage({ client, rest, tenantApp, decisions, stores }: BusinessPageProps) {
  const tools = useMemo(() => riskTools({ client, rest, tenantApp }), [client, rest, tenantApp]);
  const { subject } = useAddress(readPlace, addressOf).place;
  useEffect(() => {
    document.title = 'Business · Minerva';
  }, [subject]);
  return (
    <RiskProvider value={tools}>
      <DecisionProvider store={decisions}>
        <PageBody>
          {subject === '' ? <NoBusiness /> : <Opened key={subject} subject={subject} stores={stores} />}
        </PageBody>
      </DecisionProvider>
    </RiskProvider>
  );
}

function Opened({ subject, stores }: { readonly subject: string; readonly stores: RiskStores }) {
  const { client, rest, tenantApp } = useRiskTools();
  const { answer, again, cancel } = useAnswer(subject, async (signal) => {
    const [row, result] = await Promise.all([
      readScoreOf(client, subject, signal),
      readResult(rest, { tenantApp, subject }, signal),
    ]);
    if (!row.ok) return row;
    if (!result.ok) return result;
    return { ok: true, value: { row: row.value, result: result.value } };
  });
  if (answer.state === 'waiting')
    return (
      <Stack $gap={14} aria-busy="true">
        <PageTitle>Opening the business …</PageTitle>
        <Unseen role="status">Reading the score of {subject.slice(0, 100)} …</Unseen>
        <div>
          <Button label="Cancel" onClick={cancel} />
        </div>
        <Panel>
          <Skeleton bars={12} />
        </Panel>
      </Stack>
    );
  if (answer.state === 'problem')
    return (
      <Stack $gap={14}>
        <PageTitle>The business could not be opened</PageTitle>
        <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={again} />} />
      </Stack>
    );
  const { row, result } = answer.value;
  if (result === undefined) return <NoBusiness asked={subject} />;
  return <BusinessView row={row} result={result} stores={stores} onAgain={again} />;
}

function NoBusiness({ asked }: { readonly asked?: string }) {
  const here = window.location.search;
  return (
    <Stack $gap={14}>
      <PageTitle>{asked === undefined ? 'Business' : 'No score for this business'}</PageTitle>
      {asked === undefined ? (
        <Notice weight="note">
          <p>
            This page says why a business has its review priority. Choose one from{' '}
            <TextLink href={pageAddress('risk', {}, here)}>the ranked list</TextLink>.
          </p>
        </Notice>
      ) : (
        <Notice weight="warning">
          <p>
            <b>
              Nothing has been scored under <Mono>{asked.slice(0, 200)}</Mono>.
            </b>{' '}
            It may be new, withdrawn, or folded into another record. Unknown is not low.
          </p>
          <p>
            <TextLink href={pageAddress('find', { record: asked }, here)}>Its record in Find</TextLink> ·{' '}
            <TextLink href={pageAddress('risk', {}, here)}>The ranked list</TextLink>
          </p>
        </Notice>
      )}
    </Stack>
  );
}
