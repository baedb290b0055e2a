// Review: records that may be one, side by side, with what speaks for and against. One decision a group, by keyboard.
import { useEffect, useMemo } from 'react';
import Button from '@splunk/react-ui/Button';
import { waitingClusters } from '../../core/entity/reviewQueue';
import type { DecisionStore } from '../../queries/entity/decisions';
import { readQueue, type FindingList } from '../../queries/entity/findings';
import type { SearchClient } from '../../queries/searchClient';
import type { SplunkRest } from '../../queries/splunkRest';
import { DecisionProvider, useDecisions } from '../../ui/decisions/DecisionContext';
import { Notice, ProblemNotice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { PageBody, PageTitle, Panel, Quiet, Row, Stack, Unseen } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { countOf } from '../../ui/words';
import { KeyHelp } from './KeyHelp';
import { QueueView } from './QueueView';
import { ReviewProvider } from './ReviewContext';

interface ReviewPageProps {
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
  readonly decisions: DecisionStore;
}

/** The whole page; everything that reaches Splunk comes in. */
export function ReviewPage({ client, rest, tenantApp, decisions }: ReviewPageProps) {
  const tools = useMemo(() => ({ client, rest, tenantApp }), [client, rest, tenantApp]);
  const { answer, again } = useAnswer('queue', (signal) => readQueue(rest, tenantApp, signal));
  useEffect(() => {
    document.title = 'Review · Minerva';
  }, []);
  return (
    <ReviewProvider value={tools}>
      <DecisionProvider store={decisions}>
        <PageBody>
          <Stack $gap={14}>
            <Row $gap={16}>
              <PageTitle>Possible matches</PageTitle>
              <Button label="Look again" onClick={again} />
            </Row>
            {answer.state === 'waiting' && (
              <Panel aria-busy="true">
                <Unseen role="status">Reading the queue …</Unseen>
                <Skeleton bars={8} />
              </Panel>
            )}
            {answer.state === 'problem' && (
              <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={again} />} />
            )}
            {answer.state === 'ready' && <Queue list={answer.value} />}
            <KeyHelp />
          </Stack>
        </PageBody>
      </DecisionProvider>
    </ReviewProvider>
  );
}

function Queue({ list }: { readonly list: FindingList }) {
  const { decisions, state, problem } = useDecisions();
  const clusters = useMemo(() => {
    const holding = decisions.flatMap(({ kind, records, undone }) =>
      undone === undefined && (kind === 'same' || kind === 'not_same') ? [{ kind, records }] : [],
    );
    return waitingClusters(list.findings, holding);
  }, [list, decisions]);
  if (problem !== undefined) return <ProblemNotice problem={problem} />;
  if (state === 'waiting') return <Skeleton bars={8} />;
  const pairs = clusters.reduce((sum, cluster) => sum + cluster.pairs.length, 0);
  return (
    <Stack $gap={14}>
      <Row>
        <span role="status">
          <b>{countOf(clusters.length, 'group')}</b> of {countOf(pairs, 'pair')} wait for a decision.
        </span>
        <Quiet>The one that settles most comes first. A match is a lead, not a finding.</Quiet>
      </Row>
      {list.isCut && (
        <Notice weight="note">
          <p>There are more; the most valuable {countOf(list.findings.length, 'pair')} are here.</p>
        </Notice>
      )}
      {list.unreadable > 0 && (
        <Notice weight="warning">
          <p>{countOf(list.unreadable, 'finding')} could not be read and cannot be shown.</p>
        </Notice>
      )}
      {clusters.length === 0 ? (
        <Notice weight="note">
          <p>
            <b>Nothing waits here.</b> Either everything is decided, or resolution has not run: the Set up
            page says which.
          </p>
        </Notice>
      ) : (
        <QueueView clusters={clusters} />
      )}
    </Stack>
  );
}
