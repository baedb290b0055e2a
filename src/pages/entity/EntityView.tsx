import { useMemo } from 'react';
import Button from '@splunk/react-ui/Button';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { summariseEntity } from '../../core/entity/entitySummary';
import { readValueFacts, type EntityRecords } from '../../queries/entity/entity';
import { MAX_RECORDS } from '../../queries/entity/entitySearches';
import { CopyButton } from '../../ui/CopyButton';
import { Foreign } from '../../ui/Foreign';
import { Moment } from '../../ui/Moment';
import { Notice, PartialNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { Mono, PageTitle, Quiet, Row, Stack, Tag, TextLink } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { countOf, nameOfKind } from '../../ui/words';
import { ComparePanel } from './ComparePanel';
import { DecisionsPanel } from './DecisionsPanel';
import { EntityProvider, useEntity, type EntityTools, type OpenEntity } from './EntityContext';
import { HistoryPanel } from './HistoryPanel';
import { PlacesPanel } from './PlacesPanel';
import { RecordsPanel } from './RecordsPanel';
import { TimelinePanel } from './TimelinePanel';
import { ValuesPanel } from './ValuesPanel';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 5fr) minmax(280px, 3fr);
  gap: 14px;
  align-items: start;
  @media (max-width: 940px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;
const Names = styled.p`
  margin: 0;
  color: ${variables.contentColorDefault};
`;

interface EntityViewProps {
  readonly tools: EntityTools;
  readonly entity: string;
  readonly read: EntityRecords;
  readonly onAgain: () => void;
}

/** An entity that was read, in panels. */
export function EntityView({ tools, entity, read, onAgain }: EntityViewProps) {
  const summary = useMemo(() => summariseEntity(read.records), [read]);
  const mids = useMemo(() => summary.values.map(({ mid }) => mid), [summary]);
  const { answer: facts } = useAnswer(`values ${entity} ${mids.length}`, (signal) =>
    readValueFacts(tools.client, mids, signal),
  );
  const open = useMemo((): OpenEntity => {
    const recordOf = new Map(read.records.map((record) => [record.record_key, record]));
    const nameOf = (key: string): string => nonEmpty(recordOf.get(key)?.name) ?? key;
    return { ...tools, entity, read, summary, recordOf, nameOf, facts };
  }, [tools, entity, read, summary, facts]);
  return (
    <EntityProvider value={open}>
      <Stack $gap={14} as="article" aria-labelledby="entity-title">
        <Lead onAgain={onAgain} />
        <PartialNotice warnings={read.warnings} />
        <Missing />
        <Columns>
          <Stack $gap={14}>
            <ValuesPanel />
            <RecordsPanel />
            <ComparePanel />
          </Stack>
          <Stack $gap={14}>
            <TimelinePanel />
            <PlacesPanel />
            <DecisionsPanel />
            <HistoryPanel />
          </Stack>
        </Columns>
      </Stack>
    </EntityProvider>
  );
}

function Lead({ onAgain }: { readonly onAgain: () => void }) {
  const { entity, read, summary } = useEntity();
  const [first, ...others] = summary.names;
  const here = window.location.search;
  const levels = [...new Set(read.members.map(({ level }) => level).filter((level) => level !== ''))];
  return (
    <Stack $gap={6}>
      <Row $gap={14}>
        <PageTitle id="entity-title">
          <Foreign>{first?.text ?? entity}</Foreign>
        </PageTitle>
        <TextLink href={pageAddress('chart', { entity }, here)}>Show on chart</TextLink>
        <Button label="Look again" onClick={onAgain} />
      </Row>
      {others.length > 0 && (
        <Names>
          Also shown as{' '}
          <Foreign>
            {others
              .slice(0, 6)
              .map(({ text }) => text)
              .join(' · ')}
          </Foreign>
          {others.length > 6 && ` and ${countOf(others.length - 6, 'more name')}`}
        </Names>
      )}
      <Row $gap={10}>
        <Tag>{levels.length === 0 ? 'possibly related' : levels.join(', ')}</Tag>
        <Quiet>
          {countOf(read.size, 'record')} (
          {[...summary.kinds]
            .map(([kind, count]) => `${nameOfKind(kind)} ${count.toLocaleString('en')}`)
            .join(', ')}
          ) from {countOf(summary.sources.size, 'source')}
        </Quiet>
        {summary.firstSeen !== undefined && summary.lastSeen !== undefined && (
          <Quiet>
            Seen <Moment at={summary.firstSeen} /> to <Moment at={summary.lastSeen} />
          </Quiet>
        )}
        <Quiet>
          Id <Mono>{entity}</Mono> <CopyButton value={entity} label="id of the entity" />
        </Quiet>
      </Row>
      <Quiet>
        These records may belong together: a lead, not a finding.
        {read.updated !== undefined && (
          <>
            {' '}
            Linked <Moment at={read.updated} />.
          </>
        )}
      </Quiet>
    </Stack>
  );
}

/** What is in the entity and not on the page. */
function Missing() {
  const { read } = useEntity();
  const listed = read.members.length;
  const unread = listed - read.records.length;
  return (
    <>
      {read.size > listed && (
        <Notice weight="warning">
          <p>
            The entity has {countOf(read.size, 'record')}; the first {MAX_RECORDS.toLocaleString('en')} by key
            are shown, and everything below counts only these.
          </p>
        </Notice>
      )}
      {unread > 0 && (
        <Notice weight="warning">
          <p>
            {countOf(unread, 'record')} of the entity could not be read: withdrawn or aged out since the last
            linking, or not yours to see. What they say is missing below.
          </p>
        </Notice>
      )}
    </>
  );
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
