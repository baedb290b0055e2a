// Risk: which business to look at first, and why. Scoring is done elsewhere; this shows it, and opens it.
import { useEffect, useMemo } from 'react';
import Button from '@splunk/react-ui/Button';
import type { SearchClient } from '../../queries/searchClient';
import type { SplunkRest } from '../../queries/splunkRest';
import type { RiskFilters } from '../../queries/risk/riskSearches';
import { readFacets } from '../../queries/risk/scores';
import { pageAddress } from '../../ui/pageAddress';
import { ProblemNotice } from '../../ui/Notice';
import { RiskProvider, riskTools } from '../../ui/risk/RiskContext';
import { useAddress } from '../../ui/risk/useAddress';
import { Skeleton } from '../../ui/Skeleton';
import { PageBody, PageTitle, Panel, Quiet, Row, Stack, TextLink, Unseen } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { FilterPanel } from './FilterPanel';
import { listAddress, readList } from './place';
import { RankedList } from './RankedList';
import { RiskOverview } from './RiskOverview';

interface RiskPageProps {
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
}

/** The whole page; everything that reaches Splunk comes in. */
export function RiskPage({ client, rest, tenantApp }: RiskPageProps) {
  const tools = useMemo(() => riskTools({ client, rest, tenantApp }), [client, rest, tenantApp]);
  const { place: list, go } = useAddress(readList, listAddress);
  const { filters, order } = list;
  const narrow = (narrowed: RiskFilters): void => go({ filters: narrowed, order });
  const key = JSON.stringify(filters);
  const { answer, again } = useAnswer(`facets ${key}`, (signal) => readFacets(client, filters, signal));
  const here = window.location.search;
  useEffect(() => {
    document.title = 'Risk · Minerva';
  }, []);
  return (
    <RiskProvider value={tools}>
      <PageBody>
        <Stack $gap={14}>
          <Row $gap={16}>
            <PageTitle>What to look at first</PageTitle>
            <TextLink href={pageAddress('indicators', {}, here)}>Indicators</TextLink>
            <TextLink href={pageAddress('calibration', {}, here)}>How well does it rank?</TextLink>
            <Button label="Look again" onClick={again} />
          </Row>
          <Quiet>
            A review priority says where looking is worth most, and why. It is a lead, not a finding: most
            indicators have innocent explanations, and what no source covers is unknown.
          </Quiet>
          {answer.state === 'waiting' && (
            <Panel aria-busy="true">
              <Unseen role="status">Counting the businesses …</Unseen>
              <Skeleton bars={8} />
            </Panel>
          )}
          {answer.state === 'problem' && (
            <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={again} />} />
          )}
          {answer.state === 'ready' && (
            <>
              <FilterPanel filters={filters} facets={answer.value} onChange={narrow} />
              <RiskOverview filters={filters} facets={answer.value} onChange={narrow} />
            </>
          )}
          <RankedList
            key={`${order} ${key}`}
            list={list}
            onOrder={(chosen) => go({ filters, order: chosen })}
            total={answer.state === 'ready' ? answer.value.subjects : undefined}
          />
        </Stack>
      </PageBody>
    </RiskProvider>
  );
}
