// Where the bytes came from, how they may be used, and when the record changed.
import Button from '@splunk/react-ui/Button';
import type { MinervaRecord } from '../../../core/records/record';
import { readVersions } from '../../../queries/find';
import { CopyButton } from '../../../ui/CopyButton';
import { FactList } from '../../../ui/FactList';
import { Moment } from '../../../ui/Moment';
import { MomentRange } from '../../../ui/MomentRange';
import { ProblemNotice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { Mono, Panel, PanelTitle, PlainList, Quiet, QuietText, Stack, Tag } from '../../../ui/surfaces';
import { useAnswer } from '../../../ui/useAnswer';
import { countOf, markingMeanings } from '../../../ui/words';
import { useFindTools } from '../FindContext';
import { Foreign } from '../../../ui/Foreign';

/** Custody, marking and versions. */
export function CustodyPanel({ record }: { readonly record: MinervaRecord }) {
  const { custody, marking } = record;
  return (
    <>
      <Panel aria-labelledby="marking-title">
        <PanelTitle as="h3" id="marking-title">
          How it may be used
        </PanelTitle>
        <FactList
          facts={[
            { term: 'Marking', value: <Tag>{marking.tlp}</Tag> },
            { term: 'Means', value: markingMeanings[marking.tlp] ?? 'Ask whoever gave you the source.' },
            { term: 'Purpose', value: <Foreign>{marking.purpose}</Foreign> },
            { term: 'Kept for', value: countOf(marking.retentionDays, 'day') },
          ]}
        />
      </Panel>
      <Panel aria-labelledby="custody-title">
        <PanelTitle as="h3" id="custody-title">
          Where it comes from
        </PanelTitle>
        <FactList
          facts={[
            { term: 'Source', value: <Foreign>{record.source}</Foreign> },
            { term: 'Origin', value: <Mono>{custody.origin}</Mono> },
            {
              term: 'Row',
              value: custody.row > 0 ? custody.row.toLocaleString('en') : 'the source has no rows',
            },
            { term: 'Fetched', value: <Moment at={custody.fetchedAt} /> },
            { term: 'Collector', value: custody.collectorVersion },
            {
              term: 'SHA-256',
              value: (
                <>
                  <Mono>{custody.rawSha256}</Mono>{' '}
                  <CopyButton value={custody.rawSha256} label="hash of the raw bytes" />
                </>
              ),
            },
          ]}
        />
      </Panel>
      <VersionsPanel record={record} />
    </>
  );
}

function VersionsPanel({ record }: { readonly record: MinervaRecord }) {
  const { client } = useFindTools();
  const { answer, again } = useAnswer(record.record_key, (signal) =>
    readVersions(client, record.record_key, signal),
  );
  return (
    <Panel aria-labelledby="versions-title" aria-busy={answer.state === 'waiting'}>
      <PanelTitle as="h3" id="versions-title">
        Versions seen
      </PanelTitle>
      {answer.state === 'waiting' && <Skeleton bars={2} />}
      {answer.state === 'problem' && (
        <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={again} />} />
      )}
      {answer.state === 'ready' && answer.value.length === 0 && (
        <QuietText>The index does not say; this one may be new.</QuietText>
      )}
      {answer.state === 'ready' && (
        <PlainList $gap={8}>
          {answer.value.map(({ version, firstSeen, lastSeen }) => (
            <li key={version}>
              <Stack $gap={0}>
                <span>
                  <Mono>{version}</Mono> {version === record.version && <Tag>shown here</Tag>}
                </span>
                <Quiet>
                  <MomentRange from={firstSeen} to={lastSeen} />
                </Quiet>
              </Stack>
            </li>
          ))}
        </PlainList>
      )}
    </Panel>
  );
}
