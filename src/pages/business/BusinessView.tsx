import { useMemo } from 'react';
import Button from '@splunk/react-ui/Button';
import styled from 'styled-components';
import type { ScoredSubject } from '../../core/risk/score';
import type { RiskStores } from '../../queries/risk/said';
import type { ScoreRow } from '../../queries/risk/scoreRows';
import { CopyButton } from '../../ui/CopyButton';
import { Foreign } from '../../ui/Foreign';
import { Moment } from '../../ui/Moment';
import { pageAddress } from '../../ui/pageAddress';
import { TierTag } from '../../ui/risk/TierTag';
import { useDocuments } from '../../ui/risk/useDocuments';
import { pointsWords, standingWords, tierMeanings } from '../../ui/risk/words';
import { Mono, PageTitle, Quiet, Row, Stack, TextLink } from '../../ui/surfaces';
import { BusinessProvider, useBusiness, type OpenBusiness } from './BusinessContext';
import { ChangePanel } from './ChangePanel';
import { ClassPanel } from './ClassPanel';
import { DecisionsPanel } from './DecisionsPanel';
import { DimensionPanel } from './DimensionPanel';
import { EvidenceTimeline } from './EvidenceTimeline';
import { FindingPanel } from './FindingPanel';
import { ReasonsPanel } from './ReasonsPanel';
import { UnknownPanel } from './UnknownPanel';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 5fr) minmax(300px, 3fr);
  gap: 14px;
  align-items: start;
  @media (max-width: 940px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

interface BusinessViewProps {
  readonly row: ScoreRow | undefined;
  readonly result: ScoredSubject;
  readonly stores: RiskStores;
  readonly onAgain: () => void;
}

/** A business that was read, in panels. */
export function BusinessView({ row, result, stores, onAgain }: BusinessViewProps) {
  const feedback = useDocuments(stores.feedback, 'feedback');
  const labels = useDocuments(stores.labels, 'labels');
  const weights = useDocuments(stores.weights, 'weights');
  const open = useMemo((): OpenBusiness => {
    const { subject } = result;
    return { subject, row, result, name: row?.name ?? subject, feedback, labels, weights };
  }, [row, result, feedback, labels, weights]);
  return (
    <BusinessProvider value={open}>
      <Stack $gap={14} as="article" aria-labelledby="business-title">
        <Lead onAgain={onAgain} />
        <Columns>
          <Stack $gap={14}>
            <ReasonsPanel />
            <DimensionPanel />
            <EvidenceTimeline />
          </Stack>
          <Stack $gap={14}>
            <FindingPanel />
            <ClassPanel />
            <UnknownPanel />
            <ChangePanel />
            <DecisionsPanel />
          </Stack>
        </Columns>
      </Stack>
    </BusinessProvider>
  );
}

function Lead({ onAgain }: { readonly onAgain: () => void }) {
  const { subject, row, result, name } = useBusiness();
  const here = window.location.search;
  const isKnown = result.tier !== 'not enough data';
  const standsAs = standingWords(isKnown ? result.score : undefined, result.standing?.points);
  const where = [row?.category, row?.place, row?.region, row?.country].filter(
    (part) => part !== undefined && part !== '',
  );
  const entity = row?.entity ?? '';
  return (
    <Stack $gap={6}>
      <Row $gap={14}>
        <PageTitle id="business-title">
          <Foreign>{name.slice(0, 200)}</Foreign>
        </PageTitle>
        <TextLink href={pageAddress('find', { record: subject }, here)}>Its record</TextLink>
        {entity !== '' && (
          <>
            <TextLink href={pageAddress('entity', { entity }, here)}>Its entity</TextLink>
            <TextLink href={pageAddress('chart', { entity }, here)}>Show on chart</TextLink>
          </>
        )}
        <Button label="Look again" onClick={onAgain} />
      </Row>
      <Row $gap={10}>
        <TierTag tier={result.tier} />
        <b>{pointsWords(isKnown ? result.score : undefined)}</b>
        {standsAs !== '' && <span>{standsAs}</span>}
        <span>{result.coverage.sentence}</span>
        {where.length > 0 && (
          <Quiet>
            <Foreign>{where.join(' · ')}</Foreign>
          </Quiet>
        )}
      </Row>
      <Quiet>
        {tierMeanings[result.tier]} A review priority is a lead, not a finding. Model {result.modelVersion}
        {row?.updated !== undefined && (
          <>
            , scored <Moment at={row.updated} />
          </>
        )}
        . Key <Mono>{subject}</Mono> <CopyButton value={subject} label="key of the business" />
      </Quiet>
    </Stack>
  );
}
